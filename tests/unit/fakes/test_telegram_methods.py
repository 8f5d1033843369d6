"""What the fake server refuses, in which words, and what it complains of."""

import io
import struct

import aiohttp
import pytest

from tests.fakes.telegram.caller import Caller, calling, running
from tests.fakes.telegram.server import FakeTelegram, served

GROUP = -100_500
YES = {"text": "Yes", "callback_data": "y"}


def keyboard(*buttons: object) -> dict[str, object]:
    return {"inline_keyboard": [list(buttons)]}


def complaints(fake: FakeTelegram) -> list[tuple[str, str]]:
    return [(c.kind, c.about) for c in fake.state.ledger.complaints]


async def started(fake: FakeTelegram, call: Caller, **message: object) -> int:
    """Person 7 is there and has got a message of the bot; its id."""
    fake.people.start(7)
    said = await call("sendMessage", **{"chat_id": 7, "text": "Hello", **message})
    number = said.fields["message_id"]
    assert isinstance(number, int)
    return number


REFUSED = [
    ({"text": ""}, "Bad Request: message text is empty"),
    ({"text": " \n "}, "Bad Request: text must be non-empty"),
    ({"text": "x" * 4097}, "Bad Request: message is too long"),
    ({"text": "💙" * 2049}, "Bad Request: message is too long"),
    ({"chat_id": 8}, "Bad Request: chat not found"),
    ({"chat_id": ""}, "Bad Request: chat_id is empty"),
    ({"chat_id": "seven"}, 'Bad Request: field "chat_id" must be of type Number'),
    ({"text": 5}, 'Bad Request: field "text" must be of type String'),
    ({"parse_mode": "Fancy"}, "Bad Request: unsupported parse_mode"),
    ({"reply_parameters": {"message_id": 99}}, "Bad Request: message to be replied not found"),
    ({"reply_markup": "{"}, "Bad Request: can't parse reply keyboard markup JSON object"),
    ({"reply_markup": []}, "Bad Request: object expected as reply markup"),
    (
        {"reply_markup": {"inline_keyboard": [YES]}},
        'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    ({"reply_markup": keyboard({"text": "a", "callback_data": "x" * 65})}, "BUTTON_DATA_INVALID"),
    ({"reply_markup": keyboard({"text": "a", "callback_data": "ж" * 33})}, "BUTTON_DATA_INVALID"),
    ({"reply_markup": keyboard({"text": "a", "url": "ftp://x"})}, "BUTTON_URL_INVALID"),
    (
        {"reply_markup": keyboard({"text": "a"})},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"reply_markup": keyboard({"callback_data": "a"})},
        "can't parse inline keyboard button: Can't find field \"text\"",
    ),
    ({"reply_markup": {"inline_keyboard": [[YES]] * 101}}, "reply markup is too long"),
]


@pytest.mark.parametrize(("changed", "words"), REFUSED)
async def test_a_message_that_is_wrong_is_refused_in_the_real_words(
    changed: dict[str, object], words: str
) -> None:
    async with running() as (fake, call):
        fake.people.start(7)

        said = await call("sendMessage", **{"chat_id": 7, "text": "Hello", **changed})

    assert said.code == 400
    assert said.description == ("" if words.startswith("Bad") else "Bad Request: ") + words
    assert len(fake.state.chats.by_id[7].messages) == 1


@pytest.mark.parametrize(
    "text", ["x" * 4096, "💙" * 2048, "x" * 4096 + "  \n", "<b>" + "x" * 4090 + "</b>&amp;&lt;"]
)
async def test_4096_units_after_parsing_and_trimming_are_allowed(text: str) -> None:
    async with running() as (fake, call):
        fake.people.start(7)

        said = await call("sendMessage", chat_id=7, text=text, parse_mode="HTML")

    assert said.code == 200


ENTITIES = [
    ([{"type": "bold", "offset": 6, "length": 1}], "entity begins after the end"),
    (
        [{"type": "bold", "offset": 1, "length": 9}],
        "entity beginning at UTF-16 offset 1 ends after",
    ),
    ([{"type": "bold", "offset": 1, "length": 1}], "in a middle of a UTF-16 symbol"),
    ([{"type": "bold", "offset": 3, "length": 1}], "in a middle of a UTF-16 symbol"),
    ([{"type": "loud", "offset": 0, "length": 1}], "Unsupported type specified"),
    ([{"type": "bold", "length": 1}], 'Can\'t find field "offset"'),
    ([{"type": "bold", "offset": "0", "length": 1}], 'Field "offset" must be of type Number'),
    ([{"type": "text_link", "offset": 0, "length": 2}], 'Can\'t find field "url"'),
    (["bold"], "can't parse MessageEntity: expected an Object"),
]


