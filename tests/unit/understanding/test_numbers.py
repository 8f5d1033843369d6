"""Numbers, amounts and durations, as people type them."""

import pytest

from bot.core.names import Language
from bot.understanding.numbers import Piece, pieces_of
from bot.understanding.reader import Reader

EN = Language("en")


@pytest.mark.parametrize(
    ("text", "number", "out_of"),
    [
        ("7", 7, None),
        ("seven", 7, None),
        ("about a 7", 7, None),
        ("7.5", 7.5, None),
        ("7,5", 7.5, None),
        ("maybe 6 or 7", 7, None),
        ("6-7", 7, None),
        ("6/7", 7, None),
        ("between 4 and 8", 6, None),
        ("7/10", 7, 10),
        ("seven out of ten", 7, 10),
        ("7 of 10", 7, 10),
        ("11/10", 10, 10),
        ("80%", 80, 100),
        ("twenty five", 25, None),
        ("forty-two", 42, None),
        ("a hundred", 100, None),
        ("two hundred", 200, None),
        ("the first one", 1, None),
        ("the third one", 3, None),
        ("wait a second", None, None),
        ("1st", 1, None),
        ("7 out of nothing", 7, None),
        ("7 of 0", 7, None),
        ("no one", None, None),
        ("this one", None, None),
        ("half past", None, None),
        ("hello", None, None),
        ("", None, None),
    ],
)
def test_numbers_are_read_in_figures_and_words(
    reader: Reader, text: str, number: float | None, out_of: float | None
) -> None:
    signals = reader.read(text, EN)

    assert (signals.number, signals.out_of) == (number, out_of)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("a lot", 0.8),
        ("a little", 0.3),
        ("just a bit", 0.3),
        ("not at all", 0.0),
        ("not a lot", 0.2),
        ("medium", 0.5),
        ("quite a bit", 0.6),
        ("unbearable", 1.0),
        ("almost unbearable", 0.9),
        ("it is too much", 1.0),
        ("half an hour", None),
        ("tea", None),
    ],
)
def test_amounts_are_shares_of_the_whole(reader: Reader, text: str, amount: float | None) -> None:
    assert reader.read(text, EN).amount == amount


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("10 min", 600),
        ("10min", 600),
        ("ten minutes", 600),
        ("10 minutes please", 600),
        ("5m", 300),
        ("90 seconds", 90),
        ("a minute", 60),
        ("a couple of minutes", 120),
        ("quarter of an hour", 900),
        ("a quarter of an hour", 900),
        ("three quarters of an hour", 2700),
        ("half an hour", 1800),
        ("an hour", 3600),
        ("an hour and a half", 5400),
        ("an hour and twenty minutes", 4800),
        ("one and a half hours", 5400),
        ("1.5 hours", 5400),
        ("1h", 3600),
        ("1h30", 5400),
        ("1h 30min", 5400),
        ("5 or 10 minutes", 600),
        ("5-10 minutes", 600),
        ("2 days", 172_800),
        ("10", None),
        ("soon", None),
        ("a second one", 1),
    ],
)
def test_durations_name_their_unit(reader: Reader, text: str, seconds: int | None) -> None:
    assert reader.read(text, EN).seconds == seconds


def test_the_figures_of_a_duration_or_a_time_are_no_number(reader: Reader) -> None:
    assert reader.read("10 minutes", EN).number is None
    assert reader.read("8:30", EN).number is None


def test_a_digit_that_is_no_decimal_is_a_word() -> None:
    assert pieces_of("𑁒 ①") == (Piece("𑁒"), Piece("1", 1.0))
