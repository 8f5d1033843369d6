"""Sealing and look-up."""

import pytest

from bot.core.errors import StoreCorrupt
from bot.storage.vault import Vault

MASTER = bytes(range(32))
ADA, BEA = b"a" * 16, b"b" * 16
PLACE = b"journal.sealed"


def test_what_is_sealed_opens_where_it_stood() -> None:
    _, seal = Vault(MASTER).new_key(ADA)

    sealed = seal.close(PLACE, 1, b"dear one")

    assert seal.open(PLACE, 1, sealed) == b"dear one"
    assert b"dear" not in sealed


def test_the_same_words_never_look_the_same() -> None:
    _, seal = Vault(MASTER).new_key(ADA)

    assert len({seal.close(PLACE, 1, b"x") for _ in range(100)}) == 100


@pytest.mark.parametrize(("place", "row"), [(PLACE, 2), (PLACE, b"1"), (b"kit.sealed", 1)])
def test_a_row_that_was_moved_does_not_open(place: bytes, row: int | bytes) -> None:
    _, seal = Vault(MASTER).new_key(ADA)

    with pytest.raises(StoreCorrupt):
        seal.open(place, row, seal.close(PLACE, 1, b"dear one"))


def test_a_row_moved_to_another_person_does_not_open() -> None:
    vault = Vault(MASTER)
    hers, others = vault.new_key(ADA)[1], vault.new_key(BEA)[1]

    with pytest.raises(StoreCorrupt):
        others.open(PLACE, 1, hers.close(PLACE, 1, b"dear one"))


def test_every_flipped_bit_is_noticed() -> None:
    _, seal = Vault(MASTER).new_key(ADA)
    sealed = seal.close(PLACE, 1, b"dear one")

    for bit in range(len(sealed) * 8):
        flipped = bytearray(sealed)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(StoreCorrupt):
            seal.open(PLACE, 1, bytes(flipped))


@pytest.mark.parametrize("length", [0, 11, 12, 27])
def test_a_row_cut_short_does_not_open(length: int) -> None:
    _, seal = Vault(MASTER).new_key(ADA)

    with pytest.raises(StoreCorrupt):
        seal.open(PLACE, 1, seal.close(PLACE, 1, b"")[:length])


def test_a_wrapped_key_opens_what_the_fresh_one_sealed() -> None:
    wrapped, fresh = Vault(MASTER).new_key(ADA)

    again = Vault(MASTER).seal(ADA, wrapped)

    assert again.open(PLACE, 1, fresh.close(PLACE, 1, b"dear one")) == b"dear one"


def test_a_wrapped_key_is_of_one_person_and_one_master() -> None:
    wrapped, _ = Vault(MASTER).new_key(ADA)

    with pytest.raises(StoreCorrupt):
        Vault(MASTER).seal(BEA, wrapped)
    with pytest.raises(StoreCorrupt):
        Vault(MASTER[::-1]).seal(ADA, wrapped)


def test_keys_of_who_was_seen_last_are_remembered() -> None:
    vault = Vault(MASTER, remembered=2)
    people = [bytes([number]) * 16 for number in range(3)]
    for person in (people[0], people[1], people[0], people[2]):
        vault.seal(person, vault.new_key(person)[0]) if not vault.known(person) else None

    assert [vault.known(person) is not None for person in people] == [True, False, True]


def test_a_forgotten_key_is_not_remembered() -> None:
    vault = Vault(MASTER)
    vault.seal(ADA, vault.new_key(ADA)[0])

    vault.forget(ADA)
    vault.forget(BEA)

    assert vault.known(ADA) is None


def test_look_up_is_stable_keyed_and_of_one_kind() -> None:
    vault = Vault(MASTER)

    assert vault.hashed("address", "telegram:1") == Vault(MASTER).hashed("address", "telegram:1")
    others = {
        vault.hashed("address", "telegram:1"),
        vault.hashed("address", "telegram:2"),
        vault.hashed("gone", "telegram:1"),
        Vault(MASTER[::-1]).hashed("address", "telegram:1"),
        vault.hashed("address", "\ud800"),
    }
    assert len(others) == 5
    assert -(2**63) <= vault.numbered("arrival", "1") < 2**63
