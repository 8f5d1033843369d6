"""Log lines of a chat: for a file that somebody asked for, not for the person's screen."""

import io

import pytest

from bot.bootstrap.terminal import log_beside_chat


class Stream(io.StringIO):
    def __init__(self, *, tty: bool) -> None:
        super().__init__()
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty


@pytest.mark.parametrize("level", ["debug", "info", "warning", "error"])
def test_no_log_line_stands_among_the_words_of_a_conversation(level: str) -> None:
    screen = Stream(tty=True)
    log = log_beside_chat(level, screen)

    log.info("turn_taken")
    log.warning("store_failed", error="StoreFull")

    assert screen.getvalue() == ""


def test_no_log_line_stands_in_the_conversation_where_errors_have_no_place(
    capsys: pytest.CaptureFixture[str],
) -> None:
    log_beside_chat("warning", None).warning("store_failed")

    assert capsys.readouterr() == ("", "")


def test_log_lines_that_are_sent_elsewhere_are_kept() -> None:
    file = Stream(tty=False)

    log_beside_chat("warning", file).warning("store_failed", error="StoreFull")

    assert '"event": "store_failed"' in file.getvalue()
