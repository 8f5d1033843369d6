"""What is counted in a person's history, and from how much on."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.history import HistoryLine
from bot.core.insight import (
    CHANCE,
    ENOUGH_DAYS,
    ENOUGH_VISITS,
    MOST,
    OFTEN,
    OUT_OF,
    PARTS_OF_DAY,
    Insight,
    Lean,
    Named,
    Tally,
    Tried,
    at_least,
    insight,
    leans,
    visits_of,
)
from bot.core.names import FlowId, Value
from bot.core.vocabulary import Entry, Vocabulary

NOW = datetime(2026, 3, 4, 14, tzinfo=UTC)
FEELINGS = Vocabulary(
    "feelings",
    (
        Entry("lonely", "loneliness"),
        Entry("left_out", "loneliness"),
        Entry("ignored", "loneliness"),
        Entry("tired", "tiredness"),
        Entry("sad", "sadness"),
    ),
)


def line(days_ago: float, flow: str = "naming_feelings", **values: Value) -> HistoryLine:
    return HistoryLine(NOW - timedelta(days=days_ago), FlowId(flow), "done", values)


def felt(*words: str, from_day: int = 1) -> list[HistoryLine]:
    """One visit a day, each with one word."""
    return [line(from_day + at, feelings=(word,)) for at, word in enumerate(words)]


def seen(*lines: HistoryLine, knows_zone: bool = True) -> Insight:
    return insight(lines, FEELINGS, zone=UTC, knows_zone=knows_zone)


# ── visits ────────────────────────────────────────────────────────────────────────────────────


def test_lines_less_than_an_hour_apart_are_one_visit() -> None:
    lines = [line(1), line(1 - 50 / 1440), line(1 - 100 / 1440), line(1 - 170 / 1440)]

    assert [len(visit) for visit in visits_of(lines)] == [3, 1]


def test_without_history_there_are_no_visits() -> None:
    assert visits_of([]) == ()


def test_a_word_counts_once_in_a_visit() -> None:
    """The feeling goes from one practice to the next, and is recorded by both."""
    again = [line(day - 0.01, "universal_needs", feelings=("sad",)) for day in (1, 2, 3)]

    found = seen(*felt("sad", "sad", "sad"), *again)

    assert found.feelings == Named(3, (Tally("sad", 3),))


@given(st.lists(st.integers(0, 100_000), max_size=40))
def test_no_line_is_lost_and_none_counted_twice(minutes: list[int]) -> None:
    lines = [HistoryLine(NOW + timedelta(minutes=at), FlowId("x"), "done", {}) for at in minutes]

    visits = visits_of(lines)

    assert sorted(one.at for visit in visits for one in visit) == sorted(one.at for one in lines)
    assert all(b[0].at - a[-1].at >= timedelta(hours=1) for a, b in pairwise(visits))


# ── from how much on ──────────────────────────────────────────────────────────────────────────


def test_four_visits_are_too_few() -> None:
    assert not seen(*felt("sad", "sad", "sad", "sad")).is_enough


def test_five_visits_on_three_days_are_enough() -> None:
    day = [line(1 + hours / 24, feelings=("sad",)) for hours in (0, 2, 4)]

    assert seen(*day, *felt("sad", "sad", from_day=5)).is_enough


def test_one_bad_evening_says_nothing_about_weeks() -> None:
    assert not seen(
        *(line(1 + hours / 24, feelings=("sad",)) for hours in range(0, 12, 2))
    ).is_enough


def test_what_nothing_was_named_or_answered_in_is_no_visit() -> None:
    """A practice that was left, the sky of a check-in: nothing is counted about being here."""
    quiet = [line(day, "check_in", sky="grey", body="heavy") for day in range(9)]

    assert seen(*quiet, line(20, "not_running", minutes=300)) == Insight()


def test_a_fair_coin_seldom_falls_alike_so_often() -> None:
    """The reason for `ENOUGH_VISITS`."""
    assert at_least(ENOUGH_VISITS, ENOUGH_VISITS, 0.5) < CHANCE
    assert at_least(ENOUGH_VISITS - 1, ENOUGH_VISITS - 1, 0.5) >= CHANCE


# ── what was named ────────────────────────────────────────────────────────────────────────────


def test_the_most_frequent_words_come_first_and_once_is_not_often() -> None:
    found = seen(*felt("sad", "tired", "sad", "tired", "sad", "lonely"))

    assert found.feelings == Named(6, (Tally("sad", 3), Tally("tired", 2)))


def test_a_bound_between_equals_shows_none_of_them() -> None:
    """Four of five words that were named as often would look like a difference."""
    equals = [f"word{at}" for at in range(MOST)] * 2

    found = seen(*felt(*(["sad"] * 3), *equals))

    assert found.feelings.tallies == (Tally("sad", 3),)


def test_feelings_of_all_three_slots_are_one_kind() -> None:
    lines = [line(1, feelings=("betrayed",), inside=("sad",)), line(2, "check_in", feeling="sad")]

    found = seen(*lines, line(3, feelings=("sad",)))

    assert found.feelings == Named(3, (Tally("sad", 3),))


def test_needs_and_the_body_are_counted_out_of_their_own_visits() -> None:
    lines = [line(day, "universal_needs", need="rest") for day in (1, 2, 3)]
    body = [line(day, "body_sensations", sensations=("tight_chest",)) for day in (4, 5)]

    found = seen(*lines, *body)

    assert found.needs == Named(3, (Tally("rest", 3),))
    assert found.sensations == Named()  # fewer than three: nothing is said about it


def test_words_of_one_family_are_taken_together_when_that_says_more() -> None:
    found = seen(*felt("lonely", "left_out", "lonely", "ignored", "sad", "sad"))

    assert found.families == (Tally("loneliness", 4, ("ignored", "left_out", "lonely")),)


def test_a_family_of_one_word_is_that_word() -> None:
    assert seen(*felt("lonely", "lonely", "lonely", "lonely")).families == ()


def test_words_that_are_in_no_list_any_more_have_no_family() -> None:
    found = insight(felt("gone", "gone", "gone"), None, zone=UTC, knows_zone=True)

    assert (found.feelings.tallies, found.families) == ((Tally("gone", 3),), ())


# ── what was tried ────────────────────────────────────────────────────────────────────────────


def test_what_was_answered_is_counted_and_not_ranked_by_result() -> None:
    minute = [line(day, "one_minute", after="same") for day in range(4)]
    sits = [
        line(10 + day, "not_running", after=after)
        for day, after in enumerate(("softer", "softer", "heavier"))
    ]

    found = seen(*minute, *sits)

    assert found.tried == (
        Tried(FlowId("one_minute"), 4, 0, 0),
        Tried(FlowId("not_running"), 3, 2, 1),
    )


def test_two_answers_are_no_rule() -> None:
    assert seen(*(line(day, "one_minute", after="softer") for day in (1, 2))).tried == ()


# ── when ──────────────────────────────────────────────────────────────────────────────────────


def at_hours(*hours: int) -> list[datetime]:
    """One visit a day, from a Monday on."""
    return [datetime(2026, 2, 2 + day, hour, tzinfo=UTC) for day, hour in enumerate(hours)]


def test_evenings_are_named_where_chance_would_hardly_bring_them() -> None:
    assert leans(at_hours(*[19] * 8, 9, 10, 14)) == (Lean("evening", 8, 11),)


def test_hours_all_over_the_day_say_nothing() -> None:
    assert leans(at_hours(1, 8, 9, 13, 15, 19, 20, 23)) == ()


def test_without_her_own_zone_nothing_is_said_about_hours() -> None:
    evenings = [line(day + 0.8, feelings=("sad",)) for day in range(12)]

    assert seen(*evenings, knows_zone=False).leans == ()
    assert seen(*evenings).leans != ()


def test_weekends_can_stand_out() -> None:
    begun = [
        datetime(2026, 2, day, hour, tzinfo=UTC) for day in (7, 8, 14, 15, 21) for hour in (9, 20)
    ]

    assert Lean("weekend", 10, 10) in leans(begun)


def test_every_hour_is_in_one_part_of_the_day() -> None:
    assert [sum(holds(hour) for holds in PARTS_OF_DAY.values()) for hour in range(24)] == [1] * 24


@pytest.mark.parametrize(("times", "expected"), [(0, 1.0), (1, 0.75), (2, 0.25)])
def test_the_tail_of_two_coins(times: int, expected: float) -> None:
    assert at_least(times, 2, 0.5) == pytest.approx(expected)


# ── honesty ───────────────────────────────────────────────────────────────────────────────────

WORDS = st.sampled_from(["lonely", "left_out", "tired", "sad", "unknown"])
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "feelings": st.lists(WORDS, max_size=3).map(tuple),
        "need": st.sampled_from(["rest", "company"]),
        "sensations": st.lists(st.sampled_from(["heavy", "tight"]), max_size=2).map(tuple),
        "after": st.sampled_from(["softer", "same", "sharper", "heavier"]),
        "sky": st.just("storm"),
        "intensity": st.integers(0, 10),
    },
)
HISTORIES = st.lists(
    st.tuples(st.integers(0, 42 * 24 * 60), st.sampled_from(["one_minute", "grounding"]), VALUES),
    max_size=60,
)


@given(HISTORIES)
def test_no_number_stands_without_what_it_is_out_of(
    given_lines: list[tuple[int, str, dict[str, Value]]],
) -> None:
    lines = [line(minutes / 1440, flow, **values) for minutes, flow, values in given_lines]

    found = seen(*lines)

    for named in (found.feelings, found.needs, found.sensations):
        assert named.visits == 0 or OUT_OF <= named.visits <= found.visits
        assert len(named.tallies) <= MOST
        assert all(OFTEN <= tally.times <= named.visits for tally in named.tallies)
    for family in found.families:
        assert len(family.words) > 1
        assert OFTEN <= family.times <= found.feelings.visits
    for one in found.tried:
        assert one.answered >= OUT_OF
        assert one.softer + one.harder <= one.answered
    assert all(lean.times <= lean.out_of == found.visits for lean in found.leans)
    assert not found.is_enough or (found.visits >= ENOUGH_VISITS and found.days >= ENOUGH_DAYS)


@given(HISTORIES)
def test_the_order_of_lines_changes_nothing(
    given_lines: list[tuple[int, str, dict[str, Value]]],
) -> None:
    lines = [line(minutes / 1440, flow, **values) for minutes, flow, values in given_lines]

    assert seen(*lines) == seen(*reversed(lines))
