"""People who are known already, written through the store's own port before the bot starts."""

from pathlib import Path

from bot.app.messages import HeardOpening, pack_heard
from bot.app.ports import Arrival, Store, TurnRecord
from bot.core.conversation import Conversation, Profile
from bot.scheduling.clock import WallClock
from bot.storage import open_store
from tests.bench.telegram.talk import FIRST_PERSON

SOME = 500
KNOWN = Conversation(profile=Profile(pace="off"))
"""Somebody who switched the typing pauses off: they would be all that is measured."""


async def store_people(data: Path, key: Path, people: int) -> None:
    """As many people, counted from the first one of a crowd."""
    store = await open_store(data, key)
    try:
        for first in range(0, people, SOME):
            await _store_some(store, range(first, min(first + SOME, people)))
    finally:
        await store.close()


async def _store_some(store: Store, numbers: range) -> None:
    now, body = WallClock().now(), pack_heard(HeardOpening())
    await store.accept([
        Arrival(f"stored:{number}", f"telegram:{FIRST_PERSON + number}", now, body)
        for number in numbers
    ])
    for event in await store.pending(0, SOME):
        await store.commit(TurnRecord(person=event.person, done=event.seq, conversation=KNOWN))
