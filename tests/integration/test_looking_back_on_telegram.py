"""Looking back on Telegram, from the button to a real picture in the chat."""

from dataclasses import replace
from datetime import timedelta

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import HeardRequest, HeardText
from bot.app.ports import Arrival, Painter, TurnRecord
from bot.content.loader import content_root, load_book
from bot.content.words import load_reader
from bot.core.conversation import Conversation, Profile
from bot.core.history import HistoryLine
from bot.core.names import FlowId, Language, Value
from bot.pictures.painter import Painter as RealPainter
from bot.scheduling.clock import ManualClock
from bot.storage.memory import MemoryStore
from tests.fakes.telegram.chats import Message
from tests.unit.app.small_house import Notebook
from tests.unit.core.small_book import AT
from tests.unit.transports.telegram.rig import Bench, sending

HER = "telegram:7"
NAMED: tuple[dict[str, Value], ...] = (
    {"feelings": ("lonely", "tired"), "after": "softer"},
    {"feelings": ("lonely",)},
)
PAST = tuple(
    HistoryLine(AT - timedelta(days=day), FlowId("naming_feelings"), "done", NAMED[day % 2])
    for day in range(1, 7)
)


async def house(
    bench: Bench, store: MemoryStore, painter: Painter | None, *, can_draw: bool
) -> House:
    book = replace(load_book(content_root()), can_draw=can_draw)
    clock, log = ManualClock(AT), Notebook()
    reader, newcomer = (
        load_reader(content_root(), book.vocabularies, {Language("en")}),
        Profile(pace="off", keeps=True),
    )
    await store.accept([Arrival("before", HER, AT, b"")])
    (done,) = await store.pending(0, 1)
    before = Conversation(profile=newcomer)
    await store.commit(TurnRecord(done.person, done.seq, before, history=PAST))
    return House(
        store,
        Converse(book, reader, store, clock=clock, log=log, newcomer=newcomer),
        Deliver(store, bench.sender, clock, log, painter=painter),
        transport=bench.sender,
        reader=reader,
        clock=clock,
        log=log,
        newcomer=newcomer,
    )


async def talk(bench: Bench, painter: Painter | None, *words: str, can_draw: bool) -> list[Message]:
    her = await house(bench, MemoryStore(), painter, can_draw=can_draw)
    await her.hear(HER, HeardRequest("look_back"))
    await her.settle()
    for word in words:
        await her.hear(HER, HeardText(word))
        await her.settle()
    return [one for one in bench.fake.state.chats.person(7).messages.values() if one.by_bot]


async def test_a_picture_comes_as_a_photo_with_the_same_in_words() -> None:
    async with sending() as bench:
        shown = await talk(bench, RealPainter(), "as a picture", can_draw=True)

    (photo,) = (one for one in shown if one.kind == "photo")
    assert (
        photo.text.splitlines()[1]
        == "You named what you felt 6 times: lonely (6 of 6) and tired (3 of 6)."
    )
    assert bench.fake.state.ledger.complaints == []


async def test_without_anything_to_draw_with_there_are_words() -> None:
    async with sending() as bench:
        shown = await talk(bench, None, can_draw=False)

    assert {one.kind for one in shown} == {"text"}
    assert "lonely (6 of 6)" in shown[0].text
    assert "picture" not in str(shown[-1])


async def test_looking_back_leaves_the_export_as_it_was() -> None:
    """A line that somebody looked, as of every flow, and no picture."""
    async with sending() as bench:
        store = MemoryStore()
        her = await house(bench, store, RealPainter(), can_draw=True)
        person = await store.person(HER)
        assert person is not None
        before = await store.export(person)
        await her.hear(HER, HeardRequest("look_back"))
        await her.settle()
        for word in ("as a picture", "that is enough"):
            await her.hear(HER, HeardText(word))
            await her.settle()
        after = await store.export(person)

    assert after.history[:-1] == before.history
    assert (after.history[-1].flow, after.history[-1].values) == ("look_back", {})
    assert (after.journal, after.put_aside) == (before.journal, before.put_aside)
