"""Saying again what this is, in a talk that goes on and on: a program, and no human feelings.

New York GBL Art. 47 and California SB 243 ask for it every three hours; at the first meeting the
landing says it. Never in a sit or on a page, and never in a turn of help in danger, nor before a
line about a worrying word.
"""

from datetime import timedelta

from bot.core import protocol, speaking
from bot.core.conditions import is_worried
from bot.core.draft import Draft
from bot.core.effects import Effect, GiveHelp, Retire
from bot.core.events import Event, MessageReceived, TimerFired
from bot.core.flow import Ask

EVERY = timedelta(hours=3)


def remind(draft: Draft, event: Event) -> None:
    """One quiet line before the answer of this turn, when it is time."""
    told = draft.memory.told_at
    if told is None or draft.now - told < EVERY or not _is_fitting(draft, event):
        return
    before, draft.effects = draft.effects, []
    young = draft.profile.is_young
    speaking.say_first(draft, "common.program_break" if young else "common.program")
    draft.effects = [*draft.effects, *before]
    draft.remember(told_at=draft.now)


def _is_fitting(draft: Draft, event: Event) -> bool:
    if isinstance(event, TimerFired) or (isinstance(event, MessageReceived) and event.edited):
        return False
    helps = any(isinstance(effect, GiveHelp) for effect in draft.effects)
    if helps or is_worried(draft) or protocol.in_protocol(draft) or not _speaks(draft.effects):
        return False
    state = draft.standing()
    return state is None or (isinstance(state.step, Ask) and "all" not in state.step.quiet)


def _speaks(effects: list[Effect]) -> bool:
    return any(not isinstance(effect, Retire) for effect in effects)
