"""The Bot API over HTTP, on the loopback interface only."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from aiohttp import web

from tests.fakes.telegram.api import Answer, Api
from tests.fakes.telegram.clock import Clock
from tests.fakes.telegram.errors import Refusal
from tests.fakes.telegram.exchange import Exchange
from tests.fakes.telegram.fault_kinds import has_effect, perform, respond
from tests.fakes.telegram.faults import Faults, Rule
from tests.fakes.telegram.ledger import Call
from tests.fakes.telegram.methods import METHODS
from tests.fakes.telegram.people import People
from tests.fakes.telegram.requests import Params, read_params
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
        self._runner: web.ServerRunner | None = None
        self._ended = asyncio.Event()  # whoever hangs lets go

    def change(self, settings: Settings) -> None:
        """Turn something while it runs. Buckets of limits start anew."""
        self.state.change(settings)

    async def start(self, port: int = 0) -> None:
        server = web.Server(self._handle)
        runner = web.ServerRunner(server, access_log=None, shutdown_timeout=LAST_WORDS)
        await runner.setup()
        site = web.TCPSite(runner, HOST, port)
        await site.start()
        self._runner = runner
        self.base_url = f"http://{HOST}:{runner.addresses[0][1]}/bot"

    async def stop(self) -> None:
        self._ended.set()
        self.api.polling.close()
        self.clock.close()
        await self.api.webhook.close()
        if self._runner is not None:
            await self._runner.cleanup()

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
