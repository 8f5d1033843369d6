"""Thousands of short lives: killed at any moment, from the first millisecond to the last answer.

`test_telegram_kills.py` does the same with real starts, of which there can be a few hundred.
"""

import os
import random
from functools import partial
from pathlib import Path

import pytest

from bot.pictures.painter import can_draw
from tests.acceptance.telegram.acquaintance import past
from tests.acceptance.telegram.backlog import KILLS, MANY, PEOPLE, judge
from tests.acceptance.telegram.deaths import Deaths, in_a_picture
from tests.acceptance.telegram.forked import nursery
from tests.acceptance.telegram.oracle import A_PICTURE
from tests.acceptance.telegram.process import webhook
from tests.acceptance.telegram.rounds import Backlog

SEED = int(os.environ.get("SOAK_SEED", "1"))
WAYS = ("polling", "webhook")
LOOKING = ("/look", "as a picture", "that is enough")


def settings_of(way: str) -> dict[str, str]:
    return webhook() if way == "webhook" else {}


@pytest.mark.timeout(150)
async def test_short_lives_lose_and_change_nothing(tmp_path: Path) -> None:
    """A dozen deaths each, in starts, between a word and its answer, and in the middle of calls."""
    chance, deaths = random.Random(SEED), Deaths()  # noqa: S311 - to be repeated, not to be guessed
    async with nursery(tmp_path) as born:
        calm = await Backlog(tmp_path / "calm", born, PEOPLE, {}).calmly()
        for way in WAYS:
            backlog = Backlog(tmp_path / way, born, PEOPLE, settings_of(way))
            judge(await backlog.wildly(chance, 12, deaths), calm)

    assert deaths.count > 12, deaths.told()


@pytest.mark.skipif(not can_draw(), reason="the extra `charts` is not installed")
@pytest.mark.timeout(150)
@pytest.mark.parametrize("kills", [1, pytest.param(60, marks=pytest.mark.soak)])
async def test_deaths_in_the_middle_of_a_picture(tmp_path: Path, kills: int) -> None:
    """Nobody gets it twice without need, and nobody waits for it for ever."""
    chance, deaths = random.Random(SEED), Deaths()  # noqa: S311 - to be repeated, not to be guessed
    people = PEOPLE[: max(4, kills // 3)]
    async with nursery(tmp_path) as born:
        backlog = partial(Backlog, nursery=born, people=people, lines=LOOKING, past=past())
        calm = await backlog(tmp_path / "calm", settings={}).calmly()
        for way in WAYS:
            wild = backlog(tmp_path / way, settings=settings_of(way), choose=in_a_picture)
            judge(await wild.wildly(chance, kills, deaths), calm)

    assert all((A_PICTURE, ()) in said for said in calm.told.values())
    assert any("in the middle of sendPhoto" in where for where in deaths.where), deaths.told()


@pytest.mark.soak
@pytest.mark.timeout(0)
@pytest.mark.parametrize("way", WAYS)
async def test_thousands_of_deaths_in_backlogs_of_six_thousand(
    tmp_path: Path, way: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A machine that cannot stay up for half a second, for hours: whoever wrote is answered once."""
    deaths, rounds = Deaths(), 0
    async with nursery(tmp_path) as born:
        calm = await Backlog(tmp_path / "calm", born, MANY, {}).calmly()
        while deaths.count < KILLS // 2:
            chance = random.Random(f"{SEED} {way} {rounds}")  # noqa: S311 - to be repeated
            rounds += 1
            backlog = Backlog(tmp_path / f"{rounds}", born, MANY, settings_of(way))
            judge(await backlog.wildly(chance, KILLS // 2 - deaths.count, deaths), calm)
            with capsys.disabled():
                print(f"\n{way}, {rounds} backlogs of {10 * len(MANY)}: {deaths.told()}")
