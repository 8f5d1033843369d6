"""Which flow really begins when one is asked for, whether its gate comes first, and on what stack."""

from collections.abc import Mapping

from bot.core.actions import ACTIONS
from bot.core.conditions import helped_lately, inward_rests, local_date, subject
from bot.core.conversation import MAX_DEPTH, Frame, FrameKind
from bot.core.draft import Draft
from bot.core.errors import TooDeep
from bot.core.flow import Depth, Do, Flow, Role
from bot.core.keeping import is_refused
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
    nothing that goes inward for a week after signs of psychosis (safety.md, route K), nor for
    who is under 18 (route M: short grounding only)."""
    is_deep = flow.depth is Depth.DEEP
    goes_in = is_deep or ("inward" in flow.caution and flow.role is None)
    if goes_in and (inward_rests(draft) or draft.profile.is_young):
        return True
    return is_deep and (draft.memory.deep_on == local_date(draft) or helped_lately(draft))


def push_gates(draft: Draft, flow: Flow, given: Values) -> None:
    """What comes before the flow begins, the first on top: how much she is holding, then the two
    questions about looking inward, which nobody is asked who holds too much for it."""
    ways = draft.book.role(Role.WAYS)
    if ways is not None and _asks_ways(draft, flow, given):
        push(draft, ways, {"asked": True}, FrameKind.GATE)
    gate = draft.book.role(Role.GATE)
    if gate is not None and needs_gate(draft, flow):
        push(draft, gate, {"max": flow.gate}, FrameKind.GATE)


def _asks_ways(draft: Draft, flow: Flow, given: Values) -> bool:
    """Once, before the first practice that goes inward; not for a glance inside another one."""
    goes_in = "inward" in flow.caution and flow.role is None and not given.get("short")
    return goes_in and not draft.profile.ways.asked


def asks_leave(draft: Draft, step: Do, given: Values) -> bool:
    """Something would be kept against her word: she is told, and offered once to change it.
    True: the flow that does it stands on top; `open` does the step after all."""
    keeps, flow = ACTIONS[step.action].keeps, draft.book.role(Role.KEEPING)
    if keeps is None or flow is None or not is_refused(draft) or not keeps(given):
        return False
    asked = "again" if draft.memory.offered_keeping else "first"
    draft.remember(offered_keeping=True)
    push(draft, flow, {"asked": asked}, FrameKind.GATE)
    return True


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
