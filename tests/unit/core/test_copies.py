"""A copy with some fields changed is what the standard library makes."""

from dataclasses import replace

import pytest

from bot.core.conversation import Memory, Prompt
from bot.core.copies import changed


def test_a_copy_differs_in_what_was_changed() -> None:
    memory = Memory(turns=3, seen={"a.b": (1, 2)})

    copy = changed(memory, turns=4, hard_endings=1)

    assert copy == replace(memory, turns=4, hard_endings=1)
    assert (memory.turns, copy.seen) == (3, memory.seen)


def test_a_field_that_there_is_not_is_no_field() -> None:
    with pytest.raises(TypeError, match="pages"):
        changed(Prompt(1), pages=2)
