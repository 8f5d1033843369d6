"""Lines from pipes and files."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.transports.terminal import lines as module
from bot.transports.terminal.lines import Lines

Pipe = tuple[int, int]


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    reading, writing = os.pipe()
    yield reading, writing
    for descriptor in (reading, writing):
        try:
            os.close(descriptor)
        except OSError:
            continue


async def all_of(lines: Lines) -> list[str]:
    found = []
    while (line := await lines.next()) is not None:
        found.append(line)
    return found


async def test_a_line_is_there_as_soon_as_it_is_written(pipe: Pipe) -> None:
    lines = Lines(pipe[0])
    os.write(pipe[1], b"one\ntw")

    assert await lines.next() == "one"


async def test_the_last_line_needs_no_line_end(pipe: Pipe) -> None:
    os.write(pipe[1], b"one\n\ntwo")
    os.close(pipe[1])

    assert await all_of(Lines(pipe[0])) == ["one", "", "two"]


async def test_a_regular_file_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "said"
    path.write_bytes(b"one\ntwo\n")

    with path.open("rb") as file:
        assert await all_of(Lines(file.fileno())) == ["one", "two"]


async def test_broken_bytes_do_no_harm(pipe: Pipe) -> None:
    os.write(pipe[1], b"a\xffb\n")

    assert await Lines(pipe[0]).next() == "a\ufffdb"


async def test_a_line_of_a_hundred_thousand_characters_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "long"
    path.write_text("x" * 100_000 + "\nshort\n")

    with path.open("rb") as file:
        assert [len(line) for line in await all_of(Lines(file.fileno()))] == [100_000, 5]


async def test_a_line_without_an_end_does_not_eat_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LONGEST", 10)
    monkeypatch.setattr(module, "CHUNK", 8)
    path = tmp_path / "endless"
    path.write_text("x" * 40)

    with path.open("rb") as file:
        assert max(map(len, await all_of(Lines(file.fileno())))) <= 18


async def test_whoever_waits_is_let_go_at_the_end(pipe: Pipe) -> None:
    lines = Lines(pipe[0])
    asyncio.get_running_loop().call_soon(lines.end)

    assert await lines.next() is None


async def test_a_closed_descriptor_is_an_end() -> None:
    reading, writing = os.pipe()
    lines = Lines(reading)
    os.write(writing, b"x")
    os.close(writing)

    def take_away() -> None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), reading)

    asyncio.get_running_loop().call_soon(take_away)

    assert await lines.next() in {None, "x"}
    os.close(reading)
