"""Messages as calls: plain, whole, within the lengths, and nothing of a person's a link."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.messages import HeardPress, Message
from bot.core.effects import Choice
from bot.transports.telegram.buttons import Buttons
from bot.transports.telegram.render import (
    Receipt,
    bubbles,
    closing,
    defused,
    label,
    receipt_for,
    unpack_receipt,
)
from bot.transports.telegram.splitting import LONGEST_TEXT, split, units

BUTTONS = Buttons(b"key")
SIGNS = [
    "a",
    " ",
    "\n",
    ".",
    "é",
    "e\u0301",
    "👩‍👩‍👧‍👦",
    "🇩🇪",
    "👍🏽",
    "ß",
    "\u202e",
    "漢",
    "ק",
    "\ud83d",
]


def shown(message: Message) -> list[dict[str, Any]]:
    return [dict(call) for call in bubbles(message, 7, BUTTONS, "Here.")]


def rows(message: Message) -> list[list[str]]:
    keyboard: Any = shown(message)[-1]["reply_markup"]
    return [[button["text"] for button in row] for row in keyboard["inline_keyboard"]]


def test_a_bubble_is_plain_text_without_preview() -> None:
    assert shown(Message("<b>*hello*</b>")) == [
        {"chat_id": 7, "text": "<b>*hello*</b>", "link_preview_options": {"is_disabled": True}}
    ]


def test_answers_stand_in_columns_and_ways_out_below() -> None:
    answers = tuple(Choice(name, name.title()) for name in ("one", "two", "three"))
    outs = (
        Choice("stop", "Stop", apart=True),
        Choice("skip", "Skip", apart=True),
        Choice("much", "This is too much", apart=True),
    )

    assert rows(Message("?", (*outs[:1], *answers, *outs[1:]), columns=2)) == [
        ["One", "Two"],
        ["Three"],
        ["Stop", "Skip"],
        ["This is too much"],
    ]


def test_what_is_picked_is_marked_and_every_button_is_signed_with_its_place() -> None:
    message = Message("?", (Choice("a", "A"), Choice("b", "B")), session=3, prompt=9, picked=("b",))
    keyboard: Any = shown(message)[0]["reply_markup"]
    buttons = [button for row in keyboard["inline_keyboard"] for button in row]

    assert [button["text"] for button in buttons] == ["A", "✓ B"]
    assert BUTTONS.read(7, buttons[1]["callback_data"]) == HeardPress(3, 9, "b")


def test_a_label_nobody_can_see_is_replaced_and_a_long_one_is_cut() -> None:
    assert rows(Message("?", (Choice("a", "\u200b \n"),))) == [["a"]]
    assert label("two\nlines") == "two lines"
    assert units(label("x" * 500)) <= 60


def test_buttons_without_a_text_get_words_above_them_and_nothing_at_all_is_no_bubble() -> None:
    assert shown(Message("", (Choice("a", "A"),)))[0]["text"] == "Here."
    assert shown(Message("", retire=3, chosen="A")) == []


def test_buttons_stand_under_the_last_part_of_a_long_text() -> None:
    calls = shown(Message("word " * 2000, (Choice("a", "A"),)))

    assert ["reply_markup" in call for call in calls] == [False] * (len(calls) - 1) + [True]


def test_an_old_question_shows_its_answer_and_loses_its_buttons() -> None:
    receipt = unpack_receipt(receipt_for(44, "How is it?"))

    assert receipt == Receipt(44, "How is it?")
    assert closing(7, receipt, "Heavy") == (
        "editMessageText",
        {
            "chat_id": 7,
            "message_id": 44,
            "text": "How is it?\n\n› Heavy",
            "link_preview_options": {"is_disabled": True},
        },
    )


def test_without_an_answer_or_a_known_text_only_the_buttons_go() -> None:
    bare = ("editMessageReplyMarkup", {"chat_id": 7, "message_id": 44})
    long = unpack_receipt(receipt_for(44, "x" * 2000))

    assert closing(7, Receipt(44, "How is it?"), None) == bare
    assert long == Receipt(44)
    assert closing(7, Receipt(44), "Heavy") == bare
    assert unpack_receipt("nonsense") is None


def test_a_persons_own_string_cannot_be_tapped() -> None:
    hostile = "You said \u2068see @evil, /now, http://x.y #z\u2069. See findahelpline.com"

    assert defused(hostile) == (
        "You said \u2068see @\u2060evil, /\u2060now, http://\u2060x.\u2060y #\u2060z\u2069."
        " See findahelpline.com"
    )


def test_a_word_of_her_own_that_she_chose_cannot_be_tapped() -> None:
    _, call = closing(7, Receipt(44, "Which one?"), "oak.tree")

    assert call["text"] == "Which one?\n\n› oak.\u2060tree"


@pytest.mark.parametrize("key", ["help", "lines"])
def test_the_address_of_a_line_to_call_can_be_tapped(key: str) -> None:
    """Somebody in danger must reach it with one finger."""
    (call,) = shown(Message("Or \u2068findahelpline.com\u2069.", key=key))

    assert "findahelpline.com" in call["text"]


@given(st.lists(st.sampled_from(SIGNS), max_size=400).map("".join), st.integers(8, 200))
def test_parts_fit_and_nothing_is_lost_but_blanks(text: str, limit: int) -> None:
    parts = split(text, limit, most=1000)

    assert all(0 < units(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@given(st.text(alphabet="👩‍👧é\u0301🇩🇪👍🏽 x", max_size=3000))
def test_any_text_makes_parameters_that_the_server_takes(text: str) -> None:
    for call in shown(Message(text)):
        assert 0 < units(call["text"]) <= LONGEST_TEXT
        assert call["text"].strip()


def test_no_cut_goes_through_a_sign() -> None:
    family, flag, accent = "👩‍👩‍👧‍👦", "🇩🇪", "e\u0301"

    for sign in (family, flag, accent):
        parts = split(sign * 40, 24, most=1000)
        assert all(len(part) % len(sign) == 0 for part in parts)


def test_a_text_without_end_is_cut_with_a_sign_that_it_is() -> None:
    parts = split("x" * 100_000)

    assert len(parts) == 4
    assert parts[-1].endswith("…")


def test_a_cut_falls_between_paragraphs_or_sentences() -> None:
    assert split("One two.\n\nThree four. Five", 23) == ("One two.\n\nThree four.", "Five")
    assert split("One two three.\n\nFour five six", 20) == ("One two three.", "Four five six")
