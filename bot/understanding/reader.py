"""The reader: one text in, everything understood in it out. Knows no conversation.

text ─┬─ danger      all languages' rules, always, before and apart from everything else
      ├─ command     "/menu", "menu"          ┐
      ├─ soft        "not now", "go back"     │ whole short messages only,
      ├─ yes         "yeah", "no thanks"      ┘ politeness dropped at both ends
      ├─ number, out_of, amount, seconds, time (of a clock in any language)
      ├─ found       items of vocabularies, in the person's own words
      ├─ families    of feelings, also of those told without a name, ranked
      └─ intent      "I don't know", "are you a bot"
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from bot.core.names import Language
from bot.core.signals import SAFE, Danger, Signals
from bot.core.vocabulary import Vocabulary
from bot.core.words import fold
from bot.understanding.builtin import BUILT_IN
from bot.understanding.danger import DangerReader, Spoken
from bot.understanding.gibberish import without_words
from bot.understanding.intents import IntentReader, Table, shapes_of
from bot.understanding.lexicon import DangerWords, Lexicon, Phrase
from bot.understanding.measures import Clocks, Measures, read_measures, telling
from bot.understanding.phrases import Phrases, Tables
from bot.understanding.tokens import tokenise, within_bounds
from bot.understanding.vocabularies import VocabularyReader, loans_of

_COMMAND = re.compile(r"\s*/([a-z][a-z0-9_]{0,31})(?:@\w+)?(?:\s|$)", re.IGNORECASE)
_COMMAND_WORDS = 5
_AMOUNT_WORDS = 10
_BASE = Language("en")


class _Tongue:
    """Everything compiled for one language, danger aside."""

    __slots__ = (
        "amounts",
        "commands",
        "figures",
        "fillers",
        "intents",
        "numbers",
        "soft",
        "until",
        "vocabularies",
        "with_day",
        "yes",
    )

    def __init__(
        self, lexicon: Lexicon, vocabularies: Mapping[str, Vocabulary], loans: Tables
    ) -> None:
        self.fillers = lexicon.fillers
        self.numbers = lexicon.numbers
        self.figures = telling(lexicon.numbers)
        self.commands = Phrases(
            (phrase, name) for name, phrases in lexicon.commands.items() for phrase in phrases
        )
        self.until = lexicon.until
        self.with_day = Table(lexicon.with_day, lexicon)
        self.soft = Table(lexicon.soft, lexicon)
        self.yes = Table({"yes": lexicon.yes, "no": lexicon.no}, lexicon)
        self.amounts = Phrases(lexicon.numbers.amounts.items())
        ordinary = lexicon.plain | lexicon.ordinary
        self.intents = IntentReader(lexicon, ordinary)
        self.vocabularies = VocabularyReader(vocabularies, lexicon, ordinary, loans)


class Reader:
    """Made once at start; `read` and `danger` may be called from anywhere.

    What is not danger is compiled for a language when somebody first speaks it: a start does not
    wait for languages that nobody here has.
    """

    __slots__ = ("_base", "_clocks", "_danger", "_lexicons", "_loans", "_tongues", "_vocabularies")

    def __init__(
        self,
        lexicons: Mapping[Language, Lexicon] | Iterable[tuple[Language, Lexicon]],
        vocabularies: Mapping[str, Vocabulary],
    ) -> None:
        """`lexicons` may be read one by one while this is made: danger is compiled at once, and

        what its lines were written in is let go before the next language comes.
        """
        pairs = iter(lexicons.items() if isinstance(lexicons, Mapping) else lexicons)
        self._lexicons: dict[Language, Lexicon] = {}
        self._vocabularies = vocabularies
        self._loans = loans_of(vocabularies)
        self._tongues: dict[Language, _Tongue] = {}
        self._danger = DangerReader(self._spoken(pairs))
        self._clocks = Clocks({tag: one.numbers for tag, one in self._lexicons.items()})
        first = next(iter(self._lexicons), _BASE)
        self._base = self._tongue(_BASE if _BASE in self._lexicons else first)

    def _spoken(self, pairs: Iterator[tuple[Language, Lexicon]]) -> Iterator[Spoken]:
        """The danger words of every language, and the rest put aside.

        The built-in ones join the English: its denials hold for both.
        """
        joined = False
        for language, lexicon in pairs:
            words, plain = lexicon.danger, lexicon.plain
            self._lexicons[language] = replace(lexicon, danger=DangerWords())
            if language == _BASE:
                words, joined = _with_built_in(words), True
            del lexicon
            yield language, words, plain
            del words
        if not joined:
            yield _BASE, BUILT_IN, frozenset()

    def _tongue(self, language: Language) -> _Tongue:
        tongue = self._tongues.get(language)
        if tongue is None:  # two at once make two, and one of them stays: both say the same
            lexicon = self._lexicons.get(language) or Lexicon(language)
            tongue = _Tongue(lexicon, self._vocabularies, self._loans)
            self._tongues[language] = tongue
            self._lexicons[language] = Lexicon(language)
        return tongue

    def danger(self, text: str) -> Danger:
        """Alone, at the door: all languages' rules, since pain speaks its own language."""
        if not text or text.isspace():
            return SAFE
        return self._danger.read(text)

    def read(self, text: str, language: Language) -> Signals:
        """Everything that can be understood. Never raises, whatever the text."""
        tongue = self._tongue(language) if language in self._lexicons else self._base
        bounded = within_bounds(text)
        tokens = tokenise(bounded)
        words = tuple(token.word for token in tokens) if bounded.isascii() else fold(bounded)
        shapes = shapes_of(words, tongue.fillers)
        measures = read_measures(bounded, tongue.numbers, tongue.figures)
        clock = None if measures.time else self._clocks.read(bounded, language)
        intent = tongue.intents.read(bounded, shapes)
        answer = tongue.yes.get(shapes)
        soft = tongue.soft.get(shapes)
        seen = tongue.vocabularies.read(bounded, tokens)
        if intent is None and answer is None and soft is None:
            intent = without_words(bounded, words, tongue.vocabularies.knows)
            intent = None if intent and tongue.intents.denies(intent, words) else intent
        return Signals(
            text=text,
            words=words,
            language=language,
            danger=self.danger(text),
            command=_command(bounded, shapes, tongue) or _until(words, measures, tongue),
            soft=soft,
            intent=intent,
            yes=None if answer is None else answer == "yes",
            number=measures.number,
            out_of=measures.out_of,
            amount=None if measures.is_timed else _amount(words, tongue),
            seconds=measures.seconds,
            time=clock.text if clock else measures.time,
            either_half=clock.either if clock else measures.either_half,
            day=measures.day,
            hours=measures.hours,
            found=seen.found,
            families=seen.families,
            family=seen.family,
        )


