"""Soft words: not now, later, back, skip, repeat, why. Whole short messages, in every state alike.

They are wishes about the talk and no answers, except where an author says that they are plain words
(a page of writing) and, for some, while somebody sits in silence.
"""

from collections.abc import Callable, Mapping

from bot.core import answers, leaving, machine, prompts, speaking
from bot.core.draft import Draft
from bot.core.flow import OTHERWISE, Ask, Flow, Invalid, Wait
from bot.core.names import Value
from bot.core.signals import Signals

EVERYTHING = "all"
"""In an author's `quiet`: every soft word is a plain one here."""
NOTES_IN_SILENCE = {"why", "repeat", "back"}
"""Soft words that are a sigh and not a wish while somebody sits in silence."""


def taken(draft: Draft, signals: Signals) -> bool:
    soft = signals.soft
    if soft is None or draft.standing() is None or masks(draft, soft):
        return False
    if answers.named(draft, signals, strictly=True) is not None:
        return False
    _SOFT[soft](draft)
    return True


def masks(draft: Draft, word: str) -> bool:
    """Whether this word is an ordinary one here: in a journal, and for some in a silent sit."""
    state = draft.standing()
    if state is None:
        return False
    if isinstance(state.step, Ask):
        return not state.step.quiet.isdisjoint({EVERYTHING, word})
    return _silent(draft) and word in NOTES_IN_SILENCE


def is_journalling(draft: Draft) -> bool:
    state = draft.standing()
    return state is not None and isinstance(state.step, Ask) and EVERYTHING in state.step.quiet


def _silent(draft: Draft) -> bool:
    state = draft.standing()
    return state is not None and isinstance(state.step, Wait) and not state.step.reply


def _leave(draft: Draft) -> None:
    """Put everything down, kindly; it is offered again later."""
    flow = _practice(draft)
    leaving.put_aside(draft)
    speaking.say_first(draft, flow.leave.say, "common.paused")
    draft.heard = None


def _practice(draft: Draft) -> Flow:
    frames = leaving.resumable(draft) or draft.frames
    return draft.book.flows[frames[0].flow]


def _back(draft: Draft) -> None:
    """To the question before this one, in the same flow."""
    trail = draft.top.trail
    known = [state for state in trail[:-1] if state in draft.flow.states]
    if not known:
        speaking.say_first(draft, "common.no_way_back")
        prompts.show(draft)
        return
    draft.set_top(trail=tuple(known[:-1]), sit=None)
    machine.enter(draft, known[-1])


def skip(draft: Draft) -> None:
    """No question holds anybody hostage: its own way on, else where silence would lead."""
    state = draft.state
    if prompts.SKIP in state.next:
        machine.go(draft, prompts.SKIP)
    elif isinstance(state.step, Wait):
        machine.go(draft, prompts.FINISH if prompts.FINISH in state.next else "elapsed")
    elif state.invalid:
        give_way(draft, state.invalid)
    elif OTHERWISE in state.next:
        machine.go(draft, OTHERWISE)
    elif state.silence:
        machine.go_to(draft, state.silence.then)
    else:  # `alongside check` refuses such a question; it stays open
        prompts.open_prompt(draft)


def give_way(draft: Draft, invalid: Invalid) -> None:
    """On without an answer of hers: where the author says, or with the author's default."""
    if invalid.then is not None:
        machine.go_to(draft, invalid.then)
        return
    step = draft.state.step
    if isinstance(step, Ask) and step.into:
        draft.set_slots({step.into: invalid.default})
    machine.go(draft, _route_of(invalid.default))


def _route_of(value: Value) -> str:
    """The route that this answer would have taken."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else OTHERWISE


def _repeat(draft: Draft) -> None:
    speaking.say_again(draft)
    prompts.show(draft)


def why(draft: Draft) -> None:
    flow, state = draft.top.flow, draft.top.state
    speaking.say_first(draft, f"{flow}.{state}.why", f"{flow}.why", "common.why")
    prompts.show(draft)


_SOFT: Mapping[str, Callable[[Draft], None]] = {
    "not_now": _leave,
    "later": _leave,
    "back": _back,
    "skip": skip,
    "repeat": _repeat,
    "why": why,
}
