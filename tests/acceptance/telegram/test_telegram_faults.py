"""Every kind of fault, in every method: no exit, no hot loop, nothing lost, well again in seconds.

Faults of methods that name a chat befall each a person of her own, all at the same time; those of
getUpdates come one after the other, in several houses side by side.
"""

import asyncio
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from bot.pictures.painter import can_draw
from tests.acceptance.telegram.acquaintance import acquaint, past
from tests.acceptance.telegram.faults import (
    CALM,
    FLOODS,
    GOOD_ENOUGH,
    NEVER_TAKEN,
    OPTIONS,
    Cell,
    cells,
    chat_of,
    end_of,
    faulty,
    number,
    passed,
    recovery,
    set_faults,
    struck,
)
from tests.acceptance.telegram.oracle import complaints
from tests.acceptance.telegram.process import Home, begin, living, until, webhook
from tests.acceptance.telegram.talk import answered, at_rest, everybody_says, texts
from tests.acceptance.telegram.traces import CANARY, traces
from tests.fakes.telegram.fault_kinds import KINDS
from tests.fakes.telegram.remote import Json, Remote, launched
from tests.fakes.telegram.settings import TOKEN

pytestmark = pytest.mark.timeout(150)  # most of it is waiting for what hangs
SHARDS = 6
LASTS = 4.0  # seconds
WELL_AFTER = 5.0
SLACK = 4.0  # for a busy machine
DRAWING = 6.0
"""Seconds more for a picture: each try draws it anew, two at a time, by processes that take long to
start on such a machine."""
SAYING = (("sendMessage",), ("sendPhoto",))
MOST_A_SECOND = 1.5  # calls to one chat with the same trouble


async def strike(home: Home, remote: Remote, kinds: Sequence[str]) -> None:
    table = cells(kinds)
    people = [cell.person for cell in table]
    await acquaint(home, [cell.person for cell in table if cell.methods != ("sendChatAction",)])
    async with living(home, remote) as life:
        await everybody_says(remote, people, f"{CANARY} i feel so ashamed")
        await at_rest(home, remote)
        before = await told_so_far(remote, people)
        await set_faults(remote, [rule for cell in table for rule in cell.rules()])
        presses = [{"act": "press", "person": one, "button": 0} for one in people]
        await remote.ask("POST", "/acts", presses)
        await struck(remote, least=len(table))
        ended = await passed(remote, LASTS)
        await remote.ask("DELETE", "/faults")
        await everybody_heard_more(remote, before, leaving=unheard(table))
        await at_rest(home, remote)
        middle = await told_so_far(remote, people)
        await everybody_says(remote, people, "menu")
        await everybody_heard_more(remote, middle)
        calls = await remote.listed("/calls")

        assert life.is_running
    assert slow(calls, table, ended) == {}
    assert hot(calls, table) == {}


def unheard(table: Sequence[Cell]) -> set[int]:
    """Whose words were refused for good. In place of a picture there are always words."""
    return {
        cell.person
        for cell in table
        if (cell.kind in NEVER_TAKEN and cell.methods == ("sendMessage",))
        or (cell.kind == "forbidden" and cell.methods == ("sendPhoto",))
    }


async def told_so_far(remote: Remote, people: Sequence[int]) -> dict[int, int]:
    return {one: len(await texts(remote, one)) for one in people}


async def everybody_heard_more(
    remote: Remote,
    before: dict[int, int],
    leaving: set[int] = frozenset(),  # type: ignore[assignment] # empty
) -> None:
    for one, count in before.items():
        if one not in leaving:
            await answered(remote, one, more_than=count)


def slow(calls: Sequence[Json], table: Sequence[Cell], ended: float) -> dict[str, float | None]:
    """Kinds after which it took too long to speak again."""
    took = {
        cell.kind: recovery(calls, cell.methods[0], cell.person, ended)
        for cell in table
        if cell.methods in SAYING and cell.kind not in NEVER_TAKEN + GOOD_ENOUGH
    }
    drawn = {cell.kind for cell in table if cell.methods == ("sendPhoto",)}
    return {
        kind: s
        for kind, s in took.items()
        if s is None or s > WELL_AFTER + SLACK + (DRAWING if kind in drawn else 0.0)
    }


def hot(calls: Sequence[Json], table: Sequence[Cell]) -> dict[str, int]:
    """Cells that were tried far too often."""
    counts = {
        f"{cell.methods[0]} {cell.kind}": len(faulty(calls, cell.methods, cell.person))
        for cell in table
    }
    most = MOST_A_SECOND * (LASTS + SLACK) + 3
    return {cell: count for cell, count in counts.items() if count > most}


async def test_faults_of_what_is_said_to_people(home: Home, remote: Remote) -> None:
    """Whoever waits for an answer through a bad hour of the network gets it when that is over."""
    await strike(home, remote, CALM)


async def test_floods_of_what_is_said_to_people(home: Home, remote: Remote) -> None:
    await strike(home, remote, FLOODS)


async def test_faults_of_answers_to_presses(home: Home, remote: Remote) -> None:
    """A spinner that cannot be ended holds up nobody's conversation."""
    people = list(range(1001, 1001 + len(KINDS)))
    await acquaint(home, people)
    for one in people:
        await remote.act("press", person=one, data="an old button")
    presses = await remote.listed("/presses")
    rules: list[Json] = [
        {
            "kind": kind,
            "method": "answerCallbackQuery",
            "where": {"callback_query_id": press["id"]},
            "options": OPTIONS,
        }
        for kind, press in zip(KINDS, presses, strict=True)
    ]
    await set_faults(remote, rules)
    async with living(home, remote) as life:
        await struck(remote, least=len(rules))
        await everybody_says(remote, people, f"{CANARY} hello")
        await everybody_heard_more(remote, dict.fromkeys(people, 0))
        await until(lambda: all_but_refused(remote), "the spinners to end")

        assert life.is_running


