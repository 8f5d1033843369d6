"""Queued messages to the transport: crisis first, one person's in her order, nobody waits for
somebody else's slow chat."""

import asyncio
from datetime import timedelta

from bot.app.messages import Message, SendFailed, Transport, Unreadable, unpack_message
from bot.app.ports import Clock, Log, Parcel, ParcelState, Store

BATCH = 100
MAX_TRIES = 8
FIRST_PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(minutes=5)


class Deliver:
    def __init__(self, store: Store, transport: Transport, clock: Clock, log: Log) -> None:
        self._store = store
        self._transport = transport
        self._clock = clock
        self._log = log
        self._rounds = 0  # rounds under way: help may overtake a slow one
        self._quiet = asyncio.Event()
        self._quiet.set()

    async def drain(self) -> int:
        """Send everything that is due. Returns how many messages were tried."""
        self._rounds += 1
        self._quiet.clear()
        try:
            return await self._send_all()
        finally:
            self._rounds -= 1
            if self._rounds == 0:
                self._quiet.set()

    async def quiet(self) -> None:
        """Return when nothing is on its way."""
        await self._quiet.wait()

    async def _send_all(self) -> int:
        tried = 0
        while parcels := await self._store.parcels(self._clock.now(), BATCH):
            await asyncio.gather(*(self._send(parcel) for parcel in parcels))
            tried += len(parcels)
        return tried

    async def _send(self, parcel: Parcel) -> None:
        try:
            message = unpack_message(parcel.body)
        except Unreadable as error:
            self._log.warning("message_unreadable", error=type(error).__name__)
            await self._store.settle(parcel.seq, ParcelState.DEAD)
            return
        await self._hand_over(parcel, message)

    async def _hand_over(self, parcel: Parcel, message: Message) -> None:
        try:
            await self._transport.send(parcel.address, message)
        except SendFailed as failure:
            await self._put_back(parcel, failure)
        else:
            await self._store.settle(parcel.seq, ParcelState.SENT)

    async def _put_back(self, parcel: Parcel, failure: SendFailed) -> None:
        """Try again later, with growing pauses; give up on somebody who cannot be reached."""
        self._log.info("delivery_failed", tries=parcel.tries + 1, gone=failure.gone)
        if failure.gone or parcel.tries + 1 >= MAX_TRIES:
            await self._store.settle(parcel.seq, ParcelState.DEAD)
            return
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2**parcel.tries)
        if failure.retry_after is not None:
            pause = timedelta(seconds=failure.retry_after)
        again = self._clock.now() + pause
        await self._store.settle(parcel.seq, ParcelState.QUEUED, not_before=again)
