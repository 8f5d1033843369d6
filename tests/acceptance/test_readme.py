"""The conversation in the README is a recording: the real command still says exactly this."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
BEGIN, END = "<!-- transcript: begin -->\n```text\n", "```\n<!-- transcript: end -->"
LINES = (
    "everyone else copes, i just feel so ashamed",
    "1",
    "heart",
    "6",
    "what it needs",
    "kindness",
    "thats enough",
    "a glass of water",
    "same",
)


def recorded(environment: dict[str, str], folder: Path) -> str:
    script = folder / "lines.txt"
    script.write_text("\n".join(LINES) + "\n", "utf-8")
    return subprocess.run(
        [sys.executable, "-P", "-m", "bot", "chat", "--script", str(script)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=50,
    ).stdout


def test_the_conversation_in_the_readme_is_what_is_said(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    environment = {
        **os.environ,
        "ALONGSIDE_DATA_DIR": str(tmp_path / "data"),
        "ALONGSIDE_MASTER_KEY_FILE": str(tmp_path / "keys" / "master.key"),
        "TZ": "UTC",
    }
    readme = README.read_text("utf-8")
    before, _, rest = readme.partition(BEGIN)
    written, _, after = rest.partition(END)

    said = recorded(environment, tmp_path)

    if request.config.getoption("--update", default=False):
        README.write_text(before + BEGIN + said + END + after, "utf-8")
    else:
        assert said == written
