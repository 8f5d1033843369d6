"""Help in danger: the built-in words go out first, and what was open is put down.

It needs no database, no locale file, no flow, no network. The words stand in `help_words.py`; what
follows them, the authored flow of a route, begins in `protocol.py`. `SAFETY.md` is the protocol.

NICE NG225: no label is stored, only that help was given and when.
"""

from datetime import timedelta

from bot.core import leaving, preferences
from bot.core.conditions import local_date
from bot.core.draft import Draft
from bot.core.effects import CountHelp, GiveHelp, Priority
from bot.core.signals import Danger, Level

REST_AFTER_K = timedelta(days=7)
"""No practice goes inward for a week after signs of psychosis or mania (safety.md, route K)."""

HELPED_BEFORE = "helped before"
"""Slot of the protocol that no author can name: when help was given before this time, for the case
that it was a false alarm."""


def give_help(draft: Draft, danger: Danger, *, again: bool = False) -> None:
    """Help is the next thing said; what was going on is put down, its clocks stopped.

    `again`: the same sign once more in one talk, met in short and not with the same list.
    """
    _begin(draft, danger, again=again)
    draft.stop_all_sits()
    leaving.put_aside(draft)
    draft.heard, draft.last_said = None, ()


def help_here(draft: Draft, danger: Danger) -> None:
    """Help in the middle of the flow that asked about danger, which goes on; what lies below it is
    kept for later without its clocks.
    """
    _begin(draft, danger, again=False)
    draft.stop_all_sits()
    aside = leaving.set_by(draft)
    if aside is not None:
        draft.aside = aside
    draft.heard = None


def _begin(draft: Draft, danger: Danger, *, again: bool) -> None:
    draft.priority = Priority.CRISIS
    draft.emit(GiveHelp(danger, again=again))
    if danger.level is Level.CRISIS:
        draft.remember(crisis_at=draft.now, look_at=None)
        note(draft, danger)


def note(draft: Draft, danger: Danger) -> None:
    """Count it for the host, and heed what it says of her."""
    draft.emit(CountHelp(local_date(draft), danger.route or "", danger.language or draft.language))
    heed(draft, danger)


def heed(draft: Draft, danger: Danger) -> None:
    """What holds from now on, also of what was heard beside a graver word: practices rest (route K),
    an age is kept (route M)."""
    if "K" in danger.routes:
        draft.remember(rest_until=draft.now + REST_AFTER_K)
    if "M" in danger.routes:
        preferences.note_young(draft, young=True)
