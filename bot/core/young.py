"""Who says that she is under 18, on an instance that is for adults (safety.md, route M: the instance
decides on use).

She is told so, kindly, and led to people: lines for her age, a grown-up, help. Nothing about danger is
any different: the protocol begins from everywhere, and all that it calls with it. What is hers (a copy,
letting it go, her settings, her age) stays open; whatever else she asks for, the flow with the role
`turned_away` answers.
"""

from bot.core.draft import Draft
from bot.core.flow import Flow, Role

PROTOCOL = frozenset({Role.DANGER, Role.CONCERN, Role.TURNED_AWAY})


def is_turned_away(draft: Draft) -> bool:
    return draft.profile.is_young and not draft.book.instance.takes_minors


def instead(draft: Draft, flow: Flow) -> Flow:
    """The flow itself, or the one that tells her and leads her to people."""
    kind = draft.book.role(Role.TURNED_AWAY)
    if kind is None or _is_open(flow) or not is_turned_away(draft):
        return flow
    return kind


def stands_outside(draft: Draft) -> bool:
    """Whether she is in something that is not for her: it began before she said her age. What asks
    about danger in the middle of it goes on."""
    if not draft.frames or not is_turned_away(draft):
        return False
    flows = [draft.book.flows.get(frame.flow) for frame in draft.frames]
    first = flows[0]
    is_asked = any(flow is not None and flow.role in PROTOCOL for flow in flows)
    return first is not None and not _is_open(first) and not is_asked


def _is_open(flow: Flow) -> bool:
    return flow.for_everybody or flow.role in PROTOCOL
