"""How much comes to her unasked on one day, and at which hour of another day it may come.

Check-ins come at times that she chose; they count here and are not held back. Whatever else comes by
itself (a hello, a letter, a reminder) is held back when so much has come today.
"""

from datetime import datetime, timedelta

from bot.core.calendar import quiet_until, zone_of
from bot.core.conditions import local_date, local_time
from bot.core.draft import Draft

MOST = 3
"""Messages on one of her dates that come by themselves, check-ins among them."""
EARLIEST, LATEST = 9, 19
"""Local hours between which nobody is woken."""


def count(draft: Draft) -> None:
    """One has come."""
    today, before = local_date(draft), draft.memory.unasked
    draft.remember(unasked=(*(on for on in before if on == today), today))


def is_enough(draft: Draft) -> bool:
    return draft.memory.unasked.count(local_date(draft)) >= MOST


def by_day(draft: Draft, days: int) -> datetime:
    """About this time, so many days on, by the clock of where she is, when nobody is woken."""
    then = local_time(draft) + timedelta(days=days)
    if then.hour < EARLIEST:
        then = then.replace(hour=EARLIEST, minute=0, second=0, microsecond=0)
    elif then.hour >= LATEST:
        then = then.replace(hour=LATEST, minute=0, second=0, microsecond=0)
    profile = draft.profile
    at = then.astimezone(draft.now.tzinfo)
    return quiet_until(zone_of(profile.zone), profile.schedule.quiet, at) or at
