"""Who waits for the disk: a few events do so with their turns, many at once by themselves."""

from pathlib import Path

import pytest

from bot.app.ports import Arrival
from bot.storage import SqliteStore, open_store
from bot.storage.sqlite import MANY
from tests.integration.disk import NOW, address


async def is_hard(store: SqliteStore, events: int) -> bool:
    """Whether so many events are safe from a power cut as soon as they are accepted."""
    await store.accept([
        Arrival(f"update:{events}:{one}", address(one), NOW, b"{}") for one in range(events)
    ])
    hardening = store.hardened()
    try:
        hardening.send(None)
    except StopIteration:
        return True
    hardening.close()
    return False


@pytest.mark.parametrize(("events", "hard"), [(1, False), (MANY - 1, False), (MANY, True)])
async def test_many_events_do_not_wait_for_their_turns(
    tmp_path: Path, events: int, hard: bool
) -> None:
    store = await open_store(tmp_path / "data", tmp_path / "keys" / "master.key")
    try:
        assert await is_hard(store, events) is hard
    finally:
        await store.close()
