"""The store on a disk: crashes, full disks, second processes."""

import asyncio
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app.ports import Arrival, Outgoing, ParcelState, TurnRecord
from bot.core.conversation import Conversation
from bot.core.effects import Priority
from bot.core.errors import SchemaTooNew, StoreCorrupt, StoreFull, StoreLocked
from bot.storage import open_store
from bot.storage.lane import How
from tests.integration.disk import DATABASE, NOW, address, lived, readable

ROOT = Path(__file__).parents[2]


def _writer(data_dir: Path, key_file: Path) -> subprocess.Popen[str]:
    script = Path(__file__).with_name("killed_writer.py")
    return subprocess.Popen(
        [sys.executable, str(script), str(data_dir), str(key_file)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def _killed_after(lines: int, process: subprocess.Popen[str]) -> list[str]:
    """What the process promised until it was killed, in the middle of the next promises."""
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    process.send_signal(signal.SIGKILL)
    said += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return [line.strip() for line in said if line.endswith("\n")]


@pytest.mark.timeout(120)
async def test_no_kill_loses_what_was_promised(data_dir: Path, key_file: Path) -> None:
    """Each turn counts up and says one thing: both or neither must be there."""
    promised: Counter[str] = Counter()
    for kill in range(20):
        promised.update(_killed_after(1 + (kill * 7) % 23, _writer(data_dir, key_file)))
        assert readable(data_dir) == []

        store = await open_store(data_dir, key_file)
        turns, said = 0, (await store.counts()).queued
        for number in range(3):
            person = await store.person(address(number))
            waiting = [one for one in await store.pending(0, 9) if one.person == person]
            found = (await store.load(person) if person else None) or Conversation()
            assert found.prompts >= promised[f"= {number}"]
            assert found.prompts + len(waiting) >= promised[f"+ {number}"]
            turns += found.prompts
        await store.close()
        assert turns == said

    assert promised["open"] >= 20
    assert sum(promised.values()) > 100


async def test_a_second_process_is_refused_until_the_first_dies(
    data_dir: Path, key_file: Path
) -> None:
    first = _writer(data_dir, key_file)
    assert first.stdout is not None
    first.stdout.readline()

    with pytest.raises(StoreLocked) as caught:
        await open_store(data_dir, key_file)

    assert str(data_dir) in str(caught.value)
    _killed_after(0, first)
    await (await open_store(data_dir, key_file)).close()


async def test_what_was_in_flight_when_a_process_died_goes_out_again(
    data_dir: Path, key_file: Path
) -> None:
    """Twice is better than never, for everything that somebody waits for."""
    store = await open_store(data_dir, key_file)
    outgoing = [
        Outgoing(b"help", Priority.CRISIS, NOW),
        Outgoing(b"bell", Priority.TIMED, NOW, NOW.replace(hour=4)),
        Outgoing(b"reply", Priority.REPLY, NOW),
    ]
    for number, one in enumerate(outgoing):
        await store.accept([Arrival(str(number), address(number), NOW, b"")])
        [done] = await store.pending(0, 9)
        await store.commit(TurnRecord(done.person, done.seq, Conversation(), (one,)))
    claimed = await store.parcels(NOW, 9)
    await store.close()

    store = await open_store(data_dir, key_file)

    again = await store.parcels(NOW.replace(hour=4), 9)
    assert [one.body for one in claimed] == [b"help", b"reply", b"bell"]
    assert [(one.body, one.repeated, one.tries) for one in again] == [
        (b"help", True, 1),
        (b"reply", True, 1),
    ]
    assert (await store.counts()).rows["outbox_dead"] == 1
    await store.close()


async def test_numbers_go_on_after_a_restart(data_dir: Path, key_file: Path) -> None:
    """A number that came twice would let an old sealed row stand in for a new one."""
    store = await open_store(data_dir, key_file)
    await lived(store)
    [*_, last] = await store.pending(0, 9)
    await store.commit(TurnRecord(last.person, last.seq, Conversation()))
    for parcel in await store.parcels(NOW, 9):
        await store.settle(parcel.seq, ParcelState.SENT)
    await store.close()

    store = await open_store(data_dir, key_file)
    await store.accept([Arrival("new", address(), NOW, b"")])

    assert (await store.pending(0, 9))[-1].seq > last.seq
    await store.close()


async def test_everything_is_there_after_a_restart(data_dir: Path, key_file: Path) -> None:
    store = await open_store(data_dir, key_file)
    await lived(store)
    person = await store.person(address())
    assert person is not None
    before = (await store.export(person), await store.pending(0, 9), await store.next_wake())
    await store.close()

    store = await open_store(data_dir, key_file)

    after = (await store.export(person), await store.pending(0, 9), await store.next_wake())
    assert after == before
    await store.close()


async def test_after_a_cancelled_commit_nothing_is_taken_from_memory(
    data_dir: Path, key_file: Path
) -> None:
    store = await open_store(data_dir, key_file)
    await store.accept([Arrival(str(n), address(), NOW, b"") for n in range(2)])
    first, second = await store.pending(0, 9)
    await store.commit(TurnRecord(first.person, first.seq, Conversation(prompts=1)))
    await store.load(first.person)
    record = TurnRecord(second.person, second.seq, Conversation(prompts=2))
    commit = asyncio.gather(store.commit(record))
    await asyncio.sleep(0)

    commit.cancel()
    await asyncio.gather(commit, return_exceptions=True)
    await store.accept([Arrival("after", address(), NOW, b"")])

    found = await store.load(first.person)
    assert found is not None
    assert found.prompts == 2
    await store.close()


@pytest.mark.parametrize(
    ("fault", "cure"),
    [
        ("PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1000000"),
        ("PRAGMA query_only = ON", "PRAGMA query_only = OFF"),
    ],
)
async def test_a_full_or_read_only_disk_says_so_and_heals_without_a_restart(
    data_dir: Path, key_file: Path, *, fault: str, cure: str
) -> None:
    store = await open_store(data_dir, key_file)
    await store.accept([Arrival("0", address(), NOW, b"before")])
    await store._writer.run(lambda db: db.execute(fault).fetchall(), How.BARE)
    big = [Arrival(str(n), address(n), NOW, b"x" * 9000) for n in range(1, 9)]

    results = await asyncio.gather(*(store.accept([one]) for one in big), return_exceptions=True)

    assert {type(result) for result in results} == {StoreFull}
    assert [one.body for one in await store.pending(0, 9)] == [b"before"]
    await store._writer.run(lambda db: db.execute(cure).fetchall(), How.BARE)
    assert (await store.accept(big)).new == 8
    await store.close()


async def test_a_lock_held_by_another_program_passes(data_dir: Path, key_file: Path) -> None:
    store = await open_store(data_dir, key_file)
    await store._writer.run(lambda db: db.execute("PRAGMA busy_timeout = 10"), How.BARE)
    with closing(sqlite3.connect(data_dir / DATABASE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreLocked):
            await store.accept([Arrival("1", address(), NOW, b"")])

    assert (await store.accept([Arrival("1", address(), NOW, b"")])).new == 1
    await store.close()


async def test_a_file_that_is_no_database_is_refused(data_dir: Path, key_file: Path) -> None:
    await (await open_store(data_dir, key_file)).close()
    (data_dir / DATABASE).write_bytes(b"no database" * 1000)

    with pytest.raises(StoreCorrupt):
        await open_store(data_dir, key_file)
    with pytest.raises(StoreCorrupt):  # and not StoreLocked: nothing stayed behind
        await open_store(data_dir, key_file)


async def test_data_of_a_newer_release_are_refused(data_dir: Path, key_file: Path) -> None:
    await (await open_store(data_dir, key_file)).close()
    with closing(sqlite3.connect(data_dir / DATABASE)) as db:
        db.execute("PRAGMA user_version = 999")

    with pytest.raises(SchemaTooNew):
        await open_store(data_dir, key_file)


async def test_a_folder_that_cannot_be_made_is_full(tmp_path: Path, key_file: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreFull):
        await open_store(tmp_path / "file" / "data", key_file)


async def test_a_folder_that_is_a_file_in_its_lock_is_full(data_dir: Path, key_file: Path) -> None:
    (data_dir / "alongside.lock").mkdir(parents=True)

    with pytest.raises(StoreFull):
        await open_store(data_dir, key_file)


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _modes(folder: Path) -> dict[str, int]:
    return {file.name: _mode(file) for file in folder.iterdir()}


async def test_a_database_that_cannot_be_made_is_full(
    data_dir: Path, key_file: Path, tmp_path: Path
) -> None:
    await (await open_store(data_dir, key_file)).close()
    (data_dir / DATABASE).unlink()
    (data_dir / DATABASE).symlink_to(tmp_path / "nowhere" / "else")

    with pytest.raises(StoreFull):
        await open_store(data_dir, key_file)


async def test_a_new_folder_is_its_owners_only(data_dir: Path, key_file: Path) -> None:
    await (await open_store(data_dir, key_file)).close()

    assert _mode(data_dir) == 0o700
    assert _modes(data_dir) == {"alongside.db": 0o600, "alongside.lock": 0o600}


async def test_a_turn_that_cannot_be_written_down_fails_alone(
    data_dir: Path, key_file: Path
) -> None:
    store = await open_store(data_dir, key_file)
    await store.accept([Arrival(str(n), address(n), NOW, b"") for n in range(6)])
    records = [
        TurnRecord(one.person, one.seq, Conversation(prompts=1))
        for one in await store.pending(0, 9)
    ]
    beyond = Outgoing(b"", Priority.REPLY, NOW, expires_at=NOW.replace(tzinfo=None))
    records[3] = replace(records[3], outgoing=(beyond,))

    results = await asyncio.gather(*map(store.commit, records), return_exceptions=True)

    assert [type(one) for one in results].count(type(None)) == 5
    assert isinstance(results[3], TypeError)
    assert (await store.counts()).waiting == 1
    await store.close()