@pytest.mark.parametrize(("entities", "words"), ENTITIES)
async def test_entities_outside_of_the_text_or_within_a_symbol_are_refused(
    entities: list[object], words: str
) -> None:
    async with running() as (fake, call):
        fake.people.start(7)

        said = await call("sendMessage", chat_id=7, text="💙a💙", entities=entities)

    assert said.code == 400
    assert words in said.description


async def test_entities_that_fit_stand_under_the_message_as_they_were_given() -> None:
    inner = {"type": "italic", "offset": 2, "length": 1}
    outer = {"type": "bold", "offset": 0, "length": 5}
    async with running() as (fake, call):
        fake.people.start(7)

        said = await call("sendMessage", chat_id=7, text="💙a💙", entities=[outer, inner])

    assert said.fields["entities"] == [outer, inner]
    assert complaints(fake) == []


CROSSING = [
    ([("bold", 0, 3), ("italic", 2, 3)], "italic crosses bold"),
    ([("code", 0, 5), ("bold", 1, 2)], "bold within code"),
    ([("blockquote", 0, 5), ("blockquote", 1, 2)], "a quotation within a quotation"),
    ([("bold", 0, 0)], "an empty one"),
    ([("url", 0, 2)], "kinds that the server finds by itself"),
]


@pytest.mark.parametrize(("spans", "about"), CROSSING)
async def test_entities_that_the_server_would_mend_are_complained_of(
    spans: list[tuple[str, int, int]], about: str
) -> None:
    entities = [{"type": kind, "offset": at, "length": long} for kind, at, long in spans]
    async with running() as (fake, call):
        fake.people.start(7)

        said = await call("sendMessage", chat_id=7, text="abcdefg", entities=entities)

    assert said.code == 200
    assert complaints(fake) == [("entities", about)]


COMPLAINTS = [
    ({"disable_web_page_preview": True}, ("unknown_parameter", "disable_web_page_preview")),
    ({"reply_markup": keyboard(YES | {"colour": "red"})}, ("unknown_field", "InlineKeyboardButton.colour")),
    ({"link_preview_options": {"off": True}}, ("unknown_field", "LinkPreviewOptions.off")),
    ({"reply_markup": keyboard(*[YES] * 9)}, ("reply_markup", "more than eight buttons in a row")),
    ({"reply_markup": keyboard(YES | {"url": "https://a.b"})}, ("reply_markup", "a button with several actions")),
]  # fmt: skip


@pytest.mark.parametrize(("more", "complaint"), COMPLAINTS)
async def test_what_the_real_server_overlooks_is_complained_of(
    more: dict[str, object], complaint: tuple[str, str]
) -> None:
    async with running() as (fake, call):
        fake.people.start(7)

        said = await call("sendMessage", chat_id=7, text="Hello", **more)

    assert said.code == 200
    assert complaints(fake) == [complaint]


async def test_an_unknown_method_is_not_found_and_case_does_not_matter() -> None:
    async with running() as (fake, call):
        unknown, shouted = await call("sendmesage"), await call("GETME")

    assert (unknown.code, unknown.description) == (404, "Not Found: method not found")
    assert shouted.fields["is_bot"] is True
    assert complaints(fake) == [("unknown_method", "sendmesage")]


@pytest.mark.parametrize(
    ("token", "words"),
    [("1:other", "Unauthorized"), ("nonsense", "Unauthorized: invalid token specified")],
)
async def test_a_wrong_token_is_unauthorized(token: str, words: str) -> None:
    async with served() as fake, calling(fake, token) as call:
        said = await call("getMe")

    assert (said.code, said.description) == (401, words)


async def test_a_person_who_blocked_the_bot_gets_nothing() -> None:
    async with running() as (fake, call):
        fake.people.start(7)
        fake.people.block(7)

        said = await call("sendMessage", chat_id=7, text="Hello")
        fake.people.unblock(7)
        again = await call("sendMessage", chat_id=7, text="Hello")

    assert (said.code, said.description) == (403, "Forbidden: bot was blocked by the user")
    assert again.code == 200


async def test_json_form_query_and_multipart_say_the_same() -> None:
    as_text = '{"inline_keyboard":[[{"text":"Yes","callback_data":"y"}]]}'
    async with running() as (fake, call):
        fake.people.start(7)
        plain = {"chat_id": "7", "text": "Hello", "reply_markup": as_text}
        parts = aiohttp.FormData(plain)
        parts.add_field("unused", b"x", filename="x.bin")
        answers = [
            await call("sendMessage", chat_id=7, text="Hello", reply_markup=keyboard(YES)),
            await call.post("sendMessage", plain),
            await call.post("sendMessage", parts),
            await call.post("sendMessage?chat_id=7&text=Hello", {"reply_markup": as_text}),
        ]

    shown = [{k: v for k, v in a.fields.items() if k != "message_id"} for a in answers]
    assert shown == [shown[0]] * 4
    assert complaints(fake) == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [(b"{", "application/json"), (b"[1]", "application/json"), (b"text=\xff", "application/x-www-form-urlencoded")],
)  # fmt: skip
async def test_a_body_that_makes_no_sense_is_refused(body: bytes, kind: str) -> None:
    async with running() as (_, call):
        said = await call.post("sendMessage", body, kind)

    assert said.code == 400


