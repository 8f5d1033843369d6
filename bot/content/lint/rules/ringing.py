"""F16: a way out of a flow with a timed sit that does not stop its clock.

The engine stops the clock of every sit that is left; an author says so as well, so that whoever
reads the flow sees that the bell cannot ring after "too much".
"""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.core.flow import Wait

CODE = "F16"
SEVERITY = "error"
FINDS = "an exit of a flow with a `wait` that does not cancel its timers"


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        if not any(isinstance(state.step, Wait) for state in flow.states.values()):
            continue
        for exit_ in flow.exits:
            state = flow.states.get(exit_.to.state) if exit_.to.state else None
            if state is not None and not state.cancel_timers:
                message = f"exit '{exit_.id}' of flow '{flow.id}' lets the clock of a sit run on"
                hint = f"add enter: {{cancel_timers: true}} to state '{state.id}'"
                yield error(CODE, material.at_state(flow, state), message, hint)
