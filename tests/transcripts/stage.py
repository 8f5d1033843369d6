"""The house on a stage: everything real but the clock, the disk and the chat window.

Every turn's conversation goes through the codec, so a restart has nothing left to lose.
"""

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.app.converse import Converse
from bot.app.counts import HELP_GIVEN
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import Heard, Message
from bot.app.ports import Reader, TurnRecord
from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.history import HistoryLine
from bot.core.names import Language, PersonId
from bot.core.signals import Because, Danger, Level, Signals
from bot.scheduling.clock import ManualClock
from bot.storage.codec import CONVERSATION, pack, unpack
from bot.storage.memory import MemoryStore

ADDRESS = "test:her"


class Broken(AssertionError):
    """Something that must never happen, whatever the script says."""


@dataclass(slots=True)
class Window:
    """The chat window: every message that arrived, and whose buttons are still there."""

    messages: list[Message] = field(default_factory=list)
    open: Message | None = None
    earlier: list[Message] = field(default_factory=list)
    """Messages with buttons that are closed by now, newest last."""

    async def send(self, address: str, message: Message, retired: str | None = None) -> None:
        if message.retire is not None and self.open and self.open.prompt == message.retire:
            self._close()
        if message.text or message.choices or message.file or message.picture:
            self.messages.append(message)
        if message.prompt is not None:
            self._show(message)

    def _show(self, message: Message) -> None:
        if self.open is not None and self.open.prompt != message.prompt:
            raise Broken(f"two prompts are open: {self.open.prompt} and {message.prompt}")
        if not message.text:
            raise Broken(f"an empty bubble, with the buttons {options(message)}")
        bare = [choice.option for choice in message.choices if not choice.label.strip()]
        if bare:
            raise Broken(f"buttons without a label: {bare}")
        self.open = message

    def _close(self) -> None:
        if self.open is not None:
            self.earlier.append(self.open)
        self.open = None


def options(message: Message | None) -> list[str]:
    return [choice.option for choice in message.choices] if message else []


@dataclass(slots=True)
class Complaints:
    """The log: a turn that failed is the end of a transcript."""

    failures: list[BaseException] = field(default_factory=list)

    def info(self, event: str, /, **facts: object) -> None:
        pass

    def warning(self, event: str, /, **facts: object) -> None:
        if event == HELP_GIVEN:  # a count for the host, and nothing that went wrong
            return
        found = sys.exc_info()[1]
        self.failures.append(found or Broken(f"{event} {facts}"))


_MARK = re.compile(r"(.*) \[(crisis|concern) ([A-M])\]", re.DOTALL)


class AsMarked:
    """Takes "... [concern C]" for what the mark says: how words are read changes more often than
    what is done then.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def read(self, text: str, language: Language) -> Signals:
        marked = _MARK.fullmatch(text)
        if marked is None:
            return self._reader.read(text, language)
        return replace(self._reader.read(marked[1], language), danger=self.danger(text))

    def danger(self, text: str) -> Danger:
        marked = _MARK.fullmatch(text)
        if marked is None:
            return self._reader.danger(text)
        return Danger(Level(marked[2]), "self", marked[3], (Because(f"marked_{marked[3]}", ("",)),))


class CodecStore(MemoryStore):
    """A memory store that keeps what the codec keeps. Begins with what the script gives."""

    def __init__(self, newcomer: Conversation, past: Sequence[HistoryLine] = ()) -> None:
        super().__init__()
        self._newcomer = newcomer
        self._past = tuple(past)
        self._fresh = True
        self.after_turn: Callable[[Conversation], None] = lambda _: None

    async def load(self, person: PersonId) -> Conversation:
        return await super().load(person) or self._newcomer

    async def history(self, person: PersonId, since: datetime) -> Sequence[HistoryLine]:
        before = tuple(line for line in self._past if line.at >= since)
        return (*before, *await super().history(person, since))

    async def commit(self, turn: TurnRecord) -> None:
        if turn.clear_history:
            self._past = ()
        kept = unpack(CONVERSATION, pack(CONVERSATION, turn.conversation))
        if replace(kept, kit=turn.conversation.kit) != turn.conversation:
            raise Broken("the codec does not keep the whole conversation")
        keep = turn.keep
        if self._fresh:  # the script's kit is kept by the first turn
            now = {item.id for item in turn.keep}
            keep = (*(item for item in self._newcomer.kit if item.id not in now), *turn.keep)
            self._fresh = False
        await super().commit(replace(turn, conversation=kept, keep=keep))
        self.after_turn(kept)


class Stage:
    """One person and the house. `clock` is moved by hand; nothing happens by itself."""

    def __init__(
        self,
        book: Book,
        reader: Reader,
        begins: datetime,
        newcomer: Conversation,
        *,
        past: Sequence[HistoryLine] = (),
    ) -> None:
        self.book = book
        self.window = Window()
        self.log = Complaints()
        self.clock = ManualClock(begins)
        self._reader = AsMarked(reader)
        self._newcomer = newcomer
        self.store = CodecStore(newcomer, past)
        self._keys = 0
        self._last: tuple[Heard, str] | None = None
        self.house = self._built()

    def _built(self) -> House:
        profile = self._newcomer.profile
        converse = Converse(
            self.book,
            self._reader,
            self.store,
            clock=self.clock,
            log=self.log,
            newcomer=profile,
        )
        return House(
            self.store,
            converse,
            Deliver(self.store, self.window, self.clock, self.log),
            transport=self.window,
            reader=self._reader,
            clock=self.clock,
            log=self.log,
            newcomer=profile,
        )

    async def conversation(self) -> Conversation:
        person = await self.store.person(ADDRESS)
        return await self.store.load(person) if person else self._newcomer

    async def hear(self, heard: Heard) -> None:
        self._keys += 1
        self._last = (heard, f"test/{self._keys}")
        await self.house.hear(ADDRESS, *self._last)
        await self._settled()

    async def hear_again(self) -> None:
        """The same event once more, as a transport does that got no acknowledgement."""
        if self._last is not None:
            await self.house.hear(ADDRESS, *self._last)
            await self._settled()

    async def pass_time(self, by: timedelta) -> None:
        await self.house.pass_time(self.clock.now() + by, self.clock.move_to)
        self._sound()

    async def restart(self, down: timedelta) -> None:
        """The process dies; after a while another one opens the same store."""
        self.clock.move_to(self.clock.now() + down)
        self.house = self._built()
        await self._settled()

    def renew(self, book: Book) -> None:
        """Another release of the content, and the process that goes with it."""
        self.book = book
        self.house = self._built()

    async def _settled(self) -> None:
        await self.house.settle()
        self._sound()

    def _sound(self) -> None:
        if self.log.failures:
            raise self.log.failures[0]


def said(messages: Sequence[Message]) -> list[str]:
    """Text ids of the bubbles; the parts of the built-in help count as one."""
    keys = [message.key for message in messages]
    return [key for at, key in enumerate(keys) if key != "help" or keys[at - 1 : at] != ["help"]]
