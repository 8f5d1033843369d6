"""Every test of the contract runs on every store."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.app.ports import Store
from bot.storage import open_store
from bot.storage.memory import MemoryStore


@pytest.fixture(params=["memory", "sqlite"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    made: Store = MemoryStore()
    if request.param == "sqlite":
        made = await open_store(tmp_path / "data", tmp_path / "keys" / "master.key")
    yield made
    await made.close()
