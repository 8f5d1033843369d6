"""SVG to PNG: letters are really drawn, and whatever goes wrong, nothing does but the picture."""

import os
import sys
from dataclasses import replace

import pytest
import resvg_py

from bot.core.picture import Group, Picture
from bot.pictures import fonts
from bot.pictures.colours import LIGHT
from bot.pictures.painter import Painter, can_draw
from bot.pictures.svg import WIDTH, svg
from tests.unit.pictures.png import pixels
from tests.unit.pictures.samples import ARABIC, ENGLISH, HEBREW, rows


def drawn(picture: Picture, zoom: float | None = 0.25) -> bytes:
    """Here and now, and as small as letters can still be told apart: it is taken to pieces."""
    font_files = list(fonts.files())
    return resvg_py.svg_to_bytes(
        svg_string=svg(picture), skip_system_fonts=True, font_files=font_files, zoom=zoom
    )


def program(*lines: str) -> tuple[str, ...]:
    return (sys.executable, "-c", "\n".join(lines))


def test_the_tests_have_something_to_draw_with() -> None:
    assert can_draw()


@pytest.mark.parametrize("picture", [ENGLISH, ARABIC, HEBREW])
async def test_the_process_draws_with_all_the_fonts(picture: Picture) -> None:
    """What is drawn here, with the files of the fonts, is drawn there to the last bit."""
    assert await Painter().paint(picture) == drawn(picture, zoom=None)


def test_a_picture_has_its_width_and_its_ground() -> None:
    found = pixels(drawn(ENGLISH))

    assert found.width == WIDTH / 4
    assert found.at(5, 5) == bytes.fromhex(LIGHT.ground.removeprefix("#"))


@pytest.mark.parametrize("picture", [ENGLISH, ARABIC, HEBREW])
def test_letters_are_drawn_and_not_left_out(picture: Picture) -> None:
    """Without a font the renderer draws nothing at all, and says nothing about it."""
    bare = replace(picture, foot=tuple("." for _ in picture.foot))

    with_text, without = pixels(drawn(picture)), pixels(drawn(bare))

    assert with_text.height == without.height
    assert len(with_text.differing(without)) > 50


def test_a_renderer_without_fonts_draws_no_letter_and_says_nothing() -> None:
    """The reason for the tests beside this one, and the proof that they would notice."""
    both = [replace(ENGLISH, title=title) for title in ("The last 6 weeks", "Some other words")]

    first, second = (
        pixels(resvg_py.svg_to_bytes(svg_string=svg(one), skip_system_fonts=True, zoom=0.25))
        for one in both
    )

    assert first.differing(second) == []


@pytest.mark.parametrize(
    ("one", "other"), [("lonely", "sleepy"), ("وحيد", "متعب"), ("בודד", "עייף")]
)
def test_different_letters_look_different(one: str, other: str) -> None:
    """Boxes in place of letters would all be the same; the label is drawn in letters of its own."""
    first, second = (
        replace(ENGLISH, groups=(Group("A", rows(5, (label, 3))),)) for label in (one, other)
    )

    assert len(pixels(drawn(first)).differing(pixels(drawn(second)))) > 20


@pytest.mark.parametrize(
    ("picture", "marked"),
    [
        (ENGLISH, "The last \u20686\u2069 weeks"),
        (ARABIC, "آخر \u20686\u2069 أسابيع"),
        (HEBREW, "\u20686\u2069 השבועות האחרונים"),
    ],
)
def test_marks_around_a_number_are_not_seen(picture: Picture, marked: str) -> None:
    """Fluent sets them where letters run both ways."""
    with_marks = replace(picture, title=marked)

    assert pixels(drawn(with_marks)).differing(pixels(drawn(picture))) == []


async def test_letters_that_no_font_has_are_not_drawn_as_boxes() -> None:
    assert await Painter().paint(replace(ENGLISH, title="最近六週")) is None


@pytest.mark.parametrize(
    "broken",
    [
        program("raise SystemExit(1)"),
        program("print('no picture')"),
        program("import os", "os.abort()"),
        ("/nowhere/to/be/found",),
    ],
)
async def test_a_renderer_that_fails_is_no_picture(broken: tuple[str, ...]) -> None:
    assert await Painter(broken).paint(ENGLISH) is None


async def test_a_renderer_that_does_not_end_is_ended() -> None:
    endless = program("import time", "time.sleep(600)")

    assert await Painter(endless, seconds=0.2).paint(ENGLISH) is None


async def test_the_process_that_draws_is_told_no_setting_of_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The token of the bot is one of them."""
    monkeypatch.setenv("ALONGSIDE_TELEGRAM_TOKEN", "1:secret")
    telling = program(
        "import os, sys",
        "sys.stdout.buffer.write(b'\\x89PNG\\r\\n\\x1a\\n' + repr(sorted(os.environ)).encode())",
    )

    told = await Painter(telling).paint(ENGLISH)

    assert told is not None
    assert b"ALONGSIDE" not in told
    assert b"PATH" in told


async def test_it_is_drawn_by_another_process() -> None:
    """The renderer holds the interpreter's lock: beside it nobody else would be answered."""
    telling = program(
        "import os, sys",
        "sys.stdout.buffer.write(b'\\x89PNG\\r\\n\\x1a\\n' + str(os.getpid()).encode())",
    )

    told = await Painter(telling).paint(ENGLISH)

    assert told is not None
    assert told[8:] != str(os.getpid()).encode()
