"""Daily check-ins: which one is next, and what happens when its time has come.

A check-in is a courtesy and behaves like one. It comes once for its time and date (its key), never
into a practice or a conversation, never in quiet hours, never within twelve hours of help in danger,
and not at all when it would be two hours late. Unanswered ones never pile up: after three silent
dates one a week is left, after three silent weeks one line that nothing is expected, and then
silence until the person writes.

Like all timers these follow from the conversation: nothing has to be cancelled or moved when the
person travels, changes a time, or when a country changes its clocks. A clock that was far ahead and is
right again leaves instants behind that are still to come; none of them keeps her waiting for it.
"""

from datetime import date, datetime, timedelta, tzinfo

from bot.core import daily, machine, speaking
from bot.core.calendar import Occurrence, next_occurrence, occurrence, quiet_until, zone_of
from bot.core.conversation import Timer
from bot.core.draft import Draft
from bot.core.effects import Note, Remember
from bot.core.events import TimerFired, TimerKind
from bot.core.flow import Role
from bot.core.names import TextId
from bot.core.schedule import keep
from bot.core.settled import is_settled, settle

LATE = timedelta(hours=2)
"""Later than this a check-in is not made up for; that it was left out is recorded."""
AFTER_HELP = timedelta(hours=12)
"""No check-in for so long after help in danger (safety.md, H3)."""
APART = timedelta(minutes=30)
"""Two are never closer together, whatever clocks and zones do."""
AHEAD = timedelta(days=1)
"""Nothing is held back or put off for longer; a clock that was wrong may have written that it is."""
LOOK_AGAIN = timedelta(minutes=5)
IDLE_AFTER = timedelta(minutes=10)
AFTER_HARD = timedelta(hours=1)
"""No small question on top of what was hard to say. With the two hours of lateness some are left out."""
"""A door that stands open so long without a word is no conversation."""
DAILY_UNTIL = 3
"""Silent dates after which one a week is left."""
SILENT_WEEKS = 3
"""Silent weeks after which she is left in peace."""

AGAIN = "again"
RESTING = TextId("common.resting")
_DOORS = frozenset({Role.LANDING, Role.MENU, Role.GOODBYE, Role.CHECK_IN, Role.BROUGHT})


# ── which one is next ─────────────────────────────────────────────────────────────────────────


def timer(draft: Draft) -> Timer | None:
    """The wake-up call of the next check-in, as things are now."""
    kept, schedule = draft.memory.check_ins, draft.profile.schedule
    if not is_active(draft):
        return None
    if kept.again_at is not None and kept.again_at <= draft.now + AHEAD:
        return Timer(TimerKind.CHECK_IN, kept.again_at, 0, AGAIN)
    found = next_occurrence(
        _zone(draft), schedule.times, _earliest(draft), lambda one: _is_wanted(draft, one)
    )
    if found is None:
        return None
    is_held = kept.held_until is not None and kept.held_until <= draft.now + AHEAD
    due = max(found.due, kept.held_until) if is_held and kept.held_until else found.due
    return Timer(TimerKind.CHECK_IN, due, 0, found.key)


def is_active(draft: Draft) -> bool:
    """Whether check-ins come at all: not to who said that she is under 18. Paused ones do, later."""
    profile = draft.profile
    if profile.is_young or draft.memory.check_ins.is_resting:
        return False
    return profile.schedule.is_on and bool(profile.schedule.times)


def _earliest(draft: Draft) -> datetime:
    """Nothing that was due at this instant or before is asked any more."""
    return max((draft.now - LATE, *_gone(draft)))


def _gone(draft: Draft) -> list[datetime]:
    """Instants up to which she wishes for none. A wish that is still to come was set by a clock that
    was wrong: it counts already."""
    schedule = draft.profile.schedule
    is_made = schedule.since is not None and schedule.since <= draft.now
    instants = (schedule.since if is_made else None, schedule.paused_until)
    return [at for at in instants if at is not None]


def _is_wanted(draft: Draft, one: Occurrence) -> bool:
    kept = draft.memory.check_ins
    if is_settled(kept.settled.get(one.at), one.on):
        return False
    if kept.unanswered < DAILY_UNTIL or kept.asked_on is None:
        return True
    asked_on = date.fromisoformat(kept.asked_on)
    is_to_come = asked_on > draft.now.date() + AHEAD
    return is_to_come or one.on >= asked_on + timedelta(days=7)


# ── its time has come ─────────────────────────────────────────────────────────────────────────


