"""Running a flow: entering states until one waits, routing answers, calling and ending flows.

Everything here moves a `Draft` forward. A turn always ends in a waiting state or outside of flows.
"""

from collections.abc import Mapping
from typing import assert_never

from bot.core import actions, admission, ended, kit, leaving, prompts, speaking, waits, young
from bot.core.admission import NOTHING, Values
from bot.core.conditions import holds
from bot.core.conversation import Frame, FrameKind
from bot.core.draft import Draft
from bot.core.effects import Note
from bot.core.effects import Say as Said
from bot.core.errors import FlowStillOpen, NoRoute
from bot.core.flow import (
    OTHERWISE,
    Arm,
    Ask,
    AskKind,
    Assign,
    Branch,
    Call,
    Do,
    End,
    Flow,
    Given,
    Pass,
    Recall,
    Role,
    SlotRef,
    State,
    Target,
    Wait,
)
from bot.core.heard import is_hard, told
from bot.core.names import FlowId, StateId, Value

WORDS = "interrupted words"
"""Slot of an interlude that no author can name: what the person was saying."""
COMES_BACK = {Role.MEETING, Role.CONCERN}
"""Interludes that may also end everything; `back` is their way back to the prompt below."""


# ── starting a flow ───────────────────────────────────────────────────────────────────────────


def start(draft: Draft, flow_id: FlowId, given: Values = NOTHING) -> None:
    """Begin a flow with an empty stack."""
    if draft.frames:
        raise FlowStillOpen
    draft.session += 1
    begin(draft, flow_id, given, FrameKind.ROOT)


def start_role(draft: Draft, role: Role, given: Values = NOTHING) -> None:
    """Begin the flow with this role; without one there is nothing to say, and nothing breaks."""
    flow = draft.book.role(role)
    if flow is not None:
        start(draft, flow.id, given)


def start_at(draft: Draft, flow: Flow, state: StateId, given: Values = NOTHING) -> None:
    """Begin a flow in the middle, as an author trying it out does: no gate, no daily limit."""
    draft.session += 1
    admission.push(draft, flow, NOTHING, FrameKind.ROOT)
    draft.set_slots({name: value for name, value in given.items() if name in flow.slots})
    enter(draft, state)


def begin(
    draft: Draft, flow_id: FlowId, given: Values, kind: FrameKind, *, at: StateId | None = None
) -> None:
    """Push a flow and enter it (`at` a state), through its gate if it has one."""
    wanted = draft.book.flows[flow_id]
    if kind is FrameKind.ROOT:
        wanted = young.instead(draft, wanted)
    flow, given = admission.stand_in(draft, wanted, given)
    admission.push(draft, flow, given, kind)
    if flow.id == flow_id and at in flow.states:
        draft.set_top(state=at)
    admission.push_gates(draft, flow, given)
    enter(draft, draft.top.state)


def interlude(draft: Draft, flow: Flow, at: StateId | None = None, *, words: str = "") -> None:
    """Put a flow on top of whatever is open; when it ends the prompt below is asked again. The
    clock of a sit runs on behind it. `words` were said to the prompt below: they are its answer
    when it takes any words, so that nobody has to write them twice.
    """
    prompts.keep_picks(draft)
    draft.close_prompt()
    admission.push(draft, flow, NOTHING, FrameKind.INTERLUDE)
    if words:
        draft.set_slots({WORDS: words})
    enter(draft, at or flow.entry)


# ── entering states ───────────────────────────────────────────────────────────────────────────


def enter(draft: Draft, state_id: StateId) -> None:
    """Enter a state of the open flow and go on until a state waits or no flow is open."""
    going: StateId | None = state_id
    while going is not None:
        draft.count_step(going)
        going = _arrive(draft, going)


def ask_again(draft: Draft) -> None:
    """Say and ask the state in which the person stands once more, as on coming back."""
    state = draft.standing()
    if state is None:
        enter(draft, _nearest(draft))
        return
    draft.set_top(shape=state.shape, tries=0)
    if draft.top.sit is not None:
        speaking.say_first(draft, "common.sit_goes_on")
    elif state.say:
        speaking.speak(draft, state.say)
    _stand(draft, state, prompts.picked_before(draft, state))


def _nearest(draft: Draft) -> StateId:
    """The state of the top frame, or what became of it while the frame was put aside."""
    state, flow = draft.top.state, draft.flow
    known = (one for one in (state, flow.moved.get(state, state)) if one in flow.states)
    return next(known, flow.entry)


