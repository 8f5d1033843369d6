"""Wall clocks in all zones there are, through two years of their changes and some older oddities.

The oracle walks through a date in small steps and looks at the clock; it knows nothing of gaps,
folds, or how zones are computed.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.core.calendar import (
    Daily,
    Occurrence,
    Quiet,
    instant,
    is_zone,
    next_occurrence,
    occurrence,
    quiet_until,
    zone_of,
)

STEP = timedelta(minutes=15)
ZONES = sorted(available_timezones())
YEARS = (date(2026, 1, 1), date(2028, 1, 1))
ODD = [
    ("Pacific/Apia", date(2011, 12, 30)),  # a date that never was
    ("Pacific/Kwajalein", date(1993, 8, 21)),
    ("America/Havana", date(2026, 3, 8)),  # midnight itself is left out
    ("Australia/Lord_Howe", date(2026, 4, 5)),  # half an hour
    ("Asia/Pyongyang", date(2018, 5, 5)),  # half an hour before midnight
    ("Europe/Dublin", date(2026, 3, 29)),  # summer is its standard time
    ("Africa/Casablanca", date(2026, 2, 15)),  # back for Ramadan
    ("America/Nuuk", date(2026, 3, 28)),  # forward in the last hour of a date
]
TIMES = [time(0), time(0, 30), time(1, 15), time(2), time(2, 30), time(3), time(12), time(23, 45)]


def changes(zone: tzinfo, begin: date, end: date) -> Iterator[date]:
    """Dates on which the offset is another one than on the date before."""
    noon = datetime.combine(begin, time(12), tzinfo=UTC)
    before = noon.astimezone(zone).utcoffset()
    for days in range((end - begin).days):
        shown = (noon + timedelta(days=days)).astimezone(zone)
        if shown.utcoffset() != before:
            before = shown.utcoffset()
            yield shown.date()


def looked_up(zone: tzinfo, on: date, at: time) -> datetime | None:
    """The first step at which the clock shows this date and this time, or a later time of it."""
    here = datetime.combine(on, time(), tzinfo=UTC) - timedelta(hours=30)
    dates = set()
    for step in range(4 * 72):
        shown = (here + step * STEP).astimezone(zone)
        dates.add(shown.date())
        if shown.date() == on and shown.time() >= at:
            return here + step * STEP
        if shown.date() > on and on in dates:
            return here + step * STEP  # the rest of the date is left out
    return None


CHANGING = [(name, on) for name in ZONES for on in changes(ZoneInfo(name), *YEARS)]


def test_there_is_something_to_test() -> None:
    assert len(ZONES) > 500
    assert len(CHANGING) > 500


@pytest.mark.parametrize("shard", range(8))
def test_a_time_is_due_when_the_clock_first_shows_it(shard: int) -> None:
    for name, on in [*CHANGING, *ODD][shard::8]:
        zone = ZoneInfo(name)
        for days in (-1, 0, 1):
            day = on + timedelta(days=days)
            for at in TIMES:
                assert instant(zone, day, at) == looked_up(zone, day, at), (name, day, at)


def test_a_date_that_is_left_out_has_no_times() -> None:
    apia = ZoneInfo("Pacific/Apia")

    assert instant(apia, date(2011, 12, 30), time(9)) is None
    assert instant(apia, date(2011, 12, 29), time(9)) is not None
    assert instant(apia, date(2011, 12, 31), time(9)) is not None


def test_before_the_first_and_after_the_last_date_there_is_nothing() -> None:
    assert instant(ZoneInfo("Asia/Tokyo"), date.min, time(1)) is None


@pytest.mark.parametrize("shard", range(4))
def test_check_ins_come_once_a_date_and_ever_later(shard: int) -> None:
    """Somebody would be asked twice on the night on which the clocks are put back."""
    times = (Daily("02:30"), Daily("20:00"), Daily("00:00", (6, 7)))
    for name, on in [*CHANGING, *ODD][shard::4]:
        zone = ZoneInfo(name)
        at = datetime.combine(on, time(), tzinfo=UTC) - timedelta(days=4)
        seen: list[Occurrence] = []
        while len(seen) < 16:
            done = {one.key for one in seen}
            found = next_occurrence(zone, times, at, lambda one, done=done: one.key not in done)  # type: ignore[misc] # a default binds it
            assert found is not None
            seen.append(found)
            at = found.due - timedelta(microseconds=1)
        assert len({one.key for one in seen}) == len(seen)
        assert all(a.due <= b.due for a, b in pairwise(seen)), name
        for daily in times:
            own = [one.due for one in seen if one.at == daily.at]
            assert all(a < b for a, b in pairwise(own)), name


def test_nothing_is_skipped_on_the_way() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    at, dates = datetime(2026, 1, 1, tzinfo=UTC), []
    while at < datetime(2028, 1, 1, tzinfo=UTC):
        found = next_occurrence(berlin, (Daily("02:30"),), at)
        assert found is not None
        at = found.due
        dates.append(found.on)

    assert dates[0] == date(2026, 1, 1)
    assert all(b - a == timedelta(days=1) for a, b in pairwise(dates))


def test_only_the_chosen_days_count() -> None:
    monday = datetime(2026, 3, 2, 12, tzinfo=UTC)

    found = next_occurrence(UTC, (Daily("09:00", (3,)),), monday)

    assert found == Occurrence("09:00", date(2026, 3, 4), datetime(2026, 3, 4, 9, tzinfo=UTC))
    assert next_occurrence(UTC, (), monday) is None
    assert next_occurrence(UTC, (Daily("09:00"),), monday, lambda _: False) is None


def test_a_key_finds_its_occurrence_as_the_clocks_are_now() -> None:
    times = (Daily("09:00"), Daily("20:00"))

    found = occurrence(ZoneInfo("Asia/Tokyo"), times, "20:00@2026-03-04")

    assert found is not None
    assert found.due == datetime(2026, 3, 4, 11, tzinfo=UTC)
    assert found.key == "20:00@2026-03-04"
    assert occurrence(UTC, times, "21:00@2026-03-04") is None
    assert occurrence(UTC, times, "20:00@yesterday") is None


def test_a_zone_that_nobody_knows_is_utc() -> None:
    assert zone_of("Atlantis/Capital") is UTC
    assert zone_of("../../etc/passwd") is UTC
    assert is_zone("Asia/Tokyo")
    assert is_zone("UTC")
    assert not is_zone("Atlantis/Capital")


NIGHT = Quiet("22:00", "07:30")


def march(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("quiet", "at", "ends"),
    [
        (NIGHT, march(4, 23), march(5, 7, 30)),
        (NIGHT, march(5, 3), march(5, 7, 30)),
        (NIGHT, march(4, 12), None),
        (NIGHT, march(4, 22), march(5, 7, 30)),
        (Quiet("13:00", "15:00"), march(4, 14), march(4, 15)),
        (Quiet("13:00", "15:00"), march(4, 15), None),
        (Quiet("13:00", "13:00"), march(4, 13), None),
        (None, march(4, 13), None),
    ],
)
def test_quiet_hours_end(quiet: Quiet | None, at: datetime, ends: datetime | None) -> None:
    assert quiet_until(UTC, quiet, at) == ends


def test_quiet_hours_that_would_end_on_a_date_that_is_left_out_end_on_the_next() -> None:
    apia = ZoneInfo("Pacific/Apia")
    late = datetime(2011, 12, 29, 23, tzinfo=apia)

    assert quiet_until(apia, NIGHT, late) == instant(apia, date(2011, 12, 31), time(7, 30))
