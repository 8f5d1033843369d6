"""A cry in plain words is heard in each language, and the ordinary sentence with the same words is not.

What was done against false alarms must never silence what any reader would hear.
"""

import pytest

from bot.content.source import content_root
from bot.content.words import load_reader
from bot.core.names import Language
from bot.core.signals import Level
from bot.understanding.reader import Reader

CRIES = {
    "en": (
        "dont want to be on this earth",
        "next time i'll make sure i die",
        "tryed suicide on monday",
        "it's time. i've turned on the gas",
        "i know how im going to do it",
        "live or die its all the same to me",
        "i'm a danger to myself",
        "going to the cliff to throw myself",
        "my student wrote that by the time i read this she'll be gone",
    ),
    "es": (
        "lo del suicidio va en serio",
        "mañana ya no estoy",
        "ya llegó mi hora",
        "tuve una sobredosis anoche y nadie sabe",
        "esta decidido, esta noche",
        "que sentido tiene vivir",
        "soy un peligro para mi",
        "mi mejor amigo tiene la nota escrita",
        "hay veneno y me lo voy a tomar",
        "no me van a volver a ver despues de hoy",
        "digan a mis hijos que los amo",
    ),
    "de": (
        "ich hab was genommen. zu viel.",
        "morgen um die zeit bin ich längst fort",
        "wir wollen uns gemeinsam umbringen",
        "ich zünde mich an",
        "ich hab kein recht zu leben",
        "kan nich mer wil nur noch sterbeen",
        "bin eine gefahr für mich",
        "ihr könnt mich nicht mehr umstimmen",
        "ick häng mir uff",
    ),
}
WORRIES = {
    "en": (
        "i'm not safe in this house",
        "if im fat i dont get to eat",
        "is it rape if its your husband",
    ),
    "es": ("cai de nuevo con la navaja", "cuando bebe se pone violento"),
    "de": ("jemand schickt mir morddrohungen", "ich werd von meinem stiefbruder angefasst"),
}
ORDINARY = {
    "en": (
        "I know how I'm going to do it, the cake I mean",
        "what am I still here for, the meeting ended",
        "a guy online says it's his last day at the firm",
        "I'm safe in this house, don't worry",
        "I turned on the gas to cook dinner",
    ),
    "es": (
        "qué sentido tiene seguir discutiendo",
        "esta vez va en serio con la dieta",
        "está decidido, esta noche pizza",
        "tuve una sobredosis de chocolate",
    ),
    "de": (
        "ich zünde die Kerze an",
        "es ist beschlossen, heute gibt es Pizza",
        "wie knotet man eine Krawatte",
        "das Leben ist nichts für Weicheier",
    ),
}


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load_reader(content_root())


def level(reader: Reader, language: str, text: str) -> Level:
    return reader.read(text, Language(language)).danger.level


@pytest.mark.parametrize("language", sorted(CRIES))
def test_a_plain_cry_is_a_crisis(reader: Reader, language: str) -> None:
    assert [
        one for one in CRIES[language] if level(reader, language, one) is not Level.CRISIS
    ] == []


@pytest.mark.parametrize("language", sorted(WORRIES))
def test_a_plain_worry_is_asked_about(reader: Reader, language: str) -> None:
    assert [one for one in WORRIES[language] if level(reader, language, one) is Level.NONE] == []


@pytest.mark.parametrize("language", sorted(ORDINARY))
def test_the_same_words_of_an_ordinary_day_are_not(reader: Reader, language: str) -> None:
    assert [
        one for one in ORDINARY[language] if level(reader, language, one) is not Level.NONE
    ] == []
