"""Days to come, as people name them."""

import pytest

from bot.core.names import Language
from bot.core.signals import DayNamed
from bot.understanding.reader import Reader


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "until friday", DayNamed(weekday=5)),
        ("en", "till Sun", DayNamed(weekday=7)),
        ("en", "leave me alone till the weekend", DayNamed(weekday=6)),
        ("en", "tomorrow", DayNamed(ahead=1)),
        ("en", "next week", DayNamed(weekday=1)),
        ("en", "until next month", DayNamed(day=1)),
        ("en", "until 15 march", DayNamed(month=3, day=15)),
        ("en", "until March the 15th", DayNamed(month=3, day=15)),
        ("en", "15th of march", DayNamed(month=3, day=15)),
        ("en", "friday, march 13", DayNamed(month=3, day=13)),
        ("en", "the 15th", DayNamed(day=15)),
        ("en", "2026-03-15", DayNamed(month=3, day=15)),
        ("en", "march", None),
        ("en", "march 40", None),
        ("en", "2026-13-40", None),
        ("en", "next", None),
        ("en", "next time", None),
        ("en", "15.3.", None),
        ("en", "at 8", None),
        ("de", "bis Freitag", DayNamed(weekday=5)),
        ("de", "übermorgen", DayNamed(ahead=2)),
        ("de", "bis zum 15.3.", DayNamed(month=3, day=15)),
        ("de", "15. März", DayNamed(month=3, day=15)),
        ("de", "nächste Woche", DayNamed(weekday=1)),
        ("es", "hasta el lunes", DayNamed(weekday=1)),
        ("es", "15 de marzo", DayNamed(month=3, day=15)),
        ("es", "la próxima semana", DayNamed(weekday=1)),
    ],
)
def test_a_day_to_come_is_read(
    reader: Reader, language: str, text: str, day: DayNamed | None
) -> None:
    assert reader.read(text, Language(language)).day == day
