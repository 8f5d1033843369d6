"""The web door: only Telegram comes in, nothing is taken that could not be kept."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO

import aiohttp
import orjson
import pytest

from tests.acceptance.telegram.acquaintance import acquaint
from tests.acceptance.telegram.process import Home, Life, living, webhook
from tests.acceptance.telegram.talk import DANGER, answered, at_rest, helped, texts
from tests.acceptance.telegram.test_telegram_danger import held, unwritable
from tests.acceptance.telegram.traces import CANARY, found_in
from tests.fakes.telegram.remote import Remote
from tests.fakes.telegram.settings import TOKEN

SECRET = "a-secret-for-tests"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True, slots=True)
class Door:
    root: str
    life: Life
    session: aiohttp.ClientSession

    async def post(self, body: bytes, *, secret: str | None = SECRET, kind: str = "json") -> int:
        headers = {"Content-Type": f"application/{kind}"}
        if secret is not None:
            headers[HEADER] = secret
        async with self.session.post(
            f"{self.root}/telegram", data=BytesIO(body), headers=headers
        ) as answer:
            return answer.status


@pytest.fixture
async def door(home: Home, remote: Remote) -> AsyncIterator[Door]:
    await acquaint(home, [7, 8])
    settings = webhook() | {"webhook_secret": SECRET}
    async with living(home, remote, **settings) as life, aiohttp.ClientSession() as session:
        yield Door(settings["public_url"].removesuffix("/telegram"), life, session)


def message(update: int, person: int, text: str) -> bytes:
    chat = {"id": person, "type": "private"}
    content = {"message_id": update, "date": 1, "chat": chat, "from": chat, "text": text}
    return orjson.dumps({"update_id": update, "message": content})


async def test_whoever_does_not_know_the_secret_changes_nothing(
    home: Home, remote: Remote, door: Door
) -> None:
    """Anybody can find the address; nobody may speak there in another person's name."""
    words = f"i feel low {CANARY}"
    wrong = [None, "", SECRET[:-1], SECRET + "x", SECRET.upper(), "\u00e9" * 8]
    forged = [
        door.post(message(900_000_000 + number, 7, words), secret=wrong[number % len(wrong)])
        for number in range(1000)
    ]
    refused = {await code for code in forged}
    async with door.session.get(f"{door.root}/telegram") as answer:
        asked = answer.status
    others = [
        await door.post(b"{" + b" " * (1 << 20)),
        await door.post(message(900_002_000, 7, words), kind="x-www-form-urlencoded"),
    ]
    before = await texts(remote, 8)
    await remote.act("say", person=8, text="hello")
    await answered(remote, 8)
    await at_rest(home, remote)

    assert before == []
    assert refused == {403}
    assert (asked, others) == (405, [413, 415])
    calls = await remote.listed("/calls?method=sendMessage")
    assert {call["params"]["chat_id"] for call in calls if isinstance(call["params"], dict)} == {8}


async def test_duplicates_in_any_order_act_once(home: Home, remote: Remote, door: Door) -> None:
    """Telegram repeats what it was not thanked for, and rows overtake each other."""
    await remote.ask("PATCH", "/settings", {"webhook_deaf": 0.7})
    await remote.act("say", person=7, text="hello")
    await remote.act("say", person=8, text="hello")
    await at_rest(home, remote)
    await remote.ask("PATCH", "/settings", {"webhook_deaf": 0.0})
    for _ in range(10):
        await remote.ask("POST", "/rewind", {"first": 0})
    await at_rest(home, remote)
    told = [await texts(remote, one) for one in (7, 8)]

    assert all(told)
    assert [len(set(one)) for one in told] == [len(one) for one in told]


async def test_what_cannot_be_kept_is_not_taken(home: Home, remote: Remote, door: Door) -> None:
    for person in (7, 8):  # their words come past the server, which has to know their chats
        await remote.act("unblock", person=person)
    with unwritable(door.life.process.pid):
        refused = [await door.post(message(10, 8, f"i feel low {CANARY}")) for _ in range(3)]
        danger = await door.post(message(11, 7, DANGER))
        await helped(remote, 7)

    taken = await door.post(message(10, 8, f"i feel low {CANARY}"))
    # Nobody is told of a refusal in words: she is answered once it can be kept.
    await remote.act("say", person=8, text="hello")
    await answered(remote, 8)

    assert (set(refused), danger, taken) == ({503}, 503, 200)


async def test_a_database_held_by_another_is_a_refusal_as_well(
    home: Home, remote: Remote, door: Door
) -> None:
    with held(home):
        refused = await door.post(message(10, 8, f"i feel low {CANARY}"))
    taken = await door.post(message(10, 8, f"i feel low {CANARY}"))

    assert (refused, taken) == (503, 200)


async def test_operators_see_counts_and_nothing_else(
    home: Home, remote: Remote, door: Door
) -> None:
    await remote.act("say", person=7, text=f"i feel low {CANARY}")
    await remote.act("say", person=8, text=f"{DANGER} {CANARY}")
    await helped(remote, 8)
    pages = {path: await page(door, path) for path in ("/healthz", "/readyz", "/metrics")}

    assert pages["/healthz"] == (200, b"ok")
    assert pages["/readyz"] == (200, b"ready")
    assert pages["/metrics"][0] == 200
    assert b"alongside_amount" in pages["/metrics"][1]
    assert found_in("/metrics", pages["/metrics"][1], [CANARY, TOKEN, SECRET]) == []


async def page(door: Door, path: str) -> tuple[int, bytes]:
    async with door.session.get(door.root + path) as answer:
        return answer.status, await answer.read()
