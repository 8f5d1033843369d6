"""What follows help in danger, and how a worrying word is asked about.

What is at stake in each of these: somebody in danger is left with a list of numbers; or somebody who
quoted a song loses her place and learns to hide her words.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.calendar import Quiet
from bot.core.conditions import FACTS
from bot.core.conversation import MAX_DEPTH, Memory
from bot.core.draft import Draft
from bot.core.effects import CountHelp, GiveHelp, Priority, Say
from bot.core.errors import TextMissing
from bot.core.events import TimerKind
from bot.core.flow import (
    Ask,
    AskKind,
    Call,
    Depth,
    Do,
    End,
    Exit,
    Flow,
    Role,
    Slot,
    SlotType,
    Target,
)
from bot.core.names import FlowId, Language, StateId, TextId
from bot.core.signals import Because, Danger, Found, Level
from bot.core.texts import Arguments
from tests.unit.core.doors import DOORS, JOURNAL, PLAIN, talking
from tests.unit.core.small_book import (
    AT,
    BELLS,
    CONCERN,
    CRISIS,
    SmallCatalogue,
    Talk,
    book,
    call,
    choice,
    end,
    flow,
    silent,
    sit,
    state,
    text,
)

A = replace(CRISIS, route="A")


def meeting(one: Flow, role: Role, **meets: str) -> Flow:
    found = {key: StateId(goal) for key, goal in meets.items()}
    return replace(one, role=role, meets=found, outcomes=("back", "over"))


DANGER = meeting(
    flow(
        "danger",
        silent(choice("plain", "yes no lightly", {"lightly": "back", "_": "ways"}), 900, "over"),
        choice("called", "a b", "over"),
        choice("again", "a", "over"),
        choice("ways", "go_in enough", {"go_in": "calls", "enough": "over"}),
        call("calls", "steady", "over"),
        end("back", "back"),
        end("over", "over"),
    ),
    Role.DANGER,
    any="plain",
    a="called",
    again="again",
    nobody="ways",
)
CONCERNED = meeting(
    flow(
        "worry",
        silent(
            choice("soft", "no yes lightly", {"no": "back", "yes": "help", "lightly": "mute"}),
            900,
            "over",
        ),
        choice("more", "no", "back"),
        choice("second", "no", "back"),
        state("help", Do("give_help"), "call", says=False),
        state("call", Call(FlowId("danger"), at=StateId("ways")), "over", says=False),
        state("mute", Do("not_meant"), "back", says=False),
        end("back", "back"),
        end("over", "over"),
    ),
    Role.CONCERN,
    any="soft",
    again="more",
    look="second",
)
STEADY = flow("steady", choice("feet", "on"))
BOTH = (DANGER, CONCERNED, STEADY)
SITTING = flow("f", sit(), *BELLS)
WRITING = flow("f", text("ask", "notes", "stay"), choice("stay", "a"))


def sign(rule: str, route: str = "C") -> Danger:
    return replace(CONCERN, route=route, why=(Because(rule, ("w",)),))


# ── after help ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("danger", "asked"), [(CRISIS, "plain"), (A, "called")])
def test_the_question_of_the_route_follows_help_in_the_same_turn(
    danger: Danger, asked: str
) -> None:
    """A list of numbers alone is hardly ever used: somebody has to ask."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=danger)

    assert talk.effects[0] == GiveHelp(danger)
    assert talk.said == [asked]
    assert talk.where == [f"danger.{asked}"]


def test_what_follows_help_goes_first_and_without_a_pause() -> None:
    """It would stand behind everybody's check-ins."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS)
    assert {one.priority for one in talk.effects if isinstance(one, Say)} == {Priority.CRISIS}

    talk.taps("yes")
    assert {one.priority for one in talk.effects if isinstance(one, Say)} == {Priority.CRISIS}


def test_a_reminder_in_danger_is_no_crisis_message() -> None:
    """It is to expire like any other reminder, if it comes late."""
    plain = silent(DANGER.states[StateId("plain")], 900, "over", remind=1)
    patient = replace(DANGER, states={**DANGER.states, StateId("plain"): plain})
    talk = talking(PLAIN, patient, CONCERNED, STEADY).writes("x", danger=CRISIS).waits()

    assert [one.priority for one in talk.effects if isinstance(one, Say)] == [Priority.TIMED]


def test_an_edit_is_followed_by_the_question_as_well() -> None:
    """People correct what they wrote into what they mean."""
    assert talking(PLAIN, *BOTH).edits("x", danger=CRISIS).where == ["danger.plain"]


def test_the_same_sign_again_is_met_in_short_and_not_asked_again() -> None:
    """The same list twice is a wall; and who answered is not to answer once more."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS).taps("yes").writes("x", danger=CRISIS)

    assert talk.effects[0].__class__ is not Say
    assert [one.again for one in talk.effects if isinstance(one, GiveHelp)] == [True]
    assert talk.said == ["again"]
    assert talk.writes("x", danger=CRISIS).said == ["again"]


