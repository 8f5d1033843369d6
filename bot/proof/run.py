"""Goes through all of it: who, where, what is said, and how.

Everything is said as a message by everybody, everywhere; the other ways of saying it are tried with
one person, since who it is plays no part in how words come in. In the languages beside the base
everything is said as a message by that person and by a newcomer.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.app.ports import Reader
from bot.content.loader import Loaded
from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.errors import ContentError
from bot.core.names import BASE_LANGUAGE, Language
from bot.proof import helped, practices, wording
from bot.proof.findings import Check, Findings
from bot.proof.fixtures import FIXTURES, misread, unspoken
from bot.proof.helped import Kind, Utterance
from bot.proof.people import people
from bot.proof.places import Moment, Place, Stand, places, stand
from bot.proof.turns import roles

NEW = "somebody new"
ANYHOW = "somebody known, with check-ins"
"""With whom every way of saying something is tried."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is looked at: `places` of the book, and languages of the settings."""

    places: tuple[Place, ...]
    languages: tuple[Language, ...]
    kinds: tuple[Kind, ...] = tuple(Kind)


def whole(loaded: Loaded) -> Scope:
    return Scope(places(book_of(loaded)), loaded.released)


def part(loaded: Loaded, of: int) -> Scope:
    """Every so manyth place, and those outside of flows."""
    scope = whole(loaded)
    some = tuple(place for n, place in enumerate(scope.places) if not place.flow or n % of == 0)
    return Scope(some, scope.languages)


def book_of(loaded: Loaded) -> Book:
    if loaded.book is None:
        message = "no flow can be read; ask `alongside check`"
        raise ContentError(message)
    return loaded.book


def prove(loaded: Loaded, reader: Reader, scope: Scope) -> Findings:
    book, found = book_of(loaded), Findings()
    _of_fixtures(found, reader, loaded, scope)
    for language in scope.languages:
        said = utterances(reader, language, scope.kinds)
        for one in said:
            found.look(Check.HEARD, language, one.name, helped.heard(one))
        everybody = people(book, language)
        for name, kinds in tried(everybody, scope, language).items():
            some = [one for one in said if one.kind in kinds]
            _of_person(
                found, book, reader, Case(f"{name} ({language})", everybody[name], some, scope)
            )
    wording.look(found, wording.banned(loaded))
    return found


def tried(who: Iterable[str], scope: Scope, language: Language) -> dict[str, tuple[Kind, ...]]:
    """By whom things are said in this language, and in which ways."""
    if language != BASE_LANGUAGE:
        return {name: (Kind.TEXT,) for name in who if name in {NEW, ANYHOW}}
    return {name: scope.kinds if name == ANYHOW else (Kind.TEXT,) for name in who}


def utterances(reader: Reader, language: Language, kinds: Sequence[Kind]) -> list[Utterance]:
    return [helped.utter(reader, fixture, kind, language) for fixture in FIXTURES for kind in kinds]


def _of_fixtures(found: Findings, reader: Reader, loaded: Loaded, scope: Scope) -> None:
    languages = tuple(file.language for file in loaded.languages)
    for fixture, problem in misread(reader, scope.languages):
        found.look(Check.HEARD, "anywhere", fixture.name, problem)
    for missing in unspoken(languages):
        found.look(Check.HEARD, "anywhere", missing, "no line is tried")


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    who: Conversation
    said: list[Utterance]
    scope: Scope


def _of_person(found: Findings, book: Book, reader: Reader, case: Case) -> None:
    for place, at in _stands(found, book, reader, case):
        where = f"{case.name}; {place.name}"
        for said in case.said:
            helped.look(found, book, said, where=where, here=at)
        found.count("cases", len(case.said))
        practices.look(found, book, reader, place=place, who=case.name, at=at)
        if place.moment is Moment.FRESH and roles(book, at.here) & helped.PROTOCOL:
            practices.near(found, book, where, at)
        if case.name.startswith(ANYHOW) and place.moment is Moment.OPENED:
            rings = helped.rings_without_help(book, at)
            problem = None if rings else "no check-in would have come without help either"
            found.look(Check.REST, where, "nothing happens", problem)


def _stands(
    found: Findings, book: Book, reader: Reader, case: Case
) -> Iterator[tuple[Place, Stand]]:
    for place in case.scope.places:
        try:
            yield place, stand(book, reader, case.who, place)
        except Exception as error:  # noqa: BLE001 - reported like any other failure
            problem = f"nobody can be put there: {type(error).__name__}"
            found.look(Check.FIRST, f"{case.name}; {place.name}", "stands there", problem)
