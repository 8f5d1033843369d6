"""A flow as a graph: drawn from the very values the engine runs, so a picture cannot be out of date.

Edges are everything that can move a person from a state, also what no author wrote into `next`:
silence, unreadable answers, exits, a bell that comes late. Moves into another flow lead to a node
`flow:ID`; a call leads there and, by its outcomes, back.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.flow import (
    OTHERWISE,
    All,
    AnyOf,
    Ask,
    AskKind,
    Assign,
    Branch,
    Call,
    Do,
    End,
    Flow,
    Invalid,
    Mark,
    Not,
    Op,
    Pass,
    Predicate,
    Recall,
    SlotRef,
    State,
    Step,
    Target,
    Test,
    Wait,
)

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

_SIGNS = {
    Op.EQ: "=",
    Op.NE: "≠",
    Op.GTE: "≥",
    Op.GT: ">",
    Op.LTE: "≤",
    Op.LT: "<",
    Op.IN: "in",
    Op.HAS: "has",
}


@dataclass(frozen=True, slots=True)
class Node:
    """A state. `inputs` is what a person can do there: buttons, and `typed` for words."""

    id: str
    kind: str
    inputs: tuple[str, ...] = ()
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """One way on. `kind` is why: next, answer, outcome, arm, elapsed, late, timeout, invalid, loop,
    exit, mark (said and answered in place), call. `guard` is the condition of an arm or a mark.
    """

    source: str
    target: str
    kind: str
    label: str = ""
    guard: str = ""


@dataclass(frozen=True, slots=True)
class Graph:
    flow: str
    entry: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def graph(flow: Flow) -> Graph:
    return Graph(
        flow=flow.id,
        entry=flow.entry,
        nodes=tuple(_node(flow, state) for state in flow.states.values()),
        edges=tuple(edge for state in flow.states.values() for edge in edges_of(flow, state)),
    )


def edges_of(flow: Flow, state: State) -> Iterator[Edge]:
    """All ways out of a state."""
    yield from _step_edges(state)
    if state.silence:
        yield Edge(state.id, place(state.silence.then), "timeout", "silence")
    if state.invalid:
        yield from _invalid_edges(state, state.invalid)
    if state.loop:
        yield Edge(state.id, place(state.loop.then), "loop", f"after {state.loop.max}")
    if state.waits:
        for exit_ in flow.exits:
            yield Edge(state.id, place(exit_.to), "exit", exit_.id)


def place(target: Target) -> str:
    """Where a target leads, as an author writes it."""
    return f"flow:{target.flow}" if target.flow else str(target.state)


def kind(step: Step) -> str:
    """The name of a kind of state in the flow language."""
    return _KINDS[type(step)]


_KINDS: dict[type, str] = {
    Pass: "say",
    Ask: "ask",
    Branch: "branch",
    Assign: "set",
    Call: "call",
    Wait: "wait",
    Do: "do",
    Recall: "recall",
    End: "end",
}

_ROUTES = {"say": "next", "set": "next", "ask": "answer", "wait": "answer"}
"""What takes the routes of a state; of the others it is an outcome."""


def _node(flow: Flow, state: State) -> Node:
    outcome = state.step.outcome if isinstance(state.step, End) else None
    return Node(state.id, kind(state.step), tuple(_inputs(flow, state)), outcome)


def _inputs(flow: Flow, state: State) -> Iterator[str]:
    match state.step:
        case Ask() as ask:
            yield from _ask_inputs(ask)
        case Wait() as wait:
            yield from ["finish"] if wait.finish else []
            yield from (f"{mark.id}-{option}" for mark in wait.marks for option in mark.options)
            yield from ["typed"] if wait.into or wait.reply else []
    if state.waits:
        yield from (exit_.id for exit_ in flow.exits)


def _ask_inputs(ask: Ask) -> Iterator[str]:
    match ask.as_:
        case AskKind.SCALE:
            yield from map(str, range(ask.low, ask.high + 1))
        case AskKind.CONFIRM:
            yield from ("yes", "no")
        case _:
            yield from ask.options
    for source, name in (("vocab", ask.vocabulary), ("kit", ask.kit), ("vocab", ask.ideas)):
        yield from [f"{source}.{name}"] if name else []
    if ask.as_ is AskKind.MULTI or ask.many:
        yield "done"
    yield from ["skip"] if ask.skip else []
    yield from ["typed"] if ask.typed else []


def _step_edges(state: State) -> Iterator[Edge]:
    match state.step:
        case Branch(arms=arms):
            for arm in arms:
                guard = in_words(arm.when) if arm.when else "else"
                yield Edge(state.id, place(arm.to), "arm", guard=guard)
        case Call(flow=called, at=at):
            yield Edge(state.id, f"flow:{called}", "call", f"at {at}" if at else "")
        case Wait():
            yield from _wait_edges(state, state.step)
    for answer, target in state.next.items():
        why = "elapsed" if answer == "elapsed" else _ROUTES.get(kind(state.step), "outcome")
        label = "" if answer == OTHERWISE and why == "next" else answer
        yield Edge(state.id, place(target), why, label)


def _wait_edges(state: State, wait: Wait) -> Iterator[Edge]:
    for mark in wait.marks:
        guard = in_words(mark.only_if) if mark.only_if else ""
        yield Edge(state.id, state.id, "mark", f"{mark.id} {_when(mark)}", guard)
    yield Edge(state.id, place(wait.late), "late", f"over {wait.grace}s late")


def _when(mark: Mark) -> str:
    if mark.every is not None:
        length = f"${mark.every.name}" if isinstance(mark.every, SlotRef) else f"{mark.every}s"
        return f"every {length}"
    return f"at {mark.at}%" if mark.percent else f"at {mark.at}s"


def _invalid_edges(state: State, invalid: Invalid) -> Iterator[Edge]:
    if invalid.then:
        yield Edge(state.id, place(invalid.then), "invalid", f"after {invalid.tries}")
    if invalid.default is not None:
        value = str(invalid.default)
        if target := state.next.get(value) or state.next.get(OTHERWISE):
            yield Edge(state.id, place(target), "invalid", f"after {invalid.tries}: {value}")


def in_words(predicate: Predicate) -> str:
    """A predicate as one reads it: "intensity ≥ 8 or feelings has numb"."""
    match predicate:
        case Test(subject=subject, op=Op.SET | Op.UNSET as op):
            return f"{subject} is {op}"
        case Test(subject=subject, op=op, value=value):
            shown = ", ".join(value) if isinstance(value, tuple) else str(value)
            return f"{subject} {_SIGNS[op]} {shown}"
        case All(of=parts):
            return " and ".join(_bracketed(part) for part in parts)
        case AnyOf(of=parts):
            return " or ".join(_bracketed(part) for part in parts)
        case Not(of=part):
            return f"not {_bracketed(part)}"


def _bracketed(predicate: Predicate) -> str:
    words = in_words(predicate)
    return words if isinstance(predicate, Test | Not) else f"({words})"
