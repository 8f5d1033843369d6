"""Which families of feelings a message speaks of, the one most people would name first in front.

Signs are names of feelings (found by `vocabularies.py`), patterns of `words/families.yaml` that
tell of a feeling without naming it ("nobody texted me back"), and emojis. A sign inside of a longer
one is not heard by itself, a denied one counts for nothing, or for the family that its denial
speaks of. Then each family gets a score: clear signs before faint ones, what comes after a "but"
before what stood in front of it, "I am so ..." before a word in passing, causes last.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.understanding.lexicon import Lexicon
from bot.understanding.matching import Patterns
from bot.understanding.patterns import parse
from bot.understanding.tokens import Break, Token

CLEAR = 1.0
_FAINT = 0.55
UNSURE = 0.95  # a word that was repaired
_A_WORD_MORE = 0.05  # a longer phrase says more exactly what is meant
_MOST_WORDS_MORE = 4
_ALSO = 0.25  # of every further sign of the same family
_TURNED = 1.45  # after "but"
_CAUSE = 0.7  # after "because"
_MUCH, _LITTLE = 1.2, 0.9
_OWN = 1.15  # "i feel", "im"
_HARD = Break.HARD
_NEAR = 2  # words before a sign that say how much, and whose it is
_DENIAL = 0.5  # of a sign: "not happy" is a sign of sadness, if a fainter one


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of a family, from word `start` up to, not including, `end`."""

    family: str
    start: int
    end: int
    weight: float = CLEAR
    is_denied: bool = False


class FamilyReader:
    """The signs of one language."""

    __slots__ = (
        "_denials",
        "_emojis",
        "_part_signs",
        "_parts",
        "_whole",
        "_whole_families",
        "_words",
    )

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = replace(lexicon.families, signs={}, lists={})
        signs, lists = lexicon.families.signs.items(), lexicon.families.lists
        parts = [(family, CLEAR, line) for family, said in signs for line in said.says]
        parts += [(family, _FAINT, line) for family, said in signs for line in said.hints]
        self._part_signs = tuple((family, weight) for family, weight, _ in parts)
        self._parts = Patterns(parse(line, lists) for _, _, line in parts)
        whole = [(family, line) for family, said in signs for line in said.whole]
        self._whole_families = tuple(family for family, _ in whole)
        self._whole = Patterns(parse(line, lists) for _, line in whole)
        self._denials = {family: said.denied for family, said in signs if said.denied}
        self._emojis = {emoji: family for family, said in signs for emoji in said.emojis}

    @property
    def words(self) -> frozenset[str]:
        return self._parts.words | self._whole.words

    def is_plain(self, sign: Sign, words: Sequence[str]) -> bool:
        """Whether it is enough to speak of: a hint is not, and grammar alone ("have to") is not."""
        said = words[sign.start : sign.end]
        only_glue = bool(said) and self._words.glue.issuperset(said)
        return sign.weight >= UNSURE and not sign.is_denied and not only_glue

    def signs(self, words: Sequence[str], tokens: Sequence[Token]) -> Iterator[Sign]:
        """What the patterns see; parts never reach across the end of a sentence."""
        stops = frozenset([n for n, token in enumerate(tokens) if token.before is _HARD])
        for match in self._parts.scan(words, stops):
            family, weight = self._part_signs[match.pattern]
            yield Sign(family, match.start, match.end, weight)
        for number in self._whole.woken(words) if words else ():
            if self._whole.fits(number, words):
                yield Sign(self._whole_families[number], 0, len(words))

    def emojis(self, text: str, place: int) -> Iterator[Sign]:
        """Each as if it stood behind the last word."""
        if self._emojis and not text.isascii():
            for char in dict.fromkeys(text):
                if char in self._emojis:
                    yield Sign(self._emojis[char], place, place + 1)

    def ranked(
        self, signs: Iterable[Sign], words: Sequence[str], tokens: Sequence[Token]
    ) -> tuple[str, ...]:
        heard = [one for sign in _outermost(signs) if (one := self._denied(sign)) is not None]
        if len(heard) < 2:
            return tuple(sign.family for sign in heard)
        turned, caused = self._turned(words), self._caused(words, tokens)
        scores: dict[str, list[float]] = {}
        ends: dict[str, int] = {}
        for sign in sorted(heard, key=lambda sign: sign.start):
            weight = sign.weight * self._stress(sign, words)
            if sign.start > turned >= 0:
                weight *= _TURNED
            if sign.start < len(caused) and caused[sign.start]:
                weight *= _CAUSE
            weights = scores.setdefault(sign.family, [])
            if sign.start < ends.get(sign.family, 0):  # two signs of one thing are one
                weight = max(weight, weights.pop())
            weights.append(weight)
            ends[sign.family] = max(sign.end, ends.get(sign.family, 0))
        return tuple(sorted(scores, key=lambda family: -_sum(scores[family])))

    def _denied(self, sign: Sign) -> Sign | None:
        if not sign.is_denied:
            return sign
        other = self._denials.get(sign.family)
        if other is None:
            return None
        return Sign(other, sign.start, sign.end, sign.weight * _DENIAL)

    def _stress(self, sign: Sign, words: Sequence[str]) -> float:
        """Longer phrases, "so", "a bit" and "I feel" in front of a sign."""
        factor = 1.0 + _A_WORD_MORE * min(sign.end - sign.start - 1, _MOST_WORDS_MORE)
        before = words[max(0, sign.start - _NEAR) : sign.start]
        if not self._words.much.isdisjoint(before):
            factor *= _MUCH
        if not self._words.little.isdisjoint(before):
            factor *= _LITTLE
        if not self._words.own.isdisjoint(before):
            factor *= _OWN
        return factor

    def _turned(self, words: Sequence[str]) -> int:
        """Where the last "but" stands, or -1; one that opens the message turns nothing."""
        places = range(len(words) - 1, 0, -1)
        return next((place for place in places if words[place] in self._words.contrasts), -1)

    def _caused(self, words: Sequence[str], tokens: Sequence[Token]) -> list[bool]:
        """For each word whether it tells why: from "because" up to the next pause."""
        caused: list[bool] = []
        is_cause = False
        for place, word in enumerate(words):
            if tokens[place].before is not Break.NONE:
                is_cause = False
            is_cause = is_cause or (place > 0 and word in self._words.causes)
            caused.append(is_cause)
        return caused


def _outermost(signs: Iterable[Sign]) -> list[Sign]:
    """Without those that stand inside of a longer clear one: "sick and tired of" is not tired."""
    by_place = sorted(signs, key=lambda sign: (sign.start, -sign.end))
    kept: list[Sign] = []
    until, span = 0, 0
    for sign in by_place:
        length = sign.end - sign.start
        if sign.end <= until and length < span:
            continue
        kept.append(sign)
        if sign.weight > _FAINT and sign.end > until:
            until, span = sign.end, length
    return kept


def _sum(weights: Sequence[float]) -> float:
    most = max(weights)
    return most + _ALSO * (sum(weights) - most)
