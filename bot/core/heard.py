"""What is kept of the words that open a door, until a flow takes it."""

from bot.core.conversation import HeardWords
from bot.core.names import Value
from bot.core.signals import Signals
from bot.core.words import fold

WORDS_SAID_BACK = 2
LIGHT = frozenset({None, "joy_relief", "confusion", "tiredness"})
"""Families of feelings after which a small question may come all the same."""
WORDS_OF_A_PLACE = 4
"""As in "it is in my chest". In a longer message a heart or a head is seldom where it hurts."""


def heard_in(signals: Signals) -> HeardWords:
    def ids(vocabulary: str) -> tuple[str, ...]:
        return tuple(item.id for item in signals.found.get(vocabulary, ()) if not item.negated)

    feelings = [item for item in signals.found.get("feelings", ()) if not item.negated]
    return HeardWords(
        signals.text.strip(),
        ids("feelings"),
        ids("needs"),
        ids("sensations"),
        _short(feelings[0].said) if feelings else None,
        signals.intent,
        signals.family,
        next(iter(ids("places")), None) if len(signals.words) <= WORDS_OF_A_PLACE else None,
    )


def told(heard: HeardWords) -> dict[str, Value]:
    """What the landing may take of it, by the names of its slots."""
    return {
        "said": heard.text,
        "feelings": heard.feelings,
        "needs": heard.needs,
        "sensations": heard.sensations,
        "word": heard.word,
        "intent": heard.intent,
        "family": heard.family,
        "place": heard.place,
    }


def is_hard(heard: HeardWords) -> bool:
    """Whether nothing that nobody asked for should follow on it soon."""
    return heard.family not in LIGHT


def _short(said: str) -> str | None:
    """A word that can be said back; a longer phrase out of its sentence would sound cut off."""
    return said if len(fold(said)) <= WORDS_SAID_BACK else None
