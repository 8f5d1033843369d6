"""F20: a comparison or a value that does not fit its slot, or lies outside of what it can be."""

from collections.abc import Iterator, Mapping

from bot.content.findings import Finding, Location, error
from bot.content.lint.answers import own_routes
from bot.content.lint.material import Material
from bot.content.lint.predicates import tests
from bot.content.lint.types import FACT_TYPES, fits, op_fits
from bot.core.actions import ACTIONS
from bot.core.answered import OWN_DAY, OWN_HOURS, OWN_LIST, OWN_TIME, OWN_WORD
from bot.core.conditions import DOTTED_FACTS
from bot.core.flow import (
    Ask,
    AskKind,
    Assign,
    Branch,
    Call,
    Do,
    Flow,
    Given,
    Predicate,
    Slot,
    SlotRef,
    SlotType,
    State,
    Wait,
)

CODE = "F20"
SEVERITY = "error"
FINDS = "a comparison or value that does not fit its slot, or is out of its range"

_ANSWERS: Mapping[AskKind, frozenset[SlotType]] = {
    AskKind.CHOICE: frozenset({SlotType.CHOICE, SlotType.TEXT}),
    AskKind.MULTI: frozenset({SlotType.LIST}),
    AskKind.TEXT: frozenset({SlotType.TEXT}),
    AskKind.SCALE: frozenset({SlotType.SCALE, SlotType.NUMBER}),
    AskKind.DURATION: frozenset({SlotType.DURATION}),
    AskKind.TIME: frozenset({SlotType.TIME}),
    AskKind.CONFIRM: frozenset({SlotType.CONFIRM}),
    AskKind.PLACE: frozenset({SlotType.PLACE, SlotType.TEXT}),
}

_OWN: Mapping[str, SlotType] = {
    OWN_WORD: SlotType.TEXT,
    OWN_TIME: SlotType.TIME,
    OWN_LIST: SlotType.LIST,
    OWN_DAY: SlotType.DAY,
    OWN_HOURS: SlotType.TEXT,
}


def find(material: Material) -> Iterator[Finding]:
    for flow, state in material.states():
        match state.step:
            case Ask() as ask:
                yield from _ask(material, flow, state, ask)
            case Branch(arms=arms):
                for index, arm in enumerate(arms):
                    at = material.at_state(flow, state, "branch", index, "when")
                    yield from _predicate(material, flow, arm.when, at)
            case Wait() as wait:
                yield from _wait(material, flow, state, wait)
            case Assign() | Call() | Do():
                yield from _given(material, flow, state)


def _ask(material: Material, flow: Flow, state: State, ask: Ask) -> Iterator[Finding]:
    slot = flow.slots.get(ask.into or "")
    at = material.at_state(flow, state, "ask", "into")
    if slot is not None and slot.type not in _ANSWERS[ask.as_]:
        yield _wrong(at, f"a {slot.type} cannot take the answer to a {ask.as_} in flow '{flow.id}'")
        return
    default = state.invalid.default if state.invalid else None
    if slot is not None and default is not None and not fits(slot, default):
        at = material.at_state(flow, state, "invalid", "default")
        yield _wrong(at, f"'{default}' is no value of slot '{slot.name}' in flow '{flow.id}'")
    for route, name in own_routes(ask):
        own, type_ = flow.slots.get(name or ""), _OWN[route]
        if own is not None and own.type is not type_:
            at = material.at_state(flow, state, "ask", route)
            kind = route.replace("_", " ")
            yield _wrong(at, f"an {kind} is a {type_}, slot '{own.name}' is a {own.type}")


