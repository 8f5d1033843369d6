"""In Spanish people drop the "I" and often the verb that says it: such a cry is heard all the same.

Whatever is done against false alarms, "ellos", "tú" and "ella" beside a wish to die excuse nothing.
"""

import pytest

from bot.content.source import content_root
from bot.content.words import load_reader
from bot.core.names import Language
from bot.core.signals import Level
from bot.understanding.reader import Reader

CRIES = (
    "ganas de morir. a ellos no les importa",
    "pensando en el suicidio, ¿puedes ayudar?",
    "pensamientos suicidas otra vez, ella no lo sabe",
    "suicidio en la cabeza todo el día",
    "sin ganas de vivir desde que él se fue",
    "harta de vivir, ellos estarán mejor",
    "cansado de existir. tú no lo entiendes",
    "mejor muerta, todos lo dicen",
    "ojalá no despertar mañana. la gente da asco",
    "ideas de matarme y nadie lo nota",
    "a punto de tirarme, dile a mi hermana que perdón",
    "en el puente. dile que lo siento, no aguanto más",
    "la soga está lista. dirán que fue egoísmo",
    "las pastillas ya están contadas, él no llega hasta mañana",
    "carta de despedida escrita, ella la encontrará",
    "lo único que queda es morir, ¿me entiendes?",
    "esta noche se acaba todo, diles adiós",
    "todas las pastillas tomadas, no le digas a mi madre",
    "para qué vivir si ella ya no está",
    "no vale la pena seguir viviendo, a ellos les da igual",
    "muriéndome por dentro y con ganas de acabar con todo",
    "quitarme la vida es lo único en que pienso, tú no puedes ayudar",
    "sobro en todas partes, estarían mejor sin mí",
    "decidido: hoy me mato, díganle que la quise",
)
WORRIES = (
    "otra vez los cortes, él no lo sabe",
    "autolesión otra vez, ella no lo nota",
    "anoche volvió a pegarme, estaba borracho",
    "atracón y vómito otra vez, nadie lo sabe",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load_reader(content_root())


@pytest.mark.parametrize("text", CRIES)
def test_a_cry_without_i_is_a_crisis(reader: Reader, text: str) -> None:
    """Who has no strength left for a whole sentence would be answered as if she had said nothing."""
    assert reader.read(text, Language("es")).danger.level is Level.CRISIS


@pytest.mark.parametrize("text", WORRIES)
def test_a_worry_without_i_is_asked_about(reader: Reader, text: str) -> None:
    assert reader.read(text, Language("es")).danger.level is not Level.NONE
