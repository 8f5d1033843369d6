"""When it is said that this is a program: at the beginning, once a day, and every three hours on."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.content.loader import content_root, load_book
from bot.core.conversation import Conversation, Memory, Profile
from bot.core.disclosure import TELLS
from bot.core.flow import Role, Say
from bot.core.names import Language, TextId
from tests.unit.core.doors import DOORS, PLAIN
from tests.unit.core.small_book import AT, Talk, book, choice, flow, line

TEXTS = {
    "common.program": "program",
    "common.program_break": "break",
    "common.program_today": "today",
    "landing.program": "it",
}
TWO = flow("two", line("hello", "ask"), choice("ask", "a", "hello"))
TELLING = replace(line("program", "ask"), say=Say((TextId("landing.program"),)))
TOLD_IN_IT = flow("landing", TELLING, choice("ask", "a", "ask"))
ASKED = replace(flow("sky", choice("how", "a", "more"), choice("more", "a")), role=Role.CHECK_IN)
BYE_ONLY = flow("bye_only", line("bye", "over"))
BOOK = book(PLAIN, TWO, BYE_ONLY, TOLD_IN_IT, ASKED, *DOORS, texts=TEXTS)


def talk(told: datetime | None = None, *, zone: str = "UTC", young: bool = False) -> Talk:
    her = Profile(keeps=True, zone=zone, is_young=young)
    last = told or AT - timedelta(days=9)
    return Talk(BOOK, Conversation(profile=her, memory=Memory(told_at=told, last_at=last)))


def said(found: Talk) -> list[str]:
    return [one for one in found.said if one.startswith("common.program")]


def test_it_is_said_at_the_beginning_beside_what_meets_her() -> None:
    assert talk().begins("two").said == ["hello", "common.program_today", "ask"]


def test_it_stands_before_a_question_that_comes_alone() -> None:
    """A line between a question and its buttons would read as one of them."""
    assert talk().begins("f").said == ["common.program_today", "one"]


@pytest.mark.parametrize(
    ("hours", "zone", "comes"),
    [
        (24, "UTC", ["common.program_today"]),
        (9, "UTC", []),  # 05:00 of the same day
        (15, "UTC", ["common.program_today"]),  # 23:00 of the day before
        (9, "America/New_York", []),  # 00:00 of the same day there
        (10, "America/New_York", ["common.program_today"]),
    ],
)
def test_once_a_day_by_her_clock_is_enough(hours: int, zone: str, comes: list[str]) -> None:
    assert said(talk(AT - timedelta(hours=hours), zone=zone).begins("two")) == comes


def test_midnight_in_the_middle_of_a_talk_is_no_beginning() -> None:
    here = talk(AT.replace(hour=23))
    here.now = AT.replace(hour=23, minute=50)

    assert said(here.begins("two")) == []
    assert said(here.pauses(minutes=20).taps("a")) == []


def test_a_word_every_forty_minutes_is_a_talk_that_goes_on() -> None:
    """Pauses longer than half an hour put it off for ever."""
    here = talk(AT).begins("two")
    heard = [said(here.pauses(minutes=40).taps("a")) for _ in range(10)]

    assert heard == [[], [], [], [], ["common.program"], [], [], [], [], ["common.program"]]


def test_after_a_long_silence_on_the_same_day_the_hours_begin_anew() -> None:
    here = talk(AT).pauses(hours=4).begins("two")

    assert said(here) == []
    assert said(here.pauses(hours=1).taps("a")) == []
    assert said(here.pauses(hours=2).taps("a")) == ["common.program"]


def test_who_is_young_is_told_to_rest_when_it_goes_on() -> None:
    here = talk(AT, young=True).begins("two").pauses(hours=2).taps("a").pauses(hours=2)

    assert said(here.taps("a")) == ["common.program_break"]


def test_what_says_it_by_itself_is_enough() -> None:
    here = talk().begins("landing")

    assert said(here) == []
    assert here.conversation.memory.told_at == AT


def test_a_tap_that_answers_a_check_in_is_answered_and_no_more() -> None:
    here = talk(AT).begins("sky")
    memory = replace(here.conversation.memory, told_at=AT - timedelta(days=2))
    here.conversation = replace(here.conversation, memory=memory)

    assert said(here.taps("a")) == []
    assert said(here.writes("well")) == []
    assert said(here.begins("two")) == ["common.program_today"]


def test_a_goodbye_is_no_beginning() -> None:
    here = talk().begins("bye_only")

    assert here.said == ["bye", "over"]
    assert said(here.begins("two")) == ["common.program_today"]


@pytest.mark.parametrize("tells", sorted(TELLS))
def test_the_texts_that_are_taken_for_it_say_it(tells: str) -> None:
    catalogue = load_book(content_root()).texts
    given = dict.fromkeys(catalogue.mentions(Language("en"), TextId(tells)), "x")

    assert "am a program" in catalogue.render(Language("en"), TextId(tells), given)


def test_it_waits_where_as_many_bubbles_come_as_may_come_in_a_row() -> None:
    """A fourth one would push what meets her out of sight."""
    three = flow("three", line("one", "two"), line("two", "ask"), choice("ask", "a", "ask"))
    content = book(three, *DOORS, texts=TEXTS)
    first = Talk(content, talk().conversation).begins("three")

    assert first.said == ["one", "two", "ask"]
    assert first.taps("a").said == ["common.program_today", "ask"]
