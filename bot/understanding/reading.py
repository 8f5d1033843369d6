"""One text in the hands of one language: which rules fit, and what the words around them make of it.

Clauses, person, time, denial, quotation, topics and idioms are told apart; ambiguous means ask
(concern), never silence. Every step is linear in the text: places are numbers of bits
(`field.py`), and around each of a bounded number of fits a bounded number of words is looked at.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from bot.core.signals import Because, Level
from bot.understanding.field import Field, few
from bot.understanding.hearing import Heard
from bot.understanding.index import Lines
from bot.understanding.signs import MOST, Match, Sign, holds, places, shortest, sooner, without
from bot.understanding.tokens import Break
from bot.understanding.tongue import PEOPLE, Tongue
from bot.understanding.waking import bits

_OWN_DANGER = frozenset("ABCD")
_FIXED: Mapping[str, str | None] = {"me": "self", "other": "other", "any": None}
_HERS = frozenset({"own", "mine"})
_NEGATION_REACH = 7
_PERSON_REACH = 14
_CLOSE = 8
_BESIDE = 3
_HARDLY_MORE = 2
_TINY_SENTENCE = 2

_ACUTE = re.compile("[\u00e1\u00e9\u00ed\u00f3\u00fa\u00c1\u00c9\u00cd\u00d3\u00da\u0301]")
"""Letters with an accent: á é í ó ú, small and great, and the mark alone."""

Symbols = Mapping[str, Sequence[str]]
"""For each word of a text what it can be in the lines: itself, and beginnings."""


class Reading:
    def __init__(self, tongue: Tongue, text: str, heard: Sequence[Heard], symbols: Symbols) -> None:
        self._tongue = tongue
        self._text = text
        self._heard = without(tongue.noise, heard)
        self._starts, pauses = self._breaks()
        words = [self._symbols(said, symbols) for said in self._heard]
        self._asked_for = [bool(found) for found in words]
        self._field = Field(tongue.index, words, (self._starts, pauses))
        self._excused: dict[int, int] = {}

    def _symbols(self, said: Heard, symbols: Symbols) -> Sequence[str]:
        found = symbols[said.word]
        accented = self._tongue.accented
        if accented and not accented.isdisjoint(found) and not self._may_bear_accent(said):
            found = [one for one in found if one not in accented]
        return (
            [*found, *(one for word in said.meant for one in symbols[word])]
            if said.meant
            else found
        )

    @cached_property
    def _writes_accents(self) -> bool:
        return not self._text.isascii() and bool(_ACUTE.search(self._text))

    def _may_bear_accent(self, one: Heard) -> bool:
        """`el` is "él" only where no accents are written at all."""
        return not self._writes_accents or bool(_ACUTE.search(self._text[one.start : one.end]))

    def signs(self) -> list[Sign]:
        """Everything that speaks of danger; none of it decided against the rest."""
        matches = [(match, sign) for match in self._matches() if (sign := self._sign(match))]
        denied = [match for match, sign in matches if sign.route == "G"]
        found = [
            replace(sign, level=Level.CONCERN, route="G") if holds(match, sign, denied) else sign
            for match, sign in matches
        ]
        if not found:
            return self._idiom_in_distress()
        return [sooner(sign) for sign in found] if self._fits(self._tongue.now) else found

    # ── words and sentences ───────────────────────────────────────────────────────────────────

    def _breaks(self) -> tuple[int, int]:
        """Where a sentence begins, and where one paused.

        After a tiny sentence ("I want. To. Die.") nothing begins.
        """
        starts = pauses = last = 0
        for place, one in enumerate(self._heard):
            if one.before is not Break.NONE:
                pauses |= 1 << place
                if one.before is Break.HARD:
                    if place - last > _TINY_SENTENCE:
                        starts |= 1 << place
                    last = place
        return starts, pauses

    def _sentence(self, place: int) -> int:
        """The places of the sentence in which a word stands, as bits."""
        start = max(0, (self._starts & ((2 << place) - 1)).bit_length() - 1)
        later = self._starts >> (place + 1)
        end = place + (later & -later).bit_length() if later else self._field.length
        return (1 << end) - (1 << start)

    # ── fits ──────────────────────────────────────────────────────────────────────────────────

    def _matches(self) -> Iterator[Match]:
        tongue = self._tongue
        for number, spans in self._field.fits(tongue.lines, tongue.within):
            rule = tongue.rules[number]
            for start, end in shortest(spans):
                yield Match(rule, number, start, end)

    def _fits(self, lines: Lines) -> bool:
        return bool(self._field.fits(lines))

    def _where(self, lines: Lines) -> int:
        """The places where one of the lines begins."""
        found = 0
        for _, spans in self._field.fits(lines):
            for starts in spans.values():
                found |= starts
        return found

    @cached_property
    def _covered(self) -> Sequence[int]:
        """For each place, how far the idioms reach that began there or before."""
        ends = [0] * (self._field.length + 1)
        for _, spans in self._field.fits(self._tongue.idioms):
            for length, starts in spans.items():
                for start in bits(starts):
                    ends[start] = max(ends[start], start + length)
        reach = 0
        for place, end in enumerate(ends):
            reach = ends[place] = max(reach, end)
        return ends

    @cached_property
    def _topics(self) -> int:
        return self._where(self._tongue.topics)

    @cached_property
    def _long_ago(self) -> int:
        """Words of sentences that speak of long ago; none when anything says that it is back."""
        past, over = self._where(self._tongue.past), self._fits(self._tongue.over)
        if not (past or over) or self._is_back():
            return 0
        found = (1 << self._field.length) - 1 if over else 0
        while past & ~found:
            place = (past & ~found).bit_length() - 1
            found |= self._sentence(place)
        return found

    def _is_back(self) -> bool:
        back = self._where(self._tongue.back)
        return any(not self._is_denied(place, place + 1) for place in few(back, MOST))

    @cached_property
    def _quoted(self) -> int:
        return sum(1 << place for place, one in enumerate(self._heard) if one.quoted)

    @cached_property
    def _people(self) -> Mapping[str, int]:
        return {name: self._field.places(f"@{name}") for name in PEOPLE}

    @property
    def _herself(self) -> int:
        return self._people["selves"] | self._people["first"]

    @cached_property
    def _only_told(self) -> int:
        """Words for herself that say to whom somebody spoke: "he wrote to me that"."""
        found = 0
        for _, spans in self._field.fits(self._tongue.told):
            for length, starts in spans.items():
                for start in few(starts, MOST):
                    found |= (1 << start + length) - (1 << start)
        return found

    # ── what the surroundings make of a fit ───────────────────────────────────────────────────

    def _sign(self, match: Match) -> Sign | None:
        rule = match.rule
        if self._is_idiom(match) or self._is_excused(match):
            return None
        who = self._who(match)
        if self._is_topic(match, who) or (rule.who in _HERS and who != "self"):
            return None
        if rule.who == "mine" and not self._speaks_of_herself(match):
            return None
        if self._is_cited(match, who) or self._is_of_others(match, who):
            return None
        words = self._heard[match.start : match.end]
        because = Because(rule.id, self._typed(words))
        route = "E" if who == "other" and rule.route in _OWN_DANGER else rule.route
        sign = Sign(
            rule.level,
            route,
            who,
            because,
            frozenset(
                self._heard[place].word for place in self._fitted(match) if self._asked_for[place]
            ),
        )
        if self._is_negated(match) or self._is_answered(match):
            return replace(sign, level=Level.CONCERN, route="G")
        now = who != "other" and self._is_current(match)
        if route in "ABCDE" and self._long_ago >> match.start & 1 and not now:
            return replace(sign, level=Level.CONCERN, route="F" if who == "self" else "E")
        return sign

    def _is_current(self, match: Match) -> bool:
        """Wished or meant in the present tense, whatever else the sentence says of long ago."""
        reach = (1 << match.start + 2) - (1 << max(0, match.start - 1))
        return bool(self._people["current"] & reach)

    def _typed(self, words: Sequence[Heard]) -> tuple[str, ...]:
        spans = dict.fromkeys((one.start, one.end) for one in words)
        return tuple(self._text[start:end] for start, end in spans)

    def _is_idiom(self, match: Match) -> bool:
        """A rule inside of an idiom is no sign; a milder one needs only to touch it."""
        if match.rule.level is Level.CONCERN:
            return self._covered[match.end - 1] > match.start
        return self._covered[match.start] >= match.end

    def _is_excused(self, match: Match) -> bool:
        excused = self._excused.get(match.number)
        if excused is None:
            excused = 0
            for line in self._tongue.unless.get(match.number, ()):
                for starts in self._field.spans(line).values():
                    excused |= starts
            self._excused[match.number] = excused
        if not excused:
            return False
        sentence = self._sentence(match.start) | self._sentence(match.end - 1)
        return bool(excused & sentence)

    def _is_topic(self, match: Match, who: str | None) -> bool:
        """Spoken of as a story, and nobody says it of herself right there."""
        if not self._topics or not self._topics & self._sentence(match.start):
            return False
        if who == "other" and match.rule.who == "other":
            return self._heard[match.start].quoted
        reach = (1 << match.end) - (1 << max(0, match.start - 2))
        return not self._herself & reach or self._heard[match.start].quoted

    def _is_of_others(self, match: Match, who: str | None) -> bool:
        """Nobody says "I" in all of the text, and this sentence speaks to or of somebody else.

        As in "hope you feel better soon" and "people like that never go away". For rules that are
        cues alone: who says that she wants to die drops the "I" beside anybody.
        """
        if not match.rule.needs_i or who == "other" or self._herself:
            return False
        return bool(self._people["outward"] & self._sentence(match.start))

    def _is_cited(self, match: Match, who: str | None) -> bool:
        """Words in quotation marks of which nobody says that she, or anybody, said them."""
        if who == "other" or not all(one.quoted for one in self._heard[match.start : match.end]):
            return False
        people = self._people["selves"] | self._people["others"]
        outside = [at for at, one in enumerate(self._heard) if not one.quoted]
        return len(outside) > 1 and not any(people >> at & 1 for at in outside)

    def _who(self, match: Match) -> str | None:
        if match.rule.who in _FIXED:
            return _FIXED[match.rule.who]
        before = (1 << match.end) - (1 << max(0, match.start - _PERSON_REACH + 1))
        before &= self._sentence(match.start)
        if not before >> (match.end - 1):
            return "self"
        if self._heard[match.start].quoted:
            before &= ~self._quoted  # who speaks is told before the quotation
        selves = self._herself & ~self._only_told & before
        others = (self._people["others"] | self._people["third"]) & before
        return "other" if others.bit_length() > selves.bit_length() else "self"

    def _speaks_of_herself(self, match: Match) -> bool:
        """A word for oneself stands in the fit or beside it, or hardly anything else is said.

        Without one, words that fit anybody ("the decision is made") are mostly about others.
        """
        if self._field.length - (match.end - match.start) <= _HARDLY_MORE:
            return True
        reach = (1 << match.end + _BESIDE) - (1 << max(0, match.start - _BESIDE))
        return bool(self._herself & reach)

    def _fitted(self, match: Match) -> Iterator[int]:
        """The places of the words that fitted: for words in whatever order, not those between."""
        if not match.rule.within:
            return iter(range(match.start, match.end))
        return bits(places(self._parts(match)))

    def _parts(self, match: Match) -> Iterator[tuple[int, int]]:
        """From where to where each part of a rule fitted, for words in whatever order."""
        window = (1 << match.end) - (1 << match.start)
        return (
            (start, start + length)
            for line in self._tongue.lines.entries[match.number]
            for length, starts in self._field.spans(line).items()
            for start in few(starts & window, MOST)
            if start + length <= match.end
        )

    def _is_negated(self, match: Match) -> bool:
        """For words in whatever order, any of them may be what is denied.

        So may a "not" between words that stand close: "death is not what I want".
        """
        if not match.rule.within:
            return self._is_denied(match.start, match.end)
        window = (1 << match.end) - (1 << match.start)
        parts = list(self._parts(match))
        own = places(parts)
        if match.rule.within <= _CLOSE:
            between = (self._people["negators"] & window & ~own).bit_count()
            if between % 2:
                return True
        return any(self._is_denied(start, end, own) for start, end in parts)

    def _is_denied(self, start: int, end: int, own: int = 0) -> bool:
        """Only light words may stand between the "not" and what it denies.

        Words that agree with a "not" in languages that deny twice ("no... ninguna") take nothing back.

        "I'm not suicidal" is a denial; "I'm not okay, I want to die" and "I don't know if I want
        to die" are none. A second "not" takes the first one back. Words that are themselves the
        rule's (`own`) deny nothing.
        """
        people = self._people
        while start < end - 1 and people["selves"] >> start & 1:
            start += 1
        denials, agreeing, subject = 0, False, False
        for place in range(start - 1, max(-1, start - 1 - _NEGATION_REACH), -1):
            if self._heard[place + 1].before is not Break.NONE:
                break
            kind = None if own >> place & 1 else self._kind(place)
            if kind is None or (subject and kind in {"selves", "light"}):
                break
            if kind == "negators" and not self._is_exclaimed(place):
                agrees = people["concord"] >> place & 1
                denials, agreeing = denials + (not agrees), agreeing or bool(agrees)
            subject = kind == "selves"
        return denials % 2 == 1 or (agreeing and not denials)

    def _is_exclaimed(self, place: int) -> bool:
        """As in "no, I don't", "nah not really": an answer beside the denial takes nothing back."""
        if not self._people["answers"] >> place & 1:
            return False
        next_ = self._kind(place + 1)
        begins = place == 0 or self._heard[place].before is not Break.NONE
        return next_ == "negators" or (begins and next_ == "selves")

    def _is_answered(self, match: Match) -> bool:
        """As in "Kill myself? Me? Never." and "sad yes, suicidal no".

        The question must be one to herself ("does anybody care if I die? No." is none), and the
        answer stand for itself ("kill myself? no one would mind" goes on).
        """
        place, people = match.end, self._people
        while place < self._field.length and people["selves"] >> place & 1:
            place += 1
        if not self._is_bare_answer(place):
            return False
        start = match.start
        while start and self._heard[start].before is Break.NONE:
            start -= 1
        if self._heard[place].before is Break.NONE:
            return start == match.start
        spoken = self._text[self._heard[match.end - 1].end : self._heard[place].start]
        return "?" in spoken and all(
            self._kind(at) in {"selves", "light"} for at in range(start, match.start)
        )

    def _is_bare_answer(self, place: int) -> bool:
        if place >= self._field.length or not self._people["answers"] >> place & 1:
            return False
        after = place + 1
        if after == self._field.length or self._heard[after].before is not Break.NONE:
            return True
        return self._kind(after) in {"negators", "selves"}

    def _kind(self, place: int) -> str | None:
        """What a word before a fit is to a denial."""
        kinds = ("negators", "carry", "selves", "light")
        if self._people["first"] >> place & 1:
            return "light"
        return next((kind for kind in kinds if self._people[kind] >> place & 1), None)

    def _idiom_in_distress(self) -> list[Sign]:
        """No alarm for "this job is killing me, I can't take it", but one light question."""
        for _, spans in self._field.fits(self._tongue.distress):
            if not self._fits(self._tongue.idioms):
                break
            start, end = next(shortest(spans))
            words = self._typed(self._heard[start:end])
            return [Sign(Level.CONCERN, "H", "self", Because("idiom_in_distress", words))]
        return []
