"""Danger comes before everything, in every state, and nothing speaks after it.

What is at stake in each of these: somebody who says that she may die is asked how strong a feeling
is, or a bell rings into her call for help.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core import speaking
from bot.core.conditions import FACTS
from bot.core.draft import Draft
from bot.core.effects import CountHelp, GiveHelp, Retire, Say
from bot.core.events import UnreadableReceived
from bot.core.flow import Ask, AskKind, Depth, Do, Interrupted, Mark, Role
from bot.core.help_family import Family, family_of
from bot.core.help_words import HELP, help_texts
from bot.core.names import Language, TextId
from bot.core.signals import SAFE, Because
from tests.unit.core.doors import DOORS, JOURNAL, PLAIN, talking
from tests.unit.core.small_book import (
    AT,
    BELLS,
    CONCERN,
    CRISIS,
    Talk,
    book,
    call,
    choice,
    flow,
    silent,
    sit,
    state,
    text,
)

COUNTED = CountHelp("2026-03-04", "B", "en")
GATE = replace(flow("gate", choice("hold", "a")), role=Role.GATE)
MEETING = replace(flow("meeting", choice("met", "a")), role=Role.MEETING)

SOMEWHERE = {
    "a choice": flow("f", silent(choice("ask", "a b"), 60, "over")),
    "several picks": flow("f", state("ask", Ask(AskKind.MULTI, "notes", ("a", "b")), "over")),
    "words": flow("f", silent(text("ask", "notes"), 60, "over")),
    "an own word": flow(
        "f", state("ask", Ask(AskKind.CHOICE, options=("a",), own_word="notes"), "over")
    ),
    "a journal": JOURNAL,
    "a scale": flow("f", state("ask", Ask(AskKind.SCALE, "notes"), "over")),
    "a place": flow("f", state("ask", Ask(AskKind.PLACE, "notes"), "over")),
    "a yes or no": flow("f", state("ask", Ask(AskKind.CONFIRM, "notes"), "over")),
    "a sit": flow("f", sit(marks=(Mark("half", 50, percent=True),)), *BELLS),
    "a sit that runs on": flow("f", sit(interrupted=Interrupted.KEEP), *BELLS),
    "a gate": replace(flow("f", choice("ask", "a")), gate=7),
    "a door": replace(flow("f", choice("ask", "a")), role=Role.LIGHT),
}


@pytest.fixture(params=SOMEWHERE)
def somewhere(request: pytest.FixtureRequest) -> Talk:
    return talking(SOMEWHERE[request.param], GATE)


def test_help_is_the_first_and_only_thing_said(somewhere: Talk) -> None:
    """A flow that went on speaking would bury the number to call."""
    somewhere.writes("x", danger=CRISIS)

    assert somewhere.effects[0] == GiveHelp(CRISIS)
    assert all(isinstance(effect, GiveHelp | CountHelp | Retire) for effect in somewhere.effects)


def test_after_help_nothing_is_open_and_nothing_rings(somewhere: Talk) -> None:
    """A bell or a reminder would speak into the time in which she calls somebody."""
    somewhere.writes("x", danger=CRISIS)

    assert somewhere.where == []
    assert somewhere.conversation.prompt is None
    assert somewhere.conversation.timers == ()
    assert somewhere.conversation.heard is None


def test_what_was_said_in_danger_is_kept_nowhere(somewhere: Talk) -> None:
    """Words said in danger must not turn up in a journal or as an answer later."""
    somewhere.writes("zebra", danger=CRISIS)

    assert "zebra" not in repr(somewhere.conversation)


def test_a_changed_message_in_danger_is_helped_as_well(somewhere: Talk) -> None:
    """People correct what they wrote into what they mean."""
    somewhere.edits("x", danger=CRISIS)

    assert somewhere.effects[0] == GiveHelp(CRISIS)
    assert somewhere.where == []


@pytest.mark.parametrize("command", ["now", "NOW"])
def test_help_can_be_called_for_from_everywhere(somewhere: Talk, command: str) -> None:
    """/now is promised in the built-in help and the first words of the companion."""
    somewhere.writes(f"/{command}", command="now")

    assert somewhere.effects[0] == GiveHelp(SAFE)
    assert somewhere.where == []


@pytest.mark.parametrize(
    "understood",
    [
        {"command": "menu"},
        {"soft": "later"},
        {"intent": "dont_know"},
        {"number": 1.0},
        {"yes": True},
    ],
)
def test_nothing_else_that_was_understood_stands_before_danger(
    understood: dict[str, object],
) -> None:
    """A message can be a command or an answer and a cry for help at once."""
    talk = talking(SOMEWHERE["a choice"]).writes("/menu", danger=CRISIS, **understood)

    assert talk.effects[0] == GiveHelp(CRISIS)


def test_a_way_out_does_not_stand_before_danger() -> None:
    """The words of a way out may be the last before the worse ones."""
    from_words = talking(SOMEWHERE["words"], exits={"too_much": "too much"})

    assert from_words.writes("too much", danger=CRISIS).effects[0] == GiveHelp(CRISIS)


def test_danger_is_met_in_the_middle_of_help_and_of_a_meeting() -> None:
    """What comes in between must not swallow it."""
    one = flow("f", call("go", "in"))
    talk = talking(one, flow("in", choice("ask", "a"))).writes("/help", command="help")
    assert len(talk.where) == 3

    talk.writes("x", danger=CRISIS)

    assert (talk.where, talk.effects[0]) == ([], GiveHelp(CRISIS))


def test_danger_is_met_outside_of_flows_and_at_the_very_first_words() -> None:
    """Some people's first words are these."""
    talk = Talk(book()).writes("x", danger=CRISIS)

    assert talk.effects == (GiveHelp(CRISIS), COUNTED)


