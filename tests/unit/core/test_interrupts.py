"""Commands, help and ways out: what comes before any flow sees a text."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.book import Around
from bot.core.conversation import MAX_DEPTH
from bot.core.flow import (
    Ask,
    AskKind,
    Exit,
    Role,
)
from bot.core.names import StateId
from bot.core.signals import Danger
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
    sit,
    state,
    target,
)

# ── commands ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("command", "place"),
    [("menu", ["menu.pick"]), ("stop", ["bye.farewell"]), ("help", ["f.one", "help.about"])],
)
@pytest.mark.parametrize("slash", ["/", ""])
def test_a_command_leads_where_it_says_with_and_without_a_slash(
    command: str, place: list[str], slash: str
) -> None:
    assert talking(PLAIN).writes(slash + command, command=command).where == place


def test_a_slash_command_that_nobody_knows_shows_the_menu() -> None:
    assert talking(PLAIN).writes("/juggle", command="juggle").where == ["menu.pick"]


def test_a_slash_that_begins_no_command_is_an_answer_like_any_other() -> None:
    assert talking(PLAIN).writes("/ hm").said == ["common.invalid"]


def test_a_bare_word_that_names_no_command_is_an_answer_like_any_other() -> None:
    assert talking(PLAIN).writes("juggle", command="juggle").said == ["common.invalid"]


@pytest.mark.parametrize("words", ["/breathe", "breathe"])
def test_a_flow_may_have_a_command_of_its_own(words: str) -> None:
    breath = flow("breath", choice("in", "a"))
    talk = talking(PLAIN, breath)
    talk.meets_release(replace(talk.book, commands={"breathe": breath.id}))

    assert talk.writes(words, command="breathe").where == ["breath.in"]
    assert talk.conversation.aside is not None


def test_a_bare_command_is_a_plain_word_in_a_journal_and_with_a_slash_it_is_not() -> None:
    talk = talking(JOURNAL).writes("menu", command="menu")
    assert talk.top.slots == {"notes": "menu"}

    assert talk.writes("/menu", command="menu").where == ["menu.pick"]


def test_a_bare_command_that_stands_on_a_button_is_that_button() -> None:
    talk = talking(
        flow("f", choice("one", "menu b", {"menu": "two", "b": "over"}), choice("two", "a"))
    )

    assert talk.writes("menu", command="menu").where == ["f.two"]


def test_a_bare_command_that_is_a_way_out_takes_the_way_out() -> None:
    out = replace(PLAIN, exits=(Exit("too_much", target("two")),))
    talk = talking(out, exits={"too_much": "stop"})

    assert talk.writes("stop", command="stop").where == ["f.two"]


def test_the_same_word_with_a_slash_is_always_the_command() -> None:
    out = replace(PLAIN, exits=(Exit("too_much", target("two")),))
    talk = talking(out, exits={"too_much": "stop"})

    assert talk.writes("/stop", command="stop").where == ["bye.farewell"]


@pytest.mark.parametrize("command", ["menu", "stop"])
def test_a_command_without_its_flow_breaks_nothing(command: str) -> None:
    talk = Talk(book(PLAIN)).begins("f")

    assert talk.writes("/" + command, command=command).where == []


# ── help and other interludes ─────────────────────────────────────────────────────────────────


def test_after_help_the_question_below_is_asked_again() -> None:
    talk = talking(PLAIN).taps("a").writes("/help", command="help")

    talk.taps("back")

    assert talk.where == ["f.two"]
    assert talk.said == ["over", "two"]


def test_help_within_help_asks_the_help_again() -> None:
    talk = talking(PLAIN).writes("/help", command="help").writes("/help", command="help")

    assert talk.where == ["f.one", "help.about"]
    assert talk.said == ["about"]


def test_help_outside_of_any_flow_begins_it() -> None:
    assert Talk(book(*DOORS)).writes("/help", command="help").where == ["help.about"]


def test_without_a_help_flow_the_place_is_kept() -> None:
    talk = Talk(book(PLAIN)).begins("f")

    assert talk.writes("/help", command="help").where == ["f.one"]


def test_help_deep_inside_puts_down_what_leaves_no_room_for_it() -> None:
    chain = [flow(f"f{n}", call("go", f"f{n + 1}")) for n in range(MAX_DEPTH - 1)]
    meeting = replace(
        flow("meeting", choice("unsure", "on")),
        role=Role.MEETING,
        meets={"dont_know": StateId("unsure")},
    )
    talk = talking(*chain, flow(f"f{MAX_DEPTH - 1}", choice("ask", "a")), meeting)
    talk.writes("no idea", intent="dont_know")
    assert len(talk.where) == MAX_DEPTH + 1

    talk.writes("/help", command="help")

    assert talk.where == ["help.about"]
    assert talk.conversation.aside is not None


def test_help_five_deep_still_comes_back() -> None:
    chain = [flow(f"f{n}", call("go", f"f{n + 1}")) for n in range(4)]
    talk = talking(*chain, flow("f4", choice("ask", "a"))).writes("/help", command="help")

    assert talk.where[-2:] == ["f4.ask", "help.about"]


def test_picks_survive_help() -> None:
    asks = state("ask", Ask(AskKind.MULTI, "notes", ("x", "y", "z"), max=3), "over")
    talk = talking(flow("f", asks)).taps("x").writes("/help", command="help")

    talk.taps("back").taps("y").taps("done")

    assert talk.notes == []
    assert talk.chosen[0] == "x, y"


# ── exits ─────────────────────────────────────────────────────────────────────────────────────

PRACTICE = replace(
    flow("f", choice("one", "a b", "go"), call("go", "in"), choice("out", "a")),
    exits=(Exit("too_much", target("out")),),
)
INNER = flow("in", choice("deep", "a b"))
WORDS = {"too_much": "too much"}


@pytest.mark.parametrize("words", ["too much", "Too MUCH!", "it is too much"])
def test_a_way_out_is_taken_by_its_phrase(words: str) -> None:
    assert talking(PRACTICE, exits=WORDS).writes(words).where == ["f.out"]


AROUND = Around(after=frozenset({"for", "me"}), anew=frozenset({"help"}), denied=frozenset({"not"}))


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("ok too much for me", "f.out"),
        ("too much for me help everything aches", "f.out"),
        ("too much work", "f.one"),
        ("too much for her", "f.one"),
        ("it is not too much", "f.one"),
        ("not that it is too much", "f.out"),
    ],
)
def test_a_phrase_that_goes_on_or_is_taken_back_is_no_way_out(words: str, place: str) -> None:
    assert talking(PRACTICE, exits=WORDS, around=AROUND).writes(words).where == [place]


def test_a_way_out_is_a_button_that_shows_what_was_chosen() -> None:
    talk = talking(PRACTICE, texts={"f.exits.too_much": "Too much"}).taps("too_much")

    assert talk.where == ["f.out"]
    assert talk.chosen == ["Too much"]


@pytest.mark.parametrize("words", ["3", "too much", "too mich"])
def test_the_button_of_a_way_out_may_be_typed(words: str) -> None:
    assert talking(PRACTICE).writes(words).where == ["f.out"]


def test_a_way_out_works_from_a_flow_that_was_called() -> None:
    talk = talking(PRACTICE, INNER, exits=WORDS).taps("a")
    assert talk.where == ["f.go", "in.deep"]

    assert talk.writes("too much").where == ["f.out"]


def test_a_way_out_works_from_the_middle_of_help() -> None:
    talk = talking(PRACTICE, exits=WORDS).writes("/help", command="help")

    assert talk.writes("too much").where == ["f.out"]


def test_a_way_out_stops_a_sit_and_its_bells() -> None:
    out = replace(flow("f", sit(), *BELLS, choice("out", "a")), exits=PRACTICE.exits)
    talk = talking(out, exits=WORDS).writes("too much")

    assert talk.where == ["f.out"]
    assert talk.top.sit is None
    assert talk.conversation.timers == ()


def test_a_long_message_that_holds_the_phrase_is_no_way_out() -> None:
    talk = talking(PRACTICE, exits=WORDS).writes("my boss has given me again far too much")

    assert talk.where == ["f.one"]


def test_eight_words_are_still_short() -> None:
    talk = talking(PRACTICE, exits=WORDS).writes("oh no not this it is too much")

    assert talk.where == ["f.out"]


def test_a_single_word_counts_as_a_way_out_only_alone() -> None:
    talk = talking(PRACTICE, exits={"too_much": "stop"})
    assert talk.writes("please do not stop").where == ["f.one"]

    assert talk.writes("stop").where == ["f.out"]


def test_in_a_journal_only_the_whole_phrase_is_a_way_out() -> None:
    journal = replace(
        JOURNAL, exits=PRACTICE.exits, states={**JOURNAL.states, StateId("out"): choice("out", "a")}
    )
    talk = talking(journal, exits=WORDS).writes("it was too much")
    assert talk.top.slots == {"notes": "it was too much"}

    assert talk.writes("too much").where == ["f.out"]


def test_an_option_of_the_question_goes_before_a_way_out_of_the_same_name() -> None:
    asks = choice("one", "enough b", {"enough": "two", "b": "over"})
    practice = flow("f", asks, choice("two", "a"), choice("out", "a"))
    practice = replace(practice, exits=PRACTICE.exits)

    assert talking(practice, exits={"too_much": "enough"}).writes("enough").where == ["f.two"]


def test_a_word_without_letters_is_no_way_out() -> None:
    assert talking(PRACTICE, exits={"too_much": "..."}).writes("...").where == ["f.one"]


def test_a_way_out_is_not_heard_outside_of_flows() -> None:
    assert Talk(book(PRACTICE, *DOORS, exits=WORDS)).writes("too much").where == ["door.doors"]


@pytest.mark.parametrize("danger", [CRISIS, CONCERN])
def test_what_stands_beside_graver_words_holds_from_now_on(danger: Danger) -> None:
    """Later she is offered nothing that is made for grown people, or that goes inward after voices."""
    talk = Talk(book(*DOORS))

    talk.writes("I'm 14, I hear voices, and it hurts", danger=replace(danger, beside=("K", "M")))

    assert talk.conversation.profile.is_young
    assert talk.conversation.memory.rest_until == AT + timedelta(days=7)


@pytest.mark.parametrize(("beside", "young"), [(("M",), True), ((), False)])
def test_an_age_that_is_said_as_an_answer_is_kept_as_well(
    beside: tuple[str, ...], young: bool
) -> None:
    danger = replace(flow("danger", choice("ask", "a b")), role=Role.DANGER)
    danger = replace(danger, meets={"any": StateId("ask")})
    talk = Talk(book(*DOORS, danger)).writes("I want to die", danger=CRISIS)

    talk.writes("I'm 14", danger=replace(CONCERN, beside=beside))

    assert talk.conversation.profile.is_young is young
