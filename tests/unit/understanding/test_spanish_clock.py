"""Times of day in Spanish, where the hour stands first."""

import pytest

from bot.core.names import Language
from bot.understanding.reader import Reader

ES = Language("es")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("a las ocho y media", "08:30"),
        ("ocho y media de la noche", "20:30"),
        ("a las nueve menos cuarto", "08:45"),
        ("cuarto para las nueve", "08:45"),
        ("un cuarto para las nueve de la noche", "20:45"),
        ("diez para las ocho", "07:50"),
        ("a las 8 y 20", "08:20"),
        ("a la una y cuarto de la tarde", "13:15"),
        ("20h", "20:00"),
        ("ocho de la noche", "20:00"),
        ("a las 7 de la mañana", "07:00"),
        ("a mediodía", "12:00"),
        ("8:30 pm", "20:30"),
        ("ocho y media", None),
        ("siete y medio de diez", None),
        ("las veinticinco y media", None),
        ("a las ocho y nada", "08:00"),
    ],
)
def test_a_time_is_read_where_the_hour_stands_first(
    reader: Reader, text: str, time: str | None
) -> None:
    assert reader.read(text, ES).time == time
