"""Signed buttons: what goes in comes out, nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.messages import HeardPress
from bot.transports.telegram.buttons import FOREIGN, LONGEST_DATA, Buttons

BUTTONS = Buttons(b"key")
OPTIONS = st.from_regex(r"\A[a-z][a-z0-9_.-]{0,30}\Z")


@given(st.integers(1, 10**7), st.integers(1, 10**7), OPTIONS)
def test_what_was_signed_is_read_again(session: int, prompt: int, option: str) -> None:
    press = HeardPress(session, prompt, option)
    data = BUTTONS.carry(7, press, 0)
    fits = len(f"v1.{session}.{prompt}.{option}.") + 12 <= LONGEST_DATA

    assert len(data.encode()) <= LONGEST_DATA
    assert BUTTONS.read(7, data) == (press if fits else HeardPress(session, prompt, "#0"))


@pytest.mark.parametrize("option", ["x" * 200, "größe", ""])
def test_an_option_that_does_not_fit_goes_by_its_place(option: str) -> None:
    data = BUTTONS.carry(7, HeardPress(10**6, 10**6, option), 95)

    assert len(data.encode()) <= LONGEST_DATA
    assert BUTTONS.read(7, data) == HeardPress(10**6, 10**6, "#95")


@given(st.text(max_size=64))
def test_random_data_is_foreign(data: str) -> None:
    assert BUTTONS.read(7, data) == FOREIGN


@given(st.integers(0, 40), st.characters(codec="ascii"))
def test_one_changed_sign_makes_it_foreign(place: int, sign: str) -> None:
    data = BUTTONS.carry(7, HeardPress(3, 9, "somewhere_else"), 0)
    place %= len(data)
    changed = data[:place] + sign + data[place + 1 :]

    assert changed == data or BUTTONS.read(7, changed) == FOREIGN


def test_another_key_and_another_chat_make_it_foreign() -> None:
    data = BUTTONS.carry(7, HeardPress(3, 9, "sad"), 0)

    assert Buttons(b"other").read(7, data) == FOREIGN
    assert BUTTONS.read(70, data) == FOREIGN


def test_the_key_is_not_shown() -> None:
    assert "key" not in repr(BUTTONS)
