"""Which face a terminal gets, and what it may draw; and the words that are read late."""

import pytest

from bot.transports.terminal.look import PLAIN_MARKS, Face, Look, Marks, Streams, choose_face
from bot.transports.terminal.words import Words
from tests.unit.transports.terminal.fakes import Paper, TornPaper, render, streams, text_of, words


def at(term: str | None = "xterm", *, stdin: bool = True, stdout: bool = True) -> Streams:
    environ = {} if term is None else {"TERM": term}
    return Streams(Paper(tty=stdin), Paper(tty=stdout), environ)


@pytest.mark.parametrize(
    ("place", "face"),
    [
        (at(), Face.LIVE),
        (at("dumb"), Face.PLAIN),
        (at(""), Face.PLAIN),
        (at(None), Face.PLAIN),
        (at(stdout=False), Face.PLAIN),
        (at(stdin=False), Face.SCRIPT),
    ],
)
def test_the_face_suits_the_terminal(place: Streams, face: Face) -> None:
    assert choose_face(place) is face


def test_plain_can_be_asked_for() -> None:
    assert choose_face(at(), plain=True) is Face.PLAIN


def test_a_script_needs_no_terminal() -> None:
    assert choose_face(at(), plain=True, script=True) is Face.SCRIPT


@pytest.mark.parametrize(
    ("no_color", "colour"), [("1", False), ("", True)], ids=["set", "set to nothing"]
)
def test_no_color_is_respected(no_color: str, colour: bool) -> None:
    assert Look.of(streams(NO_COLOR=no_color)).colour is colour


@pytest.mark.parametrize(("encoding", "marks"), [("utf-8", Marks()), ("ascii", PLAIN_MARKS)])
def test_signs_are_such_as_the_encoding_has(encoding: str, marks: Marks) -> None:
    assert Look.of(streams(Paper(encoding))).marks == marks


@pytest.mark.parametrize(("columns", "width"), [(200, 72), (40, 39), (20, 19), (3, 8)])
def test_lines_are_never_longer_than_is_good_to_read(columns: int, width: int) -> None:
    assert Look.of(streams(columns=columns)).width == width


def test_a_width_that_is_no_number_is_ignored() -> None:
    assert streams(COLUMNS="wide").size() == (80, 24)


def test_the_last_line_may_fail_in_silence() -> None:
    streams(TornPaper()).write_last("Go gently.")


def test_what_is_written_is_what_the_encoding_has() -> None:
    place = streams(Paper("ascii"))

    place.write("“here”")

    assert text_of(place) == '"here"'


def test_a_missing_word_is_left_out() -> None:
    assert words().say("no-such-text") == ""


def test_a_missing_frame_leaves_what_it_was_to_hold() -> None:
    bare = Words(lambda message, arguments: render("none", arguments))

    assert bare.say("chosen", label="Begin") == "Begin"


def test_words_come_without_isolation_marks() -> None:
    assert words().say("chosen", label="Begin") == "Chosen: Begin"


@pytest.mark.parametrize(
    ("line", "leaves"), [("/quit", True), (" /EXIT ", True), ("I quit", False), ("", False)]
)
def test_only_the_agreed_words_leave(line: str, leaves: bool) -> None:
    assert words().is_leaving(line) is leaves
