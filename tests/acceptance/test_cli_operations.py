"""The commands of whoever runs the companion, from the command line to the exit code."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main
from tests.acceptance.test_cli_start_up import House

SECRET = "12345:canary"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    house = House(tmp_path)
    monkeypatch.setenv("ALONGSIDE_DATA_DIR", str(house.data))
    monkeypatch.setenv("ALONGSIDE_MASTER_KEY_FILE", str(house.key))
    return house


@pytest.fixture
def lived(house: House) -> House:
    assert house.run("chat").returncode == 0
    return house


class Said:
    """What a command printed, and how it ended."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *arguments: str) -> None:
        capsys.readouterr()
        self.code = main(arguments)
        self.out, self.err = capsys.readouterr()

    @property
    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


def test_a_backup_is_made_verified_and_put_back(
    lived: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(tmp_path / "monday")

    made = Said(capsys, "backup", file)
    verified = Said(capsys, "verify", file, "--json")
    refused = Said(capsys, "restore", file)
    back = Said(capsys, "restore", file, "--replace", "--json")

    assert (made.code, verified.code, refused.code, back.code) == (0, 0, 2, 0)
    assert "keep a copy of that somewhere else" in made.out
    assert (verified.json["faults"], verified.json["rows"]["person"]) == ({}, 1)
    assert "--replace" in refused.err
    assert back.json["people"] == 1


@pytest.mark.parametrize("form", [[], ["--json"]])
@pytest.mark.parametrize("command", ["stats", "doctor", "verify"])
def test_no_command_shows_a_secret_or_who_there_is(
    lived: House,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    form: list[str],
) -> None:
    """What is printed ends in a ticket, a chat or a screenshot."""
    monkeypatch.setenv("ALONGSIDE_TELEGRAM_TOKEN", SECRET)

    said = Said(capsys, command, *form)

    assert (said.code, said.err) == (0, "")
    hidden = (SECRET, "canary", lived.key.read_text("ascii").strip(), "terminal:local")
    assert [word for word in hidden if word in said.out] == []


def test_stats_are_counts_and_days(lived: House, capsys: pytest.CaptureFixture[str]) -> None:
    said = Said(capsys, "stats", "--json").json

    assert set(said) == {"schema", "rows", "people_by_day", "history_by_day"}
    assert sum(said["people_by_day"].values()) == said["rows"]["person"] == 1


def test_a_flipped_bit_ends_as_corrupt(lived: House, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(lived.data / "alongside.db")) as db:
        [sealed] = db.execute("SELECT sealed FROM conversation").fetchone()
        db.execute("UPDATE conversation SET sealed = ?", (sealed[:-1] + bytes([sealed[-1] ^ 1]),))
        db.commit()

    verified, examined = Said(capsys, "verify"), Said(capsys, "doctor")

    assert (verified.code, examined.code) == (4, 4)
    assert "1 rows of 'conversation' do not verify." in verified.out
    assert "!!  data: 1 sealed rows do not verify" in examined.out


# ── one person ────────────────────────────────────────────────────────────────────────────────

HERS = "terminal:local"


def test_all_that_is_kept_about_somebody_is_written_down(
    lived: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "hers.json"

    first, second = (Said(capsys, "export", HERS, str(file)) for _ in range(2))

    assert (first.code, second.code) == (0, 2)
    assert json.loads(file.read_text("utf-8"))["address"] == HERS
    assert file.stat().st_mode & 0o777 == 0o600


def test_somebody_is_forgotten_for_whoever_says_so_twice(
    lived: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Erasing the wrong person cannot be undone; not erasing the right one breaks a promise."""
    backup = str(tmp_path / "monday")
    Said(capsys, "backup", backup)

    asked = Said(capsys, "forget", HERS)
    kept = Said(capsys, "stats", "--json").json["rows"]["person"]
    done = Said(capsys, "forget", HERS, "--yes")
    again = Said(capsys, "forget", HERS, "--yes")

    assert (asked.code, kept, done.code, again.code) == (2, 1, 0, 2)
    assert Said(capsys, "stats", "--json").json["rows"]["person"] == 0
    back = Said(capsys, "restore", backup, "--replace", "--json")
    assert (back.json["people"], back.json["forgotten_again"]) == (0, 1)


def test_nobody_is_named_when_nobody_is_known(
    lived: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = Said(capsys, "export", "telegram:4711004711", str(tmp_path / "x"))

    assert (said.code, said.out) == (2, "")
    assert "4711004711" not in said.err


def test_one_person_is_not_touched_while_the_house_is_open(
    lived: House, capsys: pytest.CaptureFixture[str]
) -> None:
    with lived.in_another_window():
        said = Said(capsys, "forget", HERS, "--yes")

    assert said.code == 3


# ── doctor ────────────────────────────────────────────────────────────────────────────────────


def checked(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, str]]:
    said = Said(capsys, "doctor", "--json")
    checks = said.json["checks"]
    assert said.json["ok"] is (said.code == 0)
    return said.code, {one["name"]: one["says"] for one in checks if not one["ok"]}


def test_a_new_house_is_well(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert checked(capsys) == (0, {})
    assert not house.data.exists()
    assert not house.key.exists()


def test_a_house_with_data_is_well(lived: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert checked(capsys) == (0, {})


def test_a_house_in_use_can_be_examined_copied_and_counted(
    lived: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with lived.in_another_window():
        examined = Said(capsys, "doctor")
        codes = [Said(capsys, *command).code for command in (["verify"], ["stats"])]
        copied = Said(capsys, "backup", str(tmp_path / "copy"))
        refused = Said(capsys, "restore", str(tmp_path / "copy"), "--replace")

    assert (examined.code, codes, copied.code, refused.code) == (0, [0, 0], 0, 3)
    assert "ok  in use: by a process that is running" in examined.out


def test_a_key_that_others_can_read_is_named(
    lived: House, capsys: pytest.CaptureFixture[str]
) -> None:
    lived.key.chmod(0o644)

    code, faults = checked(capsys)

    assert (code, set(faults)) == (5, {"key"})
    assert "chmod 600" in faults["key"]


def test_a_lost_key_is_named(lived: House, capsys: pytest.CaptureFixture[str]) -> None:
    lived.key.unlink()

    code, faults = checked(capsys)

    assert (code, set(faults)) == (5, {"key", "data"})


def test_data_of_a_newer_release_are_named(
    lived: House, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(lived.data / "alongside.db")) as db:
        db.execute("PRAGMA user_version = 999")

    code, faults = checked(capsys)

    assert (code, set(faults)) == (7, {"schema", "data"})


def test_a_data_folder_that_is_none_is_named(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    house.data.write_text("a file where a folder should be", "ascii")

    code, faults = checked(capsys)

    assert (code, "data folder" in faults) == (6, True)


def test_a_token_that_cannot_be_read_is_named(
    house: House, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALONGSIDE_TELEGRAM_TOKEN_FILE", str(house.data / "nowhere"))

    code, faults = checked(capsys)

    assert (code, set(faults)) == (2, {"telegram"})


@pytest.mark.parametrize("command", ["backup x", "verify", "stats", "export a b", "forget a --yes"])
def test_without_data_there_is_nothing_to_do(
    house: House, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    said = Said(capsys, *command.split())

    assert (said.code, said.out) == (2, "")
    assert "there are no data" in said.err
