"""Saying things: which variant, with which arguments.

Variants go by least recently seen; among those never seen the seed decides. The draw is stored, so
a restart does not repeat it.
"""

from datetime import timedelta

from bot.core.calendar import EVERY_DAY, WEEK, WEEKDAYS, WEEKENDS, Daily, zone_of
from bot.core.conditions import local_time
from bot.core.conversation import LastSaid
from bot.core.draft import Draft
from bot.core.effects import Say
from bot.core.flow import Say as Said
from bot.core.flow import Slot, SlotType
from bot.core.names import TextId, Value
from bot.core.texts import Argument, Arguments

NOTHING: Arguments = {}


def speak(draft: Draft, said: Said) -> None:
    """The bubbles of a state, remembered for `repeat`."""
    lines = tuple(_line(draft, text, vary=said.vary) for text in said.parts)
    draft.last_said = lines


def say(draft: Draft, text: TextId, extra: Arguments | None = None) -> None:
    """One bubble on the side: a reminder, an apology, a reply. Varies when it can."""
    _line(draft, text, vary=True, extra=extra)


def say_first(draft: Draft, *texts: str, extra: Arguments | None = None) -> None:
    """The first of these texts that exists."""
    for text in map(TextId, texts):
        if draft.book.texts.has(draft.language, text):
            say(draft, text, extra)
            return


def say_again(draft: Draft) -> None:
    """The last bubbles once more, in the same wording."""
    for line in draft.last_said:
        draft.emit(Say(line.text, _mentioned(draft, line.text), line.variant, draft.priority))


def _line(draft: Draft, text: TextId, *, vary: bool, extra: Arguments | None = None) -> LastSaid:
    variant = draw(draft, text) if vary else 1
    draft.emit(Say(text, _mentioned(draft, text, extra), variant, draft.priority))
    return LastSaid(text, variant)


def _mentioned(draft: Draft, text: TextId, extra: Arguments | None = None) -> Arguments:
    names = draft.book.texts.mentions(draft.language, text)
    if not names:
        return NOTHING
    found = {**arguments(draft), **(extra or {})}
    return {name: value for name, value in found.items() if name in names}


def draw(draft: Draft, text: TextId) -> int:
    """The variant whose turn it is, counted from 1."""
    count = draft.book.texts.variants(draft.language, text)
    if count <= 1:
        return 1
    seen = tuple(n for n in draft.memory.seen.get(text, ()) if n <= count)
    fresh = [n for n in range(1, count + 1) if n not in seen]
    variant = fresh[draft.seed % len(fresh)] if fresh else seen[0]
    newest_last = (*(n for n in seen if n != variant), variant)
    draft.remember(seen={**draft.memory.seen, text: newest_last})
    return variant


# ── arguments ─────────────────────────────────────────────────────────────────────────────────


def arguments(draft: Draft) -> dict[str, Argument]:
    """What a text may mention: every slot of the open flow, the name, the words that were heard."""
    found: dict[str, Argument] = {
        "name": draft.profile.name or "",
        "heard": draft.heard.text if draft.heard else "",
        "left": minutes_left(draft),
        **_of_settings(draft),
        "transport": draft.book.instance.transport,
        "locates": "yes" if draft.book.can_locate else "no",
        "host": draft.book.instance.host,
        **_of_ways(draft),
        "host-set": "yes" if draft.book.instance.host else "no",
        "takes-minors": "yes" if draft.book.instance.takes_minors else "no",
    }
    if not draft.frames or draft.top.flow not in draft.book.flows:
        return found
    for slot in draft.flow.slots.values():
        value = draft.top.slots.get(slot.name)
        found[f"{slot.name}-set"] = "no" if value in (None, "", ()) else "yes"
        found |= _of_slot(draft, slot, value)
    return found


