"""What a server does not need is not imported: each of these takes one to ten megabytes for good."""

import subprocess
import sys

import pytest

IMPORTING = """
import sys
from bot.bootstrap import telegram, terminal
from bot.observability import Logger, Metrics

metrics = Metrics()
Logger("warning", metrics=metrics).info("ready")
metrics.show(people=1)
print(*sys.modules)
"""


@pytest.mark.parametrize(
    "library", ["telegram", "structlog", "prometheus_client", "difflib", "bot.storage.memory"]
)
def test_a_server_that_has_nothing_to_report_does_without(library: str) -> None:
    command = [sys.executable, "-P", "-c", IMPORTING]

    imported = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()

    assert library not in imported
    assert "bot.storage.sqlite" in imported
