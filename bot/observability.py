"""Logs for operators: event names, kinds, counts and durations. Never what somebody wrote.

Keys are an allow-list: a fact under any other key is dropped, so that a careless line cannot carry
a person's words out of the house. Tracebacks stay out as well: their values are not ours to print.
"""

import logging
import sys
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, FilteringBoundLogger

ALLOWED = frozenset({
    "address_kind",
    "code",
    "count",
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
LONGEST = 120
"""Characters of a value: names are short, sentences are not."""


def only_allowed(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """Keep the allowed keys, with short plain values."""
    return {key: _plain(value) for key, value in event.items() if key in ALLOWED}


def _plain(value: object) -> str | int | float | bool:
    if isinstance(value, bool | int | float):
        return value
    text = str(value)
    return text if len(text) <= LONGEST else "(too long)"


def logger(level: str, stream: TextIO | None = None) -> FilteringBoundLogger:
    """A logger that writes one JSON object a line to standard error."""
    logging.getLogger().handlers[:] = [logging.NullHandler()]  # libraries may log private data
    made: FilteringBoundLogger = structlog.wrap_logger(
        structlog.PrintLogger(stream or sys.stderr),
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
