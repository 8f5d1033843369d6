"""Whom to call, by country: what is known of lines for help, and how it is said in short.

Values and pure text work. The numbers come from `locales/helplines.yaml` (each with its source and
the day it was read), the words from `locales/<lang>/helplines.ftl`. Nothing here is needed for help:
`core/help_words.py` has words that need nothing, and whoever calls this falls back to them.

Guidance: VERA-MH (text lines are for people who cannot speak aloud; no long lists; a second line when
the first is busy), and queues that were measured (six dials at one line): say to try again.

reviewed: pending. No clinician has signed the wording.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol
from unicodedata import bidirectional

from bot.core.names import Language, TextId
from bot.core.texts import Argument, Catalogue

LONGEST = 320
"""Characters of a bubble; beyond it the second line is left out."""
BUILT_IN_NUMBERS = 1
"""Which bubble of the built-in help has the numbers of many countries."""


class Kind(StrEnum):
    """Whom a line is for. One that is for everybody stands in where there is none of its kind."""

    CRISIS = "crisis"
    CHILD = "child"
    VIOLENCE = "violence"


@dataclass(frozen=True, slots=True)
class Hours:
    """A span of the local day on some days; no days means every day."""

    opens: str  # HH:MM
    closes: str
    first_day: str | None = None  # mon, tue, ...
    last_day: str | None = None


@dataclass(frozen=True, slots=True)
class Helpline:
    country: str  # ISO 3166, two letters
    name: str
    numbers: tuple[str, ...] = ()
    sms: str | None = None
    sms_word: str | None = None  # the word to send there
    whatsapp: str | None = None
    chat: str | None = None
    url: str | None = None
    is_always_open: bool = False
    hours: tuple[Hours, ...] = ()  # neither: not known, and nothing is claimed
    languages: tuple[str, ...] = ()
    is_free: bool = False
    kind: Kind = Kind.CRISIS
    only_for: str | None = None  # men, adults: said beside the hours

    @property
    def can_be_written_to(self) -> bool:
        return bool(self.sms or self.whatsapp or self.chat)


@dataclass(frozen=True, slots=True)
class Helplines:
    lines: Mapping[str, tuple[Helpline, ...]] = field(default_factory=dict)
    """By country, in the order in which they are named."""
    emergency: Mapping[str, str] = field(default_factory=dict)
    directories: tuple[str, ...] = ()

    def knows(self, country: str | None) -> bool:
        return country in self.lines or country in self.emergency


class Atlas(Protocol):
    """Countries, as the system's data names them."""

    def country_of(self, zone: str) -> str | None:
        """The one country of a time zone."""

    def name(self, language: Language, country: str) -> str:
        """What the country is called."""

    def called(self, language: Language, words: tuple[str, ...]) -> str | None:
        """The country that folded words name, spelt nearly right, or None."""


class NoAtlas:
    """For a book without countries."""

    def country_of(self, zone: str) -> str | None:  # noqa: ARG002 - as the protocol has it
        return None

    def name(self, language: Language, country: str) -> str:  # noqa: ARG002 - as above
        return country

    def called(self, language: Language, words: tuple[str, ...]) -> str | None:  # noqa: ARG002 - as above
        return None


@dataclass(frozen=True, slots=True)
class Directory:
    """Everything that is needed to name lines: the numbers, the countries, the words."""

    helplines: Helplines
    atlas: Atlas
    texts: Catalogue


def country_of(directory: Directory, country: str | None, zone: str) -> str | None:
    """The country that somebody chose, else the one of her time zone."""
    return country or directory.atlas.country_of(zone)


# ── what is said ──────────────────────────────────────────────────────────────────────────────


_MATTERS: Mapping[Kind, str] = {
    Kind.CRISIS: "",
    Kind.CHILD: "child",
    Kind.VIOLENCE: "from_others",
}
"""Where a general line stands in, it is said that lists have lines of this kind."""


def lines_for(
    directory: Directory, country: str | None, language: Language, kind: Kind = Kind.CRISIS
) -> tuple[str, ...]:
    """Two short bubbles: now, then another one if it is busy and where all lines are listed.

    Raises `TextMissing` when a wording is missing.
    """
    words = _Words(directory, language, _MATTERS[kind])
    first, second = _two(directory.helplines, country, language, kind)
    number = directory.helplines.emergency.get(country or "")
    bubbles = (
        _joined(words.emergency(number), words.talk(first)),
        _joined(words.busy(second) if first else "", words.lists(country)),
    )
    return tuple(bubble for bubble in bubbles if bubble)


def with_lines(
    built_in: tuple[str, ...],
    directory: Directory,
    country: str | None,
    language: Language,
    *,
    kind: Kind = Kind.CRISIS,
    matter: str = "",
) -> tuple[str, ...]:
    """The built-in help with the numbers of one country in place of those of many.

    `matter` is the family of the built-in words: whoever worries about a friend is not told that she
    could die. As it is when nothing is known of the country. Raises `TextMissing`.
    """
    helplines = directory.helplines
    if country is None or not helplines.knows(country) or len(built_in) <= BUILT_IN_NUMBERS:
        return built_in
    words = _Words(directory, language, matter)
    first, second = _two(helplines, country, language, kind)
    start = (words.emergency(helplines.emergency.get(country)), words.talk(first))
    end = words.elsewhere(country) if first else words.lists(country)
    whole = _joined(*start, words.busy(second) if first else "", end)
    numbers = whole if len(whole) <= LONGEST else _joined(*start, end)
    return (*built_in[:BUILT_IN_NUMBERS], numbers, *built_in[BUILT_IN_NUMBERS + 1 :])


