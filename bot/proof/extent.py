"""How much there is to look at, told without looking: the part of the report that is quick to check."""

from collections import Counter
from collections.abc import Iterator, Mapping

from bot.core.book import Book
from bot.core.flow import Ask, AskKind, Role, State
from bot.core.names import BASE_LANGUAGE
from bot.proof.fixtures import FIXTURES
from bot.proof.people import people
from bot.proof.places import Moment, Place
from bot.proof.run import Scope, tried

QUESTIONS: Mapping[AskKind, str] = {
    AskKind.CHOICE: "choices",
    AskKind.MULTI: "choices of several",
    AskKind.TEXT: "free text, and names",
    AskKind.SCALE: "scales",
    AskKind.DURATION: "lengths of time",
    AskKind.TIME: "times of day",
    AskKind.CONFIRM: "a yes or a no",
    AskKind.PLACE: "places",
}


def expected(book: Book, scope: Scope) -> dict[str, int]:
    inside = {(one.flow, one.state) for one in scope.places if one.flow}
    who = people(book, BASE_LANGUAGE)
    ways = [tried(who, scope, language) for language in scope.languages]
    times = sum(len(kinds) for way in ways for kinds in way.values())
    return {
        "flows": len(book.flows),
        "states in which somebody can wait": len(inside),
        **_states(book, scope),
        "places: these states in their moments, and outside of flows": len(scope.places),
        **{f"· {moment}": count for moment, count in _moments(scope.places).items()},
        "people: new, known, check-ins paused and nothing kept, under 18, the day after help": len(
            who
        ),
        "languages of the settings": len(scope.languages),
        "lines that are said": len(FIXTURES),
        "ways of saying them: message or caption, edit, beside a poll, behind a command": len(
            scope.kinds
        ),
        "cases": len(scope.places) * len(FIXTURES) * times,
    }


def _moments(places: tuple[Place, ...]) -> Mapping[Moment, int]:
    found = Counter(place.moment for place in places)
    return {moment: found[moment] for moment in Moment if found[moment]}


def _states(book: Book, scope: Scope) -> dict[str, int]:
    found: Counter[str] = Counter()
    for flow, id_ in {(one.flow, one.state) for one in scope.places if one.flow}:
        state = book.flows[flow].states[id_]
        found.update(_names(book.flows[flow].role, flow, state))
    return {f"· {name}": found[name] for name in sorted(found)}


def _names(role: Role | None, flow: str, state: State) -> Iterator[str]:
    step = state.step
    if not isinstance(step, Ask):
        yield "timed sits, with a running clock"
    elif step.many:
        yield "pages of writing"
    else:
        yield QUESTIONS[step.as_]
    if role is Role.CHECK_IN:
        yield "of these: in an open check-in"
    if flow == "forget":
        yield "of these: about to be forgotten"
