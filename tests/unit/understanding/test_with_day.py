"""Commands that need a day or a length behind them."""

import pytest

from bot.core.names import Language
from bot.understanding.reader import Reader


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("leave me alone till friday", "pause"),
        ("please leave me be until next week", "pause"),
        ("don't write to me for two weeks", "pause"),
        ("no messages before monday", "pause"),
        ("stop checking in until 15 march", "pause"),
        ("give me a break from check-ins for a month", "pause"),
        ("/pause until friday", "pause"),
        ("leave me alone", None),
        ("leave me alone for", None),
        ("leave me alone until I die", None),
        ("i was quiet for two weeks", None),
        ("until friday", None),
        ("he told me to leave him alone till friday", None),
        ("stop check-ins", "checkins_off"),
        ("stop", "stop"),
    ],
)
def test_a_pause_is_asked_for_with_its_end(reader: Reader, text: str, command: str | None) -> None:
    assert reader.read(text, Language("en")).command == command
