"""The reading of a text for danger, in all languages at once.

Follows section 3 of the crisis protocol. It looks at the words alone. Commands, intents and the
state of the conversation can neither raise nor lower what is found here, and the language of the
settings does not either: people write in the language of their pain.

    hearing.py   what was said, in whatever letters      (once for all languages)
    tongue.py    which rules these words can wake        (most texts wake none: that was all)
    reading.py   which of them fit, and what denial, person, time, idiom make of it
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from bot.core.names import BASE_LANGUAGE, Language
from bot.core.signals import SAFE, Danger, Level
from bot.understanding.disguise import Disguises
from bot.understanding.hearing import Ear, Heard
from bot.understanding.letters import plain, spellings
from bot.understanding.lexicon import DangerWords
from bot.understanding.reading import Reading
from bot.understanding.signs import Sign
from bot.understanding.tokens import within_bounds
from bot.understanding.tongue import Known, Told, Tongue, tongue

_ORDER = "ABJIECDKLMFGH"
"""Which route leads when several fit at one level: what cannot wait comes first."""
_OWN = "ABC"

_WEIGHT = {Level.CRISIS: 2, Level.CONCERN: 1, Level.NONE: 0}
_COMMON, _SYMBOL = 1, 1 << 60
"""Marks of a word: `_COMMON << n` in language number n; in the lines of any."""

Spoken = tuple[Language, DangerWords, Collection[str]]
"""A language, its danger words, and its ordinary ones."""


class DangerReader:
    """Made once; reading changes nothing in it."""

    __slots__ = (
        "_accented",
        "_beginnings",
        "_ear",
        "_lengths",
        "_marks",
        "_openings",
        "_signs",
        "_tongues",
    )

    def __init__(self, spoken: Iterable[Spoken]) -> None:
        """One language after the other: of its words, only what is compiled is kept.

        Raises `BadPattern`.
        """
        tongues: list[Tongue] = []
        told: list[Told] = []
        marks: dict[str, int] = {}
        beginnings: set[str] = set()
        for number, (language, words, common) in enumerate(spoken):
            made, heard, known = tongue(language, words, frozenset(common))
            tongues.append(made)
            told.append(heard)
            _mark(marks, known, _COMMON << number)
            beginnings.update(word[:-1] for word in known.vocabulary if word.endswith("*"))
            del words, known
        self._tongues = tuple(tongues)
        self._accented = {plain(word): word for one in tongues for word in one.accented}
        self._signs = _signs(told)
        self._beginnings = frozenset(beginnings)
        self._lengths = sorted({len(beginning) for beginning in beginnings}) or [1]
        self._openings = {beginning[: self._lengths[0]] for beginning in beginnings}
        self._marks = marks
        self._ear = Ear(_disguises(told, marks), self._signs)

    def read(self, text: str) -> Danger:
        """Never raises, whatever the text."""
        bounded = within_bounds(text)
        heard = self._ear.hear(bounded)
        symbols = self._symbols(heard)
        seen = {symbol for found in symbols.values() for symbol in found}
        awake = [one for one in self._tongues if one.is_roused(seen)]
        found = [
            _verdict(self._credible(one, heard, bounded, symbols), one.language) for one in awake
        ]
        return strongest(found)

    def _symbols(self, heard: Iterable[Heard]) -> dict[str, tuple[str, ...]]:
        """What each word can be in the lines."""
        found: dict[str, tuple[str, ...]] = {}
        for one in heard:
            if one.word not in found:
                found[one.word] = self._symbols_of(one.word)
            for word in one.meant:
                found[word] = self._symbols_of(word)
        return found

    def _symbols_of(self, word: str) -> tuple[str, ...]:
        if word in self._signs:
            return self._signs[word]
        found = [word] if self._marks.get(word, 0) & _SYMBOL else []
        if word in self._accented:
            found.append(self._accented[word])
        if word[: self._lengths[0]] in self._openings:
            begun = (word[:length] for length in self._lengths if length <= len(word))
            found += [f"{beginning}*" for beginning in begun if beginning in self._beginnings]
        return tuple(found)

    def _credible(
        self, one: Tongue, heard: Sequence[Heard], text: str, symbols: Mapping[str, Sequence[str]]
    ) -> list[Sign]:
        """Signs in a language, unless the text is of another one and they are its words as well.

        German "die" is no dying, Spanish "me" is not me.
        """
        signs = Reading(one, text, heard, symbols).signs()
        if not signs or len(self._tongues) == 1:
            return signs
        marks, shares = self._marks, self._shares(heard)
        best = max(range(len(shares)), key=shares.__getitem__)
        if shares[self._tongues.index(one)] == shares[best]:
            return signs
        of_best = _COMMON << best
        return [
            sign for sign in signs if not all(marks.get(word, 0) & of_best for word in sign.words)
        ]

    def _shares(self, heard: Sequence[Heard]) -> list[int]:
        """How many of the words each language knows for its own."""
        marks, tally = self._marks, dict[int, int]()
        for said in heard:
            found = 0
            for word in (said.word, *said.meant):
                found |= marks.get(word, 0)
            tally[found] = tally.get(found, 0) + 1
        languages = range(len(self._tongues))
        return [
            sum(count for mark, count in tally.items() if mark >> language & _COMMON)
            for language in languages
        ]


def _mark(marks: dict[str, int], known: Known, mark: int) -> None:
    """Every word that any language knows, once: whose it is, and whether lines ask for it."""
    same: dict[int, int] = {}
    for words, one in ((known.common, mark), (known.vocabulary, _SYMBOL)):
        for word in words:
            if not word.endswith("*"):
                found = marks.get(word, 0) | one
                marks[word] = same.setdefault(found, found)


def _disguises(told: Iterable[Told], known: Collection[str]) -> Disguises:
    keys = {form for one in told for key in one.keys for form in spellings(key)}
    swaps: dict[str, list[str]] = {}
    for one in told:
        for word, meant in one.swaps.items():
            swaps.setdefault(plain(word), []).append(plain(meant))
    return Disguises(
        keys,
        known,
        swaps,
        glue=frozenset().union(*(one.glue for one in told)),
        likely=frozenset().union(*(one.likely for one in told)),
        heads=frozenset().union(*(one.heads for one in told)),
        sounds=frozenset().union(*(one.sounds for one in told)),
    )


def _signs(told: Iterable[Told]) -> dict[str, tuple[str, ...]]:
    """An emoji, and the words of all languages for it."""
    found: dict[str, dict[str, None]] = {}
    for one in told:
        for sign, word in one.signs.items():
            found.setdefault(sign.replace("\ufe0f", ""), {})[plain(word)] = None
    return {sign: tuple(names) for sign, names in found.items()}


def strongest(readings: Sequence[Danger]) -> Danger:
    """The gravest of several readings of one text."""
    first = min(readings, key=lambda d: (-_WEIGHT[d.level], _rank(d.route)), default=SAFE)
    others = {route for one in readings if one is not first for route in one.routes}
    return _with(first, others) if others else first


def _with(first: Danger, routes: Iterable[str]) -> Danger:
    beside = sorted({*first.beside, *routes} - {first.route}, key=_rank)
    return replace(first, beside=tuple(beside)) if beside else first


def _verdict(signs: list[Sign], language: Language) -> Danger:
    if not signs:
        return SAFE
    signs.sort(key=lambda sign: (-_WEIGHT[sign.level], _rank(sign.route)))
    first = _of_somebody_else(signs) or signs[0]
    why = tuple(dict.fromkeys(sign.because for sign in signs))
    decided = Danger(first.level, first.who, first.route, why, language)
    return _with(decided, {sign.route for sign in signs if sign.who != "other"})


def _of_somebody_else(signs: list[Sign]) -> Sign | None:
    """Where nothing is a crisis, somebody named in it says whom it is about: "my sister cuts
    herself, he hit her" is a worry for her, and no question about one's own wounds."""
    if signs[0].level is not Level.CONCERN or signs[0].route in _OWN:
        return None
    return next((sign for sign in signs if sign.route == "E" and sign.who == "other"), None)


def _rank(route: str | None) -> int:
    return _ORDER.find(route) if route else len(_ORDER)


def alone(words: DangerWords, language: Language = BASE_LANGUAGE) -> DangerReader:
    """A reader of one language."""
    return DangerReader([(language, words, ())])