def test_another_sign_is_met_with_its_own_words() -> None:
    """Thoughts that become an attempt need the emergency number, not the short form."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS).writes("x", danger=A)

    assert [one.again for one in talk.effects if isinstance(one, GiveHelp)] == [False]
    assert talk.said == ["called"]


def test_danger_below_a_practice_of_the_protocol_is_the_same_talk() -> None:
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS).taps("yes").taps("go_in")
    assert talk.where == ["danger.calls", "steady.feet"]

    talk.writes("x", danger=CRISIS)

    assert (talk.said, talk.where) == (["again"], ["danger.again"])


def test_her_own_place_is_kept_through_a_second_danger() -> None:
    """The grounding of the protocol would be offered to her in place of what she was doing."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS).taps("yes").taps("go_in")

    talk.writes("x", danger=CRISIS)

    assert talk.conversation.aside is not None
    assert [frame.flow for frame in talk.conversation.aside.frames] == ["f"]


def test_a_false_alarm_leads_back_to_where_she_was() -> None:
    """Losing the place for a song line would be the last line she quotes."""
    talk = talking(PLAIN, *BOTH).taps("a").writes("x", danger=CRISIS).taps("lightly")

    assert talk.where == ["f.two"]
    assert talk.conversation.aside is None


def test_a_false_alarm_outside_of_flows_leads_nowhere() -> None:
    talk = Talk(book(*BOTH, *DOORS)).writes("x", danger=CRISIS).taps("lightly")

    assert (talk.where, talk.conversation.heard) == ([], None)


def test_after_a_false_alarm_the_day_is_as_it_was() -> None:
    """A song line would cost her the practice she came for, and make everybody speak softly."""
    talk = talking(PLAIN, MEANT_OTHERWISE, CONCERNED, STEADY).writes("x", danger=CRISIS)
    assert talk.taps("lightly").conversation.memory.crisis_at is None

    earlier = replace(talk.conversation.memory, crisis_at=AT - timedelta(hours=5))
    talk.conversation = replace(talk.conversation, memory=earlier)
    talk.writes("x", danger=CRISIS).taps("lightly")
    assert talk.conversation.memory.crisis_at == AT - timedelta(hours=5)


def test_who_says_it_twice_is_believed_the_first_time() -> None:
    """The second message is no false alarm because a button says so."""
    talk = talking(PLAIN, MEANT_OTHERWISE, CONCERNED, STEADY).writes("x", danger=CRISIS)

    talk.writes("x", danger=A).taps("a")

    assert talk.where == ["f.one"]
    assert talk.conversation.memory.crisis_at == AT


MEANT_OTHERWISE = replace(
    DANGER,
    states={
        **DANGER.states,
        StateId("called"): choice("called", "a", "back"),
        StateId("back"): state("back", Do("not_meant"), "went", says=False),
        StateId("went"): end("went", "back"),
    },
)


def test_whoever_goes_back_to_nothing_is_not_left_without_a_word() -> None:
    """A button that does nothing, in that hour, would be a shut door."""
    silent_end = state("back", End("back"), says=False)
    quiet = [
        replace(one, states={**one.states, StateId("back"): silent_end})
        for one in (DANGER, CONCERNED)
    ]
    danger = Talk(book(*quiet, *DOORS)).writes("x", danger=CRISIS).taps("lightly")
    look = talking(SITTING, *quiet).writes("x", danger=CONCERN).taps("finish").taps("good")

    assert danger.where == ["door.doors"]
    assert look.where == ["worry.second"]
    assert look.taps("no").where == ["door.doors"]


def test_a_false_alarm_does_not_lead_into_a_flow_that_is_gone() -> None:
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS).meets_release(book(*BOTH, *DOORS))

    assert talk.taps("lightly").where == []


def test_after_danger_nothing_is_pushed() -> None:
    """The end of the protocol is no beginning of a practice."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS).taps("yes").taps("enough")

    assert (talk.where, talk.conversation.timers) == ([], ())


@pytest.mark.parametrize("intent", ["nobody", "else"])
def test_what_people_say_instead_of_an_answer_is_met_where_it_is_authored(intent: str) -> None:
    """The words "nobody answers" are no unreadable answer to the question before."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS).writes("nobody", intent=intent)

    assert talk.said == (["ways"] if intent == "nobody" else ["common.invalid"])


