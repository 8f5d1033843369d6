"""Endings from outside: Control-C at any moment, a reader of printed lines who goes."""

import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 50


CONTROL_C = """\
import os, sys

def watch(frame, event, _):
    code = frame.f_code
    if event != "call" or code.co_qualname != NAME or "bot.cli" not in sys.modules:
        return
    if code.co_filename.endswith(FILE):
        sys.setprofile(None)
        os.write(2, b"^C")
        os.kill(os.getpid(), 2)

FILE, NAME = os.environ["MOMENT"].split(":")
sys.setprofile(watch)
"""
"""Presses Control-C in the moment when a function is entered: a module is one as well."""
CONTROL_D = b"\x04"

EARLY = ("bot/cli.py:<module>", "<frozen importlib._bootstrap>:_get_module_lock.<locals>.cb")
"""The second one prints what is raised in it, and goes on."""
MOMENTS = {
    "chat": (
        *EARLY,
        "argparse.py:<module>",
        "bot/cli.py:main",
        "bot/settings.py:<module>",
        "pydantic/fields.py:<module>",
        "bot/settings.py:read_settings",
        "bot/bootstrap/terminal.py:<module>",
        "aiosqlite/core.py:<module>",
        "asyncio/runners.py:Runner.run",
        "bot/content/loader.py:load_book",
        "bot/storage/keyfile.py:_create",
        "bot/storage/schema.py:migrate",
        "bot/storage/lane.py:Lane.open",
        "bot/transports/terminal/chat.py:Terminal.run",
        "bot/transports/terminal/chat.py:_answer_endings",
        "asyncio/unix_events.py:_UnixSelectorEventLoop.add_signal_handler",
        "bot/transports/terminal/plain.py:PlainScreen.start",
        "bot/app/house.py:House.stop",
        "bot/storage/sqlite.py:SqliteStore.close",
        "asyncio/runners.py:Runner.close",
        "asyncio/base_events.py:BaseEventLoop.shutdown_default_executor",
        "asyncio/unix_events.py:_UnixSelectorEventLoop.close",
        "asyncio/unix_events.py:_UnixSelectorEventLoop.remove_signal_handler",
        "selectors.py:EpollSelector.close",
        "signal.py:signal",
        "threading.py:_shutdown",
    ),
    "check": (*EARLY, "bot/content/loader.py:load", "bot/content/lint/__init__.py:check"),
    "graph": (*EARLY, "bot/content/loader.py:load", "bot/content/drawing.py:to_mermaid"),
    "run": (*EARLY, "bot/bootstrap/telegram.py:serve", "bot/storage/schema.py:migrate"),
}


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "sitecustomize.py").write_text(CONTROL_C, "utf-8")
    return {
        **os.environ,
        "ALONGSIDE_DATA_DIR": str(tmp_path / "data"),
        "ALONGSIDE_MASTER_KEY_FILE": str(tmp_path / "keys" / "master.key"),
        "ALONGSIDE_TELEGRAM_TOKEN": "1:not-a-token",
        "ALONGSIDE_API_BASE_URL": "http://127.0.0.1:9",
        "PYTHONPATH": str(tmp_path),
    }


@pytest.mark.parametrize(
    ("command", "moment"),
    [(command, moment) for command, moments in MOMENTS.items() for moment in moments],
)
def test_control_c_is_leaving_at_every_moment(
    command: str, moment: str, environment: dict[str, str]
) -> None:
    """A page of the interpreter's own would be the last that somebody in need is told."""
    ended = subprocess.run(
        [sys.executable, "-m", "bot", command],
        env={**environment, "MOMENT": moment},
        cwd=ROOT,
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE,
    )

    assert ended.stderr == b"^C"
    assert ended.returncode == (0 if command == "chat" else 130)


@pytest.mark.parametrize(
    "moment",
    [
        "bot/transports/terminal/live.py:LiveScreen.start",
        "bot/transports/terminal/live.py:LiveScreen._hide_keys",
        "bot/transports/terminal/live.py:LiveScreen._opened",
        "bot/transports/terminal/editor.py:Editor.__init__",
        "bot/transports/terminal/editor.py:Editor.read",
        "prompt_toolkit/application/application.py:Application.exit",
        "bot/transports/terminal/live.py:LiveScreen.finish",
        "bot/transports/terminal/live.py:LiveScreen._show_keys",
        "threading.py:_shutdown",
    ],
)
def test_control_c_is_leaving_while_a_window_opens_and_closes(
    moment: str, environment: dict[str, str]
) -> None:
    """The window must be hers again, with its keys, and without a page of the interpreter's own."""
    ours, theirs = pty.openpty()
    before = termios.tcgetattr(theirs)
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "chat"],
        env={**environment, "MOMENT": moment, "TERM": "xterm"},
        cwd=ROOT,
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        shown = b""
        while b"Go gently." not in shown:
            shown += os.read(ours, 65_536)
            if b"own words" in shown:  # the line is open
                os.write(ours, CONTROL_D)
        _, complaints = process.communicate(timeout=PATIENCE)
    after = termios.tcgetattr(theirs)
    os.close(ours)
    os.close(theirs)

    assert (complaints, process.returncode, after) == (b"^C", 0, before)


@pytest.mark.parametrize(
    "command", [["graph"], ["graph", "--json"], ["check"], ["check", "--json"], ["--help"]]
)
def test_who_stops_reading_what_is_printed_gets_no_complaint(command: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)

    ended = subprocess.run(
        [sys.executable, "-m", "bot", *command],
        cwd=ROOT,
        check=False,
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=PATIENCE,
    )
    os.close(writing)

    assert ended.stderr == b""
    assert ended.returncode in {0, 141}  # 0: there was nothing to print


def test_a_full_disk_behind_what_is_printed_is_one_line() -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "bot", "graph"],
            cwd=ROOT,
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=PATIENCE,
        )

    assert (ended.returncode, ended.stderr.count(b"\n")) == (6, 1)
