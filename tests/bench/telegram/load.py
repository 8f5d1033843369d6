"""A load, and what it cost: many people at once hold the conversation with one bot."""

import asyncio
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import cast

from tests.bench.telegram.contestants import Runner
from tests.bench.telegram.talk import FIRST_PERSON, LINES
from tests.fakes.telegram.remote import Json, Remote

LOOK = 0.25  # seconds between two looks at the crowd
TOO_LONG = 300.0


class Stuck(Exception):
    """somebody got no answer"""


@dataclass(frozen=True, slots=True)
class Load:
    people: int = 64
    rounds: int = 1
    think: float = 0.0

    @property
    def turns(self) -> int:
        return self.people * self.rounds * len(LINES)

    def script(self) -> Json:
        return {
            "lines": LINES,
            "people": self.people,
            "first": FIRST_PERSON,
            "rounds": self.rounds,
            "think": self.think,
            "spread": self.think,
        }


@dataclass(frozen=True, slots=True)
class Figures:
    """Turns a second; CPU seconds per 1,000 turns; milliseconds; megabytes; calls a turn."""

    rate: float
    cpu: float
    p50: float
    p99: float
    peak: float
    calls: float


async def measured(fake: Remote, runner: Runner, load: Load) -> Figures:
    cpu, calls = runner.cpu(), await _calls(fake)
    report = await _held(fake, load)
    cpu, calls = runner.cpu() - cpu, await _calls(fake) - calls
    waits = cast(dict[str, float], report["whole_reply"])
    return Figures(
        rate=cast(float, report["turns_per_second"]),
        cpu=cpu / load.turns * 1000,
        p50=waits["p50"],
        p99=waits["p99"],
        peak=runner.peak_mb(),
        calls=calls / load.turns,
    )


def median(several: Sequence[Figures]) -> Figures:
    """Of each figure by itself."""
    names = [field.name for field in fields(Figures)]
    return Figures(*(statistics.median(getattr(one, name) for one in several) for name in names))


async def _held(fake: Remote, load: Load) -> Json:
    """The report on one crowd, once everybody has been answered."""
    begun = await fake.ask("POST", "/crowds", load.script())
    path = f"/crowds/{cast(Json, begun)['number']}"
    async with asyncio.timeout(TOO_LONG):
        report = await fake.shown(path)
        while not report["is_done"]:
            await asyncio.sleep(LOOK)
            report = await fake.shown(path)
    if report["stuck"]:
        raise Stuck(report)
    return report


async def _calls(fake: Remote) -> int:
    """Calls but for those that ask for updates."""
    counts = cast(dict[str, int], (await fake.shown("/stats"))["calls"])
    return sum(count for method, count in counts.items() if method.lower() != "getupdates")
