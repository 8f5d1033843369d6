"""F05: a state from which no end can be reached, whatever a person does or leaves undone."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.ways import backwards, edges, reach
from bot.core.flow import End, Flow

CODE = "F05"
SEVERITY = "error"
FINDS = "a state from which no `end` can be reached"


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        leads = edges(material.ways(flow))
        stuck = reach(leads, material.roots(flow)) - ending(material, flow)
        for state in flow.states.values():
            if state.id in stuck:
                message = f"from state '{state.id}' in flow '{flow.id}' no end can be reached"
                hint = "lead one of its ways to a state with end:"
                yield error(CODE, material.at_state(flow, state), message, hint)


def ending(material: Material, flow: Flow) -> set[str]:
    """The states from which the flow can end. A target that is missing is F03, so it counts."""
    ways = material.ways(flow)
    ends: set[str] = {state.id for state in flow.states.values() if isinstance(state.step, End)}
    ends |= {way.source for way in ways if way.state is None or way.state not in flow.states}
    return reach(backwards(edges(ways)), ends)
