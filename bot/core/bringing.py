"""When what she put away comes back.

The wake-up call follows from the kit. It comes once, by itself into nothing: it waits for a moment in
which nothing is going on, for the end of quiet hours, for twelve hours after help in danger and then for
an hour in which nobody is woken, for the next day when enough has come today, and a while when something
else has just come, a letter longer so that a check-in can be answered. A reminder that is two hours late is worth nothing and is
left out; a letter keeps.
"""

from dataclasses import replace
from datetime import datetime

from bot.core import brought, checkins, daily, dates, kit, machine
from bot.core.conversation import KitItem, Timer
from bot.core.draft import Draft
from bot.core.effects import Note
from bot.core.events import TimerFired, TimerKind
from bot.core.flow import Role
from bot.core.names import Value


def needed(draft: Draft) -> tuple[Timer, ...]:
    """The wake-up call of the next one; none for who said that she is under 18."""
    if draft.profile.is_young or draft.book.role(Role.BROUGHT) is None:
        return ()
    due = [
        (at, one.kind != dates.REMINDER, one.id)
        for one in draft.kit
        if (at := dates.due(one)) is not None
    ]
    if not due:
        return ()
    soonest, _, id_ = min(due)  # a reminder first: it is worth nothing later
    return (Timer(TimerKind.BROUGHT, soonest, 0, id_),)


def fired(draft: Draft, event: TimerFired) -> None:
    """Bring it, or put it off to a better moment."""
    item = brought.item(draft, event.ref)
    due = dates.due(item) if item is not None else None
    if item is None or due != event.due or due > draft.now:
        draft.emit(Note("stale_timer"))
        return
    better = _better_moment(draft, item)
    if item.kind == dates.REMINDER and (better or draft.now) - due >= brought.LATE:
        draft.emit(Note("reminder_left_out"))
        kit.remove(draft, item)
    elif better is not None:
        kit.keep(draft, replace(item, details={dates.DUE: better.isoformat()}))
    else:
        _bring(draft, item)


def _better_moment(draft: Draft, item: KitItem) -> datetime | None:
    helped = draft.memory.crisis_at
    if helped is not None and abs(draft.now - helped) < checkins.AFTER_HELP:
        return daily.awake(draft, max(draft.now, helped + checkins.AFTER_HELP))
    if daily.is_enough(draft):
        return daily.by_day(draft, 1)
    after = daily.APART if item.kind == dates.REMINDER else brought.LATE
    return daily.room_again(draft, after) or checkins.better_moment(draft)


def _bring(draft: Draft, item: KitItem) -> None:
    """Without an answer it does not come again: a letter lies in the kit, a reminder is over."""
    daily.count(draft)
    if item.kind == dates.LETTER:
        kit.keep(draft, replace(item, details={}))
    else:
        kit.remove(draft, item)
    draft.close_prompt()
    draft.frames, draft.heard = (), None
    given: dict[str, Value] = {"item": item.id, "kind": item.kind, "text": item.text}
    machine.start_role(draft, Role.BROUGHT, given)
