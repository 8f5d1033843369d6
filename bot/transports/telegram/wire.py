"""HTTP to the Bot API: one session with kept-alive connections.

The address of a call holds the token. It is made here, used here, and found in no log, error or
`repr`: what the library raises is turned into an error of ours outside of the `except`, so that
not even the chain of causes leads back to it.
"""

from collections.abc import Mapping
from functools import cache

import aiohttp
from yarl import URL

from bot.transports.telegram.failures import LineError, NoAnswer, NotSent

DEFAULT_HOST = "https://api.telegram.org"
CONNECT_SECONDS = 5.0
LONGEST_ANSWER = 20 * 1024 * 1024
"""Bytes. A hundred updates of the longest kind stay far below."""
CONNECTIONS = 256
KEPT_ALIVE = 30.0
"""Seconds. Shorter than the server keeps them: nobody writes into a connection that is closing."""


class Wire:
    """Requests to one bot's methods. Opened by the first request, closed by `close`.

    The host is written with or without the `/bot` that every address goes on with.
    """

    def __init__(self, token: str, host: str = DEFAULT_HOST) -> None:
        self._root = f"{host.rstrip('/').removesuffix('/bot')}/bot{token}/"
        self._urls: dict[str, URL] = {}
        self._session: aiohttp.ClientSession | None = None
        self._is_closed = False

    def __repr__(self) -> str:
        return "Wire(…)"

    async def post(
        self,
        method: str,
        body: bytes | aiohttp.FormData | Mapping[str, str],
        *,
        seconds: float,
        kind: str | None = None,
    ) -> tuple[int, bytes]:
        """Status and body of the answer. Raises `NotSent` or `NoAnswer`."""
        if self._is_closed:
            raise NotSent
        failure: LineError
        try:
            return await self._exchange(method, body, seconds=seconds, kind=kind)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            failure = NotSent()
        except (aiohttp.ClientError, OSError, ValueError):  # a TimeoutError is an OSError
            failure = NoAnswer()
        except RuntimeError:  # the session was closed under it: the house is shutting down
            failure = NotSent()
        raise failure

    async def _exchange(
        self,
        method: str,
        body: bytes | aiohttp.FormData | Mapping[str, str],
        *,
        seconds: float,
        kind: str | None,
    ) -> tuple[int, bytes]:
        session = self._session or self._opened()
        async with session.post(
            self._url(method),
            data=body,
            headers={"Content-Type": kind} if kind else None,
            timeout=_patience(seconds),
            allow_redirects=False,
        ) as response:
            return response.status, await _bounded(response)

    def _url(self, method: str) -> URL:
        url = self._urls.get(method)
        if url is None:
            url = self._urls[method] = URL(self._root + method, encoded=True)
        return url

    def _opened(self) -> aiohttp.ClientSession:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEPT_ALIVE),
            cookie_jar=aiohttp.DummyCookieJar(),
            # Plain answers cost less than packed ones, and cannot blow up while being unpacked.
            headers={"Accept-Encoding": "identity", "User-Agent": "alongside"},
            auto_decompress=False,
        )
        return self._session

    async def close(self) -> None:
        """For good: whoever is late finds the line dead."""
        self._is_closed = True
        session, self._session = self._session, None
        if session is not None:
            await session.close()


@cache
def _patience(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=seconds, connect=CONNECT_SECONDS, sock_connect=CONNECT_SECONDS
    )


async def _bounded(response: aiohttp.ClientResponse) -> bytes:
    length = response.content_length
    if length is not None and length <= LONGEST_ANSWER:
        return await response.read()
    collected = bytearray()
    async for piece in response.content.iter_any():
        collected += piece
        if len(collected) > LONGEST_ANSWER:
            raise ValueError("the answer is too long")
    return bytes(collected)
