"""How much comes to her unasked on one day, and at which hour of another day it may come.

Check-ins and the hello after a hard day come at times that she asked for; they count here, the hello
beforehand, and are not held back. Letters and reminders are, when so much has come today.
"""

from datetime import datetime, timedelta

from bot.core.calendar import quiet_until, zone_of
from bot.core.conditions import local_date, local_time
from bot.core.draft import Draft

MOST = 3
"""Messages on one of her dates that come by themselves, check-ins among them."""
EARLIEST, LATEST = 9, 19
"""Local hours between which nobody is woken."""
APART = timedelta(minutes=30)
"""Two things that come by themselves are never closer together."""


def count(draft: Draft) -> None:
    """One has come."""
    today, before = local_date(draft), draft.memory.unasked
    draft.remember(unasked=(*(on for on in before if on == today), today), unasked_at=draft.now)


def is_enough(draft: Draft) -> bool:
    """Place is left for the hello of today: a letter can wait for another day, and it cannot."""
    today, hello = local_date(draft), draft.memory.hello_at
    zone = zone_of(draft.profile.zone)
    is_awaited = hello is not None and hello.astimezone(zone).date().isoformat() == today
    return draft.memory.unasked.count(today) + is_awaited >= MOST


def room_again(draft: Draft, after: timedelta = APART) -> datetime | None:
    """When something else may come, where one came so short a while ago that it would stand on top of it."""
    last = draft.memory.unasked_at
    if last is None or not timedelta() <= draft.now - last < after:
        return None
    return last + after


def by_day(draft: Draft, days: int) -> datetime:
    """About this time, so many days on, by the clock of where she is, when nobody is woken."""
    then = local_time(draft) + timedelta(days=days)
    if then.hour >= LATEST:
        then = then.replace(hour=LATEST, minute=0, second=0, microsecond=0)
    return awake(draft, then)


def awake(draft: Draft, at: datetime) -> datetime:
    """This instant, or the next in which nobody is woken by the clock of where she is."""
    profile = draft.profile
    then = at.astimezone(zone_of(profile.zone))
    if then.hour > LATEST or (then.hour == LATEST and then.minute):
        then = (then + timedelta(days=1)).replace(hour=EARLIEST, minute=0, second=0, microsecond=0)
    elif then.hour < EARLIEST:
        then = then.replace(hour=EARLIEST, minute=0, second=0, microsecond=0)
    at = then.astimezone(draft.now.tzinfo)
    return quiet_until(zone_of(profile.zone), profile.schedule.quiet, at) or at
