"""Letters in their plainest form."""

import pytest

from bot.understanding.letters import plain, spellings


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("KILL me", "kill me"),
        ("ѕuiсide", "suicide"),
        ("ｄｉｅ", "die"),
        ("𝐤𝐢𝐥𝐥", "kill"),
        ("ᴅɪᴇ", "die"),
        ("🅚🅘🅛🅛", "kill"),
        ("d̶i̶e̶", "die"),
        ("morír", "morir"),
        ("zero\u200bwidth", "zerowidth"),
        ("straße", "strasse"),
    ],
)
def test_what_looks_like_a_letter_is_one(text: str, read: str) -> None:
    """A word in other letters would be no word at all."""
    assert plain(text) == read


def test_umlauts_are_met_in_both_ways_of_typing() -> None:
    assert spellings("für") == {"fur", "fuer"}
    assert spellings("Suicid*") == {"suicid*"}
