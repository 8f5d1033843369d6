"""Questions: what an author left out is taken from the slot that the answer goes into."""

from dataclasses import replace

from bot.content.asks import (
    AskChoice,
    AskDuration,
    AskModel,
    AskMulti,
    AskScale,
    AskText,
    AskTime,
    FromList,
)
from bot.content.values import Slots
from bot.core.flow import Ask, AskKind, Slot

SHORTEST, LONGEST = 60, 86_400
"""The range of a duration whose slot has none, in seconds."""

LOWEST, HIGHEST = 0, 10
"""The range of a scale whose slot has none."""


def to_ask(ask: AskModel, slots: Slots) -> Ask:
    slot = slots.get(ask.into) if ask.into else None
    quiet = frozenset({"all"} if ask.quiet == "all" else ask.quiet or ())
    plain = Ask(as_=AskKind(ask.as_), into=ask.into, skip=ask.skip, typed=ask.typed, quiet=quiet)
    match ask:
        case FromList():
            return _from_list(plain, ask, slot)
        case AskText():
            return _text(plain, ask, slot)
        case AskScale(columns=columns):
            low, high = _range(slot, LOWEST, HIGHEST)
            return replace(plain, low=low, high=high, columns=columns)
        case AskDuration(options=options, columns=columns):
            low, high = _range(slot, SHORTEST, LONGEST)
            return replace(plain, low=low, high=high, options=tuple(options), columns=columns)
        case AskTime(of=of):
            return replace(plain, hers=of is not None)
        case _:
            return plain


def _from_list(plain: Ask, ask: FromList, slot: Slot | None) -> Ask:
    options, vocabulary, kit = _choices(ask, slot)
    filled = replace(
        plain,
        options=options,
        vocabulary=vocabulary,
        kit=kit,
        suggest=ask.suggest,
        only=ask.only,
        columns=ask.columns,
        page=ask.page,
        own_word=ask.own_word,
    )
    if isinstance(ask, AskChoice):
        return replace(
            filled,
            yes=ask.yes,
            no=ask.no,
            own_time=ask.own_time,
            own_list=ask.own_list,
            own_day=ask.own_day,
            own_hours=ask.own_hours,
        )
    if not isinstance(ask, AskMulti):
        return filled
    most = ask.max or (slot.max if slot else None)
    return replace(filled, max=most) if most else filled


def _choices(ask: FromList, slot: Slot | None) -> tuple[tuple[str, ...], str | None, str | None]:
    """Options, vocabulary and kind of kit item, of which one is given: the question's own first."""
    if ask.options:
        return tuple(ask.options), None, None
    if ask.of:
        where, _, name = ask.of.partition(".")
        return (), *((name, None) if where == "vocab" else (None, name))
    return (slot.options, slot.vocabulary, None) if slot else ((), None, None)


def _text(plain: Ask, ask: AskText, slot: Slot | None) -> Ask:
    longest = ask.max or (slot.max if slot else None) or plain.max
    ideas = ask.ideas.removeprefix("vocab.") if ask.ideas else None
    return replace(plain, min=ask.min, max=longest, many=ask.many, ideas=ideas, rotate=ask.rotate)


def _range(slot: Slot | None, low: int, high: int) -> tuple[int, int]:
    if slot is None:
        return low, high
    return (
        low if slot.low is None else slot.low,
        high if slot.high is None else slot.high,
    )
