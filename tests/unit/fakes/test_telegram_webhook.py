"""The fake server's webhook: what it sends, in which order, and again when it failed."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace

import orjson
import pytest
from aiohttp import web

from tests.fakes.telegram.caller import Caller, running, until
from tests.fakes.telegram.server import HOST, FakeTelegram

SECRET = "s3cret_-"
Answering = Callable[[dict[str, object]], web.Response]


def ok(update: dict[str, object]) -> web.Response:
    return web.Response()


@dataclass
class Hook:
    """The bot's side: keeps what arrives, and answers as it is told to."""

    answering: Answering = ok
    got: list[dict[str, object]] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)
    at_once: int = 0
    most: int = 0
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    url: str = ""

    def __post_init__(self) -> None:
        self.gate.set()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        update = orjson.loads(await request.read())
        self.got.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
        await self.gate.wait()
        self.at_once -= 1
        return self.answering(update)

    async def has(self, count: int) -> None:
        await until(lambda: len(self.got) >= count)

    def texts(self) -> list[object]:
        messages = [update.get("message") for update in self.got]
        return [message["text"] for message in messages if isinstance(message, dict)]


@contextlib.asynccontextmanager
async def hooked() -> AsyncIterator[tuple[FakeTelegram, Caller, Hook]]:
    hook = Hook()
    runner = web.ServerRunner(web.Server(hook.handle), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, HOST, 0).start()
    hook.url = f"http://{HOST}:{runner.addresses[0][1]}/hook"
    async with running() as (fake, call):
        yield fake, call, hook
        hook.gate.set()
    await runner.cleanup()


async def settled(fake: FakeTelegram) -> None:
    await until(lambda: not fake.api.webhook.is_busy)


async def test_an_update_is_sent_with_the_secret_and_confirmed_by_any_2xx() -> None:
    async with hooked() as (fake, call, hook):
        said = await call("setWebhook", url=hook.url, secret_token=SECRET)
        fake.people.say(7, "hello")

        await hook.has(1)
        await settled(fake)

    assert said.description == "Webhook was set"
    assert hook.texts() == ["hello"]
    assert hook.secrets == [SECRET]
    assert fake.state.updates.all[0].fate == "confirmed"
    assert fake.state.updates.all[0].settled_by == "webhook 1"


async def test_what_waited_before_the_webhook_is_sent_unless_it_is_dropped() -> None:
    async with hooked() as (fake, call, hook):
        fake.people.say(7, "before")
        await call("setWebhook", url=hook.url, drop_pending_updates=True)
        fake.people.say(7, "after")

        await hook.has(1)

    assert hook.texts() == ["after"]
    assert fake.state.updates.all[0].fate == "dropped"


async def test_one_chat_is_sent_in_order_and_one_at_a_time() -> None:
    async with hooked() as (fake, call, hook):
        await call("setWebhook", url=hook.url)
        for number in range(5):
            fake.people.say(7, str(number))

        await hook.has(5)

    assert hook.texts() == ["0", "1", "2", "3", "4"]
    assert hook.most == 1


async def test_other_chats_and_presses_overtake_a_chat_that_is_slow() -> None:
    async with hooked() as (fake, call, hook):
        await call("setWebhook", url=hook.url)
        fake.people.say(1, "first success opens more connections")
        await hook.has(1)
        await settled(fake)
        hook.gate.clear()
        fake.people.say(7, "slow")
        fake.people.say(7, "waits behind it")

        fake.people.press(7, data="v1")
        fake.people.say(8, "other")
        await hook.has(4)

    kinds = {key for update in hook.got[1:4] for key in update if key != "update_id"}
    assert kinds == {"message", "callback_query"}
    assert "waits behind it" not in hook.texts()[:3]
    assert hook.most == 3


async def test_no_more_deliveries_at_once_than_connections() -> None:
    async with hooked() as (fake, call, hook):
        await call("setWebhook", url=hook.url, max_connections=2)
        fake.people.say(1, "opens")
        await hook.has(1)
        await settled(fake)
        hook.gate.clear()
        for person in range(10, 16):
            fake.people.say(person, "hello")

        await hook.has(3)
        hook.gate.set()
        await hook.has(7)

    assert hook.most == 2


async def test_until_the_first_success_there_is_one_connection() -> None:
    async with hooked() as (fake, call, hook):
        hook.gate.clear()
        await call("setWebhook", url=hook.url)
        for person in range(10, 14):
            fake.people.say(person, "hello")

        await hook.has(1)
        await call("getMe")

    assert hook.most == 1


async def test_a_failed_update_comes_again_at_once_and_then_after_two_and_four_seconds() -> None:
    async with hooked() as (fake, call, hook):
        hook.answering = lambda _: web.Response(status=500)
        await call("setWebhook", url=hook.url)
        fake.people.say(7, "hello")
        await hook.has(2)
        await settled(fake)
        counts = []

        for wait in (1, 1, 3, 1):
            fake.clock.advance(wait)
            await settled(fake)
            counts.append(len(hook.got))

    assert counts == [2, 3, 3, 4]


