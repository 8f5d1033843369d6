"""F07: a circle of questions that no answer leads out of. Only silence or a mistake would."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.rules.endless import ending
from bot.content.lint.ways import UNCHOSEN, Kind, cycles, edges

CODE = "F07"
SEVERITY = "error"
FINDS = "a cycle without `loop.max` and without an option that leads out"

_NO_CHOICE = UNCHOSEN | {Kind.EXIT}
"""An exit is for when it is too much; "enough" has to be an answer as well."""


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        ways = [way for way in material.ways(flow) if way.kind not in _NO_CHOICE]
        can_end = ending(material, flow)
        for group in cycles(edges(ways)):
            states = [flow.states[id_] for id_ in flow.states if id_ in group]
            if not any(state.waits for state in states) or not can_end.issuperset(group):
                continue  # F06 or F05
            inside = set(group)
            if any(way.source in inside and way.state not in inside for way in ways):
                continue
            names = ", ".join(f"'{name}'" for name in group)
            message = f"no answer leads out of the circle {names} in flow '{flow.id}'"
            hint = "add an option that leads out, or loop: {max: 2, then: STATE}"
            yield error(CODE, material.at_state(flow, states[0]), message, hint)
