"""kill -9 at random moments against a backlog: nothing is lost, nothing is said too often."""

import asyncio
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.acceptance.telegram.acquaintance import acquaint, standings
from tests.acceptance.telegram.backlog import (
    KILLS,
    LINES,
    MANY,
    PEOPLE,
    SOON,
    Run,
    calls_so_far,
    fill,
    is_done,
    is_silent,
    judge,
    left_behind,
)
from tests.acceptance.telegram.oracle import compare, complaints, heard_by
from tests.acceptance.telegram.process import (
    BOT,
    CARELESS,
    Home,
    begin,
    living,
    until,
    webhook,
)
from tests.fakes.telegram.remote import Remote, launched

pytestmark = pytest.mark.timeout(150)
ROUNDS = KILLS // 20
"""Of ten kills each, for each of the two ways."""


async def killed(
    home: Home, remote: Remote, after: Sequence[int], command: Sequence[str], **settings: str
) -> list[int]:
    """Begin again and again, and die each time when so many more calls have been made.

    How many there were at each death.
    """
    borders = []
    for calls in after:
        before = await calls_so_far(remote)
        life = await begin(home, remote, command, **settings)

        async def is_far_enough(least: int = before + calls) -> bool:
            return await calls_so_far(remote) >= least or await is_done(home, remote)

        await until(is_far_enough, "the moment to die", 120)
        await life.kill()
        await calls_so_far(remote)  # what was still on its way is heard before this is answered
        borders.append(await calls_so_far(remote))
        assert left_behind(home) == []
    return borders


async def run(
    folder: Path,
    after: Sequence[int],
    command: Sequence[str] = BOT,
    *,
    people: Sequence[int] = PEOPLE,
    settings: Mapping[str, str] = MappingProxyType({}),
) -> Run:
    home = Home(folder / "home")
    if command is BOT:
        await acquaint(home, people)
    async with launched(folder, "--no-limits", *SOON) as remote:
        await fill(remote, people)
        borders = await killed(home, remote, after, command, **settings)
        async with living(home, remote, command, **settings) as life:
            patience = 30.0 + len(people)  # seconds
            await until(lambda: is_done(home, remote), "the end of all work", patience)
            await until(lambda: is_silent(remote), "silence")
            await life.stop()
        assert await complaints(remote) == []
        heard = await heard_by(remote)
    return Run(heard, await standings(home, people) if command is BOT else {}, borders)


def moments(seed: int, kills: int) -> list[int]:
    chance = random.Random(seed)  # noqa: S311 - to be repeated, not to be guessed
    return [chance.randint(3, 90) for _ in range(kills)]


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The run that nobody disturbed."""
    return asyncio.run(run(tmp_path_factory.mktemp("calm"), []))


async def test_kills_while_polling_lose_and_change_nothing(tmp_path: Path, calm: Run) -> None:
    """A word somebody said in the worst hour must not vanish because a machine restarted."""
    judge(await run(tmp_path, moments(seed=1, kills=3)), calm)


async def test_kills_behind_a_webhook_lose_and_change_nothing(tmp_path: Path, calm: Run) -> None:
    """The same where Telegram brings the words and forgets them when they were taken."""
    judge(await run(tmp_path, moments(seed=2, kills=3), settings=webhook()), calm)


async def test_a_bot_that_confirms_first_is_found_out(tmp_path: Path) -> None:
    """Were this to pass for good, the two tests above would prove nothing."""
    promised = {one: [(f"You said: {line}", ()) for line in LINES] for one in PEOPLE}

    (tmp_path / "calm").mkdir()

    calm = await run(tmp_path / "calm", [], CARELESS)
    wild = await run(tmp_path, [40], CARELESS)

    assert compare(promised, calm.told).is_same
    assert compare(promised, wild.told).lost


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(ROUNDS))
@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_many_kills_lose_and_change_nothing(
    tmp_path: Path, calm: Run, seed: int, way: str
) -> None:
    settings = webhook() if way == "webhook" else {}
    judge(await run(tmp_path, moments(seed=seed, kills=10), settings=settings), calm)


@pytest.mark.soak
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_a_hundred_kills_in_a_backlog_of_six_thousand(tmp_path: Path, way: str) -> None:
    """The morning after a night without a machine, and the machine is still not well."""
    settings = webhook() if way == "webhook" else {}
    (tmp_path / "calm").mkdir()

    calm = await run(tmp_path / "calm", [], people=MANY)
    wild = await run(tmp_path, moments(seed=6, kills=100), people=MANY, settings=settings)

    judge(wild, calm)
