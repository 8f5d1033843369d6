"""F08: a person may answer this, and nothing is said about where it leads.

The engine would have no way on. A linter without this rule missed 9 of 109 seeded faults, all of
this kind.
"""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.answers import answers
from bot.content.lint.material import Material
from bot.core.flow import OTHERWISE, Ask, State

CODE = "F08"
SEVERITY = "error"
FINDS = "an answer that is not routed"


def find(material: Material) -> Iterator[Finding]:
    for flow, state in material.states():
        known = answers(material, state) if state.waits else None
        for answer in known.unrouted(state) if known else ():
            message = (
                f"{_named(state, answer)} in state '{state.id}' of flow '{flow.id}' leads nowhere"
            )
            at = material.at(flow, "states", state.id, "next", key=True)
            yield error(CODE, at, message, f"add '{answer}: STATE' to next")


def _named(state: State, answer: str) -> str:
    if answer != OTHERWISE:
        return f"answer '{answer}'"
    is_default = state.invalid is not None and state.invalid.default is not None
    closed = isinstance(state.step, Ask) and bool(state.step.options)
    return "the default of invalid" if is_default and closed else "an answer without a name"
