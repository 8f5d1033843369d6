"""F14: a question that is asked again and again until it is understood."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.core.flow import Ask, AskKind, Flow, Role, State

CODE = "F14"
SEVERITY = "error"
FINDS = "a question whose tries never end: no `invalid`, or one that leads nowhere"

DOORS = frozenset({
    Role.LANDING, Role.MENU, Role.GOODBYE, Role.LIGHT, Role.KIT_WORD, Role.RESUME, Role.CHECK_IN, Role.BROUGHT,
    Role.INTRODUCTION, Role.TURNED_AWAY,
})  # fmt: skip
"""There words that are no answer are a new beginning. The engine's own set; a test compares them."""


def find(material: Material) -> Iterator[Finding]:
    for flow, state in material.states():
        if isinstance(state.step, Ask) and _holds(flow, state, state.step):
            message = f"state '{state.id}' in flow '{flow.id}' asks until it is understood"
            at = material.at_state(flow, state, *(("invalid",) if state.invalid else ()))
            hint = "add invalid: {tries: 2, then: STATE} or a default"
            yield error(CODE, at, message, hint)


def _holds(flow: Flow, state: State, ask: Ask) -> bool:
    if state.invalid is not None:
        return state.invalid.then is None and state.invalid.default is None
    reads_all = ask.as_ in {AskKind.TEXT, AskKind.PLACE} and ask.min <= 1
    return not (reads_all or ask.own_word or flow.role in DOORS)
