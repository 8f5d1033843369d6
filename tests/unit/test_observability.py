"""The log is for operators; whoever writes to the companion never depends on it."""

import errno
import io
import json

import pytest

from bot.observability import Logger, Metrics


class BrokenStream(io.StringIO):
    """A full disk, or a pipe that nobody reads any more."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def write(self, text: str) -> int:
        raise OSError(self._number, "broken")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EPIPE, errno.EFBIG])
def test_a_log_that_cannot_be_written_stops_nobody(number: int) -> None:
    """Help is given after a line was logged: were that to raise, nobody in danger got an answer."""
    log = Logger("info", BrokenStream(number))

    log.warning("intake_failed", error="StoreFull")
    log.info("ready")


def test_a_log_that_was_closed_stops_nobody() -> None:
    stream = io.StringIO()
    stream.close()

    Logger("info", stream).warning("intake_failed")


def test_a_line_that_names_a_day_names_no_hour() -> None:
    """With the hour a host of three people would know who was in danger last night."""
    stream = io.StringIO()

    Logger("warning", stream).warning("help_given", day="2026-03-04", route="B", language="en")

    assert json.loads(stream.getvalue()) == {
        "event": "help_given",
        "level": "warning",
        "day": "2026-03-04",
        "route": "B",
        "language": "en",
    }


def test_help_is_counted_by_route_and_language_for_the_host() -> None:
    """A yearly report has to be made from something, and not from what people wrote."""
    metrics = Metrics()
    log = Logger("error", io.StringIO(), metrics=metrics)

    log.warning("help_given", day="2026-03-04", route="B", language="es")
    log.info("ready", route="B", language="es")

    page = metrics.page().decode()
    assert 'alongside_help_given_total{language="es",route="B"} 1.0' in page
    assert 'alongside_events_total{event="ready"} 1.0' in page
    assert "_created" not in page