REASON = choice("reason", "cost shy", {"cost": "ways", "shy": "flow:door"})
REASONED = replace(
    DANGER,
    states={
        **DANGER.states,
        StateId("reason"): replace(
            REASON, step=Ask(AskKind.CHOICE, vocabulary="reasons", into="reason")
        ),
        StateId("about"): state("about", End("back"), None),
    },
    slots={"reason": Slot("reason", SlotType.CHOICE, vocabulary="reasons")},
    meets={**DANGER.meets, "reasons": StateId("reason"), "asks": StateId("about")},
)
REASONED_BOTH = (REASONED, CONCERNED, STEADY)


def named(said: str, id_: str = "cost", *, negated: bool = False) -> dict[str, tuple[Found, ...]]:
    return {"reasons": (Found(id_, said, negated=negated),)}


@pytest.mark.parametrize(
    ("words", "found", "heard"),
    [
        ("it costs money", named("costs money"), True),
        ("money", named("money"), True),
        ("my friend has money", named("money"), False),
        ("it costs no money", named("costs money", negated=True), False),
        ("too shy for that", named("too shy", "shy"), False),
        ("it is the moon", named("the moon", "moon"), False),
    ],
)
def test_a_reason_named_unasked_goes_straight_to_its_answer(
    words: str, found: dict[str, tuple[Found, ...]], *, heard: bool
) -> None:
    """To be handed a list after saying what it is reads as not being listened to."""
    talk = talking(PLAIN, *REASONED_BOTH).writes("x", danger=CRISIS).writes(words, found=found)

    assert talk.said == (["ways"] if heard else ["common.invalid"])


def test_a_question_about_the_program_is_answered_and_the_first_one_stands_again() -> None:
    """Whom it tells decides whether she answers; and the question is not to get lost over it."""
    talk = talking(PLAIN, *REASONED_BOTH).writes("x", danger=CRISIS).writes("who", intent="asks")

    assert talk.said == ["about", "plain"]
    assert talk.where == ["danger.plain"]
    assert talk.options == ("yes", "no", "lightly")


def test_what_is_said_in_a_called_flow_is_heard_by_the_one_that_called_it() -> None:
    """She says that she is safer, and is asked once more what she sees."""
    talk = talking(PLAIN, *REASONED_BOTH).writes("x", danger=CRISIS).taps("yes").taps("go_in")
    assert talk.where == ["danger.calls", "steady.feet"]

    talk.writes("nobody", intent="nobody")

    assert (talk.said, talk.where) == (["ways"], ["danger.ways"])


def test_what_is_said_where_one_protocol_called_the_other_is_heard_by_the_one_called() -> None:
    """After a worrying word that was meant, "nobody answers" would lead back to the first question."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=sign("tired")).taps("yes")
    assert talk.where[-1] == "danger.ways"

    below = talk.where[:-1]
    talk.writes("nobody", intent="nobody")

    assert (talk.said, talk.where) == (["ways"], [*below, "danger.ways"])


def test_nothing_is_said_in_between_where_there_is_no_room() -> None:
    """A stack without end could not be saved."""
    talk = talking(PLAIN, *REASONED_BOTH).writes("x", danger=CRISIS)
    deep = (talk.conversation.frames[0], *talk.conversation.frames * MAX_DEPTH)
    talk.conversation = replace(talk.conversation, frames=deep)

    assert talk.writes("who", intent="asks").said == ["common.invalid"]


def test_the_numbers_can_be_called_for_in_the_middle_of_it() -> None:
    """Who looks for the number again is not to lose the question and its buttons."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS).writes("/now", command="now")

    assert isinstance(talk.effects[0], GiveHelp)
    assert (talk.said, talk.where) == (["plain"], ["danger.plain"])
    assert talk.options == ("yes", "no", "lightly")


def test_the_protocol_is_not_begun_by_name() -> None:
    """A link to it would ask anybody whether she wants to die."""
    assert Talk(book(*BOTH, *DOORS)).begins("danger").where == ["door.doors"]


# ── a protocol that is broken ─────────────────────────────────────────────────────────────────


class Silent(SmallCatalogue):
    """Has no words for the labels of the protocol."""

    def has(self, language: Language, text: TextId) -> bool:
        return True

    def render(
        self, language: Language, text: TextId, arguments: Arguments, variant: int = 1
    ) -> str:
        raise TextMissing(text)


