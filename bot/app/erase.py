"""Forgetting somebody: her key, then her rows. What she says after she confirmed it is not lost."""

from collections.abc import Sequence
from typing import Protocol

from bot.app.farewells import LastWords
from bot.app.messages import (
    HeardOpening,
    HeardPlace,
    HeardRequest,
    HeardText,
    HeardUnreadable,
    Message,
    Unreadable,
    unpack_heard,
)
from bot.app.ports import Arrival, Log, Pending, Store
from bot.core.errors import StoreError

_SPOKEN = HeardText | HeardUnreadable | HeardPlace | HeardOpening | HeardRequest
"""A press is left out: the second tap of a finger must not write anybody down again."""


class Threshold(Protocol):
    """The house, as it is needed for somebody who leaves it."""

    async def hear_batch(self, arrivals: Sequence[Arrival]) -> None: ...

    def part(self, words: LastWords) -> None: ...


class Nowhere:
    """No house around a turn: nobody hears the last words, and all is forgotten the same."""

    async def hear_batch(self, arrivals: Sequence[Arrival]) -> None:
        pass

    def part(self, words: LastWords) -> None:
        pass


async def erase(
    asked: Pending, said: tuple[Message, ...], *, store: Store, house: Threshold, log: Log
) -> None:
    """Erase everything about the person who asked for it, and say the last of it.

    What she sent after that comes in once more, as from a newcomer: it may be a cry for help.
    Raises `StoreError` while her key is still there: then nothing has happened.
    """
    retired = await _receipt(asked, said, store)
    later = _spoken(await _forgotten(asked, store, log), asked)
    house.part(LastWords(asked.address, said, retired))
    if not later:
        return
    try:
        await house.hear_batch(later)
    except StoreError as error:  # who is in danger has been helped without it
        log.warning("store_failed", error=type(error).__name__)


async def _receipt(asked: Pending, said: tuple[Message, ...], store: Store) -> str | None:
    prompt = next((message.retire for message in said if message.retire is not None), None)
    return None if prompt is None else await store.receipt(asked.person, prompt)


async def _forgotten(asked: Pending, store: Store, log: Log) -> Sequence[Pending]:
    """Once the key is destroyed she is forgotten: the rows mean nothing, and go when they can."""
    try:
        return await store.forget(asked.person)
    except StoreError as error:
        if await store.person(asked.address) is not None:
            raise
        log.warning("store_failed", error=type(error).__name__)
        return ()


def _spoken(events: Sequence[Pending], asked: Pending) -> list[Arrival]:
    return [
        Arrival(f"again:{event.seq}:{asked.seq}", event.address, event.received_at, event.body)
        for event in events
        if event.seq != asked.seq and _is_spoken(event)
    ]


def _is_spoken(event: Pending) -> bool:
    try:
        return isinstance(unpack_heard(event.body), _SPOKEN)
    except Unreadable:
        return False
