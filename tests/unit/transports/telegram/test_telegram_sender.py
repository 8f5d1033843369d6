"""Sending against the fake server: what arrives, and what every failure is called."""

import asyncio
import struct
from dataclasses import replace

import pytest

from bot.app.messages import File, Message, SendFailed
from bot.core.effects import Choice
from bot.core.picture import Picture
from bot.transports.telegram.limits import Rates
from tests.fakes.telegram.chats import Message as Shown
from tests.fakes.telegram.faults import Options, Rule
from tests.fakes.telegram.server import FakeTelegram
from tests.unit.transports.telegram.rig import Bench, sending

ADDRESS = "telegram:7"
QUESTION = Message("How is it?", (Choice("a", "Heavy"), Choice("b", "Light")), session=1, prompt=4)


def said(fake: FakeTelegram, person: int = 7) -> list[Shown]:
    return [m for m in fake.state.chats.person(person).messages.values() if m.by_bot]


async def failure(bench: Bench, message: Message = QUESTION, address: str = ADDRESS) -> SendFailed:
    with pytest.raises(SendFailed) as caught:
        await bench.sender.send(address, message)
    return caught.value


def spoil(bench: Bench, kind: str, method: str = "sendMessage", times: int = 1) -> None:
    options = Options(seconds=0.01, retry_after=9)
    bench.fake.faults.rules.append(Rule(kind, method, times=times, options=options))


# ── what arrives ──────────────────────────────────────────────────────────────────────────────


async def test_a_question_arrives_and_closes_with_its_answer_shown() -> None:
    async with sending() as bench:
        receipt = await bench.sender.send(ADDRESS, QUESTION)
        before = said(bench.fake)[0].has_keyboard
        await bench.sender.send(ADDRESS, Message("Good.", retire=4, chosen="Light"), receipt)

    first, second = said(bench.fake)
    assert before
    assert (first.text, first.has_keyboard) == ("How is it?\n\n› Light", False)
    assert second.text == "Good."
    assert bench.fake.state.ledger.complaints == []


async def test_a_message_without_words_only_takes_buttons_away() -> None:
    async with sending() as bench:
        receipt = await bench.sender.send(ADDRESS, QUESTION)
        await bench.sender.send(ADDRESS, Message("", retire=4), receipt)
        await bench.sender.send(ADDRESS, Message("", retire=4), receipt)

    assert [m.has_keyboard for m in said(bench.fake)] == [False]


async def test_help_is_said_before_old_buttons_are_looked_after() -> None:
    async with sending() as bench:
        receipt = await bench.sender.send(ADDRESS, QUESTION)
        await bench.sender.send(ADDRESS, Message("Call 112.", retire=4, crisis=True), receipt)

    methods = [call.method for call in bench.fake.state.ledger.calls]
    assert methods == ["sendMessage", "sendMessage", "editMessageReplyMarkup"]


async def test_a_bubble_has_its_dots_first_and_help_has_none() -> None:
    async with sending() as bench:
        await bench.sender.send(ADDRESS, Message("Slowly.", typing=9.0))
        await bench.sender.send(ADDRESS, Message("Now.", typing=9.0, crisis=True))

    assert bench.pauses.taken == [2.5]
    assert [call.method for call in bench.fake.state.ledger.calls] == [
        "sendChatAction",
        "sendMessage",
        "sendMessage",
    ]


async def test_a_long_text_arrives_in_order() -> None:
    async with sending() as bench:
        await bench.sender.send(ADDRESS, Message("first " * 600 + "\n\n" + "second " * 500))

    assert [m.text.split()[0] for m in said(bench.fake)] == ["first", "second"]


async def test_hostile_words_are_only_words() -> None:
    text = "<b>[x](tg://user?id=1)</b> *_`~ \u202e ||spoiler|| {"
    async with sending() as bench:
        await bench.sender.send(ADDRESS, Message(text))

    assert (said(bench.fake)[0].text, said(bench.fake)[0].entities) == (text, [])


# ── a file ────────────────────────────────────────────────────────────────────────────────────

FILE = Message("", file=File("alongside-export-2026-11-22.json", '{"kit": ["ö"]}'))


async def test_a_file_arrives_as_a_document_under_its_name() -> None:
    async with sending() as bench:
        await bench.sender.send(ADDRESS, FILE)

    (shown,) = said(bench.fake)
    document = shown.more["document"]
    assert (shown.kind, shown.text) == ("document", "")
    assert isinstance(document, dict)
    assert (document["file_name"], document["file_size"]) == (FILE.file and FILE.file.name, 15)
    assert bench.fake.state.ledger.complaints == []


