"""The Bot API over HTTP, on the loopback interface only."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from weakref import WeakSet

from aiohttp import web

from tests.fakes.telegram.api import Answer, Api
from tests.fakes.telegram.clock import Clock
from tests.fakes.telegram.door import Door, Request
from tests.fakes.telegram.errors import Refusal
from tests.fakes.telegram.exchange import Exchange
from tests.fakes.telegram.fault_kinds import has_effect, perform, respond
from tests.fakes.telegram.faults import Faults, Rule
from tests.fakes.telegram.ledger import Call
from tests.fakes.telegram.methods import METHODS
from tests.fakes.telegram.people import People
from tests.fakes.telegram.requests import Params, parse_body, parse_query, read_params
from tests.fakes.telegram.settings import Settings
from tests.fakes.telegram.state import State

HOST = "127.0.0.1"
LAST_WORDS = 2.0  # seconds that open calls have when the server ends


class FakeTelegram:
    """A whole server in this process. `base_url` is what a bot is given, without token."""

    def __init__(self, settings: Settings | None = None, clock: Clock | None = None) -> None:
        self.clock = clock or Clock()
        self.state = State(settings or Settings(), self.clock)
        self.api = Api(self.state)
        self.people = People(self.state, self.api.presses)
        self.faults = Faults(self.state.random)
        self.base_url = ""
        self._web = web.Server(self._handle, access_log=None)
        self._listening: asyncio.Server | None = None
        self._doors: WeakSet[Door] = WeakSet()
        self._polls: set[asyncio.Task[Answer]] = set()
        self._ended = asyncio.Event()  # whoever hangs lets go

    def change(self, settings: Settings) -> None:
        """Turn something while it runs. Buckets of limits start anew."""
        self.state.change(settings)

    async def start(self, port: int = 0) -> None:
        loop = asyncio.get_running_loop()
        self._listening = await loop.create_server(self._door, HOST, port)
        address = self._listening.sockets[0].getsockname()
        self.base_url = f"http://{HOST}:{address[1]}/bot"

    def _door(self) -> Door:
        door = Door(self)
        self._doors.add(door)
        return door

    async def stop(self) -> None:
        if self._listening is not None:
            self._listening.close()
        self._ended.set()
        self.api.polling.close()
        self.clock.close()
        await self.api.webhook.close()
        await asyncio.gather(*self._polls)
        for door in tuple(self._doors):
            door.close()
        await self._web.shutdown(LAST_WORDS)

    # ── the fast way ─────────────────────────────────────────────────────────────────────────

    @property
    def is_plain(self) -> bool:
        return not self.faults.rules

    def enter(self, request: Request) -> Answer | asyncio.Task[Answer]:
        try:
            name = self._method(request.path)
        except Refusal as refusal:
            return Answer(refusal.code, refusal.body())
        call = self.state.ledger.open(name, self.clock.now(), "http")
        try:
            params = parse_query(request.query) if request.query else {}
            params |= parse_body(request.kind, request.body)
        except Refusal as refusal:
            self.state.ledger.close(call, self.clock.now(), refusal.code)
            return Answer(refusal.code, refusal.body())
        if name != "getUpdates":
            return self.api.run_now(call, name, params)
        poll = asyncio.get_running_loop().create_task(self.api.run(call, name, params))
        self._polls.add(poll)
        poll.add_done_callback(self._polls.discard)
        return poll

    def elsewhere(self) -> asyncio.Protocol:
        return self._web()

    # ── one call ─────────────────────────────────────────────────────────────────────────────

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            name = self._method(request.path)
        except Refusal as refusal:
            return respond(Answer(refusal.code, refusal.body()))
        call = self.state.ledger.open(name, self.clock.now(), "http")
        rule = self.faults.pick(name, None) if self.faults.rules else None
        if rule is not None:
            return await self._spoil(request, call, rule, None)
        try:
            params = await read_params(request)
        except Refusal as refusal:
            self.state.ledger.close(call, self.clock.now(), refusal.code)
            return respond(Answer(refusal.code, refusal.body()))
        rule = self.faults.pick(name, params) if self.faults.rules else None
        if rule is not None:
            return await self._spoil(request, call, rule, params)
        return respond(await self.api.run(call, name, params))

    def _method(self, path: str) -> str:
        """The name after the token, spelt as in the table. Raises `Refusal`."""
        if not path.startswith("/bot"):
            raise Refusal(404, "Not Found")
        token, slash, name = path[4:].partition("/")
        if not slash:
            raise Refusal(404, "Not Found")
        if ":" not in token or token.startswith("0") or len(token) > 80:
            raise Refusal(401, "Unauthorized: invalid token specified")
        if token != self.state.settings.token:
            raise Refusal(401, "Unauthorized")
        method = METHODS.get(name.lower())
        return method.name if method is not None else name

    async def _spoil(
        self, request: web.BaseRequest, call: Call, rule: Rule, params: Params | None
    ) -> web.StreamResponse:
        call.fault = rule.kind
        read = params

        async def run() -> Answer:
            given = await read_params(request) if read is None else read
            return await self.api.run(call, call.method, given)

        if read is None and not has_effect(rule.kind) and rule.kind != "reset_before_read":
            with contextlib.suppress(Refusal):
                read = await read_params(request)
        call.params = read or {}
        chat = call.params.get("chat_id")
        exchange = Exchange(
            request,
            rule.options,
            run,
            self.clock,
            self._ended,
            self.state.limits,
            int(chat)
            if isinstance(chat, int | str) and str(chat).lstrip("-").isdecimal()
            else None,
        )
        return await perform(rule.kind, exchange)


@contextlib.asynccontextmanager
async def served(
    settings: Settings | None = None, clock: Clock | None = None
) -> AsyncIterator[FakeTelegram]:
    fake = FakeTelegram(settings, clock)
    await fake.start()
    try:
        yield fake
    finally:
        await fake.stop()
        await asyncio.sleep(0)  # closed sockets leave the loop in its next round
