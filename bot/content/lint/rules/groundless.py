"""F38: a timed sit from which nothing leads to grounding in one step.

A sit is a wait of over a minute, of a length that a person chooses, or in a flow that looks inward.
The step is an exit of the flow; what it leads to may speak and note, but not ask, before it grounds.
A flow that only ever is called may end instead, if every caller grounds on that outcome.
"""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.core.flow import OTHERWISE, Call, End, Flow, SlotRef, State, Target, Wait

CODE = "F38"
SEVERITY = "error"
FINDS = "a timed sit without an exit that grounds in one step"

GROUNDING = "grounding"
LONG = 60
_INWARD = frozenset({"inward", "memory", "breath"})


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        if flow.id == GROUNDING or any(_grounds(material, flow, one.to) for one in flow.exits):
            continue
        for state in flow.states.values():
            if isinstance(state.step, Wait) and _is_sit(flow, state.step):
                message = (
                    f"from the sit '{state.id}' in flow '{flow.id}' nothing grounds in one step"
                )
                hint = "add exits: {too_much: {to: STATE}} with a state that calls grounding"
                yield error(CODE, material.at_state(flow, state), message, hint)


def _is_sit(flow: Flow, wait: Wait) -> bool:
    if isinstance(wait.for_, SlotRef) or not _INWARD.isdisjoint(flow.caution):
        return True
    return isinstance(wait.for_, int) and wait.for_ > LONG


def _grounds(
    material: Material, flow: Flow, target: Target, seen: frozenset[str] = frozenset()
) -> bool:
    """Whether going there comes to grounding before anything is asked."""
    if target.flow is not None:
        return target.flow == GROUNDING
    state = flow.states.get(target.state) if target.state else None
    key = f"{flow.id}.{target.state}"
    if state is None or state.waits or key in seen:
        return False
    seen |= {key}
    match state.step:
        case Call(flow=called):
            return called == GROUNDING
        case End(outcome=outcome):
            return _callers_ground(material, flow, outcome, seen)
        case _:
            ways = [way.target for way in material.ways(flow) if way.source == state.id]
            return bool(ways) and all(_grounds(material, flow, way, seen) for way in ways)


def _callers_ground(material: Material, flow: Flow, outcome: str, seen: frozenset[str]) -> bool:
    found = [(caller, state) for caller, state, call in material.calls if call.flow == flow.id]
    return bool(found) and all(
        _grounds(material, caller, _route(state, outcome), seen) for caller, state in found
    )


def _route(state: State, outcome: str) -> Target:
    return state.next.get(outcome) or state.next.get(OTHERWISE) or Target()