def fired(draft: Draft, event: TimerFired) -> None:
    """Ask, wait for a better moment, or leave it out; in any case it is dealt with once."""
    if event.ref == AGAIN:
        _asked_for(draft)
        return
    found = occurrence(_zone(draft), draft.profile.schedule.times, event.ref)
    if found is None or not _is_due(draft, found):
        draft.emit(Note("stale_timer"))
        return
    better = better_moment(draft) or _after_another_kind(draft)
    why = _left_out(draft, found.due, better)
    if why is None and better is not None:
        keep(draft, held_until=better)
        return
    _settle(draft, found)
    if why is None:
        _ask(draft, found.on)
    else:
        _record(draft, why)


def _is_due(draft: Draft, found: Occurrence) -> bool:
    """Whether this one is still to be asked; the schedule or the zone may have changed meanwhile."""
    return (
        is_active(draft)
        and found.due <= draft.now
        and all(found.due > at for at in _gone(draft))
        and _is_wanted(draft, found)
    )


def _asked_for(draft: Draft) -> None:
    """She put it off until now."""
    again_at = draft.memory.check_ins.again_at
    if again_at is None or again_at > draft.now or not is_active(draft):
        draft.emit(Note("stale_timer"))
        return
    better = better_moment(draft) or _after_another_kind(draft)
    why = _left_out(draft, again_at, better, after_another=False)
    keep(draft, again_at=better if why is None else None)
    if better is not None and why is None:
        return
    if why is None:
        _ask(draft, draft.now.astimezone(_zone(draft)).date())
    else:
        _record(draft, why)


def _left_out(
    draft: Draft, due: datetime, better: datetime | None, *, after_another: bool = True
) -> str | None:
    """Why this one is not asked at all, not even at a better moment."""
    helped, asked = draft.memory.crisis_at, draft.memory.check_ins.asked_at
    if (better or draft.now) - due >= LATE:
        return "late" if better is None else "no_moment"
    if helped is not None and abs(draft.now - helped) < AFTER_HELP:
        return "after_help"
    if after_another and asked is not None and abs(draft.now - asked) < APART:
        return "too_close"
    return None


def better_moment(draft: Draft) -> datetime | None:
    """When to look again: after the quiet hours, or when nobody is in the middle of something."""
    quiet = quiet_until(_zone(draft), draft.profile.schedule.quiet, draft.now)
    if quiet is not None:
        return quiet
    hard = draft.memory.hard_at
    if hard is not None and abs(draft.now - hard) < AFTER_HARD:
        return hard + AFTER_HARD
    return None if is_idle(draft) else draft.now + LOOK_AGAIN


def _after_another_kind(draft: Draft) -> datetime | None:
    """A letter or a hello has just come: a while later, so that the question is not laid on top of it.
    After another check-in it is left out instead."""
    if draft.memory.unasked_at == draft.memory.check_ins.asked_at:
        return None
    return daily.room_again(draft)


def is_idle(draft: Draft) -> bool:
    """Whether nothing is going on that a message out of the blue would break into."""
    if not draft.frames:
        return True
    last = draft.memory.last_at
    flow = draft.book.flows.get(draft.frames[0].flow)
    at_door = len(draft.frames) == 1 and flow is not None and flow.role in _DOORS
    return at_door and (last is None or abs(draft.now - last) >= IDLE_AFTER)


def _ask(draft: Draft, on: date) -> None:
    kept = draft.memory.check_ins
    is_last = kept.unanswered >= DAILY_UNTIL + SILENT_WEEKS - 1
    is_new = kept.asked_on != on.isoformat()
    daily.count(draft)
    keep(
        draft,
        asked_on=on.isoformat(),
        asked_at=draft.now,
        unanswered=kept.unanswered + is_new,
        is_resting=is_last,
    )
    draft.close_prompt()
    draft.frames, draft.heard = (), None
    if is_last:
        speaking.say_first(draft, RESTING)
    else:
        machine.start_role(draft, Role.CHECK_IN)


def _settle(draft: Draft, found: Occurrence) -> None:
    kept = draft.memory.check_ins
    dates = settle(kept.settled.get(found.at), found.on)
    keep(draft, settled={**kept.settled, found.at: dates}, held_until=None)


def _record(draft: Draft, why: str) -> None:
    flow = draft.book.role(Role.CHECK_IN)
    if flow is not None:
        draft.emit(Remember(flow.id, "left_out", {"why": why}))


def _zone(draft: Draft) -> tzinfo:
    return zone_of(draft.profile.zone)
