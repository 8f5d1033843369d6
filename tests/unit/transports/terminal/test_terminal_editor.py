"""The line editor, on a pipe instead of a keyboard."""

import asyncio
import os
import pty
import termios
from collections.abc import Callable, Iterator

import pytest
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.transports.terminal.editor import Editor, Keys, _output
from tests.unit.transports.terminal.fakes import Paper, streams


@pytest.fixture
def keys() -> Iterator[PipeInput]:
    with create_pipe_input() as pipe:
        yield pipe


@pytest.fixture
def editor(keys: PipeInput) -> Editor:
    return Editor(
        streams(),
        region=lambda: "  1 Begin\n\n  > ",
        hint=lambda: "a number",
        source=keys,
        sink=DummyOutput(),
    )


async def test_enter_sends_the_line(editor: Editor, keys: PipeInput) -> None:
    keys.send_text("I feel heavy\r")

    assert await editor.read() == "I feel heavy"


async def test_a_paste_of_many_lines_is_one_message(editor: Editor, keys: PipeInput) -> None:
    keys.send_text("\x1b[200~one\ntwo\nthree\x1b[201~\r")

    assert await editor.read() == "one\ntwo\nthree"


async def test_a_line_can_be_broken(editor: Editor, keys: PipeInput) -> None:
    keys.send_text("one\x1b\rtwo\r")

    assert await editor.read() == "one\ntwo"


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["control-c", "control-d"])
async def test_control_c_and_control_d_leave(editor: Editor, keys: PipeInput, key: str) -> None:
    keys.send_text(key)

    assert await editor.read() is None


async def test_control_c_leaves_also_in_the_middle_of_a_line(
    editor: Editor, keys: PipeInput
) -> None:
    keys.send_text("not sent\x03")

    assert await editor.read() is None


async def test_control_d_in_the_middle_of_a_line_does_not_leave(
    editor: Editor, keys: PipeInput
) -> None:
    keys.send_text("here\x04\r")

    assert await editor.read() == "here"


async def test_what_is_typed_ahead_is_the_next_line(editor: Editor, keys: PipeInput) -> None:
    keys.send_text("one\rtwo\r")

    assert [await editor.read(), await editor.read()] == ["one", "two"]


async def test_words_given_back_stand_in_the_line(editor: Editor, keys: PipeInput) -> None:
    keys.send_text(" again\r")

    assert await editor.read("once") == "once again"


async def test_a_terminal_that_is_gone_is_leaving(editor: Editor, keys: PipeInput) -> None:
    keys.close()

    assert await editor.read() is None


async def test_what_comes_in_between_leaves_the_line_alone(editor: Editor, keys: PipeInput) -> None:
    written: list[str] = []

    async def interrupt() -> None:
        await editor.above(lambda: written.append("Half has passed."))
        editor.refresh()
        keys.send_text("ght\r")

    async with asyncio.TaskGroup() as group:
        keys.send_text("my chest is ti")
        reading = group.create_task(editor.read())
        await _until(lambda: editor._buffer.text == "my chest is ti")
        group.create_task(interrupt())

    assert (written, reading.result()) == (["Half has passed."], "my chest is tight")


async def test_without_an_open_line_writing_is_writing(editor: Editor) -> None:
    written: list[str] = []

    await editor.above(lambda: written.append("Hi."))

    assert written == ["Hi."]


async def test_leaving_from_outside_ends_the_open_line(editor: Editor) -> None:
    async with asyncio.TaskGroup() as group:
        reading = group.create_task(editor.read())
        await _until(lambda: editor._application.is_running)
        editor.leave()

    assert reading.result() is None


async def test_after_leaving_nothing_is_read(editor: Editor, keys: PipeInput) -> None:
    editor.leave()
    keys.send_text("late\r")

    assert await editor.read() is None


def test_the_terminal_is_never_asked_where_its_cursor_is() -> None:
    output = _output(streams(Paper(), columns=40))

    assert not output.responds_to_cpr
    assert output.get_size().columns == 40


async def _until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110 - the library has no event for it
        await asyncio.sleep(0)


def test_keys_stay_ours_while_a_bubble_is_written() -> None:
    """Control-D pressed in that moment was taken by the terminal: who wanted to leave was kept."""
    ours, theirs = pty.openpty()
    keys = Keys(Paper(descriptor=theirs))
    takes_keys = termios.ECHO | termios.ICANON

    with keys.raw_mode():
        with keys.cooked_mode():
            written = termios.tcgetattr(theirs)[3]
        with keys.lent():
            suspended = termios.tcgetattr(theirs)[3]

    assert (written & takes_keys, suspended & takes_keys) == (0, takes_keys)
    os.close(ours)
    os.close(theirs)
