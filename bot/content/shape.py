"""The shape of a state: a short hash of everything but its texts.

Somebody may stand in a state while its file is edited. Same shape: she goes on. Another one: she is
asked again. The hash must therefore be the same on every machine, in every Python and in every later
release that did not touch the state; so fields that have their default value do not count, and a
field added to the language changes no shape.
"""

import hashlib
import json
from dataclasses import MISSING, Field, fields
from enum import Enum

from bot.core.flow import State

_LENGTH = 12
_TEXTS = frozenset({"say", "shape"})

Canonical = str | int | float | bool | None | list["Canonical"] | dict[str, "Canonical"]

_KNOWN: dict[type, tuple[tuple[str, object], ...]] = {}
"""The fields of each kind of value: asked for some thousand times, and always the same."""

_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode


def shape(state: State) -> str:
    written = _encode(_fields(state, without=_TEXTS))
    return hashlib.sha256(written.encode()).hexdigest()[:_LENGTH]


def _canonical(value: object) -> Canonical:
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, dict):
        return {str(key): _canonical(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_canonical(item) for item in value]
    if isinstance(value, frozenset):
        return [_canonical(item) for item in sorted(value)]
    return _fields(value)


def _fields(value: object, without: frozenset[str] = frozenset()) -> dict[str, Canonical]:
    """A value of ours by its fields. Its kind counts: a `set` and a `do` may have equal fields."""
    plain: dict[str, Canonical] = {"": type(value).__name__}
    for name, default in _defaults(type(value)):
        item = getattr(value, name)
        if name not in without and item != default:
            plain[name] = _canonical(item)
    return plain


def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    if kind not in _KNOWN:
        _KNOWN[kind] = tuple((field.name, _default(field)) for field in fields(kind))
    return _KNOWN[kind]


def _default(field: Field[object]) -> object:
    """What the field has when nobody says otherwise; `MISSING`, which equals nothing, if none."""
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default
