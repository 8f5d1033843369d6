"""People stand inside flows while flows are edited. This takes each to where she belongs.

Same shape: go on. Shape changed: ask again. State gone: its `moved` entry, else `lost`. Flow gone or
killed: the flow that takes over, else the menu. Never an exception, silence or a reset.
"""

from bot.core import machine, speaking
from bot.core.conversation import Frame
from bot.core.draft import Draft
from bot.core.effects import Note
from bot.core.flow import Flow, Role, Target
from bot.core.names import StateId, TextId

LOST = TextId("common.lost")


def settle(draft: Draft) -> bool:
    """Fit the stack to the book. True when the person was moved and has been told or asked anew."""
    for index, frame in enumerate(draft.frames):
        flow = draft.book.flows.get(frame.flow)
        if flow is None or flow.killed:
            _replace_everything(draft, frame, flow)
            return True
        if frame.state not in flow.states and not _move(draft, flow, index):
            _lose(draft, flow, index)
            return True
    return _reshaped(draft)


def fits(draft: Draft) -> bool:
    """Whether every open flow still is, and has the state in which somebody stands."""
    return all(_fits(draft.book.flows.get(frame.flow), frame) for frame in draft.frames)


def _fits(flow: Flow | None, frame: Frame) -> bool:
    return flow is not None and not flow.killed and frame.state in flow.states


def _reshaped(draft: Draft) -> bool:
    if not draft.frames:
        return False
    state = draft.state
    if draft.top.shape == state.shape:
        return False
    draft.emit(Note("reshaped", draft.top.flow, state.id))
    draft.stop_sit()
    machine.ask_again(draft)
    return True


def _move(draft: Draft, flow: Flow, index: int) -> bool:
    """Stand on the new state; its shape differs, so that it will be asked."""
    state = draft.frames[index].state
    moved = flow.moved.get(state)
    if moved not in flow.states:
        return False
    _set_state(draft, index, StateId(moved or ""))
    draft.emit(Note("moved", flow.id, state))
    return True


def _lose(draft: Draft, flow: Flow, index: int) -> None:
    """What stood above the lost state is left as well; the flow itself may go on."""
    draft.emit(Note("lost", flow.id, draft.frames[index].state))
    draft.close_prompt()
    draft.frames = draft.frames[: index + 1]
    _set_state(draft, index, flow.entry)
    speaking.say_first(draft, flow.lost.say, LOST)
    machine.go_to(draft, _existing(draft, flow.lost.to))


def _existing(draft: Draft, target: Target) -> Target:
    """The target, or the menu when even that is gone."""
    known = draft.book.flows if target.flow else draft.flow.states
    if (target.flow or target.state) in known:
        return target
    menu = draft.book.role(Role.MENU)
    return Target(flow=menu.id) if menu else Target(state=draft.flow.entry)


def _replace_everything(draft: Draft, frame: Frame, flow: Flow | None) -> None:
    draft.emit(Note("killed" if flow else "lost", frame.flow, frame.state))
    draft.close_prompt()
    draft.frames = ()
    speaking.say_first(draft, flow.lost.say if flow else LOST, LOST)
    successor = flow.killed if flow else None
    if successor is not None and successor in draft.book.flows:
        machine.start(draft, successor)
    else:
        machine.start_role(draft, Role.MENU)


def _set_state(draft: Draft, index: int, state: StateId) -> None:
    frame = draft.frames[index]
    changed = Frame(
        frame.flow, state, frame.session, "", frame.slots, frame.visits, 0, frame.kind, ()
    )
    draft.frames = (*draft.frames[:index], changed, *draft.frames[index + 1 :])