async def test_a_file_is_taken_with_a_caption_of_1024_units() -> None:
    async with running() as (fake, call):
        fake.people.start(7)
        answers = []
        for caption in ("c" * 1024, "c" * 1025):
            form = aiohttp.FormData({"chat_id": "7", "caption": caption})
            form.add_field("document", b"{}", filename="export.json")
            answers.append(await call.post("sendDocument", form))
        missing = await call("sendPhoto", chat_id=7)

    assert answers[0].code == 200
    assert answers[1].description == "Bad Request: message caption is too long"
    assert missing.description == "Bad Request: there is no photo in the request"


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)


@pytest.mark.parametrize(
    ("photo", "description"),
    [
        (png(1080, 1400), ""),
        (png(5000, 5001), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (png(10, 201), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (b"no picture", "Bad Request: IMAGE_PROCESS_FAILED"),
    ],
    ids=["right", "large", "long", "none"],
)
async def test_a_photo_is_a_picture_of_some_size(photo: bytes, description: str) -> None:
    async with running() as (fake, call):
        fake.people.start(7)
        form = aiohttp.FormData({"chat_id": "7"})
        form.add_field("photo", io.BytesIO(photo), filename="a.png")
        answer = await call.post("sendPhoto", form)

    assert answer.description == description


async def test_editing_changes_the_message_and_the_same_again_is_not_modified() -> None:
    async with running() as (fake, call):
        number = await started(fake, call, reply_markup=keyboard(YES))

        first = await call("editMessageReplyMarkup", chat_id=7, message_id=number)
        again = await call("editMessageReplyMarkup", chat_id=7, message_id=number)
        text = await call("editMessageText", chat_id=7, message_id=number, text="Bye")
        same = await call("editMessageText", chat_id=7, message_id=number, text="Bye ")

    assert "reply_markup" not in first.fields
    assert again.description == same.description
    assert again.description.startswith("Bad Request: message is not modified: specified new")
    assert text.fields["text"] == "Bye"


EDITS = [
    ({"message_id": 99}, "message to edit not found"),
    ({"message_id": 1}, "message can't be edited"),
    ({"chat_id": None, "message_id": None}, "message identifier is not specified"),
    ({"reply_markup": {"force_reply": True}}, "inline keyboard expected"),
]


@pytest.mark.parametrize(("changed", "words"), EDITS)
async def test_what_cannot_be_edited_is_said(changed: dict[str, object], words: str) -> None:
    async with running() as (fake, call):
        number = await started(fake, call)
        asked = {"chat_id": 7, "message_id": number, "text": "Bye", **changed}

        said = await call("editMessageText", **asked)

    assert (said.code, said.description) == (400, f"Bad Request: {words}")


async def test_a_message_is_deleted_once_and_within_two_days() -> None:
    async with running() as (fake, call):
        number, other = await started(fake, call), await started(fake, call)

        gone = await call("deleteMessage", chat_id=7, message_id=number)
        again = await call("deleteMessage", chat_id=7, message_id=number)
        fake.clock.advance(48 * 3600 + 1)
        late = await call("deleteMessage", chat_id=7, message_id=other)

    assert gone.result is True
    assert again.description == "Bad Request: message to delete not found"
    assert late.description == "Bad Request: message can't be deleted for everyone"


async def test_a_press_is_answered_within_150_seconds() -> None:
    async with running() as (fake, call):
        await started(fake, call, reply_markup=keyboard(YES))
        fake.people.press(7, "yes")
        (press,) = fake.api.presses.by_id.values()

        fake.clock.advance(150)
        good = await call("answerCallbackQuery", callback_query_id=press.id)
        fake.clock.advance(1)
        late = await call("answerCallbackQuery", callback_query_id=press.id)
        wrong = await call("answerCallbackQuery", callback_query_id="123")

    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert good.result is True
    assert late.description == wrong.description == old
    assert len(press.answers) == 1


async def test_an_action_is_one_of_the_known() -> None:
    async with running() as (fake, call):
        fake.people.start(7)

        good = await call("sendChatAction", chat_id=7, action="typing")
        bad = await call("sendChatAction", chat_id=7, action="thinking")

    assert good.result is True
    assert bad.description == "Bad Request: wrong parameter action in request"


async def test_a_group_that_was_left_takes_no_more() -> None:
    async with running() as (fake, call):
        fake.people.join(GROUP, "supergroup", by=7)
        fake.people.say(7, "hello all", chat=GROUP)

        await call("sendMessage", chat_id=GROUP, text="Not here")
        await call("leaveChat", chat_id=GROUP)
        said = await call("sendMessage", chat_id=GROUP, text="Still here")

    assert said.description == "Forbidden: bot was kicked from the supergroup chat"
