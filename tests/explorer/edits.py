"""Releases that change the very state somebody stands in, and what she may do then."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.events import Arrived, ButtonPressed, TimerFired
from bot.core.flow import Branch, Flow, State, Target, Wait
from bot.core.names import FlowId, StateId
from tests.explorer.inputs import Input, said

RENAMED = StateId("renamed")
Leading = Callable[[Target], Target]


def of(book: Book, here: Conversation) -> Iterator[tuple[str, Book]]:
    """For every open flow: its state reshaped, renamed with and without a word of where to; the
    flow killed, or gone.
    """
    aside = here.aside.frames if here.aside else ()
    for frame in (*here.frames, *aside):
        flow = book.flows[frame.flow]
        state = flow.states[frame.state]
        reshaped = {**flow.states, state.id: replace(state, shape="another")}
        yield f"{flow.id}.{state.id} is reshaped", _with(book, replace(flow, states=reshaped))
        renamed = _renamed(flow, state.id)
        yield f"{flow.id}.{state.id} is removed", _with(book, renamed)
        moved = replace(renamed, moved={state.id: RENAMED})
        yield f"{flow.id}.{state.id} is moved", _with(book, moved)
        if flow.role is None and flow.id != "grounding":
            killed = replace(flow, killed=FlowId("grounding"))
            yield f"{flow.id} is killed", _with(book, killed)
            rest = {id_: one for id_, one in book.flows.items() if id_ != flow.id}
            yield f"{flow.id} is gone", replace(book, flows=rest)


def _with(book: Book, flow: Flow) -> Book:
    return replace(book, flows={**book.flows, flow.id: flow})


def _renamed(flow: Flow, old: StateId) -> Flow:
    """The flow with one state under another name, and every way to it led there."""
    name = {id_: RENAMED if id_ == old else id_ for id_ in flow.states}

    def led(to: Target) -> Target:
        return replace(to, state=name.get(to.state, to.state)) if to.state else to

    return replace(
        flow,
        entry=name[flow.entry],
        states={
            name[id_]: _led(replace(one, id=name[id_]), led) for id_, one in flow.states.items()
        },
        exits=tuple(replace(exit_, to=led(exit_.to)) for exit_ in flow.exits),
        lost=replace(flow.lost, to=led(flow.lost.to)),
        meets={intent: name[to] for intent, to in flow.meets.items()},
    )


def _led(state: State, led: Leading) -> State:
    step = state.step
    if isinstance(step, Branch):
        step = Branch(tuple(replace(arm, to=led(arm.to)) for arm in step.arms))
    if isinstance(step, Wait):
        step = replace(step, late=led(step.late))
    silence, invalid, loop = state.silence, state.invalid, state.loop
    return replace(
        state,
        step=step,
        next={answer: led(to) for answer, to in state.next.items()},
        silence=replace(silence, then=led(silence.then)) if silence else None,
        invalid=replace(invalid, then=led(invalid.then)) if invalid and invalid.then else invalid,
        loop=replace(loop, then=led(loop.then)) if loop else None,
    )


def meetings(here: Conversation, now: datetime) -> Iterator[Input]:
    """One of each kind of event."""
    at = now + timedelta(minutes=1)
    yield Input("says 'hello'", said("hello", at))
    yield Input("says 'not now'", said("not now", at))
    yield Input("opens the chat", Arrived(at=at))
    yield Input("is in danger", said("I want to kill myself tonight", at))
    top, prompt = here.top, here.prompt
    if top and prompt and prompt.options:
        first = prompt.options[0]
        yield Input(
            f"presses {first}",
            ButtonPressed(at=at, session=top.session, prompt=prompt.number, option=first),
        )
    for timer in here.timers[:1]:
        yield Input(
            f"{timer.kind} comes",
            TimerFired(
                at=timer.due, kind=timer.kind, due=timer.due, fence=timer.fence, ref=timer.ref
            ),
        )