async def test_while_one_fails_its_chat_waits_and_the_others_do_not() -> None:
    async with hooked() as (fake, call, hook):
        hook.answering = lambda update: web.Response(status=503 if "bad" in str(update) else 200)
        await call("setWebhook", url=hook.url)
        fake.people.say(7, "bad")
        fake.people.say(7, "behind")
        fake.people.say(8, "other")
        await settled(fake)
        info = await call("getWebhookInfo")

    assert "behind" not in hook.texts()
    assert "other" in hook.texts()
    assert info.fields["last_error_message"] == (
        "Wrong response from the webhook: 503 Service Unavailable"
    )
    assert info.fields["pending_update_count"] == 2


async def test_retry_after_is_heeded() -> None:
    async with hooked() as (fake, call, hook):
        hook.answering = lambda _: web.Response(status=503, headers={"Retry-After": "30"})
        await call("setWebhook", url=hook.url)
        fake.people.say(7, "hello")
        await hook.has(1)
        await settled(fake)

        fake.clock.advance(29)
        await settled(fake)
        early = len(hook.got)
        fake.clock.advance(1)
        await settled(fake)

    assert (early, len(hook.got)) == (1, 2)


async def test_an_update_that_fails_for_a_day_is_given_up() -> None:
    async with hooked() as (fake, call, hook):
        hook.answering = lambda _: web.Response(status=500)
        await call("setWebhook", url=hook.url)
        fake.people.press(7, data="v1")
        await settled(fake)

        for _ in range(12):
            fake.clock.advance(30)
            await settled(fake)

    assert fake.state.updates.all[0].fate == "expired"


async def test_an_answer_that_gets_lost_brings_the_update_again() -> None:
    async with hooked() as (fake, call, hook):
        fake.change(replace(fake.state.settings, webhook_deaf=1.0))
        await call("setWebhook", url=hook.url)
        fake.people.say(7, "hello")
        await hook.has(2)
        fake.change(replace(fake.state.settings, webhook_deaf=0.0))
        await settled(fake)

    assert set(map(str, hook.texts())) == {"hello"}
    assert len(fake.state.updates.all) == 1


async def test_a_rewound_queue_delivers_what_was_confirmed_once_more() -> None:
    async with hooked() as (fake, call, hook):
        await call("setWebhook", url=hook.url)
        fake.people.say(7, "one")
        fake.people.say(7, "two")
        await hook.has(2)
        await settled(fake)

        again = fake.state.rewind(fake.state.updates.all[1].id)
        await hook.has(3)

    assert again == 1
    assert hook.texts() == ["one", "two", "two"]


async def test_a_method_in_the_answer_is_carried_out() -> None:
    async with hooked() as (fake, call, hook):
        said = {"method": "sendMessage", "chat_id": 7, "text": "at once"}
        hook.answering = lambda _: web.json_response(said)
        await call("setWebhook", url=hook.url)
        fake.people.say(7, "hello")
        await hook.has(1)
        await settled(fake)

    (done,) = fake.state.ledger.of("sendMessage")
    assert (done.via, done.code) == ("webhook", 200)
    assert [m.text for m in fake.state.chats.by_id[7].messages.values()] == ["hello", "at once"]


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "logOut"])
async def test_some_methods_are_not_carried_out_in_an_answer(method: str) -> None:
    async with hooked() as (fake, call, hook):
        hook.answering = lambda _: web.json_response({"method": method})
        await call("setWebhook", url=hook.url)
        fake.people.say(7, "hello")
        await hook.has(1)
        await settled(fake)

    assert fake.state.ledger.of(method) == []


async def test_a_closed_door_is_tried_again_and_then_polling_gets_it_all() -> None:
    async with running() as (fake, call):
        await call("setWebhook", url=f"http://{HOST}:9/hook")
        fake.people.say(7, "hello")
        await settled(fake)
        info = await call("getWebhookInfo")

        gone = await call("deleteWebhook")
        again = await call("deleteWebhook")
        updates = await call("getUpdates")

    assert info.fields["last_error_message"] == "Connection refused"
    assert (gone.description, again.description) == (
        "Webhook was deleted",
        "Webhook is already deleted",
    )
    assert len(updates.ids) == 1


async def test_the_same_webhook_again_is_already_set_and_two_in_a_second_are_too_many() -> None:
    async with hooked() as (fake, call, hook):
        await call("setWebhook", url=hook.url)

        soon = await call("setWebhook", url=hook.url)
        fake.clock.advance(1)
        later = await call("setWebhook", url=hook.url)

    assert (soon.code, soon.retry_after) == (429, 1)
    assert later.description == "Webhook is already set"


ADDRESSES = [
    ({"url": "http://example.org/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    (
        {"url": "https://example.org:444/"},
        "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ),
    ({"url": "https://"}, "invalid webhook URL specified"),
    (
        {"url": "https://a.b/", "secret_token": "no spaces"},
        "secret token contains unallowed characters",
    ),
    ({"url": "https://a.b/", "secret_token": "x" * 257}, "secret token is too long"),
]


@pytest.mark.parametrize(("params", "words"), ADDRESSES)
async def test_an_address_or_secret_that_is_wrong_is_refused(
    params: dict[str, object], words: str
) -> None:
    async with running() as (_, call):
        said = await call("setWebhook", **params)

    assert (said.code, said.description) == (400, f"Bad Request: {words}")
