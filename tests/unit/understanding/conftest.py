"""The reader with the words that are released, made once: it never changes."""

import pytest

from bot.content.source import content_root
from bot.content.words import load_reader
from bot.understanding.reader import Reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    return load_reader(content_root())
