"""The messages on their way out, as the store in memory keeps them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import assert_never

from bot.app.ports import RECEIPTS_KEPT, Outgoing, Parcel, ParcelState, Receipt
from bot.core.effects import Priority
from bot.core.names import PersonId
from bot.storage.memory_rows import UNSETTLED, Person, Queued
from bot.storage.steps import Steps


class Outbox:
    """Queued, claimed and settled, in the order in which `bot.app.ports.Store` promises it."""

    def __init__(self) -> None:
        self._rows: dict[int, Queued] = {}
        self._claims = Steps()

    # ── in and away ───────────────────────────────────────────────────────────────────────────

    def queue(self, seq: int, person: Person, one: Outgoing) -> None:
        parcel = Parcel(seq, person.id, person.address, one.body, priority=one.priority)
        self._rows[seq] = Queued(parcel, ParcelState.QUEUED, one.not_before, one.expires_at)

    def press(self, person: PersonId) -> None:
        """What was unasked goes before what she is told now, and as quickly."""
        for one in self._rows.values():
            if one.parcel.person == person and one.is_unasked and one.state is ParcelState.QUEUED:
                one.parcel = replace(one.parcel, priority=Priority.REPLY)

    def silence(self, person: PersonId) -> None:
        """Whoever shut the door gets nothing more but help."""
        for seq, one in list(self._rows.items()):
            is_hers = one.parcel.person == person
            is_help = one.is_crisis and one.expires_at is None
            if is_hers and one.state is ParcelState.QUEUED and not is_help:
                del self._rows[seq]

    def purge(self, oldest: date) -> None:
        for seq, one in list(self._rows.items()):
            if one.state not in UNSETTLED and one.not_before.date() < oldest:
                del self._rows[seq]

    def forget(self, person: PersonId) -> None:
        for seq in [seq for seq, one in self._rows.items() if one.parcel.person == person]:
            del self._rows[seq]

    # ── out ───────────────────────────────────────────────────────────────────────────────────

    def claim(
        self, now: datetime, limit: int, *, least: Priority, unasked: int | None
    ) -> Sequence[Parcel]:
        if self._claims.step(now):
            self._bring_forward(now)
        for one in self._rows.values():
            if one.state is ParcelState.QUEUED and one.is_expired(now):
                one.end(ParcelState.DEAD)
        free = (one for one in self._free() if one.parcel.priority <= least)
        ready = [one for one in free if one.not_before <= now]
        ready.sort(key=lambda one: (one.parcel.priority, one.not_before, one.parcel.seq))
        pressing = [one for one in ready if not one.is_unasked]
        taken = [*pressing, *[one for one in ready if one.is_unasked][:unasked]][:limit]
        claimed = [one.parcel for one in taken]
        for one in taken:
            one.state = ParcelState.SENDING
            one.parcel = replace(one.parcel, tries=one.parcel.tries + 1)
        return claimed

    def _bring_forward(self, now: datetime) -> None:
        for one in self._rows.values():
            if one.state is ParcelState.QUEUED:
                one.not_before = min(one.not_before, now)

    def _free(self) -> list[Queued]:
        """What is queued and waits for nothing but its time."""
        free, busy = [], set()
        for one in self._rows.values():
            is_first = one.is_crisis or one.parcel.person not in busy
            if one.state is ParcelState.QUEUED and is_first:
                free.append(one)
            if one.state in UNSETTLED:
                busy.add(one.parcel.person)
        return free

    def next(self, least: Priority) -> datetime | None:
        free = (one.not_before for one in self._free() if one.parcel.priority <= least)
        return min(free, default=None)

    def settle(self, seq: int, state: ParcelState, not_before: datetime | None) -> PersonId | None:
        """Whose message has arrived, when it has."""
        one = self._rows.get(seq)
        if one is None or one.state is not ParcelState.SENDING:
            return None
        match state:
            case ParcelState.SENT:
                del self._rows[seq]
                return one.parcel.person
            case ParcelState.QUEUED:
                one.state = state
                one.not_before = not_before or one.not_before
            case ParcelState.AMBIGUOUS | ParcelState.DEAD:
                one.end(state)
            case ParcelState.SENDING:
                pass  # it is
            case _:
                assert_never(state)
        return None

    def has_more(self, person: PersonId) -> bool:
        """Whether something is queued for her."""
        hers = (one for one in self._rows.values() if one.parcel.person == person)
        return any(one.state is ParcelState.QUEUED for one in hers)

    # ── how many ──────────────────────────────────────────────────────────────────────────────

    def under_way(self) -> int:
        return sum(one.is_under_way for one in self._rows.values())

    def unsettled(self, person: PersonId | None = None) -> int:
        """Of everybody, or of one person."""
        return sum(
            one.state in UNSETTLED and person in {None, one.parcel.person}
            for one in self._rows.values()
        )

    def by_state(self) -> dict[str, int]:
        rows: dict[str, int] = {}
        for one in self._rows.values():
            name = f"outbox_{one.state.value}"
            rows[name] = rows.get(name, 0) + 1
        return rows


def keep_receipt(person: Person, receipt: Receipt | None) -> None:
    """The newest few; older prompts have no buttons to take away."""
    if receipt is not None:
        held = {**person.receipts, receipt.prompt: receipt.text}
        person.receipts = {prompt: held[prompt] for prompt in sorted(held)[-RECEIPTS_KEPT:]}
