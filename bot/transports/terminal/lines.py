"""Lines from a pipe, a file or a terminal in its own line mode, without a thread and without
blocking the loop.
"""

import asyncio
import os
from collections import deque

CHUNK = 65_536
LONGEST = 1_000_000
"""Bytes without a line end that are taken for a line: memory is not given away to a pipe."""


class Lines:
    """Reads a file descriptor line by line.

    The descriptor stays in blocking mode, since a terminal's input and output share it; it is read
    only when the loop says that there is something. A regular file needs no waiting.
    """

    def __init__(self, descriptor: int, encoding: str = "utf-8") -> None:
        self._descriptor = descriptor
        self._encoding = encoding
        self._ready: deque[str] = deque()
        self._rest = bytearray()
        self._ended = False
        self._waiting: asyncio.Future[None] | None = None

    async def next(self) -> str | None:
        """The next line without its end; None when there are no more."""
        while not self._ready and not self._ended:
            await self._wait()
            if not self._ended:
                self._read()
        return self._ready.popleft() if self._ready else None

    def end(self) -> None:
        """No more lines are wanted; whoever waits for one is let go."""
        self._ready.clear()
        self._ended = True
        if self._waiting is not None:
            _settle(self._waiting)

    async def _wait(self) -> None:
        loop = asyncio.get_running_loop()
        self._waiting = readable = loop.create_future()
        try:
            loop.add_reader(self._descriptor, _settle, readable)
        except PermissionError:  # a regular file, /dev/null: always ready
            return
        try:
            await readable
        finally:
            loop.remove_reader(self._descriptor)

    def _read(self) -> None:
        try:
            chunk = os.read(self._descriptor, CHUNK)
        except OSError:  # the terminal is gone
            chunk = b""
        self._rest += chunk
        *whole, rest = self._rest.split(b"\n")
        if not chunk or len(rest) > LONGEST:
            whole, rest = ([*whole, rest] if rest else whole), bytearray()
        self._ended = not chunk
        self._rest = bytearray(rest)
        self._ready.extend(line.decode(self._encoding, "replace") for line in whole)


def _settle(future: "asyncio.Future[None]") -> None:
    if not future.done():
        future.set_result(None)
