"""`make bench-telegram`: whole conversations through the real process, beside plain bots.

One core for the bot, one for the fake Bot API server. What counts are ratios of one run, in which
the bots take turns; nothing here fails on time. Beside each figure stands what is promised.
"""

import asyncio
import contextlib
import os
import shutil
import statistics
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

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
from tests.bench.telegram.talk import FIRST_PERSON
from tests.fakes.telegram.remote import Json, Remote, launched

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


IN_DANGER = 250
BACKLOG = 500
LINES_OF_HELP = 3


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _compare(id_: str, what: str, figure: float, promised: float, *, least: bool = False) -> None:
    """A figure and its promise, side by side. `least`: it is to be so much or more."""
    is_kept = figure >= promised if least else figure <= promised
    side = "or more" if least else "or less"
    end = "kept" if is_kept else "MISSED"
    _say(f"{id_:4}{what:56}{figure:8.2f}   promised: {promised:g} {side:8}{end}")


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
    _compare(
        "F1", "turns/s, x empty over aiohttp", ours.rate / figures[EMPTY].rate, 0.8, least=True
    )
    _compare(
        "F1", "turns/s, x python-telegram-bot + aiosqlite", ours.rate / plain.rate, 6, least=True
    )
    _say(f"    turns/s, x the same over aiohttp: {ours.rate / figures[PTB_AIOHTTP].rate:.2f}")
    _compare("F2", "CPU a turn, x python-telegram-bot + aiosqlite", ours.cpu / plain.cpu, 0.18)
    per_call = ours.cpu / ours.calls / (plain.cpu / plain.calls)
    _say(f"    CPU a call: {per_call:.2f} x, since ours closes old buttons and says more at once")
    _compare("F3", "p99 / p50", ours.p99 / ours.p50, 3)
    _compare("F4", "peak memory, MB", ours.peak, 100)


async def test_thirty_messages_a_second(tmp_path: Path) -> None:
    _say("\n30 messages a second offered: p50 / p99 ms")
    for place, contestant in enumerate((OURS, PTB, PTB_AIOHTTP)):
        one = await _once(contestant, tmp_path / str(place), OFFERED)
        _say(f"{contestant.name:34}{one.p50:8.1f} / {one.p99:.1f}   at {one.rate:.0f} a second")
        assert one.rate > 0
        if contestant is OURS:
            _compare("F3", "p99 at 30 a second, ms", one.p99, 10)


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
    _compare("F3", "turns/s, x the rate without delay", far.rate / near.rate, 0.8, least=True)
    _compare("F3", "p99 with delay, ms", far.p99, 500)
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
        if contestant is OURS:
            promised = 1.1 if people == 1 else 0.1
            _compare("F8", f"fsyncs a turn, {people} at once", count / turns, promised)
        else:
            _say(f"{people:6} at once: {count / turns:.2f}")
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
    _say("\nstart to ready")
    _compare("R19", "s, with nobody known", medians[0], 2)
    _compare("F5", "with 10,000 people, x with nobody", medians[10_000] / medians[0], 1.1)
    assert min(medians.values()) > 0


async def test_help_after_an_outage(tmp_path: Path) -> None:
    """Five hundred wrote while nobody listened, and the 251st is in danger."""
    waits = []
    for number in range(ROUNDS):
        folder = tmp_path / str(number)
        folder.mkdir()
        await store_people(folder / "data", key_of(folder), BACKLOG)
        async with launched(folder, "--no-limits") as fake:
            os.sched_setaffinity(fake.pid, core(1))
            acts = [
                {"act": "say", "person": FIRST_PERSON + one, "text": "i feel low"}
                for one in range(BACKLOG)
            ]
            acts[IN_DANGER]["text"] = "i want to kill myself tonight"
            await fake.ask("POST", "/acts", acts)
            async with running(OURS, fake, folder):
                began = time.perf_counter()
                await _is_told(fake, FIRST_PERSON + IN_DANGER, LINES_OF_HELP)
                waits.append(time.perf_counter() - began)
    _say("")
    _compare("H6", "help to the 251st of 500, s after ready", statistics.median(waits), 2)
    assert min(waits) > 0


async def _is_told(fake: Remote, chat: int, messages: int) -> None:
    async with asyncio.timeout(60):
        while True:
            shown = await fake.shown(f"/chats/{chat}")
            if sum(bool(one["by_bot"]) for one in cast(list[Json], shown["messages"])) >= messages:
                return
            await asyncio.sleep(0.01)
