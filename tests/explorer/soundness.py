"""What must hold after every turn, whatever happened.

`complaints` names everything that does not hold, so that one walk shows all of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from bot.app.messages import Message
from bot.app.rendering import HELP_KEY, render
from bot.core.book import Book
from bot.core.conversation import MAX_DEPTH, Conversation, FrameKind, Timer
from bot.core.effects import GiveHelp, Retire, Turn
from bot.core.engine import advance
from bot.core.errors import BotError
from bot.core.events import (
    ButtonPressed,
    Event,
    MessageReceived,
    TimerFired,
    TimerKind,
)
from bot.core.flow import Ask, Role, State, Wait
from bot.core.signals import Level
from bot.storage.codec import CONVERSATION, pack, unpack

BUBBLES = 3
BUBBLES_BETWEEN = 2
"""More of them where a turn crosses from one flow into another: an end, and a beginning."""


@dataclass(frozen=True)
class Taken:
    """One event and what came of it."""

    book: Book
    before: Conversation
    event: Event
    turn: Turn

    @property
    def after(self) -> Conversation:
        return self.turn.conversation

    @cached_property
    def shown(self) -> tuple[Message, ...]:
        rendered = render(self.book, self.after, self.turn.effects)
        return tuple(item.message for item in rendered)

    @property
    def bubbles(self) -> list[Message]:
        return [message for message in self.shown if message.text]

    @property
    def standing(self) -> State | None:
        return standing(self.book, self.after)

    @property
    def is_crisis(self) -> bool:
        event = self.event
        return isinstance(event, MessageReceived) and event.signals.danger.level is Level.CRISIS


def standing(book: Book, conversation: Conversation) -> State | None:
    top = conversation.top
    return book.state(top.flow, top.state) if top else None


def fitting(book: Book, here: Conversation) -> bool:
    """Whether the book has all the places in which somebody stands."""
    flows = [book.flows.get(frame.flow) for frame in here.frames]
    return all(
        flow and not flow.killed and frame.state in flow.states
        for flow, frame in zip(flows, here.frames, strict=True)
    )


def take(book: Book, before: Conversation, event: Event) -> tuple[Taken | None, list[str]]:
    """Advance and look closely. None: it raised."""
    try:
        taken = Taken(book, before, event, advance(book, before, event))
        return taken, [*complaints(taken)]
    except BotError as error:
        return None, [f"{type(error).__name__}: {error}"]
    except Exception as error:  # noqa: BLE001 - a walk reports whatever it meets and goes on
        return None, [f"{type(error).__name__}: {error}"]


def complaints(taken: Taken) -> Iterator[str]:
    yield from _of_place(taken)
    yield from _of_bubbles(taken)
    yield from _of_prompts(taken)
    yield from _of_timers(taken)
    yield from _of_answer(taken)
    yield from _of_crisis(taken)
    yield from _of_snapshot(taken)


def _of_place(taken: Taken) -> Iterator[str]:
    """Always a next step: a question is open, or everything was said and nobody waits."""
    after, state = taken.after, taken.standing
    if after.frames and fitting(taken.book, after) and (state is None or not state.waits):
        yield "stands where nothing waits"
    if after.frames and after.prompt is None:
        yield "stands in a flow without a prompt"
    if not after.frames and (after.prompt or of_place(after)):
        yield "outside of flows with a prompt or a timer"
    if len(after.frames) > 2 * MAX_DEPTH:
        yield "the stack is too deep"


def _of_bubbles(taken: Taken) -> Iterator[str]:
    for message in taken.shown:
        if message.choices and not message.text:
            yield "buttons under an empty bubble"
        for choice in message.choices:
            if not choice.label.strip():
                yield f"option '{choice.option}' has no label"
    said = [message for message in taken.bubbles if message.key != HELP_KEY]
    limit = BUBBLES + (BUBBLES_BETWEEN if _crosses(taken) else 0)
    if len(said) > limit:
        yield f"{len(said)} bubbles in a row: {', '.join(message.key for message in said)}"


def _crosses(taken: Taken) -> bool:
    """Whether the turn left a flow, began one, or met something in between."""
    before = [frame.flow for frame in taken.before.frames]
    return before != [frame.flow for frame in taken.after.frames] or any(
        frame.kind is FrameKind.INTERLUDE for frame in taken.before.frames
    )


def _of_prompts(taken: Taken) -> Iterator[str]:
    old, new = taken.before.prompt, taken.after.prompt
    opened = {message.prompt for message in taken.shown if message.prompt is not None}
    closed = {effect.prompt for effect in taken.turn.effects if isinstance(effect, Retire)}
    if len(opened) > 1:
        yield f"several prompts in one turn: {sorted(opened)}"
    if old and (new is None or new.number != old.number) and old.number not in closed:
        yield "the old prompt was not closed"
    if new and (old is None or new.number != old.number) and new.number not in opened:
        yield "the new prompt was not shown"
    if new and old and new.number < old.number:
        yield "a prompt number came back"


def of_place(conversation: Conversation) -> list[Timer]:
    """The timers of where she stands: all but those that go on everywhere."""
    elsewhere = {TimerKind.CHECK_IN, TimerKind.HELLO, TimerKind.BROUGHT}
    return [timer for timer in conversation.timers if timer.kind not in elsewhere]


def _of_timers(taken: Taken) -> Iterator[str]:
    """Never silence beyond what the author set, and no timer that belongs to nothing."""
    after, state = taken.after, taken.standing
    if not fitting(taken.book, after):  # somebody whose flow was edited away is met when she writes
        return
    kinds = {timer.kind for timer in after.timers}
    if state and isinstance(state.step, Ask) and TimerKind.SILENCE not in kinds:
        yield "a question that would wait for ever"
    if state and isinstance(state.step, Wait) and TimerKind.ELAPSED not in kinds:
        yield "a sit that never ends"
    fences = {after.prompt.number if after.prompt else None}
    fences |= {frame.sit.fence for frame in after.frames if frame.sit}
    if any(timer.fence not in fences for timer in of_place(after)):
        yield "a timer that belongs to nothing"
    event = taken.event
    if isinstance(event, TimerFired) and any(
        (timer.kind, timer.due, timer.ref) == (event.kind, event.due, event.ref)
        for timer in after.timers
        if timer.fence == event.fence
    ):
        yield "a clock that rings again at once, for ever"


def _of_answer(taken: Taken) -> Iterator[str]:
    """Whoever does something is answered, but for notes in a sit and pages in a journal."""
    event = taken.event
    if isinstance(event, TimerFired) or (isinstance(event, MessageReceived) and event.edited):
        return
    helped = any(isinstance(effect, GiveHelp) for effect in taken.turn.effects)
    if taken.bubbles or helped or _stays(taken):
        return
    yield "no answer"


def _stays(taken: Taken) -> bool:
    """Quietly in the same place: a note was taken, a page goes on."""
    before, after = taken.before.top, taken.after.top
    state = taken.standing
    if before is None or after is None or state is None or before.state != after.state:
        return False
    return isinstance(state.step, Wait) or (isinstance(state.step, Ask) and state.step.many)


def _of_crisis(taken: Taken) -> Iterator[str]:
    if isinstance(taken.event, ButtonPressed) or not taken.is_crisis:
        return
    if not any(isinstance(effect, GiveHelp) for effect in taken.turn.effects):
        yield "danger without help"
    beside = [message for message in taken.bubbles if message.key != HELP_KEY]
    if any(not message.key.startswith("danger.") for message in beside):
        yield "something else was said beside help"
    if taken.bubbles and taken.bubbles[0].key != HELP_KEY:
        yield "help was not the very next thing"
    if len(beside) > 1 or any(not message.crisis or message.typing for message in beside):
        yield "more than one unhurried question follows help"
    open_ = {taken.book.flows[frame.flow].role for frame in taken.after.frames}
    goes_on = bool(open_ - {Role.DANGER})
    if goes_on:
        yield "a flow goes on after help"
    clocks = of_place(taken.after)
    if any(goes_on or timer.kind is not TimerKind.SILENCE for timer in clocks):
        yield "a clock runs on after help"


def _of_snapshot(taken: Taken) -> Iterator[str]:
    kept = unpack(CONVERSATION, pack(CONVERSATION, taken.after))
    if replace(kept, kit=taken.after.kit) != taken.after:
        yield "the codec does not keep the conversation"