def _arrive(draft: Draft, state_id: StateId) -> StateId | None:
    """Enter one state; the state to enter next, or None when the person is to be waited for."""
    state = draft.flow.states[state_id]
    visits = draft.top.visits.get(state_id, 0) + 1
    draft.set_top(
        state=state_id,
        shape=state.shape,
        tries=0,
        visits={**draft.top.visits, state_id: visits},
    )
    if state.loop and visits > state.loop.max:
        return follow(draft, state.loop.then)
    if state.cancel_timers:
        draft.stop_sit()
    if state.say:
        speaking.speak(draft, state.say)
    return _take_step(draft, state)


def _take_step(draft: Draft, state: State) -> StateId | None:
    match state.step:
        case Pass():
            return route(draft, OTHERWISE)
        case Branch():
            return follow(draft, _arm(draft, state.step).to)
        case Do() if admission.asks_leave(draft, state.step, _given(draft, state.step.with_)):
            return draft.top.state
        case Assign() | Do() | Recall():
            return route(draft, _act(draft, state.step))
        case Call():
            given = _given(draft, state.step.with_)
            begin(draft, state.step.flow, given, FrameKind.CALL, at=state.step.at)
            return None
        case End():
            return end(draft, state.step.outcome)
        case Ask() | Wait():
            _stand(draft, state)
            return None
        case _:
            assert_never(state.step)


def _arm(draft: Draft, branch: Branch) -> Arm:
    return next(arm for arm in branch.arms if arm.when is None or holds(draft, arm.when))


def _act(draft: Draft, step: Assign | Do | Recall) -> str:
    """Do what a silent state does; its route."""
    match step:
        case Assign():
            draft.set_slots(_given(draft, step.values))
            return OTHERWISE
        case Do():
            return actions.ACTIONS[step.action].run(draft, _given(draft, step.with_))
        case Recall():
            return kit.recall(draft, step)
        case _:
            assert_never(step)


def _stand(draft: Draft, state: State, picked: tuple[str, ...] = ()) -> None:
    """The person stands here now: start the clock of a wait, open the prompt."""
    if isinstance(state.step, Wait):
        waits.begin(draft, _value(draft, state.step.for_))
    else:
        prompts.open_prompt(draft, picked=picked)
    if not draft.top.trail or draft.top.trail[-1] != state.id:
        draft.set_top(trail=(*draft.top.trail, state.id))


def _given(draft: Draft, values: Mapping[str, Given]) -> Values:
    return {name: _value(draft, given) for name, given in values.items()}


def _value(draft: Draft, given: Given) -> Value:
    return draft.top.slots.get(given.name) if isinstance(given, SlotRef) else given


# ── going on ──────────────────────────────────────────────────────────────────────────────────


def go(draft: Draft, key: str) -> None:
    """Leave the waiting state by this route."""
    onward = route(draft, key)
    if onward is not None:
        enter(draft, onward)


def go_to(draft: Draft, target: Target) -> None:
    """Leave the waiting state for this target."""
    onward = follow(draft, target)
    if onward is not None:
        enter(draft, onward)


def route(draft: Draft, key: str) -> StateId | None:
    """Follow the route of an answer or outcome."""
    routes = draft.state.next
    target = routes.get(key) or routes.get(OTHERWISE)
    if target is None:
        raise NoRoute(draft.top.flow, draft.top.state, key)
    return follow(draft, target)


def follow(draft: Draft, target: Target) -> StateId | None:
    """The state to enter; a target in another flow ends everything open and begins that one."""
    draft.close_prompt()
    draft.stop_sit()
    if target.flow is None:
        return target.state
    draft.frames = ()
    start(draft, target.flow)
    return None


# ── ending a flow ─────────────────────────────────────────────────────────────────────────────


def end(draft: Draft, outcome: str) -> StateId | None:
    """The open flow is over. The state below to go on with, if there is one."""
    ended.record(draft, outcome)
    return _close(draft, outcome)


def _close(draft: Draft, outcome: str) -> StateId | None:
    frame = draft.pop()
    draft.close_prompt()
    match frame.kind:
        case FrameKind.ROOT:
            _end_root(draft, frame, outcome)
            return None
        case FrameKind.CALL:
            return _return_to_caller(draft, outcome)
        case FrameKind.INTERLUDE:
            _end_interlude(draft, frame, outcome)
            return None
        case FrameKind.GATE if outcome == "open":
            return draft.top.state
        case FrameKind.GATE if draft.book.flows[frame.flow].role is Role.KEEPING:
            return end(draft, draft.flow.outcomes[0])  # it is done, and nothing of it is kept
        case FrameKind.GATE:  # a flow whose gate stays closed never began: nothing to record
            return _close(draft, draft.flow.outcomes[-1])
        case _:
            assert_never(frame.kind)


