"""Whole backlogs, dealt with by lives that a nursery gives birth to and that mostly end badly."""

import random
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.core.history import HistoryLine
from tests.acceptance.telegram.acquaintance import acquaint, standings
from tests.acceptance.telegram.backlog import (
    LINES,
    SOON,
    Run,
    calls_so_far,
    fill,
    is_done,
    is_silent,
    left_behind,
)
from tests.acceptance.telegram.deaths import Deaths, Moment, die, moment, rows_left
from tests.acceptance.telegram.forked import Nursery
from tests.acceptance.telegram.oracle import complaints, heard_by
from tests.acceptance.telegram.process import Home, until
from tests.fakes.telegram.remote import Remote, launched

IN_THE_CRADLE = 5
"""Lives that die before anybody is known: while the store is made, and the key."""
LOOK_CLOSELY = 25
"""Every so manyth death, all files are searched for words and ids."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """Where, by whom and for whom one backlog is dealt with."""

    folder: Path
    nursery: Nursery
    people: Sequence[int]
    settings: Mapping[str, str]
    lines: Sequence[str] = LINES
    past: tuple[HistoryLine, ...] = ()
    choose: Callable[[random.Random], Moment] = moment

    async def calmly(self) -> Run:
        return await self._round(None, 0, Deaths())

    async def wildly(self, chance: random.Random, most: int, deaths: Deaths) -> Run:
        """Until nothing is left to be done, or `most` have died; `deaths` gets what is told of them."""
        return await self._round(chance, most, deaths)

    async def _round(self, chance: random.Random | None, most: int, deaths: Deaths) -> Run:
        self.folder.mkdir()
        home = Home(self.folder / "home")
        borders: Sequence[int] = ()
        async with launched(self.folder, "--no-limits", *SOON) as remote:
            if chance is not None:
                await self._die_young(home, remote, chance)
            await acquaint(home, self.people, self.past)
            await fill(remote, self.people, self.lines)
            if chance is not None:
                borders = await self._die(home, remote, chance, most, deaths)
            await self._to_the_end(home, remote)
            assert await complaints(remote) == []
            fates = {str(update["fate"]) for update in await remote.listed("/updates")}
            assert fates == {"confirmed"}
            heard = await heard_by(remote)
        assert left_behind(home) == []
        run = Run(heard, await standings(home, self.people), borders)
        shutil.rmtree(self.folder)
        return run

    async def _die_young(self, home: Home, remote: Remote, chance: random.Random) -> None:
        for _ in range(IN_THE_CRADLE):
            when = Moment(seconds=chance.uniform(0.0, 0.15))
            await die(self.nursery, home, remote, when, **self.settings)

    async def _die(
        self, home: Home, remote: Remote, chance: random.Random, most: int, deaths: Deaths
    ) -> list[int]:
        borders: list[int] = []
        while len(borders) < most and not await is_over(home, remote):
            when = self.choose(chance)
            where, border = await die(self.nursery, home, remote, when, **self.settings)
            deaths.add(where)
            borders.append(border)
            if len(borders) % LOOK_CLOSELY == 0:
                assert left_behind(home) == []
        return borders

    async def _to_the_end(self, home: Home, remote: Remote) -> None:
        since = await calls_so_far(remote)
        child = await self.nursery.birth(home, remote, None, **self.settings)
        await child.ready()

        async def is_at_the_end() -> bool:
            await remote.ask("POST", "/clock", {"advance": 1.0})
            return await is_done(home, remote)

        await until(is_at_the_end, "the end of all work", 30.0 + len(self.people))
        await until(lambda: is_silent(remote, since), "silence")
        assert await child.stop() == 0, home.printed()[-2000:]


async def is_over(home: Home, remote: Remote) -> bool:
    """Of a backlog, while nobody lives."""
    waiting = (await remote.shown("/stats"))["waiting"]
    return waiting == 0 and not any(rows_left(home).values())
