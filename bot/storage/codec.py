"""What is remembered, as bytes and back: versioned JSON, `{"v":1,...}`.

Adding a field: give it a default in `bot/core` and a line in its table here. Renaming or removing
one, or changing what it means: raise VERSION, add an upgrader, and a folder of snapshots beside
those in `tests/corpus/snapshots` (all of them load for ever). Data of a newer version are refused.
The kit has rows of its own and is not part of a conversation's bytes.
"""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.app.ports import JournalPage, Receipt
from bot.core.calendar import Daily, Quiet
from bot.core.conversation import (
    Aside,
    CheckIns,
    Conversation,
    Frame,
    FrameKind,
    HeardWords,
    KitItem,
    LastSaid,
    Memory,
    Profile,
    Prompt,
    Reading,
    Schedule,
    Sit,
    Timer,
    Ways,
)
from bot.core.errors import SchemaTooNew
from bot.core.events import TimerKind
from bot.core.history import HistoryLine
from bot.storage.shapes import (
    COUNTS,
    INSTANT,
    TEXT,
    TEXTS,
    VALUE,
    WHOLE,
    YES,
    Json,
    Kind,
    Misfit,
    T,
    by_name,
    dump,
    many,
    one_of,
    optional,
    parse,
    part,
    record,
)

VERSION = 1

_RAW = -zlib.MAX_WBITS  # no header, no checksum: what is sealed is authenticated already
_WINDOW, _MEMORY = -12, 5  # 4 KB looked back on; 4,096 buckets

Upgrader = Callable[[dict[str, Json]], dict[str, Json]]

UPGRADERS: Mapping[int, Upgrader] = {}
"""By the version they start from: each makes the fields of the next one."""


@dataclass(frozen=True, slots=True)
class Receipts:
    """What is kept of one person's receipts, in the order of their prompts."""

    held: tuple[Receipt, ...] = ()


# ── tables ────────────────────────────────────────────────────────────────────────────────────

