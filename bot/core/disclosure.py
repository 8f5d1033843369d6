"""Saying again what this is: a program, and no human feelings.

New York GBL Art. 47 and California SB 243 ask for it at the beginning of a talk, once a day at the most,
and every three hours of a talk that goes on. How long she is silent in between does not matter, as long
as it is not as long as that: a word every half hour is a talk that goes on. Many texts say it by
themselves (`TELLS`, and help); after these nothing is added. Never in a sit or on a page, never in a turn
of help in danger, nor before a line about a worrying word. A goodbye, and the answer to a check-in, are no
beginning of a talk: it then comes with the next word.
"""

from datetime import timedelta

from bot.core import protocol, speaking
from bot.core.calendar import zone_of
from bot.core.conditions import is_worried
from bot.core.conversation import Conversation
from bot.core.draft import Draft
from bot.core.effects import Effect, GiveHelp, Retire, Say
from bot.core.events import Event, MessageReceived, TimerFired
from bot.core.flow import Ask, Role

EVERY = timedelta(hours=3)
TELLS = frozenset({"landing.program", "introduction.what", "about.about", "danger.program"})
"""Texts of flows in which it is said; a test reads them."""
AT_ONCE_ANSWERED = frozenset({Role.CHECK_IN, Role.BROUGHT})
"""What came by itself and is answered with a tap or a word."""
ROOM = 3
"""So many bubbles come in a row at most; where there are as many, the line waits for her next word."""


def is_here(draft: Draft) -> None:
    """She did something: after a long silence a new stretch begins, and its three hours with it."""
    last = draft.memory.last_at
    if last is None or draft.now - last >= EVERY:
        draft.remember(here_since=draft.now)


def remind(draft: Draft, event: Event, before: Conversation) -> None:
    """One quiet line, when it is time: at the beginning beside her first answer, later before it."""
    if _is_told(draft.effects):
        draft.remember(told_at=draft.now)
        return
    begins = _begins(draft) and draft.standing() is not None
    if not (begins or _goes_on(draft)) or not _is_fitting(draft, event, before):
        return
    said, draft.effects = draft.effects, []
    young = draft.profile.is_young
    going_on = "common.program_break" if young else "common.program"
    speaking.say_first(draft, "common.program_today" if begins else going_on)
    line, place = draft.effects, _beside_the_first(said) if begins else 0
    draft.effects = [*said[:place], *line, *said[place:]]
    draft.remember(told_at=draft.now)


def _begins(draft: Draft) -> bool:
    """She was not told today, nor a short while ago."""
    told = draft.memory.told_at
    if told is None:
        return True
    zone = zone_of(draft.profile.zone)
    is_today = told.astimezone(zone).date() == draft.now.astimezone(zone).date()
    return not is_today and draft.now - told >= EVERY


def _goes_on(draft: Draft) -> bool:
    """Three hours of this stretch, since it began or since she was last told in it."""
    since = [at for at in (draft.memory.told_at, draft.memory.here_since) if at is not None]
    return bool(since) and draft.now - max(since) >= EVERY


def _is_told(effects: list[Effect]) -> bool:
    return any(
        isinstance(effect, GiveHelp) or (isinstance(effect, Say) and effect.text in TELLS)
        for effect in effects
    )


def _beside_the_first(effects: list[Effect]) -> int:
    """After the bubble that meets her; before it where that one is the question."""
    says = [at for at, effect in enumerate(effects) if isinstance(effect, Say)]
    return says[0] + 1 if len(says) > 1 else 0


def _is_fitting(draft: Draft, event: Event, before: Conversation) -> bool:
    if isinstance(event, TimerFired) or (isinstance(event, MessageReceived) and event.edited):
        return False
    if (
        _came_by_itself(draft, before)
        or is_worried(draft)
        or protocol.in_protocol(draft)
        or not _speaks(draft.effects)
        or _bubbles(draft.effects) >= ROOM
    ):
        return False
    state = draft.standing()
    return state is None or (isinstance(state.step, Ask) and "all" not in state.step.quiet)


def _came_by_itself(draft: Draft, before: Conversation) -> bool:
    flow = draft.book.flows.get(before.frames[-1].flow) if before.frames else None
    return flow is not None and flow.role in AT_ONCE_ANSWERED


def _bubbles(effects: list[Effect]) -> int:
    return sum(isinstance(effect, Say) for effect in effects)


def _speaks(effects: list[Effect]) -> bool:
    return any(not isinstance(effect, Retire) for effect in effects)
