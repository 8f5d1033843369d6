"""F40: a state or a flow of the last release that is gone, and nobody said where its people go."""

from collections.abc import Iterator

from bot.content.findings import Finding, Location, error
from bot.content.lint.material import Material
from bot.content.lint.released import FILE

CODE = "F40"
SEVERITY = "error"
FINDS = "a released state that was removed without `moved`, or a released flow that is gone"


def find(material: Material) -> Iterator[Finding]:
    last, faults = material.release
    yield from faults
    for id_, released in last.items():
        if not material.is_flow(id_):
            message = f"flow '{id_}' was released and is gone"
            yield error(CODE, Location(FILE), message, "keep its file with killed: OTHER_FLOW")
        flow = next((flow for flow in material.flows.values() if flow.id == id_), None)
        for state in released.states if flow else ():
            if flow is not None and state not in flow.states and state not in flow.moved:
                message = f"state '{state}' of flow '{id_}' was released and is gone"
                hint = f"add moved: {{{state}: STATE}}"
                yield error(CODE, material.at(flow, "moved", key=True), message, hint)
