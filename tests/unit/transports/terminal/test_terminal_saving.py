"""A file that is handed over: whole, hers alone, and never over something else."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app.messages import File, Message
from bot.core.picture import Picture
from bot.transports.terminal.chat import Part, Terminal
from bot.transports.terminal.saving import save
from tests.unit.transports.terminal.fakes import FakeDoor, FakeScreen, words

EXPORT = File("alongside-export-2026-11-22.json", '{"kit": ["the oak"]}\n')
CONTENT = EXPORT.content.encode()


def test_a_file_can_be_read_by_its_owner_only(tmp_path: Path) -> None:
    """It is no longer sealed: on a machine of many, others would read it."""
    path = save(EXPORT.name, CONTENT, tmp_path)

    assert path == tmp_path / "alongside-export-2026-11-22.json"
    assert path.read_text("utf-8") == EXPORT.content
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_that_was_there_is_written_over(tmp_path: Path) -> None:
    first = save(EXPORT.name, CONTENT, tmp_path)
    first.write_text("mine", "utf-8")

    later = [save(EXPORT.name, CONTENT, tmp_path).name for _ in range(2)]

    assert later == ["alongside-export-2026-11-22-2.json", "alongside-export-2026-11-22-3.json"]
    assert first.read_text("utf-8") == "mine"


def test_a_link_that_lies_there_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    (tmp_path / EXPORT.name).symlink_to(target)

    path = save(EXPORT.name, CONTENT, tmp_path)

    assert path.name == "alongside-export-2026-11-22-2.json"
    assert not target.exists()


def test_of_a_file_that_does_not_fit_nothing_stays(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such"):
        save(EXPORT.name, CONTENT, tmp_path / "gone")

    assert list(tmp_path.iterdir()) == []


async def test_the_chat_says_where_the_file_lies(tmp_path: Path) -> None:
    screen = FakeScreen()
    terminal = Terminal(FakeDoor(), "here", words(), screen, part=Part(folder=tmp_path))

    await terminal.send("here", Message("", file=EXPORT, retire=3))

    (shown,) = screen.shown
    assert shown.text == f"Here: {tmp_path / EXPORT.name}"
    assert (shown.retire, shown.file) == (3, None)


async def test_a_folder_that_takes_no_file_is_no_end_of_the_chat(tmp_path: Path) -> None:
    screen = FakeScreen()
    part = Part(folder=tmp_path / "gone")

    await Terminal(FakeDoor(), "here", words(), screen, part=part).send(
        "here", Message("", file=EXPORT)
    )

    assert [message.text for message in screen.shown] == ["Not here."]


PICTURE = Message(
    "In words.", picture=Picture("alongside-2026-03-04", "A", (), (), "In words."), image=b"PNG"
)


async def test_the_chat_says_the_words_of_a_picture_and_where_it_lies(tmp_path: Path) -> None:
    screen = FakeScreen()
    terminal = Terminal(FakeDoor(), "here", words(), screen, part=Part(folder=tmp_path))

    await terminal.send("here", PICTURE)

    path = tmp_path / "alongside-2026-03-04.png"
    assert [one.text for one in screen.shown] == [f"In words.\n\nPicture: {path}"]
    assert path.read_bytes() == b"PNG"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_without_a_picture_the_chat_says_its_words(tmp_path: Path) -> None:
    screen = FakeScreen()
    terminal = Terminal(FakeDoor(), "here", words(), screen, part=Part(folder=tmp_path))

    await terminal.send("here", replace(PICTURE, image=None))

    assert [one.text for one in screen.shown] == ["In words."]
