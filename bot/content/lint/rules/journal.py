"""F22: a slot kept as a journal that is filled by anything but writing on purpose."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.uses import uses
from bot.core.flow import Ask, AskKind, Flow, Keep, State

CODE = "F22"
SEVERITY = "error"
FINDS = "`keep: journal` for what is not written in a journalling question"


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        kept = {name for name, slot in flow.slots.items() if slot.keep is Keep.JOURNAL}
        for use in uses(flow) if kept else ():
            if use.writes and use.subject in kept and not _journals(flow, use.place[1]):
                message = f"slot '{use.subject}' of flow '{flow.id}' is a journal, and is filled elsewhere"
                hint = "fill it by ask: {as: text, quiet: all}, or keep it for the session"
                yield error(CODE, material.at(flow, *use.place), message, hint)


def _journals(flow: Flow, name: str | int) -> bool:
    """Soft words are plain words there, and that is what makes it a page of her own."""
    state: State | None = next((one for one in flow.states.values() if one.id == name), None)
    step = state.step if state else None
    return isinstance(step, Ask) and step.as_ is AskKind.TEXT and "all" in step.quiet