def test_danger_is_met_when_the_flow_she_stands_in_was_taken_away() -> None:
    """A release must not stand between her and help."""
    talk = talking(SOMEWHERE["words"]).meets_release(book()).writes("x", danger=CRISIS)

    assert talk.effects[0] == GiveHelp(CRISIS)
    assert (talk.where, talk.conversation.aside) == ([], None)


def test_what_was_open_is_put_aside_without_its_clock() -> None:
    """Who comes back days later must not be met by a late bell."""
    talk = talking(SOMEWHERE["a sit that runs on"]).writes("x", danger=CRISIS)

    assert talk.conversation.aside is not None
    assert [frame.sit for frame in talk.conversation.aside.frames] == [None]


def test_the_words_that_opened_the_door_and_what_was_said_last_are_gone() -> None:
    """Coming back she is not met with the words of her worst hour."""
    talk = Talk(book(*DOORS)).writes("zebra")
    assert "zebra" in repr(talk.conversation)

    talk.writes("x", danger=CRISIS)

    assert "zebra" not in repr(talk.conversation)
    assert talk.conversation.last_said == ()


def test_that_help_was_given_is_remembered_by_its_time_alone() -> None:
    """NICE NG225: no label, no score."""
    talk = Talk(book()).writes("x", danger=CRISIS)

    assert talk.conversation.memory.crisis_at == AT


def test_asking_for_help_is_not_remembered_as_danger() -> None:
    """Somebody who looks what /now does is not in danger."""
    assert Talk(book()).writes("/now", command="now").conversation.memory.crisis_at is None


def test_a_second_message_in_danger_is_helped_again() -> None:
    """Help is never rationed."""
    talk = Talk(book()).writes("x", danger=CRISIS).writes("x", danger=CRISIS)

    assert talk.effects == (GiveHelp(CRISIS), COUNTED)


def test_after_help_the_door_is_open() -> None:
    """The chat stays open, as the help says."""
    assert Talk(book(*DOORS)).writes("x", danger=CRISIS).writes("hi").where == ["door.doors"]


# ── concern: a door, not an alarm ─────────────────────────────────────────────────────────────


