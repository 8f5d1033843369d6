"""Bubbles and buttons at every width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from bot.app.messages import Message
from bot.core.effects import Choice
from bot.transports.terminal import buttons, drawing
from bot.transports.terminal.look import PLAIN_MARKS, Look
from tests.unit.transports.terminal.fakes import question

LOOK = Look(width=72)
SENTENCE = "It can be heavy without anybody having to fix it at once."


def test_a_bubble_stands_behind_a_bar() -> None:
    assert drawing.bubble("I am here.", LOOK) == ["", "  ▏ I am here."]


def test_a_bubble_keeps_its_own_line_breaks() -> None:
    assert drawing.bubble("one\n\ntwo", LOOK) == ["", "  ▏ one", "  ▏ ", "  ▏ two"]


def test_a_bubble_without_unicode_has_a_plain_bar() -> None:
    assert drawing.bubble("Hi.", Look(width=72, marks=PLAIN_MARKS)) == ["", "  | Hi."]


@pytest.mark.parametrize("width", [8, 20, 40, 72])
@pytest.mark.parametrize(
    "text", [SENTENCE, "日本語のとても長いテキスト" * 4, "x" * 200, "👩‍👩‍👧 " * 40]
)
def test_no_line_of_a_bubble_is_wider_than_the_window(text: str, width: int) -> None:
    lines = drawing.bubble(text, Look(width=width))

    assert all(wcswidth(line) <= width for line in lines)


def test_a_telephone_number_is_not_cut_at_its_hyphens() -> None:
    lines = drawing.bubble("Please call 1-800-273-8255 now", Look(width=24))

    assert any("1-800-273-8255" in line for line in lines)


def test_the_person_s_lines_are_distinct_and_indented() -> None:
    assert drawing.own("one\ntwo", LOOK) == ["", "  › one", "    two"]


def test_of_something_very_long_the_beginning_is_shown() -> None:
    lines = drawing.own("word " * 20_000, LOOK)

    assert len(lines) < 40
    assert lines[-1].endswith("…")


def test_colour_is_only_around_signs_never_around_words() -> None:
    line = drawing.bubble("I am here.", Look(width=72, colour=True))[1]

    assert line == "  \x1b[36m▏\x1b[0m I am here."


def test_the_typing_signal_grows_and_begins_again() -> None:
    assert [drawing.dots(frame, LOOK) for frame in range(4)] == [
        "  ▏ •",
        "  ▏ • •",
        "  ▏ • • •",
        "  ▏ •",
    ]


# ── buttons ───────────────────────────────────────────────────────────────────────────────────


def test_a_few_short_answers_stand_side_by_side() -> None:
    assert buttons.drawn(question("", "Begin", "Not now"), LOOK) == ["    1 Begin   2 Not now"]


def test_columns_are_respected() -> None:
    message = question("", "sad", "lonely", "ashamed", "angry", "tired", columns=2)

    assert buttons.drawn(message, LOOK) == [
        "    1 sad       2 lonely",
        "    3 ashamed   4 angry",
        "    5 tired",
    ]


def test_fewer_columns_where_the_window_is_narrow() -> None:
    message = question("", "overwhelmed", "lonely", columns=2)

    assert buttons.drawn(message, Look(width=20)) == ["1 overwhelmed", "2 lonely"]


def test_a_long_label_wraps_behind_its_number() -> None:
    message = question("", "Somebody who listens to me")

    assert buttons.drawn(message, Look(width=20)) == ["1 Somebody who", "  listens to me"]


def test_ways_out_stand_apart() -> None:
    message = question("", "Here", "Hard", apart=("End here", "Too much"))

    assert buttons.drawn(message, LOOK) == [
        "    1 Here   2 Hard",
        "",
        "    3 End here   4 Too much",
    ]


def test_only_ways_out_need_no_gap() -> None:
    assert buttons.drawn(question("", apart=("Too much",)), LOOK) == ["    1 Too much"]


def test_picked_items_are_marked_where_they_are() -> None:
    message = question("", "sad", "lonely", picked=("lonely",), apart=("Done",))

    assert buttons.drawn(message, LOOK) == ["      1 sad   ● 2 lonely", "", "    3 Done"]


def test_labels_that_are_numbers_get_no_second_number() -> None:
    message = question("", "0", "1", "2", columns=3, apart=("Skip",))

    assert buttons.drawn(message, LOOK) == ["    0   1   2", "", "    Skip"]


def test_a_low_window_gets_as_many_columns_as_fit() -> None:
    message = question("", "sad", "lonely", "angry", "tired")

    assert buttons.drawn(message, LOOK, rows=2) == ["    1 sad   2 lonely   3 angry   4 tired"]


def test_a_number_finds_the_label_that_it_stands_before() -> None:
    message = question("", "Begin", apart=("Too much",))

    assert buttons.label_of(message, " 2 ") == "Too much"


@pytest.mark.parametrize("typed", ["3", "", "begin"])
def test_what_is_no_number_of_a_button_has_no_label(typed: str) -> None:
    assert buttons.label_of(question("", "Begin", "Not now"), typed) is None


def test_a_typed_number_on_a_scale_is_not_read_as_a_place() -> None:
    assert buttons.label_of(question("", "0", "1", "2"), "1") is None


def test_nothing_is_open_and_nothing_is_found() -> None:
    assert buttons.label_of(None, "1") is None


def test_a_label_with_an_escape_sequence_is_harmless() -> None:
    message = Message("", choices=(Choice("x", "\x1b[31mred\nblue"),), prompt=1)

    assert buttons.drawn(message, LOOK) == ["    1 red blue"]


@given(
    st.lists(
        st.text(st.characters(codec="utf-8"), min_size=1, max_size=60), min_size=1, max_size=14
    ),
    st.integers(1, 6),
    st.integers(8, 72),
)
def test_no_row_of_buttons_is_wider_than_the_window(
    labels: list[str], columns: int, width: int
) -> None:
    rows = buttons.drawn(question("", *labels, columns=columns), Look(width=width))

    assert all(wcswidth(row) <= width for row in rows)
