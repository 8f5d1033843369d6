"""From what an author wrote to what the engine runs: models in, values of `bot/core/flow.py` out.

What is left out is filled in here (a text's own id, a slot's range, where a late bell leads), so that
the engine never asks whether something was said. Nothing here judges: a target that does not exist
is compiled as it stands and found by a rule.
"""

from collections.abc import Mapping

from bot.content import compile_states
from bot.content.notation import seconds
from bot.content.schema import FlowModel, LeaveModel, LostModel, SlotModel
from bot.content.values import text_id, to_target
from bot.core.flow import (
    Depth,
    Exit,
    Flow,
    Keep,
    Leave,
    Lost,
    Role,
    Slot,
    SlotType,
)
from bot.core.names import FlowId, StateId


def compile_slots(model: FlowModel) -> dict[str, Slot]:
    return {name: _slot(name, slot) for name, slot in model.slots.items()}


def compile_flow(model: FlowModel, slots_of: Mapping[str, Mapping[str, Slot]]) -> Flow:
    """One flow. `slots_of` has the slots of every flow by its id: a call fills those of another.

    Raises `Uncompilable` for what no model can see: a choice that has nothing to choose from.
    """
    slots = slots_of[model.flow]
    return Flow(
        id=FlowId(model.flow),
        entry=StateId(model.entry),
        states=compile_states.compile_states(model, slots_of),
        outcomes=tuple(model.outcomes),
        slots=slots,
        leave=_leave(model.flow, model.leave),
        lost=_lost(model.flow, model.lost),
        role=Role(model.role) if model.role else None,
        takes=tuple(model.takes),
        meets={intent: StateId(state) for intent, state in model.meets.items()},
        exits=tuple(Exit(id_, to_target(exit_.to)) for id_, exit_ in model.exits.items()),
        moved={old: StateId(new) for old, new in model.moved.items()},
        gate=model.gate.max if model.gate else None,
        depth=Depth(model.depth),
        caution=tuple(model.caution),
        menu_minutes=model.menu.minutes if model.menu and model.menu.show else None,
        review=model.review,
        source=tuple(model.source),
        retired=FlowId(model.retired) if model.retired else None,
        killed=FlowId(model.killed) if model.killed else None,
        for_everybody=model.for_everybody,
        schema=model.schema_,
    )


def _leave(flow: str, leave: LeaveModel) -> Leave:
    return Leave(seconds(leave.resumable), text_id(flow, "", leave.say))


def _lost(flow: str, lost: LostModel) -> Lost:
    return Lost(text_id(flow, "", lost.say), to_target(lost.to))


def _slot(name: str, slot: SlotModel) -> Slot:
    ranged = slot.type in {"scale", "duration", "number"}
    return Slot(
        name=name,
        type=SlotType(slot.type),
        keep=Keep(slot.keep),
        private=slot.private,
        options=tuple(slot.of) if isinstance(slot.of, list) else (),
        vocabulary=slot.of.removeprefix("vocab.") if isinstance(slot.of, str) else None,
        low=_bound(slot.min) if ranged else None,
        high=_bound(slot.max) if ranged else None,
        max=None if ranged else _bound(slot.max),
    )


def _bound(bound: int | str | None) -> int | None:
    return seconds(bound) if isinstance(bound, str) else bound
