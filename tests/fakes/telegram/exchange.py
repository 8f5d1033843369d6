"""One call that is about to go wrong, and what can be done to its connection."""

import asyncio
import contextlib
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from tests.fakes.telegram.api import Answer
from tests.fakes.telegram.clock import Clock
from tests.fakes.telegram.faults import Options
from tests.fakes.telegram.limits import Limits

_LOOK = 0.02  # seconds between two looks whether the other side is still there


@dataclass(slots=True)
class Exchange:
    request: web.BaseRequest
    options: Options
    run: Callable[[], Awaitable[Answer]]
    clock: Clock
    ended: asyncio.Event
    limits: Limits
    chat: int | None

    def write(self, data: bytes) -> None:
        if self.request.transport is not None:
            self.request.transport.write(data)

    def close(self, *, reset: bool = False) -> web.Response:
        transport = self.request.transport
        if transport is not None and reset:
            linger = struct.pack("ii", 1, 0)
            found = transport.get_extra_info("socket")
            found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            transport.abort()
        elif transport is not None:
            transport.close()
        return web.Response()

    async def hang(self) -> web.Response:
        """Say nothing more until the other side gives up."""
        while self.request.transport is not None and not self.ended.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.ended.wait(), _LOOK)
        return self.close()
