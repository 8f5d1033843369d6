"""F11: flows that call each other in a circle, or deeper than the stack of a conversation is."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.answers import stand_ins
from bot.content.lint.material import Material
from bot.content.lint.ways import cycles
from bot.core.conversation import MAX_DEPTH

CODE = "F11"
SEVERITY = "error"
FINDS = f"flows that call each other in a circle, or more than {MAX_DEPTH} deep"


def find(material: Material) -> Iterator[Finding]:
    leads = _calls(material)
    round_ = {name for group in cycles(leads) for name in group}
    for flow, state, call in material.calls:
        at = material.at_state(flow, state, "call", "flow")
        if flow.id in round_ and call.flow in round_:
            message = f"flow '{flow.id}' calls '{call.flow}' and is called by it"
            yield error(CODE, at, message, "write flow:ID as a target: it ends this one first")
    if round_:
        return
    for flow in material.flows.values():
        chain = _longest(leads, flow.id)
        if len(chain) > MAX_DEPTH and not any(flow.id in targets for targets in leads.values()):
            message = f"calls from flow '{flow.id}' go {len(chain)} deep: {' > '.join(chain)}"
            hint = f"at most {MAX_DEPTH}: end a flow before the next begins"
            yield error(CODE, material.at(flow, "flow"), message, hint)


def _calls(material: Material) -> dict[str, list[str]]:
    leads: dict[str, list[str]] = {id_: [] for id_ in material.flows}
    for flow, _, call in material.calls:
        called = material.flows.get(call.flow)
        leads[flow.id] += [one.id for one in stand_ins(material, called)] if called else []
    return leads


def _longest(leads: dict[str, list[str]], flow: str) -> list[str]:
    """The deepest stack that begins with this flow. There are no circles any more."""
    below = [_longest(leads, called) for called in dict.fromkeys(leads[flow])]
    return [flow, *max(below, key=len, default=[])]
