"""The one hello after a hard day: only if she asked for it, once, and with no list.

It is a timer like any other: it follows from the conversation, survives a restart, and is passed
over when it is late, when she is in the middle of something here, or when help was given since. It
waits for the end of her quiet hours, and a while when something else has just come. A door that stands
open, or a check-in without an answer, is nothing that it breaks into.
"""

from datetime import datetime, timedelta

from bot.core import checkins, daily, speaking
from bot.core.calendar import quiet_until, zone_of
from bot.core.conversation import Timer
from bot.core.draft import Draft
from bot.core.effects import Note
from bot.core.events import TimerFired, TimerKind

FARTHEST = timedelta(days=3)
LATE = timedelta(hours=2)
AFTER_HELP = timedelta(hours=12)
"""No greeting so soon after help: it would speak into the time in which she calls somebody."""
TEXT = "common.hello_again"


def needed(draft: Draft) -> tuple[Timer, ...]:
    at = draft.memory.hello_at
    if at is None or at > draft.now + FARTHEST:  # said by a clock that was wrong
        return ()
    return (Timer(TimerKind.HELLO, at, 0),)


def fired(draft: Draft, event: TimerFired) -> None:
    """Say it, if it still is what she asked for."""
    if draft.memory.hello_at != event.due or event.due > event.at:
        draft.emit(Note("stale_timer"))
        return
    draft.remember(hello_at=None)
    later = _later(draft)
    if _is_passed(draft, event):
        draft.emit(Note("hello_passed"))
    elif later is not None:
        draft.remember(hello_at=later)
    else:
        _greet(draft)


def _is_passed(draft: Draft, event: TimerFired) -> bool:
    helped = draft.memory.crisis_at
    is_soon = helped is not None and draft.now - helped < AFTER_HELP
    is_late = event.at - event.due > LATE
    return is_soon or is_late or not checkins.is_idle(draft)


def _later(draft: Draft) -> datetime | None:
    profile = draft.profile
    quiet = quiet_until(zone_of(profile.zone), profile.schedule.quiet, draft.now)
    return quiet or daily.room_again(draft)


def _greet(draft: Draft) -> None:
    daily.count(draft)
    draft.close_prompt()
    draft.frames, draft.heard = (), None
    speaking.say_first(draft, TEXT)