BROKEN = {
    "a state that is not there": replace(
        DANGER, meets={"any": StateId("nowhere")}, entry=StateId("gone")
    ),
    "an answer that leads nowhere": replace(
        DANGER, states={StateId("plain"): replace(DANGER.states[StateId("calls")], next={})}
    ),
    "a call of nobody": replace(
        DANGER,
        states={
            StateId("plain"): state("plain", Call(FlowId("nobody")), "over"),
        },
    ),
    "a circle": replace(
        DANGER,
        states={
            StateId("plain"): state("plain", Do("clear_heard"), "plain"),
        },
    ),
    "states without end": replace(DANGER, states={}),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_help_goes_out_alone_when_its_flow_is_broken(broken: str) -> None:
    """An author's slip would cost a person the number to call."""
    talk = talking(PLAIN, BROKEN[broken]).writes("x", danger=CRISIS)

    assert talk.effects[0] == GiveHelp(CRISIS)
    assert (talk.said, talk.where, talk.conversation.prompt) == ([], [], None)
    assert talk.notes == ["protocol_failed"]
    assert talk.conversation.aside is not None


def test_help_goes_out_alone_when_the_words_of_its_flow_are_lost() -> None:
    """A broken translation would cost a person the number to call."""
    lost = replace(book(*BOTH), texts=Silent())

    talk = Talk(lost).writes("x", danger=CRISIS)

    assert (talk.effects[0], talk.said, talk.where) == (GiveHelp(CRISIS), [], [])


def test_a_protocol_that_was_replaced_is_met_in_the_one_that_took_over() -> None:
    retired = replace(DANGER, role=Role.DANGER, retired=FlowId("steady"))

    talk = talking(PLAIN, retired, STEADY).writes("x", danger=CRISIS)

    assert talk.where == ["steady.feet"]


def test_a_protocol_without_any_state_for_the_route_begins_at_its_entry() -> None:
    talk = talking(PLAIN, replace(DANGER, meets={})).writes("x", danger=CRISIS)

    assert talk.where == ["danger.plain"]


def test_a_protocol_that_says_all_and_ends_leaves_nothing_open() -> None:
    short = replace(DANGER, states={StateId("plain"): end("plain", "over")})
    talk = talking(PLAIN, short).writes("x", danger=CRISIS)

    assert (talk.said, talk.where) == (["plain"], [])


# ── a worrying word ───────────────────────────────────────────────────────────────────────────


def test_a_worrying_word_is_asked_about_and_the_place_is_kept() -> None:
    """Heard, and nothing lost by it."""
    talk = talking(PLAIN, *BOTH).taps("a").writes("x", danger=CONCERN)
    assert (talk.said, talk.where) == (["soft"], ["f.two", "worry.soft"])

    talk.taps("no")

    assert (talk.said[-1], talk.where) == ("two", ["f.two"])


def test_an_answer_that_was_a_worrying_word_need_not_be_typed_twice() -> None:
    """The line of the inner critic, written once, is hard enough."""
    talk = talking(WRITING, *BOTH).writes("you are a burden", danger=CONCERN).taps("no")

    assert talk.where == ["f.stay"]
    assert talk.top.slots == {"notes": "you are a burden"}


def test_words_that_are_too_short_an_answer_are_asked_for_again() -> None:
    longer = state("ask", Ask(AskKind.TEXT, "notes", min=99), "stay")
    talk = talking(flow("f", longer, choice("stay", "a")), *BOTH).writes("x", danger=CONCERN)

    assert talk.taps("no").where == ["f.ask"]


def test_what_was_worried_about_at_the_door_opens_it_afterwards() -> None:
    """Her words are kept: nothing has to be written again."""
    talk = Talk(book(*BOTH, *DOORS)).writes("so tired", danger=CONCERN)
    assert talk.where == ["worry.soft"]

    talk.taps("no")

    assert talk.where == ["door.doors"]
    assert talk.top.slots["said"] == "so tired"
    assert talk.top.slots["first"] is True


def test_a_yes_gives_help_and_goes_on_to_a_voice() -> None:
    """Said by a button it counts as if it were written."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=CONCERN).taps("yes")

    assert [one for one in talk.effects if isinstance(one, GiveHelp)]
    assert talk.where == ["f.one", "worry.call", "danger.ways"]
    assert talk.conversation.memory.crisis_at == AT
    assert talk.taps("enough").where == []
    assert talk.conversation.aside is not None


def test_a_yes_at_the_door_gives_help_as_well() -> None:
    """There is nothing to put aside, and that is no reason to give none."""
    talk = Talk(book(*BOTH, *DOORS)).writes("so tired", danger=CONCERN).taps("yes")

    assert [one for one in talk.effects if isinstance(one, GiveHelp)]
    assert (talk.where, talk.conversation.aside) == (["worry.call", "danger.ways"], None)
    assert talk.taps("enough").where == []


def test_the_same_sign_is_asked_about_twice_and_no_more() -> None:
    """VERA-MH, item 12: a third time is a wall."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=CONCERN).taps("no")
    assert talk.writes("x", danger=CONCERN).said == ["more"]
    talk.taps("no")

    assert talk.writes("x", danger=CONCERN).said == ["common.invalid"]
    assert talk.pauses(minutes=31).writes("x", danger=CONCERN).said == ["soft"]


def test_after_a_false_alarm_the_same_words_are_not_asked_about_again() -> None:
    """Her "only a song" is believed for this talk; another sign is another sign."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=sign("song")).taps("lightly")

    assert talk.where == ["f.one"]
    assert talk.writes("x", danger=sign("song")).said == ["common.invalid"]
    assert talk.writes("x", danger=sign("other")).said == ["soft"]


def test_a_worrying_word_in_answer_to_the_question_is_an_answer() -> None:
    """Asking about the answer would never end."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=sign("one"))

    assert talk.writes("x", danger=sign("two")).where == ["f.one", "worry.soft"]
    assert talk.said == ["common.invalid"]


def test_an_edit_in_the_middle_of_the_question_adds_nothing() -> None:
    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS)

    assert talk.edits("x", danger=CONCERN).said == []


