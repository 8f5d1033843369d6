"""Putting down what is open, so that it can be taken up again later."""

from dataclasses import replace
from datetime import timedelta

from bot.core import prompts
from bot.core.conversation import Aside, Frame, FrameKind
from bot.core.draft import Draft
from bot.core.flow import Interrupted, Role, Wait


def put_aside(draft: Draft) -> None:
    """Leave everything that is open, to be offered again if the practice allows it."""
    prompts.keep_picks(draft)
    draft.close_prompt()
    aside = set_by(draft)
    if aside is not None:
        draft.aside = aside
    draft.frames = ()


def set_by(draft: Draft) -> Aside | None:
    """What could be taken up again if the person left now."""
    frames = resumable(draft)
    if not frames:
        return None
    seconds = draft.book.flows[frames[0].flow].leave.resumable
    put_down = tuple(_put_down(draft, frame) for frame in frames)
    return Aside(put_down, draft.now + timedelta(seconds=seconds))


def _put_down(draft: Draft, frame: Frame) -> Frame:
    """A sit that does not go on behind an interruption is begun anew on coming back."""
    state = draft.book.state(frame.flow, frame.state)
    step = state.step if state else None
    runs_on = isinstance(step, Wait) and step.when_interrupted is Interrupted.KEEP
    return frame if runs_on else replace(frame, sit=None)


def resumable(draft: Draft) -> tuple[Frame, ...]:
    """The frames worth coming back to: the practice, without what led to it or came in between."""
    frames = [frame for frame in draft.frames if frame.flow in draft.book.flows]
    for index, frame in enumerate(frames):
        role = draft.book.flows[frame.flow].role
        if frame.kind is FrameKind.INTERLUDE or role in (Role.DANGER, Role.CONCERN):
            frames = frames[:index]
            break
        if frame.kind is FrameKind.GATE:  # the flow below it has not begun
            frames = frames[: index - 1]
            break
    while frames and draft.book.flows[frames[0].flow].role is not None:
        frames.pop(0)
    if not frames or draft.book.flows[frames[0].flow].leave.resumable <= 0:
        return ()
    return (replace(frames[0], kind=FrameKind.ROOT), *frames[1:])