def _joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def _two(
    helplines: Helplines, country: str | None, language: Language, kind: Kind
) -> tuple[Helpline | None, Helpline | None]:
    """The line to name, and another: one that speaks her language, or that she can write to."""
    known = helplines.lines.get(country or "", ())
    own = [line for line in known if line.kind is kind]
    general = [line for line in known if line.kind is Kind.CRISIS and kind is not Kind.CRISIS]
    found = [*own, *general]
    if not found:
        return None, None
    first, *others = found
    return first, min(others, key=lambda line: _rank(first, line, language), default=None)


def _rank(first: Helpline, line: Helpline, language: Language) -> tuple[bool, bool]:
    tongue = language.partition("-")[0]
    speaks = tongue in line.languages and tongue not in first.languages
    writes = line.can_be_written_to and not first.can_be_written_to
    return (not speaks, not writes)


class _Words:
    """The sentences of `helplines.ftl` in one language."""

    def __init__(self, directory: Directory, language: Language, matter: str = "") -> None:
        self._directory = directory
        self._language = language
        self._matter = matter

    def emergency(self, number: str | None) -> str:
        fitting = self._fitting("emergency")
        return self._say(fitting, number=number) if number else self._say("emergency_unknown")

    def talk(self, line: Helpline | None) -> str:
        return self._say(self._fitting("talk"), line=self._line(line)) if line else ""

    def busy(self, line: Helpline | None) -> str:
        return self._say("busy", line=self._line(line)) if line else self._say("try_again")

    def lists(self, country: str | None) -> str:
        links = self._listed(self._directory.helplines.directories)
        if not links:
            return ""
        if country is None:
            return self._say("lists", links=links)
        if country not in self._directory.helplines.lines:
            return self._say("lists_alone", links=links, country=self._name(country))
        beside = self._fitting("lists_beside")
        return self._say(beside, links=links, country=self._name(country))

    def elsewhere(self, country: str) -> str:
        links = self._directory.helplines.directories[:1]
        part = self._fitting("elsewhere")
        return self._say(part, country=self._name(country), links="".join(links))

    def _line(self, line: Helpline) -> str:
        ways, when = self._listed(self._ways(line)), self._when(line)
        named = {} if line.name in line.numbers else {"name": line.name}
        form = "_".join(("line", *(["name"] if named else []), *(["when"] if when else [])))
        return self._say(form, ways=ways, when=when, **named)

    def _ways(self, line: Helpline) -> list[str]:
        numbers = self._listed(line.numbers)
        ways = [self._say("call", number=numbers)] if numbers else []
        if line.sms and line.sms_word:
            ways.append(self._say("sms_word", word=line.sms_word, number=line.sms))
        elif line.sms:
            ways.append(self._say("sms", number=line.sms))
        if line.whatsapp:
            ways.append(self._say("whatsapp", number=line.whatsapp))
        if line.chat:
            ways.append(self._say("chat", url=line.chat))
        return ways

    def _when(self, line: Helpline) -> str:
        open_ = [self._say("always")] if line.is_always_open else map(self._span, line.hours)
        whom = [self._say(f"for_{line.only_for}")] if line.only_for else []
        return ", ".join([*whom, *open_, *([self._say("free")] if line.is_free else [])])

    def _span(self, hours: Hours) -> str:
        times = self._say("hours", opens=hours.opens, closes=hours.closes)
        if hours.first_day is None or hours.last_day is None:
            return times
        first, last = self._say(hours.first_day), self._say(hours.last_day)
        days = first if first == last else self._say("days", first=first, last=last)
        return f"{days} {times}"

    def _name(self, country: str) -> str:
        return self._directory.atlas.name(self._language, country)

    def _listed(self, items: Sequence[str]) -> str:
        if len(items) < 2:
            return "".join(items)
        return self._say("either", items=", ".join(items[:-1]), last=items[-1])

    def _fitting(self, part: str) -> str:
        """The wording for what is the matter, where there is one."""
        own = f"{part}_{self._matter}"
        known = self._directory.texts.has(self._language, TextId(f"helplines.{own}"))
        return own if known else part

    def _say(self, part: str, **arguments: Argument) -> str:
        text = TextId(f"helplines.{part}")
        said = self._directory.texts.render(self._language, text, arguments)
        return said if _runs_leftwards(said) else said.translate(_MARKS)


def _runs_leftwards(said: str) -> bool:
    return any(bidirectional(sign) in {"R", "AL"} for sign in said)


_MARKS = dict.fromkeys((0x2068, 0x2069))
"""Around what was filled in. Nothing here is a person's own, and an address is to be tapped."""