def _end_root(draft: Draft, frame: Frame, outcome: str) -> None:
    match draft.book.flows[frame.flow].role:
        case Role.RESUME if draft.aside is not None:
            _end_resume(draft, outcome)
        case Role.DANGER if outcome == "back":
            draft.heard = None
            _take_up(draft)
            _leave_with_a_word(draft)
        case Role.CONCERN if outcome == "back" and draft.heard is not None:
            open_door(draft)
        case Role.CONCERN if outcome == "back":
            _leave_with_a_word(draft)
        case _:
            draft.heard = None


def _leave_with_a_word(draft: Draft) -> None:
    """Back, and there is nothing to come back to: where nothing else was said, the door opens."""
    said = any(isinstance(effect, Said) for effect in draft.effects)
    if not draft.frames and not said:
        open_door(draft)


def _end_resume(draft: Draft, outcome: str) -> None:
    aside, heard = draft.aside, draft.heard
    is_whole = aside is not None and all(one.flow in draft.book.flows for one in aside.frames)
    if outcome == "resume" and is_whole:
        draft.heard = None
        _take_up(draft)
        return
    draft.aside = None
    if heard is not None or not is_whole:
        open_door(draft)


def _take_up(draft: Draft) -> None:
    """Back to where she was when it was put down, if that still is."""
    aside = draft.aside
    if aside is None or not all(frame.flow in draft.book.flows for frame in aside.frames):
        return
    draft.aside, draft.frames = None, aside.frames
    if not see_out(draft):
        ask_again(draft)


def see_out(draft: Draft) -> bool:
    """She is in the middle of what an instance for adults has not for her: told so, and led to people.
    True: it was done."""
    flow = draft.book.role(Role.TURNED_AWAY)
    if flow is None or not young.stands_outside(draft):
        return False
    draft.close_prompt()
    draft.stop_all_sits()
    draft.frames, draft.aside, draft.heard = (), None, None
    start(draft, flow.id)
    return True


def open_door(draft: Draft) -> None:
    """The landing, with what brought the person in."""
    heard = draft.heard
    given: dict[str, Value] = {
        "first": draft.session == 0,
        "opened": heard is None,
    }
    if heard is not None:
        if is_hard(heard):
            draft.remember(hard_at=draft.now)
        given |= told(heard)
        given["proposal"] = draft.book.entries.get(heard.intent or "")
    start_role(draft, Role.LANDING, given)


def _return_to_caller(draft: Draft, outcome: str) -> StateId | None:
    """Route the outcome. One that the caller does not know, of a flow that stood in for the called
    one, counts as its last; a caller that was edited meanwhile is entered anew.
    """
    step, routes = draft.state.step, draft.state.next
    if isinstance(step, Call):
        for known in (outcome, draft.book.flows[step.flow].outcomes[-1]):
            if known in routes or OTHERWISE in routes:
                return route(draft, known)
    draft.emit(Note("reshaped", draft.top.flow, draft.top.state))
    return draft.top.state


def _end_interlude(draft: Draft, frame: Frame, outcome: str) -> None:
    role = draft.book.flows[frame.flow].role
    if role in COMES_BACK and outcome != "back":
        leaving.put_aside(draft)
        return
    _forget_what_goes_on(draft)
    if see_out(draft):
        return
    if not _answered_before(draft, frame):
        ask_again(draft)


def _forget_what_goes_on(draft: Draft) -> None:
    """What help in the middle of it put aside is not to be offered again: it goes on now."""
    aside, below = draft.aside, draft.frames[0]
    first = aside.frames[0] if aside else None
    if first is not None and (first.flow, first.session) == (below.flow, below.session):
        draft.aside = None


def _answered_before(draft: Draft, interlude: Frame) -> bool:
    """Take what was being said when something came in between, where any words are an answer."""
    words, state = interlude.slots.get(WORDS), draft.standing()
    ask = state.step if state else None
    if not isinstance(words, str) or not isinstance(ask, Ask) or ask.as_ is not AskKind.TEXT:
        return False
    if ask.many or ask.into is None or len(words) < ask.min:
        return False
    draft.set_slots({ask.into: words[: ask.max]})
    go(draft, OTHERWISE)
    return True
