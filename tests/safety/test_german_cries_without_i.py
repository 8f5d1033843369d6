"""People in pain drop the "ich": a German cry that names somebody else is still a cry of one's own.

Whatever is done against false alarms, "die", "du" and "er" beside a wish to die excuse nothing.
"""

import pytest

from bot.content.source import content_root
from bot.content.words import load_reader
from bot.core.names import Language
from bot.core.signals import Level
from bot.understanding.reader import Reader

CRIES = (
    "will sterben. die merken das eh nicht",
    "möchte nur noch tot sein, du verstehst das nicht",
    "suizidal, kannst du helfen",
    "schon wieder suizidal. er ist ausgezogen",
    "nicht mehr leben wollen, seit sie weg ist",
    "will nicht mehr leben, sie ist weg",
    "will morgen nicht mehr aufwachen. die menschen sind mies",
    "denke an selbstmord, was meinst du dazu",
    "wieder selbstmordgedanken und du kannst nichts dagegen machen",
    "gerade alle tabletten geschluckt. die finden das erst morgen",
    "überdosis genommen, sag ihm nichts",
    "bring mich heute um, sag ihr es tut mir leid",
    "werd mich umbringen, die kommen schon klar",
    "häng mich auf wenn die kinder schlafen",
    "steh auf der brücke. sag ihr liebe grüße",
    "werd springen. du kannst da nichts machen",
    "strick hängt schon. die leute werden feige sagen",
    "abschiedsbrief ist geschrieben, er findet ihn in der früh",
    "lieber tot, sagen sie ja selber alle",
    "wozu noch leben ohne sie",
    "leben beenden, heute noch, die schaffen das",
    "mir das leben nehmen, was sonst, ihr wisst es doch",
    "will mich vor den zug werfen, versteht das jemand",
    "kein bock mehr auf leben, verstehst du",
    "pulsadern aufschneiden und ruhe, mehr fällt mir zu ihm nicht ein",
    "schluss machen mit dem leben, er hat gewonnen",
)
WORRIES = (
    "wieder geritzt, er weiß nichts davon",
    "kann nicht mehr, ohne mich wären die besser dran",
    "gestern wieder geschlagen worden, er war betrunken",
    "nach dem essen wieder gekotzt, sie merkt nichts",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load_reader(content_root())


@pytest.mark.parametrize("text", CRIES)
def test_a_cry_without_i_is_a_crisis(reader: Reader, text: str) -> None:
    assert reader.read(text, Language("de")).danger.level is Level.CRISIS


@pytest.mark.parametrize("text", WORRIES)
def test_a_worry_without_i_is_asked_about(reader: Reader, text: str) -> None:
    assert reader.read(text, Language("de")).danger.level is not Level.NONE
