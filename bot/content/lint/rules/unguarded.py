"""F13: a timed wait that does not say what to do with words, interruptions and a late bell."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.schema import WaitState

CODE = "F13"
SEVERITY = "error"
FINDS = "a `wait` without `typing`, `when_interrupted` or `late`"

_HINTS = {
    "typing": "add typing: {into: SLOT, reply: none}",
    "when_interrupted": "add when_interrupted: cancel, or keep, to wait",
    "late": "add late: {grace: 3m, then: STATE} to wait",
}


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        for id_, state in material.model(flow).states.items():
            if isinstance(state, WaitState):
                given = {
                    "typing": state.typing,
                    "when_interrupted": state.wait.when_interrupted,
                    "late": state.wait.late,
                }
                for key in (key for key, value in given.items() if value is None):
                    at = material.at(flow, "states", id_, "wait", key=True)
                    message = f"the wait in state '{id_}' of flow '{flow.id}' has no {key}"
                    yield error(CODE, at, message, _HINTS[key])
