"""The fast way in: plain requests are read and answered right here, all others go to aiohttp.

A benchmark should measure the bot. Parsing what nearly every call looks like (a small JSON or form
body of known length) and writing its answer takes a fifth of the time this way. A connection on
which anything else comes, or any request while faults are set, is handed over for good.
"""

import asyncio
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import Protocol
from urllib.parse import unquote

from tests.fakes.telegram.api import Answer

_PLAIN = (b"application/json", b"application/x-www-form-urlencoded")
_OTHERWISE = (b"\r\ntransfer-encoding:", b"\r\ncontent-encoding:", b"\r\nexpect:", b"\r\nupgrade:")
_LINES = {status.value: f"{status.value} {status.phrase}" for status in HTTPStatus}


@dataclass(frozen=True, slots=True)
class Request:
    path: str
    query: str
    kind: str
    body: bytes
    is_last: bool  # the client wants the connection closed
    size: int


class House(Protocol):
    """What stands behind the door."""

    @property
    def is_plain(self) -> bool:
        """No fault is set: calls may be answered the fast way."""

    def enter(self, request: Request) -> Answer | asyncio.Task[Answer]:
        """The answer, or who is working on it."""

    def elsewhere(self) -> asyncio.Protocol:
        """A protocol that can take over a connection."""


class Door(asyncio.Protocol):
    def __init__(self, house: House) -> None:
        self._house = house
        self._buffer = b""
        self._transport: asyncio.Transport | None = None
        self._task: asyncio.Task[Answer] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer = self._buffer + data if self._buffer else data
        self._go_on()

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def _go_on(self) -> None:
        while self._buffer and self._task is None and self._transport is not None:
            request = read_request(self._buffer) if self._house.is_plain else None
            if request is None:
                return self._hand_over(self._transport)
            if request.size > len(self._buffer):
                return None
            self._buffer = self._buffer[request.size :]
            answer = self._house.enter(request)
            if isinstance(answer, Answer):
                self._write(answer, is_last=request.is_last)
            else:
                self._task = answer
                answer.add_done_callback(partial(self._done, is_last=request.is_last))
        return None

    def _done(self, task: asyncio.Task[Answer], *, is_last: bool) -> None:
        self._task = None
        if not task.cancelled():
            self._write(task.result(), is_last=is_last)
            self._go_on()

    def _write(self, answer: Answer, *, is_last: bool) -> None:
        if self._transport is None or self._transport.is_closing():
            return
        more = f"\r\nRetry-After: {answer.retry_after}" if answer.retry_after else ""
        head = (
            f"HTTP/1.1 {_LINES[answer.code]}{more}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(answer.body)}\r\n\r\n"
        )
        self._transport.write(head.encode() + answer.body)
        if is_last:
            self._transport.close()

    def _hand_over(self, transport: asyncio.Transport) -> None:
        other, buffer = self._house.elsewhere(), self._buffer
        self._transport, self._buffer = None, b""
        transport.set_protocol(other)
        other.connection_made(transport)
        other.data_received(buffer)


def read_request(data: bytes) -> Request | None:
    """A plain request, perhaps still without all of its body; None for anything else."""
    end = data.find(b"\r\n\r\n")
    if end < 0:
        return None
    head = data[:end].lower()
    line = data[: data.find(b"\r\n")].split(b" ")
    if len(line) != 3 or line[2] != b"HTTP/1.1" or any(mark in head for mark in _OTHERWISE):
        return None
    kind, length = _header(head, b"content-type"), _header(head, b"content-length") or b"0"
    kind = kind.partition(b";")[0].strip()
    if not length.isdigit() or (kind not in _PLAIN and length != b"0"):
        return None
    start, size = end + 4, end + 4 + int(length)
    path, _, query = line[1].decode("latin-1").partition("?")
    path = unquote(path) if "%" in path else path
    is_last = _header(head, b"connection") == b"close"
    return Request(path, query, kind.decode(), data[start:size], is_last, size)


def _header(head: bytes, name: bytes) -> bytes:
    place = head.find(b"\r\n" + name + b":")
    if place < 0:
        return b""
    start = place + len(name) + 3
    end = head.find(b"\r\n", start)
    return head[start : end if end >= 0 else len(head)].strip()
