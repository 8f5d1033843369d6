"""A small house of content, and a way to build others in a line."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from bot.content.loader import Loaded, load

Build = Callable[[Mapping[str, str]], Loaded]

LANGUAGE = "language: en\nbase: true\nreleased: true\n"


@pytest.fixture(scope="session")
def house() -> Path:
    return Path(__file__).parent / "house"


@pytest.fixture(scope="session")
def loaded(house: Path) -> Loaded:
    return load(house)


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Writes files, given as path and text, beside an English `language.yaml`, and loads them."""

    def written(files: Mapping[str, str]) -> Loaded:
        for name, text in {"locales/en/language.yaml": LANGUAGE, **files}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        return load(tmp_path)

    return written
