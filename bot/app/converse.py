"""One event, one turn, one transaction.

Load the conversation, understand the text, advance, render, commit. A turn that fails is rolled
back and tried again; after three tries the event is put aside, sealed, and the person gets a kind
text. Danger is read on its own: help does not depend on any of the rest.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never
from zlib import crc32

from bot.app.messages import (
    HeardBlocked,
    HeardOpening,
    HeardPress,
    HeardRequest,
    HeardText,
    HeardUnblocked,
    HeardUnreadable,
    Unreadable,
    pack_message,
    unpack_heard,
)
from bot.app.ports import (
    Clock,
    HistoryLine,
    JournalPage,
    Log,
    Outgoing,
    Pending,
    Reader,
    Store,
    TurnRecord,
)
from bot.app.rendering import Rendered, helping, render, trouble
from bot.core.book import Book
from bot.core.conversation import Conversation, Profile
from bot.core.effects import (
    GiveHelp,
    KeepInKit,
    Priority,
    Remember,
    RemoveFromKit,
    Turn,
    WriteJournal,
)
from bot.core.engine import advance
from bot.core.errors import StoreError
from bot.core.events import (
    Arrived,
    ButtonPressed,
    Event,
    FlowRequested,
    MessageReceived,
    TimerFired,
    UnreadableReceived,
)
from bot.core.names import FlowId, StateId
from bot.core.signals import SAFE, Danger, Level

MAX_TRIES = 3
TIMED_EXPIRE_AFTER = timedelta(hours=2)
"""A bell or reminder this late is worse than none; replies do not expire."""


class Converse:
    def __init__(
        self, book: Book, reader: Reader, store: Store, *, clock: Clock, log: Log, newcomer: Profile
    ) -> None:
        self._book = book
        self._reader = reader
        self._store = store
        self._clock = clock
        self._log = log
        self._newcomer = newcomer

    def renew(self, book: Book) -> None:
        """Go on with another release of the content."""
        self._book = book

    async def take(self, pending: Pending) -> bool:
        """Deal with one waiting event. False: it went wrong and is to be tried again.

        Raises `StoreError` when the disk refuses: the event stays where it is.
        """
        conversation = await self._store.load(pending.person)
        conversation = conversation or Conversation(profile=self._newcomer)
        now = self._clock.now()
        try:
            record = self._turn(pending, conversation, now)
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - the outermost loop: the person is answered
            return await self._rescue(pending, conversation, error)
        await self._store.commit(record)
        return True

    def _turn(self, pending: Pending, conversation: Conversation, now: datetime) -> TurnRecord:
        event = self._event(pending, conversation, now)
        turn = advance(self._book, conversation, event)
        shown = render(self._book, turn.conversation, turn.effects)
        return _record(pending, turn, _queue(shown, now), now)

    def _event(self, pending: Pending, conversation: Conversation, now: datetime) -> Event:
        seed = crc32(str(pending.seq).encode())
        timer = pending.timer
        if timer is not None:
            return TimerFired(
                at=now, seed=seed, kind=timer.kind, due=timer.due, fence=timer.fence, ref=timer.ref
            )
        heard = unpack_heard(pending.body)
        if isinstance(heard, HeardText):
            signals = self._reader.read(heard.text, conversation.profile.language)
            return MessageReceived(at=now, seed=seed, signals=signals, edited=heard.edited)
        return _plain_event(heard, now, seed)

    # ── when it goes wrong ────────────────────────────────────────────────────────────────────

    async def _rescue(self, pending: Pending, conversation: Conversation, error: Exception) -> bool:
        """Danger is answered at once; anything else is tried again and then put aside."""
        self._log.warning("turn_failed", error=type(error).__name__, tries=pending.tries + 1)
        now = self._clock.now()
        danger = self._danger(pending)
        if danger.level is Level.CRISIS:
            shown = helping(conversation)
            safe = replace(conversation, frames=(), prompt=None, timers=())
            turn = Turn(safe, (GiveHelp(danger),))
            await self._store.commit(_record(pending, turn, _queue(shown, now), now))
            return True
        if await self._store.failed(pending.seq) < MAX_TRIES:
            return False
        kind = trouble(self._book, conversation)
        await self._store.quarantine(pending.seq, type(error).__name__, _queue((kind,), now))
        return True

    def _danger(self, pending: Pending) -> Danger:
        """The bare reading of a text for danger, with nothing else in the way."""
        if pending.timer is not None:
            return SAFE
        try:
            heard = unpack_heard(pending.body)
        except Unreadable:
            return SAFE
        return self._reader.danger(heard.text) if isinstance(heard, HeardText) else SAFE


def _plain_event(
    heard: HeardPress
    | HeardOpening
    | HeardUnreadable
    | HeardRequest
    | HeardBlocked
    | HeardUnblocked,
    now: datetime,
    seed: int,
) -> Event:
    match heard:
        case HeardPress():
            return ButtonPressed(
                at=now,
                seed=seed,
                session=heard.session,
                prompt=heard.prompt,
                option=heard.option,
            )
        case HeardOpening() | HeardBlocked() | HeardUnblocked():
            # TODO(issue 3): a shut door ends timers and says nothing.
            return Arrived(at=now, seed=seed)
        case HeardUnreadable():
            return UnreadableReceived(at=now, seed=seed, what=heard.what)
        case HeardRequest():
            state = StateId(heard.state) if heard.state else None
            return FlowRequested(
                at=now, seed=seed, flow=FlowId(heard.flow), at_state=state, given=heard.given
            )
        case _:
            assert_never(heard)


def _queue(shown: tuple[Rendered, ...], now: datetime) -> tuple[Outgoing, ...]:
    """Outbox rows, due at once: the transport gives each bubble its own time for typing."""
    return tuple(
        Outgoing(
            pack_message(item.message),
            item.priority,
            now,
            now + TIMED_EXPIRE_AFTER if item.priority is Priority.TIMED else None,
        )
        for item in shown
    )


def _record(
    pending: Pending, turn: Turn, outgoing: tuple[Outgoing, ...], now: datetime
) -> TurnRecord:
    effects = turn.effects
    return TurnRecord(
        person=pending.person,
        done=pending.seq,
        conversation=turn.conversation,
        outgoing=outgoing,
        timers=turn.conversation.timers,
        silence_queue=any(isinstance(effect, GiveHelp) for effect in effects),
        keep=tuple(effect.item for effect in effects if isinstance(effect, KeepInKit)),
        remove=tuple(effect.item_id for effect in effects if isinstance(effect, RemoveFromKit)),
        history=tuple(
            HistoryLine(now, effect.flow, effect.outcome, dict(effect.values))
            for effect in effects
            if isinstance(effect, Remember)
        ),
        journal=tuple(
            JournalPage(now, effect.flow, effect.text)
            for effect in effects
            if isinstance(effect, WriteJournal)
        ),
    )
