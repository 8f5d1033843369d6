"""That she did something, and whether a session begins with it."""

from bot.core import disclosure, keeping, schedule
from bot.core.draft import Draft

SESSION_GAP = 1800
"""Seconds of silence after which a new session begins, so far as repeated answers are counted."""


def count(draft: Draft) -> None:
    """She did something; after a long silence it begins a new session."""
    disclosure.is_here(draft)
    last = draft.memory.last_at
    if last is None or (draft.now - last).total_seconds() > SESSION_GAP:
        draft.remember(met={}, sessions=draft.memory.sessions + 1)
        keeping.begin_session(draft)
    draft.remember(turns=draft.memory.turns + 1, last_at=draft.now)
    schedule.heard_from(draft)
