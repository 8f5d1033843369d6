"""F37: a deep practice that can be left only by finishing it."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.core.flow import Depth

CODE = "F37"
SEVERITY = "error"
FINDS = "a deep flow, or one that two people review, without `exits`"


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        is_deep = flow.depth is Depth.DEEP or flow.review == "two_people"
        if is_deep and not flow.exits:
            message = f"deep flow '{flow.id}' has no exits"
            hint = "add exits: {too_much: {to: STATE}}"
            yield error(CODE, material.at(flow, "flow"), message, hint)
