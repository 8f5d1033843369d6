"""The whole transport in a process of its own, at a pseudo-terminal and in a pipe."""

import asyncio
import os
import pty
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
TALKER = "tests.unit.transports.terminal.talker"
pytestmark = pytest.mark.timeout(300)
PATIENCE = 250  # seconds: a machine may be slow, only one that hangs is a fault


class Window:
    """The other side of a pseudo-terminal: what is on it, and keys to press."""

    def __init__(self, descriptor: int, process: Process) -> None:
        self.process = process
        self._descriptor = descriptor
        self._seen = b""
        self._news = asyncio.Event()
        asyncio.get_running_loop().add_reader(descriptor, self._read)

    def _read(self) -> None:
        try:
            chunk = os.read(self._descriptor, 65_536)
        except OSError:
            chunk = b""
        self._seen += chunk
        self._news.set()
        if not chunk:
            asyncio.get_running_loop().remove_reader(self._descriptor)

    async def shows(self, text: str) -> None:
        """Wait until the text has come after what was looked for before."""
        async with asyncio.timeout(PATIENCE):
            while (place := self._seen.find(text.encode())) < 0:
                self._news.clear()
                await self._news.wait()
        self._seen = self._seen[place + len(text.encode()) :]

    def press(self, keys: str) -> None:
        os.write(self._descriptor, keys.encode())

    def close(self) -> None:
        asyncio.get_running_loop().remove_reader(self._descriptor)
        os.close(self._descriptor)

    async def end(self) -> tuple[int | None, str]:
        """Exit code, and what was complained about."""
        assert self.process.stderr is not None
        async with asyncio.timeout(PATIENCE):
            complaints = await self.process.stderr.read()
            return await self.process.wait(), complaints.decode()


async def start(stdin: int, stdout: int, *, term: str = "xterm", closing: float = 0) -> Process:
    environ = {**os.environ, "TERM": term, "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "error", "-m", TALKER, str(closing)),
        cwd=ROOT,
        env=environ,
        start_new_session=True,
        stdin=stdin,
        stdout=stdout,
        stderr=PIPE,
    )


@pytest.fixture
async def window(request: pytest.FixtureRequest) -> AsyncIterator[Window]:
    ours, theirs = pty.openpty()
    term = getattr(request, "param", "xterm")
    process = await start(theirs, theirs, term=term, closing=0.2)
    os.close(theirs)
    yield Window(ours, process)
    if process.returncode is None:
        process.kill()
        await process.wait()


async def test_a_line_comes_in_the_middle_of_typing_and_nothing_is_garbled(window: Window) -> None:
    await window.shows("1 Begin   2 Not now")
    await window.shows("a number, or words")
    window.press("my café")
    await window.shows("é")  # drawn letter by letter, perhaps

    window.process.send_signal(signal.SIGUSR1)
    await window.shows("Half of it has passed.")
    await window.shows("my café")
    window.press(" is shut\r")

    await window.shows("You said 'my café is shut'.")
    window.press("\x04")
    await window.shows("Go gently.")
    assert await window.end() == (0, "")


@pytest.mark.parametrize("window", ["xterm", "dumb"], indirect=True)
@pytest.mark.parametrize("ending", ["SIGINT", "SIGTERM", "SIGHUP"])
async def test_every_ending_from_outside_is_kind(window: Window, ending: str) -> None:
    await window.shows("Begin")

    window.process.send_signal(signal.Signals[ending])

    await window.shows("Go gently.")
    assert await window.end() == (0, "")


async def test_a_second_control_c_does_not_break_into_the_closing(window: Window) -> None:
    await window.shows("a number, or words")
    window.press("\x03")
    await window.shows("Go gently.")

    window.process.send_signal(signal.SIGINT)

    assert await window.end() == (0, "")


@pytest.mark.parametrize("window", ["xterm", "dumb"], indirect=True)
async def test_a_closed_window_is_leaving(window: Window) -> None:
    await window.shows("Begin")

    window.close()

    assert await window.end() == (0, "")


async def test_a_very_long_paste_arrives_whole(window: Window) -> None:
    await window.shows("a number, or words")

    window.press("\x1b[200~" + "x" * 3_000 + "\x1b[201~\r")

    await window.shows("x…")
    await window.shows("You said")


async def test_a_pipe_is_a_conversation_on_paper() -> None:
    process = await start(PIPE, PIPE)

    out, complaints = await process.communicate(b"I feel heavy\n")

    assert out.decode() == (
        "What would be good?\n\n1. Begin\n2. Not now\n\n> I feel heavy\n\n"
        "You said 'I feel heavy'.\n\n"
    )
    assert (process.returncode, complaints) == (0, b"")


async def test_who_stops_listening_to_a_pipe_gets_no_complaint() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = await start(DEVNULL, writing)
    os.close(writing)

    _, complaints = await process.communicate()

    assert (process.returncode, complaints) == (0, b"")
