"""F12: a person can stand here for ever, and nobody said what happens when she says nothing."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material

CODE = "F12"
SEVERITY = "error"
FINDS = "a waiting state without `silence`, its own or the flow's"


def find(material: Material) -> Iterator[Finding]:
    for flow, state in material.states():
        if state.waits and state.silence is None:
            message = f"state '{state.id}' in flow '{flow.id}' waits without end"
            hint = "add silence: {after: 20m, remind: 1, then: STATE} here or to the flow"
            yield error(CODE, material.at_state(flow, state), message, hint)
