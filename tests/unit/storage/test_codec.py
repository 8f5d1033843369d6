"""Values to bytes and back."""

import json
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given

from bot.app.ports import JournalPage
from bot.core.conversation import CheckIns, Conversation, KitItem, Schedule, Timer, Ways
from bot.core.errors import SchemaTooNew, StoreCorrupt
from bot.core.history import HistoryLine
from bot.storage import codec
from bot.storage.codec import pack, unpack
from bot.storage.shapes import Json, Kind, Misfit
from tests.unit.storage.making import (
    AT,
    FULL,
    conversations,
    history_lines,
    journal_pages,
    kit_items,
    timers,
)

SNAPSHOTS = Path(__file__).parents[2] / "corpus" / "snapshots"


READ_BACK: dict[str, Callable[[bytes], bytes]] = {
    "conversation": lambda body: pack(codec.CONVERSATION, unpack(codec.CONVERSATION, body)),
    "timer": lambda body: pack(codec.TIMER, unpack(codec.TIMER, body)),
    "kit": lambda body: pack(codec.KIT_ITEM, unpack(codec.KIT_ITEM, body)),
    "history": lambda body: pack(codec.HISTORY, unpack(codec.HISTORY, body)),
    "journal": lambda body: pack(codec.JOURNAL, unpack(codec.JOURNAL, body)),
    "receipts": lambda body: pack(codec.RECEIPTS, unpack(codec.RECEIPTS, body)),
}


@given(conversations)
def test_a_conversation_comes_back_as_it_was(value: Conversation) -> None:
    assert unpack(codec.CONVERSATION, pack(codec.CONVERSATION, value)) == value


@given(timers)
def test_a_timer_comes_back_as_it_was(value: Timer) -> None:
    assert unpack(codec.TIMER, pack(codec.TIMER, value)) == value


@given(kit_items)
def test_a_kit_item_comes_back_as_it_was(value: KitItem) -> None:
    assert unpack(codec.KIT_ITEM, pack(codec.KIT_ITEM, value)) == value


@given(history_lines)
def test_a_line_of_history_comes_back_as_it_was(value: HistoryLine) -> None:
    assert unpack(codec.HISTORY, pack(codec.HISTORY, value)) == value


@given(journal_pages)
def test_a_journal_page_comes_back_as_it_was(value: JournalPage) -> None:
    assert unpack(codec.JOURNAL, pack(codec.JOURNAL, value)) == value


def test_the_fullest_conversation_leaves_no_field_out() -> None:
    empty = Conversation()
    changed = {f.name for f in fields(FULL) if getattr(FULL, f.name) != getattr(empty, f.name)}

    assert changed == {f.name for f in fields(FULL)} - {"kit"}
    assert unpack(codec.CONVERSATION, pack(codec.CONVERSATION, FULL)) == FULL


def test_a_new_conversation_is_a_few_bytes() -> None:
    assert pack(codec.CONVERSATION, Conversation()) == b'{"v":1}'


def test_unknown_fields_are_ignored_at_every_depth() -> None:
    body = b'{"v":1,"new":[1],"f":[{"f":"a","s":"b","n":1,"new":{"x":1}}],"m":{"new":0}}'

    found = unpack(codec.CONVERSATION, body)

    assert found.frames[0].flow == "a"


def test_a_newer_version_is_refused() -> None:
    with pytest.raises(SchemaTooNew):
        unpack(codec.CONVERSATION, b'{"v":2}')


