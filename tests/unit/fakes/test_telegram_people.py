"""What people do at the fake server, as updates that a client library understands."""

import orjson
import pytest
from telegram import Update

from tests.fakes.telegram.caller import running
from tests.fakes.telegram.crowd import Crowd, Line, Script
from tests.fakes.telegram.people import SHOWN, NothingToPress
from tests.fakes.telegram.server import FakeTelegram
from tests.fakes.telegram.settings import Settings

GROUP, CHANNEL = -100_500, -100_600
UNLIMITED = Settings(limits=False, throttle_repeats=False)


def last(fake: FakeTelegram) -> dict[str, object]:
    body = orjson.loads(fake.state.updates.all[-1].body)
    assert isinstance(body, dict)
    return body


def read(fake: FakeTelegram) -> Update:
    update = Update.de_json(last(fake))
    assert isinstance(update, Update)
    return update


@pytest.mark.parametrize("kind", sorted(SHOWN))
async def test_a_message_of_each_kind_is_one_the_library_reads(kind: str) -> None:
    async with running() as (fake, _):
        fake.people.show(7, kind, caption="look")

    message = read(fake).message
    assert message is not None
    assert getattr(message, kind)
    assert message.caption == "look"


async def test_start_carries_its_payload_and_a_command_entity() -> None:
    async with running() as (fake, _):
        fake.people.start(7, "naming_feelings")

    message = read(fake).message
    assert message is not None
    assert message.text == "/start naming_feelings"
    assert [(e.type, e.offset, e.length) for e in message.entities] == [("bot_command", 0, 6)]


async def test_an_edit_keeps_the_message_and_changes_its_words() -> None:
    async with running() as (fake, _):
        fake.people.say(7, "one")
        fake.people.edit(7, "two")

    edited = read(fake).edited_message
    assert edited is not None
    assert (edited.message_id, edited.text) == (1, "two")
    assert edited.edit_date is not None


async def test_a_forwarded_message_says_so() -> None:
    async with running() as (fake, _):
        fake.people.forward(7, "not my words")

    message = read(fake).message
    assert message is not None
    assert message.forward_origin is not None


async def test_blocking_and_coming_back_are_told() -> None:
    async with running() as (fake, _):
        fake.people.block(7)
        blocked = read(fake).my_chat_member
        fake.people.unblock(7)
        back = read(fake).my_chat_member

    assert blocked is not None
    assert back is not None
    assert [blocked.new_chat_member.status, back.new_chat_member.status] == ["kicked", "member"]


async def test_a_group_and_a_channel_are_chats_of_their_own() -> None:
    async with running() as (fake, _):
        fake.people.join(GROUP, "supergroup", by=7, title="Us")
        fake.people.say(7, "hello all", chat=GROUP)
        spoken = read(fake).message
        fake.people.join(CHANNEL, "channel", by=7, title="News")
        joined = read(fake).my_chat_member
        fake.people.post(CHANNEL, "news")
        posted = read(fake).channel_post

    assert spoken is not None
    assert spoken.from_user is not None
    assert (spoken.chat.id, spoken.from_user.id) == (GROUP, 7)
    assert joined is not None
    assert joined.new_chat_member.status == "administrator"
    assert posted is not None
    assert posted.from_user is None


async def test_what_nobody_expects_can_be_sent() -> None:
    async with running() as (fake, call):
        fake.people.send_kind("telepathy", {"thought": 1})
        fake.people.verbatim('{"update_id": {id}, "message": 17}')
        fake.people.verbatim('{"no_id": true}')

        answer = await call("getUpdates")

    assert [sorted(update) for update in answer.items] == [
        ["telepathy", "update_id"],
        ["message", "update_id"],
        ["no_id"],
    ]


async def test_a_button_is_pressed_by_place_label_or_part_of_it() -> None:
    rows = [[{"text": "Not now", "callback_data": "a"}], [{"text": "No", "callback_data": "b"}]]
    async with running() as (fake, call):
        fake.people.start(7)
        await call("sendMessage", chat_id=7, text="?", reply_markup={"inline_keyboard": rows})
        pressed = []
        for button in (0, -1, "No", "now"):
            fake.people.press(7, button)
            query = read(fake).callback_query
            pressed.append(query.data if query else None)
        with pytest.raises(NothingToPress):
            fake.people.press(7, "Maybe")

    assert pressed == ["a", "b", "b", "a"]


async def test_a_press_can_be_forged_or_of_a_message_long_gone() -> None:
    async with running() as (fake, _):
        fake.people.press(7, data="v1.forged", message=99)

    query = read(fake).callback_query
    assert query is not None
    assert (query.data, query.message) == ("v1.forged", None)


async def test_a_crowd_says_the_next_line_when_it_is_answered() -> None:
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    script = Script([Line("/start"), Line(press="Yes", until="any")], people=3, first=100, rounds=2)
    async with running(UNLIMITED) as (fake, call):
        crowd = Crowd(fake.state, fake.people, script)
        crowd.begin()
        offset, most = 0, 0
        while not crowd.done.is_set():
            updates = Update.de_list((await call("getUpdates", offset=offset)).items)
            most = max(most, len(updates))
            for update in updates:
                offset = update.update_id + 1
                assert update.effective_chat is not None
                chat = update.effective_chat.id
                await call("sendMessage", chat_id=chat, text="hm")
                if update.message:
                    await call("sendMessage", chat_id=chat, text="ok", reply_markup=keyboard)

    report = crowd.report()
    assert (report["finished"], report["turns"], most) == (3, 12, 3)
    assert isinstance(report["whole_reply"], dict)
    assert report["whole_reply"]["count"] == 12
    assert report["whole_reply"]["p99"] >= report["whole_reply"]["p50"] > 0
    assert len(fake.state.updates.all) == 12


async def test_a_crowd_thinks_before_it_goes_on_and_says_where_it_is_stuck() -> None:
    script = Script([Line("hello", until="any"), Line(press="Yes")], think=5.0)
    async with running(UNLIMITED) as (fake, call):
        crowd = Crowd(fake.state, fake.people, script)
        crowd.begin()
        await call("getUpdates")
        await call("sendMessage", chat_id=script.first, text="hm")
        thinking = crowd.done.is_set()
        fake.clock.advance(5)

    assert not thinking
    assert crowd.done.is_set()
    assert crowd.report()["stuck"] == {script.first: 1}
