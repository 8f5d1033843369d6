"""The first meeting: when she is told what this is, what is kept and how to leave, and is asked.

Help first, forms later. It comes when the chat is opened, or when she only says hello; whoever
arrives with something is met before, and told when that practice has come to a good end, or at the
next return. Never in a hard moment, never within a day of help in danger, and twice at most.
"""

from datetime import timedelta

from bot.core import machine, protocol
from bot.core.conditions import HOLDING_LASTS, helped_lately, inward_rests
from bot.core.conversation import Conversation
from bot.core.draft import Draft
from bot.core.effects import Remember, Say
from bot.core.events import Event, TimerFired
from bot.core.flow import Flow, Role

MOST = 2
APART = timedelta(hours=12)
"""Once in a day is enough for whoever did not answer."""
MUCH = 7
"""From so much on that she is holding, no question of ours comes on top."""
MOST_BEFORE = 2
"""Bubbles that may stand before the three of the introduction: else it waits for the next return."""
GREETING = "greeting"


def at_door(draft: Draft) -> bool:
    """Introduce instead of opening the door to somebody who brings nothing yet. True: it was done."""
    heard = draft.heard
    brings = heard is not None and (heard.intent != GREETING or heard.feelings or heard.sensations)
    if brings or not _is_due(draft):
        return False
    _introduce(draft, opened=True)
    return True


def after_practice(draft: Draft, event: Event, before: Conversation) -> None:
    """Now that what she came with was met: in the turn in which a practice ended well."""
    if isinstance(event, TimerFired) or draft.frames or not _ended_well(draft, before):
        return
    is_full = sum(isinstance(one, Say) for one in draft.effects) > MOST_BEFORE
    if _is_due(draft) and not is_full:
        _introduce(draft, opened=False)


def _ended_well(draft: Draft, before: Conversation) -> bool:
    """A practice from the menu, to its end: not left in the middle, not heavier than before."""
    if draft.aside is not before.aside or draft.memory.hard_endings:
        return False
    open_before = (draft.book.flows.get(frame.flow) for frame in before.frames)
    if any(flow is not None and flow.role in protocol.PROTOCOL for flow in open_before):
        return False
    ends = [(one.flow, one.outcome) for one in draft.effects if isinstance(one, Remember)]
    return any(_is_good(draft.book.flows[flow], outcome) for flow, outcome in ends)


def _is_good(flow: Flow, outcome: str) -> bool:
    return flow.menu_minutes is not None and outcome == flow.outcomes[0]


def _is_due(draft: Draft) -> bool:
    memory, keeps = draft.memory, draft.profile.keeps
    if draft.book.role(Role.INTRODUCTION) is None or keeps is not None or memory.introduced >= MOST:
        return False
    if memory.introduced_at is not None and draft.now - memory.introduced_at < APART:
        return False
    return not (helped_lately(draft) or inward_rests(draft) or _holds_much(draft))


def _holds_much(draft: Draft) -> bool:
    reading = draft.memory.holding
    return reading is not None and reading.value >= MUCH and draft.now - reading.at < HOLDING_LASTS


def _introduce(draft: Draft, *, opened: bool) -> None:
    draft.heard = None
    draft.remember(introduced=draft.memory.introduced + 1, introduced_at=draft.now)
    machine.start_role(draft, Role.INTRODUCTION, {"opened": opened})
