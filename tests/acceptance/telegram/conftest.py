"""The fake server in a process of its own, and a home for the bot that is searched afterwards."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.acceptance.telegram.process import Home
from tests.acceptance.telegram.traces import CANARY, traces
from tests.fakes.telegram.remote import Remote, launched
from tests.fakes.telegram.settings import TOKEN


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """Whatever a test does to the bot, no log and no file may hold what people said, or the token."""
    home = Home(tmp_path / "home")
    yield home
    assert traces(home.root, [CANARY, TOKEN, TOKEN.partition(":")[2]]) == []


@pytest.fixture
async def remote(tmp_path: Path) -> AsyncIterator[Remote]:
    """At the end nothing that the bot did may have been against the rules of the Bot API."""
    async with launched(tmp_path, "--no-limits") as remote:
        yield remote
        assert await remote.listed("/complaints") == []
