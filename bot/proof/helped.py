"""Danger said somewhere: help first, one question, and then nothing of before."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from bot.app.hearing import danger_in, event_of
from bot.app.messages import HeardText, HeardUnreadable
from bot.app.ports import Reader
from bot.app.rendering import HELP_KEY
from bot.core.book import Book
from bot.core.conversation import Conversation, Profile
from bot.core.effects import Priority
from bot.core.events import ButtonPressed, Event, MessageReceived, TimerKind
from bot.core.flow import Role
from bot.core.help_family import FAMILIES, Family
from bot.core.help_words import CONCERN, HELP
from bot.core.names import BASE_LANGUAGE, Language
from bot.core.signals import Danger, Level
from bot.proof.findings import Check, Findings
from bot.proof.fixtures import Fixture
from bot.proof.places import Stand, fires, of_place
from bot.proof.turns import DIRECTORY, Taken, roles, take

NEVER = datetime.min.replace(tzinfo=UTC)
HALF_A_DAY = timedelta(hours=12)
MOST_RINGS = 20
PROTOCOL = {Role.DANGER, Role.CONCERN}


class Kind(StrEnum):
    """How something is said. A caption comes as a text (`transports/telegram/updates.py`)."""

    TEXT = "a message, or a caption"
    EDIT = "an edited message"
    BESIDE = "words beside something that cannot be read"
    COMMAND = "behind a command"


@dataclass(frozen=True, slots=True)
class Utterance:
    """A line of the fixtures as it is said: made once, and taken in every place."""

    fixture: Fixture
    kind: Kind
    event: Event
    danger: Danger

    @property
    def name(self) -> str:
        return f"{self.fixture.name}, {self.kind}"

    def at(self, at: datetime) -> Event:
        return replace(self.event, at=at)


def _speaking(language: Language) -> Conversation:
    return Conversation(profile=Profile(language=language))


def utter(reader: Reader, fixture: Fixture, kind: Kind, language: Language) -> Utterance:
    """Through the very steps by which a message of a transport becomes an event."""
    text = f"/menu {fixture.text}" if kind is Kind.COMMAND else fixture.text
    heard: HeardText | HeardUnreadable = HeardText(text, edited=kind is Kind.EDIT)
    if kind is Kind.BESIDE:
        heard = HeardUnreadable("poll", text)
    event = event_of(heard, reader, _speaking(language), at=NEVER, seed=5)
    danger = danger_in(reader, heard)
    if fixture.raised:
        danger = replace(danger, level=Level.CRISIS)
        signals = replace(reader.read(text, language), danger=danger)
        edited = kind in {Kind.EDIT, Kind.BESIDE}
        event = MessageReceived(at=NEVER, seed=5, signals=signals, edited=edited)
    return Utterance(fixture, kind, event, danger)


def heard(said: Utterance) -> str | None:
    """As danger at the door, which lets it pass everything, and by the engine."""
    if said.danger.level is not (Level.CRISIS if said.fixture.is_crisis else said.fixture.level):
        return f"is read as {said.danger.level} at the door"
    event = said.event
    if said.fixture.is_crisis and not (
        isinstance(event, MessageReceived) and event.signals.danger.level is Level.CRISIS
    ):
        return "is no danger to the engine"
    if said.danger.route != said.fixture.route:
        return f"is read as route {said.danger.route}"
    return None


def look(found: Findings, book: Book, said: Utterance, *, where: str, here: Stand) -> None:
    """Say it there, and look at what comes of it."""
    try:
        taken = take(book, here.here, said.at(here.at))
        _look(found, taken, said, where)
    except Exception as error:  # noqa: BLE001 - a turn that fails is a failure of the proof
        found.look(Check.FIRST, where, said.name, f"the turn fails: {type(error).__name__}")


def _look(found: Findings, taken: Taken, said: Utterance, where: str) -> None:
    if not said.fixture.is_crisis:
        found.look(Check.ASKED, where, said.name, unasked(taken))
        return
    found.look(Check.FIRST, where, said.name, not_first(taken, said.danger))
    found.look(Check.QUESTION, where, said.name, more_beside(taken))
    found.look(Check.HUMAN, where, said.name, nobody_named(taken))
    found.look(Check.QUIET, where, said.name, unquiet(taken))
    if said.kind is Kind.TEXT:
        found.look(Check.REST, where, said.name, disturbed(taken))
    words = found.said.setdefault(taken.after.profile.language, set())
    helped = found.said.setdefault(said.danger.language or taken.after.profile.language, set())
    for message in taken.bubbles:
        (helped if message.key == HELP_KEY else words).add(message.text)
        words.update(choice.label for choice in message.choices)


# ── help is the next thing ────────────────────────────────────────────────────────────────────


def not_first(taken: Taken, danger: Danger) -> str | None:
    if not taken.shown or taken.shown[0].message.key != HELP_KEY:
        return f"the next thing is {taken.keys[:1] or 'nothing'}"
    helps = [item for item in taken.shown if item.message.key == HELP_KEY]
    if [*taken.shown[: len(helps)]] != helps:
        return "something comes in between the words of help"
    for item in helps:
        if item.priority is not Priority.CRISIS or not item.message.crisis or item.message.typing:
            return "help waits"
        if item.message.retire is not None:
            return "a button closes before help is there"
    texts = tuple(item.message.text for item in helps)
    return None if texts in _words(taken, danger) else "help is in other words"


def _words(taken: Taken, danger: Danger) -> Iterator[tuple[str, ...]]:
    """Those of the route; in short, where the same is being asked about already."""
    languages = (danger.language, taken.after.profile.language, BASE_LANGUAGE)
    words = next(HELP[one] for one in languages if one is not None and one in HELP)
    yield words[FAMILIES.get(danger.route or "", Family.GENERAL)]
    if Role.DANGER in roles(taken.book, taken.before):
        yield words[Family.AGAIN]


def more_beside(taken: Taken) -> str | None:
    beside = [message for message in taken.bubbles if message.key != HELP_KEY]
    if len(beside) != 1 or not beside[0].key.startswith("danger."):
        return f"beside it stands {[message.key for message in beside]}"
    if not beside[0].crisis or beside[0].typing:
        return "the question waits"
    if not beside[0].choices or beside[0].prompt is None:
        return "the question has no buttons"
    return None


def nobody_named(taken: Taken) -> str | None:
    helps = [message.text for message in taken.bubbles if message.key == HELP_KEY]
    has_number = any(sum(letter.isdigit() for letter in text) >= 3 for text in helps)
    named = has_number and any(DIRECTORY in text for text in helps)
    return None if named else "no number, or no directory"


# ── nothing of before ─────────────────────────────────────────────────────────────────────────


def unquiet(taken: Taken) -> str | None:
    before, after = taken.before, taken.after
    if not after.frames or roles(taken.book, after) != {Role.DANGER}:
        return f"open are {[frame.flow for frame in after.frames]}"
    aside = after.aside.frames if after.aside else ()
    if any(frame.sit is not None for frame in (*after.frames, *aside)):
        return "a sit goes on"
    if before.prompt is not None and not _closes(taken, before.prompt.number):
        return "the old buttons stay"
    fence = after.prompt.number if after.prompt else None
    rest = [one for one in of_place(after) if (one.kind, one.fence) != (TimerKind.SILENCE, fence)]
    if rest:
        return f"a timer is left: {rest[0].kind}"
    if after.heard is not None:
        return "the words that opened the door are kept"
    return _speaks(taken) or _answers(taken, before)


def _closes(taken: Taken, prompt: int) -> bool:
    return any(item.message.retire == prompt for item in taken.shown)


def _speaks(taken: Taken) -> str | None:
    """The old timers, as if they had been on their way when help was given."""
    for timer in of_place(taken.before):
        keys = take(taken.book, taken.after, fires(timer)).keys
        if keys:
            return f"{timer.kind} still says {keys[0]}"
    return None


def _answers(taken: Taken, before: Conversation) -> str | None:
    """Her finger was on an old button."""
    if before.prompt is None or before.top is None or not before.prompt.options:
        return None
    press = ButtonPressed(
        at=taken.event.at + timedelta(seconds=1),
        session=before.top.session,
        prompt=before.prompt.number,
        option=before.prompt.options[0],
    )
    keys = take(taken.book, taken.after, press).keys
    others = [key for key in keys if not key.startswith(("danger.", "common.stale"))]
    return f"an old button still says {others[0]}" if others else None


def disturbed(taken: Taken) -> str | None:
    """All that rings within twelve hours, in its order: nothing of it may be a check-in."""
    here, until = taken.after, taken.event.at + HALF_A_DAY
    for _ in range(MOST_RINGS):
        timer = next((one for one in here.timers if one.due < until), None)
        if timer is None:
            return None
        rung = take(taken.book, here, fires(timer))
        others = [key for key in rung.keys if not key.startswith("danger.")]
        if others:
            return f"{others[0]} is said at {timer.due:%H:%M}"
        here = rung.after
    return "it never comes to rest"


def rings_without_help(book: Book, here: Stand) -> bool:
    """Whether a check-in would have come, had nothing happened: the look can see one."""
    now = here.here
    for _ in range(MOST_RINGS):
        timer = next((one for one in now.timers if one.due < here.at + HALF_A_DAY), None)
        if timer is None:
            return False
        rung = take(book, now, fires(timer))
        if timer.kind is TimerKind.CHECK_IN and rung.keys:
            return True
        now = rung.after
    return False


# ── a worrying word, and /now ─────────────────────────────────────────────────────────────────


def unasked(taken: Taken) -> str | None:
    """Asked, or told of it in one line; or helped at once, where the question was about danger."""
    if roles(taken.book, taken.before) & PROTOCOL:
        return None  # it is being asked about already: the words are an answer
    first = taken.keys[:1]
    if first and (first[0] in {CONCERN, HELP_KEY} or first[0].startswith("concern.")):
        return None
    return f"the next thing is {first or 'nothing'}"


def numbers_missing(taken: Taken) -> str | None:
    first = taken.shown[0].message if taken.shown else None
    if first is None or first.key != HELP_KEY or not first.crisis or first.typing:
        return f"the next thing is {taken.keys[:1] or 'nothing'}"
    return nobody_named(taken)
