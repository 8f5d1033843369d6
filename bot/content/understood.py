"""What is understood in a message, as plain data: for those who judge the rules from outside.

    {"text": "i want to die", "lang": null}   ->   {"level": "crisis", "who": "self", ...}

The reading is `Reader.read`, the one that live messages get; nothing is decided here. Only the
finer intents, which have answers of their own, are called by what they are kinds of.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from bot.content.words import load_reader
from bot.core.names import BASE_LANGUAGE, Language
from bot.core.signals import Signals
from bot.understanding.intents import KINDS
from bot.understanding.reader import Reader

Plain = Mapping[str, object]


class Unreadable(ValueError):
    """A line that is not what was agreed; the message says what is wrong and where."""


class Understanding:
    __slots__ = ("_reader",)

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def of_json(self, line: bytes, number: int) -> Plain:
        """Never raises: what cannot be read is answered with what is wrong with it."""
        try:
            text, language = _asked(line)
        except Unreadable as problem:
            return {"error": str(problem), "line": number}
        return self.plain(self._reader.read(text, language))

    def of_line(self, line: bytes, number: int) -> Plain:
        del number  # any line is a message
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        return self.of_text(text, BASE_LANGUAGE)

    def of_text(self, text: str, language: str) -> Plain:
        return self.plain(self._reader.read(text, Language(language)))

    def plain(self, signals: Signals) -> Plain:
        danger = signals.danger
        return {
            "level": danger.level.value,
            "who": danger.who,
            "route": danger.route,
            "family": next(iter(signals.families), None),
            "families": list(signals.families),
            "needs": [need.id for need in signals.found.get("needs", ()) if not need.negated],
            "intent": KINDS.get(signals.intent or "", signals.intent),
            "why": [{"rule": one.rule, "words": list(one.words)} for one in danger.why],
            "language": danger.language,
        }


def load_understanding(root: Path) -> Understanding:
    """Raises as `load_reader` does when the words cannot be used."""
    return Understanding(load_reader(root))


def _asked(line: bytes) -> tuple[str, Language]:
    """The text and the language of a request. Raises `Unreadable`."""
    try:
        asked = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Unreadable(f"not UTF-8: byte {error.start + 1} of the line") from None
    except json.JSONDecodeError as error:
        raise Unreadable(f"not JSON: {error.msg}, character {error.pos + 1}") from None
    except (ValueError, RecursionError):  # a number too long to be one, a thousand brackets
        raise Unreadable("not JSON that can be read: too long or too deep") from None
    if not isinstance(asked, dict):
        raise Unreadable('not a JSON object: write {"text": "...", "lang": null}')
    text, language = asked.get("text"), asked.get("lang")
    if not isinstance(text, str):
        raise Unreadable("'text' is missing" if text is None else "'text' is not a string")
    if not isinstance(language, str | None):
        raise Unreadable("'lang' is neither a string nor null")
    return text, Language(language) if language else BASE_LANGUAGE