async def test_a_file_closes_old_buttons_on_its_way() -> None:
    async with sending() as bench:
        receipt = await bench.sender.send(ADDRESS, QUESTION)
        await bench.sender.send(ADDRESS, replace(FILE, retire=4, chosen="Light"), receipt)

    question, shown = said(bench.fake)
    assert (question.text, question.has_keyboard) == ("How is it?\n\n› Light", False)
    assert shown.kind == "document"


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("bad_gateway", (None, False, False)),
        ("hang_up", (None, True, False)),
        ("bad_request", (None, False, True)),
        ("flood_call", (9.0, False, False)),
    ],
)
async def test_a_file_that_fails_is_called_what_words_are_called(
    kind: str, facts: tuple[float | None, bool, bool]
) -> None:
    async with sending() as bench:
        spoil(bench, kind, "sendDocument")
        failed = await failure(bench, FILE)

    assert (failed.retry_after, failed.ambiguous, failed.refused) == facts


# ── a picture ─────────────────────────────────────────────────────────────────────────────────

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 1080, 1400) + b"..."
WORDS = "The last 6 weeks, as a picture.\nFeelings: lonely (5 of 11)."
PICTURE = Message(WORDS, picture=Picture("a", "A", (), (), WORDS), image=PNG)


async def test_a_picture_arrives_with_its_words_under_it() -> None:
    async with sending() as bench:
        receipt = await bench.sender.send(ADDRESS, PICTURE)

    (shown,) = said(bench.fake)
    assert (shown.kind, shown.text, receipt) == ("photo", WORDS, None)
    assert bench.fake.state.ledger.complaints == []


async def test_a_picture_closes_old_buttons_on_its_way() -> None:
    async with sending() as bench:
        receipt = await bench.sender.send(ADDRESS, QUESTION)
        await bench.sender.send(ADDRESS, replace(PICTURE, retire=4, chosen="Light"), receipt)

    question, shown = said(bench.fake)
    assert (question.text, question.has_keyboard) == ("How is it?\n\n› Light", False)
    assert shown.kind == "photo"


async def test_of_a_picture_that_is_refused_the_words_arrive() -> None:
    async with sending() as bench:
        await bench.sender.send(ADDRESS, replace(PICTURE, image=b"no picture"))

    assert [(one.kind, one.text) for one in said(bench.fake)] == [("text", WORDS)]


async def test_more_words_than_fit_under_a_picture_go_alone() -> None:
    async with sending() as bench:
        await bench.sender.send(ADDRESS, replace(PICTURE, text="lonely " * 200))

    assert [one.kind for one in said(bench.fake)] == ["text"]


async def test_a_picture_that_could_not_be_drawn_is_a_bubble() -> None:
    async with sending() as bench:
        await bench.sender.send(ADDRESS, replace(PICTURE, image=None))

    assert [(one.kind, one.text) for one in said(bench.fake)] == [("text", WORDS)]


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("bad_gateway", (None, False, False)),
        ("hang_up", (None, True, False)),
        ("forbidden", (None, False, True)),
        ("flood_call", (9.0, False, False)),
    ],
)
async def test_a_picture_that_fails_is_called_what_words_are_called(
    kind: str, facts: tuple[float | None, bool, bool]
) -> None:
    async with sending() as bench:
        spoil(bench, kind, "sendPhoto")
        failed = await failure(bench, PICTURE)

    assert (failed.retry_after, failed.ambiguous, failed.gone) == facts
    assert said(bench.fake) == []


