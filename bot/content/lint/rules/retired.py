"""F43: a flow that was retired or killed, and to which something still leads."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.core.flow import Flow

CODE = "F43"
SEVERITY = "error"
FINDS = "a retired flow that is still called, gone to, or proposed"


def find(material: Material) -> Iterator[Finding]:
    gone = {flow.id: flow.retired or flow.killed for flow in material.flows.values()}
    for flow in material.flows.values():
        if gone[flow.id]:
            yield from _proposed(material, flow)
            continue
        named = [
            (call.flow, material.at_state(flow, state, "call", "flow"))
            for caller, state, call in material.calls
            if caller is flow
        ]
        ways = [way for way in material.ways(flow) if way.target.flow]
        named += [
            (way.target.flow, material.at(flow, *way.place)) for way in ways if way.target.flow
        ]
        for id_, at in named:
            if successor := gone.get(id_):
                message = f"flow '{flow.id}' leads to '{id_}', which is retired"
                yield error(CODE, at, message, f"name '{successor}'")


def _proposed(material: Material, flow: Flow) -> Iterator[Finding]:
    model = material.model(flow)
    for key, given in (("entries", model.entries), ("menu", flow.menu_minutes)):
        if given:
            message = f"flow '{flow.id}' is retired and has {key} still"
            yield error(CODE, material.at(flow, key, key=True), message, f"remove {key}")
