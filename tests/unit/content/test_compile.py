from collections.abc import Callable, Mapping

import pytest

from bot.content.loader import Loaded
from bot.core.flow import (
    All,
    AnyOf,
    Arm,
    Ask,
    AskKind,
    Assign,
    Branch,
    Call,
    Depth,
    Do,
    End,
    Exit,
    Flow,
    Interrupted,
    Invalid,
    Keep,
    Leave,
    Loop,
    Lost,
    Mark,
    Not,
    Op,
    Pass,
    Recall,
    Say,
    Silence,
    Slot,
    SlotRef,
    SlotType,
    State,
    Step,
    Target,
    Wait,
)
from bot.core.flow import (
    Test as Holds,
)
from bot.core.names import FlowId, StateId, TextId

Build = Callable[[Mapping[str, str]], Loaded]

REST = Target(StateId("rest"))
MINT = Holds("leaves", Op.HAS, "mint")


@pytest.fixture
def tea(loaded: Loaded) -> Flow:
    return loaded.flows[FlowId("tea")]


@pytest.fixture
def milk(loaded: Loaded) -> Flow:
    return loaded.flows[FlowId("milk")]


def state(flow: Flow, id_: str) -> State:
    return flow.states[StateId(id_)]


@pytest.mark.parametrize(
    ("id_", "step"),
    [
        ("hello", Pass()),
        ("which", Ask(AskKind.CHOICE, "cup", ("mug", "glass"), columns=2)),
        (
            "leaves",
            Ask(
                AskKind.MULTI,
                "leaves",
                vocabulary="leaves",
                suggest="leaves",
                own_word="note",
                page=6,
                max=3,
            ),
        ),
        (
            "note",
            Ask(
                AskKind.TEXT,
                "note",
                min=2,
                max=200,
                many=True,
                skip=True,
                quiet=frozenset({"later", "back"}),
                ideas="leaves",
            ),
        ),
        ("how_long", Ask(AskKind.DURATION, "minutes", ("5m", "10m"), low=60, high=3600)),
        ("how_strong", Ask(AskKind.SCALE, "strength", low=1, high=5, columns=5)),
        (
            "prepare",
            Assign({"minutes": 600, "note": SlotRef("anchor"), "short": True, "leaves": ("mint",)}),
        ),
        (
            "steep",
            Wait(
                SlotRef("minutes"),
                Interrupted.KEEP,
                grace=180,
                late=Target(StateId("late_bell")),
                into="notes",
                reply=True,
                marks=(
                    Mark("mid", 50, True, Holds("minutes", Op.GTE, 480), ("here", "hard")),
                    Mark("soon", 120, False),
                    Mark("again", 0, False, every=90),
                    Mark("once_more", 0, False, every=SlotRef("minutes")),
                ),
            ),
        ),
        ("fetch", Recall("anchor", {"text": "anchor"}, by="note")),
        ("keep", Do("keep_in_kit", {"kind": "anchor", "word": SlotRef("note"), "text": "tea"})),
        (
            "pour",
            Call(FlowId("milk"), {"amount": 300, "word": SlotRef("note")}, StateId("pour")),
        ),
        ("rest", End("done")),
    ],
)
def test_each_kind_of_state_becomes_its_step(tea: Flow, id_: str, step: Step) -> None:
    assert state(tea, id_).step == step


@pytest.mark.parametrize(
    ("id_", "step"),
    [
        ("pour", Ask(AskKind.CONFIRM, skip=True)),
        ("when", Ask(AskKind.TIME)),
        ("where", Ask(AskKind.PLACE)),
        ("which", Ask(AskKind.CHOICE, kit="anchor")),
        ("leaf", Ask(AskKind.CHOICE, vocabulary="leaves", quiet=frozenset({"all"}))),
    ],
)
def test_each_way_to_ask_becomes_a_question(milk: Flow, id_: str, step: Step) -> None:
    assert state(milk, id_).step == step


def test_predicates_keep_their_structure(tea: Flow) -> None:
    steep = Target(StateId("steep"))
    judge = state(tea, "judge").step

    assert isinstance(judge, Branch)
    assert judge.arms == (
        Arm(All((Holds("strength", Op.GTE, 4), Holds("strength", Op.LT, 6))), steep),
        Arm(AnyOf((MINT, Not(Holds("cup", Op.EQ, "mug")), Holds("note", Op.UNSET, True))), steep),
        Arm(
            All((
                Holds("minutes", Op.GTE, 480),
                Holds("cup", Op.IN, ("mug", "glass")),
                Holds("short", Op.SET, True),
            )),
            steep,
        ),
        Arm(None, Target(StateId("prepare"))),
    )


