"""What somebody finds who takes the disk."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.app.ports import Arrival, ParcelState, Receipt
from bot.core.errors import KeyMissing, StoreCorrupt
from bot.storage import SqliteStore, open_store
from tests.integration.disk import DATABASE, NOW, address, bodies, live, lived, readable


async def test_nothing_personal_can_be_read_after_any_operation(
    data_dir: Path, key_file: Path
) -> None:
    """Whoever finds the disk, or a copy of it, would read what somebody wrote at three at night."""
    store = await open_store(data_dir, key_file)
    found = {"open": readable(data_dir)}
    for number in range(3):
        async for done in live(store, number):
            found[f"{done} {number}"] = readable(data_dir)
    person = await store.person(address())
    assert person is not None
    await store.forget(person)
    found["forget"] = readable(data_dir)
    await store.close()
    found["close"] = readable(data_dir)

    assert len(found) > 20
    assert {done: names for done, names in found.items() if names} == {}


def test_the_scan_finds_what_it_looks_for(data_dir: Path) -> None:
    data_dir.mkdir()
    with closing(sqlite3.connect(data_dir / DATABASE)) as db:
        db.execute("CREATE TABLE t (x)")
        db.execute("INSERT INTO t VALUES (?)", (address(),))
        db.commit()

    assert readable(data_dir) == [DATABASE, "backup"]


async def test_forgetting_takes_the_sealed_key_off_the_disk(data_dir: Path, key_file: Path) -> None:
    """A key that is only marked as deleted could be found again, and with it everything."""
    store = await open_store(data_dir, key_file)
    await lived(store)
    await lived(store, 1)
    with closing(sqlite3.connect(data_dir / DATABASE)) as db:
        sealed: list[bytes] = [
            one for row in db.execute("SELECT wrapped, address FROM person LIMIT 1") for one in row
        ]
    person = await store.person(address())
    assert person is not None

    await store.forget(person)

    assert [one for one in sealed if any(one in body for body in bodies(data_dir).values())] == []
    await store.close()


async def test_a_crash_between_the_steps_of_forgetting_is_made_good(
    data_dir: Path, key_file: Path
) -> None:
    store = await open_store(data_dir, key_file)
    await lived(store)
    await lived(store, 1)
    person = await store.person(address())
    assert person is not None
    await store.close()
    with closing(sqlite3.connect(data_dir / DATABASE)) as db:
        db.execute("UPDATE person SET wrapped = NULL WHERE id = ?", (bytes.fromhex(person),))
        db.commit()

    store = await open_store(data_dir, key_file)

    counts = await store.counts()
    assert (counts.people, counts.rows["tombstone"], counts.rows["journal"]) == (1, 1, 2)
    assert await store.person(address()) is None
    await store.close()


async def test_who_writes_while_she_is_being_forgotten_is_somebody_new(
    data_dir: Path, key_file: Path
) -> None:
    """Otherwise a disk that was full at the wrong moment would shut her out until the next start."""
    store = await open_store(data_dir, key_file)
    await lived(store)
    person = await store.person(address())
    assert person is not None
    with closing(sqlite3.connect(data_dir / DATABASE)) as db:
        db.execute("UPDATE person SET wrapped = NULL WHERE id = ?", (bytes.fromhex(person),))
        db.commit()

    await store.accept([Arrival("update:again", address(), NOW, b"hello")])

    counts = await store.counts()
    assert (counts.people, counts.waiting, counts.rows["tombstone"]) == (1, 1, 1)
    assert await store.person(address()) != person
    await store.close()


# ── somebody changes the file ─────────────────────────────────────────────────────────────────

Reading = Callable[[SqliteStore], Awaitable[object]]


async def _load(store: SqliteStore) -> object:
    person = await store.person(address())
    return await store.load(person) if person else None


async def _journal(store: SqliteStore) -> object:
    person = await store.person(address())
    return await store.journal(person) if person else None


async def _history(store: SqliteStore) -> object:
    person = await store.person(address())
    return await store.history(person, NOW) if person else None


async def _pending(store: SqliteStore) -> object:
    return [one.body for one in await store.pending(0, 100) if one.body or one.timer]


async def _parcels(store: SqliteStore) -> object:
    return [one.body for one in await store.parcels(NOW, 100) if one.body]


async def _receipt(store: SqliteStore) -> object:
    person = await store.person(address())
    return await store.receipt(person, 7) if person else None


Change = Callable[[str, str], str]

SEALED: list[tuple[str, str, Reading]] = [
    ("conversation", "sealed", _load),
    ("kit", "sealed", _load),
    ("history", "sealed", _history),
    ("journal", "sealed", _journal),
    ("receipt", "sealed", _receipt),
    ("person", "wrapped", _load),
]
QUEUED: list[tuple[str, str, Reading]] = [
    ("inbox", "sealed", _pending),
    ("outbox", "sealed", _parcels),
    ("person", "address", _pending),
    ("person", "address", _parcels),
    ("person", "wrapped", _pending),
    ("person", "wrapped", _parcels),
]
"""What several people wait in: there a spoilt row is nobody else's trouble."""


