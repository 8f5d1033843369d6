"""The export: every stored field, readable again, and nobody else's."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.messages import (
    File,
    Heard,
    HeardRequest,
    HeardText,
    Message,
    pack_heard,
    pack_message,
    unpack_message,
)
from bot.app.ports import Export, PutAside, Receipt
from bot.app.privacy import WHERE_IT_STANDS, document, plain
from bot.app.rendering import TROUBLE
from bot.core.errors import StoreCorrupt
from bot.core.flow import Do, SlotRef
from bot.core.names import PersonId
from bot.storage.memory import MemoryStore
from bot.storage.schema import FOLDER
from tests.unit.app.small_house import HER, SmallHouse
from tests.unit.core.small_book import AT, book, end, flow, state, text
from tests.unit.storage.making import (
    conversations,
    history_lines,
    instants,
    journal_pages,
    kit_items,
    whole,
    words,
)

exports = st.builds(
    Export,
    conversations.flatmap(
        lambda one: st.lists(kit_items, max_size=3).map(lambda kit: replace(one, kit=tuple(kit)))
    ),
    history=st.lists(history_lines, max_size=2).map(tuple),
    journal=st.lists(journal_pages, max_size=2).map(tuple),
    receipts=st.lists(st.builds(Receipt, whole, words), max_size=2).map(tuple),
    put_aside=st.lists(st.builds(PutAside, instants, words, words), max_size=2).map(tuple),
)


# ── reading it again, by the types of the fields alone ────────────────────────────────────────


def read(kind: Any, found: Any) -> Any:
    """What `plain` wrote, as the value it was. All fields must be there, and no others."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return _read_one_of(inner, found)
    if origin is tuple:
        return tuple(read(inner[0], item) for item in found)
    if origin in (Mapping, dict):
        return {name: read(inner[1], item) for name, item in found.items()}
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        assert set(found) == {one.name for one in fields(kind)}
        make: Any = kind
        return make(**{name: read(hints[name], item) for name, item in found.items()})
    if kind is datetime:
        return datetime.fromisoformat(found)
    return kind(found) if isinstance(kind, type) and issubclass(kind, Enum) else found


def _read_one_of(kinds: tuple[Any, ...], found: Any) -> Any:
    if found is None or type(found) in kinds:
        return found
    if isinstance(found, list):
        return tuple(found)
    return read(next(kind for kind in kinds if kind is not type(None)), found)


def read_export(text: str) -> Export:
    given = json.loads(text)
    for name in ("format", "version", "made_at", "address"):
        del given[name]
    if given["conversation"] is not None:
        given["conversation"]["kit"] = given["kit"]
    del given["kit"]
    export: Export = read(Export, given)
    return export


@given(export=exports)
def test_an_export_reads_back_as_what_was_stored(export: Export) -> None:
    file = document(export, HER, AT, "2026-11-22")

    assert read_export(file.content.encode().decode()) == export


def test_an_export_of_nothing_is_still_a_document() -> None:
    file = document(Export(conversation=None), HER, AT, "2026-11-22")

    assert read_export(file.content) == Export(conversation=None)
    assert file.name == "alongside-export-2026-11-22.json"


def test_keys_are_words_and_instants_are_iso() -> None:
    given = json.loads(document(Export(None), HER, AT, "2026-11-22").content)

    assert (given["made_at"], given["address"]) == (AT.isoformat(), HER)
    assert given["format"] == "alongside-export"


def test_a_value_of_an_unknown_kind_is_refused_and_not_left_out() -> None:
    with pytest.raises(TypeError, match="type set"):
        plain({"feelings": {"sad"}})


# ── through the house ─────────────────────────────────────────────────────────────────────────

OTHER = "test:other"
KEEPING = Do("keep_in_kit", {"kind": "anchor", "word": SlotRef("word"), "text": SlotRef("word")})
BOOK = book(
    flow(
        "keep",
        text("ask", "word", "write"),
        state(
            "write", Do("write_journal", {"text": SlotRef("word")}), {"done": "keep"}, says=False
        ),
        state("keep", KEEPING, {"done": "over", "full": "over"}, says=False),
        end(),
        slots="word",
    ),
    flow("give", state("hand", Do("export"), {"done": "over"}, says=False), end()),
    texts={"here.ask": "ask", "here.over": "over"},
)


async def says(small: SmallHouse, address: str, *heard: Heard) -> None:
    for one in heard:
        await small.house.hear(address, one)
    await small.house.settle()


async def handed_over(small: SmallHouse, address: str) -> Export:
    await says(small, address, HeardRequest("give"))
    (file,) = (message.file for message in small.window.shown if message.file)
    assert json.loads(file.content)["address"] == address
    return read_export(file.content)


async def test_the_file_holds_all_of_one_person_and_nothing_of_others() -> None:
    """Somebody else's words in a file that a person keeps would be the worst of all mistakes."""
    small = SmallHouse(BOOK)
    await says(small, OTHER, HeardRequest("keep"), HeardText("hers alone"))
    await says(small, HER, HeardRequest("keep"), HeardText("the old oak"))

    given = await handed_over(small, HER)

    assert given.conversation is not None
    assert [item.text for item in given.conversation.kit] == ["the old oak"]
    assert [page.text for page in given.journal] == ["the old oak"]
    assert "hers alone" not in repr(given)


async def test_the_file_holds_what_is_stored_once_it_is_handed_over() -> None:
    small = SmallHouse(BOOK)
    await says(small, HER, HeardRequest("keep"), HeardText("the old oak"))

    given = await handed_over(small, HER)

    person = await small.store.person(HER)
    assert person is not None
    assert given == await small.store.export(person)


async def test_what_could_not_be_answered_is_in_the_file() -> None:
    small = SmallHouse(BOOK)
    await small.house.hear(HER, HeardText("odd words"))
    (event,) = await small.store.pending(0, 9)
    await small.store.quarantine(event.seq, "ValueError")

    given = await handed_over(small, HER)

    assert [one.body for one in given.put_aside] == [pack_heard(HeardText("odd words")).decode()]


async def test_a_file_that_waits_to_be_sent_survives_a_restart() -> None:
    file = File("a.json", "{}")

    assert unpack_message(pack_message(Message("", file=file))).file == file


class Torn(MemoryStore):
    """A page of the journal does not open any more."""

    async def export(self, person: PersonId) -> Export:
        raise StoreCorrupt


async def test_somebody_whose_rows_do_not_open_is_told_so_and_others_go_on() -> None:
    small = SmallHouse(BOOK, store=Torn())

    await says(small, HER, HeardRequest("give"))
    await says(small, OTHER, HeardRequest("keep"))

    assert small.window.keys == [TROUBLE, "here.ask"]


def test_every_table_with_rows_of_a_person_is_known_here() -> None:
    """What is stored and not known here would be missing in what a person is told and given."""
    db = sqlite3.connect(":memory:")
    for step in sorted(FOLDER.glob("*.sql")):
        db.executescript(step.read_text("utf-8"))
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    personal = {
        table
        for table in tables
        if any(row[2] == "person" for row in db.execute(f"PRAGMA foreign_key_list({table})"))
    }
    db.close()

    assert set(WHERE_IT_STANDS) == personal | {"person"}