@pytest.mark.parametrize("place", [SITTING, JOURNAL], ids=["sit", "page"])
def test_a_sit_and_a_page_are_not_broken_into(place: Flow) -> None:
    """One soft line; what she wrote is kept where it was to go."""
    talk = talking(place, *BOTH).writes("zebra", danger=CONCERN)

    assert talk.said[0] == "common.concern"
    assert talk.where == [f"f.{place.entry}"]
    assert "zebra" in repr(talk.top.slots)
    assert "common.concern" not in talk.writes("zebra", danger=CONCERN).said


def test_it_is_asked_about_when_the_sit_is_over() -> None:
    """A line in the quiet is not enough for such a word."""
    talk = talking(SITTING, *BOTH).writes("x", danger=CONCERN).taps("finish")
    assert talk.where == ["f.bell"]

    talk.taps("good")

    assert talk.where == ["worry.second"]
    assert talk.taps("no").where == []


def test_it_is_asked_about_when_she_comes_again_before_anything_else() -> None:
    talk = talking(SITTING, *BOTH).writes("x", danger=CONCERN).writes("/stop", command="stop")
    assert talk.said == ["farewell"]

    talk.taps("a").pauses(minutes=40)

    assert talk.writes("hello").where == ["worry.second"]
    assert talk.taps("no").where == ["door.doors"]
    assert talk.top.slots["said"] == "hello"


def test_it_is_asked_about_once_and_not_days_later() -> None:
    """What is over is not dug up."""
    talk = talking(SITTING, *BOTH).writes("x", danger=CONCERN).writes("later", soft="later")
    assert talk.said == ["common.paused"]

    assert talk.pauses(days=4).writes("hello").where == ["door.doors"]
    assert talk.conversation.memory.look_at is None


def test_without_a_flow_for_it_nothing_is_looked_at() -> None:
    talk = talking(SITTING, DANGER).writes("x", danger=CONCERN).taps("finish").taps("good")

    assert talk.where == []


def test_a_denial_is_looked_at_once_more_but_not_at_once() -> None:
    """A "no" closes no door, and is not doubted in the same breath."""
    asks = replace(
        CONCERNED,
        states={
            **CONCERNED.states,
            StateId("back"): state("back", Do("look_later"), "went", says=False),
            StateId("went"): end("went", "back"),
        },
    )
    talk = talking(PLAIN, DANGER, asks, STEADY).writes("x", danger=CONCERN).taps("no")
    talk.taps("a").taps("a")
    assert talk.where == []

    assert talk.pauses(minutes=11).writes("hello").where == ["worry.second"]


def test_a_way_out_is_taken_after_one_line() -> None:
    """Whoever can't go on is led to the ground, and not back to the question she ran from."""
    leaves = replace(WRITING, exits=(Exit("too_much", Target(state=StateId("stay"))),))
    talk = talking(leaves, *BOTH, exits={"too_much": "too much"})

    talk.writes("too much", danger=CONCERN)

    assert talk.said == ["common.concern", "stay"]
    assert talk.where == ["f.stay"]
    assert talk.taps("a").where == ["worry.second"]


