"""F04: a state that nothing leads to."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.ways import edges, reach

CODE = "F04"
SEVERITY = "error"
FINDS = "a state that nothing leads to"


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        if flow.entry not in flow.states:
            continue
        found = reach(edges(material.ways(flow)), material.roots(flow))
        for state in flow.states.values():
            if state.id not in found:
                message = f"state '{state.id}' in flow '{flow.id}' is unreachable"
                hint = "let a state lead to it, or remove it"
                yield error(CODE, material.at_state(flow, state), message, hint)
