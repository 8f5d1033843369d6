"""One owner at a time; and a start and an end that lose nothing."""

import asyncio
from pathlib import Path

from tests.acceptance.telegram.acquaintance import acquaint
from tests.acceptance.telegram.process import Home, begin, living, until
from tests.acceptance.telegram.talk import answered, at_rest, everybody_says, texts
from tests.acceptance.telegram.traces import CANARY, found_in
from tests.fakes.telegram.remote import Remote
from tests.fakes.telegram.settings import TOKEN

LOCKED = 3
"""Exit code: another process has the data folder."""


async def test_a_second_process_on_the_same_folder_refuses_and_says_why(
    home: Home, remote: Remote
) -> None:
    async with living(home, remote) as first:
        second = await begin(home, remote)
        code = await second.ended(patience=10)
        await remote.act("say", person=7, text="hello")
        await answered(remote, 7)

        assert first.is_running

    assert code == LOCKED
    assert "another process owns the data folder" in home.printed()
    assert "Traceback" not in home.printed()


async def test_a_second_poller_stands_by_and_takes_over_when_the_first_dies(
    home: Home, remote: Remote, tmp_path: Path
) -> None:
    """A rescue machine with the same token must neither steal nor stay away for good."""
    other = Home(tmp_path / "other")
    async with living(home, remote) as first:
        second = await begin(other, remote)
        try:
            await until(lambda: stands_by(home, other), "one that stands by")
            await remote.act("say", person=7, text="hello")
            await answered(remote, 7)
            both = first.is_running and second.is_running
            await first.kill()
            await remote.act("say", person=8, text="hello")
            await answered(remote, 8)
        finally:
            await second.kill()
        conflicts = [
            call for call in await remote.listed("/calls?method=getUpdates") if call["code"] == 409
        ]

    assert both
    assert len(conflicts) <= 40


async def stands_by(*homes: Home) -> bool:
    return any("standing_by" in home.printed() for home in homes)


async def test_sigterm_drains_and_loses_nothing(home: Home, remote: Remote) -> None:
    """Every deployment ends a process in the middle of somebody's conversation."""
    people = list(range(1001, 1201))
    await acquaint(home, people)
    await everybody_says(remote, people, f"i feel low {CANARY}")
    async with living(home, remote) as life:
        loop = asyncio.get_running_loop()
        began = loop.time()
        code = await life.stop()
        took = loop.time() - began
    half = [len(await texts(remote, one)) for one in people]
    async with living(home, remote):
        await at_rest(home, remote)
        whole = [await texts(remote, one) for one in people]

    assert code == 0
    assert took < 10
    assert sum(map(len, whole)) >= sum(half)
    assert all(whole)
    assert not [one for one in whole if len(set(one)) != len(one)], "nothing is said twice"


async def test_a_wrong_token_ends_the_process_and_is_not_shown(home: Home, remote: Remote) -> None:
    wrong = "7000000001:AAF-quokkafern-is-no-token-of-anybody"
    life = await begin(home, remote, telegram_token=wrong)

    code = await life.ended()

    assert code != 0
    assert "token" in home.printed()
    assert "quokkafern" not in home.printed()


async def test_the_list_of_processes_does_not_show_the_token(home: Home, remote: Remote) -> None:
    async with living(home, remote) as life:
        shown = Path(f"/proc/{life.process.pid}/cmdline").read_bytes()  # noqa: ASYNC240 - no disk

    assert found_in("cmdline", shown, [TOKEN, TOKEN.partition(":")[2]]) == []


async def test_the_end_of_an_idle_process_is_quick_and_quiet(home: Home, remote: Remote) -> None:
    async with living(home, remote, poll_timeout="50") as life:
        loop = asyncio.get_running_loop()
        began = loop.time()
        code = await life.stop()
        took = loop.time() - began

    assert (code, took < 10) == (0, True)
    assert "Traceback" not in home.printed()
