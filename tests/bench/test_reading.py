"""`make bench`: what it costs to read a message, through the pipe of `alongside classify`.

Each figure stands beside what is promised; nothing here fails on time.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from bot.content.yaml_strict import parse

pytestmark = pytest.mark.bench

CORPORA = Path(__file__).parents[1] / "safety" / "corpora"
LONGEST = 4_000
ROUNDS = 9
HOSTILE = (
    "i want to die " * 286,
    "a " * 2_000,
    "suicid" * 667,
    "d.i.e " * 667,
    "iwanttodie" * 400,
    "nicht " * 667,
    "😭" * LONGEST,
    '"' * LONGEST,
    "k*ll " * 800,
)


class Reading:
    """A running `classify` and what it takes."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[bytes] = process.stdin
        self._out: IO[bytes] = process.stdout
        self._pid = process.pid

    def milliseconds(self, text: str) -> float:
        asked = json.dumps({"text": text, "lang": None}).encode() + b"\n"
        began = time.perf_counter()
        self._in.write(asked)
        self._in.flush()
        answer = self._out.readline()
        took = time.perf_counter() - began
        assert b'"level"' in answer
        return took * 1000

    def at_best(self, text: str) -> float:
        return min(self.milliseconds(text) for _ in range(ROUNDS))

    def megabytes(self) -> float:
        return _peak(self._pid)


def _peak(pid: int | str) -> float:
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(peak.split()[1]) / 1024


def _bare() -> float:
    """What an interpreter takes that does nothing."""
    code = "print(open('/proc/self/status').read())"
    status = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout
    peak = next(line for line in status.splitlines() if line.startswith(b"VmHWM"))
    return int(peak.split()[1]) / 1024


@contextmanager
def _reading() -> Iterator[tuple[Reading, float]]:
    """The process, and the seconds until its first answer."""
    began = time.perf_counter()
    command = [sys.executable, "-P", "-m", "bot", "classify", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        reading = Reading(process)
        reading.milliseconds("hello")
        yield reading, time.perf_counter() - began


def _texts(language: str) -> list[str]:
    """The lines of a corpus, whatever stands around them."""
    found: list[str] = []
    path = CORPORA / language / "train.yaml"
    open_ = [parse(path.read_text("utf-8"), path.name).value]
    while open_:
        value = open_.pop()
        if isinstance(value, str) and " " in value:
            found.append(value)
        elif isinstance(value, dict):
            open_ += value.values()
        elif isinstance(value, list):
            open_ += value
    return found


def _say(what: str, figure: str, promise: str) -> None:
    sys.stdout.write(f"  U8  {what:32} {figure:>10}   promised: {promise}\n")


def test_reading_one_message() -> None:
    texts = _texts("en")
    prose = "today i went to work and then we had soup and talked for a while. " * 60
    with _reading() as (reading, seconds):
        once = sorted(map(reading.milliseconds, texts))
        long = reading.at_best(prose[:LONGEST])
        dense = reading.at_best(" ".join(texts)[:LONGEST])
        worst = max(map(reading.at_best, HOSTILE))
        taken = reading.megabytes() - _bare()

    sys.stdout.write(f"\nreading, {len(texts)} messages one by one through the pipe\n")
    _say("p50", f"{once[len(once) // 2]:.2f} ms", "under 0.2 ms")
    _say("p95", f"{once[len(once) * 95 // 100]:.2f} ms", "under 2 ms")
    _say("4,000 characters of a day", f"{long:.1f} ms", "under 5 ms")
    _say("4,000 characters of the corpus", f"{dense:.1f} ms", "under 5 ms")
    _say("the slowest of hostile texts", f"{worst:.1f} ms", "under 50 ms")
    _say("memory above an interpreter", f"{taken:.0f} MB", "under 40 MB")
    _say("until the first answer", f"{seconds:.2f} s", "no figure (R19: ready in 2 s)")
    assert once
