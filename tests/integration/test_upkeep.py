"""Backups: whole, sealed, and without anybody who asked to be forgotten."""

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app.ports import Arrival
from bot.core.effects import Priority
from bot.core.errors import (
    KeyMissing,
    SchemaTooNew,
    StoreCorrupt,
    StoreFull,
    StoreLocked,
    UsageError,
)
from bot.core.events import TimerKind
from bot.core.names import PersonId
from bot.storage import SqliteStore, open_store
from bot.storage.forgotten import LINE, Forgotten
from bot.storage.upkeep import back_up, restore, stats, verify
from tests.contract.given import event, later, message, timer, turn, waiting
from tests.integration.disk import DATABASE, NOW, address, lived, readable

LATER = NOW + timedelta(days=9)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    return tmp_path / "monday.backup"


@pytest.fixture
async def store(data_dir: Path, key_file: Path) -> AsyncIterator[SqliteStore]:
    store = await open_store(data_dir, key_file)
    await lived(store)
    await lived(store, 1)
    yield store
    await store.close()


async def somebody(store: SqliteStore, number: int = 0) -> PersonId:
    person = await store.person(address(number))
    assert person is not None
    return person


# ── copies ────────────────────────────────────────────────────────────────────────────────────


async def test_a_house_in_use_can_be_copied_and_put_back_as_it_was(
    store: SqliteStore, data_dir: Path, key_file: Path, backup: Path
) -> None:
    person = await somebody(store)
    before = await store.export(person)

    assert back_up(data_dir, backup) == backup.stat().st_size
    await lived(store, 2)
    await store.close()
    done = restore(backup, data_dir, key_file, now=NOW, replace=True)

    store = await open_store(data_dir, key_file)
    after = await store.export(person)
    people = (await store.counts()).people
    await store.close()
    assert (done.people, people, after) == (2, 2, before)


async def test_copies_made_while_people_write_are_whole(
    store: SqliteStore, data_dir: Path, key_file: Path, backup: Path
) -> None:
    async def write() -> None:
        for number in range(2, 40):
            await lived(store, number)

    writing = asyncio.create_task(write())  # noqa: TID251 - nobody supervises a test
    copies: list[Path] = []
    while not writing.done():
        copies.append(backup.with_name(f"copy {len(copies)}"))
        await asyncio.to_thread(back_up, data_dir, copies[-1])
    await writing

    found = [verify(copy, key_file, data_dir) for copy in copies]
    assert [one.faults for one in found] == [{}] * len(copies)
    assert found[0].rows["person"] < found[-1].rows["person"]


async def test_a_copy_is_one_sealed_file_for_its_owner(
    store: SqliteStore, data_dir: Path, backup: Path
) -> None:
    """Whoever finds the copy would read what somebody wrote at three at night."""
    folder = backup.parent / "copies"
    folder.mkdir()

    back_up(data_dir, folder / "one")

    assert [file.name for file in folder.iterdir()] == ["one"]
    assert (folder / "one").stat().st_mode & 0o777 == 0o600
    assert readable(folder) == []


async def test_nothing_is_written_over(store: SqliteStore, data_dir: Path, backup: Path) -> None:
    backup.write_bytes(b"something dear")

    with pytest.raises(UsageError):
        back_up(data_dir, backup)

    assert backup.read_bytes() == b"something dear"


async def test_data_are_only_replaced_by_who_says_so(
    store: SqliteStore, data_dir: Path, key_file: Path, backup: Path
) -> None:
    back_up(data_dir, backup)
    await lived(store, 2)
    await store.close()

    with pytest.raises(UsageError, match="--replace"):
        restore(backup, data_dir, key_file, now=NOW)

    assert stats(data_dir / DATABASE).rows["person"] == 3


async def test_data_in_use_are_not_replaced(
    store: SqliteStore, data_dir: Path, key_file: Path, backup: Path
) -> None:
    back_up(data_dir, backup)

    with pytest.raises(StoreLocked):
        restore(backup, data_dir, key_file, now=NOW, replace=True)


def spoil_a_bit(backup: Path, key_file: Path) -> None:
    with closing(sqlite3.connect(backup)) as db:
        [sealed] = db.execute("SELECT sealed FROM journal LIMIT 1").fetchone()
        db.execute("UPDATE journal SET sealed = ?", (sealed[:-1] + bytes([sealed[-1] ^ 1]),))
        db.commit()


