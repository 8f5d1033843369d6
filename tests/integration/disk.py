"""What is looked for on a disk, and a life that leaves all of it there, sealed."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app.ports import Arrival, JournalPage, Outgoing, ParcelState, Receipt, TurnRecord
from bot.core.conversation import (
    Conversation,
    Frame,
    HeardWords,
    KitItem,
    Profile,
    Timer,
)
from bot.core.effects import Priority
from bot.core.events import TimerKind
from bot.core.history import HistoryLine
from bot.core.names import FlowId, StateId
from bot.storage import SqliteStore

NOW = datetime(2026, 3, 1, 3, 0, tzinfo=UTC)
CHAT = 7_316_502_841
CANARY = "qvxwords"  # in everything that the person writes, chooses or is called
DATABASE = "alongside.db"


def address(number: int = 0) -> str:
    return f"telegram:{CHAT + number}"


def _forms() -> Iterator[bytes]:
    for text in (CANARY, str(CHAT), f"update:{CHAT}"):
        yield text.encode()
        yield text.encode("utf-16-le")
        yield text.encode().hex().encode()
    for order in ("big", "little"):
        yield CHAT.to_bytes(5, "big" if order == "big" else "little")


FORMS = tuple(_forms())


def bodies(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def readable(folder: Path) -> list[str]:
    """Names of files in which anything personal can be read; a backup is made and read as well."""
    files = bodies(folder)
    if (folder / DATABASE).exists():
        with (
            closing(sqlite3.connect(folder / DATABASE)) as db,
            closing(sqlite3.connect(":memory:")) as copy,
        ):
            db.backup(copy)
            files["backup"] = copy.serialize()
    return [name for name, body in files.items() if any(form in body for form in FORMS)]


def record(person: TurnRecord, text: str) -> TurnRecord:
    """The turn with something personal in every field that there is."""
    frame = Frame(FlowId("f"), StateId("s"), 1, slots={"word": text, "list": (text,)})
    heard = HeardWords(text, (text,))
    return replace(
        person,
        conversation=Conversation(Profile(name=text), (frame,), heard=heard, prompts=1),
        outgoing=(
            Outgoing(text.encode() * 3, Priority.REPLY, NOW),
            Outgoing(text.encode(), Priority.TIMED, NOW, NOW + timedelta(seconds=9)),
        ),
        timers=tuple(Timer(TimerKind.MARK, NOW + timedelta(seconds=s), 1, text) for s in (1, 60)),
        keep=(KitItem(text, text, text, text, {text: text}), KitItem("b", "k", "w", text)),
        history=(HistoryLine(NOW, FlowId("f"), text, {"feeling": text}),) * 2,
        journal=(JournalPage(NOW, FlowId("f"), text),) * 2,
    )


async def live(store: SqliteStore, number: int = 0) -> AsyncIterator[str]:
    """One person's life in the store; says after each operation what it was."""
    text = f"{CANARY} {number}"
    keys = [f"update:{CHAT}:{number}:{part}" for part in range(3)]
    await store.accept([Arrival(key, address(number), NOW, text.encode()) for key in keys])
    yield "accept"
    hers = [one for one in await store.pending(0, 100) if one.address == address(number)]
    person = hers[0].person
    await store.commit(record(TurnRecord(person, hers[0].seq, Conversation()), text))
    yield "commit"
    await store.failed(hers[1].seq)
    await store.quarantine(
        hers[1].seq, "ValueError", [Outgoing(text.encode(), Priority.REPLY, NOW)]
    )
    yield "quarantine"
    for parcel in await store.parcels(NOW, 1):
        yield "claim"
        await store.settle(parcel.seq, ParcelState.SENT, receipt=Receipt(7, f"{CHAT} {text}"))
    yield "send"
    await store.wake(NOW + timedelta(seconds=1), 10)
    yield "wake"
    assert await store.load(person)
    yield "load"


async def lived(store: SqliteStore, number: int = 0) -> None:
    async for _ in live(store, number):
        pass
