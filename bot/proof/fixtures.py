"""What is said in the proof: one line at least for each route and each language that is heard.

The level and the route that a line is expected to be read as stand beside it: a rule that is changed
so far that one of these is read as something else is a failure of the proof as well.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.app.ports import Reader
from bot.core.names import Language
from bot.core.signals import Level, Signals

CRISIS, CONCERN = Level.CRISIS, Level.CONCERN
LANES = ("A", "B", "C", "D", "E", "I", "J", "K", "L", "M")
"""The routes that need help; F, G and H are talk of what was, is not, or is a saying (SAFETY.md)."""


@dataclass(frozen=True, slots=True)
class Fixture:
    """`raised`: read as worrying, and taken here as if it were read as danger, so that help is
    shown to come first on its route whatever the word files say tomorrow."""

    text: str
    level: Level
    route: str
    language: str = "en"
    raised: bool = False

    @property
    def name(self) -> str:
        return (
            f"{self.route}, {self.language}: “{self.text}”{' (as danger)' if self.raised else ''}"
        )

    @property
    def is_crisis(self) -> bool:
        return self.level is CRISIS or self.raised


_SAID = (
    Fixture("I took all my pills", CRISIS, "A"),
    Fixture("I want to kill myself tonight", CRISIS, "A"),
    Fixture("I want to kill myself", CRISIS, "B"),
    Fixture("I wish I wouldn't wake up", CRISIS, "C"),
    Fixture("I cut myself again", CRISIS, "D"),
    Fixture("my friend wants to die", CRISIS, "E"),
    Fixture("he wants to kill me", CRISIS, "I"),
    Fixture("I want to kill him", CRISIS, "J"),
    Fixture("me he tomado todas las pastillas", CRISIS, "A", "es"),
    Fixture("quiero morir", CRISIS, "B", "es"),
    Fixture("no quiero vivir más", CRISIS, "C", "es"),
    Fixture("mi amigo quiere morir", CRISIS, "E", "es"),
    Fixture("ich habe tabletten genommen", CRISIS, "A", "de"),
    Fixture("ich will mich umbringen", CRISIS, "B", "de"),
    Fixture("ich will nicht mehr leben", CRISIS, "C", "de"),
    Fixture("meine freundin will sterben", CRISIS, "E", "de"),
    Fixture("years ago I wanted to die", CONCERN, "F"),
    Fixture("I am not suicidal", CONCERN, "G"),
    Fixture("this job is killing me i cant take it anymore", CONCERN, "H"),
    Fixture("he hit me again", CONCERN, "I"),
    Fixture("the voices tell me to stay", CONCERN, "K"),
    Fixture("I make myself throw up", CONCERN, "L"),
    Fixture("I'm 14", CONCERN, "M"),
    Fixture("me corto", CONCERN, "D", "es"),
    Fixture("ich ritze mich", CONCERN, "D", "de"),
)
FIXTURES = (
    *_SAID,
    *(replace(one, raised=True) for one in _SAID if one.route in {"K", "L", "M"}),
)


def read(reader: Reader, fixture: Fixture, language: Language, words: str = "") -> Signals:
    """What the reader makes of it in a chat of this language; `words` are those around it as well."""
    signals = reader.read(words or fixture.text, language)
    if not fixture.raised:
        return signals
    return replace(signals, danger=replace(signals.danger, level=CRISIS))


def misread(reader: Reader, languages: tuple[Language, ...]) -> Iterator[tuple[Fixture, str]]:
    """Lines that are not read as they stand here, whatever the language of the settings."""
    for fixture in FIXTURES:
        expected = (fixture.level, fixture.route, fixture.language)
        for language in languages:
            danger = reader.read(fixture.text, language).danger
            if (danger.level, danger.route, danger.language) != expected:
                yield fixture, f"is read as {danger.level}, route {danger.route}"
        if reader.danger(fixture.text).level is not fixture.level:
            yield fixture, "is read otherwise at the door"


def unspoken(heard: tuple[Language, ...]) -> Iterator[str]:
    """Routes and languages for which nothing is said here."""
    crisis = [fixture for fixture in FIXTURES if fixture.is_crisis]
    for route in LANES:
        if route not in {fixture.route for fixture in crisis}:
            yield f"route {route}"
    for language in heard:
        if language not in {fixture.language for fixture in crisis}:
            yield f"language {language}"
