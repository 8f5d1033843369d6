"""Calls over kept-alive connections to the Bot API.

A general HTTP client takes 80 µs of a processor for a call, this one 30; with two or three calls a
turn that was the largest share of what a turn costs. It knows one host and one verb, and follows,
unpacks and remembers nothing.

The address of a call holds the token. It is made here, used here, and found in no log, error or
`repr`: what goes wrong is turned into an error of ours outside of the `except`, so that not even
the chain of causes leads back to it.
"""

import asyncio
import contextlib
import socket
import ssl
import time
from collections import deque
from typing import cast
from urllib.parse import quote

from aiohappyeyeballs import start_connection

from bot.transports.telegram.failures import LineError, NoAnswer, NotSent
from bot.transports.telegram.http import Answer, AnswerReader, Host, Misspoken, head, request

DEFAULT_HOST = "https://api.telegram.org"
CONNECT_SECONDS = 5.0
KEPT_ALIVE = 30.0
"""Seconds. Shorter than the server keeps them: nobody writes into a connection that is closing."""
MEMORY = 64 * 1024
"""Bytes of an answer that are read in one go."""
EYEBALLS_SECONDS = 0.25
"""Until another of the host's addresses is tried as well (RFC 8305): one road may be dead."""
JSON = "application/json"


class Wire:
    """Requests to one bot's methods. Connections are opened as they are needed; `close` ends all.

    The host is written with or without the `/bot` that every address goes on with.
    """

    def __init__(self, token: str, host: str = DEFAULT_HOST) -> None:
        self._host = Host.at(host.rstrip("/").removesuffix("/bot"))
        self._root = f"{quote(self._host.path)}/bot{quote(token, safe=':')}/"
        self._heads: dict[tuple[str, str], bytes] = {}
        self._open: set[_Connection] = set()
        self._idle: deque[_Connection] = deque()
        self._patience = _Patience()
        self._memory = memoryview(bytearray(MEMORY))
        self._secure: ssl.SSLContext | None = None
        self._is_closed = False

    def __repr__(self) -> str:
        return "Wire(…)"

    async def post(
        self, method: str, body: bytes, *, seconds: float, kind: str = JSON
    ) -> tuple[int, bytes]:
        """Status and body of the answer. Raises `NotSent` or `NoAnswer`."""
        failure: type[LineError] = NotSent
        if self._is_closed:
            raise failure
        with contextlib.suppress(OSError, Misspoken):  # a TimeoutError is an OSError
            connection = self._kept() or await self._opened(min(seconds, CONNECT_SECONDS))
            failure = NoAnswer
            asked = request(self._head(method, kind), body)
            answer = await self._exchange(connection, asked, seconds)
            return answer.status, answer.body
        raise failure

    async def close(self) -> None:
        """For good: whoever is late finds the line dead."""
        self._is_closed = True
        ending = tuple(self._open)
        for connection in ending:
            connection.hang_up()
        await asyncio.gather(*(connection.over.wait() for connection in ending))

    async def _exchange(self, connection: "_Connection", asked: bytes, seconds: float) -> Answer:
        answer: Answer | None = None
        self._patience.begins(connection, seconds)
        try:
            answer = await connection.ask(asked)
        finally:
            self._patience.ends(connection)
            if answer is not None and answer.can_stay and not self._is_closed:
                self._idle.append(connection)
            else:
                connection.hang_up()
        return answer

    def _head(self, method: str, kind: str) -> bytes:
        known = self._heads.get((method, kind))
        if known is None:
            known = head(self._root + quote(method, safe=""), self._host, kind)
            if "boundary" not in kind:
                self._heads[method, kind] = known
        return known

    def _kept(self) -> "_Connection | None":
        """The one that was used last; those that have rested too long are let go."""
        while self._idle:
            connection = self._idle.pop()
            if connection.is_fresh:
                return connection
            connection.hang_up()
        return None

    async def _opened(self, seconds: float) -> "_Connection":
        loop = asyncio.get_running_loop()
        if self._host.is_secure and self._secure is None:
            self._secure = ssl.create_default_context()
        async with asyncio.timeout(seconds):
            found = await loop.getaddrinfo(
                self._host.name, self._host.port, type=socket.SOCK_STREAM
            )
            _, connection = await loop.create_connection(
                lambda: _Connection(self._open, self._memory),
                sock=await start_connection(found, happy_eyeballs_delay=EYEBALLS_SECONDS),
                ssl=self._secure,
                server_hostname=self._host.name if self._secure else None,
            )
        if self._is_closed:
            connection.hang_up()
        return connection


