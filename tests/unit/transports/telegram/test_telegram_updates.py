"""Raw updates to what was heard: every kind, every deep link, and whatever shape chance makes."""

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.messages import (
    Heard,
    HeardBlocked,
    HeardOpening,
    HeardPlace,
    HeardPress,
    HeardRequest,
    HeardText,
    HeardUnblocked,
    HeardUnreadable,
    pack_heard,
    unpack_heard,
)
from bot.transports.telegram.buttons import FOREIGN, Buttons
from bot.transports.telegram.updates import Taken, Updates

BUTTONS = Buttons(b"key")
UPDATES = Updates(BUTTONS, "Alongside_Bot")
PRIVATE = {"id": 7, "type": "private", "first_name": "A"}
GROUP = {"id": -100, "type": "supergroup", "title": "All of us"}
MODEST = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
KINDS = """voice photo sticker video_note video animation audio document contact dice
    story"""
WORDS = """update_id message edited_message callback_query my_chat_member channel_post chat id type text caption data from poll question options private"""
NAMES = st.sampled_from(WORDS.split())
TANGLED = st.recursive(
    MODEST, lambda inner: st.dictionaries(NAMES, inner, max_size=6), max_leaves=12
)


def read(kind: str, payload: object) -> Taken:
    return UPDATES.read({"update_id": 5, kind: payload})


def message(**more: object) -> object:
    return {"message_id": 1, "date": 1, "chat": PRIVATE, "from": {"id": 7}, **more}


def heard(**more: object) -> Heard | None:
    taken = read("message", message(**more))
    assert (taken.update_id, taken.key, taken.chat, taken.raw) == (5, "telegram:5", 7, None)
    return taken.heard


def test_a_text_is_heard_as_it_was_written() -> None:
    assert heard(text="  I feel *small* 🥀 ") == HeardText("  I feel *small* 🥀 ")


def test_a_caption_and_a_forwarded_text_are_read_like_any_text() -> None:
    assert heard(photo=[{}], caption="look") == HeardText("look")
    assert heard(text="hers", forward_origin={"type": "hidden_user"}) == HeardText("hers")


def test_half_a_character_does_not_break_what_is_stored() -> None:
    found = heard(text="a\ud83d")

    assert found == HeardText("a?")
    assert unpack_heard(pack_heard(found)) == found


@pytest.mark.parametrize(
    "kind",
    KINDS.split(),
)
def test_what_has_no_words_is_heard_by_its_kind(kind: str) -> None:
    assert heard(**{kind: {}}) == HeardUnreadable(kind)


def test_words_hidden_in_other_things_come_along_for_the_reading_of_danger() -> None:
    poll = {"question": "shall I", "options": [{"text": "die"}, {"text": "live"}]}
    contact = {"first_name": "Ann", "last_name": "Lee"}

    assert heard(poll=poll) == HeardUnreadable("poll", "shall I die live")
    assert heard(contact=contact) == HeardUnreadable("contact", "Ann Lee")
    assert heard(location={}, venue={"title": "Bridge"}) == HeardPlace(None, "Bridge")
    assert heard(document={"file_name": "my will.pdf"}) == HeardUnreadable(
        "document", "my will.pdf"
    )


def test_coordinates_and_files_go_no_further_than_their_kind() -> None:
    found = heard(location={"latitude": 48.2082, "longitude": 16.3738})

    assert found is not None
    assert b"48" not in pack_heard(found)


def test_of_a_location_only_its_zone_is_heard() -> None:
    """Nothing of where somebody was may lie anywhere, sealed or not."""
    located = Updates(BUTTONS, "Alongside_Bot", zone_at=lambda lat, lon: f"{lat:.0f}/{lon:.0f}")
    spots: list[object] = [
        {"latitude": 48.2082, "longitude": 16.3738},
        {"latitude": 48, "longitude": 16, "live_period": 900},
        {"latitude": "48.2", "longitude": None},
        {},
        None,
    ]

    found = [
        located.read({"update_id": 5, "message": message(location=spot)}).heard for spot in spots
    ]

    assert found == [*[HeardPlace("48/16")] * 2, *[HeardPlace(None)] * 3]


def test_a_location_that_moves_is_an_edit_without_words() -> None:
    assert read("edited_message", message(location={"latitude": 48.2})).heard is None


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 5, "message": {"chat": 7, "location": {"latitude": 48.2082}}},
        b'{"update_id": 5, "message": {"location": {"latitude": 48.2082, "longitude":-16.37',
        b'{"update_id": 5, "message": {"location": {"latitude": "48.2082",',
    ],
)
def test_what_is_put_aside_has_no_place_in_it(update: object) -> None:
    raw = UPDATES.read(update).raw

    assert raw is not None
    assert b"48.2" not in raw
    assert b"16.3" not in raw


def test_a_kind_of_tomorrow_is_still_answered_and_a_note_of_the_app_is_not() -> None:
    assert heard(hologram={}) == HeardUnreadable("other")
    assert heard(pinned_message={}) is None


