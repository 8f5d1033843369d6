"""Who reads and who writes the slots of a flow, and where that is written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.content.lint.predicates import tests
from bot.content.lint.ways import Place
from bot.core.flow import (
    Ask,
    Assign,
    Branch,
    Call,
    Do,
    Flow,
    Given,
    Predicate,
    Recall,
    SlotRef,
    State,
    Wait,
)


@dataclass(frozen=True, slots=True)
class Use:
    """`subject` may be a slot or, in a predicate (`asked`), a fact."""

    subject: str
    place: Place
    writes: bool = False
    asked: bool = False


def uses(flow: Flow) -> Iterator[Use]:
    for index, name in enumerate(flow.takes):
        yield Use(name, ("takes", index), writes=True)
    for state in flow.states.values():
        yield from _of_state(state, ("states", state.id))


def _of_state(state: State, here: Place) -> Iterator[Use]:
    match state.step:
        case Ask() as ask:
            yield from _of_ask(ask, (*here, "ask"))
        case Branch(arms=arms):
            for index, arm in enumerate(arms):
                yield from _asked(arm.when, (*here, "branch", index, "when"))
        case Wait() as wait:
            yield from _of_wait(wait, here)
        case Recall() as recall:
            yield from _of_recall(recall, (*here, "recall"))
        case Assign() | Call() | Do() as step:
            yield from _handed_on(step, here)


def _handed_on(step: Assign | Call | Do, here: Place) -> Iterator[Use]:
    match step:
        case Assign(values=values):
            yield from (Use(name, (*here, "set", name), writes=True) for name in values)
            yield from _given(values, (*here, "set"))
        case Call(with_=given):
            yield from _given(given, (*here, "call", "with"))
        case Do(with_=given):
            yield from _given(given, (*here, "do", "with"))


def _of_ask(ask: Ask, here: Place) -> Iterator[Use]:
    for key, name, writes in (
        ("into", ask.into, True),
        ("own_word", ask.own_word, True),
        ("own_time", ask.own_time, True),
        ("own_list", ask.own_list, True),
        ("own_day", ask.own_day, True),
        ("own_hours", ask.own_hours, True),
        ("suggest", ask.suggest, False),
        ("only", ask.only, False),
    ):
        if name is not None:
            yield Use(name, (*here, key), writes=writes)


def _of_wait(wait: Wait, here: Place) -> Iterator[Use]:
    if isinstance(wait.for_, SlotRef):
        yield Use(wait.for_.name, (*here, "wait", "for"))
    if wait.into is not None:
        yield Use(wait.into, (*here, "typing", "into"), writes=True)
    for index, mark in enumerate(wait.marks):
        if isinstance(mark.every, SlotRef):
            yield Use(mark.every.name, (*here, "marks", index, "every"))
        yield from _asked(mark.only_if, (*here, "marks", index, "only_if"))


def _of_recall(recall: Recall, here: Place) -> Iterator[Use]:
    if recall.by is not None:
        yield Use(recall.by, (*here, "by"))
    for field, slot in recall.into.items():
        yield Use(slot, (*here, "into", field), writes=True)


def _asked(predicate: Predicate | None, here: Place) -> Iterator[Use]:
    for test in tests(predicate) if predicate else ():
        yield Use(test.subject, here, asked=True)


def _given(values: Mapping[str, Given], here: Place) -> Iterator[Use]:
    for name, value in values.items():
        if isinstance(value, SlotRef):
            yield Use(value.name, (*here, name))
