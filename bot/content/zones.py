"""Time zones by what people write of them: "UTC+2", "GMT-3", "−3:30", "CET"; and by what a clock shows.

An offset is how somebody's clock stands now. It is no zone: whoever writes "UTC+2" in July mostly means
a place whose clock is put back in autumn, so the places come first and the bare offset last.
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo, available_timezones

from bot.core.calendar import is_zone
from bot.core.words import fold

_SIGNED = r"([-+−–])\s*(\d{1,2})(?:\s*[:.h]\s*([0-5]\d)|([0-5]\d)|([.,]\d{1,2}))?\s*h?"
_NAMED = re.compile(rf"\b(?:utc|gmt)\s*{_SIGNED}(?![\d:.])", re.IGNORECASE)
_BARE = re.compile(rf"\s*z?{_SIGNED}\s*$", re.IGNORECASE)
_ABBREVIATION = re.compile(r"[A-Za-z]{3,5}$")
HALF_A_YEAR = timedelta(days=182)
_WESTMOST, _EASTMOST = -12 * 60, 14 * 60


def offset_in(words: str) -> int | None:
    """Minutes ahead of UTC: of "UTC+2" anywhere in the words, or of "+2" alone."""
    found = _NAMED.search(words) or _BARE.match(words)
    if not found:
        return None
    sign, hours, minutes, close, part = found.groups()
    more = round(float(part.replace(",", ".")) * 60) if part else int(minutes or close or 0)
    ahead = (1 if sign == "+" else -1) * (int(hours) * 60 + more)
    return ahead if _WESTMOST <= ahead <= _EASTMOST else None


def ahead_of(zone: str, at: datetime) -> int | None:
    """Minutes by which a clock there is ahead of UTC at an instant."""
    offset = at.astimezone(ZoneInfo(zone)).utcoffset() if is_zone(zone) else None
    return None if offset is None else round(offset.total_seconds() / 60)


def goes_by(zone: str, abbreviation: str, at: datetime) -> bool:
    """Whether a clock there is ever called that: CET, CEST."""
    there = ZoneInfo(zone)
    return any(
        when.astimezone(there).tzname() == abbreviation.upper() for when in (at, at + HALF_A_YEAR)
    )


def is_abbreviation(words: str) -> bool:
    return _ABBREVIATION.match(words) is not None


def at_some_time(zone: str, ahead: int, at: datetime) -> bool:
    """Whether a clock there stands so half a year from then: -2:30 in winter is Newfoundland's."""
    return ahead_of(zone, at + HALF_A_YEAR) == ahead


@lru_cache(maxsize=1)
def principal() -> tuple[str, ...]:
    """One name for each zone, as the tz database lists them by country."""
    try:
        table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    except (OSError, ModuleNotFoundError):
        return ()
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return tuple(row[2] for row in rows if len(row) > 2 and is_zone(row[2]))


def named(words: tuple[str, ...]) -> tuple[str, ...]:
    """The zone that is named after a place too small for the table: Chatham, Lord Howe."""
    return tuple(zone for zone in principal() if fold(large_city(zone)) == words)


def standing(zones: Iterable[str], ahead: int, at: datetime) -> tuple[str, ...]:
    """Those of the zones whose clocks stand so now, else those whose clocks do in half a year."""
    known = tuple(zones)
    now = tuple(zone for zone in known if ahead_of(zone, at) == ahead)
    return now or tuple(zone for zone in known if at_some_time(zone, ahead, at))


def fixed(ahead: int) -> tuple[str, ...]:
    """The zone without summer time, so many whole hours ahead of UTC, if there is one."""
    hours, minutes = divmod(abs(ahead), 60)
    name = "Etc/GMT" if not hours else f"Etc/GMT{'-' if ahead > 0 else '+'}{hours}"
    return (name,) if not minutes and name in available_timezones() else ()


def offset_name(zone: str) -> str | None:
    """`UTC+2` for `Etc/GMT-2`, whose name has it the other way round."""
    kind, _, offset = zone.partition("/GMT")
    if kind != "Etc":
        return None
    return "UTC" + offset.translate(str.maketrans("+-", "-+"))


def large_city(zone: str) -> str:
    """The city that a zone is named after."""
    return zone.rpartition("/")[2].replace("_", " ")