def _of_settings(draft: Draft) -> dict[str, Argument]:
    """Her clock and her check-ins."""
    profile = draft.profile
    quiet = profile.schedule.quiet
    return {
        "zone": profile.zone,
        "clock": f"{local_time(draft):%H:%M}",
        "check-ins": listing(draft, tuple(_daily(draft, one) for one in profile.schedule.times)),
        "paused-until": _paused_until(draft),
        "quiet": f"{quiet.from_}–{quiet.to}" if quiet else "",
    }


def _daily(draft: Draft, daily: Daily) -> str:
    """A time with its days, where it does not come on all of them."""
    text = TextId("labels.on_days")
    if daily.days == EVERY_DAY or not draft.book.texts.has(draft.language, text):
        return daily.at
    known = {WEEKDAYS: "labels.on_weekdays", WEEKENDS: "labels.on_weekends"}
    named = known.get(daily.days)
    days = (
        draft.book.texts.render(draft.language, TextId(named), {})
        if named
        else listing(draft, tuple(_day(draft, day) for day in daily.days))
    )
    return draft.book.texts.render(draft.language, text, {"at": daily.at, "days": days})


def _day(draft: Draft, day: int) -> str:
    vocabulary = draft.book.vocabularies.get("days")
    id_ = WEEK[day - 1]
    return vocabulary.wording(draft.language, id_).label if vocabulary else id_


def _paused_until(draft: Draft) -> Argument:
    """The first day on which one may come again; within today the time."""
    until = draft.profile.schedule.paused_until
    if until is None:
        return ""
    there = (until + timedelta(seconds=1)).astimezone(zone_of(draft.profile.zone))
    is_today = there.date() == local_time(draft).date()
    return f"{there:%H:%M}" if is_today else there.date()


def _of_ways(draft: Draft) -> dict[str, Argument]:
    """How practices are done for her: wordings go by it."""
    ways = draft.profile.ways
    found = {"eyes-open": ways.eyes_open, "short-sits": ways.short, "outward": ways.outward}
    return {name: "yes" if is_so else "no" for name, is_so in found.items()}


def minutes_left(draft: Draft) -> int:
    """Minutes left of a running wait, rounded up; 0 without one."""
    sit = draft.top.sit if draft.frames else None
    return max(0, -int((draft.now - sit.until).total_seconds() // 60)) if sit else 0


def _of_slot(draft: Draft, slot: Slot, value: Value) -> dict[str, Argument]:
    name = slot.name
    if isinstance(value, tuple) or slot.type in (SlotType.LIST, SlotType.NOTES):
        value = value if isinstance(value, tuple) else ()
        shown = value if slot.vocabulary is None else tuple(_label(draft, slot, v) for v in value)
        return {name: listing(draft, shown), f"{name}-count": len(value)}
    if slot.type is SlotType.DURATION:
        seconds = int(value) if isinstance(value, int | float) else 0
        return {name: seconds // 60, f"{name}-seconds": seconds}
    if isinstance(value, bool):
        return {name: "yes" if value else "no"}
    if isinstance(value, int | float):
        return {name: int(value)}
    text = value or ""
    if slot.type is SlotType.PLACE:
        there = draft.now.astimezone(zone_of(text)) if text else None
        return {name: text, f"{name}-clock": f"{there:%H:%M}" if there else ""}
    if slot.vocabulary is not None and text:
        return {name: _label(draft, slot, text), f"{name}-id": text}
    return {name: text, f"{name}-id": text} if slot.vocabulary is not None else {name: text}


def _label(draft: Draft, slot: Slot, id_: str) -> str:
    vocabulary = draft.book.vocabularies.get(slot.vocabulary or "")
    return vocabulary.wording(draft.language, id_).label if vocabulary else id_


def listing(draft: Draft, items: tuple[str, ...]) -> str:
    """Items in a row, in the person's language: "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    text = TextId("labels.listing")
    if not draft.book.texts.has(draft.language, text):
        return ", ".join(items)
    ends = {"items": ", ".join(items[:-1]), "last": items[-1]}
    return draft.book.texts.render(draft.language, text, ends)
