"""Not now, later, back, skip, repeat, why: whole short messages that are meant for the guide."""

from dataclasses import replace

import pytest

from bot.core.flow import (
    Ask,
    AskKind,
    Interrupted,
    Invalid,
    Wait,
)
from tests.unit.core.doors import DOORS, PLAIN, talking
from tests.unit.core.small_book import (
    BELLS,
    Talk,
    book,
    call,
    choice,
    flow,
    silent,
    sit,
    state,
    target,
)

# ── soft words ────────────────────────────────────────────────────────────────────────────────


CALLER = flow("f", choice("one", "a b", "go"), call("go", "in"))
INNER = flow("in", choice("deep", "a b"))


@pytest.mark.parametrize("word", ["not_now", "later"])
def test_leaving_is_kind_and_can_be_taken_back(word: str) -> None:
    talk = talking(PLAIN).taps("a").writes("leave me", soft=word)

    assert talk.where == []
    assert talk.said == ["common.paused"]
    assert talk.conversation.aside is not None
    assert talk.conversation.aside.frames[0].state == "two"


def test_leaving_a_door_is_kind_as_well_and_leaves_nothing_behind() -> None:
    talk = Talk(book(*DOORS)).writes("hello").writes("later", soft="later")

    assert talk.said == ["common.paused"]
    assert (talk.conversation.aside, talk.conversation.heard) == (None, None)


def test_back_asks_the_question_before() -> None:
    talk = talking(PLAIN).taps("a").writes("back", soft="back")

    assert talk.where == ["f.one"]
    assert talk.top.trail == ("one",)


def test_going_back_twice_passes_the_same_question_once() -> None:
    three = flow("f", choice("one", "a", "two"), choice("two", "a", "three"), choice("three", "a"))
    talk = talking(three).taps("a").taps("a")

    places = [talk.writes("back", soft="back").where for _ in range(2)]

    assert places == [["f.two"], ["f.one"]]


def test_at_the_first_question_there_is_no_way_back_and_it_is_said() -> None:
    talk = talking(PLAIN).writes("back", soft="back")

    assert talk.said == ["common.no_way_back"]
    assert talk.offer.prompt == 1


def test_the_way_back_ends_where_a_flow_was_called() -> None:
    talk = talking(CALLER, INNER).taps("a").writes("back", soft="back")

    assert talk.where == ["f.go", "in.deep"]


def test_after_a_call_the_way_back_leads_over_it() -> None:
    caller = flow("f", choice("one", "a", "go"), call("go", "in", "two"), choice("two", "a"))
    talk = talking(caller, INNER).taps("a").taps("a")
    assert talk.where == ["f.two"]

    assert talk.writes("back", soft="back").where == ["f.one"]


def test_the_way_back_passes_over_a_state_that_an_edit_removed() -> None:
    talk = talking(PLAIN).taps("a")
    talk.meets_release(book(flow("f", choice("two", "a b")), *DOORS))

    assert talk.writes("back", soft="back").said == ["common.no_way_back"]


def test_the_way_back_from_a_sit_leads_before_it_and_ends_it() -> None:
    practice = flow("f", choice("one", "a", "sit"), sit(reply=True), *BELLS)
    talk = talking(practice).taps("a").writes("back", soft="back")

    assert talk.where == ["f.one"]
    assert talk.top.sit is None


def test_repeat_says_the_same_once_more_under_the_same_buttons() -> None:
    talk = talking(PLAIN).writes("pardon", soft="repeat")

    assert talk.said == ["one"]
    assert talk.offer.prompt == 1


@pytest.mark.parametrize(
    ("written", "answer"),
    [
        ({}, "common.why"),
        ({"f.why": "flow"}, "f.why"),
        ({"f.why": "f", "f.one.why": "s"}, "f.one.why"),
    ],
)
def test_why_is_answered_by_the_nearest_text(written: dict[str, str], answer: str) -> None:
    talk = talking(PLAIN, texts=written).writes("why", soft="why")

    assert talk.said == [answer]
    assert talk.offer.prompt == 1


