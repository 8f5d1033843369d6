"""Countries: their names in every language (Babel) and the one of a time zone (tzdata). No own table.

Both are read when they are first asked for: most conversations never do, and a start should not wait.
Nothing here touches the network; the data comes with the packages.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from importlib import resources
from pathlib import Path

from bot.content.findings import Finding
from bot.content.wordfiles import WordFile
from bot.core import matching
from bot.core.names import Language
from bot.core.words import fold

Words = tuple[str, ...]

NEAR_FROM = 5
"""Letters from which one slip of a key is forgiven: Chad is not Char, and Mali is not Bali."""
INSIDE_FROM = 4
"""Letters of a single word that may stand within a longer answer: "us" is mostly no country."""
FURTHER = ("en", "es", "fr", "de", "pt", "ru", "it", "pl", "nl", "uk", "hi", "ja", "ko", "zh")
"""Languages tried besides those of the house: people name their country as it calls itself."""
NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
WORDS = "countries"
"""`locales/<lang>/words/countries.yaml`: what people say besides the name (a demonym, a short form)."""


class SystemAtlas:
    def __init__(self, root: Path, languages: Sequence[Language]) -> None:
        self._root = root
        self._languages = tuple(languages)
        self._phrases: dict[str, dict[Words, str]] = {}

    def country_of(self, zone: str) -> str | None:
        return self._zones.get(zone)

    def name(self, language: Language, country: str) -> str:
        names = _territories(language)
        return names.get(country) or _territories("en").get(country, country)

    def called(self, language: Language, words: Words) -> str | None:
        """In the words of the house's languages, then in their near misses, then in other tongues."""
        house = dict.fromkeys((language, *self._languages))
        everywhere = dict.fromkeys((*house, *FURTHER))
        looks = ((_exactly, house), (_inside, house), (_nearly, house), (_exactly, everywhere))
        for look, tongues in looks:
            for tongue in tongues:
                if found := look(self._of(tongue), words):
                    return found
        return None

    def _of(self, language: str) -> dict[Words, str]:
        if language not in self._phrases:
            phrases = {fold(name): code for code, name in _territories(language).items()}
            for code, known in read_words(self._root, Language(language))[0].items():
                phrases |= dict.fromkeys(known, code)
            phrases.pop((), None)
            self._phrases[language] = phrases
        return self._phrases[language]

    @cached_property
    def _zones(self) -> Mapping[str, str]:
        return _zones()


def read_words(
    root: Path, language: Language
) -> tuple[Mapping[str, tuple[Words, ...]], list[Finding]]:
    """Further words by country, and what is wrong with the file."""
    file = WordFile(root, language, WORDS, frozenset({"countries"}))
    words = file.phrase_book("countries")
    for country in words.keys() - countries():
        file.fault(
            ("countries", country), f"there is no country '{country}'", "two letters, ISO 3166"
        )
    return words, file.findings


def countries() -> frozenset[str]:
    """The two letters of all countries."""
    return frozenset(_territories("en"))


# ── names ─────────────────────────────────────────────────────────────────────────────────────


def _territories(language: str) -> dict[str, str]:
    # Imported here: a conversation that names no country never needs it.
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        code: name for code, name in names.items() if code.isalpha() and code not in NOT_COUNTRIES
    }


def _exactly(phrases: Mapping[Words, str], words: Words) -> str | None:
    return phrases.get(words)


def _inside(phrases: Mapping[Words, str], words: Words) -> str | None:
    """The country that stands within the words: the longest name, and only if it is one country."""
    long = (phrase for phrase in phrases if len(phrase) > 1 or len(phrase[0]) >= INSIDE_FROM)
    found = [phrase for phrase in long if matching.inside(words, (phrase,))]
    longest = max((len(phrase) for phrase in found), default=0)
    return _only(phrases[phrase] for phrase in found if len(phrase) == longest)


def _nearly(phrases: Mapping[Words, str], words: Words) -> str | None:
    """A slip of a key away from a name, the whole answer or a part of it."""
    return _only(code for phrase, code in phrases.items() if _is_near(phrase, words))


def _is_near(phrase: Words, words: Words) -> bool:
    name, size = "".join(phrase), len(phrase)
    if len(name) < NEAR_FROM:
        return False
    parts = {words, *(words[at : at + size] for at in range(len(words) - size + 1))}
    return any(matching.one_slip("".join(part), name) for part in parts)


def _only(codes: Iterable[str]) -> str | None:
    found = dict.fromkeys(codes)
    return next(iter(found)) if len(found) == 1 else None


# ── zones ─────────────────────────────────────────────────────────────────────────────────────


def _zones() -> dict[str, str]:
    """Each zone and its country; an older name of a zone only where the newer one has one country."""
    found = {zone: codes[0] for codes, zone in _rows("zone.tab") if len(codes) == 1}
    single = {zone: codes[0] for codes, zone in _rows("zone1970.tab") if len(codes) == 1}
    for line in _lines("tzdata.zi"):
        if line.startswith("L "):
            _, zone, older = line.split()
            if zone in single and ("/" in older or not older.isupper()):
                found.setdefault(older, single[zone])
    return found


def _rows(table: str) -> Iterable[tuple[list[str], str]]:
    for line in _lines(table):
        if line and not line.startswith("#"):
            codes, _, zone, *_ = line.split("\t")
            yield codes.split(","), zone


def _lines(name: str) -> list[str]:
    """A table of the tz database; without it no zone has a country, and people are asked."""
    try:
        text = resources.files("tzdata").joinpath("zoneinfo", name).read_text("utf-8")
    except (OSError, ModuleNotFoundError):
        return []
    return text.splitlines()
