"""Which wording, with which arguments; what stands on a button; how long a bubble is typed."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.core.book import Book, Instance
from bot.core.conversation import Conversation, Frame, HeardWords, Memory, Profile
from bot.core.draft import Draft
from bot.core.effects import Say
from bot.core.flow import Role, Slot, SlotType
from bot.core.names import BASE_LANGUAGE, FlowId, Language, StateId, TextId, Value
from bot.core.pace import FADES_OVER, LONGEST, typing_seconds
from bot.core.speaking import arguments, draw, listing, say, say_first
from bot.core.vocabulary import Entry, Vocabulary, Wording
from tests.unit.core.small_book import AT, EN, book, choice, flow, vocabulary

LINE = TextId("common.hello")
THREE = {"common.hello": ("one", "two", "three")}
FEELINGS = vocabulary("feelings", "sad angry calm")

SLOTS = {
    "felt": Slot("felt", SlotType.CHOICE, vocabulary="feelings"),
    "felts": Slot("felts", SlotType.LIST, vocabulary="feelings"),
    "loose": Slot("loose", SlotType.LIST, vocabulary="nowhere"),
    "plain": Slot("plain", SlotType.TEXT),
    "notes": Slot("notes", SlotType.NOTES),
    "lasts": Slot("lasts", SlotType.DURATION),
    "points": Slot("points", SlotType.SCALE),
    "sure": Slot("sure", SlotType.CONFIRM),
}


def draft(
    texts: Mapping[str, str | tuple[str, ...]] | None = None,
    *,
    seed: int = 0,
    slots: Mapping[str, Value] | None = None,
) -> Draft:
    one = replace(flow("f", choice("ask", "a")), slots=SLOTS)
    frame = Frame(FlowId("f"), StateId("ask"), 1, slots=slots or {})
    content = book(one, texts=texts, vocabularies=(FEELINGS,))
    return Draft(content, Conversation(frames=(frame,)), AT, seed)


# ── wordings ──────────────────────────────────────────────────────────────────────────────────


def test_every_wording_is_heard_before_one_comes_again() -> None:
    made = draft(THREE, seed=1)

    drawn = [draw(made, LINE) for _ in range(6)]

    assert sorted(drawn[:3]) == [1, 2, 3]
    assert drawn[:3] == drawn[3:]


@pytest.mark.parametrize(("seed", "first"), [(0, 1), (1, 2), (2, 3), (3, 1)])
def test_among_the_unheard_the_seed_decides(seed: int, first: int) -> None:
    assert draw(draft(THREE, seed=seed), LINE) == first


def test_a_wording_that_an_edit_removed_is_not_drawn() -> None:
    made = draft({"common.hello": ("one", "two")})
    made.memory = Memory(seen={LINE: (3, 2)})

    assert [draw(made, LINE) for _ in range(2)] == [1, 2]
    assert made.memory.seen == {LINE: (1, 2)}


@pytest.mark.parametrize("texts", [{"common.hello": "only"}, {}])
def test_a_single_or_missing_wording_is_not_remembered(texts: dict[str, str]) -> None:
    made = draft(texts)

    assert draw(made, LINE) == 1
    assert made.memory.seen == {}


def test_a_bubble_on_the_side_varies_and_takes_more_arguments() -> None:
    made = draft({"common.hello": ("one", "two", "three {picked}")}, seed=2)

    say(made, LINE, {"picked": "x"})

    (said,) = made.effects
    assert isinstance(said, Say)
    assert (said.variant, said.arguments["picked"]) == (3, "x")


def test_nothing_is_gathered_for_a_text_that_mentions_nothing() -> None:
    made = draft(THREE, slots={"plain": "her words"})

    say(made, LINE)

    (said,) = made.effects
    assert isinstance(said, Say)
    assert said.arguments == {}


def test_the_first_text_that_exists_is_said_and_else_nothing() -> None:
    made = draft(THREE)

    say_first(made, "f.ask.why", LINE, "common.why")
    say_first(made, "f.none", "f.neither")

    assert [effect.text for effect in made.effects if isinstance(effect, Say)] == [LINE]


# ── arguments ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("slot", "value", "expected"),
    [
        ("felt", "sad", {"felt": "Sad", "felt-id": "sad", "felt-set": "yes"}),
        ("felt", None, {"felt": "", "felt-id": "", "felt-set": "no"}),
        ("felts", ("sad", "calm"), {"felts": "Sad, Calm", "felts-count": 2, "felts-set": "yes"}),
        ("felts", (), {"felts": "", "felts-count": 0, "felts-set": "no"}),
        ("felts", None, {"felts": "", "felts-count": 0, "felts-set": "no"}),
        ("loose", ("sad",), {"loose": "sad", "loose-count": 1}),
        ("plain", "tea", {"plain": "tea", "plain-set": "yes"}),
        ("plain", None, {"plain": "", "plain-set": "no"}),
        ("notes", ("a", "b"), {"notes": "a, b", "notes-count": 2}),
        ("notes", None, {"notes": "", "notes-count": 0}),
        ("lasts", 330, {"lasts": 5, "lasts-seconds": 330, "lasts-set": "yes"}),
        ("lasts", None, {"lasts": 0, "lasts-seconds": 0, "lasts-set": "no"}),
        ("points", 7, {"points": 7, "points-set": "yes"}),
        ("points", 0, {"points": 0, "points-set": "yes"}),
        ("points", 6.9, {"points": 6}),
        ("sure", True, {"sure": "yes", "sure-set": "yes"}),
        ("sure", False, {"sure": "no", "sure-set": "yes"}),
    ],
)
def test_a_text_may_mention_every_slot(slot: str, value: Value, expected: dict[str, Value]) -> None:
    made = arguments(draft(slots={slot: value}))

    assert {name: made[name] for name in expected} == expected


def test_a_text_may_mention_her_name_and_what_was_heard() -> None:
    made = draft()
    made.profile, made.heard = Profile(name="Mira"), HeardWords("so low")

    found = arguments(made)

    assert (found["name"], found["heard"], found["left"]) == ("Mira", "so low", 0)


def test_outside_of_flows_there_is_little_to_mention() -> None:
    made = draft()
    made.frames = ()

    assert arguments(made) == {
        "name": "",
        "heard": "",
        "left": 0,
        "zone": "UTC",
        "clock": "14:00",
        "check-ins": "",
        "paused-until": "",
        "quiet": "",
        "takes-minors": "yes",
        "transport": "terminal",
        "host": "",
        "locates": "no",
        "host-set": "no",
        "eyes-open": "no",
        "short-sits": "no",
        "outward": "no",
    }


@pytest.mark.parametrize(
    ("items", "shown"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_things_in_a_row_are_joined_as_the_language_does(
    items: tuple[str, ...], shown: str
) -> None:
    assert listing(draft({"labels.listing": "{items} and {last}"}), items) == shown


def test_a_language_without_a_rule_for_it_takes_commas() -> None:
    assert listing(draft(), ("a", "b", "c")) == "a, b, c"


# ── buttons ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("texts", "label"),
    [
        ({"f.ask.go_on": "On", "labels.go_on": "Go on"}, "On"),
        ({"labels.go_on": "Go on"}, "Go on"),
        ({}, "go on"),
    ],
)
def test_a_button_is_never_empty(texts: dict[str, str], label: str) -> None:
    assert book(texts=texts).label(EN, "f.ask", "go_on") == label


def test_a_book_knows_its_roles_and_states() -> None:
    menu = replace(flow("menu", choice("pick", "a")), role=Role.MENU)
    content: Book = book(flow("f", choice("ask", "a")), menu)

    assert content.role(Role.MENU) == menu
    assert content.role(Role.HELP) is None
    assert content.state(FlowId("menu"), StateId("pick")) is menu.states[menu.entry]
    assert content.state(FlowId("menu"), StateId("x")) is None
    assert content.state(FlowId("x"), StateId("pick")) is None


def test_an_item_is_worded_in_her_language_else_in_the_base_one_else_by_its_id() -> None:
    german = Language("de")
    words = {
        german: {"sad": Wording("traurig")},
        BASE_LANGUAGE: {"sad": Wording("sad"), "low": Wording("low")},
    }
    feelings = Vocabulary("feelings", (Entry("sad"), Entry("low"), Entry("at_sea")), words)

    labels = [feelings.wording(german, id_).label for id_ in feelings.ids()]

    assert labels == ["traurig", "low", "at sea"]
    assert feelings.entry("low") == Entry("low")
    assert feelings.entry("none") is None


# ── pace ──────────────────────────────────────────────────────────────────────────────────────


def typed(length: int, pace: str = "normal", sessions: int = 0) -> float:
    conversation = Conversation(profile=Profile(pace=pace), memory=Memory(sessions=sessions))
    return typing_seconds(conversation, "x" * length)


@pytest.mark.parametrize(
    ("length", "pace", "sessions", "seconds"),
    [
        (10, "normal", 0, 0.8),
        (0, "normal", 0, 0.0),
        (500, "normal", 0, LONGEST),
        (10, "normal", 10, 0.4),
        (10, "normal", FADES_OVER, 0.0),
        (10, "normal", 99, 0.0),
        (10, "slow", 99, 1.28),
        (10, "off", 0, 0.0),
    ],
)
def test_a_bubble_is_typed_as_long_as_it_takes_to_breathe(
    length: int, pace: str, sessions: int, seconds: float
) -> None:
    assert typed(length, pace, sessions) == seconds


def test_words_may_name_the_host_and_where_the_chat_is_read() -> None:
    placed = replace(book(), instance=Instance("telegram", "Ada"))

    said = arguments(Draft(placed, Conversation(), AT, 1))

    assert (said["transport"], said["host"], said["host-set"]) == ("telegram", "Ada", "yes")
