"""German sentences of every day whose words stand near those of danger: about others, things, news.

Rules that fitted anything took one comment in forty for a crisis; people stop telling such a companion things.
"""

import pytest

from bot.content.source import content_root
from bot.content.words import load_reader
from bot.core.names import Language
from bot.core.signals import Level
from bot.understanding.reader import Reader

EVERYDAY = (
    "Warum sollte man ihm das noch glauben?",
    "Das ewige Warten an der Kasse nervt.",
    "Für mich sind die neuen Rechten ein Ärgernis.",
    "Dieses Auto gehört meiner Chefin.",
    "Er kann mich nicht aufhalten, ich laufe schneller.",
    "Sie tun mir leid, bei dem Wetter so lange zu warten.",
    "Der Prozess dauert sicher noch vier Jahre, lieber heute als morgen fertig.",
    "Die Wahrheit war schon immer eine Zumutung.",
    "Nimm den Kleinen mal in den Arm!",
    "Ist bei euch alles in Ordnung?",
    "Der Zeuge wurde vor Gericht bedroht, schreibt die Zeitung.",
)
HEARD = (
    "meine schwester ahnt nicht dass ich mich umbringen will",
    "kein tag vergeht an dem ich nicht daran denke mir das leben zu nehmen",
    "der ärztin hab ich verschwiegen dass ich sterben will",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load_reader(content_root())


@pytest.mark.parametrize("text", EVERYDAY)
def test_everyday_talk_is_left_in_peace(reader: Reader, text: str) -> None:
    assert reader.read(text, Language("de")).danger.level is Level.NONE


@pytest.mark.parametrize("text", HEARD)
def test_a_not_of_others_silences_no_cry(reader: Reader, text: str) -> None:
    """What others do not know, or a doctor was not told, is no denial of it."""
    assert reader.read(text, Language("de")).danger.level is Level.CRISIS
