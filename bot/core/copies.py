"""`dataclasses.replace` in half the time, for what several fields of a turn are written with.

The standard one asks for each of a dozen fields in Python; this one fetches all of them at once. With
five such copies a turn it was a thirtieth of what a turn costs.
"""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import TypeVar

T = TypeVar("T")


def changed(value: T, /, **changes: object) -> T:
    """The same with some fields changed. Raises `TypeError` for one that there is not."""
    kind: type = type(value)
    read, places = _read(kind)
    held = list(read(value))
    for name, new in changes.items():
        if name not in places:
            raise TypeError(name)
        held[places[name]] = new
    return type(value)(*held)


@cache
def _read(kind: type) -> tuple[Callable[[object], tuple[object, ...]], dict[str, int]]:
    """How to read all fields of a value, two or more, and the place of each."""
    names: tuple[str, ...] = vars(kind)["__match_args__"]  # as a dataclass takes them
    return attrgetter(*names), {name: place for place, name in enumerate(names)}
