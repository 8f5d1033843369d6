"""/forget and /export as a person meets them, over a store on a disk, with the real flows."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.app.messages import HeardPress, HeardText, Message
from bot.storage import SqliteStore, open_store
from tests.integration.disk import CANARY, CHAT, address, readable
from tests.transcripts import content
from tests.unit.app.small_house import SmallHouse

HERS, OTHERS = address(), address(7)


@dataclass
class Told:
    small: SmallHouse
    store: SqliteStore
    folder: Path

    async def writes(self, *lines: str, where: str = HERS) -> None:
        for line in lines:
            await self.small.house.hear(where, HeardText(line))
            await self.small.house.settle()

    async def taps(self, option: str) -> None:
        shown = next(one for one in reversed(self.small.window.shown) if one.prompt is not None)
        press = HeardPress(shown.session, shown.prompt or 0, option)
        await self.small.house.hear(HERS, press)
        await self.small.house.settle()

    @property
    def last(self) -> Message:
        return self.small.window.shown[-1]


@pytest.fixture
async def told(tmp_path: Path) -> AsyncIterator[Told]:
    """She has kept an anchor named by the canary, and sits in the middle of something."""
    folder = tmp_path / "data"
    store = await open_store(folder, tmp_path / "keys" / "master.key")
    made = Told(SmallHouse(content.book(), store=store, reader=content.reader()), store, folder)
    await made.writes("/anchor")
    await made.taps("begin")
    await made.taps("sense")
    await made.writes(f"{CANARY} on the roof")
    await made.taps("finish")
    await made.taps("steadier")
    await made.writes(CANARY)
    await made.taps("another")
    await made.taps("sense")
    await made.writes(f"{CANARY} in the rain")
    yield made
    await store.close()


async def test_forgetting_leaves_nothing_of_her_on_the_disk(told: Told) -> None:
    """Also in the middle of a sit, with a bell that is still to ring."""
    await told.writes("hello", where=OTHERS)
    assert (await told.store.counts()).rows["kit"] == 1
    assert await told.store.next_wake() is not None

    await told.writes("/forget")
    await told.taps("erase")

    counts = await told.store.counts()
    assert told.last.key == "forget.gone"
    assert (counts.people, counts.rows["kit"], counts.rows["tombstone"]) == (1, 0, 1)
    assert (counts.waiting, counts.queued) == (0, 0)
    assert await told.store.person(HERS) is None
    assert readable(told.folder) == []


async def test_who_writes_after_it_is_somebody_new(told: Told) -> None:
    await told.writes("/forget")
    await told.taps("erase")

    await told.writes(CANARY)

    person = await told.store.person(HERS)
    assert person is not None
    known = await told.store.load(person)
    assert known is not None
    assert (known.kit, known.memory.ended) == ((), {})


async def test_a_copy_holds_what_she_kept_and_nothing_of_others(told: Told) -> None:
    await told.writes("/anchor", "the hum of the fridge", where=OTHERS)

    await told.writes("/export")

    (file,) = (message.file for message in told.small.window.shown if message.file)
    given = json.loads(file.content)
    assert [item["word"] for item in given["kit"]] == [CANARY]
    assert given["address"] == f"telegram:{CHAT}"
    assert "fridge" not in file.content
    assert str(CHAT + 7) not in file.content
    assert readable(told.folder) == []
