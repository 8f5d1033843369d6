"""How people move through a flow, with the place in the file that says so.

`bot/content/graph.py` draws the same moves for people to look at; rules need the targets themselves,
the guards, and where an author has to look.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.content.schema import AskState, FlowModel, WaitState
from bot.core.flow import Branch, Call, Flow, Predicate, State, Target, Wait
from bot.core.names import StateId

Place = tuple[str | int, ...]
"""A path from the root of a flow's document."""


class Kind(StrEnum):
    NEXT = "next"  # of say and set
    ANSWER = "answer"  # what a person said or pressed
    OUTCOME = "outcome"  # of call, do, recall
    ARM = "arm"
    ELAPSED = "elapsed"
    LATE = "late"
    SILENCE = "silence"
    INVALID = "invalid"
    LOOP = "loop"
    EXIT = "exit"


UNCHOSEN = frozenset({Kind.SILENCE, Kind.INVALID, Kind.LATE})
"""Ways that open by waiting or by not being understood: nobody can choose them."""


@dataclass(frozen=True, slots=True)
class Way:
    source: StateId
    target: Target
    kind: Kind
    label: str
    place: Place
    guard: Predicate | None = None

    @property
    def state(self) -> StateId | None:
        """The state it leads to, if it stays in the flow."""
        return self.target.state if self.target.flow is None else None


def ways(flow: Flow, model: FlowModel) -> tuple[Way, ...]:
    """Every way out of every state of a flow."""
    return tuple(way for state in flow.states.values() for way in _of_state(flow, model, state))


def _of_state(flow: Flow, model: FlowModel, state: State) -> Iterator[Way]:
    here: Place = ("states", state.id)
    yield from _of_step(state, here)
    for answer, target in state.next.items():
        yield Way(state.id, target, _kind(state, answer), answer, (*here, "next", answer))
    if state.silence:
        written = model.states[state.id]
        own = isinstance(written, AskState | WaitState) and written.silence is not None
        place: Place = (*here, "silence", "then") if own else ("silence", "then")
        yield Way(state.id, state.silence.then, Kind.SILENCE, "", place)
    if state.invalid and state.invalid.then:
        place = (*here, "invalid", "then")
        yield Way(state.id, state.invalid.then, Kind.INVALID, "", place)
    if state.loop:
        yield Way(state.id, state.loop.then, Kind.LOOP, "", (*here, "loop", "then"))
    for exit_ in flow.exits if state.waits else ():
        yield Way(state.id, exit_.to, Kind.EXIT, exit_.id, ("exits", exit_.id, "to"))


def _of_step(state: State, here: Place) -> Iterator[Way]:
    match state.step:
        case Branch(arms=arms):
            for index, arm in enumerate(arms):
                place: Place = (*here, "branch", index, "to" if arm.when else "else")
                yield Way(state.id, arm.to, Kind.ARM, str(index), place, arm.when)
        case Wait(late=late):
            yield Way(state.id, late, Kind.LATE, "", (*here, "wait", "late", "then"))


def _kind(state: State, answer: str) -> Kind:
    if isinstance(state.step, Wait):
        return Kind.ANSWER if answer == "finish" else Kind.ELAPSED
    if state.waits:
        return Kind.ANSWER
    return Kind.OUTCOME if answer != "_" or isinstance(state.step, Call) else Kind.NEXT


# ── graphs ────────────────────────────────────────────────────────────────────────────────────

Edges = Mapping[str, Collection[str]]


def edges(found: Iterable[Way]) -> dict[str, list[str]]:
    """Which states lead to which, without the ways out of the flow."""
    leads: dict[str, list[str]] = {}
    for way in found:
        leads.setdefault(way.source, [])
        if way.state is not None:
            leads[way.source].append(way.state)
    return leads


def reach(leads: Edges, roots: Iterable[str]) -> set[str]:
    """Everything that can be come to from the roots, these included."""
    found: set[str] = set()
    open_ = list(roots)
    while open_:
        node = open_.pop()
        if node not in found:
            found.add(node)
            open_ += leads.get(node, ())
    return found


def backwards(leads: Edges) -> dict[str, list[str]]:
    back: dict[str, list[str]] = {}
    for source, targets in leads.items():
        for target in targets:
            back.setdefault(target, []).append(source)
    return back


def cycles(leads: Edges) -> list[list[str]]:
    """Groups of nodes that all lead to one another, each in the order of `leads`."""
    back, seen, groups = backwards(leads), set[str](), []
    for node in leads:
        if node in seen:
            continue
        group = reach(leads, [node]) & reach(back, [node])
        seen |= group
        if len(group) > 1 or node in leads[node]:
            groups.append([name for name in leads if name in group])
    return groups
