"""A shared location, from the raw update to the zone of a profile; and that nothing else of it stays."""

from collections.abc import Iterator
from dataclasses import replace

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import HeardRequest, HeardText
from bot.content.loader import content_root, load_book
from bot.content.whereabouts import zone_at
from bot.content.words import load_reader
from bot.core.book import Instance
from bot.core.conversation import Profile
from bot.core.names import Language
from bot.scheduling.clock import ManualClock
from bot.storage.memory import MemoryStore
from bot.transports.telegram.buttons import Buttons
from bot.transports.telegram.courtesy import Courtesy
from bot.transports.telegram.intake import Intake
from bot.transports.telegram.updates import Updates
from tests.fakes.telegram.chats import Message
from tests.unit.app.small_house import Notebook
from tests.unit.core.small_book import AT
from tests.unit.transports.telegram.rig import KEY, Bench, sending

HER = "telegram:7"
LATITUDE, LONGITUDE = 27.712345, 85.323456
"""In Kathmandu; digits that stand nowhere else."""


class Talk:
    """One house in front of the fake server, and raw updates into it."""

    def __init__(self, bench: Bench, *, can_locate: bool = True) -> None:
        placed = Instance("telegram")
        book = replace(load_book(content_root()), can_locate=can_locate, instance=placed)
        clock = ManualClock(AT)
        reader = load_reader(content_root(), book.vocabularies, {Language("en")})
        newcomer = Profile(pace="off", keeps=True)
        self.bench, self.store, self.log = bench, MemoryStore(), Notebook()
        self.house = House(
            self.store,
            Converse(book, reader, self.store, clock=clock, log=self.log, newcomer=newcomer),
            Deliver(self.store, bench.sender, clock, self.log),
            transport=bench.sender,
            reader=reader,
            clock=clock,
            log=self.log,
            newcomer=newcomer,
        )
        updates = Updates(Buttons(KEY), zone_at=zone_at if can_locate else lambda _lat, _lon: None)
        polite = Courtesy(None, str, self.log)  # type: ignore[arg-type] # nobody is answered here
        self.intake = Intake(self.house, updates, polite, clock=clock, log=self.log)
        self.count = 0

    async def shares(self) -> None:
        self.count += 1
        spot = {"latitude": LATITUDE, "longitude": LONGITUDE, "horizontal_accuracy": 12.5}
        chat = {"id": 7, "type": "private"}
        message = {"message_id": self.count, "date": 1, "chat": chat, "location": spot}
        await self.intake.take([{"update_id": self.count, "message": message}])
        await self.house.settle()

    async def asks(self, flow: str) -> None:
        await self.house.hear(HER, HeardRequest(flow))
        await self.house.settle()

    async def says(self, words: str) -> None:
        await self.house.hear(HER, HeardText(words))
        await self.house.settle()

    @property
    def shown(self) -> list[Message]:
        everything = self.bench.fake.state.chats.person(7).messages.values()
        return [one for one in everything if one.by_bot and "once a day" not in one.text]


async def test_a_location_is_offered_taken_and_said_back() -> None:
    async with sending() as bench:
        talk = Talk(bench)
        await talk.asks("clock")
        await talk.shares()
        await talk.says("yes")
        person = await talk.store.person(HER)
        assert person is not None
        conversation = (await talk.store.export(person)).conversation

    asked, thanks, check, moved = talk.shown
    assert "Or share your location" in asked.text
    assert asked.markup == {
        "keyboard": [
            [{"text": "Share my location", "request_location": True}],
            [{"text": "Leave it"}],
        ],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }
    assert "its time zone and nothing else" in thanks.text
    assert thanks.markup == {"remove_keyboard": True}
    assert "19:\u206045" in check.text
    assert "19:\u206045" in moved.text
    assert moved.markup is None
    assert conversation is not None
    assert conversation.profile.zone == "Asia/Kathmandu"
    assert conversation.profile.knows_zone
    assert bench.fake.state.ledger.complaints == []


async def test_the_words_on_the_keyboard_are_the_other_answers() -> None:
    async with sending() as bench:
        talk = Talk(bench)
        await talk.asks("clock")
        await talk.says("Leave it")

    assert "stays as it was" in talk.shown[1].text
    assert talk.shown[1].markup == {"remove_keyboard": True}
    assert bench.fake.state.ledger.complaints == []


async def test_a_keyboard_goes_with_the_next_words_that_have_no_buttons() -> None:
    async with sending() as bench:
        talk = Talk(bench)
        await talk.asks("clock")
        await talk.says("Springfield")
        await talk.says("Springfield, United States · Chicago")
        await talk.says("hello")

    asked, _, moved, *others = talk.shown
    assert asked.markup is not None
    assert "keyboard" in asked.markup
    assert moved.markup == {"remove_keyboard": True}
    assert all("remove_keyboard" not in (one.markup or {}) for one in others)


async def test_no_coordinate_stays_anywhere() -> None:
    """Where somebody was is nobody's business, also sealed, also in what is put aside."""
    async with sending() as bench:
        talk = Talk(bench)
        await talk.shares()
        await talk.asks("clock")
        await talk.shares()
        await talk.shares()
        await talk.says("yes")
        person = await talk.store.person(HER)
        assert person is not None
        left = [*texts(vars(talk.store)), *texts(await talk.store.export(person))]
        left += [*texts(vars(talk.log)), *(one.text for one in talk.shown)]

    assert any("Kathmandu" in one for one in left)
    assert [one for one in left if "27.71" in one or "85.32" in one] == []


async def test_without_the_extra_it_is_not_offered_and_kindly_answered() -> None:
    async with sending() as bench:
        talk = Talk(bench, can_locate=False)
        await talk.asks("clock")
        await talk.shares()

    assert "location" not in talk.shown[0].text
    assert "larger city" in talk.shown[1].text
    assert bench.fake.state.ledger.complaints == []


def texts(value: object) -> Iterator[str]:
    """All text there is in a value, however deep."""
    if isinstance(value, str | bytes):
        yield value if isinstance(value, str) else value.decode("utf-8", "replace")
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from texts(key)
            yield from texts(one)
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from texts(one)
    elif isinstance(value, int | float):
        yield repr(value)
    else:
        names = getattr(value, "__slots__", ()) or getattr(value, "__dict__", ())
        for name in names:
            yield from texts(getattr(value, name, None))
