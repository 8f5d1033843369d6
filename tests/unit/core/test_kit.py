"""What she keeps, brings back and gives away, and the other side effects of `do`."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.actions import ACTIONS, KIT_LIMIT, KIT_STEPS
from bot.core.answers import kept
from bot.core.conversation import Conversation, Frame, HeardWords, KitItem, Memory, Reading
from bot.core.draft import Draft
from bot.core.effects import Forget, HandOver, KeepInKit, RemoveFromKit
from bot.core.flow import Recall
from bot.core.kit import find, recall
from bot.core.names import FlowId, StateId, Value
from tests.unit.core.small_book import AT, book, choice, flow, heard

TREE = KitItem("k1", "anchor", "Oak Tree", "the oak", {"sense": "smell"}, kept_at=AT)
SEA = KitItem("k2", "anchor", "sea", "the sea", kept_at=AT - timedelta(days=1))
LINE = KitItem("k3", "line", "softly", "softly now", kept_at=AT)


def draft(*kit: KitItem, seed: int = 0, **slots: Value) -> Draft:
    frame = Frame(FlowId("f"), StateId("ask"), 1, slots=slots)
    conversation = Conversation(frames=(frame,), kit=kit, heard=HeardWords("x"))
    return Draft(book(flow("f", choice("ask", "a"))), conversation, AT, seed)


def do(made: Draft, action: str, **given: Value) -> str:
    return ACTIONS[action].run(made, given)


def test_something_kept_has_its_word_its_text_and_details() -> None:
    made = draft()

    assert (
        do(made, "keep_in_kit", kind="anchor", word="tree", text="the oak", sense="smell") == "done"
    )

    item = made.conversation.kit[0]
    assert (item.kind, item.word, item.text, item.kept_at) == ("anchor", "tree", "the oak", AT)
    assert item.details == {"sense": "smell"}
    assert made.effects == [KeepInKit(item)]


def test_without_a_word_the_text_is_its_word() -> None:
    made = draft()

    do(made, "keep_in_kit", kind="line", word=None, text="softly now")

    assert made.conversation.kit[0].word == "softly now"


@pytest.mark.parametrize("word", [None, ""])
def test_nothing_is_kept_of_nothing(word: Value) -> None:
    made = draft()

    assert do(made, "keep_in_kit", kind="line", word=word, text=None) == "done"

    assert (made.conversation.kit, made.effects) == ((), [])


def test_the_same_word_is_kept_once_under_its_old_name() -> None:
    made = draft(TREE, LINE)

    do(made, "keep_in_kit", kind="anchor", word="oak  tree!", text="the other oak")

    assert [(item.id, item.text) for item in made.conversation.kit] == [
        ("k3", "softly now"),
        ("k1", "the other oak"),
    ]


def test_a_kind_is_full_after_five_and_other_kinds_are_not() -> None:
    five = tuple(replace(TREE, id=f"k{n}", word=f"word{n}") for n in range(KIT_LIMIT))
    made = draft(*five)

    assert do(made, "keep_in_kit", kind="anchor", word="new", text="x") == "full"
    assert made.effects == []
    assert do(made, "keep_in_kit", kind="line", word="new", text="x") == "done"


def test_what_is_known_may_be_changed_although_its_kind_is_full() -> None:
    five = tuple(replace(TREE, id=f"k{n}", word=f"word{n}") for n in range(KIT_LIMIT))

    assert do(draft(*five), "keep_in_kit", kind="anchor", word="word3", text="new") == "done"


def test_two_things_kept_in_one_turn_have_different_names() -> None:
    made = draft()

    do(made, "keep_in_kit", kind="line", word="a", text="a")
    do(made, "keep_in_kit", kind="line", word="b", text="b")

    assert len({item.id for item in made.conversation.kit}) == 2


def test_names_differ_by_moment_and_seed_and_say_nothing() -> None:
    one, two = draft(seed=1), draft(seed=2)

    for made in (one, two):
        do(made, "keep_in_kit", kind="line", word="secret", text="x")

    assert one.conversation.kit[0].id != two.conversation.kit[0].id
    assert one.conversation.kit[0].id[0] == "k"


@pytest.mark.parametrize(
    ("kind", "word", "route"),
    [
        ("anchor", "OAK TREE", "done"),
        ("anchor", "k1", "done"),
        ("line", "oak tree", "none"),
        ("anchor", "elm", "none"),
        ("anchor", None, "none"),
    ],
)
def test_something_is_given_away_by_its_word(kind: str, word: Value, route: str) -> None:
    made = draft(TREE, LINE)

    assert do(made, "remove_from_kit", kind=kind, word=word) == route

    gone = route == "done"
    assert made.conversation.kit == ((LINE,) if gone else (TREE, LINE))
    assert made.effects == ([RemoveFromKit("k1")] if gone else [])


def test_without_a_kind_any_is_looked_through() -> None:
    assert find(draft(TREE, LINE), None, "softly") == LINE
    assert find(draft(replace(TREE, word="")), None, "") is None


@pytest.mark.parametrize(("value", "noted"), [(7, Reading(7, AT)), (None, None), ("7", None)])
def test_how_much_she_holds_is_noted_with_its_time(value: Value, noted: Reading | None) -> None:
    made = draft()

    assert do(made, "note_holding", value=value) == "done"

    assert made.memory.holding == noted
    assert made.memory.hard_at == (AT if noted else None)


def test_what_is_held_lightly_is_no_hard_moment() -> None:
    made = draft()

    do(made, "note_holding", value=6)

    assert made.memory.hard_at is None


def test_hard_endings_are_counted_in_a_row() -> None:
    made = draft()
    made.memory = Memory(hard_endings=1)

    do(made, "note_ending", hard=True)
    assert made.memory.hard_endings == 2
    assert made.memory.hard_at == AT

    do(made, "note_ending", hard=False)
    assert made.memory.hard_endings == 0


# ── a safety plan ─────────────────────────────────────────────────────────────────────────────


def test_a_plan_has_room_for_all_its_steps_and_not_for_more() -> None:
    made = draft()

    routes = [
        do(made, "keep_in_kit", kind="plan", word=f"step {n}", text="x")
        for n in range(KIT_STEPS + 1)
    ]

    assert routes == ["done"] * KIT_STEPS + ["full"]
    assert do(made, "keep_in_kit", kind="plan", word="step 0", text="y") == "done"


def test_the_word_of_a_step_brings_nothing_back_when_she_happens_to_write_it() -> None:
    step = KitItem("k9", "plan", "people", "my sister")

    assert kept(draft(step, SEA), heard("people")) is None
    assert kept(draft(step, SEA), heard("sea")) == SEA


@pytest.mark.parametrize("text", [None, ""])
def test_a_step_without_a_text_is_no_step(text: Value) -> None:
    made = draft()

    assert do(made, "keep_in_kit", kind="plan", word="signs", text=text) == "done"
    assert made.conversation.kit == ()


def test_what_was_heard_can_be_cleared() -> None:
    made = draft()

    assert do(made, "clear_heard") == "done"

    assert made.conversation.heard is None


# ── bringing back ─────────────────────────────────────────────────────────────────────────────

INTO = {"id": "id_", "word": "word", "text": "text", "sense": "sense", "colour": "colour"}
BRING = Recall("anchor", INTO)


def test_something_is_brought_back_with_all_that_was_kept_about_it() -> None:
    made = draft(TREE, LINE)

    assert recall(made, BRING) == "found"

    assert made.top.slots == {
        "id_": "k1",
        "word": "Oak Tree",
        "text": "the oak",
        "sense": "smell",
        "colour": None,
    }
    assert made.conversation.kit == (replace(TREE, recalled_at=AT), LINE)
    assert made.effects == [KeepInKit(replace(TREE, recalled_at=AT))]


def test_what_was_not_brought_back_for_longest_comes_first() -> None:
    made = draft(replace(TREE, recalled_at=AT - timedelta(days=2)), replace(SEA, recalled_at=AT))
    recall(made, BRING)
    assert made.top.slots["id_"] == "k1"

    fresh = draft(replace(TREE, recalled_at=AT - timedelta(days=2)), SEA)
    recall(fresh, BRING)
    assert fresh.top.slots["id_"] == "k2"


def test_of_things_never_brought_back_the_oldest_comes_first() -> None:
    made = draft(TREE, SEA, replace(LINE, kind="anchor", kept_at=None))

    order = []
    for _ in range(3):
        recall(made, BRING)
        order.append(made.top.slots["id_"])

    assert order == ["k3", "k2", "k1"]


@pytest.mark.parametrize(("word", "route"), [("sea", "found"), ("elm", "none"), (None, "none")])
def test_something_is_brought_back_by_the_word_in_a_slot(word: Value, route: str) -> None:
    assert recall(draft(TREE, SEA, wanted=word), replace(BRING, by="wanted")) == route


@pytest.mark.parametrize(("word", "route"), [("sea", "found"), ("elm", "none")])
def test_something_is_brought_back_by_a_word_of_the_author(word: str, route: str) -> None:
    assert recall(draft(TREE, SEA), replace(BRING, word=word)) == route


def test_nothing_of_a_kind_means_none() -> None:
    assert recall(draft(LINE), BRING) == "none"


def test_every_action_names_what_it_needs_and_where_it_leads() -> None:
    assert {name: (action.needs, action.routes) for name, action in ACTIONS.items()} == {
        "keep_in_kit": (("kind", "word", "text"), ("done", "full")),
        "remove_from_kit": (("kind", "word"), ("done", "none")),
        "note_holding": (("value",), ("done",)),
        "note_ending": (("hard",), ("done",)),
        "write_journal": (("text",), ("done",)),
        "clear_heard": ((), ("done",)),
        "give_help": ((), ("done",)),
        "name_lines": (("kind",), ("done", "unknown")),
        "name_lines_of": (("kind", "country"), ("done", "unknown")),
        "choose_country": (("country",), ("done", "unknown")),
        "look_later": ((), ("done",)),
        "not_meant": ((), ("done",)),
        "put_away": (("kind", "text", "when", "item"), ("done", "full", "quiet", "unclear")),
        "take_out": (("item",), ("done", "none")),
        "plan_hello": ((), ("done",)),
        "note_young": (("young",), ("done",)),
        "export": ((), ("done",)),
        "forget": ((), ("done",)),
        "look_back": ((), ("enough", "little", "nothing")),
        "look_further": ((), ("done", "nothing")),
        "draw": ((), ("done", "nothing")),
        "set_picture": (("dark",), ("done",)),
        "clear_history": ((), ("done",)),
        "add_check_in": (("at", "days"), ("done", "full", "unclear")),
        "remove_check_in": (("at",), ("done", "none")),
        "pause_check_ins": (("days",), ("done",)),
        "pause_until": (("until",), ("done", "unclear")),
        "stop_check_ins": ((), ("done",)),
        "put_off_check_in": (("by",), ("done",)),
        "set_quiet": (("begin", "end"), ("done",)),
        "set_quiet_hours": (("hours",), ("done", "unclear")),
        "set_language": (("language",), ("done", "not_yet")),
        "set_zone": (("zone",), ("done", "unknown")),
        "set_name": (("name",), ("done",)),
        "set_pace": (("pace",), ("done", "unknown")),
        "set_way": (("way", "on"), ("done", "unknown")),
        "choose_keeping": (("keep",), ("done",)),
        "erase_kept": ((), ("done",)),
    }


# ── what is hers as a whole ───────────────────────────────────────────────────────────────────


def test_a_copy_of_everything_is_handed_over_under_her_own_date() -> None:
    made = draft()

    assert do(made, "export") == "done"
    assert made.effects == [HandOver(AT.date().isoformat())]


def test_everything_is_erased_when_she_says_so() -> None:
    made = draft(TREE)

    assert do(made, "forget") == "done"
    assert made.effects == [Forget()]
