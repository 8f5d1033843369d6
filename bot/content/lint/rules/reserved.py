"""F02: an id that stands twice, or that means something else already.

Two flows with one role or one intent are found while reading.
"""

from collections.abc import Iterator, Sequence

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.ways import Place
from bot.core.conditions import FACTS
from bot.core.flow import Ask, Flow, State, Wait
from bot.core.prompts import DONE, FINISH, MORE, SKIP

CODE = "F02"
SEVERITY = "error"
FINDS = "an id that stands twice, or that means something else already"

_YAML = frozenset({"yes", "no", "on", "off"})
"""Other tools read these as true and false."""
_MESSAGES = frozenset({"exits", "why"})
"""Messages of a text file that belong to the flow, not to a state."""
_BUTTONS = frozenset({SKIP, DONE, MORE, FINISH})
_ARGUMENTS = frozenset({"name", "left", "zone", "clock", "quiet", "transport", "host", "outward"})


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        for ids, place in _lists(flow):
            for index, id_ in enumerate(ids):
                if id_ in ids[:index]:
                    at = material.at(flow, *place, index)
                    message = f"'{id_}' stands here twice in flow '{flow.id}'"
                    yield error(CODE, at, message, "keep one")
        for what, place in _taken(flow):
            at = material.at(flow, *place, key=True)
            message = f"{what} in flow '{flow.id}' has a name that is taken"
            yield error(CODE, at, message, "it means something else already: choose another id")


def _lists(flow: Flow) -> Iterator[tuple[Sequence[str], Place]]:
    """Every list in which an id may stand once."""
    yield flow.outcomes, ("outcomes",)
    yield flow.takes, ("takes",)
    for state in flow.states.values():
        match state.step:
            case Ask(options=options):
                yield options, ("states", state.id, "ask", "options")
            case Wait(marks=marks):
                yield [mark.id for mark in marks], ("states", state.id, "marks")
                for index, mark in enumerate(marks):
                    yield mark.options, ("states", state.id, "marks", index, "options")


def _taken(flow: Flow) -> Iterator[tuple[str, Place]]:
    """Ids that are taken, and where they stand."""
    buttons = _YAML | _BUTTONS | {exit_.id for exit_ in flow.exits}
    for name in flow.slots:
        if name in FACTS or name in _YAML | _ARGUMENTS:
            yield f"slot '{name}'", ("slots", name)
    for state in flow.states.values():
        if state.id in _YAML | _MESSAGES:
            yield f"state '{state.id}'", ("states", state.id)
        for index, option in enumerate(_options(state)):
            if option in buttons:
                yield f"option '{option}'", ("states", state.id, "ask", "options", index)


def _options(state: State) -> tuple[str, ...]:
    return state.step.options if isinstance(state.step, Ask) else ()
