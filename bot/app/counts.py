"""Counting help for the host: one line of the log a time, with day, route and language, no more.

California SB 243 asks operators for the yearly number of referrals, so that the line is written at
the level that is on by default. It carries no person, no
hour and no words; the log leaves even its time stamp out (`observability.py`).
"""

from collections.abc import Iterable
from datetime import datetime

from bot.app.ports import Log
from bot.core.effects import CountHelp, Effect
from bot.core.names import Language
from bot.core.signals import Danger

HELP_GIVEN = "help_given"


def counting(danger: Danger, language: Language, now: datetime) -> CountHelp:
    """As the engine counts, for help that goes out without it."""
    day = now.date().isoformat()
    return CountHelp(day, danger.route or "", danger.language or language)


def count_help(log: Log, effects: Iterable[Effect]) -> None:
    for effect in effects:
        if isinstance(effect, CountHelp):
            log.warning(HELP_GIVEN, day=effect.day, route=effect.route, language=effect.language)
