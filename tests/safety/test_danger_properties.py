"""For any text at all: reading never raises and never takes long."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.source import content_root
from bot.content.words import load_reader
from bot.core.names import Language
from bot.core.signals import Level
from bot.understanding.reader import Reader

EN = Language("en")
READER: Reader = load_reader(content_root())
PIECES = st.sampled_from([
    "i",
    "want",
    "to",
    "die",
    "not",
    "dont",
    "kill",
    "myself",
    "kill",
    "my",
    "self",
    "ago",
    '"',
    "'",
    ".",
    ",",
    "!",
    "/",
    "7",
    "/10",
    "half",
    "an",
    "hour",
    "8:30",
    "s*i",
    "d",
    "i",
    "e",
    "su!c1de",
    "sad",
    "no",
    "never",
    "if",
    "0.5",
    "½",
    "١٢",
    "🔫",
    "\u200b",
    "�",
    "é",
    "ﬁ",
])


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    """One odd character would leave the person without an answer, in danger as well."""
    signals = READER.read(text, EN)

    assert signals.text == text
    assert signals.danger == READER.danger(text)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_any_heap_of_words_of_ours_is_read_without_an_error(text: str) -> None:
    """The words that rules are made of are where rules break."""
    READER.read(text, EN)


@given(st.lists(st.sampled_from(["so", "today", "we", "garden", "really", "\n"]), max_size=12))
@settings(max_examples=60)
def test_plain_words_around_it_do_not_hide_it(words: list[str]) -> None:
    """Whoever says it in the middle of a story would not be heard."""
    around = " ".join(words)

    assert READER.danger(f"{around}. i want to kill myself. {around}").level is Level.CRISIS


HOSTILE = [
    "kill myself ",
    "not ",
    "i want to ",
    "x",
    "d i e ",
    "sad ",
    "half ",
    "a ",
    "s*i ",
    "1 ",
    "(",
]


def _steps(read: Callable[[], object]) -> int:
    """How many lines of our own code run: work counted, so that a slow machine is no failure."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace if "understanding" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_no_faster_than_the_text(piece: str) -> None:
    """A crafted message would stop the bot for everybody, also for those in danger."""
    short = (piece * 1_000)[:1_000]
    long = (piece * 4_000)[:4_000]

    few, many = _steps(lambda: READER.read(short, EN)), _steps(lambda: READER.read(long, EN))

    assert many <= 6 * few + 2_000


def test_an_enormous_text_costs_no_more_than_a_long_one() -> None:
    """A pasted book would stop the bot for everybody."""
    long, enormous = "we talk " * 1_500, "we talk " * 60_000

    assert _steps(lambda: READER.danger(enormous)) <= 1.1 * _steps(lambda: READER.danger(long))
