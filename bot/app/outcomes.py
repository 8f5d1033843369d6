"""What becomes of a message that was handed to a transport. Pure.

| it failed | help, reply | timed, unasked |
|---|---|---|
| perhaps it arrived | again | left (`ambiguous`) |
| in flight when a process died | again | left (`dead`) |
| this message will never be taken | left | left |
| the person cannot be reached | left, and all else that waits for her | the same |
| anything else | again: help for ever, a reply for a day | again, until it expires |
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.app.messages import Message, SendFailed
from bot.app.ports import Parcel, ParcelState, Receipt
from bot.core.effects import Priority

FIRST_PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(seconds=4)
"""Once a fault is over, what it held up goes out within five seconds."""
SLOW_TRIES = 60
SLOW_PAUSE = timedelta(minutes=1)
MAX_TRIES = 1500
"""Four minutes of short pauses, a day of long ones."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """To be written down. `gone`: everything else for this person is to be dropped as well."""

    state: ParcelState
    not_before: datetime | None = None
    receipt: Receipt | None = None
    gone: bool = False


LEFT = Outcome(ParcelState.DEAD)


def is_skipped(parcel: Parcel) -> bool:
    """A bell may have rung already when a process died: it errs to not at all."""
    return parcel.repeated and parcel.priority >= Priority.TIMED


def sent(message: Message, note: str | None) -> Outcome:
    receipt = None
    if note is not None and message.prompt is not None:
        receipt = Receipt(message.prompt, note)
    return Outcome(ParcelState.SENT, receipt=receipt)


def failed(parcel: Parcel, failure: SendFailed, now: datetime) -> Outcome:
    if failure.gone:
        return Outcome(ParcelState.DEAD, gone=True)
    if failure.refused:
        return LEFT
    if failure.ambiguous and parcel.priority >= Priority.TIMED:
        return Outcome(ParcelState.AMBIGUOUS)
    if failure.retry_after is not None:
        again = now + timedelta(seconds=failure.retry_after)
        return Outcome(ParcelState.QUEUED, again)
    is_help = parcel.priority is Priority.CRISIS
    if parcel.tries + 1 >= MAX_TRIES and not is_help:
        return LEFT
    return Outcome(ParcelState.QUEUED, now + _pause(parcel.tries, is_help=is_help))


def _pause(tries: int, *, is_help: bool) -> timedelta:
    if tries >= SLOW_TRIES and not is_help:
        return SLOW_PAUSE
    return min(LONGEST_PAUSE, FIRST_PAUSE * (1 << min(tries, 8)))
