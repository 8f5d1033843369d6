"""F03: something is named that does not exist: a state, a flow, a vocabulary, a kind of kit item."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from bot.content.findings import Finding, Location, error
from bot.content.lint.material import Material
from bot.content.lint.ways import Place
from bot.core.flow import Ask, Call, Do, Flow, Recall, State, Target

CODE = "F03"
SEVERITY = "error"
FINDS = "a state, flow, vocabulary or kind of kit item that is named and does not exist"


def find(material: Material) -> Iterator[Finding]:
    kept = _kept(material)
    for flow in material.flows.values():
        for target, place in _targets(material, flow):
            yield from _target(material, flow, target, material.at(flow, *place))
        for name, slot in flow.slots.items():
            at = material.at(flow, "slots", name, "of")
            yield from _vocabulary(material, slot.vocabulary, at)
        for state in flow.states.values():
            yield from _state(material, flow, state, kept)


def _targets(material: Material, flow: Flow) -> Iterator[tuple[Target, Place]]:
    """Every place to go to that a flow names."""
    yield Target(state=flow.entry), ("entry",)
    yield flow.lost.to, ("lost", "to")
    for exit_ in flow.exits:
        yield exit_.to, ("exits", exit_.id, "to")
    for intent, state in flow.meets.items():
        yield Target(state=state), ("meets", intent)
    for old, new in flow.moved.items():
        yield Target(state=new), ("moved", old)
    for key, successor in (("retired", flow.retired), ("killed", flow.killed)):
        if successor is not None:
            yield Target(flow=successor), (key,)
    for way in material.ways(flow):
        yield way.target, way.place


def _target(material: Material, flow: Flow, target: Target, at: Location) -> Iterator[Finding]:
    if target.flow is not None:
        if not material.is_flow(target.flow):
            yield _missing(at, f"there is no flow '{target.flow}'", material.flows)
    elif target.state is not None and target.state not in flow.states:
        what = f"there is no state '{target.state}' in flow '{flow.id}'"
        yield _missing(at, what, flow.states)


def _state(material: Material, flow: Flow, state: State, kept: set[str]) -> Iterator[Finding]:
    match state.step:
        case Ask() as ask:
            of = material.at_state(flow, state, "ask", "of")
            slot = flow.slots.get(ask.into or "")
            if slot is None or slot.vocabulary != ask.vocabulary:
                yield from _vocabulary(material, ask.vocabulary, of)
            ideas = material.at_state(flow, state, "ask", "ideas")
            yield from _vocabulary(material, ask.ideas, ideas)
            yield from _kit(ask.kit, kept, of)
        case Recall(kind=kind):
            yield from _kit(kind, kept, material.at_state(flow, state, "recall", "kind"))
        case Call() as call:
            yield from _call(material, flow, state, call)


def _call(material: Material, flow: Flow, state: State, call: Call) -> Iterator[Finding]:
    at = material.at_state(flow, state, "call", "flow")
    yield from _target(material, flow, Target(flow=call.flow), at)
    called = material.flows.get(call.flow)
    if call.at is not None and called is not None and call.at not in called.states:
        what = f"there is no state '{call.at}' in flow '{called.id}'"
        yield _missing(material.at_state(flow, state, "call", "at"), what, called.states)


def _vocabulary(material: Material, name: str | None, at: Location) -> Iterator[Finding]:
    known = material.loaded.vocabularies
    if name is not None and name not in known:
        yield _missing(at, f"there is no vocabulary '{name}'", known)


def _kit(kind: str | None, kept: set[str], at: Location) -> Iterator[Finding]:
    if kind is not None and kind not in kept:
        yield _missing(at, f"no flow ever keeps a '{kind}' in the kit", kept)


def _kept(material: Material) -> set[str]:
    return {
        str(state.step.with_.get("kind"))
        for _, state in material.states()
        if isinstance(state.step, Do) and state.step.action in {"keep_in_kit", "put_away"}
    }


def _missing(at: Location, message: str, known: Iterable[str]) -> Finding:
    close = get_close_matches(message.split("'")[1], sorted(known), n=1, cutoff=0.6)
    hint = f"did you mean '{close[0]}'?" if close else "write it, or name another"
    return error(CODE, at, message, hint)
