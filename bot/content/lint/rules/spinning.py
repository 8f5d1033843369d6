"""F06: a cycle in which nobody is waited for. The engine would go round until it gives up."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.answers import stand_ins
from bot.content.lint.material import Material
from bot.content.lint.ways import Way, cycles, edges, reach
from bot.core.flow import OTHERWISE, Call, End, Flow, State
from bot.core.names import FlowId

CODE = "F06"
SEVERITY = "error"
FINDS = "a cycle without a state that waits"

_Passing = dict[FlowId, frozenset[str]]
"""By flow, the outcomes with which it can end without ever waiting for anybody."""


def find(material: Material) -> Iterator[Finding]:
    passing = _passing(material)
    for flow in material.flows.values():
        ways = [way for way in material.ways(flow) if _is_silent(material, flow, way, passing)]
        for group in cycles(edges(ways)):
            names = ", ".join(f"'{name}'" for name in group)
            message = f"flow '{flow.id}' can run in a circle without waiting: {names}"
            first = flow.states[next(id_ for id_ in flow.states if id_ == group[0])]
            hint = "let one of them ask or wait, or lead out of the circle"
            yield error(CODE, material.at_state(flow, first), message, hint)


def _is_silent(material: Material, flow: Flow, way: Way, passing: _Passing) -> bool:
    """Whether this way is taken in the same breath as the state is entered."""
    state = flow.states[way.source]
    if state.waits or state.loop:
        return False
    if isinstance(state.step, Call):
        return way.label in _quick_routes(material, state, state.step, passing)
    return True


def _quick_routes(material: Material, state: State, call: Call, passing: _Passing) -> set[str]:
    """The routes of a call that may be taken without anybody having been waited for."""
    called = material.flows.get(call.flow)
    flows = stand_ins(material, called) if called else []
    quick = {name for flow in flows for name in passing.get(flow.id, ())}
    return {name if name in state.next else OTHERWISE for name in quick}


def _passing(material: Material) -> _Passing:
    found: _Passing = {}
    changed = True
    while changed:
        changed = False
        for flow in material.flows.values():
            now = _outcomes(material, flow, found)
            changed = changed or now != found.get(flow.id)
            found[flow.id] = now
    return found


def _outcomes(material: Material, flow: Flow, passing: _Passing) -> frozenset[str]:
    ways = [way for way in material.ways(flow) if _is_silent(material, flow, way, passing)]
    starts = [
        flow.entry,
        *(call.at for _, _, call in material.calls if call.flow == flow.id and call.at),
    ]
    reached = reach(edges(ways), [start for start in starts if start in flow.states])
    steps = [flow.states[id_].step for id_ in flow.states if id_ in reached]
    return frozenset(step.outcome for step in steps if isinstance(step, End))