def test_before_a_command_one_line_is_said() -> None:
    talk = talking(PLAIN, *BOTH).writes("/menu", command="menu", danger=CONCERN)

    assert talk.said == ["common.concern", "pick"]


def test_an_edited_flow_is_met_after_one_line() -> None:
    """The place that is gone cannot be come back to."""
    talk = talking(WRITING, *BOTH).meets_release(book(*BOTH, *DOORS)).writes("x", danger=CONCERN)

    assert talk.said == ["common.concern", "common.lost", "pick"]


def test_a_very_high_stack_is_not_made_higher() -> None:
    rows = [flow(f"f{n}", call("go", f"f{n + 1}")) for n in range(7)]
    talk = talking(
        *rows,
        flow("f7", choice("ask", "a")),
        replace(MEETS, meets={"dont_know": StateId("met")}),
        *BOTH,
    )
    talk.writes("idk", intent="dont_know")
    assert len(talk.where) == 9

    assert talk.writes("x", danger=CONCERN).said[0] == "common.concern"


MEETS = replace(flow("meeting", choice("met", "a")), role=Role.MEETING)


def test_help_and_concern_are_counted_by_day_route_and_language() -> None:
    """The yearly report; nothing in it leads to a person."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=replace(CONCERN, language=Language("es")))
    assert CountHelp("2026-03-04", "C", "es") in talk.effects

    talk = talking(PLAIN, *BOTH).writes("x", danger=CRISIS)
    assert CountHelp("2026-03-04", "B", "en") in talk.effects


# ── in the language of the cry ────────────────────────────────────────────────────────────────

SPANISH = Language("es")


def test_the_question_after_help_is_asked_in_the_language_of_the_cry() -> None:
    """Who cries in Spanish and is asked in English has to work for the second word."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=replace(CRISIS, language=SPANISH))
    assert talk.conversation.language == SPANISH

    talk.taps("no").taps("enough")  # what ends it is still said in Spanish
    assert talk.conversation.language == SPANISH

    talk.writes("tea")
    assert talk.conversation.language == "en"


def test_a_worrying_word_is_asked_about_in_its_own_language() -> None:
    talk = talking(PLAIN, *BOTH).writes("x", danger=replace(CONCERN, language=SPANISH))
    assert talk.conversation.language == SPANISH

    talk.taps("no").taps("a")
    assert talk.conversation.language == "en"


@pytest.mark.parametrize("language", [Language("en"), Language("xx"), None])
def test_a_cry_in_her_own_language_or_an_unknown_one_changes_none(
    language: Language | None,
) -> None:
    """One that has no words for help has none for what follows."""
    talk = talking(PLAIN, *BOTH).writes("x", danger=replace(CRISIS, language=language))

    assert talk.conversation.cried_in is None


def test_a_second_cry_in_her_own_language_is_answered_in_that() -> None:
    talk = talking(PLAIN, *BOTH).writes("x", danger=replace(CRISIS, language=SPANISH))
    talk.writes("x", danger=replace(CRISIS, language=Language("en")))

    assert talk.conversation.cried_in is None


# ── rest after it ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("level", [Level.CRISIS, Level.CONCERN])
def test_nothing_goes_inward_for_a_week_after_signs_of_psychosis(level: Level) -> None:
    """Looking inward can make it stronger (safety.md, route K)."""
    inward = replace(flow("inward", choice("in", "a")), caution=("inward",))
    deep = replace(flow("deep", choice("in", "a")), depth=Depth.DEEP)
    light = replace(flow("light", choice("rest", "a")), role=Role.LIGHT)
    talk = talking(PLAIN, inward, deep, light, *BOTH)
    talk.writes("x", danger=Danger(level, "self", "K"))

    assert talk.pauses(days=6).begins("inward").where == ["light.rest"]
    assert talk.begins("deep").where == ["light.rest"]
    assert talk.pauses(days=2).begins("inward").where == ["inward.in"]
    assert talk.begins("deep").where == ["deep.in"]


# ── a return is offered, where it may be ──────────────────────────────────────────────────────


def offering(practice: Flow) -> Talk:
    return talking(practice, *BOTH).writes("x", danger=CRISIS)


def put_aside(talk: Talk) -> object:
    return FACTS["put_aside"](Draft(talk.book, talk.conversation, talk.now, 0))


def test_a_light_practice_can_be_taken_up_again() -> None:
    assert put_aside(offering(PLAIN)) == "f"


