"""Practices: the ways out of them, what is said on the way, and how much comes at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.app.ports import Reader
from bot.app.rendering import HELP_KEY
from bot.core.book import Book
from bot.core.conversation import Conversation, FrameKind
from bot.core.events import ButtonPressed, Event, MessageReceived, TimerFired
from bot.core.flow import Call, Flow, Target
from bot.core.names import FlowId, Language
from bot.proof.findings import Check, Findings
from bot.proof.helped import PROTOCOL, numbers_missing
from bot.proof.places import Place, Stand, fires, of_place
from bot.proof.turns import NOW, TO_A_PERSON, Taken, roles, standing, take

BUBBLES = 3
BETWEEN = 2
"""More of them where one flow ends and another begins in one turn."""
FIRST_AID = {"grounding", TO_A_PERSON}
MANY = 12
"""Options of a long list that are pressed: the first ones and the last, where the ways out are."""
SOFT = ("not now", "skip", "/stop")


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    event: Event


def look(found: Findings, book: Book, reader: Reader, *, place: Place, who: str, at: Stand) -> None:
    """All that can be answered there, and each way out."""
    where = f"{who}; {place.name}"
    numbers(found, book, reader, where=where, at=at)
    for exit_ in _exits(book, at.here):
        for step in _ways_out(book, reader, at, exit_):
            taken = _taken(found, book, step, where=where, at=at)
            if taken is not None:
                found.look(Check.EXIT, where, step.name, unsafe(book, taken))
    for step in _steps(reader, at):
        taken = _taken(found, book, step, where=where, at=at)
        if taken is not None and roles(book, at.here) & PROTOCOL:
            _read(found, taken)


def _taken(found: Findings, book: Book, step: Step, *, where: str, at: Stand) -> Taken | None:
    try:
        taken = take(book, at.here, step.event)
        found.look(Check.SHORT, where, step.name, too_much(taken))
        if _left(book, taken):
            found.look(Check.LANDING, where, step.name, unlanded(taken))
    except Exception as error:  # noqa: BLE001 - a turn that fails is a failure of the proof
        found.look(Check.SHORT, where, step.name, f"the turn fails: {type(error).__name__}")
        return None
    return taken


def numbers(found: Findings, book: Book, reader: Reader, *, where: str, at: Stand) -> None:
    try:
        problem = numbers_missing(take(book, at.here, _said(reader, at, NOW)))
    except Exception as error:  # noqa: BLE001 - as above
        problem = f"the turn fails: {type(error).__name__}"
    found.look(Check.NOW, where, NOW, problem)


def _read(found: Findings, taken: Taken) -> None:
    words = found.said.setdefault(taken.after.profile.language, set())
    for message in taken.bubbles:
        if message.key.startswith(("danger.", "concern.")):
            words.add(message.text)


# ── what can be done ──────────────────────────────────────────────────────────────────────────


def _steps(reader: Reader, at: Stand) -> Iterator[Step]:
    prompt = at.here.prompt
    options = prompt.options if prompt else ()
    if len(options) > MANY:
        options = (*options[: MANY // 2], *options[-MANY // 2 :])
    for option in options:
        yield Step(f"presses {option}", pressed(at.here, at.at, option))
    for timer in of_place(at.here)[:1]:
        yield Step(f"{timer.kind} comes", fires(timer))
    for text in SOFT:
        yield Step(f"says “{text}”", _said(reader, at, text))


def _ways_out(book: Book, reader: Reader, at: Stand, exit_: str) -> Iterator[Step]:
    """Its button, and the first words for it in the language of the chat."""
    if at.here.prompt is not None and exit_ in at.here.prompt.options:
        yield Step(f"presses {exit_}", pressed(at.here, at.at, exit_))
    phrases = book.exit_phrases.get(at.here.profile.language, {}).get(exit_, ())
    for phrase in phrases[:1]:
        text = " ".join(phrase)
        yield Step(f"says “{text}”", _said(reader, at, text))


def _said(reader: Reader, at: Stand, text: str) -> MessageReceived:
    language: Language = at.here.profile.language
    return MessageReceived(at=at.at, seed=3, signals=reader.read(text, language))


def pressed(here: Conversation, at: datetime, option: str) -> ButtonPressed:
    top, prompt = here.top, here.prompt
    session, number = (top.session, prompt.number) if top and prompt else (0, 0)
    return ButtonPressed(at=at, seed=3, session=session, prompt=number, option=option)


# ── what has to hold ──────────────────────────────────────────────────────────────────────────


def _exits(book: Book, here: Conversation) -> tuple[str, ...]:
    flow = book.flows[here.top.flow] if here.top else None
    return tuple(exit_.id for exit_ in flow.exits) if flow else ()


def unsafe(book: Book, taken: Taken) -> str | None:
    """Said something; and she is outside, in first aid, with a person, or one answer from that. Or
    she is asked about a worrying word of before: from there a person is never far (`near`)."""
    if not taken.bubbles:
        return "nothing is said"
    top, state = taken.after.top, standing(book, taken.after)
    if top is None or state is None or roles(book, taken.after) & PROTOCOL:
        return None
    ways = {_called(book, top.flow, to) for to in state.next.values()}
    return None if {top.flow, *ways} & FIRST_AID else f"leads to {top.flow}.{top.state}"


def _called(book: Book, flow: FlowId, to: Target) -> str | None:
    state = book.state(flow, to.state) if to.state else None
    return state.step.flow if state and isinstance(state.step, Call) else to.flow


def _left(book: Book, taken: Taken) -> bool:
    """Whether somebody was in a practice, did something, and nothing is open any more."""
    if isinstance(taken.event, TimerFired):
        return False  # who is silent is left in silence
    before = taken.before.frames
    return bool(before) and _is_practice(book.flows[before[0].flow]) and not taken.after.frames


def _is_practice(flow: Flow) -> bool:
    return flow.role is None and bool(flow.exits)


def unlanded(taken: Taken) -> str | None:
    return None if taken.bubbles else "it ends without a word"


def too_much(taken: Taken) -> str | None:
    """The words of help, which are three, stand for themselves."""
    said = [key for key in taken.keys if key != HELP_KEY]
    before = [frame.flow for frame in taken.before.frames]
    crosses = before != [frame.flow for frame in taken.after.frames] or any(
        frame.kind is FrameKind.INTERLUDE for frame in taken.before.frames
    )
    limit = BUBBLES + (BETWEEN if crosses else 0)
    return f"{len(said)} bubbles: {', '.join(said)}" if len(said) > limit else None


# ── within help ───────────────────────────────────────────────────────────────────────────────


def near(found: Findings, book: Book, where: str, at: Stand) -> None:
    """In a question about danger: a way of two answers to a number or a person, at the most."""
    is_near = _is_near(book, at.here, at.at, answers=2)
    found.look(Check.NEAR, where, "two answers", None if is_near else "no line and no person")


def _is_near(book: Book, here: Conversation, at: datetime, *, answers: int) -> bool:
    options = here.prompt.options if here.prompt else ()
    turns = [take(book, here, pressed(here, at, option)) for option in options]
    if any(turn.names_help for turn in turns):
        return True
    if answers == 1:
        return False
    return any(_is_near(book, turn.after, at, answers=answers - 1) for turn in turns)
