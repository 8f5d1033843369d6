"""The web side: 200 after the commit and never before, nothing without the secret."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest

from bot.app.messages import HeardText
from bot.core.errors import StoreFull, StoreLocked
from bot.transports.telegram import Place, Reach, webhook_secret
from bot.transports.telegram.webhook import LONGEST_BODY, SECRET_HEADER
from tests.fakes.telegram.settings import Settings
from tests.unit.transports.telegram.rig import KEY, Rig, running

SECRET = webhook_secret(KEY)
QUICK = Settings(limits=False)
UPDATE = (
    b'{"update_id":5,"message":{"message_id":1,"date":1,"text":"hello",'
    b'"chat":{"id":7,"type":"private"}}}'
)


@dataclass
class Web:
    rig: Rig
    session: aiohttp.ClientSession

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.rig.app.ports[0]}"

    async def post(
        self, body: bytes = UPDATE, *, secret: str = SECRET, kind: str = "application/json"
    ) -> tuple[int, bytes, str]:
        given = {SECRET_HEADER: secret, "Content-Type": kind}
        async with self.session.post(f"{self.url}/telegram", data=body, headers=given) as answer:
            return answer.status, await answer.read(), answer.headers.get("Retry-After", "")


@contextlib.asynccontextmanager
async def listening() -> AsyncIterator[Web]:
    reach = Reach("http://127.0.0.1:1/telegram", SECRET, Place(0))
    async with running(QUICK, reach=reach) as rig, aiohttp.ClientSession() as session:
        yield Web(rig, session)


async def test_an_update_is_acknowledged_when_it_is_durable() -> None:
    async with listening() as web:
        assert await web.post() == (200, b"", "")
        assert await web.post() == (200, b"", "")

    assert web.rig.door.heard == [HeardText("hello")]


@pytest.mark.parametrize(("error", "after"), [(StoreFull(), "10"), (StoreLocked(), "2")])
async def test_a_disk_that_refuses_asks_for_the_update_again(error: Exception, after: str) -> None:
    async with listening() as web:
        web.rig.door.refusals = [error]

        assert await web.post() == (503, b"", after)
        assert await web.post() == (200, b"", "")


@pytest.mark.parametrize("secret", ["", "x", SECRET[:-1], SECRET + "x", SECRET.upper(), "\xfc"])
async def test_without_the_secret_nothing_is_read(secret: str) -> None:
    async with listening() as web:
        status, body, _ = await web.post(secret=secret)

    assert (status, body) == (403, b"")
    assert web.rig.door.told == 0


async def test_only_json_of_a_sensible_length_is_taken() -> None:
    async with listening() as web:
        assert (await web.post(kind="text/plain"))[0] == 415
        assert (await web.post(b" " * (LONGEST_BODY + 1)))[0] == 413
        async with web.session.get(f"{web.url}/telegram") as answer:
            assert (answer.status, await answer.read()) == (405, b"")
        async with web.session.post(f"{web.url}/elsewhere", data=b"") as answer:
            assert (answer.status, await answer.read()) == (404, b"")

    assert web.rig.door.told == 0


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"update_id":"5"}', b"\xff"])
async def test_what_nobody_can_read_is_put_aside_and_does_not_come_again(body: bytes) -> None:
    async with listening() as web:
        assert (await web.post(body))[0] == 200

    assert [arrival.address for arrival in web.rig.door.arrivals.values()] == ["telegram:0"]


async def test_the_server_delivers_to_us() -> None:
    async with listening() as web:
        fake = web.rig.fake
        await web.rig.eventually(lambda: fake.state.ledger.counts["setWebhook"])
        call = fake.state.ledger.of("setWebhook")[0]
        fake.people.say(7, "one")

    assert call.params["drop_pending_updates"] is False
    assert call.params["secret_token"] == SECRET
    assert fake.state.ledger.complaints == []


async def test_operators_can_look() -> None:
    async with listening() as web:
        seen = {}
        for path in ("healthz", "readyz", "metrics"):
            async with web.session.get(f"{web.url}/{path}") as answer:
                seen[path] = (answer.status, await answer.text())

    assert seen == {
        "healthz": (200, "ok"),
        "readyz": (200, "ready"),
        "metrics": (200, "people 3\n"),
    }


async def test_operators_can_look_at_a_polling_bot_too() -> None:
    async with running(QUICK, watch_at=Place(0)) as rig, aiohttp.ClientSession() as session:
        async with session.get(f"http://127.0.0.1:{rig.app.ports[0]}/healthz") as answer:
            assert answer.status == 200
        await rig.eventually(lambda: rig.app.is_well or rig.fake.state.ledger.counts["getUpdates"])


async def test_a_request_under_way_is_answered_before_the_end() -> None:
    async with listening() as web:
        asked = asyncio.gather(web.post(), asyncio.sleep(0))
        await web.rig.eventually(lambda: web.rig.door.told)
        await web.rig.app.stop_hearing()

        assert (await asked)[0][0] == 200
