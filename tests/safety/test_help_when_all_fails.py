"""H4: help goes out within two seconds, whatever else is broken while somebody is in danger.

The real content, the real reader and the real store on a disk; the house runs as it does in service,
and one thing at a time is broken under it. What would go wrong otherwise: the one message that must
not wait would wait for an operator.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import HeardText
from bot.app.rendering import HELP_KEY
from bot.core.book import Book
from bot.core.conversation import Profile
from bot.core.errors import StoreError
from bot.core.flow import Role
from bot.core.help_family import Family
from bot.core.help_words import help_texts
from bot.core.helplines import Helplines
from bot.core.names import Language
from bot.core.signals import Danger, Signals
from bot.scheduling.clock import WallClock
from bot.scheduling.supervisor import Supervisor
from bot.storage import SqliteStore, open_store
from bot.storage.lane import How
from tests.fakes.texts import NoTexts
from tests.integration.disk import DATABASE
from tests.transcripts import content
from tests.unit.app.small_house import Notebook, Window

AT_MOST = 2.0
"""Seconds from her message to the number to call."""
HER = "telegram:7"
EN = Language("en")
WAYS: dict[str, tuple[str, Family]] = {
    "in progress": ("I took all my pills", Family.IN_PROGRESS),
    "thoughts": ("I want to kill myself", Family.THOUGHTS),
    "self-harm": ("I cut myself again", Family.SELF_HARM),
    "somebody else": ("my friend wants to die", Family.OTHER),
    "to others": ("I want to kill him", Family.TO_OTHERS),
}


class NothingIsUnderstood:
    """Everything but danger fails to be read."""

    def read(self, text: str, language: Language) -> Signals:
        raise RuntimeError

    def danger(self, text: str) -> Danger:
        return content.reader().danger(text)


def without(*roles: Role) -> Book:
    book = content.book()
    return replace(book, flows={id_: f for id_, f in book.flows.items() if f.role not in roles})


def stateless(*roles: Role) -> Book:
    """Flows from which every state was lost."""
    book = content.book()
    flows = {
        id_: replace(flow, states={}) if flow.role in roles else flow
        for id_, flow in book.flows.items()
    }
    return replace(book, flows=flows)


BOOKS: dict[str, Callable[[], Book]] = {
    "no flow at all": lambda: replace(content.book(), flows={}),
    "no text at all": lambda: replace(content.book(), texts=NoTexts()),
    "no protocol": lambda: without(Role.DANGER, Role.CONCERN),
    "a protocol without states": lambda: stateless(Role.DANGER, Role.CONCERN),
    "no helplines": lambda: replace(content.book(), helplines=Helplines()),
    "all is well": content.book,
}


class Service:
    """The house at work: its loops run until the test is over."""

    def __init__(self, book: Book, store: SqliteStore, *, is_deaf: bool = False) -> None:
        self.store, self.window, self.log = store, Window(), Notebook()
        clock, newcomer = WallClock(), Profile()
        reader = NothingIsUnderstood() if is_deaf else content.reader()
        converse = Converse(book, reader, store, clock=clock, log=self.log, newcomer=newcomer)
        self.house = House(
            store,
            converse,
            Deliver(store, self.window, clock, self.log),
            transport=self.window,
            reader=reader,
            clock=clock,
            log=self.log,
            newcomer=newcomer,
        )

    async def says(self, text: str) -> None:
        """Refused by the store or not, it was heard."""
        try:
            await self.house.hear(HER, HeardText(text))
        except StoreError:
            return

    async def helped(self) -> tuple[str, ...]:
        """What she reads first, once help is there."""
        async with asyncio.timeout(AT_MOST):
            while not self._is_helped():  # noqa: ASYNC110 - the house is at work beside it
                await asyncio.sleep(0.01)
        return tuple(one.text for one in self.window.shown if one.key == HELP_KEY)

    def _is_helped(self) -> bool:
        return sum(one.key == HELP_KEY for one in self.window.shown) >= 3


@asynccontextmanager
async def at_work(
    book: Book, folder: Path, *, is_deaf: bool = False
) -> AsyncIterator[tuple[Service, Path]]:
    data = folder / "data"
    store = await open_store(data, folder / "keys" / "master.key")
    service = Service(book, store, is_deaf=is_deaf)
    supervisor = Supervisor(WallClock(), service.log)
    supervisor.start("inbox", service.house.run_inbox)
    supervisor.start("outbox", service.house.run_outbox)
    try:
        yield service, data
    finally:
        await supervisor.close()
        with suppress(StoreError):
            await store.close()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("broken", BOOKS)
async def test_help_goes_out_whatever_of_the_content_is_broken(
    tmp_path: Path, broken: str, way: str
) -> None:
    said, family = WAYS[way]
    async with at_work(BOOKS[broken](), tmp_path) as (service, _):
        await service.says(said)

        assert await service.helped() == help_texts(EN, family=family)


async def test_help_goes_out_when_nothing_else_is_understood(tmp_path: Path) -> None:
    async with at_work(content.book(), tmp_path, is_deaf=True) as (service, _):
        await service.says("I want to kill myself")

        assert await service.helped() == help_texts(EN, family=Family.THOUGHTS)


# ── a disk that fails under it ────────────────────────────────────────────────────────────────


@contextmanager
def locked(data: Path) -> Iterator[None]:
    other = sqlite3.connect(data / DATABASE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def overwritten(data: Path) -> Iterator[None]:
    for file in data.glob(f"{DATABASE}*"):
        file.write_bytes(b"no database" * 4000)
    yield


@contextmanager
def gone(data: Path) -> Iterator[None]:
    for file in data.glob(f"{DATABASE}*"):
        file.unlink()
    yield


@pytest.mark.parametrize("fault", [locked, overwritten, gone])
@pytest.mark.parametrize("is_known", [False, True], ids=["newcomer", "known"])
async def test_help_goes_out_when_the_disk_fails(
    tmp_path: Path, fault: Callable[..., object], *, is_known: bool
) -> None:
    async with at_work(content.book(), tmp_path) as (service, data):
        if is_known:
            await service.says("hello")
            await asyncio.sleep(0.2)
        with fault(data):  # type: ignore[attr-defined] # a context manager
            _, told = await asyncio.gather(service.says("I want to kill myself"), service.helped())

            assert told == help_texts(EN, family=Family.THOUGHTS)


@pytest.mark.parametrize("fault", ["PRAGMA max_page_count = 1", "PRAGMA query_only = ON"])
async def test_help_goes_out_when_the_disk_is_full_or_read_only(tmp_path: Path, fault: str) -> None:
    async with at_work(content.book(), tmp_path) as (service, _):
        await service.store._writer.run(lambda db: db.execute(fault).fetchall(), How.BARE)
        await service.says("I want to kill myself")

        assert await service.helped() == help_texts(EN, family=Family.THOUGHTS)


async def test_help_goes_out_when_her_conversation_cannot_be_read(tmp_path: Path) -> None:
    async with at_work(content.book(), tmp_path) as (service, _):
        await service.says("hello")
        await asyncio.sleep(0.3)
        harm = "UPDATE conversation SET sealed = zeroblob(40)"
        await service.store._writer.run(lambda db: db.execute(harm).fetchall(), How.BARE)
        service.window.shown.clear()

        await service.says("I want to kill myself")

        assert await service.helped() == help_texts(EN, family=Family.THOUGHTS)


async def test_help_goes_out_when_her_key_cannot_be_read(tmp_path: Path) -> None:
    """Without it nothing that she writes can be stored, and everybody's batch used to be refused."""
    async with at_work(content.book(), tmp_path) as (service, _):
        await service.says("hello")
        await asyncio.sleep(0.3)
        harm = "UPDATE person SET wrapped = zeroblob(60)"
        await service.store._writer.run(lambda db: db.execute(harm).fetchall(), How.BARE)
        person = await service.store.person(HER)
        service.store._vault.forget(bytes.fromhex(person or ""))
        service.window.shown.clear()

        await service.says("I want to kill myself")

        assert await service.helped() == help_texts(EN, family=Family.THOUGHTS)
