"""People in pain drop the "I": a cry that names somebody else is still a cry of her own.

Whatever is done against false alarms, "they", "you" and "he" beside a wish to die excuse nothing.
"""

import pytest

from bot.content.source import content_root
from bot.content.words import load_reader
from bot.core.names import Language
from bot.core.signals import Level
from bot.understanding.reader import Reader

CRIES = (
    "wanna die. they don't care anyway",
    "going to end it tonight, they will be fine without the drama",
    "want to die so bad. you don't understand",
    "gonna kill myself, tell her sorry",
    "just took all the pills. they won't find out til morning",
    "feeling suicidal, can you help",
    "suicidal. he left",
    "don't want to live anymore, she's gone",
    "don't want to wake up tomorrow. people suck",
    "ready to die, tell them goodbye",
    "standing on the bridge. tell her sorry",
    "wish to be dead. can you do something",
    "noose is ready. people will say selfish",
    "want it all to end, do you get that",
    "thinking about ending it all, what do you think",
    "thinking of suicide again and you can't stop it",
    "can you tell people goodbye, tonight is the night",
    "wrote the goodbye note, he will find it in the morning",
    "better off dead, they all say so",
    "why live when she's gone",
    "going to jump. you can't help",
    "need to kill this pain for good, you won't talk me out of it, pills are here",
    "overdosed an hour ago, don't tell him",
    "hanging myself when they go to bed",
    "no point being alive, people would manage",
)
WORRIES = (
    "self harmed again, he doesn't know",
    "can't do this anymore, they'd be better off",
    "hit again last night, he was drunk",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load_reader(content_root())


@pytest.mark.parametrize("text", CRIES)
def test_a_cry_without_i_is_a_crisis(reader: Reader, text: str) -> None:
    assert reader.read(text, Language("en")).danger.level is Level.CRISIS


@pytest.mark.parametrize("text", WORRIES)
def test_a_worry_without_i_is_asked_about(reader: Reader, text: str) -> None:
    assert reader.read(text, Language("en")).danger.level is not Level.NONE
