"""The fake server in a process of its own, and a home for the bot."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.acceptance.telegram.process import Home
from tests.fakes.telegram.remote import Remote, launched


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
async def remote(tmp_path: Path) -> AsyncIterator[Remote]:
    async with launched(tmp_path, "--no-limits") as remote:
        yield remote
