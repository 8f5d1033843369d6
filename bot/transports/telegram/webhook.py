"""The web side: where Telegram posts updates, and what operators look at.

An update is answered with 200 when it is durable and not a moment before; with 503 when the disk
refuses, and Telegram brings it again. The secret is compared before a byte of the body is read.
Nothing that came in is ever sent back or logged.

This module imports `aiohttp`, some ten megabytes: only who listens does so.
"""

import hmac
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import orjson
from aiohttp import web

from bot.core.errors import StoreError, StoreFull
from bot.transports.telegram.intake import Intake
from bot.transports.telegram.options import Options, Place, Watch

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - its name, not the secret
LONGEST_BODY = 512 * 1024
"""Bytes. The longest update is some tens of thousands."""
RETRY_FULL, RETRY_OTHER = 10, 2  # seconds
SHUTDOWN_SECONDS = 1.0

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Webhook:
    """One address, for one bot."""

    intake: Intake
    path: str
    secret: str = field(repr=False)

    def routes(self) -> list[web.RouteDef]:
        return [web.post(self.path, self.receive)]

    async def receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not _same(given, self.secret):
            return web.Response(status=403)
        if request.content_type != "application/json":
            return web.Response(status=415)
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=413)
        return await self._keep(body)

    async def _keep(self, body: bytes) -> web.Response:
        try:
            await self.intake.take([_parsed(body)])
        except StoreError as error:
            after = RETRY_FULL if isinstance(error, StoreFull) else RETRY_OTHER
            return web.Response(status=503, headers={"Retry-After": str(after)})
        return web.Response()


def _same(given: str, secret: str) -> bool:
    """Takes the same time for every wrong secret; an empty one is never right."""
    return bool(secret) and hmac.compare_digest(
        given.encode("utf-8", "surrogateescape"), secret.encode()
    )


def _parsed(body: bytes) -> object:
    """Telegram would bring an unreadable one again and again: it is put aside as it came."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        return body


def watch_routes(watch: Watch) -> list[web.RouteDef]:
    async def health(_request: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def ready(_request: web.Request) -> web.Response:
        is_ready = watch.is_ready()
        return web.Response(
            text="ready" if is_ready else "not ready", status=200 if is_ready else 503
        )

    async def metrics(_request: web.Request) -> web.Response:
        return web.Response(body=watch.metrics(), content_type="text/plain", charset="utf-8")

    return [
        web.get("/healthz", health),
        web.get("/readyz", ready),
        web.get("/metrics", metrics),
    ]


class Server:
    """One listening port with its routes."""

    def __init__(self, place: Place, routes: Sequence[web.RouteDef]) -> None:
        self._place = place
        application = web.Application(client_max_size=LONGEST_BODY, middlewares=[_closed_mouth])
        application.add_routes(routes)
        self._runner = web.AppRunner(
            application,
            access_log=None,
            handle_signals=False,
            shutdown_timeout=SHUTDOWN_SECONDS,
        )

    @property
    def port(self) -> int:
        """The port in use, once started."""
        address = self._runner.addresses[0]
        return int(address[1])

    async def start(self) -> None:
        """Listen. Raises `OSError` when the port is taken."""
        await self._runner.setup()
        await web.TCPSite(self._runner, self._place.host, self._place.port).start()

    async def close(self) -> None:
        """Take no more requests; those under way are answered first."""
        await self._runner.cleanup()


def servers_of(options: Options, intake: Intake, watch: Watch) -> list[Server]:
    """One port for both ends of it, unless operators have one of their own."""
    reach, watching = options.reach, options.watch_at
    watched = watch_routes(watch)
    if reach is None:
        return [Server(watching, watched)] if watching else []
    webhook = Webhook(intake, urlsplit(reach.public_url).path or "/", reach.secret)
    if watching is None or watching == reach.listen:
        return [Server(reach.listen, [*webhook.routes(), *watched])]
    return [Server(reach.listen, webhook.routes()), Server(watching, watched)]


@web.middleware
async def _closed_mouth(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refusals without a word about why, and failures without a traceback in anybody's log."""
    try:
        return await handler(request)
    except web.HTTPException as refusal:
        headers = {"Allow": refusal.headers["Allow"]} if "Allow" in refusal.headers else None
        return web.Response(status=refusal.status, headers=headers)
    except Exception:  # noqa: BLE001 - the outermost place of a request; Telegram asks again
        return web.Response(status=500)
