"""What no single model can see, and without which a flow cannot be compiled."""

from collections.abc import Iterable, Iterator

from bot.content.asks import FromList
from bot.content.findings import Finding, error
from bot.content.schema import AskState, FlowModel, SlotModel
from bot.content.yaml_strict import Data, Document

_MAY_BE_EMPTY = frozenset({"set", "with"})
"""Here `null` is a value: it takes away what a slot holds."""
_TIMED = frozenset({"duration"})


def senseless(document: Document, model: FlowModel) -> list[Finding]:
    return [
        *_empty(document, document.value, ()),
        *_names(document, model),
        *_bounds(document, model),
        *_choices(document, model),
    ]


def _empty(document: Document, value: Data, path: tuple[str | int, ...]) -> Iterator[Finding]:
    """Keys with nothing after them: most often the lines that follow are not indented enough."""
    items: Iterable[tuple[str | int, Data]] = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for key, item in items:
        if item is None:
            hint = "give it a value, or take the key away"
            yield error("F01", document.where(*path, key, key=True), f"'{key}' is empty", hint)
        elif key not in _MAY_BE_EMPTY:
            yield from _empty(document, item, (*path, key))


def _names(document: Document, model: FlowModel) -> Iterator[Finding]:
    expected = document.file.rsplit("/", 1)[-1].removesuffix(".yaml")
    if model.flow != expected:
        message = f"flow '{model.flow}' stands in '{expected}.yaml'"
        yield error("F01", document.where("flow"), message, "name the file like its flow")
    for id_, exit_ in model.exits.items():
        if exit_.words not in {None, f"local.{id_}"}:
            at = document.where("exits", id_, "words")
            message = f"the words of exit '{id_}' are 'local.{id_}'"
            yield error(
                "F01", at, message, "its phrases stand in words/exits.yaml under its own id"
            )


def _bounds(document: Document, model: FlowModel) -> Iterator[Finding]:
    for name, slot in model.slots.items():
        for key, bound in (("min", slot.min), ("max", slot.max)):
            if bound is not None and isinstance(bound, str) is not (slot.type in _TIMED):
                hint = "write 5m" if slot.type in _TIMED else "write a whole number"
                message = f"'{bound}' does not bound a {slot.type}"
                yield error("F01", document.where("slots", name, key), message, hint)


def _choices(document: Document, model: FlowModel) -> Iterator[Finding]:
    for id_, state in model.states.items():
        if not isinstance(state, AskState) or not isinstance(state.ask, FromList):
            continue
        at = document.where("states", id_, "ask", key=True)
        slot = model.slots.get(state.ask.into or "")
        if state.ask.options and state.ask.of:
            yield error("F01", at, "both 'options' and 'of' say what to choose from", "keep one")
        elif not (state.ask.options or state.ask.of or _has_choices(slot)):
            hint = "give it options: [..], of: vocab.NAME, or into: a slot with of:"
            yield error("F01", at, "there is nothing to choose from", hint)


def _has_choices(slot: SlotModel | None) -> bool:
    return slot is not None and bool(slot.of)
