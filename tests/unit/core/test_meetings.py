"""Short difficult answers are met where they are said, and lead back."""

from dataclasses import replace

import pytest

from bot.core.conversation import MAX_DEPTH, Conversation, Memory, Reading
from bot.core.flow import (
    Ask,
    AskKind,
    Role,
)
from bot.core.names import StateId
from tests.unit.core.doors import DOORS, JOURNAL, PLAIN, talking
from tests.unit.core.small_book import (
    AT,
    CONCERN,
    Talk,
    book,
    call,
    choice,
    end,
    flow,
    state,
    text,
)

STAY = choice("stay", "a")
MEETING = replace(
    flow(
        "meeting",
        choice("unsure", "on rest", {"on": "back", "rest": "rest"}),
        choice("numb", "on"),
    ),
    role=Role.MEETING,
    meets={"dont_know": StateId("unsure"), "numb": StateId("numb"), "joy": StateId("numb")},
)
MEETING = replace(
    MEETING,
    states={
        **MEETING.states,
        StateId("back"): end("back", "back"),
        StateId("rest"): end("rest", "rest"),
    },
)

DEEP = (
    *(flow(f"f{n}", call("go", f"f{n + 1}")) for n in range(MAX_DEPTH - 1)),
    flow(f"f{MAX_DEPTH - 1}", choice("ask", "a")),
)
"""As many flows as may have called each other."""


def unsure(asked: object) -> Talk:
    return talking(flow("f", asked), MEETING).writes("no idea", intent="dont_know")  # type: ignore[arg-type] # a state


@pytest.mark.parametrize("kind", [AskKind.CHOICE, AskKind.SCALE, AskKind.TEXT, AskKind.TIME])
def test_i_dont_know_is_met_at_every_kind_of_question(kind: AskKind) -> None:
    talk = unsure(state("ask", Ask(kind, "notes"), "over"))

    assert talk.where == ["f.ask", "meeting.unsure"]
    assert talk.conversation.memory.met == {"dont_know": 1}


def test_coming_back_asks_the_question_below_again() -> None:
    talk = unsure(choice("ask", "a b")).taps("on")

    assert talk.where == ["f.ask"]
    assert talk.said[-1] == "ask"


def test_wanting_rest_puts_everything_down_gently() -> None:
    talk = unsure(choice("ask", "a b")).taps("rest")

    assert talk.where == []
    assert talk.conversation.aside is not None


def test_an_answer_on_a_button_is_not_met_but_taken() -> None:
    asks = choice("ask", "no_idea b", {"no_idea": "stay", "b": "over"})
    talk = talking(flow("f", asks, STAY), MEETING, texts={"labels.no_idea": "No idea"})

    assert talk.writes("no idea", intent="dont_know").where == ["f.stay"]


def test_another_one_is_met_in_the_meeting_that_is_open() -> None:
    talk = unsure(choice("ask", "a b")).writes("numb", intent="numb")

    assert talk.where == ["f.ask", "meeting.numb"]
    assert talk.conversation.memory.met == {"dont_know": 1, "numb": 1}


def test_a_new_session_counts_the_meetings_anew() -> None:
    talk = unsure(choice("ask", "a b")).taps("on").pauses(minutes=31)

    talk.writes("no idea", intent="dont_know")

    assert talk.conversation.memory.met == {"dont_know": 1}


def test_half_an_hour_of_silence_is_still_the_same_session() -> None:
    talk = unsure(choice("ask", "a b")).taps("on").pauses(minutes=30)

    talk.writes("no idea", intent="dont_know")

    assert talk.conversation.memory.met == {"dont_know": 2}


def test_a_longer_text_is_an_answer_to_a_question_for_words() -> None:
    talk = talking(flow("f", text("ask", "notes", "stay"), STAY), MEETING)

    talk.writes("I do not know what to say now", intent="dont_know")

    assert talk.where == ["f.stay"]


def test_something_good_is_an_answer_to_a_question_for_words() -> None:
    talk = talking(flow("f", text("ask", "notes", "stay"), STAY), MEETING)

    assert talk.writes("so happy", intent="joy").where == ["f.stay"]


def test_six_words_are_met_and_the_text_on_an_idea_is_not() -> None:
    talk = talking(flow("f", text("ask", "notes", "stay"), STAY), MEETING)

    assert (
        talk.writes("I really do not know that", intent="dont_know").where[-1] == "meeting.unsure"
    )


def test_a_page_of_a_journal_is_never_met() -> None:
    talk = talking(JOURNAL, MEETING).writes("no idea", intent="dont_know")

    assert talk.top.slots == {"notes": "no idea"}


def test_an_own_word_that_is_a_short_difficult_answer_is_met() -> None:
    asks = state("ask", Ask(AskKind.CHOICE, options=("a",), own_word="notes"), "over")

    assert unsure(asks).where == ["f.ask", "meeting.unsure"]


def test_what_no_meeting_knows_cannot_be_read() -> None:
    talk = talking(PLAIN, MEETING).writes("thanks", intent="thanks")

    assert talk.said == ["common.invalid"]


def test_without_a_meeting_a_short_answer_cannot_be_read() -> None:
    assert talking(PLAIN).writes("no idea", intent="dont_know").said == ["common.invalid"]


def test_a_short_answer_is_met_however_deep_the_flows_have_called_each_other() -> None:
    talk = talking(*DEEP, MEETING).writes("no idea", intent="dont_know")

    assert len(talk.where) == MAX_DEPTH + 1
    assert talk.where[-1].startswith("meeting.")


def test_on_top_of_what_came_in_between_there_is_no_room_for_a_meeting() -> None:
    talk = talking(*DEEP, MEETING).writes("/help", command="help")

    assert talk.writes("no idea", intent="dont_know").said == ["common.invalid"]


def test_a_reading_of_how_much_she_holds_is_no_business_of_the_interrupts() -> None:
    memory = Memory(holding=Reading(9, AT))
    talk = Talk(book(PLAIN, *DOORS), Conversation(memory=memory)).begins("f")

    assert talk.writes("well", danger=CONCERN).where == ["f.one"]