FEW_OF_A_PICTURE = ("bad_request", "deliver_then_drop", "flood_call", "hang_up")


@pytest.mark.skipif(not can_draw(), reason="the extra `charts` is not installed")
@pytest.mark.parametrize(
    "kinds",
    [
        FEW_OF_A_PICTURE,
        *(pytest.param(KINDS[n::SHARDS], marks=pytest.mark.soak) for n in range(SHARDS)),
    ],
)
async def test_faults_of_pictures(home: Home, remote: Remote, kinds: Sequence[str]) -> None:
    """What she asked to see comes when it can, or the same in words; and she can go on."""
    table = [Cell(("sendPhoto",), kind, 1001 + place) for place, kind in enumerate(kinds)]
    people = [cell.person for cell in table]
    await acquaint(home, people, past())
    async with living(home, remote) as life:
        await everybody_says(remote, people, "/look")
        await at_rest(home, remote)
        before = await told_so_far(remote, people)
        await set_faults(remote, [rule for cell in table for rule in cell.rules()])
        await everybody_says(remote, people, "as a picture")
        await everybody_struck(remote, table)
        ended = await passed(remote, LASTS)
        await remote.ask("DELETE", "/faults")
        await everybody_heard_more(remote, before, leaving=unheard(table))
        await at_rest(home, remote)
        middle = await told_so_far(remote, people)
        await everybody_says(remote, people, "menu")
        await everybody_heard_more(remote, middle)
        calls = await remote.listed("/calls")

        assert life.is_running
    assert slow(calls, table, ended) == {}
    assert hot(calls, table) == {}


async def everybody_struck(remote: Remote, table: Sequence[Cell]) -> None:
    async def have_all() -> bool:
        calls = await remote.listed("/calls?method=sendPhoto")
        return {chat_of(call) for call in calls if call["fault"]} == {x.person for x in table}

    await until(have_all, "a fault for everybody", 60.0)


NOT_AGAIN = {*NEVER_TAKEN, "conflict", "bad_utf8", "result_is_number", "result_is_text"}
"""The server said for good that it will not, or that all is well, whatever that was."""


async def all_but_refused(remote: Remote) -> bool:
    presses = await remote.listed("/presses")
    unanswered = {kind for kind, press in zip(KINDS, presses, strict=True) if not press["answers"]}
    return unanswered <= NOT_AGAIN


@pytest.mark.parametrize("strikes", [1, pytest.param(3, marks=pytest.mark.soak)])
async def test_faults_of_polling(tmp_path: Path, strikes: int) -> None:
    """The line to everybody: it is never given up, and never asked in a hurry."""
    shards = [KINDS[start::SHARDS] for start in range(SHARDS)]
    await asyncio.gather(
        *(poll_through(tmp_path / str(n), kinds, strikes) for n, kinds in enumerate(shards))
    )


async def poll_through(folder: Path, kinds: Sequence[str], strikes: int) -> None:
    await asyncio.to_thread(folder.mkdir)
    home = Home(folder / "home")
    people = list(range(1001, 1001 + len(kinds)))
    await acquaint(home, people)
    async with (
        launched(folder, "--no-limits") as remote,
        living(home, remote, poll_timeout="1") as life,
    ):
        for kind, one in zip(kinds, people, strict=True):
            rule: Json = {"kind": kind, "method": "getUpdates", "options": OPTIONS}
            await set_faults(remote, [rule | {"times": strikes}])
            await struck(remote, least=strikes)
            await remote.act("say", person=one, text=f"{CANARY} hello")
            await answered(remote, one)
            await remote.ask("DELETE", "/faults")
        calls = await remote.listed("/calls?method=getUpdates")

        assert life.is_running
        assert await complaints(remote) == []
    assert slow_polls(calls) == {}
    assert traces(home.root, [CANARY, TOKEN]) == []


def slow_polls(calls: Sequence[Json]) -> dict[str, float]:
    """Kinds after which it took too long, or not long enough, to ask again."""
    waits: dict[str, float] = {}
    for call, following in pairwise(calls):
        if call["fault"]:
            wait = number(following["at"]) - end_of(call)
            is_odd = wait > WELL_AFTER + SLACK or (wait < 0.5 and not call["happened"])
            waits |= {str(call["fault"]): wait} if is_odd else {}
    return waits


FEW = ("bad_gateway_page", "hang_up", "too_many_without_time")


@pytest.mark.parametrize(
    "kinds", [FEW, *(pytest.param((kind,), marks=pytest.mark.soak) for kind in KINDS)]
)
@pytest.mark.parametrize("method", ["setWebhook", pytest.param("getMe", marks=pytest.mark.soak)])
async def test_faults_of_the_beginning(
    home: Home, remote: Remote, kinds: Sequence[str], method: str
) -> None:
    """A machine that starts while Telegram is ill serves people as soon as it is well."""
    await acquaint(home, [7])
    rules: list[Json] = [
        {"kind": kind, "method": method, "after": place, "options": OPTIONS}
        for place, kind in enumerate(kinds)
    ]
    await set_faults(remote, rules)
    await remote.act("say", person=7, text=f"{CANARY} hello")
    life = await begin(home, remote, **webhook())
    try:
        await life.ready()
        await answered(remote, 7)
        calls = await remote.listed(f"/calls?method={method}")
    finally:
        await life.kill()

    assert len(calls) <= len(kinds) + 1
