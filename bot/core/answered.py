"""What an answer to the open question amounts to. Values; `answers.py` and `wallclock.py` make them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.flow import OTHERWISE
from bot.core.names import TextId, Value

OWN_WORD, OWN_TIME, OWN_LIST, OWN_DAY = "own_word", "own_time", "own_list", "own_day"
OWN_HOURS = "own_hours"
"""Routes of answers that are none of the buttons."""
SHARED = "shared"
"""Route of a place that came as a location, where it has one of its own."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The question is answered: where to go on, what to keep, what to show as chosen."""

    route: str = OTHERWISE
    values: Mapping[str, Value] = field(default_factory=dict)
    chosen: str | None = None


@dataclass(frozen=True, slots=True)
class Picked:
    """The question stays open: these are the picks now, this the page."""

    picked: tuple[str, ...]
    page: int


@dataclass(frozen=True, slots=True)
class Added:
    """One more text of a question that takes many; it stays open. `chosen`: an idea was taken."""

    text: str
    chosen: str | None = None


@dataclass(frozen=True, slots=True)
class Among:
    """The words may mean several things; the question stays open with these as buttons."""

    options: tuple[str, ...]
    asks: TextId


Answer = Taken | Picked | Added | Among
