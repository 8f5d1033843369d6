"""The reader that needs no word file, and what it hears beside danger (tests/safety has that)."""

import pytest

from bot.core.names import Language
from bot.core.signals import Level
from bot.understanding.builtin import BuiltInReader
from bot.understanding.tokens import LONGEST_TEXT

EN = Language("en")
READER = BuiltInReader()


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/now", "now"),
        (" /NOW@some_bot please", "now"),
        ("/stop", "stop"),
        ("now", "now"),
        ("SOS!", "now"),
        ("help me now", "now"),
        ("help me", None),
        ("/ now then", None),
        ("hello", None),
    ],
)
def test_slash_commands_and_a_call_for_help_are_heard(text: str, command: str | None) -> None:
    """Without word files somebody who asks for numbers would get none."""
    assert READER.read(text, EN).command == command


def test_danger_is_heard_and_the_words_are_handed_on() -> None:
    found = READER.read("I want to die", EN)

    assert found.danger.level is Level.CRISIS
    assert (found.text, found.words) == ("I want to die", ("i", "want", "to", "die"))
    assert found.language == EN


def test_a_denial_and_a_saying_are_no_cry() -> None:
    """Whoever says that she is safe would be met with a list of numbers."""
    assert READER.danger("i do not want to die").level is not Level.CRISIS
    assert READER.danger("i want to die of laughter").level is not Level.CRISIS


def test_the_words_of_an_enormous_text_are_bounded() -> None:
    found = READER.read("word " * LONGEST_TEXT + "i want to die", EN)

    assert len(found.words) < LONGEST_TEXT
    assert found.danger.level is Level.CRISIS