def _wait(material: Material, flow: Flow, state: State, wait: Wait) -> Iterator[Finding]:
    length = flow.slots.get(wait.for_.name) if isinstance(wait.for_, SlotRef) else None
    if length is not None and length.type is not SlotType.DURATION:
        at = material.at_state(flow, state, "wait", "for")
        yield _wrong(at, f"a wait lasts a duration, slot '{length.name}' is a {length.type}")
    notes = flow.slots.get(wait.into or "")
    if notes is not None and notes.type is not SlotType.NOTES:
        at = material.at_state(flow, state, "typing", "into")
        yield _wrong(at, f"what is typed goes into notes, slot '{notes.name}' is a {notes.type}")
    for index, mark in enumerate(wait.marks):
        period = flow.slots.get(mark.every.name) if isinstance(mark.every, SlotRef) else None
        if period is not None and period.type is not SlotType.DURATION:
            at = material.at_state(flow, state, "marks", index, "every")
            yield _wrong(at, f"a mark comes every duration, '{period.name}' is a {period.type}")
        at = material.at_state(flow, state, "marks", index, "only_if")
        yield from _predicate(material, flow, mark.only_if, at)


def _predicate(
    material: Material, flow: Flow, predicate: Predicate | None, at: Location
) -> Iterator[Finding]:
    for test in tests(predicate) if predicate else ():
        slot = flow.slots.get(test.subject) or _fact(test.subject)
        kind, _, name = test.subject.partition(".")
        if kind == "days_since" and name and not material.is_flow(name):
            yield _wrong(at, f"'{test.subject}' asks about a flow that does not exist")
        if slot is None:
            continue
        if not op_fits(slot, test.op):
            yield _wrong(at, f"'{test.op}' cannot be asked of {slot.type} '{test.subject}'")
        elif not fits(slot, test.value, test.op):
            yield _wrong(at, f"'{test.subject}' in flow '{flow.id}' is never {_shown(test.value)}")


def _fact(subject: str) -> Slot | None:
    kind = subject.partition(".")[0] if "." in subject else subject
    type_ = SlotType.NUMBER if kind in DOTTED_FACTS else FACT_TYPES.get(kind)
    return Slot(subject, type_) if type_ else None


# ── given values ──────────────────────────────────────────────────────────────────────────────


def _given(material: Material, flow: Flow, state: State) -> Iterator[Finding]:
    if isinstance(state.step, Do):
        yield from _action(material.at_state(flow, state, "do", "action"), state.step)
        return
    for name, value, slot, at in _filled(material, flow, state):
        if isinstance(value, SlotRef):
            source = flow.slots.get(value.name)
            if source and slot.type is not source.type:
                yield _wrong(at, f"a {source.type} is put into the {slot.type} '{name}'")
        elif value is not None and not fits(slot, value):
            yield _wrong(at, f"{_shown(value)} is no value of the {slot.type} '{name}'")


def _filled(
    material: Material, flow: Flow, state: State
) -> Iterator[tuple[str, Given, Slot, Location]]:
    """What a `set` or a `call` puts into which slot."""
    match state.step:
        case Assign(values=values):
            slots = flow.slots
            place: tuple[str, ...] = ("set",)
        case Call(flow=called, with_=values) if called in material.flows:
            slots, place = material.flows[called].slots, ("call", "with")
        case _:
            return
    for name, value in values.items():
        if name in slots:
            yield name, value, slots[name], material.at_state(flow, state, *place, name)


def _action(at: Location, do: Do) -> Iterator[Finding]:
    action = ACTIONS.get(do.action)
    if action is None:
        yield _wrong(at, f"there is no action '{do.action}'")
        return
    missing = [name for name in action.needs if name not in do.with_]
    extra = [] if action.free else [name for name in do.with_ if name not in action.needs]
    for name in missing:
        yield _wrong(at, f"action '{do.action}' needs '{name}'")
    for name in extra:
        yield _wrong(at, f"action '{do.action}' knows no '{name}'")


def _shown(value: object) -> str:
    return ", ".join(f"'{item}'" for item in value) if isinstance(value, tuple) else f"'{value}'"


def _wrong(at: Location, message: str) -> Finding:
    return error(CODE, at, message, "flows/README.md lists types, operators and actions")
