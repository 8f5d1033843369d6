"""Where somebody stands: every state in which one can wait, in each of its moments, and outside.

A moment is what has happened there already: the question is fresh, a page is half written, a bell has
rung in the sit, a reminder has come. People are put there through the engine itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.app.ports import Reader
from bot.core.book import Book
from bot.core.conversation import (
    Aside,
    Conversation,
    Frame,
    FrameKind,
    Timer,
)
from bot.core.engine import advance
from bot.core.events import (
    Arrived,
    ButtonPressed,
    Event,
    FlowRequested,
    MessageReceived,
    TimerFired,
    TimerKind,
)
from bot.core.flow import Ask, AskKind, Flow, Role, Slot, SlotType, State, Wait
from bot.core.names import BASE_LANGUAGE, FlowId, StateId, Value
from bot.proof.people import AT

SOON = timedelta(seconds=20)
ON_TOP: Mapping[Role, FrameKind] = {
    Role.MEETING: FrameKind.INTERLUDE,
    Role.GATE: FrameKind.GATE,
    Role.KEEPING: FrameKind.GATE,
    Role.WAYS: FrameKind.GATE,
}
"""Flows that are only ever met on top of another one."""


class Moment(StrEnum):
    FRESH = "just asked"
    PAGE = "a page half written"
    PICKED = "something picked"
    RUNG = "a sit in which a bell has rung"
    NOTED = "a sit in which something was noted"
    REMINDED = "after a reminder"
    FIRST = "outside of flows"
    OPENED = "the chat was opened"
    GONE = "after a goodbye"
    ASIDE = "a question put aside"
    HELPED = "help was given before"


OUTSIDE = (Moment.FIRST, Moment.OPENED, Moment.GONE, Moment.HELPED)


@dataclass(frozen=True, slots=True)
class Place:
    """`flow` and `state` are empty outside of flows."""

    moment: Moment
    flow: FlowId = FlowId("")
    state: StateId = StateId("")

    @property
    def name(self) -> str:
        return f"{self.flow}.{self.state}, {self.moment}" if self.flow else str(self.moment)


@dataclass(frozen=True, slots=True)
class Stand:
    """Somebody who stands there, and what she may do next happens at `at`."""

    here: Conversation
    at: datetime


def places(book: Book) -> tuple[Place, ...]:
    return (*(Place(moment) for moment in OUTSIDE), *_within(book), *_put_aside(book))


def _within(book: Book) -> Iterator[Place]:
    for flow in book.flows.values():
        for state in flow.states.values():
            for moment in _moments(state):
                yield Place(moment, flow.id, state.id)


def _moments(state: State) -> Iterator[Moment]:
    step = state.step
    if not state.waits:
        return
    yield Moment.FRESH
    if isinstance(step, Ask) and step.many:
        yield Moment.PAGE
    if isinstance(step, Ask) and step.as_ is AskKind.MULTI:
        yield Moment.PICKED
    if isinstance(step, Wait):
        yield Moment.NOTED
        if step.marks:
            yield Moment.RUNG
    if state.silence is not None and state.silence.remind:
        yield Moment.REMINDED


def _put_aside(book: Book) -> Iterator[Place]:
    """Each practice that can be taken up again, at its first question."""
    for flow in book.flows.values():
        first = next((state for state in flow.states.values() if state.waits), None)
        if flow.role is None and flow.leave.resumable > 0 and first is not None:
            yield Place(Moment.ASIDE, flow.id, first.id)


# ── put there ─────────────────────────────────────────────────────────────────────────────────


def stand(book: Book, reader: Reader, who: Conversation, place: Place) -> Stand:
    """Raises `BotError` when the engine does."""
    if place.flow:
        here, event = _put(book, who, place)
        found = _after(book, here, event)
    else:
        found = Stand(who, AT)
    for event in _happened(reader, found, place):
        found = _after(book, found.here, event)
    return found


def _after(book: Book, here: Conversation, event: Event) -> Stand:
    return Stand(advance(book, here, event).conversation, event.at + SOON)


def _put(book: Book, who: Conversation, place: Place) -> tuple[Conversation, Event]:
    flow = book.flows[place.flow]
    given, session = filled(book, flow), who.session + 1
    below = _below(book, session)
    kind = ON_TOP.get(flow.role) if flow.role else None
    if kind is not None:
        frames = (below, Frame(flow.id, place.state, session, slots=given, kind=kind))
        return replace(who, session=session, frames=frames), Arrived(at=AT, seed=7)
    if flow.role is Role.RESUME:
        who = replace(who, aside=Aside((below,), AT + timedelta(hours=1)))
    return who, FlowRequested(at=AT, seed=7, flow=flow.id, at_state=place.state, given=given)


def _below(book: Book, session: int) -> Frame:
    """Where somebody stands below a flow that comes in between: the first practice that can rest."""
    place = next(_put_aside(book))
    return Frame(place.flow, place.state, session)


def _happened(reader: Reader, now: Stand, place: Place) -> Iterator[Event]:
    match place.moment:
        case Moment.PAGE | Moment.NOTED:
            yield _said(reader, "the light on the wall", now.at)
        case Moment.PICKED if now.here.prompt is not None and now.here.top is not None:
            prompt, session = now.here.prompt, now.here.top.session
            option = prompt.options[0]
            yield ButtonPressed(at=now.at, session=session, prompt=prompt.number, option=option)
        case Moment.RUNG | Moment.REMINDED:
            yield from (fires(timer) for timer in of_place(now.here)[:1])
        case Moment.OPENED:
            yield Arrived(at=now.at)
        case Moment.GONE:
            yield _said(reader, "/stop", now.at)
        case Moment.ASIDE:
            yield _said(reader, "not now", now.at)
        case Moment.HELPED:
            yield _said(reader, "I want to kill myself", now.at)
        case _:
            return


def _said(reader: Reader, text: str, at: datetime) -> MessageReceived:
    return MessageReceived(at=at, seed=3, signals=reader.read(text, BASE_LANGUAGE))


def of_place(here: Conversation) -> list[Timer]:
    """The wake-up calls of where she stands: all but those that go on everywhere."""
    elsewhere = {TimerKind.CHECK_IN, TimerKind.HELLO, TimerKind.BROUGHT}
    return [timer for timer in here.timers if timer.kind not in elsewhere]


def fires(timer: Timer) -> TimerFired:
    """On time."""
    return TimerFired(
        at=timer.due, seed=3, kind=timer.kind, due=timer.due, fence=timer.fence, ref=timer.ref
    )


def filled(book: Book, flow: Flow) -> dict[str, Value]:
    """A value for every slot, so that any state of the flow can be stood in."""
    return {name: _filling(book, slot) for name, slot in flow.slots.items()}


_PLAIN: Mapping[SlotType, Value] = {
    SlotType.CONFIRM: False,
    SlotType.NOTES: ("a note",),
    SlotType.TIME: "22:30",
    SlotType.DAY: "2026-05-01",
    SlotType.TEXT: "some words",
    SlotType.PLACE: "some words",
}


def _filling(book: Book, slot: Slot) -> Value:
    vocabulary = book.vocabularies.get(slot.vocabulary or "")
    ids = vocabulary.ids() if vocabulary else slot.options
    match slot.type:
        case SlotType.LIST:
            return ids[:2]
        case SlotType.CHOICE:
            return ids[0] if ids else "a"
        case SlotType.SCALE | SlotType.DURATION | SlotType.NUMBER:
            return slot.low if slot.low is not None else 5
        case _:
            return _PLAIN[slot.type]
