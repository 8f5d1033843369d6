"""A small clean house, and a way to put one fault into it."""

import re
import shutil
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from bot.content.findings import Finding
from bot.content.lint import check
from bot.content.loader import load
from bot.content.textfiles import read_texts
from bot.core.names import Language

CLEAN = Path(__file__).parent / "clean"
TODAY = date(2026, 6, 30)

Edits = Mapping[str, tuple[str, str]]
"""By file: what stands there, and what is to stand there instead. A new file has nothing to replace."""

Checked = Callable[[Edits], tuple[Finding, ...]]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the clean house."""
    root = tmp_path / "house"
    shutil.copytree(CLEAN, root)
    return root


def _translate(root: Path) -> None:
    """German in name: the same words, under the hashes that a translation carries."""
    (root / "locales/de/words").mkdir(parents=True)
    (root / "locales/de/language.yaml").write_text("language: de\n")
    feelings = "locales/{}/words/feelings.yaml"
    shutil.copy(root / feelings.format("en"), root / feelings.format("de"))
    for name, file in read_texts(root, Language("en")).items():
        source = (root / file.file).read_text()
        for text in file.texts:
            head = re.escape(text.id.split(".")[1])
            of = f"# of: {text.digest} · reviewed: pending\n"
            source = re.sub(rf"^# of: [^\n]*\n(?={head} =)", of, source, flags=re.MULTILINE)
        (root / f"locales/de/{name}.ftl").write_text(source)


@pytest.fixture
def checked(house: Path) -> Checked:
    """Puts edits into the house and checks it. Edits of the translation come after translating."""

    def run(edits: Edits) -> tuple[Finding, ...]:
        _put({name: edit for name, edit in edits.items() if "/de/" not in name}, house)
        _translate(house)
        _put({name: edit for name, edit in edits.items() if "/de/" in name}, house)
        return check(load(house), TODAY)

    return run


def _put(edits: Edits, house: Path) -> None:
    for name, (old, new) in edits.items():
        path = house / name
        before = path.read_text() if path.exists() else ""
        assert before.count(old) == 1 or not before, f"'{old}' does not stand in {name} once"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(before.replace(old, new) if before else new)
