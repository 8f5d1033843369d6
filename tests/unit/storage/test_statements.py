"""The SQL of the store and the shape of its tables."""

import contextlib
import re
import sqlite3
from pathlib import Path

import pytest

from bot.core.errors import SchemaTooNew
from bot.storage import schema
from bot.storage.statements import FOLDER, parsed, statements

FILES = sorted(FOLDER.glob("*.sql"))
ALL = [one for file in FILES for one in parsed(file.read_text("utf-8"))]
ROOM = FOLDER.parent


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "x.db"
    schema.migrate(path)
    return path


@pytest.mark.parametrize("statement", ALL, ids=lambda one: one.name)
def test_a_statement_is_described_and_understood_by_the_database(
    statement: object, database: Path
) -> None:
    one = next(found for found in ALL if found is statement)
    db = sqlite3.connect(database)

    db.execute("EXPLAIN " + re.sub(r"\?\d?", "1", one.sql))

    db.close()
    assert one.about.endswith(".")


@pytest.mark.parametrize("statement", ALL, ids=lambda one: one.name)
def test_a_statement_is_planned_once_for_all_values(statement: object, database: Path) -> None:
    """Where a value decides about an index with a condition, each new one costs a new plan: half a
    millisecond a look at the outbox."""
    one = next(found for found in ALL if found is statement)
    db = sqlite3.connect(database)
    planned: list[object] = []

    def plan(*what: object) -> int:
        planned.append(what)
        return sqlite3.SQLITE_OK

    db.set_authorizer(plan)
    counts = []

    for value in (1, 2, 3):
        with contextlib.suppress(sqlite3.IntegrityError):  # a number is no sealed bytes
            db.execute(one.sql, [value] * _values_of(one.sql)).fetchall()
        counts.append(len(planned))

    db.close()
    assert counts[0] > 0
    assert counts[0] == counts[1] == counts[2]


def _values_of(sql: str) -> int:
    """How many values it takes."""
    numbered = [int(number) for number in re.findall(r"\?(\d)", sql)]
    return max(numbered) if numbered else sql.count("?")


def test_names_of_statements_are_unique() -> None:
    assert len(statements()) == len(ALL)


def test_every_statement_is_used() -> None:
    code = "".join(file.read_text("utf-8") for file in ROOM.glob("*.py"))
    unused = {name for name in statements() if f'"{name}"' not in code}

    assert unused == {name for name in unused if name.startswith("erase_")}


def test_each_table_is_written_in_one_place() -> None:
    writing = re.compile(r"\b(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)")
    places: dict[str, set[str]] = {}
    for file in FILES:
        for table in writing.findall(file.read_text("utf-8").split("-- name: erase_")[0]):
            places.setdefault(table, set()).add(file.name)

    assert {table for table, names in places.items() if len(names) > 1} - {"SET"} == set()


# ── shape ─────────────────────────────────────────────────────────────────────────────────────

PLAIN = {
    "conversation": {"number", "person"},
    "history": {"id", "person", "day"},
    "inbox": {"seq", "person", "urgent", "tries", "arrival", "timer", "woken", "place"},
    "journal": {"id", "person"},
    "key_check": {"one", "proof"},
    "kit": {"number", "person", "item"},
    "outbox": {
        *("seq", "person", "state", "priority", "not_before", "expires_at", "tries", "repeated"),
    },
    "person": {"number", "id", "lookup", "day"},
    "quarantine": {"seq", "person", "arrival", "timer", "reason", "day"},
    "receipt": {"number", "person"},
    "seen": {"arrival", "day"},
    "timer": {"id", "person", "due", "unasked", "day"},
    "tombstone": {"person", "lookup", "day"},
}
SEALED = {"sealed", "address", "wrapped"}


def test_no_column_is_in_plain_that_was_not_agreed_on(database: Path) -> None:
    """A new plain column would show something about somebody to whoever finds the disk."""
    db = sqlite3.connect(database)
    found = {
        table: {row[1] for row in db.execute(f"PRAGMA table_info({table})")} - SEALED
        for (table,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not table.startswith("sqlite_")
    }

    db.close()
    assert found == PLAIN


def test_every_table_is_strict(database: Path) -> None:
    db = sqlite3.connect(database)
    loose = [
        row[1] for row in db.execute("PRAGMA table_list") if row[1][:7] != "sqlite_" and not row[5]
    ]

    db.close()
    assert loose == []


def test_migrating_twice_changes_nothing(database: Path) -> None:
    db = sqlite3.connect(database)
    before = list(db.execute("SELECT sql FROM sqlite_schema"))
    db.close()

    schema.migrate(database)

    db = sqlite3.connect(database)
    assert list(db.execute("SELECT sql FROM sqlite_schema")) == before
    assert db.execute("PRAGMA user_version").fetchone() == (schema.newest(),)
    db.close()


def test_data_of_a_newer_release_are_refused(database: Path) -> None:
    db = sqlite3.connect(database)
    db.execute(f"PRAGMA user_version = {schema.newest() + 1}")
    db.close()

    with pytest.raises(SchemaTooNew):
        schema.migrate(database)


def test_a_step_that_fails_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "0001_good.sql").write_text("CREATE TABLE a (x);")
    (tmp_path / "0002_bad.sql").write_text("CREATE TABLE b (x); nonsense;")
    monkeypatch.setattr(schema, "FOLDER", tmp_path)

    with pytest.raises(sqlite3.Error):
        schema.migrate(tmp_path / "x.db")

    db = sqlite3.connect(tmp_path / "x.db")
    assert [name for (name,) in db.execute("SELECT name FROM sqlite_schema")] == ["a"]
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    db.close()


def test_migrations_are_numbered_without_gaps() -> None:
    numbers = [int(file.name[:4]) for file in sorted(schema.FOLDER.glob("*.sql"))]

    assert numbers == list(range(1, len(numbers) + 1))
