"""The texts that engine and house say by name exist. A missing one would be said as silence."""

import re
from pathlib import Path

import pytest

from bot.content.catalogue import FluentCatalogue
from bot.content.loader import content_root
from bot.core.names import BASE_LANGUAGE, TextId

ROOMS = ("core", "app")
NAMED = re.compile(r'"(common\.[a-z_]+)"')


def named() -> list[str]:
    files = (file for room in ROOMS for file in (content_root() / "bot" / room).glob("*.py"))
    return sorted({text for file in files for text in _in(file)})


def _in(file: Path) -> list[str]:
    return NAMED.findall(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", named())
def test_a_text_that_the_code_names_is_written(text: str) -> None:
    catalogue = FluentCatalogue(content_root() / "locales", BASE_LANGUAGE)

    assert catalogue.has(BASE_LANGUAGE, TextId(text))
