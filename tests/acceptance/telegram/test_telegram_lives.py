"""Thousands of short lives: killed at any moment, from the first millisecond to the last answer.

`test_telegram_kills.py` does the same with real starts, of which there can be a few hundred.
"""

import os
import random
from pathlib import Path

import pytest

from tests.acceptance.telegram.backlog import KILLS, MANY, PEOPLE, judge
from tests.acceptance.telegram.deaths import Deaths
from tests.acceptance.telegram.forked import nursery
from tests.acceptance.telegram.process import webhook
from tests.acceptance.telegram.rounds import Backlog

SEED = int(os.environ.get("SOAK_SEED", "1"))
WAYS = ("polling", "webhook")


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
