"""How values are written as JSON and read back: one table per kind of value.

A field is written under a short key and only when it differs from its default; unknown keys are
ignored and missing ones take the default. So fields can be added without a new version.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Generic, TypeVar, cast

import orjson

from bot.core.errors import StoreCorrupt
from bot.core.names import Value

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TICK = timedelta(microseconds=1)
_encode_anything = json.JSONEncoder(separators=(",", ":")).encode


class Misfit(StoreCorrupt):
    """stored data have a shape that this release does not know"""


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """How one type of value is written and read. `read` raises `Misfit`.

    Without `write` a value is JSON as it stands; a tuple is, as an array.
    """

    write: Callable[[T], Json] | None
    read: Callable[[Json], T]

    def written(self, value: T) -> Json:
        return cast(Json, value) if self.write is None else self.write(value)


# ── instants ──────────────────────────────────────────────────────────────────────────────────


def to_ticks(at: datetime) -> int:
    """Microseconds since 1970."""
    return (at - _EPOCH) // TICK


def from_ticks(ticks: int) -> datetime:
    return _EPOCH + ticks * TICK


def to_day(at: datetime) -> int:
    """Days since 1970."""
    return (at - _EPOCH).days


def day_name(day: int) -> str:
    return (_EPOCH + timedelta(days=day)).date().isoformat()


def day_ticks(day: int) -> int:
    """The instant at which a day begins."""
    return timedelta(days=day) // TICK


# ── plain kinds ───────────────────────────────────────────────────────────────────────────────


def _exact(type_: type[T]) -> Kind[T]:
    def read(found: Json) -> T:
        if type(found) is not type_:
            raise Misfit
        return found

    return Kind(None, read)


TEXT = _exact(str)
WHOLE = _exact(int)
YES = _exact(bool)


def _exactly(items: Iterable[object], type_: type[T]) -> bool:
    return all(type(item) is type_ for item in items)


def _read_texts(found: Json) -> tuple[str, ...]:
    items = _list(found)
    if not _exactly(items, str):
        raise Misfit
    return tuple(cast(list[str], items))


def _read_counts(found: Json) -> Mapping[str, int]:
    items = _dict(found)
    if not _exactly(items.values(), int):
        raise Misfit
    return cast(dict[str, int], items)


# The next two are `many(TEXT)` and `by_name(WHOLE)`, which make up most of a conversation, without
# a call for each item.
TEXTS: Kind[tuple[str, ...]] = Kind(None, _read_texts)
COUNTS: Kind[Mapping[str, int]] = Kind(None, _read_counts)


def optional(kind: Kind[T]) -> Kind[T | None]:
    write = kind.write

    def written(value: T | None) -> Json:
        return None if value is None or write is None else write(value)

    def read(found: Json) -> T | None:
        return None if found is None else kind.read(found)

    return Kind(written if write else None, read)


def many(kind: Kind[T]) -> Kind[tuple[T, ...]]:
    def read(found: Json) -> tuple[T, ...]:
        return tuple(kind.read(item) for item in _list(found))

    write = kind.write
    return Kind((lambda values: [write(value) for value in values]) if write else None, read)


def by_name(kind: Kind[T]) -> Kind[Mapping[str, T]]:
    def read(found: Json) -> Mapping[str, T]:
        return {name: kind.read(item) for name, item in _dict(found).items()}

    def written(values: Mapping[str, T]) -> Json:
        return {name: kind.written(value) for name, value in values.items()}

    return Kind(written if kind.write else None, read)


def one_of(options: type[E]) -> Kind[E]:
    def read(found: Json) -> E:
        try:
            return options(TEXT.read(found))
        except ValueError as error:
            raise Misfit from error

    return Kind(None, read)


def _read_instant(found: Json) -> datetime:
    try:
        return from_ticks(WHOLE.read(found))
    except OverflowError as error:
        raise Misfit from error


INSTANT = Kind(to_ticks, _read_instant)


def _read_value(found: Json) -> Value:
    if isinstance(found, list):
        return tuple(TEXT.read(item) for item in found)
    if isinstance(found, dict):
        raise Misfit
    return found


VALUE: Kind[Value] = Kind(None, _read_value)


def _list(found: Json) -> list[Json]:
    if not isinstance(found, list):
        raise Misfit
    return found


def _dict(found: Json) -> dict[str, Json]:
    if not isinstance(found, dict):
        raise Misfit
    return found


# ── records ───────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a record and the key under which it is written."""

    name: str
    key: str
    kind: Kind[object]


def part(name: str, key: str, kind: Kind[T]) -> Part:
    return Part(name, key, cast(Kind[object], kind))


def record(make: type[T], *parts: Part) -> Kind[T]:
    """The dataclass `make`, whose own defaults say what need not be written."""
    defaults = _defaults(make)
    builder: Callable[..., T] = make
    # Half of what the writer did was this: the values come in one go, and most are the default.
    held = attrgetter(*(one.name for one in parts)) if len(parts) > 1 else None
    table = [(p.key, defaults.get(p.name, _NOTHING), p.kind.write) for p in parts]

    def write(value: T) -> Json:
        written: dict[str, Json] = {}
        values = held(value) if held else (getattr(value, parts[0].name),)
        for one, (key, default, written_by) in zip(values, table, strict=True):
            if one is not default and one != default:
                written[key] = written_by(one) if written_by else one
        return written

    def read(found: Json) -> T:
        known = _dict(found)
        try:
            return builder(**{p.name: p.kind.read(known[p.key]) for p in parts if p.key in known})
        except TypeError as error:  # a field without a default is missing
            raise Misfit from error

    return Kind(write, read)


_NOTHING = object()
"""Equal to nothing that can be written."""


def _defaults(made: type[object]) -> dict[str, object]:
    found: dict[str, object] = {}
    for one in fields(cast("type[DataclassInstance]", made)):
        if one.default is not MISSING:
            found[one.name] = one.default
        elif one.default_factory is not MISSING:
            found[one.name] = one.default_factory()
    return found


# ── bytes ─────────────────────────────────────────────────────────────────────────────────────


def dump(value: Json) -> bytes:
    """Compact JSON in UTF-8.

    A conversation is written at every turn: orjson takes 2 µs for it, the standard library 33. What
    orjson refuses (halves of characters, which a terminal can hand in, and numbers beyond 64 bits)
    goes the long way, escaped.
    """
    try:
        return orjson.dumps(value)
    except TypeError:
        return _encode_anything(value).encode()


def parse(body: bytes) -> dict[str, Json]:
    """Raises `Misfit`."""
    try:
        return _dict(json.loads(body))  # orjson would read the largest numbers as fractions
    except ValueError as error:
        raise Misfit from error
