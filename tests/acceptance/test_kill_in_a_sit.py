"""The real process, killed in the middle of a sit: it has to be there again, where it was."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.content.loader import content_root, load_book
from bot.core.book import Book
from bot.core.names import Language, TextId

EN = Language("en")
ISOLATES = str.maketrans("", "", "\u2068\u2069")


class Chat:
    """`alongside chat` in a pipe: lines in, lines out."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self.seen = ""

    def say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def wait_for(self, *texts: str) -> str:
        """Read on until one of the texts has been said; that one."""
        assert self._process.stdout is not None
        while True:
            flat = " ".join(self.seen.split())
            for text in texts:
                if text in flat:
                    self.seen = ""
                    return text
            chunk = os.read(self._process.stdout.fileno(), 4096)
            assert chunk, f"the chat ended; it had said: {self.seen}"
            self.seen += chunk.decode().translate(ISOLATES)

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()


@contextmanager
def chat(environment: Mapping[str, str], *arguments: str) -> Iterator[Chat]:
    command = [sys.executable, "-P", "-m", "bot", "chat", *arguments]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(environment)
    ) as process:
        try:
            yield Chat(process)
        finally:
            process.kill()
            process.wait()


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "ALONGSIDE_DATA_DIR": str(tmp_path / "data"),
        "ALONGSIDE_MASTER_KEY_FILE": str(tmp_path / "keys" / "master.key"),
    }


@pytest.fixture(scope="module")
def book() -> Book:
    return load_book(content_root())


def said(book: Book, text: str, **arguments: int) -> tuple[str, ...]:
    """All wordings of a text, as they come out of a pipe."""
    id_ = TextId(text)
    return tuple(
        " ".join(book.texts.render(EN, id_, arguments, variant).translate(ISOLATES).split())
        for variant in range(1, book.texts.variants(EN, id_) + 1)
    )


def test_a_sit_is_where_it_was_after_kill_9(environment: dict[str, str], book: Book) -> None:
    """Somebody sits with what hurts, the machine dies. Back again, she must not have to begin anew."""
    with chat(environment, "--flow", "not_running", "--at", "length") as first:
        first.wait_for(*said(book, "not_running.length"))
        first.say("10 minutes")
        first.wait_for(*said(book, "not_running.anchor"))
        first.say(":tap feet")
        first.wait_for(*said(book, "not_running.ready"))
        first.say(":tap start")
        first.wait_for(*said(book, "not_running.sit.quiet"))
        first.say("my chest is tight")
        first.say(":advance 1m")
        first.wait_for(*said(book, "not_running.sit.what"))
        first.kill()

    with chat(environment) as second:
        second.wait_for(*said(book, "common.sit_goes_on", left=10))
        second.say(":advance 11m")
        second.wait_for(*said(book, "not_running.bell"), *said(book, "not_running.late_bell"))
