from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.settled import WINDOW, blurred, is_settled, latest, settle

BASE = date(2026, 3, 1)
days = st.integers(0, WINDOW - 1)


def test_nothing_is_settled_at_first() -> None:
    assert not is_settled(None, BASE)
    assert not is_settled("", BASE)


@given(st.lists(days, min_size=1, max_size=30))
def test_exactly_the_dates_that_were_settled_are(offsets: list[int]) -> None:
    written: str | None = None
    for offset in offsets:
        written = settle(written, BASE + timedelta(days=offset))

    found = {n for n in range(WINDOW) if is_settled(written, BASE + timedelta(days=n))}

    assert found == set(offsets)
    assert latest(written or "") == BASE + timedelta(days=max(offsets))


def test_a_clock_that_was_a_year_ahead_loses_no_date_and_repeats_none() -> None:
    today = settle(None, BASE)
    ahead = settle(today, BASE + timedelta(days=365))

    assert is_settled(ahead, BASE)
    assert not is_settled(ahead, BASE + timedelta(days=1))
    assert is_settled(settle(ahead, BASE + timedelta(days=1)), BASE + timedelta(days=1))


def test_what_lies_further_back_than_the_window_is_forgotten() -> None:
    old = settle(settle(None, BASE), BASE + timedelta(days=WINDOW))

    assert not is_settled(old, BASE)


def test_after_a_clock_that_was_years_ahead_dates_count_again() -> None:
    """A date that cannot be remembered as dealt with would be dealt with for ever."""
    ahead = settle(None, BASE + timedelta(days=2 * WINDOW))

    now = settle(settle(ahead, BASE), BASE + timedelta(days=1))

    assert is_settled(now, BASE)
    assert is_settled(now, BASE + timedelta(days=1))


def test_what_is_remembered_stays_small() -> None:
    written: str | None = None
    for n in range(2000):
        written = settle(written, BASE + timedelta(days=n))

    assert written is not None
    assert len(written) <= WINDOW // 4 + 8


def test_which_dates_were_dealt_with_can_be_blurred() -> None:
    day = date(2026, 3, 4)
    written = blurred(settle(None, day))

    assert is_settled(written, day)
    assert is_settled(written, day - timedelta(days=30))
    assert not is_settled(written, day + timedelta(days=1))
