"""Words outside of any flow, flows asked for by name, and presses that come too late."""

from dataclasses import replace

import pytest

from bot.core.conversation import Conversation, HeardWords, KitItem, Profile
from bot.core.flow import Role
from bot.core.signals import Found
from tests.unit.core.doors import DOOR, DOORS, MENU, PLAIN, talking
from tests.unit.core.small_book import (
    Talk,
    book,
    call,
    choice,
    flow,
)

# ── a message outside of any flow ─────────────────────────────────────────────────────────────


def test_the_words_that_opened_the_door_are_kept_with_what_was_understood() -> None:
    found = {
        "feelings": (Found("calm", "calm", negated=True), Found("sad", "so blue")),
        "needs": (Found("rest", "rest"),),
        "sensations": (Found("tight", "tight"),),
    }
    talk = Talk(book(*DOORS)).writes(" so blue ", found=found, intent="wants_to_vent")

    assert talk.conversation.heard == HeardWords(
        "so blue", ("sad",), ("rest",), ("tight",), "so blue", "wants_to_vent"
    )


@pytest.mark.parametrize(
    ("words", "place"), [("it was always in my chest", None), ("in my chest", "chest")]
)
def test_a_place_in_the_body_is_kept_when_little_else_was_said(
    words: str, place: str | None
) -> None:
    talk = Talk(book(*DOORS)).writes(words, found={"places": (Found("chest", "chest"),)})

    assert talk.conversation.heard is not None
    assert talk.conversation.heard.place == place


def test_the_family_that_was_told_of_is_kept() -> None:
    talk = Talk(book(*DOORS)).writes("nobody calls", family="loneliness")

    assert talk.conversation.heard == HeardWords("nobody calls", family="loneliness")


def test_the_door_is_given_the_flow_that_an_intent_proposes() -> None:
    door = flow("door", choice("doors", "a"), slots="proposal intent word feelings")
    door = replace(door, role=Role.LANDING, takes=("proposal", "intent", "word", "feelings"))
    content = replace(book(door, PLAIN), entries={"wants_rest": PLAIN.id})

    talk = Talk(content).writes("rest", intent="wants_rest")

    assert talk.top.slots == {
        "proposal": "f",
        "intent": "wants_rest",
        "word": None,
        "feelings": (),
    }


def test_words_that_are_no_answer_at_a_door_are_a_new_beginning() -> None:
    talk = Talk(book(*DOORS)).writes("hello").writes("my boss shouted")

    assert talk.where == ["door.doors"]
    assert talk.top.slots["said"] == "my boss shouted"
    assert talk.said == ["doors"]


def test_words_that_are_no_answer_at_the_menu_open_the_door() -> None:
    assert Talk(book(*DOORS)).begins("menu").writes("my boss").where == ["door.doors"]


def test_in_a_flow_that_a_door_called_they_are_only_no_answer() -> None:
    menu = replace(flow("menu", call("go", "light")), role=Role.MENU)
    light = replace(flow("light", choice("soft", "a")), role=Role.LIGHT)
    talk = Talk(book(menu, light, DOOR)).begins("menu").writes("my boss")

    assert talk.where == ["menu.go", "light.soft"]


ANCHOR = KitItem("k1", "anchor", "Oak Tree", "the oak behind the house")
KEPT = replace(
    flow("kept", choice("shown", "a"), slots="item word text"),
    role=Role.KIT_WORD,
    takes=("item", "word", "text"),
)


def test_the_private_word_of_an_anchor_brings_it_back() -> None:
    talk = Talk(book(KEPT, DOOR), Conversation(kit=(ANCHOR,))).writes("oak tree!")

    assert talk.where == ["kept.shown"]
    assert talk.top.slots == {"item": "k1", "word": "Oak Tree", "text": ANCHOR.text}


@pytest.mark.parametrize("words", ["oak", "…"])
def test_other_words_are_for_the_door(words: str) -> None:
    nameless = replace(ANCHOR, id="k2", word="")
    talk = Talk(book(KEPT, DOOR), Conversation(kit=(ANCHOR, nameless)))

    assert talk.writes(words).where == ["door.doors"]


