"""Everybody due in the same minute: in time, within the limits, live words first, and none twice.

Two thousand people here, a hundred thousand in `make soak`; time is virtual, the store is not.
"""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.app.messages import HeardText
from bot.storage import open_store
from tests.fakes.virtual import VirtualClock, VirtualLoop, passing
from tests.integration.wave import (
    EVENING,
    FIRST_LIVE,
    Life,
    Server,
    Talkers,
    left_out,
    share,
    talkers_known,
    wishes,
)

PROMISED = 100_000 / (75 * 60)  # check-ins a second
LIVE_RATE = 6.0  # messages a second beside them
TALKERS = 600  # so that nobody writes before she was answered


@dataclass
class Wave:
    """A process that is asked to be quick, while people write and it dies now and then."""

    people: int
    live: float = LIVE_RATE
    kills: Sequence[float] = ()  # seconds after the minute in which everybody is due
    api: Server = field(default_factory=Server)
    talkers: Talkers = field(default_factory=Talkers)
    under_way: int = 0  # on the wire when a process died, all deaths together

    def ride(self, folder: Path) -> None:
        asyncio.run(self._prepare(folder))
        passing(lambda loop: self._main(loop, folder))

    async def _prepare(self, folder: Path) -> None:
        store = await open_store(folder / "data", folder / "keys" / "master.key")
        await wishes(store, self.people)
        await talkers_known(store, TALKERS)
        await store.close()

    async def _main(self, loop: VirtualLoop, folder: Path) -> None:
        clock, ends, chance = VirtualClock(EVENING), sorted(self.kills), random.Random(3)  # noqa: S311
        root, life = folder, await Life.begin(loop, folder, self.api, clock)
        at, latest = 0.0, self.people / PROMISED
        while loop.time() < latest + 60 and not self._is_over(folder):
            at += chance.expovariate(self.live)
            await asyncio.sleep(max(0.0, at - loop.time()))
            if ends and loop.time() >= ends[0]:
                before, folder = folder, root / f"after {ends.pop(0):.0f} s"
                self.under_way += self.api.under_way
                await life.killed(before, folder, in_a_commit=len(ends) % 2 == 0)
                life = await Life.begin(loop, folder, self.api, clock)
            chat = FIRST_LIVE + chance.randrange(TALKERS)
            self.talkers.written[chat].append(loop.time())
            await life.hear(chat, HeardText("menu"))
        await asyncio.sleep(5)
        await life.end()
        self.folder = folder

    def _is_over(self, folder: Path) -> bool:
        missing = self.people - len(self.api.asked)
        return missing <= self.under_way and missing <= left_out(folder)

    @property
    def seconds(self) -> float:
        return max(one.at for one in self.api.reached if one.chat < FIRST_LIVE)


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("people", "deaths"),
    [
        (2_000, 5),
        pytest.param(100_000, 0, marks=pytest.mark.soak),
        pytest.param(100_000, 25, marks=pytest.mark.soak),
    ],
)
def test_a_wave_is_over_in_time_delays_nobody_and_asks_nobody_twice(
    tmp_path: Path, people: int, deaths: int
) -> None:
    """Somebody would be asked twice, or not at all, in the night in which the server was restarted;
    and who writes in the evening in which everybody is asked would wait for an hour."""
    latest = people / PROMISED
    chance = random.Random(people)  # noqa: S311 - when it dies
    wave = Wave(people, kills=[chance.uniform(0.05, 0.9) * latest for _ in range(deaths)])

    wave.ride(tmp_path)

    waits, live, arrived = wave.talkers.waits(wave.api), wave.api.live_rate, wave.api.asked
    given_up = left_out(wave.folder)
    print(
        f"\n{len(arrived)} check-ins in {wave.seconds / 60:.1f} min, beside {live:.1f} other "
        f"messages/s that waited {share(waits, 0.5):.2f} s (99 %: {share(waits, 0.99):.2f} s, all: "
        f"{waits[-1]:.2f} s); {wave.api.refused} x 429; {deaths} deaths with {wave.under_way} on "
        f"the wire, {given_up} given up, {people - len(arrived)} of them had not arrived"
    )
    assert wave.api.refused == 0
    assert max(arrived.values()) == 1
    assert people - len(arrived) <= given_up <= wave.under_way
    assert live >= LIVE_RATE * 0.9
    assert wave.seconds <= latest
    assert share(waits, 0.99) <= 1.0