async def _changed(data_dir: Path, key_file: Path, *changes: str) -> SqliteStore:
    """The store of two lives, after somebody changed the file behind its back."""
    store = await open_store(data_dir, key_file)
    await lived(store)
    await lived(store, 1)
    await store.close()
    with closing(sqlite3.connect(data_dir / DATABASE)) as db:
        db.create_function("flipped", 1, lambda blob: bytes([*blob[:-1], blob[-1] ^ 1]))
        for change in changes:
            db.execute(change)
        db.commit()
    return await open_store(data_dir, key_file)


def _swap(table: str, column: str) -> str:
    return (
        f"UPDATE {table} SET {column} = other.{column} FROM (SELECT rowid AS r, {column} FROM {table})"  # noqa: S608 - names from the lists above
        f" AS other WHERE other.r = (SELECT min(t.rowid) + max(t.rowid) FROM {table} AS t) - {table}.rowid"
    )


def _flip(table: str, column: str) -> str:
    return f"UPDATE {table} SET {column} = flipped({column})"  # noqa: S608 - names from the lists above


@pytest.mark.parametrize("change", [_swap, _flip])
@pytest.mark.parametrize(("table", "column", "reading"), SEALED)
async def test_rows_that_were_swapped_or_changed_are_refused(
    data_dir: Path, key_file: Path, *, change: Change, table: str, column: str, reading: Reading
) -> None:
    """Otherwise one person's words could be shown to another."""
    store = await _changed(data_dir, key_file, change(table, column))

    with pytest.raises(StoreCorrupt):
        await reading(store)

    await store.close()


@pytest.mark.parametrize("change", [_swap, _flip])
@pytest.mark.parametrize(("table", "column", "reading"), QUEUED)
async def test_nothing_is_handed_out_of_what_was_changed_in_a_queue(
    data_dir: Path, key_file: Path, *, change: Change, table: str, column: str, reading: Reading
) -> None:
    store = await _changed(data_dir, key_file, change(table, column))

    assert await reading(store) == []

    await store.close()


FIRST = "rowid = (SELECT min(rowid) FROM {})"


@pytest.mark.parametrize(("table", "column", "reading"), QUEUED)
async def test_one_spoilt_row_takes_nobody_elses_turn(
    data_dir: Path, key_file: Path, *, table: str, column: str, reading: Reading
) -> None:
    """Her neighbour's disk block must not be what silences her."""
    first = _flip(table, column) + " WHERE " + FIRST.format(table)
    store = await _changed(data_dir, key_file, first)

    assert await reading(store)

    await store.close()


async def test_a_spoilt_event_stays_with_its_person_and_goes_aside_when_it_had_its_tries(
    data_dir: Path, key_file: Path
) -> None:
    """She can still be told; a bell that nobody knows how to ring is put aside at once."""
    store = await _changed(
        data_dir, key_file, _flip("inbox", "sealed") + " WHERE arrival IS NOT NULL"
    )
    [event, *_] = [one for one in await store.pending(0, 100) if one.timer is None]

    assert (event.body, event.address) == (b"", address())
    before = (await store.export(event.person)).put_aside
    await store.quarantine(event.seq, "Unreadable")
    assert (await store.export(event.person)).put_aside == before
    await store.close()


async def test_a_changed_timer_is_put_aside_when_it_wakes(data_dir: Path, key_file: Path) -> None:
    store = await _changed(data_dir, key_file, _flip("timer", "sealed"))
    woken = await store.wake(NOW.replace(year=2027), 10)
    before = (await store.counts()).quarantined

    waiting = await store.pending(0, 100)

    assert woken > 0
    assert (await store.counts()).quarantined == before + woken
    assert len({one.seq for one in waiting}) == (await store.counts()).waiting
    await store.close()


