"""What a button carries: which question it belongs to, which answer it is, and our signature.

`v1.<session>.<prompt>.<option>.<signature>`, at most 64 bytes. Nothing is stored for it. The
signature covers the chat as well: a button that was made for somebody else is as foreign as a
forged one. An option id that does not fit goes by its place among the options, `#<index>`: the sign
cannot stand in an authored id.
"""

import hashlib
import hmac
from binascii import b2a_base64

from bot.app.messages import HeardPress

LONGEST_DATA = 64  # bytes, Bot API: InlineKeyboardButton.callback_data
SIGNATURE_BYTES = 9
"""72 bits: a guess can only be tried by pressing, and each press is a call to us."""
_SIGNATURE_LENGTH = SIGNATURE_BYTES * 4 // 3
VERSION = "v1"
FOREIGN = HeardPress(0, 0, "")
"""Prompts count from 1, so this is answered like any old button: with the open question."""


_URL_SAFE = bytes.maketrans(b"+/", b"-_")


class Buttons:
    def __init__(self, key: bytes) -> None:
        self._key = hashlib.sha256(b"alongside/1/buttons" + key).digest()

    def __repr__(self) -> str:
        return "Buttons(…)"

    def carry(self, chat: int, press: HeardPress, index: int) -> str:
        """The data for a button; `index` is where its option stands in the question."""
        return self.signed(chat, (press.session, press.prompt), press.option, index)

    def signed(self, chat: int, prompt: tuple[int, int], option: str, index: int) -> str:
        """The same of a prompt that is known by its session and its number."""
        head = f"{VERSION}.{prompt[0]}.{prompt[1]}."
        room = LONGEST_DATA - len(head) - 1 - _SIGNATURE_LENGTH
        fits = option.isascii() and 0 < len(option) <= room
        signed = head + (option if fits else f"#{index}")
        return f"{signed}.{self._signature(chat, signed)}"

    def read(self, chat: int, data: str) -> HeardPress:
        """What was pressed; `FOREIGN` for whatever we have not signed for this chat."""
        signed, _, signature = data.rpartition(".")
        right = self._signature(chat, signed)
        if not hmac.compare_digest(right.encode(), signature.encode("utf-8", "replace")):
            return FOREIGN
        version, session, prompt, option = signed.split(".", 3)
        return HeardPress(int(session), int(prompt), option) if version == VERSION else FOREIGN

    def _signature(self, chat: int, signed: str) -> str:
        # Keyed BLAKE2b is a MAC by itself (RFC 7693) and costs a third of HMAC-SHA-256: a question
        # with ten buttons is signed ten times.
        text = f"{chat}|{signed}".encode("utf-8", "replace")
        short = hashlib.blake2b(text, key=self._key, digest_size=SIGNATURE_BYTES).digest()
        return b2a_base64(short, newline=False).translate(_URL_SAFE).decode()
