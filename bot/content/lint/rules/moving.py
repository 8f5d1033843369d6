"""F42: `moved` that leads to what was moved itself, or away from a state that is still there."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material

CODE = "F42"
SEVERITY = "error"
FINDS = "`moved` in a chain or circle, or away from a state that exists"


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        for old, new in flow.moved.items():
            at = material.at(flow, "moved", old)
            if new in flow.moved:
                message = f"in flow '{flow.id}' '{old}' moved to '{new}', which has moved itself"
                yield error(CODE, at, message, "name the state where people are to stand now")
            elif old in flow.states:
                message = f"state '{old}' of flow '{flow.id}' has moved and is still there"
                yield error(CODE, at, message, "remove the one or the other")
