"""The one hello after a hard day: only if she asked for it, once, and with no list.

It is a timer like any other: it follows from the conversation, survives a restart, and is passed
over when it is late, when she is here anyway, or when help was given since.
"""

from datetime import timedelta

from bot.core import daily, speaking
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
    helped = draft.memory.crisis_at
    is_soon = helped is not None and draft.now - helped < AFTER_HELP
    if draft.frames or is_soon or event.at - event.due > LATE or daily.is_enough(draft):
        draft.emit(Note("hello_passed"))
        return
    daily.count(draft)
    speaking.say_first(draft, TEXT)
