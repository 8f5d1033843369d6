"""Nothing that is shown may be obeyed by a terminal, nothing that is handed in may be invalid."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transports.terminal.cleaning import encodable, received, shown

ANY = st.text(st.characters(codec=None))


@given(ANY)
def test_nothing_shown_holds_a_control_character(text: str) -> None:
    left = {unicodedata.category(char) for char in shown(text).replace("\n", "")}

    assert not left & {"Cc", "Cs"}


@given(ANY)
def test_everything_received_can_be_stored(text: str) -> None:
    assert received(text).encode("utf-8").decode("utf-8") == received(text)


@given(ANY)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert received(received(text)) == received(text)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b31mred", "red"),
        ("\x1b]0;another title\x07still here", "]0;another titlestill here"),
        ("\x1b[2J\x1b[Hgone?", "gone?"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("\u2068Ada\u2069", "Ada"),
        ("\u202eabc", "abc"),
        ("a\tb", "a b"),
        ("n\x00ul", "nul"),
        ("👩\u200d👧", "👩\u200d👧"),
    ],
)
def test_what_a_terminal_would_obey_is_taken_out(typed: str, seen: str) -> None:
    assert shown(typed) == seen


def test_broken_bytes_become_one_replacement_character() -> None:
    assert received(b"a\xff\xfeb".decode("utf-8", "surrogateescape")) == "a\ufffdb"


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [("utf-8", "“I’m here” …"), ("ascii", '"I\'m here" ...'), ("latin-1", '"I\'m here" ...')],
)
def test_typography_falls_back_to_what_the_encoding_has(encoding: str, expected: str) -> None:
    assert encodable("“I’m here” …", encoding) == expected


def test_what_no_encoding_has_becomes_a_question_mark() -> None:
    assert encodable("日本", "ascii") == "??"