def test_a_worrying_word_is_met_with_one_line_before_the_flow_goes_on() -> None:
    """Heard, and not interrupted: an alarm would teach people to hide such words."""
    talk = talking(flow("f", text("ask", "notes", "stay"), choice("stay", "a")))

    talk.writes("tired of it all", danger=CONCERN)

    assert talk.said == ["common.concern", "stay"]
    assert talk.top.slots == {"notes": "tired of it all"}


def test_the_line_is_said_once_in_a_session() -> None:
    """The same line again and again is a wall."""
    talk = talking(flow("f", text("ask", "notes", "ask"))).writes("x", danger=CONCERN)
    assert talk.writes("x", danger=CONCERN).said == ["ask"]

    assert talk.pauses(minutes=31).writes("x", danger=CONCERN).said[0] == "common.concern"


def test_the_line_stands_before_a_command_and_before_a_note_in_a_sit() -> None:
    """Neither the menu nor silence is an answer to such a word."""
    assert talking(SOMEWHERE["words"]).writes("/menu", command="menu", danger=CONCERN).said == [
        "common.concern",
        "pick",
    ]
    sitting = talking(SOMEWHERE["a sit"]).writes("x", danger=CONCERN)
    assert (sitting.said, sitting.top.slots) == (["common.concern"], {"notes": ("x",)})


def test_the_line_is_said_although_the_flow_she_stands_in_was_taken_away() -> None:
    """Otherwise the turn fails, and she reads that something went wrong."""
    talk = talking(SOMEWHERE["words"]).meets_release(book(*DOORS)).writes("x", danger=CONCERN)

    assert talk.said == ["common.concern", "common.lost", "pick"]


def test_a_changed_message_is_read_for_danger_only() -> None:
    """An edit is no answer: the one before was."""
    talk = talking(SOMEWHERE["words"]).edits("other words")

    assert talk.effects == ()
    assert talk.where == ["f.ask"]


def test_a_worrying_word_in_an_edit_is_met_with_the_line_and_changes_nothing() -> None:
    """People say it in what they correct, and look whether anybody hears."""
    talk = talking(SOMEWHERE["words"]).edits("other words", danger=CONCERN)

    assert (talk.said, talk.where) == (["common.concern"], ["f.ask"])
    assert talk.edits("other words", danger=CONCERN).said == []


def test_a_worrying_word_beside_something_unreadable_is_met_with_the_line() -> None:
    """The name of a poll or a file may be the only words that somebody finds."""
    talk = talking(SOMEWHERE["words"])
    talk.take(UnreadableReceived(at=talk.now, what="poll", danger=CONCERN))

    assert talk.said == ["common.concern", "common.unreadable"]
    assert talk.where == ["f.ask"]


# ── the words ─────────────────────────────────────────────────────────────────────────────────


def test_a_language_without_help_of_its_own_has_the_english_one() -> None:
    """Help in another language is better than none."""
    assert help_texts(Language("xx")) == HELP[Language("en")][Family.GENERAL]


def test_help_speaks_the_first_language_that_it_has() -> None:
    """People write in the language of their pain, not of their settings."""
    assert help_texts(None, Language("de")) == HELP[Language("de")][Family.GENERAL]
    assert help_texts(Language("es"), Language("en")) == HELP[Language("es")][Family.GENERAL]


ENGLISH_NUMBERS = ("112", "911", "999", "000", "988", "116 123", "findahelpline.com")
NUMBERS = {
    "en": ENGLISH_NUMBERS,
    "es": ("112", "911", "024", "findahelpline.com"),
    "de": ("112", "0800 111 0 111", "143", "findahelpline.com"),
}


@pytest.mark.parametrize("family", Family)
@pytest.mark.parametrize("language", NUMBERS)
def test_the_built_in_help_names_whom_to_call(language: str, family: Family) -> None:
    """It is all that is left when files and database are gone."""
    said = " ".join(help_texts(Language(language), family=family))
    about_violence = family is Family.FROM_OTHERS
    needed = [one for one in NUMBERS[language] if not about_violence or one in VIOLENCE]

    assert all(number in said for number in needed)


VIOLENCE = {"112", "911", "999", "000", "findahelpline.com"}
"""Lines against suicide are no lines against violence."""


