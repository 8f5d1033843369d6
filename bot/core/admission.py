"""Which flow really begins when one is asked for, whether its gate comes first, and on what stack."""

from collections.abc import Mapping

from bot.core.conditions import helped_lately, inward_rests, local_date, subject
from bot.core.conversation import MAX_DEPTH, Frame, FrameKind
from bot.core.draft import Draft
from bot.core.errors import TooDeep
from bot.core.flow import Depth, Flow, Role
from bot.core.names import FlowId, Value

Values = Mapping[str, Value]
NOTHING: Values = {}


def stand_in(draft: Draft, flow: Flow, given: Values) -> tuple[Flow, Values]:
    """The flow itself, or the one that stands in: retired, killed, or a second deep one today."""
    successor = flow.killed or flow.retired
    if successor in draft.book.flows:
        return draft.book.flows[FlowId(successor or "")], NOTHING
    light = draft.book.role(Role.LIGHT)
    if light and _rests(draft, flow):
        return light, {"flow": flow.id}
    return flow, given


def _rests(draft: Draft, flow: Flow) -> bool:
    """One deep flow a day, and none within a day of help in danger (practices.md, section 4);
    nothing that goes inward for a week after signs of psychosis (safety.md, route K)."""
    is_deep = flow.depth is Depth.DEEP
    goes_in = is_deep or ("inward" in flow.caution and flow.role is None)
    if goes_in and inward_rests(draft):
        return True
    return is_deep and (draft.memory.deep_on == local_date(draft) or helped_lately(draft))


def needs_gate(draft: Draft, flow: Flow) -> bool:
    if flow.gate is None:
        return False
    holding = subject(draft, "holding")
    return not isinstance(holding, int) or holding > flow.gate


def push(draft: Draft, flow: Flow, given: Values, kind: FrameKind) -> None:
    if kind is FrameKind.CALL and _depth(draft.frames) >= MAX_DEPTH:
        raise TooDeep(flow.id)
    slots = {name: value for name, value in given.items() if name in flow.takes}
    session = draft.session
    draft.push(Frame(flow.id, flow.entry, session, slots=slots, kind=kind))


def _depth(frames: tuple[Frame, ...]) -> int:
    """How many flows have called each other; what comes in between begins a count of its own."""
    depth = 0
    for frame in frames:
        depth = (
            1 if frame.kind is FrameKind.INTERLUDE else depth + (frame.kind is not FrameKind.GATE)
        )
    return depth
