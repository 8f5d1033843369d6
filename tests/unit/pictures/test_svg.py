"""A picture as SVG: everything in it, nothing else, and mirrored where letters run the other way."""

import re
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.picture import Group, Picture, Row
from bot.pictures.colours import DARK, LIGHT
from bot.pictures.svg import LEAST_STEP, LETTER, MARGIN, SMALL, WIDTH, runs_from_right, svg
from tests.unit.pictures.samples import ARABIC, ENGLISH, HEBREW, rows

SINGLY = 46
"""Circles that have room in one row beside a count such as "12 of 46"."""
NAMESPACE = "{http://www.w3.org/2000/svg}"
ISOLATES = str.maketrans("", "", "\u2067\u2069")


def parts(picture: Picture, kind: str) -> list[ET.Element]:
    return ET.fromstring(svg(picture)).findall(f"{NAMESPACE}{kind}")  # noqa: S314 - our own


def said(picture: Picture) -> str:
    return " ".join(str(one.text) for one in parts(picture, "text")).translate(ISOLATES)


def one_row(times: int, out_of: int) -> Picture:
    return replace(ENGLISH, groups=(Group("A group", rows(out_of, ("a word", times))),))


@pytest.mark.parametrize("picture", [ENGLISH, ARABIC, HEBREW])
def test_every_word_of_the_values_stands_in_the_picture(picture: Picture) -> None:
    shown = said(picture)

    texts = [picture.title, *picture.foot]
    for group in picture.groups:
        texts += [group.heading, *(row.label for row in group.rows)]
        texts += [row.count for row in group.rows]
    assert [text for text in texts if text not in shown] == []


def test_a_picture_is_as_wide_as_it_is_everywhere() -> None:
    assert f'width="{WIDTH}"' in svg(ENGLISH)


@given(st.integers(1, SINGLY), st.data())
def test_each_time_is_one_circle_and_those_that_count_are_full(
    out_of: int, data: st.DataObject
) -> None:
    times = data.draw(st.integers(0, out_of))

    circles = parts(one_row(times, out_of), "circle")

    assert len(circles) == out_of
    assert sum(circle.get("fill") != "none" for circle in circles) == times
    assert all(MARGIN < float(circle.get("cx", 0)) < WIDTH - MARGIN for circle in circles)


@pytest.mark.parametrize("out_of", [3, 26, SINGLY, 2 * SINGLY])
def test_how_many_of_how_many_stays_on_its_card(out_of: int) -> None:
    count = f"3 of {out_of}, harder 2 of {out_of}"
    picture = replace(ENGLISH, groups=(Group("A", (Row("a word", 3, out_of, count),)),))

    (beside,) = (one for one in parts(picture, "text") if one.text == count)

    assert float(beside.get("x", 0)) + len(count) * SMALL * LETTER <= WIDTH - MARGIN


def test_more_times_than_can_be_told_apart_are_one_bar_of_that_length() -> None:
    bars = parts(one_row(50, 2 * SINGLY), "rect")[-2:]

    whole, filled = (float(bar.get("width", 0)) for bar in bars)
    assert parts(one_row(50, 2 * SINGLY), "circle") == []
    assert filled / whole == pytest.approx(50 / (2 * SINGLY), abs=0.001)


def test_one_time_is_as_wide_in_every_row_of_a_group() -> None:
    """Two of three beside twenty of forty: a longer row is one of more times, and of nothing else."""
    group = Group("A", (*rows(3, ("one", 2)), *rows(40, ("other", 20))))
    circles = parts(replace(ENGLISH, groups=(group,)), "circle")

    at = [float(one.get("cx", 0)) for one in circles]
    steps = {round(b - a, 1) for a, b in pairwise(at) if b > a}
    assert len(circles) == 43
    assert max(steps) - min(steps) <= 0.11
    assert min(steps) >= LEAST_STEP


def test_a_row_of_very_many_is_a_bar_and_the_few_beside_it_are_circles() -> None:
    group = Group("A", (*rows(6, ("one", 4)), *rows(120, ("other", 60))))
    picture = replace(ENGLISH, groups=(group,))

    whole, filled = (float(bar.get("width", 0)) for bar in parts(picture, "rect")[-2:])
    assert len(parts(picture, "circle")) == 6
    assert filled / whole == pytest.approx(0.5, abs=0.001)


def test_right_to_left_is_the_mirror_of_left_to_right() -> None:
    """The same counts: what stands at the left here stands as far from the right there."""
    there = replace(ENGLISH, title=HEBREW.title)

    at_left = [float(one.get("cx", 0)) for one in parts(ENGLISH, "circle")]
    at_right = [float(one.get("cx", 0)) for one in parts(there, "circle")]

    assert at_right == pytest.approx([WIDTH - x for x in at_left])
    assert {one.get("text-anchor") for one in parts(there, "text")} == {"end"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("6 weeks", False), ("6 أسابيع", True), ("שבועות", True), ("123", False), ("", False)],
)
def test_the_first_letter_with_a_direction_decides(text: str, expected: bool) -> None:
    assert runs_from_right(text) is expected


def test_a_dark_picture_has_other_colours_and_the_same_words() -> None:
    dark = replace(ENGLISH, dark=True)

    assert said(dark) == said(ENGLISH)
    assert LIGHT.ground in svg(ENGLISH)
    assert DARK.ground in svg(dark)
    assert not set(re.findall("#[0-9A-F]{6}", svg(dark))) & set(
        re.findall("#[0-9A-F]{6}", svg(ENGLISH))
    )


HOSTILE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_text_can_become_markup(title: str, label: str, count: str) -> None:
    """Nothing that a person wrote is in a picture; a label of a translator may be anything."""
    row = Row(label, 1, 2, count)
    picture = replace(ENGLISH, title=title, groups=(Group(title, (row,)),), foot=(label,))

    kinds = {one.tag for one in ET.fromstring(svg(picture)).iter()}  # noqa: S314 - our own

    assert kinds <= {f"{NAMESPACE}{kind}" for kind in ("svg", "title", "rect", "text", "circle")}


def test_a_long_text_goes_on_in_the_next_line() -> None:
    long = replace(ENGLISH, foot=("word " * 60,))

    assert len(parts(long, "text")) > len(parts(ENGLISH, "text")) + 2
