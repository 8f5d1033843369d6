"""F18: a value that nobody declared, that nobody fills, or that nobody ever looks at."""

from collections.abc import Iterator

from bot.content.findings import Finding, error, warning
from bot.content.lint.material import Material
from bot.content.lint.needs import of_the_house
from bot.content.lint.uses import Use, uses
from bot.core.conditions import DOTTED_FACTS, FACTS
from bot.core.flow import Ask, Flow, Keep, Slot, SlotType
from bot.core.names import TextId

CODE = "F18"
SEVERITY = "error, warning"
FINDS = "a slot that is not declared (error), or never written or never read (warning)"


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        found = list(uses(flow))
        yield from _undeclared(material, flow, found)
        yield from _idle(material, flow, found)
    yield from _calls(material)
    yield from _texts(material)


def _undeclared(material: Material, flow: Flow, found: list[Use]) -> Iterator[Finding]:
    for use in found:
        if use.subject in flow.slots or (use.asked and _is_fact(use.subject)):
            continue
        kind = "slot or fact" if use.asked else "slot"
        message = f"flow '{flow.id}' has no {kind} '{use.subject}'"
        yield error(CODE, material.at(flow, *use.place), message, "declare it under slots")


def _is_fact(subject: str) -> bool:
    kind, _, name = subject.partition(".")
    return kind in DOTTED_FACTS if name else kind in FACTS


def _calls(material: Material) -> Iterator[Finding]:
    for flow, state, call in material.calls:
        called = material.flows.get(call.flow)
        for name in call.with_ if called else ():
            if called is not None and name not in called.takes:
                at = material.at(flow, "states", state.id, "call", "with", name, key=True)
                message = f"flow '{called.id}' does not take '{name}'"
                yield error(CODE, at, message, "add it to its takes, or leave it out")


def _texts(material: Material) -> Iterator[Finding]:
    """What a text mentions is there when it is said, by whatever flow says it."""
    given = [(line.text, line.arguments, str(line.flow.id)) for line in material.lines]
    given += [(text, frozenset[str](), "") for text in material.labels]
    given += [(TextId(id_), names, "") for id_, names in of_the_house(material.loaded).items()]
    for file in material.loaded.languages:
        known = material.texts(file.language)
        for id_, names, flow in given:
            for text in known.get(id_, ()):
                for name in sorted(text.placeholders - names):
                    who = f"flow '{flow}'" if flow else "whoever says it"
                    message = f"text '{id_}' mentions '{name}', which {who} does not have"
                    yield error(CODE, text.at, message, "name a slot of the flow, or leave it out")


def _idle(material: Material, flow: Flow, found: list[Use]) -> Iterator[Finding]:
    written = {use.subject for use in found if use.writes}
    own_words = {use.subject for use in found if use.place[-1] == "own_word"} | _pages(flow)
    read = {use.subject for use in found if not use.writes} | _mentioned(material, flow)
    for name, slot in flow.slots.items():
        at = material.at(flow, "slots", name, key=True)
        if name not in written:
            message = f"slot '{name}' of flow '{flow.id}' is never filled"
            yield warning(CODE, at, message, "fill it, or remove it")
        elif name not in read | own_words and not _is_for_itself(slot):
            message = f"slot '{name}' of flow '{flow.id}' is never looked at"
            yield warning(CODE, at, message, "use it, keep it for a turn only, or remove it")


def _mentioned(material: Material, flow: Flow) -> set[str]:
    """Slots that are read by the texts that the flow says."""
    names: set[str] = set()
    for line in material.lines_of(flow):
        for text in material.base_texts.get(line.text, ()):
            names |= {name.partition("-")[0] for name in text.placeholders}
    return names


def _pages(flow: Flow) -> set[str]:
    """Slots in which a writing of several messages comes together."""
    steps = [state.step for state in flow.states.values()]
    return {step.into for step in steps if isinstance(step, Ask) and step.many and step.into}


def _is_for_itself(slot: Slot) -> bool:
    """Written for the history, or only so that a person can put it somewhere."""
    return slot.keep in {Keep.HISTORY, Keep.TURN, Keep.JOURNAL} or slot.type is SlotType.NOTES
