"""The development tools, run over the whole code, so that `make test` holds what `make check` does."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent

COMMANDS = {
    "format": ("ruff", "format", "--check", "."),
    "lint": ("ruff", "check", "."),
    "types": ("mypy",),
    "import contracts": ("lint-imports", "--no-logo"),
    "image": ("hadolint", "Dockerfile"),
}


def run(*command: str | Path) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, f"{done.stdout}{done.stderr}"


@pytest.mark.tools
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", COMMANDS)
def test_the_tools_have_no_complaint(name: str) -> None:
    tool, *arguments = COMMANDS[name]
    found = shutil.which(tool, path=str(BIN))
    if found is None:
        pytest.skip(f"{tool} is not installed here")

    run(found, *arguments)


def test_the_content_check_has_no_complaint() -> None:
    run(sys.executable, "-P", "-m", "bot", "check")
