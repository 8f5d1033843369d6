"""Who is in danger is answered first, whatever else goes on or goes wrong."""

import contextlib
import resource
import sqlite3
from collections.abc import Iterator

from tests.acceptance.telegram.acquaintance import acquaint
from tests.acceptance.telegram.oracle import fields, rows
from tests.acceptance.telegram.process import Home, begin, living, until
from tests.acceptance.telegram.talk import (
    DANGER,
    HELP,
    answered,
    at_rest,
    everybody_says,
    first_sent,
    helped,
    texts,
)
from tests.acceptance.telegram.traces import CANARY
from tests.fakes.telegram.remote import Json, Remote

WAYS: dict[str, list[Json]] = {
    "text": [{"act": "say", "text": f"{DANGER} {CANARY}"}],
    "caption": [{"act": "photo", "caption": DANGER}],
    "caption of a voice": [{"act": "voice", "caption": DANGER}],
    "edit": [{"act": "say", "text": "hello"}, {"act": "edit", "text": DANGER}],
    "forward": [{"act": "forward", "text": DANGER}],
    "after a start": [{"act": "start", "payload": DANGER}],
    "addressed to another bot": [{"act": "say", "text": f"/ask@another_bot {DANGER}"}],
}


async def test_danger_is_heard_however_it_is_said(home: Home, remote: Remote) -> None:
    """Words under a picture or in a correction are words; whoever says them so must not be missed."""
    people = {way: 100 + place for place, way in enumerate(WAYS)}
    async with living(home, remote):
        for way, acts in WAYS.items():
            for act in acts:
                await remote.ask("POST", "/acts", {**act, "person": people[way]})
        for one in people.values():
            await helped(remote, one)


async def test_after_an_outage_those_in_danger_are_answered_first(
    home: Home, remote: Remote
) -> None:
    """Five hundred wrote while the machine was down. The one who must not wait does not."""
    people = list(range(1001, 1501))
    in_danger = people[250]
    await acquaint(home, people)
    await everybody_says(remote, people[:250], f"i feel low {CANARY}")
    await everybody_says(remote, [in_danger], DANGER)
    await everybody_says(remote, people[251:], f"i feel low {CANARY}")
    async with living(home, remote) as life:
        await helped(remote, in_danger, patience=10)
        await at_rest(home, remote, patience=50)
        first = await first_sent(remote)
        before = sum(1 for seq in first.values() if seq < first[in_danger])
        await life.stop()

    assert before <= 10, "help waited for those who were not in danger"
    assert set(first) == set(people)
    assert (await texts(remote, in_danger))[: len(HELP)] == HELP


async def test_in_danger_within_a_flood_of_ones_own_is_answered(home: Home, remote: Remote) -> None:
    """Her mailbox is full; the words that count are read before the bound."""
    await acquaint(home, [7])
    acts = [{"act": "say", "person": 7, "text": f"{number} {CANARY}"} for number in range(500)]
    acts.insert(400, {"act": "say", "person": 7, "text": DANGER})
    await remote.ask("POST", "/acts", acts)
    async with living(home, remote):
        await helped(remote, 7, patience=10)
        told = await texts(remote, 7)

    assert told.index(HELP[0]) < 250


@contextlib.contextmanager
def held(home: Home) -> Iterator[None]:
    """Another program holds the database for itself."""
    with contextlib.closing(sqlite3.connect(home.database, isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            db.execute("ROLLBACK")


async def test_help_goes_out_while_the_database_is_held_by_another(
    home: Home, remote: Remote
) -> None:
    """A stuck backup job must not come between a person in danger and a number to call."""
    await acquaint(home, [7, 8])
    async with living(home, remote):
        with held(home):
            await remote.act("say", person=8, text=f"i feel low {CANARY}")
            await remote.act("say", person=7, text=DANGER)
            await helped(remote, 7)
            untold = await texts(remote, 8)
        await answered(remote, 8)
        await at_rest(home, remote)
        confirmed = (await remote.shown("/stats"))["waiting"]

    assert untold == []
    assert confirmed == 0


async def test_help_goes_out_while_nothing_can_be_written(home: Home, remote: Remote) -> None:
    """Nothing is confirmed that could not be kept, and help needs no disk, not even for the log."""
    await acquaint(home, [7, 8])
    life = await begin(home, remote)
    try:
        await life.ready()
        with unwritable(life.process.pid):
            await remote.act("say", person=8, text=f"i feel low {CANARY}")
            await remote.act("say", person=7, text=DANGER)
            await helped(remote, 7)
            stats = await remote.shown("/stats")
        await answered(remote, 8)
        await at_rest(home, remote)
    finally:
        await life.kill()

    assert stats["waiting"] == 2


@contextlib.contextmanager
def unwritable(pid: int) -> Iterator[None]:
    """No file of the process may grow any more, as on a full disk."""
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


async def test_help_is_the_first_to_leave_a_common_hold(home: Home, remote: Remote) -> None:
    """Telegram has told the whole bot to wait. When it may speak again, help speaks first."""
    people = list(range(1001, 1041))
    await acquaint(home, [7, *people])
    async with living(home, remote):
        options = {"retry_after": 3}
        await remote.ask(
            "POST",
            "/faults",
            {"kind": "flood_all", "method": "sendMessage", "options": options},
        )
        await everybody_says(remote, people, f"i feel low {CANARY}")
        await struck(remote)
        await remote.act("say", person=7, text=DANGER)
        await helped(remote, 7)
        await at_rest(home, remote)
        calls = await remote.listed("/calls?method=sendMessage")

    said = [int(str(fields(call["params"])["chat_id"])) for call in calls if call["happened"]]
    assert said[:1] == [7]


async def struck(remote: Remote) -> None:
    async def is_struck() -> bool:
        shown = await remote.shown("/faults")
        return all(fields(rule)["struck"] for rule in rows(shown["rules"]))

    await until(is_struck, "the fault")
