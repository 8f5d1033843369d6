"""How we do not speak: `locales/<lang>/words/tone.yaml`, and the parts of a text that it is held to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content.findings import Finding, Location
from bot.content.wordfiles import WordFile
from bot.core.book import Phrase
from bot.core.names import Language

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_QUOTED = re.compile(r"“[^”]*”")
_KEYS = frozenset({"banned", "comparisons", "reviewed"})


@dataclass(frozen=True, slots=True)
class Tone:
    """`everywhere`: also on buttons, where the words are the person's. `safety`: in texts that people
    may read in danger, buttons as well. `reviewed`: by text, its hash."""

    everywhere: tuple[Phrase, ...] = ()
    companion: tuple[Phrase, ...] = ()
    safety: tuple[Phrase, ...] = ()
    comparisons: tuple[Phrase, ...] = ()
    reviewed: Mapping[str, str] | None = None
    findings: tuple[Finding, ...] = ()


def read_tone(root: Path, language: Language) -> Tone:
    file = WordFile(root, language, "tone", _KEYS)
    reviewed = {id_: str(digest) for id_, digest in file.map("reviewed").items()}
    return Tone(
        everywhere=file.phrases("banned", "everywhere"),
        companion=file.phrases("banned", "companion"),
        safety=file.phrases("banned", "safety"),
        comparisons=file.phrases("comparisons"),
        reviewed=reviewed,
        findings=tuple(file.findings),
    )


def where(language: Language) -> Location:
    return Location(f"locales/{language}/words/tone.yaml")


def own_words(text: str) -> str:
    """A reading without what a person put into it."""
    return _PLACEHOLDER.sub("", text)


def unquoted(text: str) -> str:
    """Without what is quoted: a line to copy, a button's name."""
    return _QUOTED.sub("", text)
