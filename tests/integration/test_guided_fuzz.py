"""Bytes chosen by the code that they reach: nothing that comes in may fail, or take long."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.integration.odd_updates import SAID

ROOT = Path(__file__).parents[2]
SECONDS = int(os.environ.get("SOAK_FUZZ_SECONDS", "60"))
TEXTS = range(3, 7)
"""The kinds of `fuzz_target.py` that are UTF-8."""
OPTIONS = ("-max_len=8192", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1")


def sow(folder: Path) -> None:
    """To begin with: what people write, as each kind of text."""
    folder.mkdir()
    for number, text in enumerate(SAID):
        for kind in TEXTS:
            seed = bytes([kind]) + text.encode("utf-8", "replace")
            (folder / f"{number}-{kind}").write_bytes(seed)
    update = b'\x01{"update_id":1,"message":{"chat":{"id":7,"type":"private"},"text":"hi"}}'
    (folder / "update").write_bytes(update)


@pytest.mark.soak
@pytest.mark.skipif(
    find_spec("atheris") is None,
    reason="atheris is not installed: `uv sync --inexact --group fuzz`",
)
@pytest.mark.timeout(0)
def test_no_bytes_make_intake_understanding_or_rendering_fail(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sow(tmp_path / "corpus")
    command = [
        sys.executable,
        "-m",
        "tests.integration.fuzz_target",
        *OPTIONS,
        f"-max_total_time={SECONDS}",
    ]
    kept = [f"-artifact_prefix={tmp_path}/", str(tmp_path / "corpus")]

    done = subprocess.run([*command, *kept], cwd=ROOT, capture_output=True, text=True, check=False)

    told = done.stderr.splitlines()
    with capsys.disabled():
        print("", *[line for line in told if "cov:" in line][-1:], *told[-8:], sep="\n")
    assert done.returncode == 0, "\n".join(told[-60:])
