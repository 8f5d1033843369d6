"""F21: a person's own words where only ids and numbers may be: in the history, or in a slot, here or
in another flow, that does not know that they are private.
"""

from collections.abc import Iterator, Mapping

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.core.flow import Assign, Call, Flow, Given, Keep, Slot, SlotRef, SlotType, State

CODE = "F21"
SEVERITY = "error"
FINDS = "a private slot, or free text, in the history or handed on as if it were not private"

_FREE = frozenset({SlotType.TEXT, SlotType.NOTES, SlotType.PLACE})


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        for name, slot in flow.slots.items():
            if slot.keep is Keep.HISTORY and (slot.private or slot.type in _FREE):
                at = material.at(flow, "slots", name, "keep")
                message = (
                    f"slot '{name}' of flow '{flow.id}' would put a person's words into the history"
                )
                yield error(
                    CODE, at, message, "keep: session; the history has ids and numbers only"
                )
        for state in flow.states.values():
            yield from _handed_on(material, flow, state)


def _handed_on(material: Material, flow: Flow, state: State) -> Iterator[Finding]:
    values: Mapping[str, Given]
    slots: Mapping[str, Slot]
    place: tuple[str, ...]
    match state.step:
        case Assign(values=values):
            slots, place = flow.slots, ("set",)
        case Call(flow=called, with_=values) if called in material.flows:
            slots, place = material.flows[called].slots, ("call", "with")
        case _:
            return
    for name, value in values.items():
        source = flow.slots.get(value.name) if isinstance(value, SlotRef) else None
        target = slots.get(name)
        if source and target and source.private and not target.private:
            at = material.at_state(flow, state, *place, name)
            message = f"private slot '{source.name}' of flow '{flow.id}' is handed on into '{name}'"
            yield error(CODE, at, message, f"declare '{name}' as private: true")
