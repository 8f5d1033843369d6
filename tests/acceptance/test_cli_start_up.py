"""A chat that cannot open: the real command still has kind words and help, and says what to do."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.core.help_words import help_texts
from bot.core.names import Language

ROOT = Path(__file__).parents[2]
HELP = " ".join(help_texts(Language("en"))[1].split())
PATIENCE = 50


class House:
    """The folders of one installation, with data of an earlier conversation in them."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.key = folder / "keys" / "master.key"
        self.root = ROOT
        self.extra: dict[str, str] = {}

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            env=self.environment,
            cwd=self.root,
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
        )

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "ALONGSIDE_DATA_DIR": str(self.data),
            "ALONGSIDE_MASTER_KEY_FILE": str(self.key),
            "PYTHONPATH": str(self.root),
            **self.extra,
        }

    @contextmanager
    def in_another_window(self) -> Iterator[None]:
        with subprocess.Popen(
            [sys.executable, "-m", "bot", "chat"],
            env=self.environment,
            cwd=self.root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            yield


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = House(tmp_path)
    assert house.run("chat").returncode == 0
    return house


def take_the_key(house: House) -> None:
    house.key.unlink()


def garble_the_key(house: House) -> None:
    house.key.write_text("not a key\n", "ascii")


def garble_the_data(house: House) -> None:
    for file in house.data.iterdir():
        file.write_bytes(b"no database at all, " * 400)


def age_the_release(house: House) -> None:
    with sqlite3.connect(house.data / "alongside.db") as db:
        db.execute("PRAGMA user_version = 999")
    db.close()


def lose_the_disk(house: House) -> None:
    shutil.rmtree(house.data)
    house.data.write_text("a file where a folder should be", "ascii")


def break_a_flow(house: House) -> None:
    house.root = house.data.parent / "release"
    for name in ("bot", "flows", "locales"):
        shutil.copytree(
            ROOT / name, house.root / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    (house.root / "flows" / "menu.yaml").write_text("flow: [\n", "utf-8")


def set_nonsense(house: House) -> None:
    house.extra = {"ALONGSIDE_LOG_LEVEL": "bogus"}


FAULTS = [
    (take_the_key, 5, "ALONGSIDE_MASTER_KEY_FILE"),
    (garble_the_key, 5, "ALONGSIDE_MASTER_KEY_FILE"),
    (garble_the_data, 4, "to start anew"),
    (age_the_release, 7, "newer release"),
    (lose_the_disk, 6, "free space"),
    (break_a_flow, 2, "alongside check"),
    (set_nonsense, 2, "ALONGSIDE_LOG_LEVEL"),
]


@pytest.mark.parametrize(("spoil", "code", "hint"), FAULTS)
def test_a_chat_that_cannot_open_still_gives_help(
    house: House, spoil: Callable[[House], None], code: int, hint: str
) -> None:
    """Somebody in danger must find a number to call also where the program itself is broken."""
    spoil(house)

    ended = house.run("chat")

    assert (ended.returncode, HELP in " ".join(ended.stdout.split())) == (code, True)
    assert ended.stdout.startswith(("\n  What was", "\n  I ", "\n  Some of my own words"))
    assert hint in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_second_window_gives_help_and_says_where_to_go_on(house: House) -> None:
    """Somebody in danger must find a number to call also in a window that cannot open."""
    with house.in_another_window():
        ended = house.run("chat")

    assert (ended.returncode, HELP in " ".join(ended.stdout.split())) == (3, True)
    assert "another window" in ended.stdout
    assert str(house.data) in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--flow", "grunding"], "no flow 'grunding'"),
        (["--script", "nowhere.txt"], "cannot read the script 'nowhere.txt'"),
    ],
)
def test_a_mistyped_command_is_one_line_about_it(
    house: House, arguments: list[str], complaint: str
) -> None:
    ended = house.run("chat", *arguments)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"alongside: {complaint}")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["chat", "run"])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALONGSIDE_LOG_LEVEL", "bogus"),
        ("ALONGSIDE_POLL_TIMEOUT", "soon"),
        ("ALONGSIDE_ZONE", "Atlantis/Harbour"),
        ("ALONGSIDE_API_BASE_URL", "not-an-address"),
    ],
)
def test_a_setting_that_cannot_be_is_named_and_no_secret_is(
    house: House, command: str, name: str, value: str
) -> None:
    house.extra = {"ALONGSIDE_TELEGRAM_TOKEN": "12345:canary", name: value}

    ended = house.run(command)

    assert ended.returncode == 2
    assert ended.stderr.startswith(f"alongside: {name}: ")
    assert "canary" not in ended.stdout + ended.stderr
