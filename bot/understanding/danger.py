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
from bot.understanding.reading import Reading, Sign
from bot.understanding.tokens import within_bounds
from bot.understanding.tongue import Tongue, tongue

_ORDER = "ABJIECDKLMFGH"
"""Which route leads when several fit at one level: what cannot wait comes first."""
_OWN = "ABC"

_WEIGHT = {Level.CRISIS: 2, Level.CONCERN: 1, Level.NONE: 0}
_SHORTEST_BEGINNING = 2

Spoken = Mapping[Language, tuple[DangerWords, Collection[str]]]
"""The danger words of each language, and its ordinary words."""


class DangerReader:
    """Made once; reading changes nothing in it."""

    __slots__ = (
        "_accented",
        "_beginnings",
        "_ear",
        "_lengths",
        "_signs",
        "_tongues",
        "_vocabulary",
        "_waking",
    )

    def __init__(self, spoken: Spoken) -> None:
        """Raises `BadPattern`."""
        self._tongues = tuple(
            tongue(language, words, frozenset(common))
            for language, (words, common) in spoken.items()
        )
        everything = frozenset().union(*(one.vocabulary for one in self._tongues))
        self._accented = {plain(word): word for one in self._tongues for word in one.accented}
        self._vocabulary = frozenset(word for word in everything if not word.endswith("*"))
        self._beginnings = frozenset(word[:-1] for word in everything if word.endswith("*"))
        self._lengths = sorted({len(beginning) for beginning in self._beginnings})
        self._waking = tuple(
            frozenset(one.lines.anchors) | frozenset(one.distress.anchors) for one in self._tongues
        )
        self._signs = _signs([words for words, _ in spoken.values()])
        self._ear = self._made_ear([words for words, _ in spoken.values()])

    def _made_ear(self, words: Sequence[DangerWords]) -> Ear:
        keys = {form for one in words for key in one.keys for form in spellings(key)}
        swaps: dict[str, list[str]] = {}
        for one in words:
            for word, meant in one.swaps.items():
                swaps.setdefault(plain(word), []).append(plain(meant))
        known = self._vocabulary.union(*(one.common for one in self._tongues))
        glue = frozenset().union(*(one.glue for one in self._tongues))
        likely = frozenset().union(*(one.likely for one in self._tongues))
        heads = frozenset().union(*(one.heads for one in self._tongues))
        disguises = Disguises(keys, known, swaps, glue=glue, likely=likely, heads=heads)
        return Ear(disguises, self._signs)

    def read(self, text: str) -> Danger:
        """Never raises, whatever the text."""
        bounded = within_bounds(text)
        heard = self._ear.hear(bounded)
        symbols = self._symbols(heard)
        seen = {symbol for found in symbols.values() for symbol in found}
        awake = [one for one, waking in zip(self._tongues, self._waking, strict=True)
                 if not waking.isdisjoint(seen)]  # fmt: skip
        found = [
            _verdict(self._credible(one, heard, bounded, symbols), one.language) for one in awake
        ]
        return strongest(found)

    def _symbols(self, heard: Iterable[Heard]) -> dict[str, tuple[str, ...]]:
        """What each word can be in the lines."""
        found: dict[str, tuple[str, ...]] = {}
        for one in heard:
            for word in (one.word, *one.meant):
                if word not in found:
                    found[word] = self._symbols_of(word)
        return found

    def _symbols_of(self, word: str) -> tuple[str, ...]:
        if word in self._signs:
            return self._signs[word]
        found = [word] if word in self._vocabulary else []
        if word in self._accented:
            found.append(self._accented[word])
        for length in self._lengths:
            if length > len(word):
                break
            if word[:length] in self._beginnings:
                found.append(f"{word[:length]}*")
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
        mine, best, of_best = self._share(one, heard), 0, frozenset[str]()
        for other in self._tongues:
            share = self._share(other, heard)
            if other is not one and share > best:
                best, of_best = share, other.common
        if mine >= best:
            return signs
        return [sign for sign in signs if not sign.words <= of_best]

    def _share(self, one: Tongue, heard: Sequence[Heard]) -> int:
        return sum(not one.common.isdisjoint((said.word, *said.meant)) for said in heard)


def _signs(words: Iterable[DangerWords]) -> dict[str, tuple[str, ...]]:
    """An emoji, and the words of all languages for it."""
    found: dict[str, dict[str, None]] = {}
    for one in words:
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
    return DangerReader({language: (words, ())})