def test_without_a_flow_for_it_a_private_word_is_for_the_door() -> None:
    assert Talk(book(DOOR), Conversation(kit=(ANCHOR,))).writes("oak tree").where == ["door.doors"]


# ── asked for by name ─────────────────────────────────────────────────────────────────────────


def test_a_flow_may_be_asked_for_in_its_middle_with_slots_it_has() -> None:
    talk = Talk(book(PLAIN)).begins("f", at="two", notes="x", stranger="y")

    assert talk.where == ["f.two"]
    assert talk.top.slots == {"notes": "x"}


def test_a_state_that_is_not_there_means_the_beginning() -> None:
    assert Talk(book(PLAIN)).begins("f", at="nowhere").where == ["f.one"]


def test_a_flow_that_is_not_there_means_the_door() -> None:
    assert Talk(book(*DOORS)).begins("nowhere").where == ["door.doors"]


def test_asking_for_a_flow_puts_down_the_open_one() -> None:
    talk = talking(PLAIN).begins("menu")

    assert talk.where == ["menu.pick"]
    assert talk.conversation.aside is not None


def test_the_middle_of_a_flow_is_shown_without_its_gate() -> None:
    gate = replace(flow("gate", choice("hold", "a")), role=Role.GATE)
    gated = replace(PLAIN, gate=7)

    assert Talk(book(gated, gate)).begins("f", at="two").where == ["f.two"]


# ── presses that come too late, and what cannot be read ───────────────────────────────────────


@pytest.mark.parametrize(
    ("session", "prompt", "option"), [(1, 1, "a"), (9, 2, "a"), (1, 2, "forged")]
)
def test_an_old_a_foreign_or_a_forged_press_shows_what_is_open(
    session: int, prompt: int, option: str
) -> None:
    talk = talking(PLAIN).taps("a")
    before = replace(talk.conversation, memory=talk.conversation.memory)

    talk.presses(session, prompt, option)

    assert talk.said == ["common.stale"]
    assert talk.notes == ["stale_press"]
    assert talk.offer.prompt == 2
    assert talk.conversation.frames == before.frames


def test_a_press_when_nothing_is_open_is_answered() -> None:
    assert Talk(book(MENU)).presses(1, 1, "a").said == ["common.stale_idle"]


def test_a_voice_message_is_told_that_it_cannot_be_heard_and_the_question_stays() -> None:
    talk = talking(PLAIN).sends("voice")

    assert talk.said == ["common.unreadable"]
    assert talk.offer.prompt == 1


def test_a_photo_outside_of_flows_is_answered_as_well() -> None:
    assert Talk(book(MENU)).sends("photo").said == ["common.unreadable"]


def test_a_profile_is_left_alone_by_all_of_this() -> None:
    talk = Talk(book(*DOORS), Conversation(profile=Profile(name="Mira"))).arrives().taps("a")

    assert talk.conversation.profile == Profile(name="Mira")


# ── places of buttons, flows that only the engine puts ────────────────────────────────────────


def test_a_button_may_name_the_place_of_its_option() -> None:
    asks = flow("f", choice("ask", "a b", {"a": "one", "b": "two"}), choice("one", "x"))
    talk = Talk(book(replace(asks, states={**asks.states, **flow("f", choice("two", "x")).states})))

    assert talk.begins("f").taps("#1").where == ["f.two"]


@pytest.mark.parametrize("option", ["#7", "#", "#-1", "#٣٣٣٣", "c"])
def test_a_place_where_no_option_stands_is_a_stale_press(option: str) -> None:
    talk = Talk(book(flow("f", choice("ask", "a b", {"a": "ask", "b": "ask"})))).begins("f")

    assert talk.taps(option).said == ["common.stale"]


def test_a_flow_that_only_the_engine_puts_somewhere_opens_the_door_instead() -> None:
    gate = replace(flow("gate", choice("ask", "a")), role=Role.GATE)

    assert Talk(book(gate, *DOORS)).begins("gate").where == ["door.doors"]
