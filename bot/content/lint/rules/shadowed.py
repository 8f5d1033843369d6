"""F10: a branch that may find no arm, or an arm that an earlier one always takes."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.predicates import implies
from bot.core.flow import Arm, Branch, Flow, State

CODE = "F10"
SEVERITY = "error"
FINDS = "a branch without `else`, or an arm that is never reached"


def find(material: Material) -> Iterator[Finding]:
    for flow, state in material.states():
        if isinstance(state.step, Branch):
            yield from _branch(material, flow, state, state.step.arms)


def _branch(
    material: Material, flow: Flow, state: State, arms: tuple[Arm, ...]
) -> Iterator[Finding]:
    where = f"in state '{state.id}' of flow '{flow.id}'"
    if arms[-1].when is not None and all(arm.when is not None for arm in arms):
        at = material.at(flow, "states", state.id, "branch", key=True)
        yield error(CODE, at, f"the branch {where} has no else", "add '- {else: STATE}' at the end")
    for index, arm in enumerate(arms):
        if any(_takes(earlier, arm) for earlier in arms[:index]):
            at = material.at(flow, "states", state.id, "branch", index)
            message = f"arm {index + 1} {where} is never reached"
            yield error(
                CODE, at, message, "an earlier arm always takes it: remove it or put it first"
            )


def _takes(earlier: Arm, later: Arm) -> bool:
    if earlier.when is None:
        return True
    return later.when is not None and implies(later.when, earlier.when)