class _Patience:
    """Hangs up where an answer is waited for too long. One timer for all calls: with one for each,
    setting it and taking it back was a hundredth of what a turn costs.
    """

    def __init__(self) -> None:
        self._until: dict[_Connection, float] = {}
        self._timer: asyncio.TimerHandle | None = None

    def begins(self, connection: "_Connection", seconds: float) -> None:
        until = asyncio.get_running_loop().time() + seconds
        self._until[connection] = until
        if self._timer is None or until < self._timer.when():
            self._look_at(until)

    def ends(self, connection: "_Connection") -> None:
        """The timer stays: it is the next one's as well."""
        del self._until[connection]

    def _look_at(self, instant: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_at(instant, self._look)

    def _look(self) -> None:
        self._timer = None
        now = asyncio.get_running_loop().time()
        for connection, until in self._until.items():
            if until <= now:
                connection.hang_up()
        waiting = [until for until in self._until.values() if until > now]
        if waiting:
            self._look_at(min(waiting))


class _Connection(asyncio.BufferedProtocol):
    """One connection, one call at a time.

    All of them read into the same memory: what came in is taken out of it at once, and the quarter
    of a megabyte that the loop would otherwise ask for with each answer is no small part of a call.
    """

    def __init__(self, open_ones: "set[_Connection]", memory: memoryview) -> None:
        self._open_ones = open_ones
        self._memory = memory
        self.over = asyncio.Event()
        self._transport: asyncio.Transport | None = None
        self._reader = AnswerReader()
        self._asked: asyncio.Future[Answer] | None = None
        self._used_at = 0.0

    @property
    def is_fresh(self) -> bool:
        return self._transport is not None and time.monotonic() - self._used_at < KEPT_ALIVE

    async def ask(self, asked: bytes) -> Answer:
        """Raises `OSError` when it ends in the middle, and `Misspoken`."""
        if self._transport is None:
            raise ConnectionError
        self._reader = AnswerReader()
        self._asked = asyncio.get_running_loop().create_future()
        self._transport.write(asked)
        try:
            return await self._asked
        finally:
            self._asked, self._used_at = None, time.monotonic()

    def hang_up(self) -> None:
        """Whoever waits for an answer gets none."""
        if self._asked is not None and not self._asked.done():
            self._asked.set_exception(ConnectionError())
        if self._transport is not None:
            self._transport.abort()

    # ── called by the loop ────────────────────────────────────────────────────────────────────

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._open_ones.add(self)

    def get_buffer(self, sizehint: int) -> memoryview:  # noqa: ARG002 - the loop's own signature
        return self._memory

    def buffer_updated(self, nbytes: int) -> None:
        if self._asked is None or self._asked.done():
            self.hang_up()  # nobody has asked
            return
        try:
            answer = self._reader.feed(self._memory[:nbytes])
        except Misspoken as error:
            self._asked.set_exception(error)
        else:
            if answer is not None:
                self._asked.set_result(answer)

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self._open_ones.discard(self)
        self.over.set()
        if self._asked is None or self._asked.done():
            return
        answer = self._reader.ended() if exc is None else None
        if answer is None:
            self._asked.set_exception(ConnectionError())
        else:
            self._asked.set_result(answer)
