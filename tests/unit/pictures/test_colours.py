"""Everybody can read it: WCAG 2.2, 1.4.3 and 1.4.11."""

import pytest

from bot.pictures.colours import DARK, LIGHT, SHAPE_CONTRAST, TEXT_CONTRAST, Palette, contrast


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_text_is_legible(palette: Palette) -> None:
    on_card = [palette.text, palette.quiet, *palette.marks]
    pairs = [(one, palette.card) for one in on_card]
    pairs += [(one, palette.ground) for one in (palette.title, palette.quiet)]

    assert [pair for pair in pairs if contrast(*pair) < TEXT_CONTRAST] == []


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_circles_can_be_seen(palette: Palette) -> None:
    shapes = (palette.ring, *palette.marks)

    assert [one for one in shapes if contrast(one, palette.card) < SHAPE_CONTRAST] == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#123456", "#123456", 1.0)],
)
def test_contrast_is_computed_as_the_guideline_says(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.005)
    assert contrast(other, one) == contrast(one, other)
