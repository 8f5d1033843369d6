"""F17: more than three bubbles in a row, or a practice that takes longer than the menu says."""

from collections.abc import Iterator

from bot.content.findings import Finding, warning
from bot.content.lint.material import Material
from bot.content.lint.rows import Rows
from bot.core.flow import Flow, SlotRef, State, Wait
from bot.core.names import StateId

CODE = "F17"
SEVERITY = "warning"
FINDS = "more than 3 bubbles in a row, or a practice that takes longer than its menu says"

MOST = 3
"""practices.md, section 5: two bubbles between turns, three inside a practice."""

ASKED = 15
"""Seconds in which a question is answered with a tap."""


def find(material: Material) -> Iterator[Finding]:
    rows = Rows(material)
    for flow in material.flows.values():
        for start, count in rows.of(flow):
            if count > MOST:
                message = f"up to {count} bubbles in a row from state '{start}' of flow '{flow.id}'"
                hint = f"at most {MOST}: leave one out, or let something be answered between"
                yield warning(CODE, material.at_state(flow, StateId(start)), message, hint)
        shortest = _shortest(material, flow)
        if flow.menu_minutes is not None and shortest > flow.menu_minutes * 60:
            at = material.at(flow, "menu", "minutes")
            message = f"flow '{flow.id}' takes {-(-shortest // 60)} minutes at the least"
            yield warning(CODE, at, message, f"the menu says {flow.menu_minutes}: correct one")


def _shortest(material: Material, flow: Flow) -> int:
    """Seconds of the quickest way through the flow to its first outcome, calls not counted."""
    best: dict[str, int] = {flow.entry: 0}
    open_: list[str] = [flow.entry]
    while open_:
        source = open_.pop(0)
        state = flow.states.get(StateId(source))
        spent = best[source] + (_seconds(flow, state) if state else 0)
        for way in material.ways(flow) if state else ():
            if way.source == source and way.state and spent < best.get(way.state, spent + 1):
                best[way.state] = spent
                open_.append(way.state)
    ends = [id_ for id_, state in flow.states.items() if _ends_well(flow, state)]
    return min((best[id_] for id_ in ends if id_ in best), default=0)


def _ends_well(flow: Flow, state: State) -> bool:
    return getattr(state.step, "outcome", None) == flow.outcomes[0]


def _seconds(flow: Flow, state: State) -> int:
    if not isinstance(state.step, Wait):
        return ASKED if state.waits else 0
    length = state.step.for_
    slot = flow.slots.get(length.name) if isinstance(length, SlotRef) else None
    if slot is not None:
        return slot.low or 0
    return length if isinstance(length, int) else 0
