"""What a person may set about herself, as actions of `do`: check-ins, quiet hours, language, zone, name, pace, ways, pictures.

Each answers with the route to take and changes nothing when it cannot do what was asked.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.core import schedule
from bot.core.calendar import EVERY_DAY, WEEK, WEEKDAYS, WEEKENDS, Quiet, instant, is_zone, zone_of
from bot.core.conditions import local_time
from bot.core.conversation import Profile
from bot.core.draft import Draft
from bot.core.names import Value
from bot.core.words import fold

MOST_TIMES = 4
DAYS: dict[str, tuple[int, ...]] = {
    "every_day": EVERY_DAY,
    "weekdays": WEEKDAYS,
    "weekends": WEEKENDS,
}
PACES = frozenset({"normal", "slow", "off"})
WAYS = frozenset({"eyes_open", "short", "outward", "asked"})
LONGEST_PAUSE = 365
NAME_LENGTH = 60
NIGHT = Quiet("22:00", "07:30")
CALLED = "before_a_name"
"""Among the words of options: what people say before their name."""


def add_check_in(draft: Draft, at: Value, days: Value) -> str:
    """`days` is one of `DAYS`, or a list of mon to sun."""
    times = draft.profile.schedule.times
    if not isinstance(at, str) or not at:
        return "unclear"
    if len({*(one.at for one in times), at}) > MOST_TIMES:
        return "full"
    schedule.add(draft, at, _days(days))
    return "done"


def _days(given: Value) -> tuple[int, ...]:
    if isinstance(given, str) and given in DAYS:
        return DAYS[given]
    named = given if isinstance(given, tuple) else (given,)
    return tuple(n for n, day in enumerate(WEEK, 1) if day in named) or EVERY_DAY


def remove_check_in(draft: Draft, at: Value) -> str:
    if all(one.at != at for one in draft.profile.schedule.times):
        return "none"
    schedule.remove(draft, str(at))
    return "done"


def pause_check_ins(draft: Draft, days: Value) -> str:
    """Quiet until the beginning of the day that many days ahead; 0 begins again now."""
    count = int(days) if isinstance(days, int | float) else 0
    here = local_time(draft)
    until: datetime | None = None
    if count > 0:
        on = here.date() + timedelta(days=min(count, LONGEST_PAUSE))
        zone = zone_of(draft.profile.zone)
        until = instant(zone, on, time()) or draft.now + timedelta(days=count)
        until -= timedelta(seconds=1)  # one that is due at midnight is not of the pause
    schedule.change(draft, paused_until=until, is_on=True)
    return "done"


def pause_until(draft: Draft, until: Value) -> str:
    """Quiet until the beginning of a date, or until an instant (`answers.OWN_DAY`)."""
    try:
        named = datetime.fromisoformat(str(until))
    except ValueError:
        return "unclear"
    if named.tzinfo is None:
        return pause_check_ins(draft, (named.date() - local_time(draft).date()).days)
    schedule.change(draft, paused_until=named, is_on=True)
    return "done"


def stop_check_ins(draft: Draft) -> str:
    schedule.change(draft, is_on=False, paused_until=None)
    return "done"


def put_off_check_in(draft: Draft, by: Value) -> str:
    """`by` seconds from now; "another day" is to answer with nothing."""
    schedule.put_off(draft, timedelta(seconds=int(by) if isinstance(by, int | float) else 3600))
    return "done"


def set_quiet(draft: Draft, begin: Value, end: Value) -> str:
    """Without both times there are no quiet hours."""
    quiet = Quiet(str(begin), str(end)) if begin and end else None
    schedule.change(draft, quiet=quiet)
    return "done"


def set_quiet_hours(draft: Draft, hours: Value) -> str:
    """From and to (`answers.OWN_HOURS`); the one that was not named stays, or is that of the night."""
    begin, slash, end = str(hours or "").partition("/")
    if not slash or not (begin or end):
        return "unclear"
    now = draft.profile.schedule.quiet or NIGHT
    return set_quiet(draft, begin or now.from_, end or now.to)


def set_language(draft: Draft, language: Value) -> str:
    """A tag of a released language (BCP 47, in any case), or of one whose first part is."""
    wanted = str(language or "").lower()
    known = {one.lower(): one for one in draft.book.released}
    chosen = known.get(wanted) or known.get(wanted.partition("-")[0])
    if chosen is None:
        return "not_yet"
    _change(draft, language=chosen)
    return "done"


def set_zone(draft: Draft, zone: Value) -> str:
    """An IANA name. Check-ins are by the clock there from now on."""
    if not isinstance(zone, str) or not is_zone(zone):
        return "unknown"
    _change(draft, zone=zone, knows_zone=True)
    schedule.change(draft)
    return "done"


def set_name(draft: Draft, name: Value) -> str:
    """Empty: she is called nothing."""
    _change(draft, name=_bare(draft, str(name or ""))[:NAME_LENGTH] or None)
    return "done"


def _bare(draft: Draft, name: str) -> str:
    """A name without what comes before it: "call me Ada"."""
    parts, leads = name.split(), draft.book.option_phrases.get(draft.language, {}).get(CALLED, ())
    for lead in sorted(leads, key=len, reverse=True):
        if len(parts) > len(lead) and fold(" ".join(parts[: len(lead)])) == lead:
            return " ".join(parts[len(lead) :]).strip(" .!")
    return name.strip()


def set_pace(draft: Draft, pace: Value) -> str:
    if pace not in PACES:
        return "unknown"
    _change(draft, pace=pace)
    return "done"


def note_young(draft: Draft, young: Value) -> str:
    """Whether she is under 18, as she says; from then on nobody reminds her of anything."""
    _change(draft, is_young=young is True)
    if young is True:
        draft.remember(hello_at=None)
    return "done"


def set_way(draft: Draft, way: Value, on: Value) -> str:
    """How a practice is done for her; `way` is a field of `Ways`, `asked` of the questions about it."""
    if way not in WAYS:
        return "unknown"
    changed = {"asked": True, str(way): on is True}
    _change(draft, ways=replace(draft.profile.ways, **changed))
    return "done"


def set_picture(draft: Draft, dark: Value) -> str:
    """Whether the picture of /look is drawn for a dark screen."""
    _change(draft, dark_picture=dark is True)
    return "done"


def _change(draft: Draft, **changes: object) -> None:
    profile: Profile = replace(draft.profile, **changes)  # type: ignore[arg-type] # checked by the dataclass
    draft.profile = profile
