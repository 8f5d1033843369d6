"""The whole transport, put together: started, watched, and ended in order.

line = TelegramApp(options, door, render=…, clock=clock, log=log, watch=watch)
await line.start(supervisor)     # listens, and begins to poll or sets the webhook
await line.wait()                # raises `TokenRefused` when it cannot go on
...
await line.stop_hearing()        # nothing new comes in; what was heard is durable
...                              # the house takes its last turns and sends them
await line.close()               # what is on its way arrives; connections end
"""

import asyncio
import contextlib
import secrets
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Protocol

from bot.app.messages import Message
from bot.app.ports import Clock, Log
from bot.transports.telegram.api import Api
from bot.transports.telegram.backoff import Backoff
from bot.transports.telegram.buttons import Buttons
from bot.transports.telegram.contents import ZoneAt, nowhere
from bot.transports.telegram.courtesy import WORKERS, Courtesy
from bot.transports.telegram.failures import Kind, LineError, NoAnswer, Refused, TokenRefused
from bot.transports.telegram.intake import BatchDoor, Intake
from bot.transports.telegram.limits import LeftOver, Limits
from bot.transports.telegram.options import Options, Reach, Watch
from bot.transports.telegram.polling import Polling
from bot.transports.telegram.profile import keep_profile
from bot.transports.telegram.sender import Sender
from bot.transports.telegram.updates import ALLOWED_UPDATES, Updates
from bot.transports.telegram.wire import Wire
from bot.transports.telegram.words import Render, Words

if TYPE_CHECKING:
    from bot.transports.telegram.webhook import Server

START_TRIES = 3
"""A token refused so often at the start is a wrong one."""
ENDING_SECONDS = 2.0
"""For each of: the poll, the courtesies, the messages on their way."""

Work = Callable[[], Coroutine[object, object, None]]


class Supervising(Protocol):
    """As much of `bot/scheduling/supervisor.py` as is needed here."""

    def start(self, name: str, work: Work, *, restart: bool = True) -> None: ...


class TelegramApp:
    def __init__(
        self,
        options: Options,
        door: BatchDoor,
        *,
        render: Render,
        clock: Clock,
        log: Log,
        watch: Watch,
        zone_at: ZoneAt = nowhere,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._options = options
        self._log = log
        self._watch = watch
        self._pause = pause
        self._words = Words(render)
        self._wire = Wire(options.token, options.host)
        self._api = Api(self._wire)
        buttons = Buttons(options.button_key)
        self._backoff = Backoff(secrets.SystemRandom().uniform)
        self._updates = Updates(buttons, zone_at=zone_at)
        self._courtesy = Courtesy(self._api, self._words.group_refusal, log, pause)
        self._intake = Intake(door, self._updates, self._courtesy, clock=clock, log=log)
        self._polling = Polling(
            self._api,
            self._intake,
            timeout=options.poll_seconds,
            patience=options.poll_patience,
            backoff=self._backoff,
            log=log,
            pause=pause,
        )
        limits = Limits(options.rates)
        self.pace = LeftOver(limits, _seconds)
        self._sender = Sender(
            self._api,
            limits,
            buttons,
            alone=self._words.above_buttons,
            time=_seconds,
            pause=pause,
        )
        self._servers: list[Server] = []
        self._is_reached = False
        self._failure: TokenRefused | None = None
        self._ready = asyncio.Event()
        self._over = asyncio.Event()

    async def send(self, address: str, message: Message, retired: str | None = None) -> str | None:
        """See `Sender.send`."""
        return await self._sender.send(address, message, retired)

    @property
    def is_well(self) -> bool:
        """Whether people's messages reach us at the moment."""
        return self._is_reached if self._options.reach else self._polling.is_well

    @property
    def ports(self) -> tuple[int, ...]:
        """Where we listen, once started."""
        return tuple(server.port for server in self._servers)

    # ── the beginning ─────────────────────────────────────────────────────────────────────────

    async def start(self, supervisor: Supervising) -> None:
        """Listen, and start all tasks. Returns at once, also without a network.

        Raises `OSError` when a port is taken.
        """
        for server in self._made_servers():
            await server.start()
            self._servers.append(server)
        for number in range(WORKERS):
            supervisor.start(f"courtesy-{number}", self._courtesy.run)
        supervisor.start("telegram", self._run)
        supervisor.start("profile", self._keep_profile, restart=False)

    async def ready(self) -> None:
        """Return when Telegram knows where to bring people's messages, or is about to be asked."""
        await self._ready.wait()

    async def wait(self) -> None:
        """Return when the line has been closed; raise `TokenRefused` when it ended by itself."""
        await self._over.wait()
        if self._failure is not None:
            raise self._failure

    def _made_servers(self) -> "list[Server]":
        if self._options.reach is None and self._options.watch_at is None:
            return []
        from bot.transports.telegram.webhook import servers_of  # imports `aiohttp`

        return servers_of(self._options, self._intake, self._watch)

    async def _run(self) -> None:
        try:
            await self._introduce()
            reach = self._options.reach
            if reach is not None:
                await self._insist("setWebhook", _subscription(reach), bool)
                self._is_reached = True
                self._ready.set()
                return
            await self._insist("deleteWebhook", {"drop_pending_updates": False}, bool)
            self._ready.set()
            await self._polling.run()
        except TokenRefused as refused:
            self._is_reached = False
            self._failure = refused
            self._log.warning("token_refused")
            self._over.set()

    async def _introduce(self) -> None:
        """Learn our own name, and whether the token is good."""
        me = await self._insist("getMe", {}, dict, tries=START_TRIES)
        name = me.get("username") if isinstance(me, dict) else None
        if isinstance(name, str):
            self._updates.call_me(name)

    async def _insist(
        self,
        method: str,
        parameters: dict[str, object],
        kind: type,
        *,
        tries: int | None = None,
    ) -> object:
        """Call until it brings such a result; None when `tries` were not enough. Raises `TokenRefused`."""
        strangers = 0
        attempt = 0
        while tries is None or attempt < tries:
            attempt += 1
            try:
                result = await self._api.call(method, parameters)
                if not isinstance(result, kind):
                    raise NoAnswer
            except LineError as error:
                strangers += isinstance(error, Refused) and error.kind is Kind.STRANGER
                if strangers >= START_TRIES:
                    raise TokenRefused from None
                self._log.warning("start_failed", error=type(error).__name__, tries=attempt)
                await self._pause(self._backoff.after(method))
            else:
                self._backoff.recovered()
                return result
        return None

    async def _keep_profile(self) -> None:
        await keep_profile(self._api, self._words, self._options, log=self._log, pause=self._pause)

    # ── the end ───────────────────────────────────────────────────────────────────────────────

    async def stop_hearing(self) -> None:
        """Nothing new comes in any more, and what came in is durable."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ENDING_SECONDS):
                await self._polling.stop()
        for server in self._servers:
            await server.close()

    async def close(self) -> None:
        """Let what is on its way arrive, then hang up. Call it after `stop_hearing`."""
        for ending in (self._courtesy.done, self._sender.quiet):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(ENDING_SECONDS / 2):
                    await ending()
        await self._wire.close()
        self._over.set()


def _seconds() -> float:
    return asyncio.get_running_loop().time()


def _subscription(reach: Reach) -> dict[str, object]:
    return {
        "url": reach.public_url,
        "secret_token": reach.secret,
        "allowed_updates": ALLOWED_UPDATES,
        "max_connections": reach.connections,
        "drop_pending_updates": False,
    }
