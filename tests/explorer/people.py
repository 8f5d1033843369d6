"""People to begin with: somebody new, somebody with a kit, and somebody in every waiting state."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.book import Book
from bot.core.conversation import Aside, Conversation, Frame, FrameKind, KitItem, Memory, Reading
from bot.core.events import Arrived, Event, FlowRequested
from bot.core.flow import Ask, Recall, Role
from bot.core.names import FlowId, StateId
from bot.proof.places import filled

AT = datetime(2026, 3, 4, 14, tzinfo=UTC)

NEWCOMER = Conversation()
ON_TOP = {
    Role.MEETING: FrameKind.INTERLUDE,
    **dict.fromkeys((Role.GATE, Role.KEEPING, Role.WAYS), FrameKind.GATE),
}
UNDER = (FlowId("not_running"), StateId("welcome"))
"""Where somebody stands below a flow that comes in between."""


def with_kit(book: Book, each: int = 2) -> Conversation:
    """Somebody who was here before, holds little, and has kept so many things of every kind."""
    kinds = sorted(kinds_of_kit(book))
    kit = tuple(
        KitItem(f"{kind}{n}", kind, f"{kind} word {n}", f"{kind} text {n}", {}, AT)
        for kind in kinds
        for n in range(each)
    )
    memory = Memory(sessions=3, hard_endings=2, holding=Reading(3, AT), last_at=AT)
    return replace(NEWCOMER, kit=kit, memory=memory)


def kinds_of_kit(book: Book) -> set[str]:
    steps = [state.step for flow in book.flows.values() for state in flow.states.values()]
    asked = {step.kit for step in steps if isinstance(step, Ask) and step.kit}
    return asked | {step.kind for step in steps if isinstance(step, Recall)}


def waiting_states(book: Book) -> list[tuple[FlowId, StateId]]:
    return [
        (flow.id, state.id)
        for flow in book.flows.values()
        for state in flow.states.values()
        if state.waits
    ]


def put(book: Book, who: Conversation, flow: FlowId, state: StateId) -> tuple[Conversation, Event]:
    """Somebody, and the event that puts her into the middle of a flow with all slots filled.

    A flow that is only ever met on top of another one is put there.
    """
    at = AT + timedelta(seconds=1)
    given = filled(book, book.flows[flow])
    session, role = who.session + 1, book.flows[flow].role
    below = Frame(UNDER[0], UNDER[1], session)
    kind = ON_TOP.get(role or Role.LANDING)
    if kind is None:
        aside = Aside((below,), at + timedelta(hours=1)) if role is Role.RESUME else who.aside
        begun = FlowRequested(at=at, seed=7, flow=flow, at_state=state, given=given)
        return replace(who, aside=aside), begun
    frames = (below, Frame(flow, state, session, slots=given, kind=kind))
    return replace(who, session=session, frames=frames), Arrived(at=at, seed=7)


def opening() -> Arrived:
    return Arrived(at=AT + timedelta(seconds=1), seed=7)


def asking(flow: FlowId) -> FlowRequested:
    return FlowRequested(at=AT + timedelta(seconds=1), seed=7, flow=flow)
