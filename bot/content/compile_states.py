"""One state after the other: the nine kinds of step, and what may stand around each."""

from collections.abc import Mapping
from dataclasses import replace

from bot.content.compile_asks import to_ask
from bot.content.notation import PERCENT, seconds, slot_ref
from bot.content.schema import (
    AnyState,
    ArmModel,
    AskState,
    BranchState,
    CallState,
    DoState,
    EndState,
    FlowModel,
    InvalidModel,
    LoopModel,
    MarkModel,
    RecallState,
    SayState,
    SetState,
    SilenceModel,
    WaitState,
)
from bot.content.shape import shape
from bot.content.values import (
    Slots,
    text_id,
    to_given,
    to_predicate,
    to_routes,
    to_target,
    to_value,
)
from bot.core.flow import (
    Arm,
    Assign,
    Branch,
    Call,
    Do,
    End,
    Given,
    Interrupted,
    Invalid,
    Loop,
    Mark,
    Pass,
    Recall,
    Say,
    Silence,
    SlotRef,
    State,
    Step,
    Target,
    Wait,
)
from bot.core.names import FlowId, StateId

LATE = 180
"""Seconds of lateness that a wait bears when its author did not say (F13 reports it)."""


def compile_states(model: FlowModel, slots_of: Mapping[str, Slots]) -> dict[StateId, State]:
    return {
        StateId(id_): _state(model, id_, state, slots_of) for id_, state in model.states.items()
    }


def _state(model: FlowModel, id_: str, state: AnyState, slots_of: Mapping[str, Slots]) -> State:
    slots = slots_of[model.flow]
    compiled = State(
        id=StateId(id_),
        step=_step(state, slots, slots_of),
        say=_say(model.flow, id_, state),
        next=_next(state),
        silence=_silence(model, state),
        invalid=_invalid(state, slots),
        loop=_loop(state.loop),
        cancel_timers=state.enter.cancel_timers,
    )
    return replace(compiled, shape=shape(compiled))


def _step(state: AnyState, slots: Slots, slots_of: Mapping[str, Slots]) -> Step:
    match state:
        case SayState():
            return Pass()
        case AskState():
            return to_ask(state.ask, slots)
        case BranchState():
            return _branch(state, slots)
        case CallState(call=call):
            given = to_given(call.with_, slots_of.get(call.flow, {}))
            return Call(FlowId(call.flow), given, StateId(call.at) if call.at else None)
        case WaitState():
            return _wait(state, slots)
        case _:
            return _short_step(state, slots)


def _short_step(state: SetState | DoState | RecallState | EndState, slots: Slots) -> Step:
    match state:
        case SetState():
            return Assign(to_given(state.set_, slots))
        case DoState(do=do):
            return Do(do.action, to_given(do.with_, {}))
        case RecallState(recall=recall):
            return Recall(recall.kind, dict(recall.into), slot_ref(recall.by), recall.word)
        case EndState():
            return End(state.end)


def _branch(state: BranchState, slots: Slots) -> Branch:
    return Branch(
        tuple(
            Arm(to_predicate(arm.when, slots), to_target(arm.to))
            if isinstance(arm, ArmModel)
            else Arm(None, to_target(arm.else_))
            for arm in state.branch
        )
    )


def _wait(state: WaitState, slots: Slots) -> Wait:
    wait, routes = state.wait, to_routes(state.next)
    late = to_target(wait.late.then) if wait.late else routes.get("elapsed", Target())
    return Wait(
        for_=_how_long(wait.for_),
        when_interrupted=Interrupted(wait.when_interrupted or "cancel"),
        grace=seconds(wait.late.grace) if wait.late else LATE,
        late=late,
        into=state.typing.into if state.typing else None,
        reply=state.typing is not None and state.typing.reply == "kind",
        marks=tuple(_mark(mark, slots) for mark in state.marks),
        finish="finish" in routes,
    )


def _how_long(text: str) -> Given:
    ref = slot_ref(text)
    return SlotRef(ref) if ref else seconds(text)


def _mark(mark: MarkModel, slots: Slots) -> Mark:
    at = mark.at or "0s"
    percent = PERCENT.fullmatch(at) is not None
    return Mark(
        id=mark.id,
        at=int(at.removesuffix("%")) if percent else seconds(at),
        percent=percent,
        only_if=to_predicate(mark.only_if, slots) if mark.only_if else None,
        options=tuple(mark.options),
        every=_how_long(mark.every) if mark.every else None,
    )


def _say(flow: str, id_: str, state: AnyState) -> Say | None:
    if isinstance(state, BranchState):
        return None
    refs = state.say
    if refs is None:
        refs = "auto" if isinstance(state, AskState) else []
    parts = [refs] if isinstance(refs, str) else refs
    if not parts:
        return None
    return Say(tuple(text_id(flow, id_, part) for part in parts), vary=state.vary is not None)


def _next(state: AnyState) -> dict[str, Target]:
    if isinstance(state, BranchState | EndState):
        return {}
    return to_routes(state.next)


def _silence(model: FlowModel, state: AnyState) -> Silence | None:
    if not isinstance(state, AskState | WaitState):
        return None
    silence: SilenceModel | None = state.silence or model.silence
    if silence is None:
        return None
    return Silence(seconds(silence.after), silence.remind, to_target(silence.then))


def _invalid(state: AnyState, slots: Slots) -> Invalid | None:
    if not isinstance(state, AskState) or state.invalid is None:
        return None
    invalid: InvalidModel = state.invalid
    slot = slots.get(state.ask.into) if state.ask.into else None
    then = to_target(invalid.then) if invalid.then else None
    return Invalid(invalid.tries, then, to_value(invalid.default, slot))


def _loop(loop: LoopModel | None) -> Loop | None:
    return Loop(loop.max, to_target(loop.then)) if loop else None
