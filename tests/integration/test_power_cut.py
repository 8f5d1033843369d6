"""The power goes while people write. What was acknowledged is there afterwards, at every cut."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.core.conversation import Conversation
from bot.core.errors import BotError
from bot.storage import open_store
from tests.integration.disk import DATABASE, address
from tests.integration.power import Act, Disk, acts, compiler, recorder

ROOT = Path(__file__).parents[2]
SAID = (
    "said"  # what the process promised, in the folder that is watched: so in the order of the log
)
WRITERS = 3

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the recorder is made for Linux"),
    pytest.mark.skipif(compiler() is None, reason="the recorder needs a C compiler"),
    pytest.mark.timeout(900),
]


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Act], Path]:
    """Everything that a store asked of its disk in some hundred turns, and its key."""
    folder = tmp_path_factory.mktemp("power").resolve()
    data, key, written = folder / "data", folder / "key", folder / "log"
    data.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "LD_PRELOAD": str(recorder(folder)),
        "POWER_FOLDER": str(data),
        "POWER_LOG": str(written),
    }
    script = Path(__file__).with_name("killed_writer.py")
    with (data / SAID).open("w") as said:
        process = subprocess.Popen(
            [sys.executable, str(script), str(data), str(key), "hardened"],
            stdout=said,
            env=environment,
        )
        while (data / SAID).stat().st_size < 6_000:
            assert process.poll() is None, "the writer ended by itself"
        process.send_signal(signal.SIGKILL)
        process.wait()
    found = list(acts(written))
    assert {act.kind for act in found} >= {"w", "s"}
    return found, key


def _cuts(found: list[Act], number: int) -> list[int]:
    first = next(at for at, act in enumerate(found) if act.name == SAID)
    chance = random.Random(number)  # noqa: S311 - which cuts are tried is no secret
    return sorted(chance.sample(range(first + 1, len(found)), number))


def _after_cuts(
    found: list[Act], number: int, *, lies: bool
) -> Iterator[tuple[str, dict[str, bytes]]]:
    """At so many moments: what was promised until then, and what the disk has."""
    chance, disk, promised = random.Random(1), Disk(lies=lies), bytearray()  # noqa: S311 - nor is this
    cuts = set(_cuts(found, number))
    for at, act in enumerate(found):
        if at in cuts:
            yield promised.decode(), disk.cut(chance)
        if act.name == SAID:
            promised += act.data
        else:
            disk.take(act)


async def _lost(promised: str, files: dict[str, bytes], folder: Path, key: Path) -> str | None:
    """What is wrong with what the cut left; None when all that was promised is there."""
    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True, mode=0o700)
    for name, body in files.items():
        (data / name).write_bytes(body)
    counted = Counter(promised.splitlines())
    try:
        store = await open_store(data, key)
    except BotError as error:
        return f"does not open: {type(error).__name__}"
    try:
        for number in range(WRITERS):
            person = await store.person(address(number))
            waiting = [one for one in await store.pending(0, 9) if one.person == person]
            here = (await store.load(person) if person else None) or Conversation()
            if here.prompts < counted[f"= {number}"]:
                return "a turn is lost"
            if here.prompts + len(waiting) < counted[f"+ {number}"]:
                return "an event is lost"
    finally:
        await store.close()
    with closing(sqlite3.connect(data / DATABASE)) as database:
        verdict = database.execute("PRAGMA integrity_check").fetchone()[0]
    return None if verdict == "ok" else f"integrity_check: {verdict}"


@pytest.mark.parametrize("number", [60, pytest.param(1_000, marks=pytest.mark.soak)])
async def test_no_power_cut_loses_what_was_acknowledged(
    log: tuple[list[Act], Path], tmp_path: Path, number: int
) -> None:
    """A message that Telegram was told we have would be gone, and nobody would answer it."""
    found, key = log

    for promised, files in _after_cuts(found, number, lies=False):
        assert await _lost(promised, files, tmp_path, key) is None


async def test_a_disk_that_lies_about_syncing_is_found_out(
    log: tuple[list[Act], Path], tmp_path: Path
) -> None:
    """The control: without a true sync this very test has to find losses."""
    found, key = log

    verdicts = [
        await _lost(promised, files, tmp_path, key)
        for promised, files in _after_cuts(found, 20, lies=True)
    ]

    assert any(verdicts)
