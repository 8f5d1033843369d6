"""F41: a slot that had another type in the last release: old values may lie in it."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material

CODE = "F41"
SEVERITY = "error"
FINDS = "a slot whose type was changed since the last release"


def find(material: Material) -> Iterator[Finding]:
    last, _ = material.release
    for flow in material.flows.values():
        released = last.get(flow.id)
        for name, slot in flow.slots.items() if released else ():
            before = released.slots.get(name) if released else None
            if before is not None and before != slot.type:
                message = (
                    f"slot '{name}' of flow '{flow.id}' was a {before} and is a {slot.type} now"
                )
                at = material.at(flow, "slots", name, "type")
                yield error(
                    CODE, at, message, "give it another name: the old values stay what they are"
                )
