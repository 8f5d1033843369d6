"""Connections to the server: kept, let go, and never mixed up."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from bot.transports.telegram import wire as module
from bot.transports.telegram.failures import NoAnswer, NotSent
from bot.transports.telegram.wire import Wire

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answer(body: bytes, more: bytes = b"") -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n%b\r\n%b" % (len(body), more, body)


async def body_of(reader: asyncio.StreamReader) -> bytes:
    """The body of the next request."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
    return await reader.readexactly(length)


@asynccontextmanager
async def served(*by_connection: Serve) -> AsyncIterator[tuple[Wire, list[int]]]:
    """A wire to a server that deals with its connections in this way, the last one again and
    again; and how many there were."""
    count = [0]

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        count[0] += 1
        try:
            await by_connection[min(count[0], len(by_connection)) - 1](reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    wire = Wire("1:a", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot")
    try:
        yield wire, count
    finally:
        await wire.close()
        server.close()


async def echoing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while True:
        writer.write(answer(await body_of(reader)))


def saying(*pieces: bytes) -> Serve:
    """Answer once in these pieces, then hang up."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await body_of(reader)
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.01)

    return serve


async def test_one_after_the_other_shares_a_connection() -> None:
    async with served(echoing) as (wire, count):
        bodies = [(await wire.post("getMe", b"%d" % n, seconds=5))[1] for n in range(5)]
    assert bodies == [b"0", b"1", b"2", b"3", b"4"]
    assert count == [1]


async def test_many_at_once_get_each_their_own_answer() -> None:
    async with served(echoing) as (wire, count):
        asked = [wire.post("getMe", b"%d" % n, seconds=5) for n in range(50)]
        assert [body for _, body in await asyncio.gather(*asked)] == [b"%d" % n for n in range(50)]
        assert count == [50]
        await wire.post("getMe", b"", seconds=5)
        assert count == [50]


async def test_a_connection_that_rested_too_long_is_not_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "KEPT_ALIVE", 0.0)
    async with served(echoing) as (wire, count):
        for _ in range(3):
            await wire.post("getMe", b"", seconds=5)
    assert count == [3]


async def test_one_that_the_server_closed_is_not_used() -> None:
    async with served(saying(answer(b"a")), echoing) as (wire, count):
        await wire.post("getMe", b"", seconds=5)
        await asyncio.sleep(0.05)
        assert await wire.post("getMe", b"b", seconds=5) == (200, b"b")
    assert count == [2]


@pytest.mark.parametrize(
    "said",
    [
        answer(b"a", b"Connection: close\r\n"),
        answer(b"a") + b"and more that nobody asked for",
    ],
)
async def test_nobody_gets_what_was_left_for_somebody_else(said: bytes) -> None:
    async with served(saying(said), echoing) as (wire, _):
        assert await wire.post("getMe", b"", seconds=5) == (200, b"a")
        assert await wire.post("getMe", b"b", seconds=5) == (200, b"b")


async def test_who_speaks_without_being_asked_is_hung_up_on() -> None:
    async def talkative(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await saying(answer(b"a"), answer(b"forged"))(reader, writer)
        await reader.read()

    async with served(talkative, echoing) as (wire, _):
        assert await wire.post("getMe", b"", seconds=5) == (200, b"a")
        await asyncio.sleep(0.05)
        assert await wire.post("getMe", b"b", seconds=5) == (200, b"b")


@pytest.mark.parametrize(
    "pieces",
    [
        (),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",),
        (b"220 mail.example ESMTP\r\n\r\n",),
    ],
)
async def test_no_answer_is_told_from_not_sent(pieces: tuple[bytes, ...]) -> None:
    async with served(saying(*pieces)) as (wire, _):
        with pytest.raises(NoAnswer):
            await wire.post("getMe", b"", seconds=5)


async def test_an_answer_that_takes_too_long_is_none_and_its_connection_is_over() -> None:
    async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await body_of(reader)
        await reader.read()

    async with served(silent, echoing) as (wire, _):
        with pytest.raises(NoAnswer):
            await wire.post("getMe", b"", seconds=0.05)
        assert await wire.post("getMe", b"b", seconds=5) == (200, b"b")


async def test_half_an_answer_without_a_length_is_none_when_it_takes_too_long() -> None:
    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await body_of(reader)
        writer.write(b"HTTP/1.1 200 OK\r\n\r\nhalf")
        await reader.read()

    async with served(endless) as (wire, _):
        with pytest.raises(NoAnswer):
            await wire.post("getMe", b"", seconds=0.05)


async def test_an_answer_to_the_end_of_the_connection_is_taken() -> None:
    async with served(saying(b"HTTP/1.1 502 Bad\r\n\r\n", b"sorry")) as (wire, _):
        assert await wire.post("getMe", b"", seconds=5) == (502, b"sorry")


async def test_a_closed_wire_sends_nothing_and_lets_nobody_wait() -> None:
    asked = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await body_of(reader)
        asked.set()
        await reader.read()

    async def closed(wire: Wire) -> None:
        await asked.wait()
        await wire.close()

    async with served(silent) as (wire, count):
        waiting = wire.post("getMe", b"", seconds=30)
        failed, _ = await asyncio.gather(waiting, closed(wire), return_exceptions=True)
        assert isinstance(failed, NoAnswer)
        with pytest.raises(NotSent):
            await wire.post("getMe", b"", seconds=5)
    assert count == [1]
