"""Everything that can happen to somebody who stands somewhere, one of each kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from bot.core.book import Book
from bot.core.conversation import Conversation
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
from bot.core.flow import Ask, AskKind, Role, State, Wait
from bot.core.names import BASE_LANGUAGE, FlowId
from bot.core.signals import Signals
from tests.explorer.soundness import standing
from tests.transcripts import content

PAUSE = timedelta(seconds=20)
MANY = 14
"""Options up to which each is pressed; of longer lists the ends are."""

LANES = (
    "I want to kill myself tonight",
    "/menu",
    "/help",
    "/stop",
    "/start",
    "/now",
    "/nonsense",
    "stop",
    "too much",
    "it is too much for me",
    "not now",
    "later",
    "back",
    "skip",
    "repeat",
    "why",
)
HARD = (
    "I don't know",
    "nothing",
    "numb",
    "this is stupid",
    "you are a bot",
    "it didn't help",
    "shut up",
    "I can't",
    "I deserve it",
    "thank you",
)
ANYWHERE = ("hello", "I am so sad and lonely", "my chest is tight", "zxqv blorp", "7", "👍", " ")
BY_KIND: dict[AskKind, tuple[str, ...]] = {
    AskKind.TEXT: ("a", "tea on the balcony", "x" * 5000, "done", "1"),
    AskKind.SCALE: ("0", "seven", "8/10", "a lot", "eleven", "-3", "99999999999999999999"),
    AskKind.DURATION: ("ten minutes", "10", "3 hours", "1 second", "a while"),
    AskKind.TIME: ("22:30", "half past ten", "25:99"),
    AskKind.PLACE: ("Berlin", "nowhere"),
    AskKind.CONFIRM: ("yes", "no", "maybe"),
    AskKind.CHOICE: ("1", "2", "99", "the first", "none of these at all"),
    AskKind.MULTI: ("1", "sad, angry", "done", "99"),
}


@dataclass(frozen=True, slots=True)
class Input:
    name: str
    event: Event


@cache
def signals(text: str) -> Signals:
    return content.reader().read(text, BASE_LANGUAGE)


def said(text: str, at: datetime, *, edited: bool = False) -> MessageReceived:
    return MessageReceived(at=at, seed=3, signals=signals(text), edited=edited)


def lanes(book: Book, here: Conversation, now: datetime) -> Iterator[Input]:
    """What means the same everywhere."""
    at = now + PAUSE
    for text in (*LANES, *HARD):
        yield Input(f"says '{text}'", said(text, at))
    yield Input("opens the chat", Arrived(at=at, seed=3))
    yield Input("opens the chat a day later", Arrived(at=at + timedelta(days=1), seed=3))
    yield Input("sends a voice message", UnreadableReceived(at=at, seed=3, what="voice"))
    yield Input("shares a location", PlaceShared(at=at, seed=3, zone="Asia/Kathmandu"))
    yield Input("edits a message", said("hello", at, edited=True))
    yield Input("edits danger into one", said(LANES[0], at, edited=True))
    for role in (Role.MENU, Role.LANDING):
        flow = book.role(role)
        if flow:
            yield Input(f"asks for {flow.id}", FlowRequested(at=at, seed=3, flow=flow.id))
    yield Input("asks for no flow", FlowRequested(at=at, seed=3, flow=FlowId("no_such_flow")))
    yield from _old_buttons(here, at)


def _old_buttons(here: Conversation, at: datetime) -> Iterator[Input]:
    number = here.prompt.number if here.prompt else here.prompts
    option = here.prompt.options[0] if here.prompt and here.prompt.options else "on"

    def press(session: int, prompt: int, option: str) -> ButtonPressed:
        return ButtonPressed(at=at, seed=3, session=session, prompt=prompt, option=option)

    yield Input("presses an old button", press(here.session, number - 1, option))
    yield Input("presses a button of another session", press(here.session + 9, number, option))
    yield Input("presses a button that is not there", press(here.session, number, "no_such"))


def answers(book: Book, here: Conversation, now: datetime) -> Iterator[Input]:
    """What belongs to the open question, and the passing of time."""
    at = now + PAUSE
    state = standing(book, here)
    for option in _some(here.prompt.options if here.prompt else ()):
        press = _press(here, at, option)
        yield Input(f"presses {option}", press)
    for text in (*ANYWHERE, *_typed(state)):
        yield Input(f"says '{text[:20]}'", said(text, at))
    yield from _time(here)


def _press(here: Conversation, at: datetime, option: str) -> ButtonPressed:
    top, prompt = here.top, here.prompt
    session, number = (top.session, prompt.number) if top and prompt else (0, 0)
    return ButtonPressed(at=at, seed=3, session=session, prompt=number, option=option)


def _some(options: tuple[str, ...]) -> tuple[str, ...]:
    return options if len(options) <= MANY else (*options[:4], *options[-8:])


def _typed(state: State | None) -> tuple[str, ...]:
    match state.step if state else None:
        case Ask() as ask:
            return BY_KIND[ask.as_]
        case Wait():
            return ("my chest is tight", "finish")
        case _:
            return ()


def _time(here: Conversation) -> Iterator[Input]:
    """Each timer on time, late, and once more after it means nothing."""
    timer = here.timers[0] if here.timers else None
    if timer is None:
        return

    def fires(at: datetime, fence: int) -> TimerFired:
        return TimerFired(at=at, seed=3, kind=timer.kind, due=timer.due, fence=fence, ref=timer.ref)

    yield Input(f"{timer.kind} on time", fires(timer.due, timer.fence))
    yield Input(f"{timer.kind} a day late", fires(timer.due + timedelta(days=1), timer.fence))
    yield Input("a timer of before", fires(timer.due, timer.fence - 1))
