"""What a flow leaves behind when it has ended: when that was, and what history keeps of it."""

from bot.core.conditions import local_date
from bot.core.draft import Draft
from bot.core.effects import Remember
from bot.core.flow import Depth, Keep, Role


def record(draft: Draft, outcome: str) -> None:
    flow, frame = draft.flow, draft.top
    ended = {**draft.memory.ended, flow.id: draft.now.isoformat()}
    draft.remember(ended=ended)
    if flow.depth is Depth.DEEP and outcome == flow.outcomes[0]:
        draft.remember(deep_on=local_date(draft))
    if flow.role in (None, Role.CHECK_IN):
        values = {
            name: frame.slots[name]
            for name, slot in flow.slots.items()
            if slot.keep is Keep.HISTORY and not slot.private and frame.slots.get(name) is not None
        }
        draft.emit(Remember(flow.id, outcome, values))
