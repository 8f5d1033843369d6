"""`make bench`: what it costs to read a message: through the pipe of `alongside classify`, and without.

Each figure stands beside what is promised; nothing here fails on time. The first two figures come
from messages that are read once, as they come; a busy machine shows in them. `processor` is the
reader alone in this process, the best of some readings by its own clock of processor time.
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

from bot.content.source import content_root
from bot.content.understood import load_understanding
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
LANGUAGES = ("en", "es", "de", None)


class Reading:
    """A running `classify` and what it takes."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[bytes] = process.stdin
        self._out: IO[bytes] = process.stdout
        self._pid = process.pid

    def milliseconds(self, text: str, language: str | None = None) -> float:
        asked = json.dumps({"text": text, "lang": language}).encode() + b"\n"
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


def _typed_wrong(text: str) -> str:
    """Every longer word with another letter in it: the dearest of what is no attack."""
    return " ".join(
        f"{word[:2]}{'abcdefghij'[at % 10]}{word[3:]}" if len(word) > 4 else word
        for at, word in enumerate(text.split())
    )


def _alone(texts: list[str], prose: str, dense: str) -> tuple[list[float], float, float]:
    """Milliseconds of processor time: of each text, of a long day, of a long cry."""
    understood = load_understanding(content_root())

    def took(text: str) -> float:
        began = time.thread_time()
        understood.of_text(text, "en")
        return (time.thread_time() - began) * 1000

    def best(text: str) -> float:
        return min(took(text) for _ in range(ROUNDS))

    return sorted(map(best, texts[::5])), best(prose), best(dense)


def _say(what: str, figure: str, promise: str) -> None:
    sys.stdout.write(f"  U8  {what:32} {figure:>10}   promised: {promise}\n")


def test_reading_one_message() -> None:
    texts = _texts("en")
    prose = "today i went to work and then we had soup and talked for a while. " * 60
    prose, cries = prose[:LONGEST], " ".join(texts)[:LONGEST]
    with _reading() as (reading, seconds):
        once = sorted(map(reading.milliseconds, texts))
        long, dense = reading.at_best(prose), reading.at_best(cries)
        worst = max(map(reading.at_best, HOSTILE))
        wrong = reading.at_best(_typed_wrong(cries)[:LONGEST])
        for language in LANGUAGES:
            reading.milliseconds("hello", language)
        taken = reading.megabytes() - _bare()
    alone, long_alone, dense_alone = _alone(texts, prose, cries)

    sys.stdout.write(f"\nreading, {len(texts)} messages one by one through the pipe\n")
    _say("p50", f"{once[len(once) // 2]:.2f} ms", "under 0.2 ms")
    _say("p95", f"{once[len(once) * 95 // 100]:.2f} ms", "under 2 ms")
    _say("4,000 characters of a day", f"{long:.1f} ms", "under 5 ms")
    _say("4,000 characters of the corpus", f"{dense:.1f} ms", "under 5 ms")
    _say("the same, every word misspelt", f"{wrong:.1f} ms", "under 50 ms")
    _say("the slowest of hostile texts", f"{worst:.1f} ms", "under 50 ms")
    _say("p50, processor", f"{alone[len(alone) // 2]:.2f} ms", "no figure")
    _say("p95, processor", f"{alone[len(alone) * 95 // 100]:.2f} ms", "no figure")
    _say("a day, processor", f"{long_alone:.1f} ms", "no figure")
    _say("the corpus, processor", f"{dense_alone:.1f} ms", "no figure")
    _say("memory, all languages spoken", f"{taken:.0f} MB", "under 40 MB")
    _say("until the first answer", f"{seconds:.2f} s", "no figure (R19: ready in 2 s)")
    assert once
