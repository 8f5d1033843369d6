"""Cities and their time zones: `locales/places.tsv`, and the names of the zones themselves.

The table has the cities of the world with 100,000 people or more, and the capitals, with their
names in the scripts in which people write them. It was made from GeoNames (geonames.org, CC BY
4.0); `.ci/places` makes it anew. It is searched as it stands, without an index: one look takes about
a millisecond, and most people never ask for one.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from bot.content import zones
from bot.core import matching
from bot.core.calendar import is_zone
from bot.core.helplines import Atlas
from bot.core.matching import Words
from bot.core.names import BASE_LANGUAGE, Language
from bot.core.places import MOST
from bot.core.words import fold

FILE = "locales/places.tsv"
NEAR_FROM = 5
"""Letters from which one slip of a key is forgiven, in names of large cities."""
LARGE = 300
"""Thousands of people."""
WELL_KNOWN = 1000
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

    def find(self, words: str, at: datetime) -> tuple[str, ...]:
        ahead, name = zones.offset_in(words), words.strip()
        if ahead is not None:
            return self._by_offset(ahead, at)
        if name.upper() == "UTC" or ("/" in name and is_zone(name)):
            return (name.upper() if "/" not in name else name,)
        if name.isupper() and (found := self._abbreviated(name, at)):
            return found
        return self._by_name(words) or self._abbreviated(name, at) or self._country(words, at)

    def _by_name(self, words: str) -> tuple[str, ...]:
        for name in _names(words):
            cities = self._called(name) or self._nearly(name)
            if cities:
                there = self._of_country(cities, words, name)
                return tuple(city.place for city in _one_a_zone(there))
        return zones.named(fold(words))

    def _country(self, words: str, at: datetime) -> tuple[str, ...]:
        """The largest city by each of its clocks, where only a country was named."""
        country = self._atlas.called(BASE_LANGUAGE, _without_lead(fold(words)))
        there = [city for city in self._cities if city.country == country]
        return tuple(city.place for city in _one_a_clock(there, at)[:MOST])

    def _by_offset(self, ahead: int, at: datetime) -> tuple[str, ...]:
        """Places whose clocks stand so; where there are several, the bare offset is one of them."""
        found, bare = self.by_clock(ahead, at), zones.fixed(ahead)
        return (
            found if len(found) < 2 else tuple(dict.fromkeys((*found[: MOST - len(bare)], *bare)))
        )

    def _abbreviated(self, name: str, at: datetime) -> tuple[str, ...]:
        """Places whose clocks are called so: CET, IST."""
        if not zones.is_abbreviation(name):
            return ()
        there = [city for city in self._well_known if zones.goes_by(city.zone, name, at)]
        return tuple(city.place for city in _one_a_country(there)[:MOST])

    def _of_country(self, cities: list[City], words: str, name: str) -> list[City]:
        """Those of the country that stands behind a comma or the name, if there are any."""
        said = tuple(word for word in fold(words) if word not in name.split())
        country = self._atlas.called(BASE_LANGUAGE, fold(words.partition(",")[2]) or said)
        return [city for city in cities if city.country == country] or cities

    def by_clock(self, ahead: int, at: datetime) -> tuple[str, ...]:
        there = [city for city in self._well_known if zones.ahead_of(city.zone, at) == ahead]
        if not there:
            known = set(zones.standing(self._zones, ahead, at))
            there = sorted((c for c in self._cities if c.zone in known), key=lambda c: -c.people)
        found = _each_summer_first(_one_a_country(there), at)
        return tuple(city.place for city in found[:MOST]) or self._without_city(ahead, at)

    def _without_city(self, ahead: int, at: datetime) -> tuple[str, ...]:
        """Islands, mostly: by the name of their zone."""
        return zones.standing(zones.principal(), ahead, at)[:MOST] or zones.fixed(ahead)

    def label(self, language: Language, place: str) -> str | None:
        city = self._city(place)
        if city is None:
            return self._zone_label(language, place) if is_zone(place) else None
        plainly = f"{city.name}, {self._atlas.name(language, city.country)}"
        return f"{plainly} · {zones.large_city(city.zone)}" if self._has_twin(city) else plainly

    def _zone_label(self, language: Language, zone: str) -> str:
        country = self._atlas.country_of(zone)
        if country is None:
            return zones.offset_name(zone) or zone
        return f"{zones.large_city(zone)}, {self._atlas.name(language, country)}"

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

    @cached_property
    def _well_known(self) -> tuple[City, ...]:
        """The largest first."""
        large = (city for city in self._cities if city.people >= WELL_KNOWN)
        return tuple(sorted(large, key=lambda city: -city.people))

    @cached_property
    def _zones(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(city.zone for city in self._cities))

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
    """What may be the name: all of it, without what stands after a comma, without "I live in"; a
    region stands behind its city, so what comes last is left out before what comes first.
    """
    whole = _without_lead(fold(words))
    first = _without_lead(fold(words.partition(",")[0]))
    for part in dict.fromkeys((whole, first, whole[:-1], whole[1:])):
        name = " ".join(part)
        if len(name) > (1 if part in {whole, first} else len("no")):  # "no idea" is not in Ghana
            yield name
            if plain(name) != name:
                yield plain(name)


def _without_lead(words: Words) -> Words:
    """What stands behind the last "in" or "near", if anything does."""
    lead = max((at for at, word in enumerate(words[:-1]) if word in _LEAD), default=-1)
    return words[lead + 1 :]


def _one_a_zone(cities: Iterable[City]) -> list[City]:
    """The largest first; of several whose clocks are the same only the largest."""
    largest: dict[str, City] = {}
    for city in sorted(cities, key=lambda city: -city.people):
        largest.setdefault(city.zone, city)
    return list(largest.values())[:MOST]


def _one_a_clock(cities: list[City], at: datetime) -> list[City]:
    """The largest of those whose clocks stand alike, now and in half a year."""
    largest: dict[tuple[int | None, int | None], City] = {}
    for city in sorted(cities, key=lambda city: -city.people):
        clock = zones.ahead_of(city.zone, at), zones.ahead_of(city.zone, at + zones.HALF_A_YEAR)
        largest.setdefault(clock, city)
    return list(largest.values())


def _each_summer_first(cities: list[City], at: datetime) -> list[City]:
    """The largest of those whose clocks will stand alike in half a year, then all the others."""
    first: dict[int | None, City] = {}
    for city in cities:
        first.setdefault(zones.ahead_of(city.zone, at + zones.HALF_A_YEAR), city)
    return list(dict.fromkeys((*first.values(), *cities)))


def _one_a_country(cities: Iterable[City]) -> list[City]:
    kept: dict[str, City] = {}
    for city in cities:
        kept.setdefault(city.country, city)
    return list(kept.values())