def spoil_the_file(backup: Path, key_file: Path) -> None:
    backup.write_bytes(b"no database at all, " * 400)


def change_the_key(backup: Path, key_file: Path) -> None:
    key_file.write_text("00" * 32 + "\n", "ascii")


def lose_the_key(backup: Path, key_file: Path) -> None:
    key_file.unlink()


def age_the_release(backup: Path, key_file: Path) -> None:
    with closing(sqlite3.connect(backup)) as db:
        db.execute("PRAGMA user_version = 999")


def lose_the_backup(backup: Path, key_file: Path) -> None:
    backup.unlink()


@pytest.mark.parametrize(
    ("spoil", "refusal"),
    [
        (spoil_a_bit, StoreCorrupt),
        (spoil_the_file, StoreCorrupt),
        (change_the_key, KeyMissing),
        (lose_the_key, KeyMissing),
        (age_the_release, SchemaTooNew),
        (lose_the_backup, UsageError),
    ],
)
async def test_what_cannot_be_trusted_replaces_nothing(
    store: SqliteStore,
    data_dir: Path,
    key_file: Path,
    backup: Path,
    spoil: object,
    refusal: type[Exception],
) -> None:
    back_up(data_dir, backup)
    await store.close()
    before = (data_dir / DATABASE).read_bytes()
    assert callable(spoil)
    spoil(backup, key_file)

    with pytest.raises(refusal):
        restore(backup, data_dir, key_file, now=NOW, replace=True)

    assert (data_dir / DATABASE).read_bytes() == before
    assert [file.name for file in data_dir.iterdir() if file.name.endswith(".part")] == []


async def test_damaged_data_can_be_replaced(
    store: SqliteStore, data_dir: Path, key_file: Path, backup: Path
) -> None:
    back_up(data_dir, backup)
    await store.close()
    for file in data_dir.glob(f"{DATABASE}*"):
        file.write_bytes(b"no database at all, " * 400)

    assert restore(backup, data_dir, key_file, now=NOW, replace=True).people == 2
    assert verify(data_dir / DATABASE, key_file, data_dir).faults == {}


# ── who is to stay forgotten ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("way", ["restore", "copied by hand", "into an empty folder"])
async def test_a_backup_forgets_again_who_was_forgotten_since(
    store: SqliteStore, data_dir: Path, key_file: Path, backup: Path, way: str
) -> None:
    """She asked for everything to be gone; an old copy must not bring it back."""
    back_up(data_dir, backup)
    await store.forget(await somebody(store))
    await store.close()
    if way == "copied by hand":
        shutil.rmtree(data_dir)
        data_dir.mkdir()
        shutil.copyfile(backup, data_dir / DATABASE)
    else:
        if way == "into an empty folder":
            shutil.rmtree(data_dir)
        assert restore(backup, data_dir, key_file, now=NOW, replace=True).forgotten == 1

    store = await open_store(data_dir, key_file)
    rows, gone = (await store.counts()).rows, await store.person(address())
    await store.close()
    assert (rows["person"], rows["journal"], rows["tombstone"], gone) == (1, 2, 1, None)


async def test_who_came_back_after_being_forgotten_is_not_forgotten_again(
    store: SqliteStore, data_dir: Path, key_file: Path, backup: Path
) -> None:
    await store.forget(await somebody(store))
    await store.accept([Arrival("again", address(), NOW, b"hello")])
    back_up(data_dir, backup)
    await store.close()

    assert restore(backup, data_dir, key_file, now=NOW, replace=True).people == 2


async def test_a_list_that_could_not_be_written_is_made_good_at_the_next_start(
    store: SqliteStore, data_dir: Path, key_file: Path
) -> None:
    forgotten = Forgotten(key_file)
    forgotten.path.mkdir()  # in the way
    await store.forget(await somebody(store))
    await store.close()
    forgotten.path.rmdir()

    await (await open_store(data_dir, key_file)).close()

    assert forgotten.count() == 1


async def test_the_list_of_data_that_are_replaced_is_kept(
    store: SqliteStore, data_dir: Path, key_file: Path, backup: Path
) -> None:
    back_up(data_dir, backup)
    await store.forget(await somebody(store))
    await store.close()
    Forgotten(key_file).path.unlink()

    assert restore(backup, data_dir, key_file, now=NOW, replace=True).forgotten == 1


