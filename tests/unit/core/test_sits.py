"""Timed sits: bells, marks on the way, notes, and clocks that outlive what comes in between."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.conversation import Conversation, Sit
from bot.core.draft import Draft
from bot.core.effects import Priority
from bot.core.effects import Say as Bubble
from bot.core.events import TimerKind
from bot.core.flow import Interrupted, Mark, Op, Role, SlotRef, Wait
from bot.core.flow import Test as Asks
from bot.core.waits import answer_mark, due_marks, mark
from tests.unit.core.doors import talking
from tests.unit.core.small_book import (
    AT,
    BELLS,
    MINUTE,
    Talk,
    book,
    choice,
    flow,
    sit,
    state,
    target,
)

HALF = Mark("half", 50, percent=True, options=("here", "hard"))
HELP = replace(flow("help", choice("about", "back")), role=Role.HELP)
WORDS = {
    "f.sit.half-here": "I am here",
    "f.sit.half-hard": "It is hard",
    "f.sit.half-hard-reply": "Then gently.",
    "f.sit.typed": "Noted.",
}


def sitting(*marks: Mark, reply: bool = False, **content: object) -> Talk:
    one = flow("f", sit(marks=marks, reply=reply), *BELLS)
    return Talk(book(one, HELP, texts=WORDS, **content)).begins("f")  # type: ignore[arg-type] # as book() takes it


def test_a_sit_begins_with_its_words_and_a_bell_in_the_future() -> None:
    talk = sitting()

    assert talk.said == ["sit"]
    assert talk.options == ("finish",)
    assert [(t.kind, t.due, t.fence) for t in talk.conversation.timers] == [
        (TimerKind.ELAPSED, AT + timedelta(minutes=10), 1)
    ]


def test_the_bell_rings_when_the_time_is_over() -> None:
    talk = sitting().waits()

    assert talk.where == ["f.bell"]
    assert talk.conversation.timers == ()
    assert {e.priority for e in talk.effects if isinstance(e, Bubble)} == {Priority.TIMED}


@pytest.mark.parametrize(("late", "place"), [(180, "f.bell"), (181, "f.late_bell")])
def test_a_bell_that_is_too_late_says_so(late: int, place: str) -> None:
    talk = sitting().waits(late=late)

    assert talk.where == [place]
    assert ("late" in talk.notes) is (place == "f.late_bell")


def test_a_sit_may_be_ended_early() -> None:
    talk = sitting().taps("finish")

    assert talk.where == ["f.bell"]
    assert talk.chosen == ["finish"]
    assert talk.conversation.timers == ()


def test_a_sit_is_as_long_as_was_chosen() -> None:
    step = Wait(SlotRef("minutes"), Interrupted.CANCEL, 60, target("over"))
    one = flow("f", state("sit", step, {"elapsed": "over"}), slots="minutes")

    talk = Talk(book(one)).begins("f", at="sit", minutes=7 * MINUTE)

    assert talk.conversation.timers[0].due == AT + timedelta(minutes=7)


def test_a_sit_of_an_unset_length_is_over_at_once() -> None:
    step = Wait(SlotRef("minutes"), Interrupted.CANCEL, 60, target("over"))
    talk = Talk(book(flow("f", state("sit", step, {"elapsed": "over"})))).begins("f")

    assert talk.conversation.timers[0].due == AT


def test_a_sit_without_a_button_for_it_cannot_be_finished_by_one() -> None:
    step = Wait(60, Interrupted.CANCEL, 60, target("over"), finish=False)

    assert Talk(book(flow("f", state("sit", step)))).begins("f").options == ()


# ── notes ─────────────────────────────────────────────────────────────────────────────────────


def test_words_in_a_sit_are_kept_and_not_answered() -> None:
    talk = sitting().writes(" my chest is tight ").writes("softer")

    assert talk.top.slots == {"notes": ("my chest is tight", "softer")}
    assert talk.effects == ()


def test_words_in_a_sit_are_answered_where_the_author_says_so() -> None:
    assert sitting(reply=True).writes("tight").said == ["f.sit.typed"]


def test_words_in_a_sit_may_be_kept_nowhere() -> None:
    step = Wait(60, Interrupted.CANCEL, 60, target("over"), reply=True)
    talk = Talk(book(flow("f", state("sit", step)))).begins("f").writes("tight")

    assert talk.top.slots == {}
    assert talk.said == ["common.typed"]


@pytest.mark.parametrize("words", ["finish", "1"])
def test_the_buttons_of_a_sit_may_be_typed(words: str) -> None:
    assert sitting().writes(words).where == ["f.bell"]


def test_a_near_miss_of_a_button_is_a_note_in_a_sit() -> None:
    assert sitting().writes("finnish").where == ["f.sit"]


# ── marks ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("at", "percent", "seconds"), [(50, True, 300), (90, False, 90)])
def test_a_mark_comes_at_its_share_or_its_second(at: int, percent: bool, seconds: int) -> None:
    talk = sitting(Mark("half", at, percent))

    assert [(t.kind, t.due, t.ref) for t in talk.conversation.timers[:1]] == [
        (TimerKind.MARK, AT + timedelta(seconds=seconds), "half")
    ]


def test_a_mark_is_said_in_the_middle_and_the_sit_goes_on() -> None:
    talk = sitting(HALF).waits()

    assert talk.said == ["f.sit.half"]
    assert talk.options == ("half-here", "half-hard", "finish")
    assert [timer.kind for timer in talk.conversation.timers] == [TimerKind.ELAPSED]


def test_an_answer_to_a_mark_is_answered_and_then_gone() -> None:
    talk = sitting(HALF).waits().taps("half-hard")

    assert talk.said == ["f.sit.half-hard-reply"]
    assert talk.chosen == ["It is hard"]
    assert talk.options == ("finish",)


def test_an_answer_to_a_mark_may_be_typed_and_need_not_be_answered() -> None:
    talk = sitting(HALF).waits().writes("I am here")

    assert talk.said == []
    assert talk.options == ("finish",)


def test_after_its_marks_the_bell_still_rings() -> None:
    talk = sitting(HALF).waits().taps("half-here").waits()

    assert talk.where == ["f.bell"]


@pytest.mark.parametrize(("minutes", "said"), [(8, []), (7, ["f.sit.half"])])
def test_a_mark_is_for_some_sits_only(minutes: int, said: list[str]) -> None:
    only = replace(HALF, only_if=Asks("minutes", Op.LT, 8))
    one = flow("f", sit(marks=(only,)), *BELLS, slots="minutes notes")
    talk = Talk(book(one)).begins("f", at="sit", minutes=minutes).waits()

    assert talk.said == said
    assert [timer.kind for timer in talk.conversation.timers] == [TimerKind.ELAPSED]


@pytest.mark.parametrize(("late", "said"), [(90, ["f.sit.half"]), (91, [])])
def test_a_mark_that_comes_too_late_is_passed_over(late: int, said: list[str]) -> None:
    talk = sitting(HALF).waits(late=late)

    assert talk.said == said
    assert ("mark_passed" in talk.notes) is (said == [])


def test_a_mark_is_said_once() -> None:
    talk = sitting(HALF)
    timer = talk.conversation.timers[0]
    talk.rings(timer)

    assert talk.rings(timer).effects == ()


def test_the_answer_to_an_earlier_mark_is_past_when_the_next_is_said() -> None:
    talk = sitting(HALF, Mark("last", 80, percent=True)).waits().waits()

    assert talk.options == ("finish",)


def test_a_passed_over_mark_leaves_the_answer_to_the_earlier_one_open() -> None:
    talk = sitting(HALF, Mark("last", 80, percent=True)).waits().waits(late=100).writes("2")

    assert talk.said == ["f.sit.half-hard-reply"]


def test_a_mark_that_an_edit_removed_is_silent() -> None:
    talk = sitting(HALF)
    timer = talk.conversation.timers[0]
    talk.meets_release(book(flow("f", sit(), *BELLS), HELP))

    assert talk.rings(timer).said == []


# ── what comes in between ─────────────────────────────────────────────────────────────────────


def test_the_clock_of_a_sit_runs_on_when_the_chat_is_opened_again() -> None:
    talk = sitting().pauses(minutes=2).arrives()

    assert talk.said == ["common.sit_goes_on"]
    assert talk.conversation.timers[0].due == AT + timedelta(minutes=10)


def test_a_bell_of_a_sit_that_was_left_means_nothing() -> None:
    talk = sitting()
    timer = talk.conversation.timers[0]
    talk.taps("finish")

    assert talk.rings(timer).notes == ["stale_timer"]
    assert talk.where == ["f.bell"]


def test_a_bell_of_an_earlier_sit_does_not_end_this_one() -> None:
    talk = sitting()
    timer = talk.conversation.timers[0]
    talk.begins("f")

    assert talk.rings(timer).notes == ["stale_timer"]
    assert talk.where == ["f.sit"]


def test_a_reminder_of_an_earlier_question_means_nothing_in_a_sit() -> None:
    talk = sitting()
    timer = replace(talk.conversation.timers[0], kind=TimerKind.SILENCE)

    assert talk.rings(timer).notes == ["stale_timer"]


def test_a_bell_outside_of_flows_means_nothing() -> None:
    talk = sitting()
    timer = talk.conversation.timers[0]
    talk.conversation = Conversation()

    assert talk.rings(timer).notes == ["stale_timer"]


@pytest.mark.parametrize("interrupted", [Interrupted.KEEP, Interrupted.CANCEL])
def test_help_does_not_cost_the_clock_of_a_sit(interrupted: Interrupted) -> None:
    one = flow("f", sit(interrupted=interrupted), *BELLS)
    talk = Talk(book(one, HELP)).begins("f").pauses(minutes=4).writes("/help", command="help")

    talk.taps("back")

    assert talk.conversation.timers[0].due == AT + timedelta(minutes=10)


@pytest.mark.parametrize(("interrupted", "due"), [(Interrupted.CANCEL, 14), (Interrupted.KEEP, 10)])
def test_a_sit_that_was_put_down_begins_anew_unless_it_is_to_run_on(
    interrupted: Interrupted, due: int
) -> None:
    one = flow("f", sit(interrupted=interrupted), *BELLS)
    talk = talking(one).writes("later", soft="later").pauses(minutes=4)

    talk.arrives().taps("go")

    assert talk.where == ["f.sit"]
    assert talk.conversation.timers[0].due == AT + timedelta(minutes=due)


# ── conversations that no turn of today would make ────────────────────────────────────────────


def test_without_a_running_clock_there_is_nothing_to_mark_or_answer() -> None:
    talk = sitting(HALF)
    frame = replace(talk.top, sit=None)
    draft = Draft(talk.book, replace(talk.conversation, frames=(frame,)), AT, 0)
    step = draft.state.step
    assert isinstance(step, Wait)

    mark(draft, step, "half", timedelta())
    answer_mark(draft, "half-here")

    assert (due_marks(draft, step), draft.effects) == ([], [])


def test_a_sit_without_a_clock_has_no_bell_until_it_is_asked_again() -> None:
    talk = sitting()
    talk.conversation = replace(talk.conversation, frames=(replace(talk.top, sit=None),))

    assert talk.sends("voice").conversation.timers == ()


def test_the_minutes_left_of_a_sit_are_rounded_up_and_never_negative() -> None:
    words = {**WORDS, "common.sit_goes_on": "it goes on for {left}"}
    talk = Talk(book(flow("f", sit(), *BELLS), HELP, texts=words)).begins("f")
    talk.pauses(minutes=3, seconds=1).writes("hm").arrives()
    left = [e.arguments["left"] for e in talk.effects if isinstance(e, Bubble)]
    assert left == [7]

    talk.conversation = replace(
        talk.conversation, frames=(replace(talk.top, sit=Sit(AT, AT, fence=1)),)
    )
    talk.arrives()

    assert [e.arguments["left"] for e in talk.effects if isinstance(e, Bubble)] == [0]


# ── marks that come again and again ───────────────────────────────────────────────────────────

NEAR = Mark("near", 0, percent=False, options=("here",), every=4 * MINUTE)


def test_a_mark_may_come_again_and_again_until_the_end() -> None:
    talk = sitting(NEAR)
    spoken = []
    while talk.where == ["f.sit"]:
        timer = talk.conversation.timers[0]
        spoken.append((timer.ref, timer.due - AT))
        talk.waits()

    minutes = timedelta(minutes=1)
    assert spoken == [("near#1", 4 * minutes), ("near#2", 8 * minutes), ("", 10 * minutes)]


def test_each_time_it_can_be_answered() -> None:
    talk = sitting(NEAR).waits().waits()

    assert talk.said == ["f.sit.near"]
    assert talk.options == ("near-here", "finish")
    assert talk.taps("near-here").options == ("finish",)


def test_one_time_that_comes_too_late_is_passed_over_and_the_next_is_said() -> None:
    talk = sitting(NEAR).waits(late=100)
    assert talk.said == []

    assert talk.waits().said == ["f.sit.near"]


def test_a_mark_never_comes_at_the_end_itself() -> None:
    talk = sitting(replace(NEAR, every=5 * MINUTE)).waits()

    assert [timer.kind for timer in talk.conversation.timers] == [TimerKind.ELAPSED]


@pytest.mark.parametrize(("every", "refs"), [(120, ["near#1", ""]), (None, [""]), (0, [""])])
def test_how_often_may_be_her_choice(every: int | None, refs: list[str]) -> None:
    mine = replace(NEAR, every=SlotRef("pace"))
    one = flow("f", sit(marks=(mine,)), *BELLS, slots="pace notes")
    talk = Talk(book(one)).begins("f", at="sit", pace=every)

    assert [timer.ref for timer in talk.conversation.timers] == refs
