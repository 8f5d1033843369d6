"""What crosses the border survives the crossing, and what is broken is said to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.messages import (
    Heard,
    HeardOpening,
    HeardPlace,
    HeardPress,
    HeardRequest,
    HeardText,
    HeardUnreadable,
    Message,
    Unreadable,
    pack_heard,
    pack_message,
    unpack_heard,
    unpack_message,
)
from bot.core.effects import Choice

TEXTS = st.text(max_size=80)
VALUES = st.none() | st.booleans() | st.integers() | TEXTS | st.lists(TEXTS, max_size=3).map(tuple)
HEARD: st.SearchStrategy[Heard] = st.one_of(
    st.builds(HeardText, TEXTS, edited=st.booleans()),
    st.builds(HeardPress, st.integers(), st.integers(), TEXTS),
    st.just(HeardOpening()),
    st.builds(HeardUnreadable, TEXTS),
    st.builds(HeardPlace, st.none() | TEXTS, TEXTS),
    st.builds(HeardRequest, TEXTS, st.none() | TEXTS, st.dictionaries(TEXTS, VALUES, max_size=3)),
)
CHOICES = st.lists(st.builds(Choice, TEXTS, TEXTS, apart=st.booleans()), max_size=3).map(tuple)


@given(heard=HEARD)
def test_whatever_is_heard_survives_the_inbox(heard: Heard) -> None:
    assert unpack_heard(pack_heard(heard)) == heard


@given(text=TEXTS, choices=CHOICES, picked=st.lists(TEXTS, max_size=2).map(tuple))
def test_whatever_is_said_survives_the_outbox(
    text: str, choices: tuple[Choice, ...], picked: tuple[str, ...]
) -> None:
    message = Message(text, choices, 2, 3, 4, picked, retire=3, chosen=text, key="a.b")

    assert unpack_message(pack_message(message)) == message


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'{"kind":"odd"}', b'{"kind":"text"}'])
def test_a_broken_row_is_unreadable_and_nothing_worse(body: bytes) -> None:
    with pytest.raises(Unreadable):
        unpack_heard(body)


@pytest.mark.parametrize("body", [b"", b"{", b"{}", b'{"choices":[],"picked":[]}'])
def test_a_broken_message_is_unreadable_and_nothing_worse(body: bytes) -> None:
    with pytest.raises(Unreadable):
        unpack_message(body)
