"""What was understood in a message, before anybody asks what it means here.

`bot/understanding` fills these in without knowing the state of the conversation; the engine reads
them against the open prompt. They live for one turn and are never stored.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.core.names import BASE_LANGUAGE, Language


class Level(StrEnum):
    CRISIS = "crisis"
    CONCERN = "concern"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Because:
    """Why something was flagged: a rule of the word files, and the words it saw."""

    rule: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Danger:
    """The reading of a text for danger. `route` is a letter A to M of the crisis protocol.

    `language` is that of the rule that decided, which need not be the one of the settings: help
    is given in the language in which somebody asked for it. None when nothing was found.
    """

    level: Level = Level.NONE
    who: str | None = None  # self, other
    route: str | None = None
    why: tuple[Because, ...] = ()
    language: Language | None = None
    """Of the words that were flagged: help speaks it, whatever the settings say."""
    beside: tuple[str, ...] = ()
    """Routes of her own that were heard as well, and do not decide: an age beside a wish to die."""

    @property
    def routes(self) -> tuple[str, ...]:
        return (*((self.route,) if self.route else ()), *self.beside)


SAFE = Danger()


@dataclass(frozen=True, slots=True)
class Found:
    """An item of a vocabulary seen in the text, with the person's own words for it."""

    id: str
    said: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class DayNamed:
    """A day to come: so many days ahead, a weekday (1 is Monday), a day of a month or of the next."""

    ahead: int | None = None
    weekday: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Signals:
    """One message, understood. Everything is optional but the text itself."""

    text: str
    words: tuple[str, ...] = ()  # folded, see bot/core/words.py
    language: Language = BASE_LANGUAGE
    danger: Danger = SAFE
    command: str | None = None  # menu, help, stop, start, now, ... from "/x" or a whole message
    soft: str | None = None  # not_now, later, back, skip, repeat, why; whole short messages only
    intent: str | None = None  # dont_know, nothing, numb, stupid, bot, no_help, ... wants_to_vent
    yes: bool | None = None
    number: float | None = None  # "7", "seven", "7/10", "about 7"
    out_of: float | None = None  # the 10 of "7/10"
    amount: float | None = None  # 0 to 1: "a lot" is 0.8
    seconds: int | None = None  # a duration that names its unit: "ten minutes"
    time: str | None = None  # HH:MM
    either_half: bool = False  # of the day: nothing said which, "half past eight" may be 20:30
    day: DayNamed | None = None
    hours: tuple[str, str] | None = None  # from and to, HH:MM, one of them perhaps empty
    found: Mapping[str, tuple[Found, ...]] = field(default_factory=dict)
    """By vocabulary, best first, each id once."""
    families: tuple[str, ...] = ()  # of feelings, also of those told without a name; best first
    family: str | None = None  # the first that was told plainly enough to speak of it
