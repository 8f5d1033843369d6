"""Each rule of danger hears what it says: a sentence is spelt out of its own line, and it fires.

A rule that cannot fire any more, because an idiom covers it, a word of it became noise or its
`unless` fits its own words, would be a promise in a file and nothing else.
"""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import pytest

from bot.content.languages import load_languages
from bot.content.source import content_root
from bot.content.words import load_lexicons
from bot.understanding.danger import DangerReader, alone
from bot.understanding.lexicon import DangerRule, DangerWords

TRIES = 60
"""Sentences spelt of one rule: with the first of them that it hears, it is alive."""
_DEEP = 6
_PIECE = re.compile(r"<[a-z_]+>|[^_<]+")


@cache
def spoken() -> Mapping[str, DangerWords]:
    languages, _ = load_languages(content_root())
    lexicons, _ = load_lexicons(content_root(), [one.language for one in languages])
    return {str(language): words.danger for language, words in lexicons.items()}


def sentences(rule: DangerRule, words: DangerWords) -> Iterator[str]:
    """The words of a rule in its own order, other ones each time; the same ones in each run."""
    chance = random.Random(rule.id)  # noqa: S311 - to be repeated, not to be guessed
    for number in range(TRIES):
        said = " ".join(spelt(line, words.lists, chance) for line in rule.say)
        yield f"{min(words.selves, key=len)} {said}" if number % 2 else said


def spelt(line: str, lists: Mapping[str, Sequence[str]], chance: random.Random) -> str:
    parts = [one for one in line.split() if not one.startswith("..")]
    kept = [one for one in parts if not one.startswith("?") or chance.random() < 0.3]
    return " ".join(_spelt_part(one.removeprefix("?"), lists, chance) for one in kept)


def _spelt_part(part: str, lists: Mapping[str, Sequence[str]], chance: random.Random) -> str:
    if part == "$":
        return ","
    atom = chance.choice(part.split("|"))
    return " ".join(_spelt_piece(piece, lists, chance) for piece in _PIECE.findall(atom))


def _spelt_piece(piece: str, lists: Mapping[str, Sequence[str]], chance: random.Random) -> str:
    if piece.startswith("<"):
        return spelt(chance.choice(lists[piece.strip("<>")]), lists, chance)
    return piece.removesuffix("*")


def is_heard(rule: DangerRule, words: DangerWords, reader: DangerReader) -> bool:
    said = (reader.read(sentence) for sentence in sentences(rule, words))
    return any(because.rule == rule.id for danger in said for because in danger.why)


@pytest.mark.parametrize("language", sorted(spoken()))
def test_each_rule_hears_what_it_says(language: str) -> None:
    words = spoken()[language]
    reader = alone(words)
    assert [rule.id for rule in words.rules if not is_heard(rule, words, reader)] == []
