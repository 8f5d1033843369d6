"""A connection in a thread of its own."""

import asyncio
import sqlite3
import sys
import threading
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.core.errors import StoreCorrupt, StoreError, StoreFull, StoreLocked
from bot.storage.faults import ours
from bot.storage.lane import How, Lane, checkpoint


@pytest.fixture
async def lane(tmp_path: Path) -> AsyncIterator[Lane]:
    made = await Lane.open(tmp_path / "x.db", writes=True)
    await made.run(lambda db: db.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)"))
    yield made
    await made.close()


@pytest.fixture
def impatient() -> Iterator[None]:
    """Threads take turns as often as they can, so that what can come in between does."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def added(db: sqlite3.Connection) -> int:
    return db.execute("INSERT INTO t DEFAULT VALUES").rowcount


def numbers(db: sqlite3.Connection) -> list[int]:
    return [number for (number,) in db.execute("SELECT n FROM t ORDER BY n")]


@pytest.mark.usefixtures("impatient")
async def test_no_job_is_lost_between_two_hops(lane: Lane) -> None:
    """A lost job is an answer that never comes."""
    for _ in range(60):
        jobs = (lane.run(lambda db: 1) for _ in range(64))
        assert sum(await asyncio.wait_for(asyncio.gather(*jobs), 10)) == 64


class Slowly(deque[object]):
    """A queue that whoever takes from it leaves half full until `go`."""

    def __init__(self) -> None:
        super().__init__()
        self.taking, self.go = threading.Event(), threading.Event()

    def popleft(self) -> object:
        taken = super().popleft()
        self.taking.set()
        self.go.wait(10)
        return taken

    def let_go_until_empty(self) -> None:
        """Holds up the loop: what waits there for its moment is to come too late."""
        self.go.set()
        while self:
            time.sleep(0.001)


async def test_who_was_taken_along_before_calling_leaves_the_lane_open(lane: Lane) -> None:
    """A hop took the one job of who was about to call for another; nobody ever called again, and
    nobody was answered until the next start."""
    queue = lane._waiting = Slowly()  # type: ignore[assignment] # it is slower, and else the same
    first = asyncio.ensure_future(lane.run(lambda db: 1))  # noqa: TID251 - two at a time
    await asyncio.to_thread(queue.taking.wait, 10)
    second = asyncio.ensure_future(lane.run(lambda db: 2))  # noqa: TID251 - as above
    await asyncio.sleep(0)  # it is in the queue, and about to call
    queue.let_go_until_empty()

    assert [await asyncio.wait_for(one, 10) for one in (first, second)] == [1, 2]
    assert await asyncio.wait_for(lane.run(lambda db: 3), 10) == 3


async def test_jobs_that_wait_together_share_a_transaction(lane: Lane) -> None:
    traced: list[str] = []
    await lane.run(lambda db: db.set_trace_callback(traced.append))

    await asyncio.gather(*(lane.run(added) for _ in range(50)))

    assert sum(sql.startswith("INSERT") for sql in traced) == 50
    assert traced.count("COMMIT") < 10


async def test_a_spoilt_group_is_tried_one_by_one(lane: Lane) -> None:
    def refuse(db: sqlite3.Connection) -> None:
        db.execute("INSERT INTO t VALUES (100)")
        raise StoreFull

    jobs = [lane.run(added) for _ in range(5)]
    *results, refused = await asyncio.gather(*jobs, lane.run(refuse), return_exceptions=True)

    assert results == [1] * 5
    assert isinstance(refused, StoreFull)
    assert await lane.run(numbers) == [1, 2, 3, 4, 5]


async def test_whatever_a_job_raises_is_raised_where_it_is_awaited(lane: Lane) -> None:
    def stumble(db: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await lane.run(stumble)

    assert await lane.run(lambda db: 1) == 1


async def test_an_error_of_the_library_becomes_ours(lane: Lane) -> None:
    with pytest.raises(StoreError) as caught:
        await lane.run(lambda db: db.execute("nonsense"))

    assert isinstance(caught.value.__cause__, sqlite3.Error)


async def test_a_transaction_left_open_does_not_stand_in_the_way(lane: Lane) -> None:
    await lane.run(lambda db: db.execute("BEGIN"), How.BARE)

    assert await lane.run(numbers) == []


async def test_a_lock_of_somebody_else_fails_the_whole_group_at_once(
    lane: Lane, tmp_path: Path
) -> None:
    await lane.run(lambda db: db.execute("PRAGMA busy_timeout = 20"), How.BARE)
    other = sqlite3.connect(tmp_path / "x.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    jobs = (lane.run(numbers) for _ in range(20))
    results = await asyncio.gather(*jobs, return_exceptions=True)

    other.close()
    assert {type(result) for result in results} == {StoreLocked}
    assert await lane.run(numbers) == []


async def test_whoever_is_cancelled_takes_nobody_along(lane: Lane) -> None:
    def refuse(db: sqlite3.Connection) -> None:
        raise StoreFull

    async with asyncio.timeout(10):
        cancelled = asyncio.gather(lane.run(refuse), lane.run(added))
        others = asyncio.gather(*(lane.run(added) for _ in range(5)))
        await asyncio.sleep(0)
        cancelled.cancel()

        assert await others == [1] * 5

    assert len(await lane.run(numbers)) == 6


async def test_a_bare_job_runs_outside_of_a_transaction(lane: Lane) -> None:
    await lane.run(checkpoint, How.BARE)

    assert await lane.run(lambda db: db.in_transaction, How.BARE) is False
    assert await lane.run(lambda db: db.in_transaction) is True


async def test_only_what_asks_for_it_waits_for_the_disk(lane: Lane) -> None:
    def level(db: sqlite3.Connection) -> int:
        found: tuple[int] = db.execute("PRAGMA synchronous").fetchone()
        return found[0]

    alone = [await lane.run(level, how) for how in (How.DURABLE, How.SWIFT, How.DURABLE)]
    await lane.run(level, How.SWIFT)
    first = lane.run(added, How.SWIFT)
    together = tuple(
        await asyncio.gather(first, lane.run(level, How.SWIFT), lane.run(level, How.DURABLE))
    )

    assert alone == [2, 1, 2]
    assert together == (1, 2, 2)


def waits_for_the_disk(traced: list[str]) -> int:
    """How many transactions waited for the disk with something to wait for."""
    level, count = "FULL", 0
    for sql in traced:
        level = sql.rpartition(" ")[2] if sql.startswith("PRAGMA synchronous") else level
        count += sql.startswith("PRAGMA user_version = ") and level == "FULL"
    return count


async def traced(lane: Lane) -> list[str]:
    """What is done from here on, all before it being safe on the disk."""
    found: list[str] = []
    await lane.hardened()
    await lane.run(lambda db: db.set_trace_callback(found.append), How.BARE)
    return found


async def test_what_is_on_the_disk_is_not_waited_for_again(lane: Lane) -> None:
    await lane.run(added)
    found = await traced(lane)

    await lane.hardened()

    assert found == []


async def test_what_was_written_swiftly_is_safe_with_the_next_durable_job(lane: Lane) -> None:
    found = await traced(lane)
    await lane.run(added, How.SWIFT)

    await asyncio.gather(lane.hardened(), lane.hardened(), lane.run(added))

    assert waits_for_the_disk(found) == 1
    assert found.count("COMMIT") == 2


async def test_a_durable_job_that_changes_nothing_makes_safe_what_was_before(lane: Lane) -> None:
    found = await traced(lane)
    await lane.run(added, How.SWIFT)

    await asyncio.gather(lane.hardened(), lane.run(numbers))

    assert waits_for_the_disk(found) == 1


async def test_when_nobody_else_waits_for_the_disk_who_has_to_does(lane: Lane) -> None:
    found = await traced(lane)
    await lane.run(added, How.SWIFT)

    await lane.hardened()

    assert waits_for_the_disk(found) == 1


async def test_what_cannot_be_made_safe_is_refused(lane: Lane) -> None:
    await lane.run(added, How.SWIFT)
    await lane.run(lambda db: db.execute("PRAGMA query_only = ON"), How.BARE)

    refused = await asyncio.gather(lane.hardened(), lane.run(added), return_exceptions=True)

    assert [type(error) for error in refused] == [StoreFull, StoreFull]


async def test_whoever_is_cancelled_in_the_middle_of_hoping_leaves_nothing_behind(
    lane: Lane,
) -> None:
    await lane.run(added, How.SWIFT)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.001):
            await lane.hardened()

    await asyncio.gather(lane.run(added), lane.hardened())

    assert await lane.run(numbers) == [1, 2]


async def test_a_job_goes_even_if_who_called_for_it_is_cancelled_at_once(lane: Lane) -> None:
    first = asyncio.gather(lane.run(added))
    await asyncio.sleep(0)
    second = lane.run(added)
    first.cancel()

    assert await asyncio.wait_for(second, 5) == 1
    assert await lane.run(numbers) == [1, 2]


async def test_a_reading_lane_does_not_write(lane: Lane, tmp_path: Path) -> None:
    reader = await Lane.open(tmp_path / "x.db", writes=False)

    with pytest.raises(StoreError):
        await reader.run(lambda db: db.execute("INSERT INTO t VALUES (1)"))

    await reader.close()


async def test_a_closed_lane_says_so(lane: Lane) -> None:
    await lane.close()

    with pytest.raises(StoreError):
        await lane.run(lambda db: 1)


async def test_closing_finishes_what_waits(lane: Lane, tmp_path: Path) -> None:
    work = asyncio.gather(*(lane.run(added) for _ in range(5)))
    await asyncio.sleep(0)

    await lane.close()

    assert await work == [1] * 5


async def test_a_file_that_is_no_database_is_corrupt(tmp_path: Path) -> None:
    (tmp_path / "y.db").write_bytes(b"not a database at all " * 200)

    with pytest.raises(StoreCorrupt):
        await Lane.open(tmp_path / "y.db", writes=True)


async def test_a_folder_that_is_not_there_is_full(tmp_path: Path) -> None:
    with pytest.raises(StoreFull):
        await Lane.open(tmp_path / "no" / "z.db", writes=True)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, StoreFull),
        (sqlite3.SQLITE_READONLY_DBMOVED, StoreFull),
        (sqlite3.SQLITE_IOERR_FSYNC, StoreFull),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreLocked),
        (sqlite3.SQLITE_CORRUPT_INDEX, StoreCorrupt),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, StoreError),
    ],
)
def test_result_codes_become_our_errors(code: int, kind: type[StoreError]) -> None:
    error = sqlite3.OperationalError("telegram:4711 said something")
    error.sqlite_errorcode = code

    found = ours(error)

    assert type(found) is kind
    assert "telegram" not in str(found)


def test_an_error_without_a_code_is_ours_all_the_same() -> None:
    assert type(ours(sqlite3.ProgrammingError())) is StoreError
