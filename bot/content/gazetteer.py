"""Cities and their time zones: `locales/places.tsv`, and the names of the zones themselves.

The table has the cities of the world with 100,000 people or more, and the capitals, with their
names in the scripts in which people write them. It was made from GeoNames (geonames.org, CC BY
4.0); `.ci/places` makes it anew. It is searched as it stands, without an index: one look takes about
a millisecond, and most people never ask for one.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from bot.core import matching
from bot.core.calendar import is_zone
from bot.core.helplines import Atlas
from bot.core.names import BASE_LANGUAGE, Language
from bot.core.places import MOST
from bot.core.words import fold

FILE = "locales/places.tsv"
NEAR_FROM = 5
"""Letters from which one slip of a key is forgiven, in names of large cities."""
LARGE = 300
"""Thousands of people."""
WELL_KNOWN = 1000
_OFFSET = re.compile(r"\s*(?:utc|gmt|z)?\s*([-+−–])\s*(\d{1,2})(?::?([0-5]\d))?\s*$", re.IGNORECASE)
_PART_HOURS = {
    -570: "Pacific/Marquesas",
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    390: "Asia/Yangon",
    525: "Australia/Eucla",
    570: "Australia/Darwin",
}
"""Zones without summer time that are no whole hours ahead of UTC, by minutes."""
_LEAD = frozenset({"in", "near", "from", "around", "at"})


@dataclass(frozen=True, slots=True)
class City:
    """`people` in thousands."""

    name: str
    country: str
    zone: str
    people: int
    line: int  # where it stands in the table

    @property
    def place(self) -> str:
        return f"c{self.line}"


class GeoGazetteer:
    """Reads the table when it is first asked for."""

    def __init__(self, root: Path, atlas: Atlas) -> None:
        self._file = root / FILE
        self._atlas = atlas

    def find(self, words: str) -> tuple[str, ...]:
        offset = _fixed(words)
        if offset:
            return (offset,)
        if is_zone(words.strip()):
            return (words.strip(),)
        for name in _names(words):
            cities = self._called(name) or self._nearly(name)
            if cities:
                return tuple(city.place for city in _one_a_zone(self._of_country(cities, words)))
        return ()

    def _of_country(self, cities: list[City], words: str) -> list[City]:
        """Those of the country that stands behind a comma, if there are any."""
        country = self._atlas.called(BASE_LANGUAGE, fold(words.partition(",")[2]))
        return [city for city in cities if city.country == country] or cities

    def by_clock(self, ahead: int, at: datetime) -> tuple[str, ...]:
        large = (city for city in self._cities if city.people >= WELL_KNOWN)
        there = (city for city in large if _ahead(city.zone, at) == timedelta(minutes=ahead))
        found = _one_a_country(sorted(there, key=lambda city: -city.people))
        return tuple(city.place for city in found[:MOST]) or _fixed_zone(ahead)

    def label(self, language: Language, place: str) -> str | None:
        city = self._city(place)
        if city is None:
            return place if is_zone(place) else None
        plainly = f"{city.name}, {self._atlas.name(language, city.country)}"
        return f"{plainly} · {_large_city(city.zone)}" if self._has_twin(city) else plainly

    def _has_twin(self, city: City) -> bool:
        """Another of that name in that country, by another clock: two buttons would read the same."""
        named = (city.name, city.country)
        return any(
            (one.name, one.country) == named and one.zone != city.zone for one in self._cities
        )

    def zone(self, place: str) -> str | None:
        city = self._city(place)
        if city is None:
            return place if is_zone(place) else None
        return city.zone

    # ── the table ─────────────────────────────────────────────────────────────────────────────

    @cached_property
    def _text(self) -> str:
        try:
            return self._file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):  # without it zone names and offsets still work
            return ""

    @cached_property
    def _cities(self) -> tuple[City, ...]:
        return tuple(_read(line, number) for number, line in enumerate(self._text.splitlines()))

    def _city(self, place: str) -> City | None:
        number = place[1:]
        if not place.startswith("c") or not number.isdecimal() or len(number) > len("99999"):
            return None
        return self._cities[int(number)] if int(number) < len(self._cities) else None

    def _called(self, name: str) -> list[City]:
        found = []
        at = self._text.find(f"|{name}|")
        while at >= 0:
            found.append(self._cities[self._text.count("\n", 0, at)])
            at = self._text.find(f"|{name}|", self._text.find("\n", at))
        return found

    def _nearly(self, name: str) -> list[City]:
        if len(name) < NEAR_FROM:
            return []
        return [
            city
            for city in self._cities
            if city.people >= LARGE and matching.one_slip(name, plain(" ".join(fold(city.name))))
        ]


def _read(line: str, number: int) -> City:
    name, country, zone, people, _ = line.split("\t")
    return City(name, country, zone, int(people), number)


def plain(text: str) -> str:
    """Without accents."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char))


def _names(words: str) -> Iterator[str]:
    """What may be the name: all of it, without what stands before or after a comma, without "in"."""
    whole = fold(words)
    if whole and whole[0] in _LEAD:
        whole = whole[1:]
    first = fold(words.partition(",")[0])
    for part in dict.fromkeys((whole, first, whole[1:], whole[:-1])):
        name = " ".join(part)
        if len(name) > 1:
            yield name
            if plain(name) != name:
                yield plain(name)


def _large_city(zone: str) -> str:
    """The city that a zone is named after."""
    return zone.rpartition("/")[2].replace("_", " ")


def _one_a_zone(cities: Iterable[City]) -> list[City]:
    """The largest first; of several whose clocks are the same only the largest."""
    largest: dict[str, City] = {}
    for city in sorted(cities, key=lambda city: -city.people):
        largest.setdefault(city.zone, city)
    return list(largest.values())[:MOST]


def _one_a_country(cities: Iterable[City]) -> list[City]:
    kept: dict[str, City] = {}
    for city in cities:
        kept.setdefault(city.country, city)
    return list(kept.values())


# ── offsets ───────────────────────────────────────────────────────────────────────────────────


def _ahead(zone: str, at: datetime) -> timedelta | None:
    return at.astimezone(ZoneInfo(zone)).utcoffset() if is_zone(zone) else None


def _fixed(words: str) -> str | None:
    """The zone of an offset: `UTC+2`, `GMT+05:30`, `+5`."""
    found = _OFFSET.match(words)
    if not found:
        return None
    sign = 1 if found.group(1) == "+" else -1
    ahead = sign * (int(found.group(2)) * 60 + int(found.group(3) or 0))
    return next(iter(_fixed_zone(ahead)), None)


def _fixed_zone(ahead: int) -> tuple[str, ...]:
    """A zone without summer time, so many minutes ahead of UTC, if there is one."""
    hours, minutes = divmod(abs(ahead), 60)
    name = "Etc/GMT" if not hours else f"Etc/GMT{'-' if ahead > 0 else '+'}{hours}"
    zone = _PART_HOURS.get(ahead) if minutes else name
    return (zone,) if zone in available_timezones() else ()
