"""F15: a flow that nobody ever comes to."""

from collections.abc import Iterator

from bot.content.findings import Finding, warning
from bot.content.lint.material import Material
from bot.content.lint.ways import reach
from bot.core.flow import Flow

CODE = "F15"
SEVERITY = "warning"
FINDS = "a flow that no menu, entry, call or other flow leads to"


def find(material: Material) -> Iterator[Finding]:
    leads = {str(id_): _leads_to(material, flow) for id_, flow in material.flows.items()}
    found = reach(leads, [id_ for id_, flow in material.flows.items() if _begins(material, flow)])
    for flow in material.flows.values():
        if flow.id not in found and not (flow.retired or flow.killed):
            message = f"nothing leads to flow '{flow.id}'"
            hint = "give it a menu: entry or entries:, call it, or retire it"
            yield warning(CODE, material.at(flow, "flow"), message, hint)


def _begins(material: Material, flow: Flow) -> bool:
    by_itself = flow.role is not None or flow.menu_minutes is not None
    model = material.model(flow)
    return by_itself or bool(model.entries or model.commands)


def _leads_to(material: Material, flow: Flow) -> list[str]:
    called = [call.flow for caller, _, call in material.calls if caller is flow]
    ways = [way.target.flow for way in material.ways(flow) if way.target.flow]
    return [*called, *ways, *(id_ for id_ in (flow.retired, flow.killed) if id_)]