@pytest.mark.parametrize(
    "changes", [{"depth": Depth.DEEP}, {"gate": 7}, {"caution": ("inward",)}], ids=str
)
def test_nothing_that_goes_deep_is_offered_so_soon(changes: dict[str, object]) -> None:
    talk = talking(PLAIN, *BOTH)
    going_in = replace(PLAIN, **changes)  # type: ignore[arg-type] # fields of a flow
    talk.meets_release(book(going_in, *BOTH, *DOORS)).writes("x", danger=CRISIS)

    assert put_aside(talk) is None


def test_nothing_is_offered_that_is_not_there() -> None:
    nothing = Talk(book(*BOTH)).writes("x", danger=CRISIS)
    gone = offering(PLAIN).meets_release(book(*BOTH))
    outside = offering(PLAIN).taps("yes").taps("enough")
    late = offering(PLAIN).pauses(hours=2)

    assert [put_aside(one) for one in (nothing, gone, outside, late)] == [None] * 4


def test_what_goes_on_is_not_offered_again() -> None:
    """Coming back from help in the middle she would be asked about the practice she is in."""
    returns = replace(
        CONCERNED,
        states={
            **CONCERNED.states,
            StateId("call"): state("call", Do("clear_heard"), "back", says=False),
        },
    )
    talk = talking(PLAIN, DANGER, returns, STEADY).writes("x", danger=CONCERN).taps("yes")

    assert (talk.where, talk.conversation.aside) == (["f.one"], None)


# ── the hello ─────────────────────────────────────────────────────────────────────────────────

PLANS = flow(
    "plans",
    choice("may", "yes", {"yes": "plan"}),
    state("plan", Do("plan_hello"), "over", says=False),
)
HELLO = {"common.hello_again": "hello"}


def planned(**time: float) -> Talk:
    talk = talking(PLANS, *BOTH, texts=HELLO).pauses(**time)
    return talk.taps("yes")


def test_one_hello_comes_the_next_day_and_only_one() -> None:
    """She asked for it."""
    talk = planned()
    assert [(one.kind, one.due) for one in talk.conversation.timers] == [
        (TimerKind.HELLO, AT + timedelta(days=1))
    ]

    talk.waits()

    assert talk.said == ["common.hello_again"]
    assert talk.conversation.timers == ()


@pytest.mark.parametrize(("hours", "due"), [(12, 9), (8, 19), (3, 17)])
def test_nobody_is_woken(hours: int, due: int) -> None:
    """Two in the night, ten in the evening, five in the afternoon."""
    (timer,) = planned(hours=hours).conversation.timers

    assert timer.due.hour == due
    assert timedelta(hours=12) < timer.due - AT < timedelta(days=2)


def test_a_hello_that_is_late_is_passed_over() -> None:
    assert planned().waits(late=3 * 3600).notes == ["hello_passed"]


def test_no_hello_is_said_to_who_is_here() -> None:
    talk = planned().pauses(hours=23).begins("plans")
    hello = next(one for one in talk.conversation.timers if one.kind is TimerKind.HELLO)

    assert talk.rings(hello).notes == ["hello_passed"]


def test_a_door_that_stands_open_keeps_no_hello_away() -> None:
    """She asked for it; a check-in of the morning without an answer is nobody's talk."""
    talk = planned().pauses(hours=2).arrives()
    hello = next(one for one in talk.conversation.timers if one.kind is TimerKind.HELLO)

    assert talk.rings(hello).said == ["common.hello_again"]
    assert talk.where == []


@pytest.mark.parametrize(
    ("quiet", "just", "until"),
    [
        (Quiet("13:00", "15:30"), None, timedelta(hours=25, minutes=30)),
        (None, timedelta(hours=23, minutes=50), timedelta(hours=24, minutes=20)),
    ],
)
def test_a_hello_waits_for_her_quiet_hours_and_for_what_has_just_come(
    quiet: Quiet | None, just: timedelta | None, until: timedelta
) -> None:
    talk = planned()
    her = talk.conversation
    profile = replace(her.profile, schedule=replace(her.profile.schedule, quiet=quiet))
    memory = replace(her.memory, unasked_at=AT + just if just else None)
    talk.conversation = replace(her, profile=profile, memory=memory)

    assert talk.waits().said == []
    assert [one.due - AT for one in talk.conversation.timers] == [until]
    assert talk.waits().said == ["common.hello_again"]


def test_no_hello_is_said_into_the_hours_after_help() -> None:
    """It would speak into the time in which she calls somebody."""
    talk = planned().pauses(hours=20).writes("x", danger=CRISIS).taps("yes").taps("enough")
    (hello,) = talk.conversation.timers

    assert talk.rings(hello).notes == ["hello_passed"]


