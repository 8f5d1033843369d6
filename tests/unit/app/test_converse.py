"""One event, one turn; and what happens when the turn cannot be taken."""

from bot.app.messages import HeardOpening, HeardRequest, HeardText, HeardUnreadable
from bot.app.rendering import HELP_KEY, TROUBLE
from bot.core.names import Language
from bot.core.signals import Signals
from tests.unit.app.small_house import DANGER, HER, SmallHouse, WordReader
from tests.unit.core.small_book import book, choice, flow

TEA = book(flow("tea", choice("ask", "on")), texts={"here.ask": "ask", str(TROUBLE): "sorry"})


class Stumbling(WordReader):
    """A reader that fails at every text but still knows danger."""

    def read(self, text: str, language: Language) -> Signals:
        raise RuntimeError


async def test_danger_is_answered_although_nothing_can_be_read() -> None:
    """Whatever else is broken, the numbers to call go out, and no clock rings afterwards."""
    small = SmallHouse(TEA, reader=Stumbling())
    await small.house.hear(HER, HeardRequest("tea"))

    await small.house.hear(HER, HeardText(DANGER))
    await small.house.settle()

    assert HELP_KEY in small.window.keys
    assert TROUBLE not in small.window.keys
    assert await small.store.next_wake() is None


async def test_what_cannot_be_read_is_put_aside_and_answered_kindly() -> None:
    small = SmallHouse(TEA, reader=Stumbling())

    await small.house.hear(HER, HeardText("hello"))
    await small.house.settle()

    assert small.window.keys == [TROUBLE]


async def test_an_opening_and_something_unreadable_are_events_with_a_turn() -> None:
    small = SmallHouse(TEA)
    await small.house.hear(HER, HeardRequest("tea"))

    await small.house.hear(HER, HeardUnreadable("voice"))
    await small.house.hear(HER, HeardOpening())
    await small.house.settle()

    said = [message.text for message in small.window.shown if message.text]
    assert said == ["ask", "unreadable", "welcome_back", "ask"]
