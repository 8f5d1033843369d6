"""Endings from outside: Control-C before the chat stands, a reader of printed lines who goes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 50


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "ALONGSIDE_DATA_DIR": str(tmp_path / "data"),
        "ALONGSIDE_MASTER_KEY_FILE": str(tmp_path / "keys" / "master.key"),
        "PYTHONPROFILEIMPORTTIME": "1",  # a line for every module, so that moments can be named
    }


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