async def test_a_picture_that_hangs_is_given_up_as_soon_as_words_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What she says next is answered behind it."""
    monkeypatch.setattr("bot.transports.telegram.sender.PHOTO_SECONDS", 0.05)

    async with sending() as bench:
        spoil(bench, "hang", "sendPhoto")
        failed = await failure(bench, PICTURE)

    assert failed.ambiguous


# ── what is called what ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "kind",
    ["bad_gateway", "bad_gateway_page", "internal_error", "unavailable_page", "deliver_then_error"],
)
async def test_an_ill_server_is_asked_again_later(kind: str) -> None:
    async with sending() as bench:
        spoil(bench, kind)
        failed = await failure(bench)

    assert (failed.retry_after, failed.gone, failed.ambiguous, failed.refused) == (
        None,
        False,
        False,
        False,
    )


@pytest.mark.parametrize(
    "kind",
    [
        *("hang_up", "reset_before_read", "garbage", "not_json", "page_with_200", "broken_json"),
        *("empty_body", "null_body", "array_body", "no_result", "result_is_null", "deep_json"),
        *("huge_body", "redirect", "refused_with_200", "bad_utf8", "no_content"),
        *("deliver_then_drop", "deliver_then_reset", "deliver_then_cut_in_headers"),
        *("deliver_then_cut_after_headers", "deliver_then_half_json", "deliver_then_half_chunk"),
        "deliver_then_wrong_shape",
    ],
)
async def test_no_readable_answer_is_ambiguous(kind: str) -> None:
    async with sending() as bench:
        spoil(bench, kind)
        failed = await failure(bench)

    assert failed.ambiguous


@pytest.mark.parametrize("kind", ["delay", "slow_answer", "deliver_with_extra_fields"])
async def test_a_slow_or_a_newer_answer_is_an_answer(kind: str) -> None:
    async with sending() as bench:
        bench.fake.clock.runs = True
        spoil(bench, kind)
        receipt = await bench.sender.send(ADDRESS, QUESTION)

    assert receipt is not None


async def test_a_server_that_is_not_there_has_heard_nothing() -> None:
    async with sending() as bench:
        await bench.fake.stop()
        failed = await failure(bench)

    assert not failed.ambiguous


async def test_a_person_who_shut_the_door_is_gone_and_so_is_nobody() -> None:
    async with sending() as bench:
        bench.fake.people.block(7)

        assert (await failure(bench)).gone
        assert (await failure(bench, address="telegram:999")).gone
        assert (await failure(bench, address="telegram:0")).gone
        assert (await failure(bench, address="terminal:local")).gone


async def test_a_429_is_heeded_and_nothing_more_is_sent_to_that_chat() -> None:
    async with sending() as bench:
        bench.fake.people.start(8)
        spoil(bench, "flood_call")
        first, second = await failure(bench), await failure(bench)
        await bench.sender.send("telegram:8", QUESTION)

    assert (first.retry_after, second.retry_after) == (9, 9)
    assert bench.fake.state.ledger.counts["sendMessage"] == 2


async def test_what_the_server_cannot_take_is_said_once_more_as_bare_words() -> None:
    async with sending() as bench:
        spoil(bench, "bad_request")
        receipt = await bench.sender.send(ADDRESS, QUESTION)

    assert receipt is not None
    assert [(m.text, m.has_keyboard) for m in said(bench.fake)] == [("How is it?", False)]


async def test_what_the_server_will_never_take_is_refused() -> None:
    async with sending() as bench:
        spoil(bench, "bad_request", times=0)
        failed = await failure(bench)

    assert failed.refused
    assert bench.fake.state.ledger.counts["sendMessage"] == 2


@pytest.mark.parametrize("kind", ["bad_gateway", "flood_call", "not_json", "bad_request"])
async def test_words_arrive_although_old_buttons_stay(kind: str) -> None:
    async with sending() as bench:
        receipt = await bench.sender.send(ADDRESS, QUESTION)
        spoil(bench, kind, "editMessageText", times=0)
        await bench.sender.send(ADDRESS, Message("Good.", retire=4, chosen="Light"), receipt)

    assert said(bench.fake)[-1].text == "Good."


async def test_a_message_that_was_taken_away_is_no_trouble() -> None:
    async with sending() as bench:
        receipt = await bench.sender.send(ADDRESS, QUESTION)
        said(bench.fake)[0].is_deleted = True
        await bench.sender.send(ADDRESS, Message("", retire=4, chosen="Light"), receipt)

    assert bench.fake.state.ledger.codes[400] == 1


# ── pace ──────────────────────────────────────────────────────────────────────────────────────


async def test_a_short_wait_is_waited_and_a_long_one_goes_back() -> None:
    async with sending(Rates(per_chat=1, chat_burst=1, in_all=0)) as bench:
        for _ in range(3):
            await bench.sender.send(ADDRESS, Message("One."))
        failed = await failure(bench)

    assert bench.pauses.taken == [1.0, 2.0]
    assert failed.retry_after == 3.0


async def test_help_waits_for_no_pace_of_its_chat() -> None:
    async with sending(Rates(per_chat=1, chat_burst=1, in_all=1, burst=1)) as bench:
        await bench.sender.send(ADDRESS, Message("One."))
        for _ in range(3):
            await bench.sender.send(ADDRESS, Message("Call 112.", crisis=True))

    assert bench.pauses.taken == []


async def test_the_end_waits_for_what_is_on_its_way() -> None:
    async with sending() as bench:
        async with asyncio.TaskGroup() as both:
            both.create_task(bench.sender.send(ADDRESS, QUESTION))
            await asyncio.sleep(0)
            both.create_task(bench.sender.quiet())

        assert len(said(bench.fake)) == 1