# ── commands and deep links ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/start", HeardOpening()),
        ("/start@alongside_bot", HeardOpening()),
        ("/start flow-grounding", HeardRequest("grounding")),
        ("/start lang-pt-BR", HeardOpening("pt-BR")),
        ("/start flow-../x", HeardText("/start flow-../x")),
        ("/start I want to die", HeardText("/start I want to die")),
        ("/menu@Alongside_Bot", HeardText("/menu")),
        ("/menu", HeardText("/menu")),
        ("/menu@other_bot", None),
        ("/menu@other_bot I want to die", HeardText("/menu@other_bot I want to die")),
        ("/", HeardText("/")),
        ("/ menu", HeardText("/ menu")),
    ],
)
def test_commands_and_deep_links(text: str, expected: Heard | None) -> None:
    assert heard(text=text) == expected


def test_before_our_name_is_known_every_command_is_ours() -> None:
    nameless = Updates(BUTTONS)
    taken = nameless.read({"update_id": 5, "message": message(text="/now@whoever_bot")})

    assert taken.heard == HeardText("/now")


# ── edits, presses, doors, groups ─────────────────────────────────────────────────────────────


def test_an_edit_is_marked_and_one_without_words_is_left() -> None:
    edited = read("edited_message", message(text="/start over"))

    assert edited.heard == HeardText("/start over", edited=True)
    assert read("edited_message", message(caption="oh")).heard == HeardText("oh", edited=True)
    assert read("edited_message", message(location={})) == Taken(5, 7)


def test_a_press_names_its_prompt_and_waits_for_an_answer() -> None:
    data = BUTTONS.carry(7, HeardPress(3, 9, "sad"), 0)
    query = {"id": "77", "from": {"id": 7}, "message": message(), "data": data}

    assert read("callback_query", query) == Taken(5, 7, HeardPress(3, 9, "sad"), query="77")


def test_a_press_under_a_forgotten_message_is_read_by_who_pressed() -> None:
    data = BUTTONS.carry(7, HeardPress(3, 9, "sad"), 0)
    query = {"id": "77", "from": {"id": 7}, "data": data}

    assert read("callback_query", query).heard == HeardPress(3, 9, "sad")


@pytest.mark.parametrize(
    "data", ["", "v1.3.9.sad", "v1.3.9.sad.AAAAAAAAAAAA", "x" * 64, "ü.ü", None]
)
def test_a_forged_press_is_answered_like_an_old_one(data: str | None) -> None:
    query = {"id": "77", "from": {"id": 7}, "message": message(), "data": data}

    assert read("callback_query", query) == Taken(5, 7, FOREIGN, query="77")


def test_a_button_made_for_somebody_else_is_foreign() -> None:
    data = BUTTONS.carry(8, HeardPress(3, 9, "sad"), 0)
    query = {"id": "77", "from": {"id": 7}, "message": message(), "data": data}

    assert read("callback_query", query).heard == FOREIGN


def test_a_shut_and_an_opened_door_are_heard() -> None:
    def change(chat: object, status: str) -> Taken:
        return read("my_chat_member", {"chat": chat, "new_chat_member": {"status": status}})

    assert change(PRIVATE, "kicked").heard == HeardBlocked()
    assert change(PRIVATE, "member").heard == HeardUnblocked()
    assert change(GROUP, "member") == Taken(5, leave=-100)
    assert change(GROUP, "left") == Taken(5)


def test_a_group_is_left_without_keeping_a_word() -> None:
    group = read("message", {"chat": GROUP, "from": {"id": 7}, "text": "hello"})
    post = read("channel_post", {"chat": GROUP, "text": "hello"})
    query = {"id": "77", "from": {"id": 7}, "message": {"chat": GROUP}, "data": "x"}

    assert group == post == Taken(5, leave=-100)
    assert read("callback_query", query) == Taken(5, leave=-100, query="77")


# ── what nobody can read ──────────────────────────────────────────────────────────────────────


def test_a_malformed_update_keeps_its_bytes_its_number_and_its_chat() -> None:
    broken = {"update_id": 5, "message": {"chat": PRIVATE, "text": 3}}
    taken = UPDATES.read(broken)

    assert (taken.key, taken.chat) == ("telegram:5", 7)
    assert orjson.loads(taken.raw or b"") == broken


def test_an_unknown_update_of_a_group_gets_no_words_there() -> None:
    assert read("novelty", {"chat": GROUP}).chat == 0


def test_an_update_without_a_number_is_known_by_its_bytes() -> None:
    one, again, other = (UPDATES.read({"message": n}) for n in (1, 1, 2))

    assert one.key == again.key != other.key
    assert one.update_id is None


def test_bytes_that_are_no_json_are_kept_with_the_number_that_can_be_seen() -> None:
    taken = UPDATES.read(b'{"update_id":12,"message":{"text":nonsense}}')

    assert (taken.update_id, taken.key) == (12, "telegram:12")
    assert b"nonsense" in (taken.raw or b"")


@given(TANGLED)
def test_nothing_that_comes_in_raises_and_everything_can_be_stored(update: object) -> None:
    taken = UPDATES.read(update)

    assert taken.raw is None or isinstance(taken.raw, bytes)
    if taken.heard is not None:
        assert unpack_heard(pack_heard(taken.heard)) == taken.heard


@given(MODEST)
def test_no_payload_of_a_known_kind_raises(payload: object) -> None:
    for kind in ("message", "edited_message", "callback_query", "my_chat_member", "channel_post"):
        assert read(kind, payload).key == "telegram:5"
