"""Hours from and to, as of quiet."""

import pytest

from bot.core.names import Language
from bot.understanding.reader import Reader


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("en", "from 10pm to 7am", ("22:00", "07:00")),
        ("en", "22-7", ("22:00", "07:00")),
        ("en", "22:00-07:30", ("22:00", "07:30")),
        ("en", "from 10 till 7", ("22:00", "07:00")),
        ("en", "between ten and half past six", ("22:00", "06:30")),
        ("en", "midnight to noon", ("00:00", "12:00")),
        ("en", "not before ten", ("", "10:00")),
        ("en", "nothing before 10am please", ("", "10:00")),
        ("en", "no earlier than 9", ("", "09:00")),
        ("en", "quiet until eight", ("", "08:00")),
        ("en", "nothing after nine", ("21:00", "")),
        ("en", "after 22:30", ("22:30", "")),
        ("en", "not before", None),
        ("en", "before 77", None),
        ("en", "purple", None),
        ("de", "von 22 bis 7 Uhr", ("22:00", "07:00")),
        ("de", "nicht vor zehn", ("", "10:00")),
        ("es", "de 22 a 7", ("22:00", "07:00")),
        ("es", "no antes de las diez", ("", "10:00")),
    ],
)
def test_hours_are_read(
    reader: Reader, language: str, text: str, hours: tuple[str, str] | None
) -> None:
    assert reader.read(text, Language(language)).hours == hours
