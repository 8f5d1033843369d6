"""What may be read in danger, against the lists of what we do not say (`words/tone.yaml`)."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.content.lint.tone import read_tone
from bot.content.loader import Loaded
from bot.core.help_words import HELP
from bot.core.names import Language
from bot.core.words import fold
from bot.proof.findings import Check, Findings
from bot.understanding.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Banned:
    """`unlisted`: languages in which help is given and nothing is listed yet."""

    lists: Mapping[str, Phrases[tuple[str, ...]]]
    unlisted: tuple[str, ...]


def banned(loaded: Loaded) -> Banned:
    lists: dict[str, Phrases[tuple[str, ...]]] = {}
    for language in HELP:
        tone = read_tone(loaded.root, language)
        phrases = (*tone.everywhere, *tone.companion, *tone.safety)
        if phrases:
            lists[language] = Phrases((phrase, phrase) for phrase in phrases)
    return Banned(lists, tuple(language for language in HELP if language not in lists))


def look(found: Findings, lists: Banned) -> None:
    """The built-in words of every kind, and whatever else was read in the proof."""
    for spoken, families in HELP.items():
        words = found.said.setdefault(spoken, set())
        for bubbles in families.values():
            words.update(bubbles)
    for language, texts in sorted(found.said.items()):
        for text in sorted(texts):
            found.look(Check.TONE, language, text, said(lists, Language(language), text))


def said(lists: Banned, language: Language, text: str) -> str | None:
    known = lists.lists.get(language)
    hits = [" ".join(hit.item) for hit in known.find(fold(text))] if known else []
    return f"says '{hits[0]}'" if hits else None
