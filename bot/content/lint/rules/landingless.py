"""T06: a practice that can end without a word, while somebody is in the middle of it."""

from collections.abc import Iterator, Mapping

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.predicates import tests
from bot.content.lint.ways import Way
from bot.core.flow import Call, End, Flow, State
from bot.core.names import StateId

CODE = "T06"
SEVERITY = "error"
FINDS = "a way out of a practice on which nothing is said"


def find(material: Material) -> Iterator[Finding]:
    for flow in material.flows.values():
        if not _is_practice(flow):
            continue
        ways: dict[StateId, list[Way]] = {}
        for way in material.ways(flow):
            ways.setdefault(way.source, []).append(way)
        starts = [way.state for way in material.ways(flow) if flow.states[way.source].waits]
        for state in _wordless(flow, ways, [start for start in starts if start in flow.states]):
            message = f"flow '{flow.id}' may end in state '{state.id}' without a word"
            hint = "let something be said on the way: the room, the feet, one small next thing"
            yield error(CODE, material.at_state(flow, state), message, hint)


def _is_practice(flow: Flow) -> bool:
    return flow.role is None and (flow.menu_minutes is not None or flow.gate is not None)


def _wordless(
    flow: Flow, ways: Mapping[StateId, list[Way]], starts: list[StateId | None]
) -> Iterator[State]:
    """Ends that are come to from an answer through states that say nothing and call nobody."""
    seen: set[StateId] = set()
    open_ = [start for start in starts if start is not None]
    while open_:
        state = flow.states.get(open_.pop())
        if state is None or state.id in seen or state.waits or state.say:
            continue
        seen.add(state.id)
        if isinstance(state.step, Call):
            continue  # whoever is called has landed the person
        if isinstance(state.step, End):
            yield state
        open_ += [
            way.state for way in ways.get(state.id, ()) if way.state and not _for_caller(flow, way)
        ]


def _for_caller(flow: Flow, way: Way) -> bool:
    """An arm that is taken when a caller asked for it: the caller lands the person."""
    asked = {test.subject for test in tests(way.guard)} if way.guard else set()
    return not asked.isdisjoint(flow.takes)
