"""The lock files: whole, by hash, without addresses, and in step with pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = (
    "requirements.lock",
    "requirements-charts.lock",
    "requirements-location.lock",
    "requirements-dev.lock",
    "requirements-bench.lock",
)
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)", re.MULTILINE)


def text(lock: str) -> str:
    return (ROOT / lock).read_text(encoding="utf-8")


def pins(lock: str) -> set[tuple[str, str]]:
    return {(found["name"], found["version"]) for found in PIN.finditer(text(lock))}


def names(requirements: list[str]) -> set[str]:
    """The normalised names in a list like `["PyYAML>=6 ; marker"]`."""
    found = (re.match(r"[A-Za-z0-9._-]+", requirement) for requirement in requirements)
    return {re.sub(r"[._-]+", "-", name[0]).lower() for name in found if name}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address_and_no_path(lock: str) -> None:
    lines = text(lock).splitlines()

    strangers = [line for line in lines if re.search(r"://|@ |^-|^/|= */|file:", line)]

    assert strangers == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash(lock: str) -> None:
    blocks = re.split(r"^(?=[a-z])", text(lock), flags=re.MULTILINE)[1:]

    bare = [block.split()[0] for block in blocks if "--hash=sha256:" not in block]

    assert blocks
    assert bare == []


def test_the_tests_run_on_the_versions_that_people_run() -> None:
    assert pins("requirements.lock") <= pins("requirements-charts.lock")
    assert pins("requirements.lock") <= pins("requirements-location.lock")
    assert pins("requirements-charts.lock") <= pins("requirements-dev.lock")
    assert pins("requirements-location.lock") <= pins("requirements-dev.lock")


def test_everything_we_ask_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = names(project["project"]["dependencies"])
    extras = [
        need for extra in project["project"]["optional-dependencies"].values() for need in extra
    ]
    tools = names(project["dependency-groups"]["dev"] + extras)

    locked = {name for name, _ in pins("requirements.lock")}
    locked_for_tests = {name for name, _ in pins("requirements-dev.lock")}

    assert needed <= locked
    assert tools <= locked_for_tests
    others = names(project["dependency-groups"]["bench"])
    assert others <= {name for name, _ in pins("requirements-bench.lock")}
