"""The second port: JSON over HTTP, for a test that stands outside of this process.

Every act is one method of `People`, by name, with its arguments: `{"act": "say", "person": 7,
"text": "hello"}`. README.md lists the paths.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from functools import partial
from typing import Any

import orjson
from aiohttp import web

from tests.fakes.telegram.crowd import Crowd, Line, Script
from tests.fakes.telegram.fault_kinds import KINDS, has_effect
from tests.fakes.telegram.faults import Options, Rule
from tests.fakes.telegram.people import SHOWN, NothingToPress
from tests.fakes.telegram.server import HOST, FakeTelegram
from tests.fakes.telegram.settings import Settings
from tests.fakes.telegram.updates import Update
from tests.fakes.telegram.views import call_json, chat_json, complaint_json, update_json

Json = dict[str, object]
Deed = Callable[..., Update | None]


class Control:
    def __init__(self, fake: FakeTelegram) -> None:
        self._fake = fake
        self.url = ""
        self._runner: web.AppRunner | None = None
        self._crowds: list[Crowd] = []
        people = fake.people
        self._acts: Mapping[str, Deed] = {
            name: getattr(people, name)
            for name in [
                "say",
                "start",
                "show",
                "forward",
                "edit",
                "post",
                "press",
                "block",
                "unblock",
                "join",
                "remove",
                "send_kind",
                "verbatim",
            ]
        } | {kind: partial(people.show, kind=kind) for kind in SHOWN}

    async def start(self, port: int = 0) -> None:
        app = web.Application()
        app.add_routes([
            web.post("/acts", self._do),
            web.get("/acts", self._list_acts),
            web.get("/clock", self._clock),
            web.post("/clock", self._advance),
            web.get("/faults", self._list_faults),
            web.post("/faults", self._add_faults),
            web.delete("/faults", self._clear_faults),
            web.get("/updates", self._updates),
            web.get("/calls", self._calls),
            web.get("/complaints", self._complaints),
            web.get("/chats/{chat}", self._chat),
            web.get("/presses", self._presses),
            web.get("/stats", self._stats),
            web.post("/rewind", self._rewind),
            web.post("/crowds", self._crowd),
            web.get("/crowds/{number}", self._crowd_report),
            web.patch("/settings", self._settings),
        ])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, port).start()
        self.url = f"http://{HOST}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        for crowd in self._crowds:
            crowd.stop()
        if self._runner is not None:
            await self._runner.cleanup()

    # ── people ───────────────────────────────────────────────────────────────────────────────

    async def _do(self, request: web.Request) -> web.Response:
        """One act or an array of them; answers their update ids, null for one not wanted."""
        given = await _body(request)
        acts = given if isinstance(given, list) else [given]
        try:
            return _answer([self._act(dict(act)) for act in acts])
        except (KeyError, TypeError, ValueError, IndexError, NothingToPress) as error:
            return _answer({"error": f"{type(error).__name__}: {error}"}, status=400)

    def _act(self, act: Json) -> int | None:
        update = self._acts[str(act.pop("act"))](**act)
        return None if update is None else update.id

    async def _list_acts(self, request: web.Request) -> web.Response:
        return _answer(sorted(self._acts))

    async def _rewind(self, request: web.Request) -> web.Response:
        first = int((await _body(request)).get("first", 0))
        return _answer({"again": self._fake.state.rewind(first)})

    async def _crowd(self, request: web.Request) -> web.Response:
        given = await _body(request)
        lines = [
            Line(**(line if isinstance(line, dict) else {"text": line}))
            for line in given.pop("lines")
        ]
        crowd = Crowd(self._fake.state, self._fake.people, Script(lines, **given))
        self._crowds.append(crowd)
        crowd.begin()
        return _answer({"number": len(self._crowds) - 1})

    async def _crowd_report(self, request: web.Request) -> web.Response:
        return _answer(self._crowds[int(request.match_info["number"])].report())

    # ── time and faults ──────────────────────────────────────────────────────────────────────

    async def _clock(self, request: web.Request) -> web.Response:
        return _answer({"now": self._fake.clock.now()})

    async def _advance(self, request: web.Request) -> web.Response:
        self._fake.clock.advance(float((await _body(request))["advance"]))
        return await self._clock(request)

    async def _list_faults(self, request: web.Request) -> web.Response:
        kinds = {kind: {"has_effect": has_effect(kind)} for kind in KINDS}
        rules = [
            {"kind": r.kind, "method": r.method, "seen": r.seen, "struck": r.struck}
            for r in self._fake.faults.rules
        ]
        return _answer({"kinds": kinds, "rules": rules})

    async def _add_faults(self, request: web.Request) -> web.Response:
        given = await _body(request)
        for fields_ in given if isinstance(given, list) else [given]:
            rule = Rule(**(fields_ | {"options": Options(**fields_.pop("options", {}))}))
            if rule.kind not in KINDS:
                return _answer({"error": f"no fault is called {rule.kind!r}"}, status=400)
            self._fake.faults.rules.append(rule)
        return _answer({"rules": len(self._fake.faults.rules)})

    async def _clear_faults(self, request: web.Request) -> web.Response:
        self._fake.faults.rules.clear()
        return _answer({"rules": 0})

    # ── the ledger ───────────────────────────────────────────────────────────────────────────

    async def _updates(self, request: web.Request) -> web.Response:
        after = int(request.query.get("after", 0))
        return _answer([update_json(u) for u in self._fake.state.updates.all if u.id > after])

    async def _calls(self, request: web.Request) -> web.Response:
        after, methods = int(request.query.get("after", 0)), request.query.getall("method", [])
        calls = [call for call in self._fake.state.ledger.calls if call.seq > after]
        return _answer([call_json(call) for call in calls if not methods or call.method in methods])

    async def _complaints(self, request: web.Request) -> web.Response:
        return _answer([complaint_json(c) for c in self._fake.state.ledger.complaints])

    async def _chat(self, request: web.Request) -> web.Response:
        chat = self._fake.state.chats.by_id.get(int(request.match_info["chat"]))
        return _answer(chat_json(chat)) if chat is not None else _answer({"error": "?"}, status=404)

    async def _presses(self, request: web.Request) -> web.Response:
        return _answer([asdict(press) for press in self._fake.api.presses.by_id.values()])

    async def _stats(self, request: web.Request) -> web.Response:
        state = self._fake.state
        return _answer({
            "now": state.clock.now(),
            "updates": len(state.updates.all),
            "waiting": len(state.updates),
            "lost": state.updates.lost,
            "unwanted": state.unwanted,
            "confirmed_below": state.updates.confirmed_below,
            "calls": dict(state.ledger.counts),
            "codes": {str(code): count for code, count in state.ledger.codes.items()},
            "complaints": len(state.ledger.complaints),
            "webhook": self._fake.api.webhook.info(),
            "deliveries": self._fake.api.webhook.deliveries,
        })

    async def _settings(self, request: web.Request) -> web.Response:
        given = await _body(request)
        known = {field.name for field in fields(Settings)}
        if unknown := set(given) - known:
            return _answer({"error": f"no such settings: {sorted(unknown)}"}, status=400)
        self._fake.change(replace(self._fake.state.settings, **given))
        return _answer(asdict(self._fake.state.settings))


async def _body(request: web.Request) -> Any:
    return orjson.loads(await request.read() or b"{}")


def _answer(value: object, *, status: int = 200) -> web.Response:
    body = orjson.dumps(value, default=repr, option=orjson.OPT_NON_STR_KEYS)
    return web.Response(body=body, status=status, content_type="application/json")
