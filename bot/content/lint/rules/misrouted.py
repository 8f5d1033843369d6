"""F09: routes and what they are for do not fit together: an outcome without a route, a route for
what never comes, an `end` that is not among the outcomes, a `_` beside routes for everything.
"""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.answers import SKIP, Answers, answers
from bot.content.lint.material import Material
from bot.core.flow import OTHERWISE, End, Flow, State

CODE = "F09"
SEVERITY = "error"
FINDS = "an outcome that is not routed, a route for what never comes, or a `_` that is never taken"


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        for state in flow.states.values():
            known = answers(material, state)
            if known is not None:
                yield from _routes(material, flow, state, known)
        yield from _ends(material, flow)


def _routes(material: Material, flow: Flow, state: State, known: Answers) -> Iterator[Finding]:
    where = f"in state '{state.id}' of flow '{flow.id}'"
    for outcome in () if state.waits else known.unrouted(state):
        at = material.at(flow, "states", state.id, "next", key=True)
        message = f"outcome '{outcome}' {where} leads nowhere"
        yield error(CODE, at, message, f"add '{outcome}: STATE' to next")
    for answer in known.unknown(state):
        at = material.at(flow, "states", state.id, "next", answer, key=True)
        hint = (
            "add skip: true to the question" if answer == SKIP else "remove it, or correct its name"
        )
        yield error(CODE, at, f"'{answer}' never comes {where}", hint)
    if known.is_otherwise_dead(state):
        at = material.at(flow, "states", state.id, "next", OTHERWISE, key=True)
        message = f"'_' is never taken {where}: all there is has a route"
        yield error(CODE, at, message, "remove '_'")


def _ends(material: Material, flow: Flow) -> Iterator[Finding]:
    ended: set[str] = set()
    for state in flow.states.values():
        if isinstance(state.step, End):
            ended.add(state.step.outcome)
            if state.step.outcome not in flow.outcomes:
                at = material.at_state(flow, state, "end")
                message = f"'{state.step.outcome}' is no outcome of flow '{flow.id}'"
                yield error(CODE, at, message, "add it to outcomes, or end with one of them")
    for index, outcome in enumerate(flow.outcomes):
        by_gate = flow.gate is not None and outcome == flow.outcomes[-1]
        if outcome not in ended and not by_gate:
            at = material.at(flow, "outcomes", index)
            message = f"flow '{flow.id}' never ends with '{outcome}'"
            yield error(CODE, at, message, "remove it from outcomes, or end with it")