@pytest.mark.parametrize(
    ("id_", "say"),
    [
        ("hello", Say((TextId("tea.hello"), TextId("tea.hello.more")), vary=True)),
        ("which", Say((TextId("tea.which"),))),
        ("how_strong", Say((TextId("common.hint"), TextId("tea.how_strong")))),
        ("steep", Say((TextId("tea.steep"),))),
        ("fetch", None),
        ("judge", None),
    ],
)
def test_a_question_always_says_its_text_and_others_what_they_name(
    tea: Flow, id_: str, say: Say | None
) -> None:
    assert state(tea, id_).say == say


def test_routes_have_a_name_for_every_answer(tea: Flow) -> None:
    assert state(tea, "hello").next == {"_": Target(StateId("which"))}
    assert state(tea, "which").next == {"mug": Target(StateId("leaves")), "_": REST}
    assert state(tea, "judge").next == {}


def test_silence_is_the_flows_unless_a_state_has_its_own(tea: Flow, milk: Flow) -> None:
    assert state(tea, "which").silence == Silence(1200, 1, REST)
    assert state(tea, "how_long").silence == Silence(90, 0, REST)
    assert state(tea, "hello").silence is None
    assert state(milk, "when").silence is None


def test_tries_end_in_a_state_or_in_an_answer(tea: Flow) -> None:
    assert state(tea, "which").invalid == Invalid(2, Target(StateId("leaves")))
    assert state(tea, "how_long").invalid == Invalid(2, None, 300)


def test_loops_and_timers_are_carried_over(tea: Flow) -> None:
    assert state(tea, "which").loop == Loop(2, REST)
    assert state(tea, "stop").cancel_timers


def test_the_head_is_carried_over(tea: Flow) -> None:
    assert tea.outcomes == ("done", "left")
    assert tea.takes == ("short",)
    assert tea.moved == {"greeting": "hello"}
    assert tea.exits == (Exit("too_much", Target(StateId("stop"))),)
    assert tea.leave == Leave(43_200, TextId("common.paused"))
    assert tea.lost == Lost(TextId("common.lost"), Target(flow=FlowId("tea")))
    assert (tea.gate, tea.depth, tea.menu_minutes) == (7, Depth.DEEP, 4)
    assert (tea.caution, tea.source, tea.review) == (("breath", "eyes"), ("001",), "two_people")


def test_leaving_and_getting_lost_have_a_way_when_nobody_wrote_one(milk: Flow) -> None:
    assert milk.leave == Leave(86_400, TextId("common.paused"))
    assert milk.lost == Lost(TextId("common.lost"), Target(flow=FlowId("menu")))
    assert milk.menu_minutes is None


@pytest.mark.parametrize(
    "slot",
    [
        Slot("short", SlotType.CONFIRM),
        Slot("minutes", SlotType.DURATION, Keep.HISTORY, low=60, high=3600),
        Slot("strength", SlotType.SCALE, Keep.HISTORY, low=1, high=5),
        Slot("leaves", SlotType.LIST, Keep.HISTORY, vocabulary="leaves", max=3),
        Slot("cup", SlotType.CHOICE, options=("mug", "glass")),
        Slot("note", SlotType.TEXT, private=True, max=200),
    ],
)
def test_slots_are_typed_and_bounded(tea: Flow, slot: Slot) -> None:
    assert tea.slots[slot.name] == slot


def test_a_wait_whose_author_forgot_how_it_ends_late_ends_as_usual(build: Build) -> None:
    text = (
        "schema: 1\nflow: x\nentry: a\noutcomes: [done]\n"
        "states:\n  a: {wait: {for: 5m}, next: {elapsed: b}}\n  b: {end: done}\n"
    )

    flow = build({"flows/x.yaml": text}).flows[FlowId("x")]

    late = Target(StateId("b"))
    wait = Wait(300, Interrupted.CANCEL, grace=180, late=late, finish=False)
    assert state(flow, "a").step == wait


def test_a_question_without_a_slot_has_a_usual_range(build: Build) -> None:
    text = (
        "schema: 1\nflow: x\nentry: a\noutcomes: [done]\nslots: {n: {type: scale, max: 5}}\n"
        "states:\n  a: {ask: {as: scale}, next: b}\n  b: {ask: {as: duration}, next: c}\n"
        "  c: {ask: {as: scale, into: n}, next: d}\n  d: {ask: {as: multi, options: [e]}, next: a}\n"
    )

    flow = build({"flows/x.yaml": text}).flows[FlowId("x")]

    assert state(flow, "a").step == Ask(AskKind.SCALE, low=0, high=10)
    assert state(flow, "b").step == Ask(AskKind.DURATION, low=60, high=86_400)
    assert state(flow, "c").step == Ask(AskKind.SCALE, "n", low=0, high=5)
    assert state(flow, "d").step == Ask(AskKind.MULTI, options=("e",))


def test_every_state_has_a_shape_of_its_own(tea: Flow) -> None:
    shapes = [found.shape for found in tea.states.values()]

    assert len(set(shapes)) == len(shapes)
    assert all(len(shape) == 12 for shape in shapes)
