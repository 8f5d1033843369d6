"""Every kind of update is answered or left on purpose, and none of them spoils what comes after."""

import json

from tests.acceptance.telegram.acquaintance import acquaint
from tests.acceptance.telegram.oracle import rows
from tests.acceptance.telegram.process import PATIENCE, Home, living, until
from tests.acceptance.telegram.talk import answered, answers, at_rest, everybody_says, texts
from tests.acceptance.telegram.traces import CANARY
from tests.fakes.telegram.people import SHOWN
from tests.fakes.telegram.remote import Json, Remote

ANSWERED: dict[str, list[Json]] = {
    **{kind: [{"act": kind}] for kind in SHOWN},
    "caption": [{"act": "photo", "caption": f"i feel so alone {CANARY}"}],
    "forward": [{"act": "forward", "text": f"{CANARY} she wrote this to me"}],
    "deep link to a flow": [{"act": "start", "payload": "flow-one_minute"}],
    "deep link to a language": [{"act": "start", "payload": "lang-en"}],
    "deep link to nothing": [{"act": "start", "payload": "lang-xx"}],
    "deep link with words": [{"act": "start", "payload": "what is this"}],
    "deep link to no flow": [{"act": "start", "payload": "flow-there_is_none"}],
    "unknown command": [{"act": "say", "text": "/abracadabra"}],
    "long": [{"act": "say", "text": f"{CANARY} and so on " * 180}],
    "spaces": [{"act": "say", "text": "\u200b"}],
    "hostile": [{"act": "say", "text": "\u202e<b>*_[x](tg://user?id=1)`😀\x07{$x}"}],
    "forged press": [{"act": "press", "data": "v1.1.1.yes.AAAAAAAAAAAA"}],
}
LEFT: dict[str, list[Json]] = {
    "edit without danger": [{"act": "say", "text": "hello"}, {"act": "edit", "text": CANARY}],
    "block": [{"act": "block"}],
    "blocked and back": [{"act": "block"}, {"act": "unblock"}],
}
STRANGE = [
    {"update_id": "{id}", "message": None},
    {"update_id": "{id}", "message": {"chat": {"id": CANARY, "type": "private"}}},
    {"update_id": "{id}", "message": {"text": [CANARY]}},
    {"update_id": "{id}", "from_tomorrow": {"text": CANARY}},
    {"update_id": "{id}", "callback_query": {"id": 5}},
    {"update_id": "{id}", "message": {"chat": {"id": 2**70, "type": "private"}, "text": CANARY}},
    {"update_id": "{id}"},
]


async def test_every_kind_is_answered_or_left_and_the_next_message_works(
    home: Home, remote: Remote
) -> None:
    people = {kind: 100 + place for place, kind in enumerate([*ANSWERED, *LEFT])}
    await acquaint(home, people.values())
    async with living(home, remote) as life:
        for kind, acts in (ANSWERED | LEFT).items():
            for act in acts:
                await remote.ask("POST", "/acts", {**act, "person": people[kind]})
        for update in STRANGE:
            written = json.dumps(update).replace('"{id}"', "{id}")
            await remote.act("verbatim", body=written)
        await at_rest(home, remote)
        silent = [kind for kind in ANSWERED if not await told(remote, people[kind])]
        spoken = [
            kind for kind in ("block", "blocked and back") if await told(remote, people[kind])
        ]
        before = {kind: len(await told(remote, one)) for kind, one in people.items()}

        await everybody_says(remote, list(people.values()), "menu")
        for kind, one in people.items():
            await answered(remote, one, more_than=before[kind])

        assert silent == []
        assert spoken == []
        assert life.is_running


async def told(remote: Remote, person: int) -> list[str]:
    return await texts(remote, person)


async def test_groups_and_channels_hear_one_sentence_and_are_left(
    home: Home, remote: Remote
) -> None:
    async with living(home, remote):
        for chat, kind in ((-501, "group"), (-502, "supergroup"), (-503, "channel")):
            await remote.act("join", chat=chat, kind=kind, by=7)
        for chat in (-501, -502, -503):
            await answered(remote, chat)

        async def are_left() -> bool:
            return len(await remote.listed("/calls?method=leaveChat")) >= 3

        await until(are_left, "three chats that are left", PATIENCE)  # after the sentence
        await at_rest(home, remote)
        calls = await remote.listed("/calls?method=leaveChat")
        told_each = [await texts(remote, chat) for chat in (-501, -502, -503)]

    assert len(calls) == 3
    assert [len(one) for one in told_each] == [1, 1, 1]


async def test_an_update_that_comes_again_acts_once(home: Home, remote: Remote) -> None:
    """Telegram brings things twice: nobody may be answered twice or be moved on by an echo."""
    await acquaint(home, [7, 8])
    async with living(home, remote):
        first = await remote.act("say", person=7, text="hello")
        await remote.act("say", person=8, text="i feel lonely")
        await answered(remote, 7)
        await at_rest(home, remote)
        await remote.act("press", person=7, button=0)
        await at_rest(home, remote)
        before = [await texts(remote, 7), await texts(remote, 8)]
        again = await remote.ask("POST", "/rewind", {"first": first})
        await at_rest(home, remote)
        await remote.act("say", person=9, text="hello")
        await answered(remote, 9)

        after = [await texts(remote, 7), await texts(remote, 8)]

    assert again == {"again": 3}
    assert after == before


async def test_stale_doubled_forged_and_foreign_buttons_change_nothing(
    home: Home, remote: Remote
) -> None:
    """A tap on an old button must not drag somebody out of where she is."""
    await acquaint(home, [7, 8])
    async with living(home, remote):
        await remote.act("say", person=7, text="hello")
        await answered(remote, 7)
        await at_rest(home, remote)
        old = await data_of_last(remote, 7)
        await remote.act("press", person=7, data=old)
        await remote.act("press", person=7, data=old)
        await remote.act("say", person=8, text="hello")
        await at_rest(home, remote)
        here = await last_buttons(remote, 7)
        for data in (old, "", "v1", "v1.9.9.x.AAAAAAAAAAAA", "é" * 32, old[:-1] + "A"):
            await remote.act("press", person=7, data=data)
        await remote.act("press", person=8, data=old)
        await at_rest(home, remote)

        async def unanswered() -> list[object]:
            return [one["id"] for one in await remote.listed("/presses") if not one["answers"]]

        presses = await unanswered()
        still = await last_buttons(remote, 7)

    assert presses == []
    assert still == here


async def data_of_last(remote: Remote, person: int) -> str:
    return (await last_buttons(remote, person, value=True))[0]


async def last_buttons(remote: Remote, person: int, *, value: bool = False) -> list[str]:
    shown = [one for one in await answers(remote, person) if one["buttons"]]
    return [str(rows(one)[1 if value else 0]) for one in rows(shown[-1]["buttons"])]
