"""What the house does when a turn, a disk or a row fails, and what it leaves behind."""

from dataclasses import replace

import pytest

from bot.app.messages import HeardRequest, HeardText
from bot.app.ports import Pending, TurnRecord
from bot.app.rendering import HELP_KEY, TROUBLE, render
from bot.core.conversation import Conversation
from bot.core.effects import Choice, Offer, Retire
from bot.core.errors import StoreFull
from bot.core.names import Language
from bot.core.signals import Signals
from bot.storage.memory import MemoryStore
from tests.unit.app.small_house import DANGER, HER, SmallHouse, WordReader
from tests.unit.core.small_book import AT, book, choice, flow

TEA = book(flow("tea", choice("ask", "on")), texts={"here.ask": "ask"})


class Stumbling(WordReader):
    """Fails at every text but still knows danger."""

    def read(self, text: str, language: Language) -> Signals:
        raise RuntimeError


class FillingUp(MemoryStore):
    """Takes events, and has no room for what a turn changes."""

    async def commit(self, turn: TurnRecord) -> None:
        raise StoreFull


async def test_help_outside_of_a_turn_is_remembered_as_any_help_is() -> None:
    """For a day the companion is softer with her, also when it was broken in the worst moment."""
    small = SmallHouse(TEA, reader=Stumbling())
    await small.house.hear(HER, HeardRequest("tea"))
    await small.house.settle()

    await small.house.hear(HER, HeardText(DANGER))
    await small.house.settle()

    person = await small.store.person(HER)
    assert person is not None
    left = await small.store.load(person)
    assert left is not None
    assert left.memory.crisis_at == AT
    assert (left.frames, left.prompt, left.heard) == ((), None, None)


async def test_a_full_disk_is_no_fault_of_the_event_which_stays_where_it_is() -> None:
    small = SmallHouse(TEA, store=FillingUp())
    await small.house.hear(HER, HeardRequest("tea"))

    with pytest.raises(StoreFull):
        await small.house.take_turns()

    (waiting,) = await small.store.pending(0, 9)
    assert waiting.tries == 0
    assert small.window.shown == []


def test_buttons_without_a_bubble_stand_alone_and_close_the_old_ones() -> None:
    offer = Offer(1, 2, (Choice("on", "On"),))

    (shown,) = render(TEA, Conversation(), (offer, Retire(1, "Off")))

    assert (shown.message.text, shown.message.prompt) == ("", 2)
    assert (shown.message.retire, shown.message.chosen) == (1, "Off")


class Spoilt(MemoryStore):
    """What comes in cannot be read any more afterwards, only how pressing it was."""

    async def pending(self, after: int, limit: int) -> list[Pending]:
        return [replace(one, body=b"") for one in await super().pending(after, limit)]


@pytest.mark.parametrize(("said", "shown"), [(DANGER, HELP_KEY), ("hello", TROUBLE)])
async def test_whose_words_were_spoilt_is_helped_or_told(said: str, shown: str) -> None:
    """That it was urgent stands beside the words, and is enough."""
    small = SmallHouse(TEA, Spoilt())

    await small.house.hear(HER, HeardText(said))
    await small.house.settle()

    assert set(small.window.keys) == {shown}
    assert (await small.store.counts()).waiting == 0