def test_a_hello_that_was_planned_anew_comes_once() -> None:
    talk = planned()
    old = talk.conversation.timers[0]
    talk.pauses(hours=1).begins("plans").taps("yes")

    assert talk.rings(old).notes == ["stale_timer"]


def test_who_is_under_age_is_not_reminded_and_not_greeted() -> None:
    """No reminders for the young (safety.md, route M)."""
    says_age = flow(
        "age",
        choice("may", "yes", {"yes": "plan"}),
        state("plan", Do("plan_hello"), "young", says=False),
        state("young", Do("note_young", {"young": True}), "ask", says=False),
        silent(choice("ask", "a"), 60, "over", remind=2),
    )
    talk = talking(says_age, *BOTH).taps("yes")

    assert {one.kind for one in talk.conversation.timers} == {TimerKind.SILENCE}
    assert talk.waits().where == []
    assert talk.said == ["over"]


def test_who_was_taken_for_younger_than_she_is_can_say_so() -> None:
    """The 14 may be weeks, days sober, or a joke; nobody is to lose her check-ins by it."""
    older = flow(
        "age",
        state("no", Do("note_young", {"young": False}), "ask", says=False),
        choice("ask", "a"),
    )
    talk = talking(older, *BOTH)

    assert talk.conversation.profile.is_young is False


# ── saying what this is ───────────────────────────────────────────────────────────────────────

PROGRAM = {"common.program": "program", "common.program_break": "break"}
ROUND = flow("f", choice("one", "a", "two"), choice("two", "a", "one"))


def for_hours(talk: Talk, hours: float, option: str = "a") -> Talk:
    """A tap every twenty minutes: one talk that goes on."""
    for _ in range(int(hours * 3)):
        talk.pauses(minutes=20).taps(option)
    return talk


def test_every_three_hours_it_says_again_what_it_is() -> None:
    """Whoever talks for hours may forget that nobody is there who feels."""
    talk = for_hours(talking(ROUND, *BOTH, texts=PROGRAM), 2.7)
    assert "common.program" not in talk.said

    assert talk.pauses(minutes=20).taps("a").said[0] == "common.program"
    assert "common.program" not in talk.pauses(minutes=20).taps("a").said
    assert for_hours(talk, 2.7).said[0] == "common.program"


def test_who_is_young_is_told_to_rest_as_well() -> None:
    """California SB 243 asks for it."""
    talk = talking(ROUND, *BOTH, texts=PROGRAM)
    profile = replace(talk.conversation.profile, is_young=True)
    talk.conversation = replace(talk.conversation, profile=profile)

    assert for_hours(talk, 3).said[0] == "common.program_break"


LONG_AGO = Memory(told_at=AT - timedelta(hours=4), last_at=AT)


def told_long_ago(*flows: Flow) -> Talk:
    talk = talking(*flows, *BOTH, texts=PROGRAM)
    talk.conversation = replace(
        talk.conversation, memory=replace(LONG_AGO, sessions=1), prompts=talk.conversation.prompts
    )
    return talk


def test_it_is_not_said_in_danger() -> None:
    """Nothing stands beside help, which says by itself that it comes from a program."""
    talk = told_long_ago(PLAIN).writes("x", danger=CRISIS)
    assert talk.said == ["plain"]

    assert talk.taps("yes").said == ["ways"]
    assert "common.program" not in talk.taps("enough").said
    assert talk.conversation.memory.told_at == talk.now


@pytest.mark.parametrize("place", [SITTING, JOURNAL], ids=["sit", "page"])
def test_it_is_not_said_into_a_sit_or_onto_a_page(place: Flow) -> None:
    """It would break the quiet, or the writing."""
    assert "common.program" not in told_long_ago(place).writes("x").said


def test_it_is_not_said_before_a_line_about_a_worrying_word() -> None:
    """The line that leads to help would come second, after a remark about ourselves."""
    talk = told_long_ago(PLAIN).writes("/menu", command="menu", danger=CONCERN)

    assert talk.said[0] == "common.concern"
    assert "common.program" not in talk.said


def test_it_is_said_with_an_answer_and_not_by_itself() -> None:
    talk = told_long_ago(replace(PLAIN, states={**PLAIN.states, StateId("one"): PATIENT}))

    assert talk.edits("x").said == []
    assert talk.waits().said == ["over"]
    assert told_long_ago(PLAIN).writes("hello").said[0] == "common.program"


PATIENT = silent(choice("one", "a", "two"), 60, "over")
