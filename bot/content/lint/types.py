"""Which values and comparisons fit which type of slot."""

from collections.abc import Mapping

from bot.core.flow import Op, Slot, SlotType
from bot.core.names import Value

FACT_TYPES: Mapping[str, SlotType] = {
    "visits": SlotType.NUMBER,
    "local_hour": SlotType.NUMBER,
    "lang": SlotType.TEXT,
    "deep_today": SlotType.CONFIRM,
    "holding": SlotType.NUMBER,
    "hard_endings": SlotType.NUMBER,
    "turns": SlotType.NUMBER,
    "sessions": SlotType.NUMBER,
    "returning": SlotType.CONFIRM,
    "after_crisis": SlotType.CONFIRM,
    "hours_since_crisis": SlotType.NUMBER,
    "worried": SlotType.CONFIRM,
    "country": SlotType.TEXT,
    "check_ins": SlotType.TEXT,
    "check_in_times": SlotType.NUMBER,
    "quiet_hours": SlotType.CONFIRM,
    "check_in_hushed": SlotType.CONFIRM,
    "weekday": SlotType.NUMBER,
    "knows_zone": SlotType.CONFIRM,
    "name": SlotType.TEXT,
    "pace": SlotType.TEXT,
    "heard": SlotType.TEXT,
    "inward_rests": SlotType.CONFIRM,
    "can_draw": SlotType.CONFIRM,
    "dark_picture": SlotType.CONFIRM,
    "young": SlotType.CONFIRM,
    "keeps": SlotType.CONFIRM,
    "kept": SlotType.NUMBER,
    "kinds_kept": SlotType.NUMBER,
    "eyes_open": SlotType.CONFIRM,
    "short_sits": SlotType.CONFIRM,
    "outward": SlotType.CONFIRM,
    "put_aside": SlotType.TEXT,
}
"""A test compares these with the facts of the engine."""

_NUMERIC = frozenset({SlotType.SCALE, SlotType.NUMBER, SlotType.DURATION})
_LISTS = frozenset({SlotType.LIST, SlotType.NOTES})
_ORDER = frozenset({Op.GTE, Op.GT, Op.LTE, Op.LT})
_ALWAYS = frozenset({Op.SET, Op.UNSET})


def op_fits(slot: Slot, op: Op) -> bool:
    if op in _ALWAYS:
        return True
    if slot.type in _LISTS:
        return op is Op.HAS
    if slot.type in _NUMERIC:
        return op in _ORDER | {Op.EQ, Op.NE}
    return op in {Op.EQ, Op.NE, Op.IN}


def fits(slot: Slot, value: Value, op: Op = Op.EQ) -> bool:
    """Whether the slot can have this value; in a comparison, whether it can be true or false."""
    if op in _ALWAYS:
        return True
    if op in {Op.IN, Op.HAS} or (slot.type in _LISTS and isinstance(value, tuple)):
        items = value if isinstance(value, tuple) else (value,)
        return all(_one_fits(slot, item) for item in items)
    if slot.type in _LISTS:
        return False
    return _one_fits(slot, value)


def _one_fits(slot: Slot, value: Value) -> bool:
    if slot.type in _NUMERIC:
        return _in_range(slot, value)
    if slot.type is SlotType.CONFIRM:
        return isinstance(value, bool)
    return isinstance(value, str) and (not slot.options or value in slot.options)


def _in_range(slot: Slot, value: Value) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    low = float("-inf") if slot.low is None else slot.low
    high = float("inf") if slot.high is None else slot.high
    return low <= value <= high
