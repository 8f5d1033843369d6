"""Logs for operators: event names, kinds, counts and durations. Never what somebody wrote.

Keys are an allow-list: a fact under any other key is dropped, so that a careless line cannot carry
a person's words out of the house. Tracebacks stay out as well: their values are not ours to print.
"""

from __future__ import annotations

import contextlib
import logging
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from prometheus_client.core import Metric
    from structlog.typing import FilteringBoundLogger

ALLOWED = frozenset({
    "address_kind",
    "code",
    "count",
    "day",
    "error",
    "event",
    "flow",
    "gone",
    "language",
    "level",
    "port",
    "route",
    "seconds",
    "state",
    "task",
    "timestamp",
    "tries",
    "version",
})
HELP_GIVEN = "help_given"
"""Counted by route and language besides (`app/counts.py`)."""
TALKATIVE = frozenset({"debug", "info"})
"""Levels at which more is written than warnings."""
LONGEST = 120
"""Characters of a value: names are short, sentences are not."""
UNWRITABLE = (OSError, ValueError)
"""The disk of the log is full, its reader has gone, it is closed: a line less, and no message lost."""


def only_allowed(
    _logger: Any, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Keep the allowed keys, with short plain values. What names a day names no hour."""
    if "day" in event:
        event = {key: value for key, value in event.items() if key != "timestamp"}
    return {key: _plain(value) for key, value in event.items() if key in ALLOWED}


def _plain(value: object) -> str | int | float | bool:
    if isinstance(value, bool | int | float):
        return value
    text = str(value)
    return text if len(text) <= LONGEST else "(too long)"


class Logger:
    """`bot.app.ports.Log` over structlog, made when the first line is to be written.

    A chat in a terminal writes none on a good day, and need not wait for the machinery; neither need
    a server that writes no more than warnings, whose memory it would take.
    """

    def __init__(
        self, level: str, stream: TextIO | None = None, *, metrics: Metrics | None = None
    ) -> None:
        self._level = level
        self._stream = stream
        self._metrics = metrics
        self._made: FilteringBoundLogger | None = None

    def info(self, event: str, /, **facts: object) -> None:
        self._count(event, facts)
        if self._level not in TALKATIVE:
            return
        with contextlib.suppress(*UNWRITABLE):
            self._ready().info(event, **facts)

    def warning(self, event: str, /, **facts: object) -> None:
        self._count(event, facts)
        with contextlib.suppress(*UNWRITABLE):
            self._ready().warning(event, **facts)

    def _count(self, event: str, facts: Mapping[str, object]) -> None:
        if self._metrics is None:
            return
        self._metrics.count(event)
        if event == HELP_GIVEN:
            self._metrics.helped(str(facts.get("route")), str(facts.get("language")))

    def _ready(self) -> FilteringBoundLogger:
        if self._made is None:
            self._made = _make(self._level, self._stream or sys.stderr)
        return self._made


def _make(level: str, stream: TextIO) -> FilteringBoundLogger:
    """One JSON object a line."""
    import structlog  # takes a sixth of the start, see Logger

    made: FilteringBoundLogger = structlog.wrap_logger(
        structlog.PrintLogger(stream),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=True,
    )
    return made


class Metrics:
    """What an operator may count: log events by name, and how much of what there is.

    No label holds anything of a person's; the names come from our own code. Most hosts look at no
    page: Prometheus is imported with the first one, which takes 1.3 MB.
    """

    def __init__(self) -> None:
        self._events: Counter[str] = Counter()
        self._helped: Counter[tuple[str, str]] = Counter()
        self._amounts: dict[str, int] = {}

    def helped(self, route: str, language: str) -> None:
        self._helped[route, language] += 1

    def count(self, event: str) -> None:
        self._events[event] += 1

    def show(self, **amounts: int) -> None:
        self._amounts.update(amounts)

    def page(self) -> bytes:
        """All of it, as Prometheus reads it."""
        import prometheus_client

        registry = prometheus_client.CollectorRegistry()
        registry.register(self)
        return prometheus_client.generate_latest(registry)

    def collect(self) -> Iterator[Metric]:
        """Called by Prometheus. Without the instants at which counting began: nothing here tells
        at which hour somebody was in danger."""
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

        events = CounterMetricFamily("alongside_events", "Log events by name", labels=["event"])
        for event, count in self._events.items():
            events.add_metric([event], count)
        amounts = GaugeMetricFamily("alongside_amount", "Rows by kind", labels=["kind"])
        for kind, amount in self._amounts.items():
            amounts.add_metric([kind], amount)
        what = "Help in danger, for yearly reports"
        helped = CounterMetricFamily("alongside_help_given", what, labels=["route", "language"])
        for where, count in self._helped.items():
            helped.add_metric(where, count)
        yield from (events, amounts, helped)


def quiet_libraries() -> None:
    """What libraries log may hold private data (an address with a token): none of it is written."""
    logging.getLogger().handlers[:] = [logging.NullHandler()]
