"""What crosses the border between the house and a transport, in both directions, and its JSON form.

Inwards a transport turns a raw event into one `Heard`; outwards it shows one `Message`. Both are
plain values, so that every transport can be tested against the same conversations.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol

import orjson

from bot.core.effects import Choice
from bot.core.errors import BotError
from bot.core.names import Value
from bot.core.picture import Group, Picture, Row

# ── inwards ───────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class HeardText:
    text: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class HeardPress:
    session: int
    prompt: int
    option: str


@dataclass(frozen=True, slots=True)
class HeardOpening:
    """The chat was opened: the terminal started, /start was pressed."""

    language: str | None = None  # asked for by a deep link: a BCP 47 tag, not checked


@dataclass(frozen=True, slots=True)
class HeardUnreadable:
    what: str  # voice, photo, sticker, ...
    words: str = ""
    """Words that came with it (a poll's question, a contact's name): read for danger only."""


@dataclass(frozen=True, slots=True)
class HeardPlace:
    """A location was shared. What it was never comes further than the transport; this is its zone."""

    zone: str | None = None  # None: nothing to look it up with, or no zone there
    words: str = ""
    """Words that came with it (the name of a venue): read for danger only."""


@dataclass(frozen=True, slots=True)
class HeardRequest:
    """A flow was asked for by name: `--flow`, a deep link."""

    flow: str
    state: str | None = None
    given: Mapping[str, Value] = field(default_factory=dict)
    """Slots to begin with, for trying out the middle of a flow."""


@dataclass(frozen=True, slots=True)
class HeardBlocked:
    """The person has shut the door: nothing can be sent until she opens it again."""


@dataclass(frozen=True, slots=True)
class HeardUnblocked:
    """The person has opened the door again. She has not said anything yet."""


@dataclass(frozen=True, slots=True)
class HeardFlood:
    """More came at once than a mailbox holds, and the last of it was dropped. Said by the house."""


Heard = (
    HeardText
    | HeardPress
    | HeardOpening
    | HeardUnreadable
    | HeardPlace
    | HeardRequest
    | HeardBlocked
    | HeardUnblocked
    | HeardFlood
)

_KINDS: Mapping[str, type[Heard]] = {
    "text": HeardText,
    "press": HeardPress,
    "opening": HeardOpening,
    "unreadable": HeardUnreadable,
    "place": HeardPlace,
    "request": HeardRequest,
    "blocked": HeardBlocked,
    "unblocked": HeardUnblocked,
    "flood": HeardFlood,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


class Unreadable(BotError):
    """a stored event has a shape that nobody knows"""


def pack_heard(heard: Heard) -> bytes:
    fields = {name: getattr(heard, name) for name in heard.__slots__}
    return _dump({"kind": _NAMES[type(heard)], **fields})


def unpack_heard(body: bytes) -> Heard:
    """The event as it was packed. Raises `Unreadable`."""
    try:
        fields = _load(body)
        if "given" in fields:
            fields["given"] = {name: _value(value) for name, value in fields["given"].items()}
        return _KINDS[fields.pop("kind")](**fields)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unreadable from error


def _value(value: Any) -> Value:
    """JSON has no tuples."""
    found: Value = tuple(map(str, value)) if isinstance(value, list) else value
    return found


# ── outwards ──────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class File:
    """Something for the person to take away. The name is ours, a plain file name."""

    name: str
    content: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """One bubble with, perhaps, the buttons of the open prompt under it.

    `retire` closes the buttons of an earlier prompt first, `chosen` is the label that was taken.
    A message with an empty `text` only closes buttons. `typing` is how long (seconds) a typing
    signal may be shown before it; 0 in a crisis.
    """

    text: str
    choices: tuple[Choice, ...] = ()
    columns: int = 1
    session: int = 0
    prompt: int | None = None
    picked: tuple[str, ...] = ()
    typed: bool = True
    place: str = ""
    """What stands on a button that shares a location as the answer; empty where none is asked for."""
    retire: int | None = None
    chosen: str | None = None
    typing: float = 0.0
    crisis: bool = False
    key: str = ""
    """Text id, for tests and previews; `help` for the built-in help, `lines` for lines to
    call, `file` for a file, `picture` for a picture."""
    file: File | None = None
    """Handed over in this place; there is no text then."""
    picture: Picture | None = None
    """Shown in this place. It is drawn when it is sent: then `image` is the PNG and `text` its words.
    Where it cannot be drawn the words are a bubble like any other."""
    image: bytes | None = field(default=None, repr=False)


def pack_message(message: Message) -> bytes:
    return _dump(message)


def unpack_message(body: bytes) -> Message:
    """The message as it was packed. Raises `Unreadable`."""
    try:
        fields = _load(body)
        fields["choices"] = tuple(Choice(**choice) for choice in fields["choices"])
        fields["picked"] = tuple(fields["picked"])
        if fields.get("file") is not None:
            fields["file"] = File(**fields["file"])
        if fields.get("picture") is not None:
            fields["picture"] = _picture(fields["picture"])
        return Message(**fields)
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable from error


def _picture(fields: dict[str, Any]) -> Picture:
    groups = tuple(
        Group(group["heading"], tuple(Row(**row) for row in group["rows"]))
        for group in fields["groups"]
    )
    return Picture(**{**fields, "groups": groups, "foot": tuple(fields["foot"])})


def _dump(value: Message | Mapping[str, Any]) -> bytes:
    """Every turn packs some: orjson takes 1 µs where `asdict` and the standard library take 50."""
    try:
        return orjson.dumps(value)
    except TypeError:  # half a character, as a broken terminal hands it in
        fields = asdict(value) if isinstance(value, Message) else value
        return json.dumps(fields, separators=(",", ":")).encode()


def _load(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:  # half a character again
        return json.loads(body)


# ── the two sides ─────────────────────────────────────────────────────────────────────────────


class SendFailed(BotError):
    """a message could not be delivered"""

    def __init__(
        self,
        *,
        retry_after: float | None = None,
        gone: bool = False,
        ambiguous: bool = False,
        refused: bool = False,
        everywhere: bool = False,
    ) -> None:
        super().__init__()
        self.retry_after = retry_after  # seconds; None: the sender decides
        self.gone = gone  # the person cannot be reached any more
        self.ambiguous = ambiguous  # it may have arrived: what is timed is not sent again
        self.refused = refused  # this message will never be taken, others may
        self.everywhere = everywhere  # `retry_after` is for everybody, not for this person alone


class Transport(Protocol):
    async def send(self, address: str, message: Message, retired: str | None = None) -> str | None:
        """Show one message. Returns when it is delivered; raises `SendFailed`.

        What is returned, if anything, is the transport's own short note about it, the receipt:
        with a later message that closes its prompt (`message.retire`) it comes back as `retired`.
        """


class Pace(Protocol):
    """When something may go that nobody waits for: in moments that nobody else needs."""

    def take(self, wanted: int) -> int:
        """How many such moments there are now, at most so many; they are kept from here on."""

    def give_back(self, count: int) -> None:
        """So many of those that were taken are not needed."""

    def wait(self) -> float:
        """Seconds until the next such moment."""


class Door(Protocol):
    """Where a transport hands in what it heard."""

    async def hear(self, address: str, heard: Heard, key: str | None = None) -> None:
        """Returns when the event is durable (or, in danger with a broken store, answered)."""