@pytest.mark.parametrize("family", Family)
@pytest.mark.parametrize("language", HELP)
def test_the_built_in_help_is_short_enough_to_be_read_in_danger(
    language: Language, family: Family
) -> None:
    """Three bubbles, each within what a phone shows at once (safety.md, route A)."""
    bubbles = HELP[language][family]

    assert 1 <= len(bubbles) <= 3
    assert max(map(len, bubbles)) <= 240


@pytest.mark.parametrize("language", HELP)
def test_every_family_says_that_this_is_a_program(language: Language) -> None:
    """Whoever believes that somebody is coming would wait for nobody."""
    for family in Family:
        assert "program" in " ".join(HELP[language][family]).lower()


@pytest.mark.parametrize(
    ("route", "family"),
    [
        ("A", Family.IN_PROGRESS),
        ("B", Family.THOUGHTS),
        ("C", Family.THOUGHTS),
        ("D", Family.SELF_HARM),
        ("E", Family.OTHER),
        ("I", Family.FROM_OTHERS),
        ("J", Family.TO_OTHERS),
        ("L", Family.BODY),
        ("K", Family.GENERAL),
        (None, Family.GENERAL),
    ],
)
def test_each_route_has_the_words_that_fit(route: str | None, family: Family) -> None:
    """Somebody who worries about a friend would be told to move away from her own means."""
    assert family_of(route) is family


def test_nothing_is_said_by_the_flow_in_the_turn_of_help() -> None:
    """The one thing that may stand beside help is that old buttons go."""
    talk = talking(SOMEWHERE["a choice"]).writes("x", danger=CRISIS)

    assert not [effect for effect in talk.effects if isinstance(effect, Say)]


# ── help by a button, and what follows it ─────────────────────────────────────────────────────


def test_a_button_can_give_the_built_in_help() -> None:
    """Who says by a tap that she is in danger gets the same help as who writes it."""
    helps = state("helps", Do("give_help"), "over", says=False)
    talk = talking(flow("f", choice("ask", "now", {"now": "helps"}), helps)).taps("now")

    assert [effect for effect in talk.turn.effects if isinstance(effect, GiveHelp)]
    assert talk.conversation.memory.crisis_at == talk.now


def test_another_sign_of_worry_is_answered_again() -> None:
    """A second, different sign must not be passed over because of the first."""
    first, second = (replace(CONCERN, why=(Because(rule, ("w",)),)) for rule in ("hit", "alone"))
    talk = talking(PLAIN).writes("x", danger=first)

    assert talk.writes("x", danger=first).said[0] != "common.concern"
    assert talk.writes("x", danger=second).said[0] == "common.concern"


def test_nothing_deep_begins_within_a_day_of_help() -> None:
    """Who was in danger yesterday is not led into what hurts."""
    deep = replace(flow("deep", choice("in", "a")), depth=Depth.DEEP)
    light = replace(flow("light", choice("rest", "a")), role=Role.LIGHT)
    talk = talking(PLAIN, deep, light).writes("x", danger=CRISIS)

    assert talk.pauses(hours=23).begins("deep").where == ["light.rest"]
    assert talk.pauses(hours=2).begins("deep").where == ["deep.in"]


def test_how_long_ago_help_was_given_is_a_fact_for_a_day() -> None:
    talk = talking(PLAIN).writes("x", danger=CRISIS).pauses(hours=3)
    draft = Draft(talk.book, talk.conversation, talk.now, 0)
    late = Draft(talk.book, talk.conversation, talk.now + timedelta(days=1), 0)

    assert FACTS["hours_since_crisis"](draft) == 3
    assert FACTS["hours_since_crisis"](late) is None


def test_that_this_turn_began_with_a_worried_line_is_a_fact() -> None:
    talk = talking(PLAIN)
    draft = Draft(talk.book, talk.conversation, talk.now, 0)
    assert FACTS["worried"](draft) is False

    speaking.say(draft, TextId("common.concern"))

    assert FACTS["worried"](draft) is True
