"""The fast way into the fake server: plain requests in any portion, and the way over to aiohttp."""

import asyncio

import orjson
import pytest

from tests.fakes.telegram.caller import running
from tests.fakes.telegram.door import read_request
from tests.fakes.telegram.faults import Rule
from tests.fakes.telegram.server import FakeTelegram


def request(fake: FakeTelegram, method: str, body: bytes = b"", *, more: str = "") -> bytes:
    kind = "Content-Type: application/json\r\n" if body else ""
    head = (
        f"POST /bot{fake.state.settings.token}/{method} HTTP/1.1\r\nHost: x\r\n{kind}{more}"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


class Wire:
    """A bare connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def read(self) -> dict[str, object]:
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        said = orjson.loads(await self.reader.readexactly(length))
        assert isinstance(said, dict)
        return said

    async def close(self) -> None:
        self.writer.close()
        await self.writer.wait_closed()


async def connected(fake: FakeTelegram) -> Wire:
    host, _, port = fake.base_url.removeprefix("http://").removesuffix("/bot").partition(":")
    return Wire(*await asyncio.open_connection(host, int(port)))


async def test_requests_behind_one_another_are_answered_in_order() -> None:
    async with running() as (fake, _):
        fake.people.start(7)
        wire = await connected(fake)
        sends = [
            request(fake, "sendMessage", b'{"chat_id":7,"text":"%d"}' % number)
            for number in range(3)
        ]

        wire.writer.write(b"".join(sends))
        answers = [await wire.read() for _ in sends]
        await wire.close()

    results = [answer["result"] for answer in answers]
    assert [result["text"] for result in results if isinstance(result, dict)] == ["0", "1", "2"]


@pytest.mark.parametrize("cut", [10, 60, 120, 160])
async def test_a_request_may_come_in_two_parts(cut: int) -> None:
    async with running() as (fake, _):
        fake.people.start(7)
        wire = await connected(fake)
        whole = request(fake, "sendMessage", b'{"chat_id":7,"text":"in two parts"}')

        wire.writer.write(whole[:cut])
        await wire.writer.drain()
        await asyncio.sleep(0)
        wire.writer.write(whole[cut:])
        said = await wire.read()
        await wire.close()

    assert said["ok"] is True


async def test_what_follows_a_long_poll_waits_for_its_answer() -> None:
    async with running() as (fake, call):
        wire = await connected(fake)
        wire.writer.write(request(fake, "getUpdates", b'{"timeout":30}') + request(fake, "getMe"))
        while_waiting = await call("getMe")
        fake.people.say(7, "hello")

        updates, me = await wire.read(), await wire.read()
        await wire.close()

    assert while_waiting.code == 200
    assert isinstance(updates["result"], list)
    assert isinstance(me["result"], dict)


async def test_a_client_that_wants_to_close_is_let_go() -> None:
    async with running() as (fake, _):
        wire = await connected(fake)
        wire.writer.write(request(fake, "getMe", more="Connection: close\r\n"))

        said = await wire.read()
        rest = await wire.reader.read()
        await wire.close()

    assert said["ok"] is True
    assert rest == b""


async def test_a_connection_is_handed_over_when_a_fault_is_set_and_goes_on() -> None:
    async with running() as (fake, _):
        wire = await connected(fake)
        wire.writer.write(request(fake, "getMe"))
        before = await wire.read()
        fake.faults.rules.append(Rule("internal_error", "getMe"))
        wire.writer.write(request(fake, "getMe"))

        struck = await wire.read()
        wire.writer.write(request(fake, "getMe"))
        after = await wire.read()
        await wire.close()

    assert [said["ok"] for said in (before, struck, after)] == [True, False, True]


async def test_a_client_gone_during_a_long_poll_does_no_harm() -> None:
    async with running() as (fake, call):
        wire = await connected(fake)
        wire.writer.write(request(fake, "getUpdates", b'{"timeout":30}'))
        await call("getMe")
        await wire.close()

        fake.people.say(7, "hello")
        again = await call("getUpdates")

    assert len(again.ids) == 1


OTHERS = [
    b"POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
    b"POST /x HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
    b"POST /x HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc",
    b"POST /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n",
    b"POST /x HTTP/1.0\r\n\r\n",
    b"nonsense\r\n\r\n",
    b"POST /x HTTP/1.1\r\nContent-Le",
]


@pytest.mark.parametrize("data", OTHERS)
def test_anything_else_is_not_for_the_fast_way(data: bytes) -> None:
    assert read_request(data) is None


def test_an_escaped_path_is_the_same_path() -> None:
    found = read_request(b"GET /bot1%3Aa/getMe?x=%20y HTTP/1.1\r\n\r\n")

    assert found is not None
    assert (found.path, found.query, found.kind) == ("/bot1:a/getMe", "x=%20y", "")
