"""Times and days typed beside the buttons of a question. It is Wednesday, 4 March 2026, 14:00 UTC."""

from dataclasses import replace

import pytest

from bot.core.calendar import Daily
from bot.core.conversation import Schedule
from bot.core.flow import Ask, AskKind
from bot.core.signals import DayNamed, Found
from tests.unit.core.asking import asking

TIMED = Ask(AskKind.CHOICE, options=("tea", "walk"), own_time="own", no="walk")
DATED = Ask(AskKind.CHOICE, options=("tea", "walk"), own_day="own")
HERS = Ask(AskKind.TIME, "into", hers=True)
OWN = {"tea": "tea", "walk": "tea", "own_time": "own", "own_day": "own", "own_list": "own"}


def test_a_time_is_an_answer_beside_the_buttons() -> None:
    talk = asking(TIMED, OWN).begins("f").writes("20:30", time="20:30")

    assert talk.where == ["f.own"]
    assert talk.top.slots == {"own": "20:30"}


def test_of_two_halves_one_is_tapped_and_what_she_passed_over_is_not_shown_again() -> None:
    talk = asking(TIMED, OWN).begins("f").writes("8", number=8.0)

    assert talk.options == ("08:00", "20:00", "walk")
    assert talk.taps("20:00").top.slots == {"own": "20:00"}


def test_a_time_wins_over_a_button_that_is_only_mentioned() -> None:
    """Said as "mornings at 7", it named the button with half past eight on it."""
    talk = asking(TIMED, OWN).begins("f").writes("herbal tea at 7", time="07:00")

    assert talk.top.slots == {"own": "07:00"}


def test_of_two_hours_none_is_taken() -> None:
    """What is read of "8 and 20" is 14, the number between."""
    talk = asking(TIMED, OWN).begins("f").writes("8 and 20", number=14.0)

    assert talk.said == ["common.invalid"]


def test_the_number_of_a_button_is_the_button() -> None:
    assert asking(TIMED, OWN).begins("f").writes("1", number=1.0).where == ["f.tea"]


@pytest.mark.parametrize(
    ("understood", "day"),
    [
        ({"day": DayNamed(weekday=5)}, "2026-03-06"),
        ({"day": DayNamed(weekday=3)}, "2026-03-11"),
        ({"day": DayNamed(ahead=1)}, "2026-03-05"),
        ({"day": DayNamed(day=1)}, "2026-04-01"),
        ({"day": DayNamed(day=4)}, "2026-04-04"),
        ({"day": DayNamed(month=2, day=1)}, "2027-02-01"),
        ({"seconds": 7 * 86400}, "2026-03-11"),
        ({"seconds": 3 * 3600}, "2026-03-04T17:00:00+00:00"),
    ],
)
def test_a_day_is_kept_as_a_date_and_a_while_as_an_instant(
    understood: dict[str, object], day: str
) -> None:
    talk = asking(DATED, OWN).begins("f").writes("hm", **understood)

    assert talk.top.slots == {"own": day}


@pytest.mark.parametrize("understood", [{}, {"day": DayNamed(month=2, day=30)}])
def test_a_day_that_there_is_not_is_no_answer(understood: dict[str, object]) -> None:
    talk = asking(DATED, OWN).begins("f").writes("hm", **understood)

    assert talk.said == ["common.invalid"]


def test_items_of_a_list_are_an_answer_beside_the_buttons() -> None:
    ask = Ask(AskKind.CHOICE, options=("tea", "walk"), own_list="given")
    found = {"feelings": (Found("sad", "sad"), Found("calm", "calm", negated=True))}

    talk = asking(ask, OWN).begins("f").writes("sad, not calm", found=found)

    assert talk.where == ["f.own"]
    assert talk.top.slots == {"given": ("sad",)}


def with_times(*times: str) -> Schedule:
    return Schedule(tuple(Daily(at) for at in times))


@pytest.mark.parametrize(
    ("times", "hour", "meant"),
    [
        (("08:00", "12:30"), 8.0, "08:00"),
        (("12:30", "20:00"), 8.0, "20:00"),
        (("12:30", "19:00"), 8.0, "08:00"),
    ],
)
def test_an_hour_is_that_of_her_own_times(times: tuple[str, ...], hour: float, meant: str) -> None:
    talk = asking(HERS)
    profile = replace(talk.conversation.profile, schedule=with_times(*times))
    talk = replace(talk, conversation=replace(talk.conversation, profile=profile)).begins("f")

    assert talk.options == times
    assert talk.writes("8", number=hour).top.slots == {"into": meant}


def test_an_hour_that_two_of_her_times_share_is_asked_about() -> None:
    talk = asking(HERS)
    profile = replace(talk.conversation.profile, schedule=with_times("08:00", "20:00"))
    talk = replace(talk, conversation=replace(talk.conversation, profile=profile)).begins("f")

    assert talk.writes("8", number=8.0).options == ("08:00", "20:00")
