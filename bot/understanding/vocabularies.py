"""Items of vocabularies (feelings, needs, places, ...) seen in a text, with the person's own words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from sys import intern

from bot.core.names import Language
from bot.core.signals import Found
from bot.core.vocabulary import Vocabulary
from bot.core.words import fold
from bot.understanding.families import CLEAR, UNSURE, FamilyReader, Sign
from bot.understanding.lexicon import Lexicon, Phrase
from bot.understanding.phrases import Hit, Tables
from bot.understanding.spelling import Spelling
from bot.understanding.tokens import Break, Token

_FEELINGS = "feelings"
_OPENING = 240  # words
_DENIABLE = 2  # words of a sign
_REACH = 4  # words between a denial and what it denies


@dataclass(frozen=True, slots=True)
class _Seen:
    found: Found
    length: int
    repaired: bool
    start: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What is said of the vocabularies, and the families of feelings, the first in front."""

    found: Mapping[str, tuple[Found, ...]]
    families: tuple[str, ...] = ()
    family: str | None = None


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A message: as typed, its tokens, and the words that were probably meant."""

    text: str
    tokens: tuple[Token, ...]
    words: Phrase


class VocabularyReader:
    """All vocabularies in the words of one language (and of the base language, for loan words)."""

    __slots__ = (
        "_family_of",
        "_family_reader",
        "_negators",
        "_own",
        "_spelling",
        "_tables",
        "_turns",
        "_unnegators",
    )

    def __init__(
        self,
        vocabularies: Mapping[str, Vocabulary],
        lexicon: Lexicon,
        ordinary: frozenset[str],
        loans: Tables,
    ) -> None:
        """`loans` are those of `loans_of`, one for all languages."""
        self._turns = lexicon.turns
        self._negators = lexicon.negators
        self._unnegators = lexicon.unnegators
        self._own = lexicon.families.own
        self._tables = _tables(vocabularies, lexicon.language, loans)
        feelings = vocabularies[_FEELINGS].entries if _FEELINGS in vocabularies else ()
        self._family_of = {one.id: one.family for one in feelings if one.family is not None}
        self._family_reader = FamilyReader(lexicon)
        words = self._tables.words | self._family_reader.words
        self._spelling = Spelling(words, ordinary)

    def read(self, text: str, tokens: tuple[Token, ...]) -> Seen:
        typed = tuple(token.word for token in tokens)
        meant = {word: self._repaired(word) for word in set(typed)}
        words = tuple(meant[word] for word in typed)
        spoken = _Spoken(text, tokens, words)
        found: dict[str, tuple[Found, ...]] = {}
        signs: list[Sign] = []
        for name, hits in self._tables.find(words).items():
            seen = [self._seen(hit, spoken) for hit in hits]
            if name == _FEELINGS:
                signs.extend(self._named(seen))
            found[name] = _best_first(seen)
        return Seen(found, *self._families(spoken, signs))

    def _named(self, seen: Sequence[_Seen]) -> Iterator[Sign]:
        for one in seen:
            family = self._family_of.get(one.found.id)
            if family is not None:
                end, denied = one.start + one.length, one.found.negated
                yield Sign(family, one.start, end, UNSURE if one.repaired else CLEAR, denied)

    def _families(
        self, spoken: _Spoken, named: Sequence[Sign]
    ) -> tuple[tuple[str, ...], str | None]:
        """By how a text begins: in an outpour the families of every word would be all of them.

        And the first that she told of plainly: a hint is enough to rank, not to be spoken of.
        """
        words, tokens = spoken.words[:_OPENING], spoken.tokens[:_OPENING]
        signs = [sign for sign in named if sign.start < _OPENING]
        plain = {one.family for one in signs if not one.is_denied}
        told = [self._denied(one, spoken) for one in self._family_reader.signs(words, tokens)]
        plain |= {one.family for one in told if self._family_reader.is_plain(one, words)}
        signs.extend(told)
        signs.extend(self._family_reader.emojis(spoken.text, len(words)))
        ranked = self._family_reader.ranked(signs, words, tokens)
        return ranked, next((family for family in ranked if family in plain), None)

    def _denied(self, sign: Sign, spoken: _Spoken) -> Sign:
        """A word or two can be denied; a longer sign tells what happened, "not" and all."""
        denied = sign.end - sign.start <= _DENIABLE and self._is_denied(spoken, sign.start)
        return replace(sign, is_denied=True) if denied else sign

    def knows(self, word: str) -> bool:
        """Whether it is a word that is met here, and no letter alone."""
        return len(word) > 1 and self._spelling.knows(word)

    def _repaired(self, word: str) -> str:
        if self._spelling.knows(word):
            return word
        repaired = self._spelling.words(word)
        return repaired[0] if len(repaired) == 1 else word

    def _seen(self, hit: Hit[str], spoken: _Spoken) -> _Seen:
        tokens = spoken.tokens[hit.start : hit.end]
        said = spoken.text[self._word(tokens).start : tokens[-1].end]
        typed = tuple(token.word for token in tokens)
        found = Found(hit.item, said, self._is_denied(spoken, hit.start))
        is_repaired = typed != spoken.words[hit.start : hit.end]
        return _Seen(found, len(tokens), is_repaired, hit.start)

    def _word(self, tokens: Sequence[Token]) -> Token:
        """Where what can be said back begins: of "feel awful" it is "awful"."""
        return next((one for one in tokens[:-1] if one.word not in self._own), tokens[-1])

    def _is_denied(self, spoken: _Spoken, start: int) -> bool:
        """As in "not sad", "not sad or angry", "dont feel sad"; but not in "not only sad"."""
        tokens, words = spoken.tokens, spoken.words
        for place in range(start - 1, max(-1, start - 1 - _REACH), -1):
            stopped = tokens[place + 1].before is not Break.NONE
            if stopped or words[place] in self._turns:
                return False
            if words[place] in self._negators:
                between = words[place + 1 : start]
                return not any(word in self._unnegators for word in between)
        return False


def loans_of(vocabularies: Mapping[str, Vocabulary]) -> Tables:
    """The phrases of the base language, which all others borrow from."""
    return Tables({name: _phrases(one, one.base) for name, one in vocabularies.items()})


def _tables(vocabularies: Mapping[str, Vocabulary], language: Language, loans: Tables) -> Tables:
    """In the person's language first: it decides about a phrase that two languages share."""
    own = {
        name: _phrases(one, language) if language in one.wordings and language != one.base else []
        for name, one in vocabularies.items()
    }
    return Tables(own, loans) if any(own.values()) else loans


def _phrases(vocabulary: Vocabulary, language: Language) -> list[tuple[Phrase, str]]:
    return [
        (tuple(map(intern, fold(said))), entry.id)
        for entry in vocabulary.entries
        for wording in (vocabulary.wording(language, entry.id),)
        for said in (wording.label, *wording.words)
    ]


def _best_first(seen: list[_Seen]) -> tuple[Found, ...]:
    """What is meant before what is denied, long before short, exact before repaired, in order."""
    seen.sort(key=lambda s: (s.found.negated, -s.length, s.repaired, s.start))
    best: dict[str, Found] = {}
    for one in seen:
        best.setdefault(one.found.id, one.found)
    return tuple(best.values())
