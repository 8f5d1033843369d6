"""Sealing: what makes a stolen database worthless, and forgetting final.

Each person has a random key of her own, kept wrapped by the master key. Everything personal is
sealed with hers by AES-256-GCM, bound to the place where it stands, so that a row moved to another
person, table or number does not open. Destroying the one wrapped key destroys everything at once,
in every copy. People and events are found again by keyed hashes.
"""

import hmac
import os
import threading
from collections import OrderedDict
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.core.errors import StoreCorrupt

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
LOOKUP_BYTES: Final = 16


class Seal:
    """One person's key, ready for use.

    `address` is where she is reached, once her row was opened: it is asked for with every event and
    every message, and never changes.
    """

    __slots__ = ("_cipher", "_person", "address")

    def __init__(self, person: bytes, key: bytes) -> None:
        self.address: str | None = None
        self._person = person
        self._cipher = AESGCM(key)

    def close(self, place: bytes, row: int | bytes, plain: bytes) -> bytes:
        """`place` is `<table>.<column>`; `row` is what tells one row of it from another."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, plain, _bound(self._person, place, row))

    def open(self, place: bytes, row: int | bytes, sealed: bytes) -> bytes:
        """Raises `StoreCorrupt` when a bit is not as it was, or the row stood somewhere else."""
        return _opened(self._cipher, sealed, _bound(self._person, place, row))


class Vault:
    """The master key at work. Safe to use from several threads.

    Opened keys are remembered for the people who were seen last.
    """

    def __init__(self, master: bytes, *, remembered: int = 4096) -> None:
        self._wrapping = AESGCM(derived(master, b"alongside/1/wrap"))
        self._lookup = derived(master, b"alongside/1/lookup")
        self._secrets = derived(master, b"alongside/1/secrets")
        self._remembered = remembered
        self._seals: OrderedDict[bytes, Seal] = OrderedDict()
        self._guard = threading.Lock()

    def secret(self, purpose: str) -> bytes:
        """32 bytes that are the same after every start, one for each purpose."""
        return derived(self._secrets, purpose.encode())

    def new_key(self, person: bytes) -> tuple[bytes, Seal]:
        """A fresh key for somebody new: wrapped, to be stored, and ready for use."""
        key = os.urandom(KEY_BYTES)
        nonce = os.urandom(NONCE_BYTES)
        wrapped = nonce + self._wrapping.encrypt(nonce, key, _bound(person, b"person.wrapped", 0))
        return wrapped, Seal(person, key)

    def seal(self, person: bytes, wrapped: bytes) -> Seal:
        """The person's key, unwrapped. Raises `StoreCorrupt`."""
        known = self.known(person)
        if known is not None:
            return known
        key = _opened(self._wrapping, wrapped, _bound(person, b"person.wrapped", 0))
        seal = Seal(person, key)
        with self._guard:
            self._seals[person] = seal
            if len(self._seals) > self._remembered:
                self._seals.popitem(last=False)
        return seal

    def known(self, person: bytes) -> Seal | None:
        """The person's key if it was used lately."""
        with self._guard:
            seal = self._seals.get(person)
            if seal is not None:
                self._seals.move_to_end(person)
            return seal

    def forget(self, person: bytes) -> None:
        with self._guard:
            self._seals.pop(person, None)

    def hashed(self, what: str, text: str) -> bytes:
        """A keyed hash by which `text` is found again. `what` keeps kinds of things apart."""
        plain = f"{what}\0{text}".encode("utf-8", "surrogatepass")
        return hmac.digest(self._lookup, plain, "sha256")[:LOOKUP_BYTES]

    def numbered(self, what: str, text: str) -> int:
        """The same as a signed 64-bit number, for what is looked up often and kept for days.

        Two of a million events meet by chance with a probability of 3 in 100 million.
        """
        return int.from_bytes(self.hashed(what, text)[:8], "big", signed=True)


def derived(master: bytes, purpose: bytes) -> bytes:
    """HKDF-Expand of RFC 5869 for one block; the master key is random, so nothing to extract."""
    return hmac.digest(master, purpose + b"\x01", "sha256")


def _bound(person: bytes, place: bytes, row: int | bytes) -> bytes:
    """The associated data. No two different places write the same bytes."""
    where = row.to_bytes(8, "big", signed=True) if isinstance(row, int) else row
    return person + place + b"\0" + where


def _opened(cipher: AESGCM, sealed: bytes, bound: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)
    except (InvalidTag, ValueError) as error:
        raise StoreCorrupt("a sealed row does not verify") from error
