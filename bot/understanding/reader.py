"""The reader: one text in, everything understood in it out. Knows no conversation.

text ─┬─ danger      all languages' rules, always, before and apart from everything else
      ├─ command     "/menu", "menu"          ┐
      ├─ soft        "not now", "go back"     │ whole short messages only,
      ├─ yes         "yeah", "no thanks"      ┘ politeness dropped at both ends
      ├─ number, out_of, amount, seconds, time
      ├─ found       items of vocabularies, in the person's own words
      └─ intent      "I don't know", "are you a bot"
"""

import re
from collections.abc import Mapping

from bot.core.names import Language
from bot.core.signals import SAFE, Danger, Signals
from bot.core.vocabulary import Vocabulary
from bot.core.words import fold
from bot.understanding.clocktimes import clock_time
from bot.understanding.danger import DangerReader, strongest
from bot.understanding.durations import duration
from bot.understanding.gibberish import is_gibberish
from bot.understanding.intents import IntentReader, Table
from bot.understanding.lexicon import Lexicon, Phrase
from bot.understanding.numbers import number, pieces_of
from bot.understanding.phrases import Phrases
from bot.understanding.tokens import tokenise, within_bounds
from bot.understanding.vocabularies import VocabularyReader

_COMMAND = re.compile(r"\s*/([a-z][a-z0-9_]{0,31})(?:@\w+)?(?:\s|$)", re.IGNORECASE)
_COMMAND_WORDS = 5
_AMOUNT_WORDS = 10
_BASE = Language("en")


class _Tongue:
    """Everything compiled for one language."""

    __slots__ = ("amounts", "commands", "intents", "lexicon", "no", "soft", "vocabularies", "yes")

    def __init__(self, lexicon: Lexicon, vocabularies: Mapping[str, Vocabulary]) -> None:
        self.lexicon = lexicon
        self.commands = Phrases(
            (phrase, name) for name, phrases in lexicon.commands.items() for phrase in phrases
        )
        self.soft = Table(lexicon.soft, lexicon)
        self.yes = Table({"yes": lexicon.yes, "no": lexicon.no}, lexicon)
        self.amounts = Phrases(lexicon.numbers.amounts.items())
        self.intents = IntentReader(lexicon)
        self.vocabularies = VocabularyReader(vocabularies, lexicon)


class Reader:
    """Made once at start; `read` and `danger` may be called from anywhere, they change nothing."""

    __slots__ = ("_base", "_dangers", "_tongues")

    def __init__(
        self, lexicons: Mapping[Language, Lexicon], vocabularies: Mapping[str, Vocabulary]
    ) -> None:
        self._tongues = {
            language: _Tongue(lexicon, vocabularies) for language, lexicon in lexicons.items()
        }
        self._dangers = tuple(
            DangerReader(lexicon.danger, lexicon.plain) for lexicon in lexicons.values()
        )
        fallback = next(iter(self._tongues.values()), _Tongue(Lexicon(_BASE), vocabularies))
        self._base = self._tongues.get(_BASE, fallback)

    def danger(self, text: str) -> Danger:
        """Alone, at the door: all languages' rules, since pain speaks its own language."""
        if not text or text.isspace():
            return SAFE
        return strongest([reader.read(text) for reader in self._dangers])

    def read(self, text: str, language: Language) -> Signals:
        """Everything that can be understood. Never raises, whatever the text."""
        danger = self.danger(text)
        tongue = self._tongues.get(language, self._base)
        lexicon = tongue.lexicon
        bounded = within_bounds(text)
        words = fold(bounded)
        core = _core(words, lexicon.fillers)
        pieces = pieces_of(bounded)
        length = duration(pieces, lexicon.numbers)
        clock = clock_time(pieces, lexicon.numbers)
        taken = (length.taken if length else frozenset()) | (clock.taken if clock else frozenset())
        value = number(pieces, lexicon.numbers, taken)
        tokens = tokenise(bounded)
        intent = tongue.intents.read(bounded, words, core)
        if intent is None and is_gibberish(bounded, words):
            intent = "gibberish"
        return Signals(
            text=text,
            words=words,
            language=language,
            danger=danger,
            command=_command(bounded, words, core, tongue),
            soft=tongue.soft.get(words) or tongue.soft.get(core),
            intent=intent,
            yes=_yes(words, core, tongue),
            number=value.value,
            out_of=value.out_of,
            amount=_amount(core, tongue),
            seconds=length.seconds if length else None,
            time=clock.text if clock else None,
            found=tongue.vocabularies.read(bounded, tokens),
        )


def _core(words: Phrase, fillers: frozenset[str]) -> Phrase:
    """The message without "please", "um", "thanks" at its ends; never nothing."""
    start, end = 0, len(words)
    while start < end - 1 and words[start] in fillers:
        start += 1
    while end - 1 > start and words[end - 1] in fillers:
        end -= 1
    return words[start:end]


def _command(text: str, words: Phrase, core: Phrase, tongue: _Tongue) -> str | None:
    slash = _COMMAND.match(text)
    if slash:
        name = slash.group(1).lower()
        return tongue.commands.get((name,)) or name
    if len(words) > _COMMAND_WORDS:
        return None
    return tongue.commands.get(words) or tongue.commands.get(core)


def _yes(words: Phrase, core: Phrase, tongue: _Tongue) -> bool | None:
    answer = tongue.yes.get(words) or tongue.yes.get(core)
    return None if answer is None else answer == "yes"


def _amount(core: Phrase, tongue: _Tongue) -> float | None:
    if len(core) > _AMOUNT_WORDS:
        return None
    hits = list(tongue.amounts.find(core))
    best = max(hits, key=lambda hit: hit.end - hit.start, default=None)
    return best.item if best else None
