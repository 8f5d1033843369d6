"""From what a transport heard to an event of the engine; and which words in it count for safety."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.app.messages import (
    Heard,
    HeardOpening,
    HeardPlace,
    HeardPress,
    HeardRequest,
    HeardText,
    HeardUnreadable,
)
from bot.app.ports import Reader
from bot.core.conversation import Conversation, Timer
from bot.core.events import (
    Arrived,
    ButtonPressed,
    Event,
    FlowRequested,
    MessageReceived,
    PlaceShared,
    TimerFired,
    UnreadableReceived,
)
from bot.core.names import FlowId, StateId
from bot.core.signals import SAFE, Danger, Level, Signals

HeardByEngine = HeardText | HeardPress | HeardOpening | HeardUnreadable | HeardPlace | HeardRequest
"""All but what is met at the door (`doorstep.py`)."""


def danger_in(reader: Reader, heard: Heard) -> Danger:
    """The bare reading for danger, with nothing else in the way."""
    words = words_of(heard)
    return reader.danger(words) if words else SAFE


def words_of(heard: Heard) -> str:
    """What the person wrote, wherever it stands."""
    match heard:
        case HeardText():
            return heard.text
        case HeardUnreadable() | HeardPlace():
            return heard.words
        case _:
            return ""


def fired(timer: Timer, *, at: datetime, seed: int) -> TimerFired:
    return TimerFired(
        at=at, seed=seed, kind=timer.kind, due=timer.due, fence=timer.fence, ref=timer.ref
    )


def event_of(
    heard: HeardByEngine, reader: Reader, conversation: Conversation, *, at: datetime, seed: int
) -> Event:
    match heard:
        case HeardText():
            signals = _read(reader, heard.text, conversation)
            return MessageReceived(at=at, seed=seed, signals=signals, edited=heard.edited)
        case HeardPress(session=session, prompt=prompt, option=option):
            return ButtonPressed(at=at, seed=seed, session=session, prompt=prompt, option=option)
        case HeardOpening(language=language):
            return Arrived(at=at, seed=seed, language=language)
        case HeardUnreadable() | HeardPlace():
            return _wordless(heard, reader, conversation, at=at, seed=seed)
        case HeardRequest():
            state = StateId(heard.state) if heard.state else None
            return FlowRequested(
                at=at, seed=seed, flow=FlowId(heard.flow), at_state=state, given=heard.given
            )
        case _:
            assert_never(heard)


def _read(reader: Reader, text: str, conversation: Conversation) -> Signals:
    """In the language that is spoken now. Who cried in another than her own may answer in either."""
    signals = reader.read(text, conversation.language)
    if conversation.cried_in is None:
        return signals
    own = reader.read(text, conversation.profile.language)
    return replace(
        signals,
        command=signals.command or own.command,
        soft=signals.soft or own.soft,
        intent=signals.intent or own.intent,
        yes=own.yes if signals.yes is None else signals.yes,
        number=own.number if signals.number is None else signals.number,
        found={**own.found, **signals.found},
        families=signals.families or own.families,
        family=signals.family or own.family,
    )


def _wordless(
    heard: HeardUnreadable | HeardPlace,
    reader: Reader,
    conversation: Conversation,
    *,
    at: datetime,
    seed: int,
) -> Event:
    """Words in a poll or a name count for safety, and for nothing else, as those of an edit do."""
    danger = reader.danger(heard.words) if heard.words else SAFE
    if danger.level is Level.CRISIS:
        signals = _read(reader, heard.words, conversation)
        return MessageReceived(at=at, seed=seed, signals=signals, edited=True)
    if isinstance(heard, HeardPlace):
        return PlaceShared(at=at, seed=seed, zone=heard.zone, danger=danger)
    return UnreadableReceived(at=at, seed=seed, what=heard.what, danger=danger)