SIT = record(
    Sit,
    part("started_at", "a", INSTANT),
    part("until", "z", INSTANT),
    part("fence", "n", WHOLE),
    part("marked", "m", TEXTS),
    part("mark_open", "o", optional(TEXT)),
)
FRAME = record(
    Frame,
    part("flow", "f", TEXT),
    part("state", "s", TEXT),
    part("session", "n", WHOLE),
    part("shape", "h", TEXT),
    part("slots", "x", by_name(VALUE)),
    part("visits", "c", COUNTS),
    part("tries", "t", WHOLE),
    part("kind", "k", one_of(FrameKind)),
    part("trail", "b", TEXTS),
    part("sit", "sit", optional(SIT)),
)
PROMPT = record(
    Prompt,
    part("number", "n", WHOLE),
    part("options", "o", TEXTS),
    part("page", "g", WHOLE),
    part("picked", "p", TEXTS),
    part("reminded", "r", WHOLE),
    part("asked_at", "at", optional(INSTANT)),
)
ASIDE = record(Aside, part("frames", "f", many(FRAME)), part("until", "z", INSTANT))
TIMER = record(
    Timer,
    part("kind", "k", one_of(TimerKind)),
    part("due", "d", INSTANT),
    part("fence", "n", WHOLE),
    part("ref", "r", TEXT),
)
KIT_ITEM = record(
    KitItem,
    part("id", "i", TEXT),
    part("kind", "k", TEXT),
    part("word", "w", TEXT),
    part("text", "t", TEXT),
    part("details", "x", by_name(VALUE)),
    part("kept_at", "at", optional(INSTANT)),
    part("recalled_at", "re", optional(INSTANT)),
)
READING = record(Reading, part("value", "n", WHOLE), part("at", "at", INSTANT))
CHECK_INS = record(
    CheckIns,
    part("settled", "s", by_name(TEXT)),
    part("asked_on", "d", optional(TEXT)),
    part("asked_at", "at", optional(INSTANT)),
    part("unanswered", "n", WHOLE),
    part("is_resting", "r", YES),
    part("held_until", "h", optional(INSTANT)),
    part("again_at", "g", optional(INSTANT)),
)
MEMORY = record(
    Memory,
    part("seen", "s", by_name(many(WHOLE))),
    part("ended", "e", by_name(TEXT)),
    part("deep_on", "d", optional(TEXT)),
    part("met", "m", COUNTS),
    part("holding", "h", optional(READING)),
    part("crisis_at", "c", optional(INSTANT)),
    part("hard_endings", "b", WHOLE),
    part("turns", "t", WHOLE),
    part("sessions", "n", WHOLE),
    part("last_at", "at", optional(INSTANT)),
    part("check_ins", "k", CHECK_INS),
    part("look_at", "lk", optional(INSTANT)),
    part("hello_at", "hi", optional(INSTANT)),
    part("rest_until", "ru", optional(INSTANT)),
    part("told_at", "tp", optional(INSTANT)),
    part("here_since", "hs", optional(INSTANT)),
    part("unasked", "u", TEXTS),
    part("unasked_at", "ua", optional(INSTANT)),
    part("introduced", "in", WHOLE),
    part("introduced_at", "ia", optional(INSTANT)),
    part("hard_at", "ha", optional(INSTANT)),
    part("offered_keeping", "ok", YES),
)
DAILY = record(Daily, part("at", "a", TEXT), part("days", "d", many(WHOLE)))
QUIET = record(Quiet, part("from_", "f", TEXT), part("to", "t", TEXT))
SCHEDULE = record(
    Schedule,
    part("times", "t", many(DAILY)),
    part("since", "s", optional(INSTANT)),
    part("is_on", "o", YES),
    part("paused_until", "p", optional(INSTANT)),
    part("quiet", "q", optional(QUIET)),
)
WAYS = record(
    Ways,
    part("eyes_open", "e", YES),
    part("short", "s", YES),
    part("outward", "o", YES),
    part("asked", "a", YES),
)
PROFILE = record(
    Profile,
    part("language", "l", TEXT),
    part("zone", "z", TEXT),
    part("country", "c", optional(TEXT)),
    part("name", "n", optional(TEXT)),
    part("pace", "p", TEXT),
    part("knows_zone", "k", YES),
    part("schedule", "s", SCHEDULE),
    part("is_young", "y", YES),
    part("keeps", "kp", optional(YES)),
    part("ways", "w", WAYS),
    part("dark_picture", "dp", YES),
)
LAST_SAID = record(LastSaid, part("text", "t", TEXT), part("variant", "n", WHOLE))
HEARD = record(
    HeardWords,
    part("text", "t", TEXT),
    part("feelings", "f", TEXTS),
    part("needs", "n", TEXTS),
    part("sensations", "s", TEXTS),
    part("word", "w", optional(TEXT)),
    part("intent", "i", optional(TEXT)),
    part("family", "fa", optional(TEXT)),
    part("place", "pl", optional(TEXT)),
)
CONVERSATION = record(
    Conversation,
    part("profile", "me", PROFILE),
    part("frames", "f", many(FRAME)),
    part("prompt", "q", optional(PROMPT)),
    part("prompts", "qn", WHOLE),
    part("session", "n", WHOLE),
    part("aside", "a", optional(ASIDE)),
    part("memory", "m", MEMORY),
    part("timers", "t", many(TIMER)),
    part("heard", "w", optional(HEARD)),
    part("last_said", "l", many(LAST_SAID)),
    part("cried_in", "x", optional(TEXT)),
)
HISTORY = record(
    HistoryLine,
    part("at", "at", INSTANT),
    part("flow", "f", TEXT),
    part("outcome", "o", TEXT),
    part("values", "x", by_name(VALUE)),
)
JOURNAL = record(
    JournalPage,
    part("at", "at", INSTANT),
    part("flow", "f", TEXT),
    part("text", "t", TEXT),
)
RECEIPT = record(Receipt, part("prompt", "n", WHOLE), part("text", "t", TEXT))
RECEIPTS = record(Receipts, part("held", "r", many(RECEIPT)))

# ── bytes ─────────────────────────────────────────────────────────────────────────────────────


def pack(kind: Kind[T], value: T) -> bytes:
    fields = kind.written(value)
    if not isinstance(fields, dict):
        raise Misfit("only records are stored")
    return dump({"v": VERSION, **fields})


def unpack(kind: Kind[T], body: bytes) -> T:
    """Raises `SchemaTooNew` for what a newer release wrote, `Misfit` for what none did."""
    fields = parse(body)
    version = WHOLE.read(fields.pop("v", None))
    if version > VERSION:
        raise SchemaTooNew(f"stored data have version {version}, this release knows {VERSION}")
    for step in range(version, VERSION):
        fields = UPGRADERS[step](fields)
    return kind.read(fields)


def squeezed(body: bytes) -> bytes:
    """A conversation repeats its own names a lot: about a third of the bytes.

    A small window, as large as a conversation, and few hash buckets: with what zlib takes by itself
    the asking for memory, a quarter of a megabyte each time, cost four times as much as the work.
    """
    squeezing = zlib.compressobj(1, zlib.DEFLATED, _WINDOW, _MEMORY)
    return squeezing.compress(body) + squeezing.flush()


def unsqueezed(body: bytes) -> bytes:
    """Raises `Misfit`."""
    try:
        return zlib.decompress(body, _RAW)
    except zlib.error as error:
        raise Misfit from error