def test_a_soft_word_on_a_button_is_that_button() -> None:
    asks = choice("one", "later b", {"later": "two", "b": "over"})
    talk = talking(flow("f", asks, choice("two", "a")))

    assert talk.writes("later", soft="later").where == ["f.two"]


@pytest.mark.parametrize("quiet", ["back", "all"])
def test_a_soft_word_that_is_quiet_here_is_a_plain_word(quiet: str) -> None:
    asks = state("ask", Ask(AskKind.TEXT, "notes", quiet=frozenset({quiet})), "two")
    talk = talking(flow("f", asks, choice("two", "a"))).writes("back", soft="back")

    assert talk.where == ["f.two"]
    assert talk.top.slots == {"notes": "back"}


def test_a_soft_word_that_is_not_quiet_here_stays_soft() -> None:
    asks = state("ask", Ask(AskKind.TEXT, "notes", quiet=frozenset({"back"})), "over")

    assert talking(flow("f", asks)).writes("later", soft="later").said == ["common.paused"]


@pytest.mark.parametrize("word", ["why", "repeat", "back"])
def test_a_sigh_in_a_silent_sit_is_a_note(word: str) -> None:
    talk = talking(flow("f", sit(), *BELLS)).writes(word, soft=word)

    assert talk.top.slots == {"notes": (word,)}
    assert talk.said == []


def test_a_soft_word_outside_of_flows_is_a_message_for_the_door() -> None:
    assert Talk(book(*DOORS)).writes("later", soft="later").where == ["door.doors"]


# ── skip ──────────────────────────────────────────────────────────────────────────────────────

STAY = choice("stay", "a")


def skipping(*states: object) -> Talk:
    return talking(flow("f", *states, STAY)).writes("skip", soft="skip")  # type: ignore[arg-type] # states


def test_skip_takes_the_way_that_the_author_gave_it() -> None:
    assert skipping(choice("one", "a", {"skip": "stay", "_": "over"})).where == ["f.stay"]


def test_skip_takes_the_way_on_after_too_many_tries() -> None:
    asks = choice("one", "a", {"a": "over", "_": "over"})

    assert skipping(replace(asks, invalid=Invalid(3, target("stay")))).where == ["f.stay"]


def test_skip_takes_the_default_where_there_is_one() -> None:
    """Without it a sit of an unset length would ring at once."""
    asks = state("one", Ask(AskKind.DURATION, "notes"), "stay")
    talk = skipping(replace(asks, invalid=Invalid(2, default=180)))

    assert talk.where == ["f.stay"]
    assert talk.top.slots == {"notes": 180}


def test_skip_goes_on_where_every_answer_leads() -> None:
    assert skipping(choice("one", "a", "stay")).where == ["f.stay"]


def test_skip_goes_where_silence_would_lead() -> None:
    assert skipping(silent(choice("one", "a", {"a": "over"}), 60, "stay")).where == ["f.stay"]


def test_skip_without_any_way_on_keeps_the_question_open() -> None:
    talk = skipping(choice("one", "a", {"a": "over"}))

    assert talk.where == ["f.one"]
    assert talk.conversation.prompt is not None


def test_skipping_a_sit_ends_it() -> None:
    talk = skipping(sit(), *BELLS)

    assert talk.where == ["f.bell"]
    assert talk.conversation.timers == ()


def test_skipping_a_sit_that_cannot_be_finished_goes_where_its_end_leads() -> None:
    step = Wait(600, Interrupted.CANCEL, 60, target("over"), finish=False)

    assert skipping(state("sit", step, {"elapsed": "stay"})).where == ["f.stay"]


def test_the_button_skip_does_the_same() -> None:
    asks = state("one", Ask(AskKind.TEXT, "notes", skip=True), {"skip": "stay", "_": "over"})
    talk = talking(flow("f", asks, STAY)).taps("skip")

    assert talk.where == ["f.stay"]
    assert talk.chosen == ["skip"]
