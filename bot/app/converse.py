"""One event, one turn, one transaction.

Load the conversation, understand the text, advance, render, commit. A turn that fails is rolled
back and tried again; after three tries the event is put aside, sealed, and the person gets a kind
text. Danger is read on its own: help does not depend on any of the rest.

A store that refuses is no fault of the event: it stays where it is, and no try is counted. A
conversation that nobody can read any more is one person's trouble: others go on.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from zlib import crc32

from bot.app import doorstep
from bot.app.counts import count_help, counting
from bot.app.erase import Nowhere, Threshold, erase
from bot.app.hearing import danger_in, event_of, fired
from bot.app.messages import (
    File,
    HeardBlocked,
    HeardFlood,
    HeardUnblocked,
    Unreadable,
    pack_message,
    unpack_heard,
)
from bot.app.ports import Clock, JournalPage, Log, Outgoing, Pending, Reader, Store, TurnRecord
from bot.app.privacy import document
from bot.app.rendering import HELP_KEYS, Rendered, helping, render, trouble
from bot.core.book import Book
from bot.core.conversation import Conversation, Profile, Timer
from bot.core.effects import (
    ClearHistory,
    EraseKept,
    Forget,
    GiveHelp,
    HandOver,
    KeepInKit,
    LookUp,
    Priority,
    Remember,
    RemoveFromKit,
    Turn,
    WriteJournal,
)
from bot.core.engine import advance
from bot.core.errors import SchemaTooNew, StoreCorrupt, StoreError
from bot.core.events import Event
from bot.core.history import HistoryLine
from bot.core.names import PersonId
from bot.core.signals import SAFE, Danger, Level

MAX_TRIES = 3
AFTER_HELP_EXPIRES = timedelta(days=1)
"""What is asked after help, unanswered for a day, is not asked any more; help itself never expires."""
TIMED_EXPIRE_AFTER = timedelta(hours=2)
"""A bell, a reminder or a check-in this late is worse than none; replies do not expire."""


class Converse:
    def __init__(
        self, book: Book, reader: Reader, store: Store, *, clock: Clock, log: Log, newcomer: Profile
    ) -> None:
        self._book = book
        self._reader = reader
        self._store = store
        self._clock = clock
        self._log = log
        self._newcomer = Conversation(profile=newcomer)
        self._house: Threshold = Nowhere()

    def report_to(self, house: Threshold) -> None:
        """Somebody who is forgotten leaves through this house."""
        self._house = house

    def renew(self, book: Book) -> None:
        """Go on with another release of the content."""
        self._book = book

    async def take(self, pending: Pending) -> bool:
        """Deal with one waiting event. False: what else was waiting for this person is to be
        looked up anew: it went wrong and is to be tried again, or she was forgotten.

        Raises `StoreError` when the disk refuses: the event stays where it is.
        """
        try:
            conversation = await self._store.load(pending.person) or self._newcomer
        except (StoreCorrupt, SchemaTooNew) as error:
            self._log.warning("conversation_unreadable", error=type(error).__name__)
            await self._set_aside(pending, self._newcomer, error)
            return True
        now = self._clock.now()
        try:
            turn, is_shut = await self._turn(pending, conversation, now)
            file = await self._file(pending, turn, now)
            shown = render(self._book, turn.conversation, turn.effects, file)
        except (StoreCorrupt, SchemaTooNew) as error:
            await self._set_aside(pending, conversation, error)
            return True
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - the outermost loop: the person is answered
            return await self._rescue(pending, conversation, error)
        if any(isinstance(one, Forget) for one in turn.effects):
            said = tuple(item.message for item in shown)
            await erase(pending, said, store=self._store, house=self._house, log=self._log)
            return False
        record = _record(pending, turn, _queue(shown, now, pending.timer), now, is_shut=is_shut)
        await self._store.commit(record)
        count_help(self._log, turn.effects)
        return True

    async def _turn(
        self, pending: Pending, conversation: Conversation, now: datetime
    ) -> tuple[Turn, bool]:
        """The turn, and whether the person has shut the door with it."""
        seed = crc32(str(pending.seq).encode())
        if pending.timer is not None:
            rung = fired(pending.timer, at=now, seed=seed)
            return await self._advanced(pending.person, conversation, rung), False
        heard = unpack_heard(pending.body)
        if isinstance(heard, HeardBlocked | HeardUnblocked | HeardFlood):
            turn = doorstep.met(self._book, conversation, heard, at=now, seed=seed)
            return turn, isinstance(heard, HeardBlocked)
        event = event_of(heard, self._reader, conversation, at=now, seed=seed)
        return await self._advanced(pending.person, conversation, event), False

    async def _advanced(self, person: PersonId, conversation: Conversation, event: Event) -> Turn:
        """The turn; taken once more with the history where it is wanted. Raises `StoreError`."""
        turn = advance(self._book, conversation, event)
        wanted = next((one for one in turn.effects if isinstance(one, LookUp)), None)
        if wanted is None:
            return turn
        past = tuple(await self._store.history(person, wanted.since))
        return advance(self._book, conversation, replace(event, past=past))

    async def _file(self, pending: Pending, turn: Turn, now: datetime) -> File | None:
        """Everything that is stored about the person once this turn is, if she asked for it."""
        asked = next((one for one in turn.effects if isinstance(one, HandOver)), None)
        if asked is None:
            return None
        before, record = await self._store.export(pending.person), _record(pending, turn, (), now)
        export = replace(
            before,
            conversation=turn.conversation,
            history=(*before.history, *record.history),
            journal=(*before.journal, *record.journal),
        )
        return document(export, pending.address, now, asked.on)

    # ── when it goes wrong ────────────────────────────────────────────────────────────────────

    async def _rescue(self, pending: Pending, conversation: Conversation, error: Exception) -> bool:
        """Danger is answered at once; anything else is tried again and then put aside."""
        self._log.warning("turn_failed", error=type(error).__name__, tries=pending.tries + 1)
        now = self._clock.now()
        danger = self._danger(pending)
        if danger.level is Level.CRISIS:
            shown = helping(conversation, danger, self._book)
            counted = counting(danger, conversation.profile.language, now)
            turn = Turn(_brought_to_safety(conversation, now), (GiveHelp(danger), counted))
            await self._store.commit(_record(pending, turn, _queue(shown, now), now))
            count_help(self._log, turn.effects)
            return True
        if await self._store.failed(pending.seq) < MAX_TRIES:
            return False
        await self._set_aside(pending, conversation, error)
        return True

    async def _set_aside(
        self, pending: Pending, conversation: Conversation, error: Exception
    ) -> None:
        """For good: with help for who is in danger, and a kind text for who is not."""
        danger = self._danger(pending)
        in_danger = danger.level is Level.CRISIS
        shown = (
            helping(conversation, danger, self._book)
            if in_danger
            else (trouble(self._book, conversation),)
        )
        now = self._clock.now()
        await self._store.quarantine(pending.seq, type(error).__name__, _queue(shown, now))
        if in_danger:
            count_help(self._log, (counting(danger, conversation.profile.language, now),))

    def _danger(self, pending: Pending) -> Danger:
        """The bare reading for danger, with nothing else in the way."""
        if pending.timer is not None:
            return SAFE
        try:
            return danger_in(self._reader, unpack_heard(pending.body))
        except Unreadable:
            return Danger(Level.CRISIS) if pending.urgent else SAFE


def _brought_to_safety(conversation: Conversation, now: datetime) -> Conversation:
    """What `core.safety` leaves behind, made without anything that may have failed."""
    return replace(
        conversation,
        frames=(),
        prompt=None,
        timers=(),
        heard=None,
        last_said=(),
        memory=replace(conversation.memory, crisis_at=now),
    )


def _queue(
    shown: tuple[Rendered, ...], now: datetime, rung: Timer | None = None
) -> tuple[Outgoing, ...]:
    """Outbox rows, due at once: the transport gives each bubble its own time for typing."""
    return tuple(
        Outgoing(pack_message(item.message), item.priority, now, _expiry(item, now, rung))
        for item in shown
    )


def _expiry(item: Rendered, now: datetime, rung: Timer | None) -> datetime | None:
    """Help and replies have none; what is only asked after help has, and gives way to new help.
    A check-in is as late as it is after its own time, wherever it was kept waiting.
    """
    priority = item.priority
    if priority is Priority.CRISIS and item.message.key not in HELP_KEYS:
        return now + AFTER_HELP_EXPIRES
    if priority < Priority.TIMED:
        return None
    is_unasked = priority is Priority.UNASKED and rung is not None
    return (rung.due if is_unasked and rung else now) + TIMED_EXPIRE_AFTER


def _record(
    pending: Pending,
    turn: Turn,
    outgoing: tuple[Outgoing, ...],
    now: datetime,
    *,
    is_shut: bool = False,
) -> TurnRecord:
    effects = turn.effects
    return TurnRecord(
        person=pending.person,
        done=pending.seq,
        at=now,
        conversation=turn.conversation,
        outgoing=outgoing,
        timers=turn.conversation.timers,
        silence_queue=is_shut or any(isinstance(effect, GiveHelp) for effect in effects),
        keep=tuple(effect.item for effect in effects if isinstance(effect, KeepInKit)),
        remove=tuple(effect.item_id for effect in effects if isinstance(effect, RemoveFromKit)),
        erase_kept=any(isinstance(effect, EraseKept) for effect in effects),
        history=tuple(
            HistoryLine(now, effect.flow, effect.outcome, dict(effect.values))
            for effect in effects
            if isinstance(effect, Remember)
        ),
        clear_history=any(isinstance(effect, ClearHistory) for effect in effects),
        journal=tuple(
            JournalPage(now, effect.flow, effect.text)
            for effect in effects
            if isinstance(effect, WriteJournal)
        ),
    )
