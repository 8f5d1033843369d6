"""What is kept at hand of those who wrote last: who is in the middle of something writes again soon.

One process owns the data, so what a turn committed is what a disk would give back. The number is
bounded, so that memory does not grow with people.
"""

import threading
from collections import OrderedDict

from bot.app.ports import Receipt
from bot.core.conversation import Conversation, KitItem
from bot.core.names import PersonId


class Recent:
    """A ticket is drawn before a conversation is read or written, and handed in afterwards.

    What was read or written is kept only if nobody else drew a ticket for that person meanwhile,
    so that a slow read never brings back an older state.
    """

    def __init__(self, size: int = 256) -> None:
        self._size = size
        self._kept: OrderedDict[PersonId, Conversation] = OrderedDict()
        self._tickets: dict[PersonId, object] = {}

    def get(self, person: PersonId) -> Conversation | None:
        return self._kept.get(person)

    def draw(self, person: PersonId) -> object:
        """From here on what was kept of the person counts no more."""
        self._kept.pop(person, None)
        ticket = self._tickets[person] = object()
        return ticket

    def was_read(self, person: PersonId, ticket: object, found: Conversation | None) -> None:
        if self._tickets.get(person) is ticket:
            del self._tickets[person]
            self._keep(person, found)

    def was_written(self, person: PersonId, ticket: object, after: Conversation | None) -> None:
        """`after` is None when it is not known. Tickets drawn meanwhile become worthless: whoever
        holds one may have read what was there before."""
        if self._tickets.pop(person, None) is ticket:
            self._keep(person, after)
        else:
            self._kept.pop(person, None)

    def give_up(self) -> None:
        """Keep nothing any more: nobody waits for a write that is still under way."""
        self._size = 0
        self._kept.clear()

    def _keep(self, person: PersonId, conversation: Conversation | None) -> None:
        if conversation is not None:
            self._kept[person] = conversation
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)


class RecentReceipts:
    """All receipts of those whom something was shown lately: who is asked answers soon.

    Handed in by the thread that writes them, together with the row: when that is rolled back, what
    stands here is still what was shown, and comes with the next row.
    """

    def __init__(self, size: int = 256) -> None:
        self._size = size
        self._kept: OrderedDict[PersonId, tuple[Receipt, ...]] = OrderedDict()
        self._guard = threading.Lock()

    def of(self, person: PersonId) -> tuple[Receipt, ...] | None:
        """None: a disk may know more."""
        with self._guard:
            return self._kept.get(person)

    def keep(self, person: PersonId, held: tuple[Receipt, ...]) -> None:
        with self._guard:
            self._kept[person] = held
            self._kept.move_to_end(person)
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)

    def forget(self, person: PersonId) -> None:
        with self._guard:
            self._kept.pop(person, None)


def kit_after(
    before: tuple[KitItem, ...], keep: tuple[KitItem, ...], remove: tuple[str, ...]
) -> tuple[KitItem, ...]:
    """The kit after a turn. Removing comes last: what a person wants gone is gone."""
    kit = {item.id: item for item in (*before, *keep)}
    for id_ in remove:
        kit.pop(id_, None)
    return tuple(kit.values())
