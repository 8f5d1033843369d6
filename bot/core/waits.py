"""Timed sits: a clock on the wall that survives restarts, with marks said on the way.

The engine never sleeps. A sit is a pair of instants in the conversation; its timers are rows that
wake the engine up, and whose fence makes them harmless once the sit is over.
"""

from dataclasses import replace
from datetime import timedelta

from bot.core import prompts, speaking
from bot.core.conditions import holds
from bot.core.conversation import Sit
from bot.core.draft import Draft
from bot.core.effects import Note
from bot.core.flow import Mark, SlotRef, Wait
from bot.core.names import TextId, Value

MARK_GRACE = timedelta(seconds=90)
"""A mark later than this is passed over: "half of it has passed" would not be true."""


def lasting(seconds: int) -> timedelta:
    return timedelta(seconds=seconds)


def begin(draft: Draft, seconds: Value) -> None:
    """Start the clock and open the prompt with the ways out, unless the clock runs already."""
    if draft.top.sit is None:
        length = seconds if isinstance(seconds, int | float) else 0
        until = draft.now + timedelta(seconds=length)
        draft.set_top(sit=Sit(draft.now, until, fence=draft.prompts + 1))
    prompts.open_prompt(draft)


def due_marks(draft: Draft, wait: Wait) -> list[tuple[Mark, timedelta]]:
    """The marks still to come, with their distance from the beginning."""
    sit = draft.top.sit
    if sit is None:
        return []
    whole = sit.until - sit.started_at
    once = [mark for mark in wait.marks if mark.every is None and mark.id not in sit.marked]
    found = [(mark, whole * mark.at / 100 if mark.percent else lasting(mark.at)) for mark in once]
    for mark in wait.marks:
        after = _again(draft, mark, sit)
        if after is not None and after < whole:
            found.append((replace(mark, id=f"{mark.id}#{_times(mark, sit) + 1}"), after))
    return found


def _again(draft: Draft, mark: Mark, sit: Sit) -> timedelta | None:
    """When a mark that comes again and again is due the next time."""
    length = draft.top.slots.get(mark.every.name) if isinstance(mark.every, SlotRef) else mark.every
    if not isinstance(length, int | float) or length <= 0:
        return None
    return timedelta(seconds=length) * (_times(mark, sit) + 1)


def _times(mark: Mark, sit: Sit) -> int:
    return sum(marked.startswith(f"{mark.id}#") for marked in sit.marked)


def mark(draft: Draft, wait: Wait, mark_id: str, late: timedelta) -> None:
    """A mark came due: say it, unless it is too late or not for this sit."""
    sit = draft.top.sit
    own = mark_id.partition("#")[0]
    found = next((mark for mark in wait.marks if mark.id == own), None)
    if sit is None or found is None or mark_id in sit.marked:
        return
    speaks = late <= MARK_GRACE and (found.only_if is None or holds(draft, found.only_if))
    marked = (*sit.marked, mark_id)
    open_ = sit.mark_open
    if speaks:
        open_ = own if found.options else None  # what was asked before is past
    draft.set_top(sit=replace(sit, marked=marked, mark_open=open_))
    if not speaks:
        draft.emit(Note("mark_passed", draft.top.flow, draft.top.state))
        return
    speaking.say(draft, _part(draft, own))
    prompts.open_prompt(draft)


def answer_mark(draft: Draft, option: str) -> None:
    """An answer to the open mark: a reply if there is one, and the sit goes on."""
    sit = draft.top.sit
    if sit is None:
        return
    draft.set_top(sit=replace(sit, mark_open=None))
    draft.close_prompt(prompts.label(draft, option))
    speaking.say_first(draft, _part(draft, f"{option}-reply"))
    prompts.open_prompt(draft)


def take_note(draft: Draft, wait: Wait, text: str) -> None:
    """Words typed while sitting are kept, and answered only if the author says so."""
    if wait.into is not None:
        before = draft.top.slots.get(wait.into)
        notes = before if isinstance(before, tuple) else ()
        draft.set_slots({wait.into: (*notes, text.strip())})
    if wait.reply:
        speaking.say_first(draft, _part(draft, "typed"), "common.typed")


def _part(draft: Draft, part: str) -> TextId:
    return TextId(f"{draft.top.flow}.{draft.top.state}.{part}")
