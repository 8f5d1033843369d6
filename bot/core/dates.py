"""The days of what she put away: when it was written, when it comes back, and how both are said to her.

A letter has no private word; what stands on its button is its day, and never a word of it: others may
see the phone.
"""

from datetime import datetime

from bot.core.calendar import zone_of
from bot.core.conversation import KitItem
from bot.core.draft import Draft
from bot.core.names import TextId
from bot.core.texts import Argument

LETTER, REMINDER = "letter", "reminder"
KINDS = frozenset({LETTER, REMINDER})
DUE = "due"


def due(item: KitItem) -> datetime | None:
    """When it comes back; only what was put away has such a day, and a letter may lie without one."""
    at = item.details.get(DUE) if item.kind in KINDS else None
    return datetime.fromisoformat(at) if isinstance(at, str) and at else None


def label(draft: Draft, item: KitItem) -> str:
    """What the item is called: her word for it, or its days."""
    if item.kind not in KINDS or item.word:
        return item.word
    back, since = comes(draft, item), written(draft, item)
    if back is None:
        return _said(draft, "labels.lies_since", written=since)
    until = "labels.letter_until" if item.kind == LETTER else "labels.reminder_until"
    return _said(draft, until, written=since, comes=back)


def written(draft: Draft, item: KitItem) -> str:
    """The day of its writing, with the time where two were written on one day."""
    if item.kept_at is None:
        return ""
    day = _day(draft, item.kept_at)
    others = (one for one in draft.kit if one.kind == item.kind and one.id != item.id)
    is_alone = all(one.kept_at is None or _day(draft, one.kept_at) != day for one in others)
    return (
        day
        if is_alone
        else _said(draft, "labels.day_and_time", day=day, time=_time(draft, item.kept_at))
    )


def comes(draft: Draft, item: KitItem) -> str | None:
    """When it comes by itself: a letter on a day, a reminder at a time. To who is under 18 nothing does."""
    at = due(item)
    if at is None or draft.profile.is_young:
        return None
    day = _day(draft, at)
    if item.kind == LETTER:
        return day
    return _said(draft, "labels.day_and_time", day=day, time=_time(draft, at))


def _day(draft: Draft, at: datetime) -> str:
    there, here = _local(draft, at), _local(draft, draft.now)
    year = "this" if there.year == here.year else str(there.year)
    return _said(draft, "labels.day", day=there.day, month=there.month, year=year)


def _time(draft: Draft, at: datetime) -> str:
    return f"{_local(draft, at):%H:%M}"


def _local(draft: Draft, at: datetime) -> datetime:
    return at.astimezone(zone_of(draft.profile.zone))


def _said(draft: Draft, name: str, /, **given: Argument) -> str:
    """Bare, as long as a language has no words for it: a button is never empty."""
    text = TextId(name)
    if not draft.book.texts.has(draft.language, text):
        return " ".join(str(one) for one in given.values())
    return draft.book.texts.render(draft.language, text, given)
