"""A picture from the turn to the transport: sealed as values, drawn when it is sent, and never in
the way of its words.
"""

from dataclasses import replace

import pytest

from bot.app.deliver import Deliver
from bot.app.messages import Message, SendFailed, pack_message, unpack_message
from bot.app.ports import Painter
from bot.app.rendering import PICTURE_KEY, render
from bot.core.conversation import Conversation
from bot.core.effects import Priority, Retire, Say, ShowPicture
from bot.core.names import TextId
from bot.core.picture import Group, Picture, Row
from tests.unit.app.small_house import Notebook
from tests.unit.app.street import PostOffice
from tests.unit.core.small_book import book, choice, flow

ROWS = (Row("lonely", 2, 5, "2 of 5"),)
PICTURE = Picture(
    "a-2026", "Six weeks", (Group("Felt", ROWS),), ("a foot",), "In words.", dark=True
)
MESSAGE = Message("", key=PICTURE_KEY, picture=PICTURE)
HER = "test:her"


class Draws:
    """Draws at once, and remembers what."""

    def __init__(self, *drawn: bytes | Exception | None) -> None:
        self._drawn = list(drawn)
        self.asked: list[Picture] = []

    async def paint(self, picture: Picture) -> bytes | None:
        self.asked.append(picture)
        drawn = self._drawn.pop(0)
        if isinstance(drawn, Exception):
            raise drawn
        return drawn


class Wall:
    """A transport that shows whole messages."""

    def __init__(self, *failures: SendFailed) -> None:
        self._failures = list(failures)
        self.shown: list[Message] = []

    async def send(self, address: str, message: Message, retired: str | None = None) -> None:
        if self._failures:
            raise self._failures.pop(0)
        self.shown.append(message)


async def sent(painter: Painter | None, *messages: Message, wall: Wall | None = None) -> Wall:
    office, wall = PostOffice(), wall or Wall()
    deliver = Deliver(office.store, wall, office.clock, Notebook(), painter=painter)
    await office.queue(HER, *messages)
    await deliver.drain()
    office.clock.pass_seconds(60)
    await deliver.drain()
    return wall


def test_a_picture_comes_back_from_the_outbox_as_it_was() -> None:
    assert unpack_message(pack_message(MESSAGE)) == MESSAGE


def test_a_picture_stands_where_it_was_shown() -> None:
    small = book(flow("f", choice("ask", "on")), texts={"a": "first"})
    effects = (Retire(1), Say(TextId("a")), ShowPicture(PICTURE), Say(TextId("a")))

    messages = [item.message for item in render(small, Conversation(), effects)]

    assert [(one.text, one.picture, one.retire) for one in messages] == [
        ("first", None, 1),
        ("", PICTURE, None),
        ("first", None, None),
    ]


def test_a_picture_closes_the_prompt_before_it() -> None:
    small = book(flow("f", choice("ask", "on")))

    (shown,) = render(small, Conversation(), (Retire(1), ShowPicture(PICTURE)))

    assert (shown.message.picture, shown.message.retire) == (PICTURE, 1)
    assert shown.priority is Priority.REPLY


async def test_a_picture_is_drawn_when_it_is_sent() -> None:
    wall = await sent(Draws(b"PNG"), MESSAGE)

    assert wall.shown == [replace(MESSAGE, image=b"PNG", text="In words.")]


@pytest.mark.parametrize("painter", [None, Draws(None), Draws(ValueError("no room"))])
async def test_whatever_is_broken_in_the_drawing_the_words_arrive(painter: Painter | None) -> None:
    wall = await sent(painter, MESSAGE, Message("next"))

    assert [(one.text, one.image) for one in wall.shown] == [("In words.", None), ("next", None)]


async def test_a_picture_that_fails_on_its_way_is_drawn_again() -> None:
    painter = Draws(b"PNG", b"PNG")

    wall = await sent(painter, MESSAGE, wall=Wall(SendFailed(retry_after=5)))

    assert [one.image for one in wall.shown] == [b"PNG"]
    assert painter.asked == [PICTURE, PICTURE]


async def test_a_picture_is_not_drawn_for_a_bubble_without_one() -> None:
    painter = Draws()

    await sent(painter, Message("hello"))

    assert painter.asked == []
