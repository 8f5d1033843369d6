"""`make bench-telegram`: whole conversations through the real process, beside plain bots.

One core for the bot, one for the fake Bot API server. What counts are ratios of one run, in which
the bots take turns; nothing here fails on time. The promises are F1, F2, F3, F5 and F8.
"""

import asyncio
import contextlib
import os
import shutil
import statistics
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.scheduling.clock import WallClock
from tests.bench.telegram.contestants import (
    ALL,
    EMPTY,
    OURS,
    PROC,
    PTB,
    PTB_AIOHTTP,
    Contestant,
    Runner,
    core,
    key_of,
    running,
)
from tests.bench.telegram.load import Figures, Load, measured, median
from tests.bench.telegram.stored import store_people
from tests.fakes.telegram.remote import Remote, launched

pytestmark = [
    pytest.mark.bench,
    pytest.mark.skipif(not PROC.exists(), reason="reads what a process used from /proc"),
]

ROUNDS = 3
CROWD = Load(people=64, rounds=2)
WARM_UP = Load(people=64)
OFFERED = Load(people=60, rounds=1, think=2.0)
"""Sixty people who each think for two seconds: 30 messages a second."""
SLOW = 0.05  # seconds


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


@contextlib.asynccontextmanager
async def _served(
    contestant: Contestant, folder: Path, *, people: int = 64, under: tuple[str, ...] = ()
) -> AsyncIterator[tuple[Remote, Runner]]:
    """A fresh server and a fresh bot who knows the people already."""
    await asyncio.to_thread(folder.mkdir)
    if contestant is OURS and people:
        await store_people(folder / "data", key_of(folder), people)
    async with launched(folder, "--no-limits", "--no-calls") as fake:
        os.sched_setaffinity(fake.pid, core(1))
        async with running(contestant, fake, folder, under=under) as runner:
            yield fake, runner


async def _once(contestant: Contestant, folder: Path, load: Load) -> Figures:
    async with _served(contestant, folder, people=load.people) as (fake, runner):
        await measured(fake, runner, WARM_UP)
        return await measured(fake, runner, load)


async def test_side_by_side(tmp_path: Path) -> None:
    found: dict[Contestant, list[Figures]] = {contestant: [] for contestant in ALL}
    for number in range(ROUNDS):
        for place, contestant in enumerate(ALL):
            folder = tmp_path / f"{number}-{place}"
            found[contestant].append(await _once(contestant, folder, CROWD))
    figures = {contestant: median(several) for contestant, several in found.items()}

    _say(f"\n{CROWD.people} people, closed loop, median of {ROUNDS} interleaved rounds")
    _say(f"{'':34}{'turns/s':>8}{'CPU/1000':>10}{'p50/p99 ms':>14}{'MB':>6}{'calls/turn':>12}")
    for contestant, one in figures.items():
        waits = f"{one.p50:.0f} / {one.p99:.0f}"
        _say(
            f"{contestant.name:34}{one.rate:8.0f}{one.cpu:10.2f}{waits:>14}{one.peak:6.0f}"
            f"{one.calls:12.1f}"
        )
    _say_promises(figures)
    assert all(one.rate > 0 for one in figures.values())


def _say_promises(figures: dict[Contestant, Figures]) -> None:
    ours, plain = figures[OURS], figures[PTB]
    _say(f"F1  turns/s: {ours.rate / figures[EMPTY].rate:.2f} x empty over aiohttp (0.8 or more)")
    _say(f"    {ours.rate / plain.rate:.2f} x python-telegram-bot + aiosqlite (6 or more)")
    _say(f"    {ours.rate / figures[PTB_AIOHTTP].rate:.2f} x the same over aiohttp")
    _say(f"F2  CPU: {ours.cpu / plain.cpu:.2f} x python-telegram-bot + aiosqlite (0.18 or less)")
    per_call = ours.cpu / ours.calls / (plain.cpu / plain.calls)
    _say(f"    {per_call:.2f} x for each call, since ours closes old buttons and says more at once")
    _say(f"F3  p99: {ours.p99 / ours.p50:.1f} x p50 (3 or less)")


async def test_thirty_messages_a_second(tmp_path: Path) -> None:
    _say("\n30 messages a second offered: p50 / p99 ms")
    for place, contestant in enumerate((OURS, PTB, PTB_AIOHTTP)):
        one = await _once(contestant, tmp_path / str(place), OFFERED)
        _say(f"{contestant.name:34}{one.p50:8.1f} / {one.p99:.1f}   at {one.rate:.0f} a second")
        assert one.rate > 0
    _say("F3  alongside: p99 under 10 ms")


async def test_256_people_over_a_slow_network(tmp_path: Path) -> None:
    load = Load(people=256, rounds=2)
    async with _served(OURS, tmp_path / "near", people=256) as (fake, runner):
        near = await measured(fake, runner, load)
    async with _served(OURS, tmp_path / "far", people=256) as (fake, runner):
        far_away = {"kind": "delay", "method": "*", "times": 0, "options": {"seconds": SLOW}}
        await fake.ask("POST", "/faults", far_away)
        far = await measured(fake, runner, load)

    _say(f"\n256 people, {SLOW * 1000:.0f} ms for each call: turns/s, p50 / p99 ms")
    for name, one in (("no delay", near), ("delay", far)):
        _say(f"{name:34}{one.rate:8.0f}{one.p50:8.0f} / {one.p99:.0f}")
    _say(f"F3  {far.rate / near.rate:.2f} x the rate without delay (0.8 or more)")
    assert far.rate > 0


@pytest.mark.skipif(shutil.which("strace") is None, reason="counts with strace")
@pytest.mark.parametrize("contestant", [OURS, PTB], ids=["ours", "plain"])
async def test_syncs(tmp_path: Path, contestant: Contestant) -> None:
    trace = tmp_path / "trace"
    watched = ("strace", "-f", "--seccomp-bpf", "-ttt", "-e", "trace=fsync,fdatasync", "-o")
    spans = {}
    async with _served(contestant, tmp_path / "bot", under=(*watched, str(trace))) as served:
        fake, runner = served
        await measured(fake, runner, WARM_UP)
        for people in (1, 64):
            load = Load(people=people, rounds=64 // people)
            began = WallClock().now().timestamp()
            await measured(fake, runner, load)
            spans[people] = (began, WallClock().now().timestamp(), load.turns)

    lines = trace.read_text("ascii").splitlines()
    times = [float(line.split()[1]) for line in lines if "sync(" in line]
    _say(f"\nfsyncs a turn: {contestant.name}")
    for people, (began, ended, turns) in spans.items():
        count = sum(began <= at <= ended for at in times)
        _say(f"{people:6} at once: {count / turns:.2f}")
    _say("F8  alongside: 1.1 or less alone, 0.1 or less at 64")
    assert times


async def test_start_to_ready(tmp_path: Path) -> None:
    medians = {}
    for people in (0, 10_000):
        times = []
        for number in range(ROUNDS):
            folder = tmp_path / f"{people}-{number}"
            async with _served(OURS, folder, people=people) as (_, runner):
                times.append(runner.seconds_to_ready)
        medians[people] = statistics.median(times)
        _say(f"\nstart to ready with {people:6} people: {medians[people]:.2f} s")
    _say(f"F5  {medians[10_000] / medians[0]:.2f} x (1.1 or less)")
    assert min(medians.values()) > 0
