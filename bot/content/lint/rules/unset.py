"""F19: something is said or timed with a value that may not be there yet.

A data-flow analysis: for each state, which slots surely have a value when it is entered, on every way
into it. Predicates may ask about what is unset, and calls may pass it on; a sit needs its length, and
a text that shows an empty value reads broken. A text that looks at `<slot>-set` takes care itself.
"""

from collections.abc import Iterator, Mapping

from bot.content.authored import AuthoredText
from bot.content.findings import Finding, error
from bot.content.lint.answers import DONE, SKIP, own_routes
from bot.content.lint.material import Material
from bot.content.lint.needs import Line
from bot.content.lint.predicates import sure
from bot.content.lint.ways import UNCHOSEN, Kind, Way
from bot.core.flow import (
    OTHERWISE,
    Ask,
    AskKind,
    Assign,
    Branch,
    Flow,
    Keep,
    Recall,
    Role,
    SlotRef,
    State,
    Wait,
)
from bot.core.names import StateId

CODE = "F19"
SEVERITY = "error"
FINDS = "a value that is used before it surely is set"

Sure = frozenset[str]

ROLE_GIVES: Mapping[Role | None, Sure] = {
    Role.KIT_WORD: frozenset({"item", "word", "text"}),
    Role.BROUGHT: frozenset({"item", "kind", "text"}),
    Role.RESUME: frozenset({"flow"}),
    Role.LIGHT: frozenset({"flow"}),
    Role.GATE: frozenset({"max"}),
    Role.LANDING: frozenset({"first", "opened"}),
}
"""What the engine always fills when it begins a flow with a role (`flows/README.md`)."""


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        known = surely_set(material, flow)
        yield from _waits(material, flow, known)
        yield from _texts(material, flow, known)


def _waits(material: Material, flow: Flow, known: Mapping[StateId, Sure]) -> Iterator[Finding]:
    for state in flow.states.values():
        step = state.step
        if not isinstance(step, Wait) or not isinstance(step.for_, SlotRef):
            continue
        name = step.for_.name
        if state.id in known and name in flow.slots and name not in known[state.id]:
            at = material.at_state(flow, state, "wait", "for")
            message = f"'{name}' may be unset when state '{state.id}' of flow '{flow.id}' waits"
            yield error(CODE, at, message, "ask for it on every way, or set it before")


def _texts(material: Material, flow: Flow, known: Mapping[StateId, Sure]) -> Iterator[Finding]:
    for line in material.lines_of(flow):
        if line.state is None or line.state not in known:
            continue
        seen: set[str] = set()
        for text in material.base_texts.get(line.text, ()):
            there = known[line.state] | _being_written(flow, line)
            for name in sorted(_shown(text, flow) - there - seen):
                seen.add(name)
                message = f"'{name}' may be unset when flow '{flow.id}' says '{line.text}'"
                hint = f"choose the words by ${name}-set, or come here only when it is set"
                yield error(CODE, text.at, message, hint)


def _being_written(flow: Flow, line: Line) -> Sure:
    """A page of several messages has its first line when the answer to it is said."""
    step = flow.states[line.state].step if line.state else None
    is_answer = line.text.endswith(".added")
    return frozenset({step.into}) if is_answer and isinstance(step, Ask) and step.into else Sure()


def _shown(text: AuthoredText, flow: Flow) -> set[str]:
    """Slots whose value the text shows, and does not leave out when it is told that one is unset."""
    chooses = any(name.endswith("-set") for name in text.placeholders)
    needed = all if chooses else any
    return {
        name for name in flow.slots if needed(f"{{{name}}}" in reading for reading in text.plain)
    }


def surely_set(material: Material, flow: Flow) -> dict[StateId, Sure]:
    """For every state that can be reached, the slots that have a value on entering it."""
    ways: dict[StateId, list[Way]] = {}
    for way in material.ways(flow):
        ways.setdefault(way.source, []).append(way)
    roots = [state for state in material.roots(flow) if state not in flow.moved.values()]
    known: dict[StateId, Sure] = {root: frozenset() for root in [*roots, flow.entry]}
    if flow.role in ROLE_GIVES and set(roots) <= {flow.entry}:
        known[flow.entry] = ROLE_GIVES[flow.role].intersection(flow.takes)
    open_ = list(known)
    while open_:
        source = open_.pop()
        for way in ways.get(source, ()):
            if way.state is None or way.state not in flow.states:
                continue
            after = _after(flow, flow.states[source], way, known[source])
            before = known.get(way.state)
            now = after if before is None else before & after
            if now != before:
                known[way.state] = now
                open_.append(way.state)
    return known


def _after(flow: Flow, state: State, way: Way, before: Sure) -> Sure:
    """What is surely set once this way was taken."""
    match state.step:
        case Ask() as ask:
            brief = {name for name, slot in flow.slots.items() if slot.keep is Keep.TURN}
            return (before - brief) | _answered(state, ask, way)
        case Wait():
            return before - {name for name, slot in flow.slots.items() if slot.keep is Keep.TURN}
        case Branch(arms=arms) if way.kind is Kind.ARM:
            index = int(way.label)
            found = before.union(*(sure(arm.when, holds=False) for arm in arms[:index] if arm.when))
            return found | (sure(way.guard, holds=True) if way.guard else frozenset())
        case Assign(values=values) if way.kind is not Kind.LOOP:
            written = {name for name, value in values.items() if _has_value(value, before)}
            return (before - values.keys()) | written
        case Recall(into=into) if way.label == "found":
            return before | set(into.values())
        case _:
            return before


def _has_value(value: object, before: Sure) -> bool:
    return value.name in before if isinstance(value, SlotRef) else value is not None


def _answered(state: State, ask: Ask, way: Way) -> Sure:
    """Which slot this answer fills."""
    if way.kind in UNCHOSEN | {Kind.EXIT, Kind.LOOP} or way.label in {SKIP, DONE}:
        return frozenset()
    own = dict(own_routes(ask)).get(way.label or "")
    if own:
        return frozenset({own})
    if ask.into is None or (way.label == OTHERWISE and _may_be_nothing(state, ask)):
        return frozenset()
    return frozenset({ask.into})


def _may_be_nothing(state: State, ask: Ask) -> bool:
    """Whether `_` is also the way of a skip, of nothing picked, or of a word that is not listed."""
    picks = ask.many or ask.as_ is AskKind.MULTI
    return any(
        possible and route not in state.next
        for route, possible in (
            (SKIP, ask.skip or state.invalid is None),
            (DONE, picks),
            *((own, slot is not None) for own, slot in own_routes(ask)),
        )
    )
