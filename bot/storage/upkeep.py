"""Looking after data from outside of a running house: copies of them, and whether they are whole.

    back_up(data_dir, file)                     a copy, also while the house is in use
    restore(file, data_dir, key_file, ...)      puts it back, and forgets again who was forgotten
    verify(database, key_file)                  opens every sealed row
    stats(database)                             how many there are, and on which days

Everything here blocks, and raises our errors.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.core.errors import SchemaTooNew, StoreCorrupt, StoreFull, UsageError
from bot.core.events import TimerKind
from bot.storage import events, people
from bot.storage.disk import sync_folder
from bot.storage.faults import ours
from bot.storage.forgotten import Forgotten
from bot.storage.keyfile import master_key
from bot.storage.lock import FolderLock
from bot.storage.schema import migrate, newest
from bot.storage.shapes import day_name, to_ticks
from bot.storage.sqlite import DATABASE, check_key
from bot.storage.statements import statements
from bot.storage.vault import Vault

IN_THE_MAKING = ".part"
Row = tuple[bytes, int | bytes, bytes]
"""Person, what the row is told by, what is sealed."""


@dataclass(frozen=True, slots=True)
class Verified:
    """How many sealed rows of each table opened, and how many did not."""

    rows: Mapping[str, int]
    faults: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Restored:
    """`forgotten`: people of the backup who were forgotten after it was made, and are again."""

    people: int
    forgotten: int
    timers: int
    messages: int


@dataclass(frozen=True, slots=True)
class Stats:
    """Nothing here needs the key: row counts, and counts by day."""

    schema: int
    rows: Mapping[str, int]
    people_by_day: Mapping[str, int]
    history_by_day: Mapping[str, int]


def back_up(data_dir: Path, file: Path) -> int:
    """Copy the database into a file that is not there yet. Returns its size in bytes.

    The copy is of one moment, whole or not there at all. It is sealed as the data are; the key is
    not in it.
    """
    if file.exists():
        raise UsageError(f"'{file}' is there already: choose another name")
    part = file.with_name(file.name + IN_THE_MAKING)
    with _our_errors(file), _removed(part):
        _copied(existing(data_dir), part)
        os.replace(part, file)  # noqa: PTH105 - moved over, never into
        sync_folder(file.parent)
        return file.stat().st_size


def restore(
    file: Path, data_dir: Path, key_file: Path, *, now: datetime, replace: bool = False
) -> Restored:
    """Put a backup in the place of the data, in one step, after it was proved to be whole.

    Who was forgotten since is forgotten again. Wake-up calls whose time has passed and messages
    that were on their way then are dropped, help and check-ins excepted: the latter skip what is
    too late and find their next time by themselves.
    """
    if not file.is_file():
        raise UsageError(f"there is no backup '{file}'")
    with _our_errors(data_dir):
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FolderLock(data_dir)
        try:
            return _restored(file, data_dir, key_file, now=now, replace=replace)
        finally:
            lock.release()


def _restored(
    file: Path, data_dir: Path, key_file: Path, *, now: datetime, replace: bool
) -> Restored:
    database, part = data_dir / DATABASE, data_dir / (DATABASE + IN_THE_MAKING)
    if database.exists() and not replace:
        raise UsageError(
            f"there are data in '{data_dir}': --replace puts the backup in their place"
        )
    vault = Vault(master_key(key_file, data_dir=data_dir, may_create=False))
    forgotten = Forgotten(key_file)
    with _removed(part):
        _keep_forgotten(database, forgotten)
        _copied(file, part)
        migrate(part)
        found = verify(part, key_file, data_dir)
        if found.faults:
            raise StoreCorrupt(f"'{file}' has rows that do not verify")
        with closing(_opened(part)) as db:
            done = _made_ready(db, vault, forgotten, now)
            _one_file(db)
        for name in ("-wal", "-shm"):  # of the old data, never to be taken for a part of the new
            database.with_name(database.name + name).unlink(missing_ok=True)
        os.replace(part, database)  # noqa: PTH105 - moved over, never into
        sync_folder(data_dir)
        return done


def _made_ready(
    db: sqlite3.Connection, vault: Vault, forgotten: Forgotten, now: datetime
) -> Restored:
    db.execute("BEGIN IMMEDIATE")
    gone = people.forget_again(db, vault, forgotten, events.newest_day(db))
    timers = _stale(db, vault, "timers_due", now, removed="timer_remove")
    timers += _stale(db, vault, "timers_woken", now, removed="inbox_remove")
    messages = db.execute(statements()["outbox_drop"]).rowcount
    left: tuple[int] = db.execute(statements()["person_count"]).fetchone()
    db.execute("COMMIT")
    return Restored(left[0], gone, timers, messages)


def _stale(db: sqlite3.Connection, vault: Vault, found: str, now: datetime, *, removed: str) -> int:
    """Drop wake-up calls whose time has passed, check-ins excepted."""
    rows: list[tuple[int, bytes, int, bytes]] = db.execute(
        statements()[found], (to_ticks(now),)
    ).fetchall()
    dropped = 0
    for number, person, id_, sealed in rows:
        seal = people.seal_of(db, vault, person)
        if seal is None or events.open_timer(seal, id_, sealed).kind is not TimerKind.CHECK_IN:
            dropped += db.execute(statements()[removed], (number,)).rowcount
    return dropped


def _keep_forgotten(database: Path, forgotten: Forgotten) -> None:
    """Whom the data that are replaced had forgotten stays forgotten, as far as they can be read:
    they may be damaged, which is why a backup is put back.
    """
    if not database.exists():
        return
    with suppress(sqlite3.Error), closing(_opened(database)) as db:
        rows: list[tuple[bytes, int]] = db.execute(statements()["tombstones"]).fetchall()
        known = forgotten.read()
        forgotten.add(row for row in rows if row[0] not in known)


def verify(database: Path, key_file: Path, data_dir: Path) -> Verified:
    """Open every sealed row. Raises `StoreCorrupt` when the file itself is damaged."""
    vault = Vault(master_key(key_file, data_dir=data_dir, may_create=False))
    with _our_errors(database), closing(_opened(database)) as db:
        _see_schema(db)
        db.execute("PRAGMA query_only = ON")
        db.execute("BEGIN")
        faulty = [row[0] for row in db.execute("PRAGMA integrity_check(1)") if row[0] != "ok"]
        if faulty or db.execute("PRAGMA foreign_key_check").fetchone():
            raise StoreCorrupt(f"'{database}' is damaged")
        check_key(db, vault)
        return _every_row(db, vault)


def _every_row(db: sqlite3.Connection, vault: Vault) -> Verified:
    rows: dict[str, int] = {}
    faults: dict[str, int] = {}
    lost = set[bytes]()
    for person, wrapped, address in db.execute(statements()["sealed_people"]):
        try:
            people.address_of(vault.seal(person, wrapped), address)
            rows["person"] = rows.get("person", 0) + 1
        except StoreCorrupt:
            lost.add(person)
            faults["person"] = faults.get("person", 0) + 1
    for name, place in _PLACES.items():
        found: Iterable[Row] = db.execute(statements()[name])
        for person, row, sealed in found:
            opens = person not in lost and _opens(db, vault, place, (person, row, sealed))
            count = rows if opens else faults
            table = name.split("_")[1]
            count[table] = count.get(table, 0) + 1
    return Verified(rows, faults)


_PLACES = {
    "sealed_conversation": b"conversation.sealed",
    "sealed_inbox": b"event.arrival",
    "sealed_inbox_timers": b"event.timer",
    "sealed_quarantine": b"event.arrival",
    "sealed_quarantine_timers": b"event.timer",
    "sealed_outbox": b"outbox.sealed",
    "sealed_timer": b"event.timer",
    "sealed_kit": b"kit.sealed",
    "sealed_history": b"history.sealed",
    "sealed_journal": b"journal.sealed",
    "sealed_receipt": b"receipt.sealed",
}
"""Where the rows of each table say that they belong."""


def _opens(db: sqlite3.Connection, vault: Vault, place: bytes, row: Row) -> bool:
    person, told_by, sealed = row
    seal = people.seal_of(db, vault, person)
    if seal is None:  # she is being forgotten: nothing of hers opens any more
        return True
    try:
        seal.open(place, told_by, sealed)
    except StoreCorrupt:
        return False
    return True


def stats(database: Path) -> Stats:
    """Counts; it needs no key, and says nothing that the key would protect."""
    with _our_errors(database), closing(_opened(database)) as db:
        schema = _see_schema(db)
        db.execute("BEGIN")
        return Stats(
            schema=schema,
            rows=dict(db.execute(statements()["counts"])),
            people_by_day=_by_day(db, "people_by_day"),
            history_by_day=_by_day(db, "history_by_day"),
        )


def _by_day(db: sqlite3.Connection, name: str) -> Mapping[str, int]:
    return {day_name(day): count for day, count in db.execute(statements()[name])}


# ── files ─────────────────────────────────────────────────────────────────────────────────────


def existing(data_dir: Path) -> Path:
    """The database of a folder. Raises `UsageError` when there is none."""
    database = data_dir / DATABASE
    if not database.is_file():
        raise UsageError(f"there are no data in '{data_dir}'")
    return database


def schema_of(database: Path) -> int:
    with _our_errors(database), closing(_opened(database)) as db:
        found: tuple[int] = db.execute("PRAGMA user_version").fetchone()
        return found[0]


def _see_schema(db: sqlite3.Connection) -> int:
    present: int = db.execute("PRAGMA user_version").fetchone()[0]
    if present > newest():
        raise SchemaTooNew(f"the data has schema {present}, this release knows {newest()}")
    if present < newest():
        raise UsageError(f"the data has schema {present}: start the companion once, it takes it on")
    return present


def _copied(source: Path, target: Path) -> None:
    """All of it as it is at one moment, whoever writes meanwhile; one file, for its owner only."""
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    with closing(_opened(source)) as here, closing(sqlite3.connect(target)) as there:
        here.backup(there)
        _one_file(there)
    with target.open("rb") as written:
        os.fsync(written.fileno())


def _one_file(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA journal_mode = DELETE").fetchone()


def _opened(database: Path) -> sqlite3.Connection:
    db = sqlite3.connect(database, isolation_level=None)
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA foreign_keys = ON")
    return db


@contextmanager
def _removed(part: Path) -> Iterator[None]:
    """Nothing half made is left, from this time or from one before."""
    names = [part.with_name(part.name + ending) for ending in ("", "-journal", "-wal", "-shm")]
    try:
        for name in names:
            name.unlink(missing_ok=True)
        yield
    finally:
        for name in names:
            name.unlink(missing_ok=True)


@contextmanager
def _our_errors(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise ours(error) from error
    except OSError as error:
        raise StoreFull(f"cannot work with '{file}': {error.strerror}") from error
