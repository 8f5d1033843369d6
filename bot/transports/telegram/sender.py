"""Messages out: within the limits, and with every failure told apart by what it means for a person.

| what happened | what the house hears |
|---|---|
| blocked, deactivated, never started | `SendFailed(gone=True)` |
| 429, or our own pace | `SendFailed(retry_after=…)` |
| never left this machine, or 5xx | `SendFailed()`: try again |
| left, and no readable answer came | `SendFailed(ambiguous=True)` |
| this text will never be taken | sent once more without buttons, then `SendFailed(refused=True)` |
| not modified, gone already, too old | nothing: it is as it should be |

The receipt that `send` returns (`render.Receipt`, packed) belongs to the message with the buttons.
Given back as `retired` when the prompt closes, it is what the buttons are taken away by; a message
is edited to its own text with the chosen answer under it, which is why the text is in there.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from bot.app.messages import File, Message, SendFailed
from bot.transports.telegram.api import SECONDS, Api, Parameters
from bot.transports.telegram.buttons import Buttons
from bot.transports.telegram.failures import Kind, LineError, NoAnswer, NotSent, Refused
from bot.transports.telegram.http import Attached
from bot.transports.telegram.intake import chat_of
from bot.transports.telegram.limits import Limits
from bot.transports.telegram.render import (
    NO_KEYBOARD,
    bubbles,
    closing,
    plain,
    receipt_for,
    unpack_receipt,
)
from bot.transports.telegram.splitting import units

PATIENCE = 2.0
"""Longest wait (seconds) inside of `send`; beyond it the message goes back into the queue."""
LONGEST_TYPING = 2.5  # seconds
SHORTEST_TYPING = 0.3
"""Less than this is not worth a call."""
SIGNAL_SECONDS = 3.0
STRANGER_PAUSE = 3.0  # seconds until a refused token is tried again
LONGEST_CAPTION = 1_024
"""UTF-16 units, as the Bot API counts them."""
PHOTO_NAME = "picture.png"
KEYBOARDS_KEPT = 10_000
"""Chats of which is remembered that a keyboard is open; one that is forgotten closes when it is used."""
PHOTO_SECONDS = 15.0
"""As for words: a picture is small, and what she says next is answered behind it."""
PART_TRIES = 3
"""Tries for the later parts of a long text: the earlier ones have been read already."""


class Sender:
    """`send` for the house. `alone` is said above buttons that have no text of their own."""

    def __init__(
        self,
        api: Api,
        limits: Limits,
        buttons: Buttons,
        *,
        alone: Callable[[], str],
        time: Callable[[], float],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._api = api
        self._limits = limits
        self._buttons = buttons
        self._alone = alone
        self._time = time
        self._pause = pause
        self._keyboards: OrderedDict[int, None] = OrderedDict()
        self._under_way = 0
        self._quiet = asyncio.Event()
        self._quiet.set()

    async def send(self, address: str, message: Message, retired: str | None = None) -> str | None:
        """Show one message. Returns the receipt of the one with buttons. Raises `SendFailed`."""
        chat = chat_of(address)
        if chat == 0:
            raise SendFailed(gone=True)
        self._under_way += 1
        self._quiet.clear()
        try:
            return await self._show(chat, message, retired)
        finally:
            self._under_way -= 1
            if self._under_way == 0:
                self._quiet.set()

    async def quiet(self) -> None:
        """Return when nothing is on its way."""
        await self._quiet.wait()

    async def _show(self, chat: int, message: Message, retired: str | None) -> str | None:
        parts = bubbles(message, chat, self._buttons, self._alone())
        if not parts and message.file is None:
            await self._close(chat, message, retired)
            return None
        if message.crisis:
            receipt = await self._say(chat, message, parts)
            await self._close_kindly(chat, message, retired)
            return receipt
        # Beside the words, in the one task that is needed for that: two took 4 us more.
        closed = asyncio.gather(self._close_kindly(chat, message, retired), return_exceptions=True)
        try:
            return await self._said(chat, message, parts)
        finally:
            await closed  # nothing of this message is still on its way when `send` returns

    async def _said(self, chat: int, message: Message, parts: tuple[Parameters, ...]) -> str | None:
        if message.file is not None:
            await self._hand_over(chat, message.file)
            return None
        if message.image is not None and await self._photographed(chat, message.image, parts):
            return None
        return await self._say(chat, message, parts)

    # ── buttons that are over ─────────────────────────────────────────────────────────────────

    async def _close(self, chat: int, message: Message, retired: str | None) -> None:
        receipt = unpack_receipt(retired) if retired else None
        if receipt is None:
            return
        method, parameters = closing(chat, receipt, message.chosen)
        try:
            await self._call(method, parameters)
        except Refused as refused:
            if refused.kind not in (Kind.MARKUP, Kind.BAD):
                raise self._failed(chat, refused) from None
        except LineError as error:
            raise self._failed(chat, error) from None

    async def _close_kindly(self, chat: int, message: Message, retired: str | None) -> None:
        """With words to follow, old buttons are worth a second try and no more: a press on one
        that stayed is answered all the same."""
        for _ in range(2):
            try:
                return await self._close(chat, message, retired)
            except SendFailed as failure:
                if failure.retry_after is not None or failure.gone:
                    return None
                await self._pause(1.0)
        return None

    # ── words ─────────────────────────────────────────────────────────────────────────────────

    async def _say(self, chat: int, message: Message, parts: tuple[Parameters, ...]) -> str | None:
        await self._type(chat, message)
        parts = self._without_keyboard(chat, parts)
        number = 0
        for index, part in enumerate(parts):
            tries = PART_TRIES if index else 1
            number = await self._part(chat, part, crisis=message.crisis, tries=tries)
        if message.place:  # no button under it, and so none to take away
            self._keyboards[chat] = None
            while len(self._keyboards) > KEYBOARDS_KEPT:
                self._keyboards.popitem(last=False)
        if message.place or not message.choices:
            return None
        return receipt_for(number, str(parts[-1]["text"]))

    def _without_keyboard(self, chat: int, parts: tuple[Parameters, ...]) -> tuple[Parameters, ...]:
        """With the first part that has no buttons of its own the keyboard for a location goes."""
        free = next((at for at, part in enumerate(parts) if "reply_markup" not in part), None)
        if chat not in self._keyboards or free is None:
            return parts
        del self._keyboards[chat]
        bare = {**parts[free], "reply_markup": NO_KEYBOARD}
        return (*parts[:free], bare, *parts[free + 1 :])

    async def _part(self, chat: int, part: Parameters, *, crisis: bool, tries: int) -> int:
        for left in range(tries - 1, -1, -1):
            await self._turn_of(chat, crisis=crisis)
            try:
                return await self._send_part(chat, part)
            except SendFailed as failure:
                if not left or failure.gone or failure.refused or failure.ambiguous:
                    raise
                await self._pause(min(PATIENCE, failure.retry_after or 1.0))
        raise AssertionError  # the last try returns or raises

    async def _send_part(self, chat: int, part: Parameters) -> int:
        try:
            return _message_id(await self._call("sendMessage", part))
        except Refused as refused:
            if refused.kind not in (Kind.MARKUP, Kind.BAD):
                raise self._failed(chat, refused) from None
        except LineError as error:
            raise self._failed(chat, error) from None
        return await self._as_plain(chat, part)

    async def _as_plain(self, chat: int, part: Parameters) -> int:
        """Once more, the words alone: a button can be typed, a missing sentence cannot."""
        return await self._at_last(chat, self._call("sendMessage", plain(chat, str(part["text"]))))

    async def _hand_over(self, chat: int, file: File) -> None:
        await self._turn_of(chat, crisis=False)
        to = {"chat_id": str(chat)}
        content = file.content.encode("utf-8", "replace")
        attached = Attached("document", file.name, "application/json", content)
        await self._at_last(chat, self._api.upload("sendDocument", to, attached))

    async def _photographed(self, chat: int, image: bytes, parts: tuple[Parameters, ...]) -> bool:
        """Whether the picture went out with its words under it; without it the words go out as a
        bubble: refused for what it is, or more words than fit under a picture.
        """
        caption = str(parts[0]["text"]) if len(parts) == 1 else ""
        if not caption or units(caption) > LONGEST_CAPTION:
            return False
        await self._turn_of(chat, crisis=False)
        to = {"chat_id": str(chat), "caption": caption}
        attached = Attached("photo", PHOTO_NAME, "image/png", image)
        try:
            upload = self._api.upload("sendPhoto", to, attached, seconds=PHOTO_SECONDS)
            await self._at_last(chat, upload)
        except SendFailed as failure:
            if not failure.refused:
                raise
            return False
        return True

    async def _at_last(self, chat: int, call: Awaitable[object]) -> int:
        """There is no other form in which it could be sent."""
        try:
            return _message_id(await call)
        except Refused as refused:
            if refused.kind in (Kind.MARKUP, Kind.BAD):
                raise SendFailed(refused=True) from None
            raise self._failed(chat, refused) from None
        except LineError as error:
            raise self._failed(chat, error) from None

    async def _type(self, chat: int, message: Message) -> None:
        """Three dots for as long as somebody who thinks would take."""
        if message.crisis or message.typing < SHORTEST_TYPING:
            return
        if self._limits.held(chat, self._time()) > 0:
            return
        pause = self._pause(min(LONGEST_TYPING, message.typing))
        if self._limits.spare(self._time()):
            await asyncio.gather(self._signal(chat), pause)
        else:
            await pause

    async def _signal(self, chat: int) -> None:
        action = {"chat_id": chat, "action": "typing"}
        try:
            await self._call("sendChatAction", action, seconds=SIGNAL_SECONDS)
        except Refused as refused:
            self._failed(chat, refused)  # for the hold of a 429; the words find out the rest
        except LineError:
            pass  # nobody misses three dots

    # ── the line ──────────────────────────────────────────────────────────────────────────────

    async def _turn_of(self, chat: int, *, crisis: bool) -> None:
        """Wait for this message's moment. Raises `SendFailed` when it is too far."""
        wait, is_kept = self._limits.book(chat, self._time(), patience=PATIENCE, crisis=crisis)
        if is_kept and wait > 0:
            await self._pause(wait)
            wait = self._limits.held(chat, self._time(), crisis=crisis)  # told to in the meantime
        elif is_kept:
            return
        if wait > 0:
            raise SendFailed(retry_after=wait)

    async def _call(
        self, method: str, parameters: Parameters, *, seconds: float = SECONDS
    ) -> object:
        """The result; None where there was nothing left to do."""
        try:
            return await self._api.call(method, parameters, seconds=seconds)
        except Refused as refused:
            if refused.kind is Kind.DONE:
                return None
            raise

    def _failed(self, chat: int, error: LineError) -> SendFailed:
        match error:
            case NotSent():
                return SendFailed()
            case NoAnswer():
                return SendFailed(ambiguous=True)
            case Refused(kind=Kind.GONE):
                return SendFailed(gone=True)
            case Refused(kind=Kind.FLOOD):
                seconds = error.retry_after or 1.0
                self._limits.hold(chat, self._time(), seconds)
                return SendFailed(retry_after=seconds)
            case Refused(kind=Kind.STRANGER):
                return SendFailed(retry_after=STRANGER_PAUSE)
            case _:
                return SendFailed()


def _message_id(sent: object) -> int:
    """The number of a message that was sent. Raises `NoAnswer`: without one nobody knows."""
    number = sent.get("message_id") if isinstance(sent, dict) else None
    if not isinstance(number, int) or isinstance(number, bool):
        raise NoAnswer
    return number