async def test_a_spoilt_key_is_the_trouble_of_one_person(data_dir: Path, key_file: Path) -> None:
    """Otherwise every batch that she is in would be refused, and with it everybody who wrote."""
    spoilt = _flip("person", "wrapped") + " WHERE " + FIRST.format("person")
    store = await _changed(data_dir, key_file, spoilt)
    before = await store.counts()
    batch = [Arrival(f"{one}", address(one), NOW, b"hello", urgent=True) for one in range(3)]

    taken = await store.accept(batch)
    again = await store.accept(batch)

    after = await store.counts()
    assert (taken.new, taken.put_aside) == (2, ("0",))
    assert (again.new, again.put_aside) == (0, ("0",))
    assert (after.waiting, after.people) == (before.waiting + 2, before.people + 1)
    assert after.quarantined == before.quarantined + 2
    assert {one.address for one in await store.pending(0, 100)} == {address(1), address(2)}
    await store.close()


async def test_who_has_a_spoilt_key_is_still_found_and_forgotten(
    data_dir: Path, key_file: Path
) -> None:
    store = await _changed(data_dir, key_file, _flip("person", "wrapped"))
    person = await store.person(address())
    assert person is not None

    await store.accept([Arrival("new", address(), NOW, b"hello")])
    await store.forget(person)

    assert await store.person(address()) is None
    assert (await store.accept([Arrival("new", address(), NOW, b"hello")])).new == 1
    await store.close()


async def test_what_was_sent_is_written_down_although_her_key_is_spoilt_by_now(
    data_dir: Path, key_file: Path
) -> None:
    store = await _changed(data_dir, key_file)
    (first, *_) = await store.parcels(NOW, 9)
    store._vault.forget(bytes.fromhex(first.person))
    harm = _flip("person", "wrapped").replace("flipped(wrapped)", "zeroblob(60)")
    await store._writer.run(lambda db: db.execute(harm).fetchall())

    await store.settle(first.seq, ParcelState.SENT, receipt=Receipt(8, "4711"))

    assert (await store.counts()).rows["outbox_sending"] == 1
    await store.close()


async def test_a_file_that_nobody_changed_is_read(data_dir: Path, key_file: Path) -> None:
    store = await _changed(data_dir, key_file)

    for reading in {reading for _, _, reading in (*SEALED, *QUEUED)}:
        assert await reading(store)

    await store.close()


async def test_a_spoiled_receipt_is_given_up_and_not_the_message(
    data_dir: Path, key_file: Path
) -> None:
    """Otherwise what she has read already would be shown to her again, at every start."""
    store = await _changed(data_dir, key_file, "UPDATE receipt SET sealed = flipped(sealed)")
    person = await store.person(address())
    assert person is not None
    hers = next(one for one in await store.parcels(NOW, 9) if one.person == person)

    await store.settle(hers.seq, ParcelState.SENT, receipt=Receipt(8, "4711"))

    assert await store.receipt(person, 8) == "4711"
    assert await store.receipt(person, 7) is None
    await store.close()


# ── the key ───────────────────────────────────────────────────────────────────────────────────


def _replace(key_file: Path, text: str | None) -> None:
    key_file.unlink()
    if text is not None:
        key_file.write_text(text)


async def test_data_without_their_key_stay_closed(data_dir: Path, key_file: Path) -> None:
    await (await open_store(data_dir, key_file)).close()
    _replace(key_file, None)

    with pytest.raises(KeyMissing):
        await open_store(data_dir, key_file)

    assert "master.key" not in bodies(key_file.parent)


async def test_data_with_the_key_of_others_stay_closed(data_dir: Path, key_file: Path) -> None:
    await (await open_store(data_dir, key_file)).close()
    _replace(key_file, "ab" * 32)

    with pytest.raises(KeyMissing):
        await open_store(data_dir, key_file)


async def test_a_key_beside_the_data_is_refused(data_dir: Path) -> None:
    with pytest.raises(KeyMissing):
        await open_store(data_dir, data_dir / "master.key")

    assert DATABASE not in bodies(data_dir)
