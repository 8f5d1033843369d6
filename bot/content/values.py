"""The small notations, compiled: targets, text ids, given values, predicates."""

from collections.abc import Mapping

from bot.content.conditions import Comparison, When
from bot.content.notation import Single, is_duration, seconds, slot_ref
from bot.core.flow import (
    OTHERWISE,
    All,
    AnyOf,
    Given,
    Not,
    Op,
    Predicate,
    Slot,
    SlotRef,
    SlotType,
    Target,
    Test,
)
from bot.core.names import FlowId, StateId, TextId, Value

Slots = Mapping[str, Slot]

_OPS = ("eq", "ne", "gte", "gt", "lte", "lt", "has")


def to_target(text: str) -> Target:
    if text.startswith("flow:"):
        return Target(flow=FlowId(text.removeprefix("flow:")))
    return Target(state=StateId(text))


def to_routes(routes: str | Mapping[str, str]) -> dict[str, Target]:
    if isinstance(routes, str):
        return {OTHERWISE: to_target(routes)}
    return {answer: to_target(target) for answer, target in routes.items()}


def text_id(flow: str, state: str, ref: str) -> TextId:
    """`auto` is the state's own text, a bare name one of its parts, a dotted one another file's."""
    if ref == "auto":
        return TextId(f"{flow}.{state}")
    if "." in ref:
        return TextId(ref)
    return TextId(f"{flow}.{state}.{ref}" if state else f"{flow}.{ref}")


def to_value(value: Single | list[str] | None, slot: Slot | None) -> Value:
    """A constant, in the unit of the slot it is for: a duration becomes seconds."""
    if isinstance(value, list):
        return tuple(value)
    if slot is not None and slot.type is SlotType.DURATION and is_duration(value):
        return seconds(str(value))
    return value


def to_given(given: Mapping[str, Single | list[str] | None], slots: Slots) -> dict[str, Given]:
    """What is written into slots; `slots` are those that are written, not those that are read."""
    return {
        name: SlotRef(ref) if (ref := slot_ref(value)) else to_value(value, slots.get(name))
        for name, value in given.items()
    }


def to_predicate(when: When, slots: Slots) -> Predicate:
    parts: list[Predicate] = []
    if when.all_ is not None:
        parts.append(All(tuple(to_predicate(part, slots) for part in when.all_)))
    if when.any_ is not None:
        parts.append(AnyOf(tuple(to_predicate(part, slots) for part in when.any_)))
    if when.not_ is not None:
        parts.append(Not(to_predicate(when.not_, slots)))
    for subject, comparison in when.subjects.items():
        parts += _tests(subject, comparison, slots.get(subject))
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _tests(subject: str, comparison: Single | Comparison, slot: Slot | None) -> list[Test]:
    if not isinstance(comparison, Comparison):
        return [_short(subject, comparison, slot)]
    tests = [
        Test(subject, Op(op), to_value(value, slot))
        for op in _OPS
        if (value := getattr(comparison, op)) is not None
    ]
    if comparison.in_ is not None:
        tests.append(Test(subject, Op.IN, tuple(comparison.in_)))
    if comparison.unset:
        tests.append(Test(subject, Op.UNSET, value=True))
    if comparison.set_:
        tests.append(Test(subject, Op.SET, value=True))
    return tests


def _short(subject: str, value: Single, slot: Slot | None) -> Test:
    if value in {"set", "unset"}:
        return Test(subject, Op(value), value=True)
    return Test(subject, Op.EQ, to_value(value, slot))
