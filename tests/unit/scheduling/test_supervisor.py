"""The supervisor: restarts with patience, tells types only, ends everything together."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.scheduling.supervisor import Supervisor, SupervisorClosed


class FakeClock:
    """Sleeping passes time at once, and is written down."""

    def __init__(self) -> None:
        self.at = datetime(2026, 1, 1, tzinfo=UTC)
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += timedelta(seconds=seconds)
        await asyncio.sleep(0)


class FakeLog:
    def __init__(self) -> None:
        self.lines: list[tuple[str, dict[str, object]]] = []

    def warning(self, event: str, /, **facts: object) -> None:
        self.lines.append((event, facts))


class Work:
    """Crashes so many times, then waits for ever or returns."""

    def __init__(self, crashes: int, *, then: Callable[[], None] | None = None) -> None:
        self.crashes = crashes
        self.runs = 0
        self.cancelled = False
        self.settled = asyncio.Event()
        self._then = then

    async def __call__(self) -> None:
        self.runs += 1
        if self.runs <= self.crashes:
            raise ValueError("what a person wrote")
        self.settled.set()
        if self._then is not None:
            self._then()
            return
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.cancelled = True
            raise


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def log() -> FakeLog:
    return FakeLog()


@pytest.fixture
def supervisor(clock: FakeClock, log: FakeLog) -> Supervisor:
    return Supervisor(clock, log, pause=timedelta(seconds=1), longest=timedelta(seconds=4))


async def test_a_crashed_task_runs_again(supervisor: Supervisor) -> None:
    work = Work(crashes=1)

    supervisor.start("sender", work)
    await work.settled.wait()

    assert work.runs == 2
    await supervisor.close()


async def test_pauses_before_restarts_double_up_to_a_bound(
    supervisor: Supervisor, clock: FakeClock
) -> None:
    work = Work(crashes=5)

    supervisor.start("sender", work)
    await work.settled.wait()

    assert clock.slept == [1, 2, 4, 4, 4]
    await supervisor.close()


async def test_a_long_good_run_makes_the_next_pause_short_again(
    supervisor: Supervisor, clock: FakeClock
) -> None:
    runs = 0
    done = asyncio.Event()

    async def crash_late() -> None:
        nonlocal runs
        runs += 1
        if runs == 3:
            clock.at += timedelta(minutes=1)
        if runs == 5:
            done.set()
            return
        raise RuntimeError

    supervisor.start("sender", crash_late)
    await done.wait()

    assert clock.slept == [1, 2, 1, 2]


async def test_a_crash_is_logged_by_type_and_never_by_message(
    supervisor: Supervisor, log: FakeLog
) -> None:
    work = Work(crashes=1)

    supervisor.start("sender", work)
    await work.settled.wait()

    assert log.lines == [("task_crashed", {"task": "sender", "error": "ValueError"})]
    await supervisor.close()


async def test_a_task_that_returns_is_over(supervisor: Supervisor) -> None:
    work = Work(crashes=0, then=lambda: None)

    supervisor.start("once", work)
    await work.settled.wait()
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    assert (work.runs, supervisor.running) == (1, ())


async def test_a_task_that_is_not_to_restart_does_not(supervisor: Supervisor, log: FakeLog) -> None:
    work = Work(crashes=1)

    supervisor.start("once", work, restart=False)
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    assert (work.runs, len(log.lines), supervisor.running) == (1, 1, ())


async def test_closing_cancels_and_waits(supervisor: Supervisor) -> None:
    work = Work(crashes=0)
    supervisor.start("sender", work)
    await work.settled.wait()

    await supervisor.close()

    assert (work.cancelled, supervisor.running) == (True, ())


async def test_closing_twice_is_harmless(supervisor: Supervisor) -> None:
    await supervisor.close()

    await supervisor.close()


async def test_a_task_may_close_the_supervisor_it_runs_under(supervisor: Supervisor) -> None:
    other = Work(crashes=0)
    closed = asyncio.Event()

    async def end_everything() -> None:
        await other.settled.wait()
        await supervisor.close()
        closed.set()

    supervisor.start("other", other)
    supervisor.start("ending", end_everything)
    await closed.wait()

    assert other.cancelled


async def test_names_of_running_tasks_are_known(supervisor: Supervisor) -> None:
    supervisor.start("ticker", Work(crashes=0))
    supervisor.start("sender", Work(crashes=0))

    assert supervisor.running == ("sender", "ticker")
    await supervisor.close()


async def test_nothing_starts_after_closing(supervisor: Supervisor) -> None:
    await supervisor.close()

    with pytest.raises(SupervisorClosed):
        supervisor.start("late", Work(crashes=0))
