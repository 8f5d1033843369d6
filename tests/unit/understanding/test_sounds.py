"""Words as they sound to somebody who learnt to write by ear."""

import pytest

from bot.understanding.disguise import Disguises
from bot.understanding.sounds import by_sound, sounded

WORDS = ("quiero", "vivir", "suicidarme", "ahorcarme", "cuchilla", "noche", "gente", "guerra", "ya")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kiero", "quiero"),
        ("bibir", "vivir"),
        ("suisidarme", "suicidarme"),
        ("zuizidarme", "suicidarme"),
        ("aorkarme", "ahorcarme"),
        ("cuchiya", "cuchilla"),
        ("jente", "gente"),
    ],
)
def test_a_word_written_by_ear_is_met(typed: str, meant: str) -> None:
    """Whoever spells badly would be heard less than others."""
    assert by_sound(WORDS)[sounded(typed)] == meant
    assert Disguises((), (), sounds=WORDS).meant(typed) == (meant,)


def test_sounds_that_differ_are_kept_apart() -> None:
    """A "noke" is no night, and a war is no cheese."""
    assert sounded("noche") != sounded("noke")
    assert sounded("guerra") != sounded("jerra")


def test_a_known_word_is_never_another() -> None:
    """A cow is no luggage rack, however alike they sound."""
    assert Disguises((), ("vaca",), sounds=("baca",)).meant("vaca") == ()


def test_short_words_are_left_alone() -> None:
    """Too much sounds like them."""
    assert sounded("ya") not in by_sound(WORDS)
