"""Which wake-up calls a conversation needs, and what to do when one comes.

Timers are not set and cancelled one by one: they follow from where the person stands, so that a
cancelled sit cannot ring. The store replaces its rows by this set with every turn.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core import bringing, checkins, evolve, hello, leaving, machine, prompts, speaking, waits
from bot.core.conversation import Timer
from bot.core.draft import Draft
from bot.core.effects import Note, Priority
from bot.core.events import TimerFired, TimerKind
from bot.core.flow import Silence, Wait

TOO_LATE_TO_REMIND = timedelta(minutes=10)
"""A reminder that comes this much after its time would greet the gap, not the person."""


def needed(draft: Draft) -> tuple[Timer, ...]:
    """Every timer of the conversation as it now is, soonest first."""
    check_in = checkins.timer(draft)
    found = (
        *_here(draft),
        *hello.needed(draft),
        *bringing.needed(draft),
        *((check_in,) if check_in else ()),
    )
    return tuple(sorted(found, key=_due)) if len(found) > 1 else found


def _due(timer: Timer) -> datetime:
    return timer.due


def _here(draft: Draft) -> tuple[Timer, ...]:
    """Those of the place where the person stands."""
    state = draft.standing()
    if state is None or not evolve.fits(draft):
        return ()
    if isinstance(state.step, Wait):
        return tuple(_of_sit(draft, state.step))
    prompt = draft.prompt
    if state.silence is None or prompt is None or prompt.asked_at is None:
        return ()
    due = prompt.asked_at + timedelta(seconds=state.silence.after)
    return (Timer(TimerKind.SILENCE, due, prompt.number),)


def _of_sit(draft: Draft, wait: Wait) -> list[Timer]:
    sit = draft.top.sit
    if sit is None:
        return []
    marks = [
        Timer(TimerKind.MARK, sit.started_at + after, sit.fence, mark.id)
        for mark, after in waits.due_marks(draft, wait)
    ]
    return [*marks, Timer(TimerKind.ELAPSED, sit.until, sit.fence)]


def fired(draft: Draft, event: TimerFired) -> None:
    """Act on a wake-up call if it still means something."""
    draft.priority = Priority.UNASKED if event.kind.is_unasked else Priority.TIMED
    if event.kind is TimerKind.CHECK_IN:
        checkins.fired(draft, event)
        return
    if event.kind is TimerKind.HELLO:
        hello.fired(draft, event)
        return
    if event.kind is TimerKind.BROUGHT:
        bringing.fired(draft, event)
        return
    if not evolve.fits(draft) and _met_by_an_edit(draft, event):
        return
    if not _is_current(draft, event):
        draft.emit(Note("stale_timer"))
        return
    state = draft.state
    late = event.at - event.due
    if isinstance(state.step, Wait):
        _ring(draft, state.step, event, late)
    elif state.silence is not None:
        _after_silence(draft, state.silence, late)


def _met_by_an_edit(draft: Draft, event: TimerFired) -> bool:
    """Whoever waits for a bell is told now, whoever is silent when she writes. False: ring on."""
    sit = draft.top.sit
    if event.kind is TimerKind.ELAPSED and sit is not None and sit.fence == event.fence:
        return evolve.settle(draft)
    draft.emit(Note("stale_timer"))
    return True


def _is_current(draft: Draft, event: TimerFired) -> bool:
    state, prompt = draft.standing(), draft.prompt
    if state is None:
        return False
    if event.kind is TimerKind.SILENCE:
        waiting = prompt is not None and prompt.number == event.fence
        return waiting and not isinstance(state.step, Wait)
    sit = draft.top.sit
    return sit is not None and sit.fence == event.fence and isinstance(state.step, Wait)


def _ring(draft: Draft, wait: Wait, event: TimerFired, late: timedelta) -> None:
    if event.kind is TimerKind.MARK:
        waits.mark(draft, wait, event.ref, late)
    elif late > timedelta(seconds=wait.grace):
        draft.emit(Note("late", draft.top.flow, draft.top.state))
        machine.go_to(draft, wait.late)
    else:
        machine.go(draft, "elapsed")


def _after_silence(draft: Draft, silence: Silence, late: timedelta) -> None:
    """A gentle reminder while there are any left, then on; what was open can be taken up again.

    A question that was edited meanwhile is not brought back by a reminder: its buttons are old.
    """
    prompt = draft.prompt
    same = draft.state.shape == draft.top.shape
    remind = 0 if draft.profile.is_young else silence.remind
    if same and prompt and prompt.reminded < remind and late <= TOO_LATE_TO_REMIND:
        speaking.say_first(draft, f"{draft.top.flow}.{draft.top.state}.remind", "common.remind")
        again = replace(prompt, reminded=prompt.reminded + 1, asked_at=draft.now)
        draft.prompt = again
        prompts.show(draft)
        return
    aside = leaving.set_by(draft)
    machine.go_to(draft, silence.then)
    if not draft.frames and aside is not None:
        draft.aside = aside