def test_an_older_version_is_upgraded_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def first(fields: dict[str, Json]) -> dict[str, Json]:
        return {"prompts_": fields["old"]}

    def second(fields: dict[str, Json]) -> dict[str, Json]:
        return {"qn": fields["prompts_"]}

    monkeypatch.setattr(codec, "VERSION", 3)
    monkeypatch.setattr(codec, "UPGRADERS", {1: first, 2: second})

    assert unpack(codec.CONVERSATION, b'{"v":1,"old":7}').prompts == 7


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"v":"1"}',
        b'{"v":true}',
        b'{"v":1,"f":{}}',
        b'{"v":1,"f":[{"f":"a"}]}',
        b'{"v":1,"f":[{"f":"a","s":"b","n":"c"}]}',
        b'{"v":1,"f":[{"f":"a","s":"b","n":1,"x":{"y":{}}}]}',
        b'{"v":1,"f":[{"f":"a","s":"b","n":1,"x":{"y":[1]}}]}',
        b'{"v":1,"f":[{"f":"a","s":"b","n":1,"c":{"y":"1"}}]}',
        b'{"v":1,"f":[{"f":"a","s":"b","n":1,"k":"unheard"}]}',
        b'{"v":1,"f":[{"f":"a","s":"b","n":1,"b":[1]}]}',
        b'{"v":1,"m":[]}',
        b'{"v":1,"m":{"at":99999999999999999999999}}',
    ],
)
def test_what_no_release_wrote_is_refused(body: bytes) -> None:
    with pytest.raises(StoreCorrupt):
        unpack(codec.CONVERSATION, body)


def test_a_squeezed_conversation_comes_back_smaller_and_whole() -> None:
    body = pack(codec.CONVERSATION, FULL)

    small = codec.squeezed(body)

    assert len(small) < len(body) / 2
    assert codec.unsqueezed(small) == body


def test_what_was_never_squeezed_is_refused() -> None:
    with pytest.raises(StoreCorrupt):
        codec.unsqueezed(b"{}")


def test_only_records_are_packed() -> None:
    with pytest.raises(Misfit):
        pack(Kind(str, str), "bare")


def test_refusals_do_not_quote_what_is_stored() -> None:
    """An error message ends in a log; a person's words may not."""
    with pytest.raises(StoreCorrupt) as caught:
        unpack(codec.CONVERSATION, b'{"v":1,"w":{"t":["my secret"]}}')

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "file", sorted(SNAPSHOTS.glob("*/*.json")), ids=lambda file: f"{file.parent.name}-{file.stem}"
)
def test_every_snapshot_of_every_version_loads(file: Path) -> None:
    """Somebody comes back after a year and is met where she was."""
    body = file.read_bytes()

    again = READ_BACK[file.stem.partition("_")[0]](body)

    if json.loads(body)["v"] == codec.VERSION:
        assert json.loads(again) == json.loads(body)


def test_the_fullest_snapshot_says_what_it_said() -> None:
    body = (SNAPSHOTS / "v1" / "conversation_cried_in.json").read_bytes()

    assert unpack(codec.CONVERSATION, body) == FULL


def test_what_was_written_before_a_cry_had_a_language_says_the_rest() -> None:
    body = (SNAPSHOTS / "v1" / "conversation_check_ins.json").read_bytes()

    assert unpack(codec.CONVERSATION, body) == replace(FULL, cried_in=None)


def test_what_she_said_about_keeping_and_practice_comes_back() -> None:
    body = (SNAPSHOTS / "v1" / "conversation_agreed.json").read_bytes()
    ways = Ways(eyes_open=True, short=True, outward=True, asked=True)
    profile = replace(FULL.profile, keeps=False, ways=ways, is_young=True)
    memory = replace(FULL.memory, introduced=2, introduced_at=AT, offered_keeping=True)

    assert unpack(codec.CONVERSATION, body) == replace(FULL, profile=profile, memory=memory)


def test_what_was_written_before_there_were_check_ins_says_the_rest() -> None:
    body = (SNAPSHOTS / "v1" / "conversation_full.json").read_bytes()
    profile = replace(FULL.profile, knows_zone=False, schedule=Schedule())
    memory = replace(FULL.memory, check_ins=CheckIns())

    assert unpack(codec.CONVERSATION, body) == replace(
        FULL, profile=profile, memory=memory, cried_in=None
    )
