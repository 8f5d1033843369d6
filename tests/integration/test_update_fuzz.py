"""Whatever an update holds, it is answered, left on purpose or put aside; nothing stops, nothing fails."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice

import pytest

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import HeardPress, Message
from bot.core.conversation import Profile
from bot.scheduling.clock import ManualClock
from bot.storage.memory import MemoryStore
from bot.transports.telegram.buttons import LONGEST_DATA, Buttons
from bot.transports.telegram.intake import Intake, chat_of
from bot.transports.telegram.render import bubbles
from bot.transports.telegram.splitting import LONGEST_TEXT, units
from bot.transports.telegram.updates import Updates
from tests.integration.odd_updates import PEOPLE, Crowd
from tests.transcripts import content
from tests.unit.app.small_house import Notebook
from tests.unit.core.small_book import AT

AT_ONCE = 40
HARMLESS = {"update_unreadable", "help_given", "turn_failed Unreadable"}
"""What the log may hold. Bytes that nobody can read are tried three times and put aside."""
BUTTONS = Buttons(b"a key of the tests")


@dataclass
class Screen:
    """Every chat at once: what may be sent to the server, and what can be tapped on."""

    told: set[int] = field(default_factory=set)
    offered: dict[int, list[HeardPress]] = field(default_factory=dict)

    async def send(self, address: str, message: Message, retired: str | None = None) -> None:
        chat = chat_of(address)
        for part in bubbles(message, chat, BUTTONS, alone="·"):
            assert 0 < units(str(part["text"])) <= LONGEST_TEXT
        if message.choices:
            self.offered[chat] = [
                HeardPress(message.session, message.prompt or 0, one.option)
                for one in message.choices
            ]
            carried = [
                BUTTONS.carry(chat, press, at) for at, press in enumerate(self.offered[chat])
            ]
            assert all(len(data.encode()) <= LONGEST_DATA for data in carried)
        self.told.add(chat)


class Politeness:
    """Answers to taps and goodbyes to groups, counted."""

    def __init__(self) -> None:
        self.answered, self.left = 0, 0

    def answer(self, query: str) -> None:
        self.answered += 1

    def leave(self, chat: int) -> None:
        self.left += 1


def _event(name: str, facts: dict[str, object]) -> str:
    return f"{name} {facts['error']}" if "error" in facts else name


def _in_batches(updates: Iterator[object]) -> Iterator[Sequence[object]]:
    while batch := list(islice(updates, AT_ONCE)):
        yield batch


@pytest.mark.parametrize(
    ("seed", "number"),
    [(0, 2_000), *(pytest.param(seed, 10_000, marks=pytest.mark.soak) for seed in range(1, 101))],
)
@pytest.mark.timeout(600)
async def test_no_update_stops_the_house_or_goes_by_unseen(seed: int, number: int) -> None:
    """One odd message, and nobody would be answered any more. A million of them in the soak."""
    store, screen, log, clock = MemoryStore(), Screen(), Notebook(), ManualClock(AT)
    book, reader, newcomer = content.book(), content.reader(), Profile(pace="off")
    converse = Converse(book, reader, store, clock=clock, log=log, newcomer=newcomer)
    house = House(
        store,
        converse,
        Deliver(store, screen, clock, log),
        transport=screen,
        reader=reader,
        clock=clock,
        log=log,
        newcomer=newcomer,
    )
    polite = Politeness()
    intake = Intake(house, Updates(BUTTONS, "us_bot"), polite, clock=clock, log=log)  # type: ignore[arg-type] # counts only
    crowd = Crowd(seed, BUTTONS, screen.offered)

    for batch in _in_batches(crowd.updates(number)):
        await intake.take(batch)
        await house.settle()
        pause = crowd.chance.choice([0, 1, 60, 3_600, 40_000])
        clock.move_to(clock.now() + timedelta(seconds=pause))
        await house.settle()
        assert {_event(*line) for line in log.lines} <= HARMLESS
        log.lines.clear()
        assert await store.pending(0, 1) == []

    assert screen.told >= set(PEOPLE), "everybody who wrote was answered"
    assert polite.answered
    assert polite.left
