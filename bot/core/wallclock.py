"""Answers by the clock and the calendar: a time of day, where her clock stands, a day to come.

A day is kept as its date, a shorter while as the instant at which it is over.
"""

from datetime import date, datetime, time, timedelta

from bot.core.answered import OWN_TIME, SHARED, Among, Answer, Taken
from bot.core.calendar import is_zone
from bot.core.conditions import local_time
from bot.core.draft import Draft
from bot.core.flow import OTHERWISE, Ask, AskKind, Step
from bot.core.names import TextId
from bot.core.places import MOST
from bot.core.signals import DayNamed, Signals

WHICH_TIME, WHICH_PLACE = TextId("common.which_time"), TextId("common.which_place")
UNREAD, UNASKED = "common.place_unread", "common.place_unasked"
"""What is said to a location of which nothing could be made, or for which nobody had asked."""
HALF_A_DAY = 12
"""Hours."""
WESTMOST, DAY = 10 * 60, 24 * 60
"""Minutes: clocks stand from ten hours behind UTC (Hawaii) to almost fourteen ahead."""
A_DAY = timedelta(days=1)


def time_of_day(draft: Draft, ask: Ask, signals: Signals) -> Answer | None:
    """A time of day. One of the first twelve hours may be either, where nothing said which; among
    her own times that one is meant which is one of them.
    """
    slot, route = (ask.own_time, OWN_TIME) if ask.own_time else (ask.into, OTHERWISE)
    both = _both_halves(signals) if signals.time else _bare_hour(signals)
    hers = {one.at for one in draft.profile.schedule.times} if ask.hers else set()
    meant = [one for one in both if one in hers]
    if len(both) == 2 and len(meant) != 1 and not (hers and not meant):
        return Among(both, WHICH_TIME)
    return Taken(route, {slot: (meant or both)[0]} if slot else {}) if both else None


def _bare_hour(signals: Signals) -> tuple[str, ...]:
    """Of two hours ("8 and 20") none: what was read as a number lies between them."""
    hour = signals.number
    if hour is None or hour % 1 or not 0 <= hour <= 24:
        return ()
    if sum(word.isdecimal() for word in signals.words) > 1:
        return ()
    if hour > HALF_A_DAY or hour == 0:
        return (f"{int(hour) % 24:02}:00",)
    return tuple(sorted(f"{(int(hour) + more) % 24:02}:00" for more in (0, HALF_A_DAY)))


def _both_halves(signals: Signals) -> tuple[str, ...]:
    """What the clock shows, and twelve hours on where that may be meant as well."""
    if signals.time is None:
        return ()
    if not signals.either_half:
        return (signals.time,)
    hour, _, minute = signals.time.partition(":")
    return tuple(sorted((signals.time, f"{(int(hour) + HALF_A_DAY) % 24:02}:{minute}")))


def place(draft: Draft, ask: Ask, signals: Signals) -> Answer | None:
    """A place, an offset, or what her clock shows right now; what is kept is the time zone."""
    gazetteer = draft.book.gazetteer
    found = gazetteer.find(signals.text, draft.now) or _by_clock(draft, signals)
    if len(found) > 1:
        return Among(found, WHICH_PLACE)
    if not found:
        return None
    zone, chosen = gazetteer.zone(found[0]), gazetteer.label(draft.language, found[0])
    return Taken(OTHERWISE, {ask.into: zone} if ask.into else {}, chosen)


def asks(step: Step | None) -> bool:
    """Whether a place is asked for here."""
    return isinstance(step, Ask) and step.as_ is AskKind.PLACE


def shared(step: Step | None, zone: str | None) -> Taken | None:
    """The zone of a location, where a place is asked for and there is one."""
    if not isinstance(step, Ask) or not asks(step) or zone is None or not is_zone(zone):
        return None
    return Taken(SHARED, {step.into: zone} if step.into else {})


def _by_clock(draft: Draft, signals: Signals) -> tuple[str, ...]:
    """Places where a clock shows this now, the most peopled of either half of the day."""
    now, gazetteer = draft.now, draft.book.gazetteer
    found = [gazetteer.by_clock(_ahead(now, one), now) for one in _both_halves(signals)]
    return tuple(place for places in found for place in places[: MOST // len(found)])


def _ahead(now: datetime, clock: str) -> int:
    """Minutes ahead of UTC of a clock that shows this time now, to the quarter of an hour."""
    shown = time.fromisoformat(clock)
    minutes = (shown.hour - now.hour) * 60 + shown.minute - now.minute
    rounded = round(minutes / 15) * 15
    return (rounded + WESTMOST) % DAY - WESTMOST


# ── a day to come ─────────────────────────────────────────────────────────────────────────────


def day_to_come(draft: Draft, signals: Signals) -> str | None:
    """The day that was named, or that lies so many days ahead; within a day the instant."""
    today = local_time(draft).date()
    if signals.seconds is not None:
        length = timedelta(seconds=signals.seconds)
        if length < A_DAY:
            return (draft.now + length).isoformat()
        return (today + timedelta(days=-(-length // A_DAY))).isoformat()
    found = _date(signals.day, today) if signals.day else None
    return found.isoformat() if found else None


def _date(named: DayNamed, today: date) -> date | None:
    if named.ahead is not None:
        return today + timedelta(days=named.ahead)
    if named.weekday is not None:
        return today + timedelta(days=(named.weekday - today.isoweekday() - 1) % 7 + 1)
    ahead = (today + timedelta(days=count) for count in range(1, 367))
    return next((one for one in ahead if _is(one, named)), None)


def _is(day: date, named: DayNamed) -> bool:
    return day.day == named.day and named.month in {None, day.month}