def _with_built_in(words: DangerWords) -> DangerWords:
    if not words.rules:
        return BUILT_IN
    rules, idioms = words.rules + BUILT_IN.rules, words.idioms + BUILT_IN.idioms
    return replace(words, rules=rules, idioms=idioms)


def _command(text: str, shapes: tuple[Phrase, ...], tongue: _Tongue) -> str | None:
    slash = _COMMAND.match(text)
    if slash:
        name = slash.group(1).lower()
        return tongue.commands.get((name,)) or name
    if len(shapes[0]) > _COMMAND_WORDS:
        return None
    return next(filter(None, map(tongue.commands.get, shapes)), None)


def _until(words: Phrase, measures: Measures, tongue: _Tongue) -> str | None:
    """A command that needs a day or a length behind it: "leave me alone until Friday"."""
    if measures.day is None and measures.seconds is None:
        return None
    at = next((at for at, word in enumerate(words) if word in tongue.until), 0)
    return tongue.with_day.get(shapes_of(words[:at], tongue.fillers)) if at else None


def _amount(words: Phrase, tongue: _Tongue) -> float | None:
    """The longest phrase of an amount in a short message."""
    if len(words) > _AMOUNT_WORDS:
        return None
    hits = list(tongue.amounts.find(words))
    best = max(hits, key=lambda hit: hit.end - hit.start, default=None)
    return best.item if best else None
