"""Rules of the engine on the smallest books that show them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.effects import Say, Turn
from bot.core.engine import advance
from bot.core.events import FlowRequested, MessageReceived
from bot.core.flow import (
    OTHERWISE,
    Ask,
    AskKind,
    Call,
    End,
    Flow,
    Keep,
    Leave,
    Lost,
    Silence,
    Slot,
    SlotType,
    State,
    Step,
    Target,
)
from bot.core.flow import Say as Said
from bot.core.names import FlowId, Language, StateId, TextId
from bot.core.signals import Signals
from bot.core.texts import Arguments
from bot.core.words import fold

AT = datetime(2026, 3, 4, 14, tzinfo=UTC)
NOTHING_LOST = Lost(TextId("common.lost"), Target())
NOT_RESUMED = Leave(0, TextId("common.paused"))


class EveryText:
    """A catalogue that has every text: its id."""

    def has(self, language: Language, text: TextId) -> bool:
        return True

    def variants(self, language: Language, text: TextId) -> int:
        return 1

    def render(
        self, language: Language, text: TextId, arguments: Arguments, variant: int = 1
    ) -> str:
        return text


def state(id_: str, step: Step, then: Mapping[str, str] | None = None) -> State:
    routes = {answer: Target(state=StateId(to)) for answer, to in (then or {}).items()}
    return State(StateId(id_), step, say=Said((TextId(f"x.{id_}"),)), next=routes, shape=id_)


def flow(id_: str, *states: State) -> Flow:
    return Flow(
        id=FlowId(id_),
        entry=states[0].id,
        states={one.id: one for one in states},
        outcomes=("done",),
        slots={},
        leave=NOT_RESUMED,
        lost=NOTHING_LOST,
    )


def book(*flows: Flow) -> Book:
    return Book({one.id: one for one in flows}, EveryText())


def said(turn: Turn) -> list[str]:
    return [effect.text for effect in turn.effects if isinstance(effect, Say)]


def message(text: str) -> MessageReceived:
    return MessageReceived(at=AT, signals=Signals(text, fold(text)))


CHOICE = Ask(AskKind.CHOICE, options=("on",))


def test_a_call_may_begin_in_the_middle_of_the_called_flow() -> None:
    inner = flow("inner", state("first", CHOICE), state("second", CHOICE))
    caller = Call(FlowId("inner"), at=StateId("second"))
    content = book(flow("outer", state("begin", caller, {OTHERWISE: "end"})), inner)

    turn = advance(content, Conversation(), FlowRequested(at=AT, flow=FlowId("outer")))

    assert said(turn) == ["x.begin", "x.second"]


def test_what_lives_for_a_turn_is_gone_when_the_turn_is_over() -> None:
    asking = state("ask", Ask(AskKind.TEXT, into="hint"), {OTHERWISE: "wait"})
    hint = Slot("hint", SlotType.TEXT, Keep.TURN)
    brief = replace(flow("brief", asking, state("wait", CHOICE)), slots={"hint": hint})
    start = advance(book(brief), Conversation(), FlowRequested(at=AT, flow=FlowId("brief")))

    turn = advance(book(brief), start.conversation, message("something"))

    top = turn.conversation.top
    assert top is not None
    assert (top.state, top.slots) == ("wait", {})


def test_a_flow_tried_out_in_its_middle_has_the_slots_that_are_given() -> None:
    hint = Slot("hint", SlotType.TEXT)
    content = book(replace(flow("tried", state("ask", CHOICE)), slots={"hint": hint}))
    event = FlowRequested(
        at=AT, flow=FlowId("tried"), at_state=StateId("ask"), given={"hint": "x", "other": 1}
    )

    turn = advance(content, Conversation(), event)

    top = turn.conversation.top
    assert top is not None
    assert top.slots == {"hint": "x"}


def test_a_second_piece_of_a_writing_is_met_with_silence_and_its_clock_begins_anew() -> None:
    page = Slot("page", SlotType.TEXT)
    asking = state("write", Ask(AskKind.TEXT, into="page", many=True), {OTHERWISE: "write"})
    asking = replace(asking, silence=Silence(60, 0, Target(state=StateId("write"))))
    content = book(replace(flow("journal", asking), slots={"page": page}))
    begun = advance(content, Conversation(), FlowRequested(at=AT, flow=FlowId("journal")))
    first = advance(content, begun.conversation, message("one"))
    later = replace(message("two"), at=AT + timedelta(seconds=50))

    second = advance(content, first.conversation, later)

    assert second.effects == ()
    assert second.conversation.timers[0].due == AT + timedelta(seconds=110)


def test_ending_the_last_flow_leaves_the_person_outside() -> None:
    content = book(flow("short", state("end", End("done"))))

    turn = advance(content, Conversation(), FlowRequested(at=AT, flow=FlowId("short")))

    assert turn.conversation.frames == ()
