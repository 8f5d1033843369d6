"""The reading of a text for danger: which rules fit, and what the words around them make of it.

Follows section 3 of the crisis protocol: clauses, person, time, denial, quotation and idioms are
told apart; ambiguous means ask (concern), never silence. It looks at the words alone. Commands,
intents and the state of the conversation can neither raise nor lower what is found here.

Every step is linear in the text: one pass of the automaton, then a bounded look around each match.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache
from itertools import accumulate

from bot.core.names import BASE_LANGUAGE, Language
from bot.core.signals import SAFE, Because, Danger, Level
from bot.understanding.lexicon import DangerRule, DangerWords
from bot.understanding.patterns import Automaton, Match, parse
from bot.understanding.sentences import numbered, sentence_starts, spelt_out
from bot.understanding.spelling import Spelling
from bot.understanding.tokens import Break, Token, tokenise, within_bounds

_ORDER = "ABJIECDKLMFGH"
"""Which route leads when several fit at one level: what cannot wait comes first."""

_WEIGHT = {Level.CRISIS: 2, Level.CONCERN: 1, Level.NONE: 0}
_OWN_DANGER = frozenset("ABCD")
_NEGATION_REACH = 6
_PERSON_REACH = 14


@dataclass(frozen=True, slots=True)
class Sign:
    """One rule that fits, read in its surroundings."""

    level: Level
    route: str
    who: str | None
    because: Because


class Kind(Enum):
    """What a pattern of the danger words tells."""

    RULE = auto()
    IDIOM = auto()
    PAST = auto()
    BACK = auto()
    NOW = auto()
    DISTRESS = auto()


class DangerReader:
    """The rules of one language, compiled: all its patterns in one automaton."""

    __slots__ = ("_automaton", "_language", "_offsets", "_spelling", "_words")

    def __init__(
        self,
        words: DangerWords,
        plain: frozenset[str] = frozenset(),
        language: Language = BASE_LANGUAGE,
    ) -> None:
        self._words = words
        self._language = language
        said = {
            Kind.RULE: tuple(rule.say for rule in words.rules),
            Kind.IDIOM: tuple(idiom.say for idiom in words.idioms),
            Kind.PAST: words.past,
            Kind.BACK: words.back,
            Kind.NOW: words.now,
            Kind.DISTRESS: words.distress,
        }
        self._offsets = tuple((kind, i) for kind, lines in said.items() for i in range(len(lines)))
        patterns = (parse(line, words.lists) for lines in said.values() for line in lines)
        self._automaton = Automaton(patterns)
        known = self._automaton.words | words.selves | words.others | words.negators | words.light
        self._spelling = Spelling(words.keys, known | plain, words.swaps)

    @property
    def words(self) -> DangerWords:
        return self._words

    def matches(
        self, words: Sequence[str], resets: frozenset[int]
    ) -> Mapping[Kind, Sequence[Match]]:
        """Everything that fits, by kind; each match carries its number within the kind."""
        found: dict[Kind, list[Match]] = {kind: [] for kind in Kind}
        for match in self._automaton.scan(words, resets):
            kind, number = self._offsets[match.pattern]
            found[kind].append(replace(match, pattern=number))
        return found

    def read(self, text: str) -> Danger:
        """Never raises, whatever the text."""
        tokens = self._repaired(tokenise(self._with_signs(within_bounds(text)), self._unmask))
        if not tokens:
            return SAFE
        found = _Reading(self, tokens).danger()
        return replace(found, language=self._language) if found.why else SAFE

    def _with_signs(self, text: str) -> str:
        if text.isascii():
            return text
        for sign, word in self._words.signs.items():
            text = text.replace(sign, f" {word} ")
        return text

    def _unmask(self, chunk: str) -> str | None:
        return self._spelling.unmask(chunk)

    def _repaired(self, tokens: Sequence[Token]) -> tuple[Token, ...]:
        meant = cache(self._spelling.words)  # for this text alone
        repaired: list[Token] = []
        for token in spelt_out(tokens):
            words = meant(token.word)
            if words == (token.word,):
                repaired.append(token)
                continue
            for place, word in enumerate(words):
                before = Break.NONE if place else token.before
                repaired.append(token._replace(word=word, before=before))
        return tuple(repaired)


class _Reading:
    """One text in the hands of one language."""

    __slots__ = ("_covered", "_found", "_lexicon", "_long_ago", "_sentences", "_tokens", "_words")

    def __init__(self, reader: DangerReader, tokens: tuple[Token, ...]) -> None:
        self._lexicon = reader.words
        self._tokens = tokens
        self._words = tuple(token.word for token in tokens)
        starts = sentence_starts(tokens)
        self._sentences = numbered(len(tokens), starts)
        self._found = reader.matches(self._words, starts)
        self._covered = self._idioms_reach()
        self._long_ago = self._sentences_of_the_past()

    def danger(self) -> Danger:
        matches = [match for match in self._found[Kind.RULE] if not self._is_idiom(match)]
        if not matches:
            return _verdict(self._idiom_in_distress())
        signs = [self._sign(self._lexicon.rules[match.pattern], match) for match in matches]
        at_once = bool(self._found[Kind.NOW])
        return _verdict([_sooner(sign) if at_once else sign for sign in signs])

    # ── idioms ────────────────────────────────────────────────────────────────────────────────

    def _idioms_reach(self) -> tuple[int, ...]:
        """For each place, how far the idioms reach that began there or before."""
        ends = [0] * (len(self._words) + 1)
        for idiom in self._found[Kind.IDIOM]:
            ends[idiom.first] = max(ends[idiom.first], idiom.end)
        return tuple(accumulate(ends, max))

    def _is_idiom(self, match: Match) -> bool:
        """A rule inside of an idiom is no sign; a milder one needs only to touch it."""
        if self._lexicon.rules[match.pattern].level is Level.CONCERN:
            return self._covered[match.end - 1] > match.start
        return self._covered[match.start] >= match.end

    def _idiom_in_distress(self) -> list[Sign]:
        """No alarm for "this job is killing me, I can't take it", but one light question."""
        if not self._found[Kind.IDIOM] or not self._found[Kind.DISTRESS]:
            return []
        found = self._found[Kind.DISTRESS][0]
        words = self._words[found.start : found.end]
        return [Sign(Level.CONCERN, "H", "self", Because("idiom_in_distress", words))]

    # ── person, denial, time ──────────────────────────────────────────────────────────────────

    def _sign(self, rule: DangerRule, match: Match) -> Sign:
        because = Because(rule.id, self._words[match.start : match.end])
        who = self._who(rule, match)
        route = "E" if who == "other" and rule.route in _OWN_DANGER else rule.route
        sign = Sign(rule.level, route, who, because)
        if self._is_denied(match):
            return replace(sign, level=Level.CONCERN, route="G")
        if rule.route in _OWN_DANGER and self._is_long_ago(match):
            return replace(sign, level=Level.CONCERN, route="F" if who == "self" else "E")
        return sign

    def _who(self, rule: DangerRule, match: Match) -> str | None:
        if rule.who != "self":
            return None if rule.who == "any" else rule.who
        words = self._lexicon
        inside = self._words[match.start : match.end]
        if any(word in words.selves for word in inside):
            return "self"
        for place in range(match.start - 1, max(-1, match.start - _PERSON_REACH), -1):
            if self._sentences[place] != self._sentences[match.start]:
                break
            if self._words[place] in words.selves:
                return "self"
            if self._words[place] in words.others:
                return "other"
        return "self"

    def _is_denied(self, match: Match) -> bool:
        """Only light words may stand between the "not" and what it denies.

        "I'm not suicidal" is a denial; "I'm not okay, I want to die" and "I don't know if I want
        to die" are none.
        """
        words = self._lexicon
        start = match.start
        while start < match.end - 1 and self._words[start] in words.selves:
            start += 1
        between: list[str] = []
        for place in range(start - 1, max(-1, start - 1 - _NEGATION_REACH), -1):
            if self._tokens[place + 1].before is not Break.NONE:
                return False
            word = self._words[place]
            if word in words.negators and self._reaches(between):
                return True
            between.append(word)
        return False

    def _reaches(self, between: list[str]) -> bool:
        """Whether a denial reaches over these words (nearest to the match first)."""
        words = self._lexicon
        for place, word in enumerate(between):
            if word in words.selves:
                rest = between[place + 1 :]
                return bool(rest) and all(other in words.carry for other in rest)
            if word not in words.light:
                return False
        return True

    def _is_long_ago(self, match: Match) -> bool:
        return self._sentences[match.start] in self._long_ago

    def _sentences_of_the_past(self) -> frozenset[int]:
        """Sentences that speak of long ago; none when anything in the text says that it is back."""
        if self._found[Kind.BACK]:
            return frozenset()
        return frozenset(self._sentences[match.start] for match in self._found[Kind.PAST])


def _sooner(sign: Sign) -> Sign:
    """Thoughts with a time set, tonight, are on the most urgent route."""
    if sign.route != "B" or sign.who != "self":
        return sign
    return replace(sign, route="A", level=Level.CRISIS)


def strongest(readings: Sequence[Danger]) -> Danger:
    """The gravest of several readings of one text, with the reasons of all that say the same."""
    return min(readings, key=lambda d: (-_WEIGHT[d.level], _rank(d.route)), default=SAFE)


def _verdict(signs: list[Sign]) -> Danger:
    if not signs:
        return SAFE
    signs.sort(key=lambda sign: (-_WEIGHT[sign.level], _rank(sign.route)))
    first = signs[0]
    why = tuple(dict.fromkeys(sign.because for sign in signs))
    return Danger(first.level, first.who, first.route, why)


def _rank(route: str | None) -> int:
    return _ORDER.find(route) if route else len(_ORDER)
