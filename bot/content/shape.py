"""The shape of a state: a short hash of everything but its texts.

Somebody may stand in a state while its file is edited. Same shape: she goes on. Another one: she is
asked again. The hash must therefore be the same on every machine, in every Python and in every later
release that did not touch the state; so fields that have their default value do not count, and a
field added to the language changes no shape.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum

from bot.core.flow import State

_LENGTH = 12
_TEXTS = frozenset({"say", "shape"})

Canonical = str | int | float | bool | None | list["Canonical"] | dict[str, "Canonical"]


def shape(state: State) -> str:
    plain = _fields(state)
    written = json.dumps(
        {name: value for name, value in plain.items() if name not in _TEXTS},
        sort_keys=True,
        separators=(",", ":"),
    )
    return hashlib.sha256(written.encode()).hexdigest()[:_LENGTH]


def _canonical(value: object) -> Canonical:
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, Mapping):
        return {str(key): _canonical(item) for key, item in value.items()}
    if isinstance(value, frozenset):
        return [_canonical(item) for item in sorted(value)]
    if isinstance(value, tuple):
        return [_canonical(item) for item in value]
    return _fields(value)


def _fields(value: object) -> dict[str, Canonical]:
    """A value of ours by its fields. Its kind counts: a `set` and a `do` may have equal fields."""
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(type(value).__name__)
    given = ((field, getattr(value, field.name)) for field in fields(value))
    plain = {field.name: _canonical(item) for field, item in given if not _is_default(field, item)}
    return {"": type(value).__name__, **plain}


def _is_default(field: Field[object], value: object) -> bool:
    if field.default is not MISSING:
        return bool(value == field.default)
    return field.default_factory is not MISSING and bool(value == field.default_factory())