def test_a_torn_line_is_written_over(key_file: Path) -> None:
    key_file.parent.mkdir()
    forgotten = Forgotten(key_file)
    forgotten.add([(b"a" * 16, 20_000)])
    with forgotten.path.open("a", encoding="ascii") as file:
        file.write("0" * (LINE // 2))

    forgotten.add([(b"b" * 16, 20_001)])

    assert forgotten.read() == {b"a" * 16: 20_000, b"b" * 16: 20_001}
    assert forgotten.path.stat().st_mode & 0o777 == 0o600


def test_lines_that_are_not_ours_say_nothing(key_file: Path) -> None:
    key_file.parent.mkdir()
    forgotten = Forgotten(key_file)
    forgotten.path.write_text("x" * (LINE - 1) + "\n", "ascii")

    assert forgotten.read() == {}


def test_a_list_that_cannot_be_read_is_no_empty_one(key_file: Path) -> None:
    forgotten = Forgotten(key_file)
    forgotten.path.mkdir(parents=True)

    with pytest.raises(KeyMissing):
        forgotten.read()


# ── what has had its time ─────────────────────────────────────────────────────────────────────


async def test_old_wake_up_calls_and_messages_do_not_come_out_of_a_backup(
    data_dir: Path, key_file: Path, backup: Path
) -> None:
    """A bell of last week, or a question answered long ago, would reach everybody at once."""
    store = await open_store(data_dir, key_file)
    first = await event(store)
    calls = (timer(60), timer(3600), timer(3700, kind=TimerKind.CHECK_IN), timer(10**7))
    said = (message(b"help", Priority.CRISIS), message(b"a reply"))
    await store.commit(replace(turn(first), timers=calls, outgoing=said))
    assert await store.wake(later(100), 10) == 1  # waits for its turn already
    back_up(data_dir, backup)
    await store.close()

    done = restore(backup, data_dir, key_file, now=LATER, replace=True)

    store = await open_store(data_dir, key_file)
    assert (done.timers, done.messages) == (2, 1)
    assert await waiting(store) == []
    assert [one.body for one in await store.parcels(LATER, 10)] == [b"help"]
    assert await store.wake(later(10**8), 10) == 2  # the check-in, and what is still to come
    await store.close()


# ── looking at data ───────────────────────────────────────────────────────────────────────────


async def test_every_sealed_row_is_opened(
    store: SqliteStore, data_dir: Path, key_file: Path
) -> None:
    tables = (await store.counts()).rows

    found = verify(data_dir / DATABASE, key_file, data_dir)

    assert found.faults == {}
    assert {
        table: found.rows.get(table, 0) for table in ("person", "journal", "kit", "history")
    } == {table: tables[table] for table in ("person", "journal", "kit", "history")}


@pytest.mark.parametrize("table", ["person", "conversation", "kit", "history", "journal"])
async def test_a_flipped_bit_is_found(
    store: SqliteStore, data_dir: Path, key_file: Path, table: str
) -> None:
    await store.close()
    column = "address" if table == "person" else "sealed"
    with closing(sqlite3.connect(data_dir / DATABASE)) as db:
        rowid, sealed = db.execute(f"SELECT rowid, {column} FROM {table} LIMIT 1").fetchone()
        spoilt = sealed[:-1] + bytes([sealed[-1] ^ 1])
        db.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (spoilt, rowid))
        db.commit()

    assert verify(data_dir / DATABASE, key_file, data_dir).faults[table] == 1


async def test_stats_need_no_key(store: SqliteStore, data_dir: Path, key_file: Path) -> None:
    key_file.unlink()

    found = stats(data_dir / DATABASE)

    assert found.rows["person"] == 2
    assert found.people_by_day == {NOW.date().isoformat(): 2}
    assert set(found.history_by_day) == {NOW.date().isoformat()}


async def test_data_of_an_older_release_are_taken_on_first(
    store: SqliteStore, data_dir: Path, key_file: Path
) -> None:
    await store.close()
    with closing(sqlite3.connect(data_dir / DATABASE)) as db:
        db.execute("PRAGMA user_version = 1")

    with pytest.raises(UsageError, match="start the companion once"):
        verify(data_dir / DATABASE, key_file, data_dir)


def test_a_copy_of_nothing_is_refused(data_dir: Path, backup: Path) -> None:
    with pytest.raises(UsageError):
        back_up(data_dir, backup)


async def test_a_copy_that_cannot_be_written_says_so(store: SqliteStore, data_dir: Path) -> None:
    with pytest.raises(StoreFull):
        back_up(data_dir, data_dir / "nowhere" / "copy")
