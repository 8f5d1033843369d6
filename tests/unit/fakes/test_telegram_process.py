"""The fake server in a process of its own, told what to do through its control plane."""

from pathlib import Path

import aiohttp
import pytest

from tests.fakes.telegram.caller import Caller, Json, Said
from tests.fakes.telegram.control import Control
from tests.fakes.telegram.fault_kinds import KINDS
from tests.fakes.telegram.remote import Rejected, Remote, launched
from tests.fakes.telegram.server import FakeTelegram, served


async def remote_of(fake: FakeTelegram, session: aiohttp.ClientSession) -> tuple[Control, Remote]:
    """The same from within this process: a control plane and its client."""
    control = Control(fake)
    await control.start()
    return control, Remote(fake.base_url, control.url, fake.state.settings.token, session, 0)


async def test_it_starts_says_where_it_is_and_holds_a_conversation(tmp_path: Path) -> None:
    async with launched(tmp_path, "--still", "--no-limits") as remote:
        call = Caller(remote.session, remote.base_url + remote.token)
        number = await remote.act("start", person=7, payload="de")
        updates = await call("getUpdates")
        await call("sendMessage", chat_id=7, text="Hello", colour="red")
        await call("getUpdates", offset=updates.ids[-1])
        chat = await remote.shown("/chats/7")
        (complaint,) = await remote.listed("/complaints")
        (update,) = await remote.listed("/updates")
        (sent,) = await remote.listed("/calls?method=sendMessage")
        await remote.ask("POST", "/clock", {"advance": 90_000})
        later = await call("getUpdates")

    assert remote.base_url.startswith("http://127.0.0.1:")
    assert updates.ids == [number]
    assert isinstance(chat["messages"], list)
    assert [message["text"] for message in chat["messages"]] == ["/start de", "Hello"]
    assert (complaint["kind"], complaint["about"]) == ("unknown_parameter", "colour")
    assert (update["fate"], len(list_of(update["handed"]))) == ("waiting", 2)
    assert (sent["code"], sent["happened"]) == (200, True)
    assert later.ids == []


def list_of(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/acts", {"act": "say", "person": 7}),
        ("/acts", {"act": "fly", "person": 7}),
        ("/acts", {"act": "press", "person": 7, "button": "Yes"}),
        ("/faults", {"kind": "earthquake"}),
    ],
)
async def test_what_the_control_plane_does_not_understand_is_rejected(
    path: str, body: Json
) -> None:
    async with served() as fake, aiohttp.ClientSession() as session:
        control, remote = await remote_of(fake, session)

        with pytest.raises(Rejected):
            await remote.ask("POST", path, body)
        await control.stop()


async def test_faults_are_listed_set_counted_and_taken_away() -> None:
    async with served() as fake, aiohttp.ClientSession() as session:
        control, remote = await remote_of(fake, session)
        call = Caller(session, fake.base_url + remote.token)
        options = {"retry_after": 9}
        await remote.ask(
            "POST", "/faults", {"kind": "flood_call", "method": "getMe", "options": options}
        )

        first, second = await call("getMe"), await call("getMe")
        listed = await remote.shown("/faults")
        cleared = await remote.ask("DELETE", "/faults")
        await control.stop()

    assert [first.retry_after, second.code] == [9, 200]
    assert isinstance(listed["kinds"], dict)
    assert tuple(sorted(listed["kinds"])) == KINDS
    assert listed["rules"] == [{"kind": "flood_call", "method": "getMe", "seen": 2, "struck": 1}]
    assert cleared == {"rules": 0}


async def test_a_crowd_is_begun_and_reported_through_the_control_plane() -> None:
    async with served() as fake, aiohttp.ClientSession() as session:
        control, remote = await remote_of(fake, session)
        call = Caller(session, fake.base_url + remote.token)
        lines = ["/start", {"text": "bye", "until": "Bye"}]
        await remote.ask("POST", "/crowds", {"lines": lines, "people": 2, "first": 500})

        await answer_all(call, "any", with_keyboard=True)
        halfway = await remote.shown("/crowds/0")
        await answer_all(call, "Bye then")
        whole = await remote.shown("/crowds/0")
        stats = await remote.shown("/stats")
        await control.stop()

    assert (halfway["turns"], halfway["is_done"]) == (2, False)
    assert (whole["turns"], whole["is_done"], whole["finished"]) == (4, True, 2)
    assert stats["updates"] == 4
    assert isinstance(stats["calls"], dict)
    assert stats["calls"]["sendMessage"] == 4


async def answer_all(call: Caller, text: str, *, with_keyboard: bool = False) -> None:
    rows = [[{"text": "Yes", "callback_data": "y"}]]
    more = {"reply_markup": {"inline_keyboard": rows}} if with_keyboard else {}
    said: Said = await call("getUpdates")
    for update in said.items:
        message = update["message"]
        assert isinstance(message, dict)
        await call("sendMessage", chat_id=message["chat"]["id"], text=text, **more)
    await call("getUpdates", offset=int(str(said.ids[-1])) + 1)


async def test_settings_change_while_it_runs() -> None:
    async with served() as fake, aiohttp.ClientSession() as session:
        control, remote = await remote_of(fake, session)
        call = Caller(session, fake.base_url + remote.token)
        await remote.act("start", person=7)

        await remote.ask("PATCH", "/settings", {"chat_burst": 1})
        codes = [(await call("sendMessage", chat_id=7, text="x")).code for _ in range(2)]
        with pytest.raises(Rejected):
            await remote.ask("PATCH", "/settings", {"chat_brust": 1})
        await control.stop()

    assert codes == [200, 429]


async def test_presses_and_acts_are_shown() -> None:
    async with served() as fake, aiohttp.ClientSession() as session:
        control, remote = await remote_of(fake, session)
        await remote.act("press", person=7, data="v1")

        presses = await remote.listed("/presses")
        acts = await remote.ask("GET", "/acts")
        await control.stop()

    assert [press["answers"] for press in presses] == [[]]
    assert {"say", "press", "voice", "verbatim"} <= set(map(str, list_of(acts)))
