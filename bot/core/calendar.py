"""Wall clocks: when something is due by a person's own time, across every change of it.

Clocks are put forward (times that do not exist), back (times that come twice), by an hour, by half
of one, by a whole day (Apia skipped 30 December 2011). Three rules cover all of that:

- A time is due at the first instant of its date at which the clock shows it or a later one.
- Of a time that comes twice the first counts.
- A date that a zone leaves out has no times.

So the instants of one wall time are strictly increasing, one a date at most. Instants are UTC and
aware; dates and times of day are the person's. What a time means is computed anew whenever it is
asked, from the zone data there are then: nothing here is stored.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
WEEKDAYS, WEEKENDS = (1, 2, 3, 4, 5), (6, 7)
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LOOK_AHEAD = 16
"""Days. A weekly time is found even where its weekday was left out once."""


@dataclass(frozen=True, slots=True)
class Daily:
    """A time of day (`HH:MM`) on some weekdays (1 is Monday)."""

    at: str
    days: tuple[int, ...] = EVERY_DAY


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of one date. Its key is the same whatever the zone data say about the instant."""

    at: str
    on: date
    due: datetime

    @property
    def key(self) -> str:
        return f"{self.at}@{self.on.isoformat()}"


def zone_of(name: str) -> tzinfo:
    """The zone of this IANA name; UTC when there is none, so that a person is never without one."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def is_zone(name: str) -> bool:
    return zone_of(name) is not UTC or name == "UTC"


def time_of(written: str) -> time:
    """`HH:MM` as a time of day. Raises `ValueError`."""
    return time.fromisoformat(written)


def instant(zone: tzinfo, on: date, at: time) -> datetime | None:
    """The first instant of that date at which the clock shows this time or a later one.

    None when the zone leaves the date out. Where the rest of the date is left out, it is the
    instant at which the clock jumps.
    """
    wall = datetime.combine(on, at)
    try:
        first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
        second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    except OverflowError:  # the first and the last day there is
        return None
    if first.astimezone(zone).replace(tzinfo=None) == wall:
        return first
    jump = _jump_between(zone, second, first)  # in a gap the offset before it gives the later one
    shown_before = (jump - timedelta(seconds=1)).astimezone(zone).date()
    return None if shown_before < on < jump.astimezone(zone).date() else jump


def _jump_between(zone: tzinfo, before: datetime, after: datetime) -> datetime:
    """The whole second at which the offset changes between two instants."""
    offset = before.astimezone(zone).utcoffset()
    low, high = 0, int((after - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        shown = (before + timedelta(seconds=middle)).astimezone(zone)
        low, high = (middle, high) if shown.utcoffset() == offset else (low, middle)
    return before + timedelta(seconds=high)


def next_occurrence(
    zone: tzinfo,
    times: Sequence[Daily],
    after: datetime,
    is_wanted: Callable[[Occurrence], bool] = lambda _: True,
) -> Occurrence | None:
    """The first wanted one that is due after an instant, within about two weeks."""
    start = after.astimezone(zone).date()
    best: Occurrence | None = None
    for ahead in range(-1, _LOOK_AHEAD):  # a day behind: its last time may be due on the next date
        found = [
            one
            for one in _of_date(zone, times, start + timedelta(days=ahead))
            if one.due > after and is_wanted(one)
        ]
        if best is not None:
            found.append(best)
        earliest = min(found, key=_order, default=None)
        if best is not None:  # one date more was looked at: nothing later can come before it
            return earliest
        best = earliest
    return best


def _order(one: Occurrence) -> tuple[datetime, str]:
    return one.due, one.at


def _of_date(zone: tzinfo, times: Sequence[Daily], on: date) -> Iterator[Occurrence]:
    weekday = on.isoweekday()
    for daily in times:
        if weekday in daily.days:
            due = instant(zone, on, time_of(daily.at))
            if due is not None:
                yield Occurrence(daily.at, on, due)


def occurrence(zone: tzinfo, times: Sequence[Daily], key: str) -> Occurrence | None:
    """The occurrence with this key, as the zone data and the times are now."""
    at, _, written = key.partition("@")
    try:
        on = date.fromisoformat(written)
    except ValueError:
        return None
    return next((one for one in _of_date(zone, times, on) if one.at == at), None)


# ── hours in which nothing is said ────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of every day (`HH:MM` to `HH:MM`, over midnight too) in which nobody is written to."""

    from_: str
    to: str


def quiet_until(zone: tzinfo, quiet: Quiet | None, at: datetime) -> datetime | None:
    """When the quiet hours end that this instant lies in; None when it lies in none."""
    if quiet is None or quiet.from_ == quiet.to:
        return None
    shown = at.astimezone(zone)
    now, begin, end = shown.time().replace(tzinfo=None), time_of(quiet.from_), time_of(quiet.to)
    over_midnight = begin > end
    inside = (now >= begin or now < end) if over_midnight else begin <= now < end
    if not inside:
        return None
    days = 1 if over_midnight and now >= begin else 0
    dates = (shown.date() + timedelta(days=later) for later in (days, days + 1))
    ends = (instant(zone, on, end) for on in dates)  # none on a date that is left out
    return next((one for one in ends if one is not None and one > at), None)


DAY, LEFT_OUT = 24 * 60, 2 * 60
"""Minutes; from so many on, held back by quiet hours, a check-in is left out (`checkins.LATE`)."""


def is_hushed(times: Iterable[Daily], quiet: Quiet | None) -> bool:
    """Whether one of her times lies so deep in her quiet hours that it never comes."""
    if quiet is None:
        return False
    begin = _minute(quiet.from_)
    length = (_minute(quiet.to) - begin) % DAY
    into = ((_minute(one.at) - begin) % DAY for one in times)
    return any(at < length and length - at >= LEFT_OUT for at in into)


def _minute(written: str) -> int:
    at = time_of(written)
    return at.hour * 60 + at.minute
