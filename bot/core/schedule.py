"""What a person decides about her check-ins, and the memory of what became of them.

Every change counts from its own moment: what was due before it is not made up for.
"""

from dataclasses import replace
from datetime import timedelta

from bot.core import speaking
from bot.core.calendar import Daily
from bot.core.conversation import CheckIns, Schedule
from bot.core.draft import Draft
from bot.core.names import TextId
from bot.core.settled import latest

OFF = TextId("common.check_ins_off")


def heard_from(draft: Draft) -> None:
    """She did something, whatever it was: the count of silent dates begins anew."""
    kept = draft.memory.check_ins
    if kept.unanswered or kept.is_resting:
        keep(draft, unanswered=0, is_resting=False)


def add(draft: Draft, at: str, days: tuple[int, ...]) -> None:
    """One more time of day. What was due today before this moment is not made up for."""
    others = (one for one in draft.profile.schedule.times if one.at != at)
    times = sorted((*others, Daily(at, days)), key=lambda daily: daily.at)
    change(draft, times=tuple(times), is_on=True, paused_until=None)


def remove(draft: Draft, at: str) -> None:
    times = draft.profile.schedule.times
    change(draft, times=tuple(one for one in times if one.at != at))


def change(draft: Draft, **changes: object) -> None:
    """Replace fields of the schedule; from now on it counts as it then is."""
    profile = draft.profile
    schedule: Schedule = replace(profile.schedule, since=draft.now, **changes)  # type: ignore[arg-type] # checked by the dataclass
    draft.profile = replace(profile, schedule=schedule)
    keep(draft, held_until=None, again_at=None, is_resting=False, unanswered=0)
    _prune(draft)


def _prune(draft: Draft) -> None:
    """Times that are no longer hers need not be remembered longer than a day can come twice."""
    kept, times = draft.memory.check_ins, draft.profile.schedule.times
    hers = {one.at for one in times}
    lately = draft.now.date() - timedelta(days=3)
    settled = {
        at: dates for at, dates in kept.settled.items() if at in hers or latest(dates) >= lately
    }
    keep(draft, settled=settled)


def end(draft: Draft) -> None:
    """No more check-ins, without a question. Says so, if there were any."""
    wish = draft.profile.schedule
    if wish.is_on and wish.times:
        change(draft, is_on=False, paused_until=None)
        speaking.say(draft, OFF)


def put_off(draft: Draft, by: timedelta) -> None:
    """Ask again later today."""
    keep(draft, again_at=draft.now + by)


def keep(draft: Draft, **changes: object) -> None:
    kept: CheckIns = replace(draft.memory.check_ins, **changes)  # type: ignore[arg-type] # as above
    draft.remember(check_ins=kept)
