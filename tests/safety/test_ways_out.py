"""The way out to grounding, in words: heard in short messages too, and not where they say something else."""

import pytest

from bot.content.loader import content_root, load_book
from bot.core.book import Book
from bot.core.names import FlowId
from tests.unit.core.small_book import Talk

OUT = """
    too much | please stop now | stop please | please make it stop | i can't do this | i cant do this anymore
    ok this is too much for me | this is too much right now | sorry i cant do this today
    its too hard for me | i want to stop now please | no stop it please | i need to stop here
    help me please im scared | stop now i cant breathe | get me out of here please | oh god i want out
    i really cant take this | this is way too much thanks | i cant do this alone | its all too much
    it hurts too much | i cant do this my chest hurts | i dont like this at all | im having a panic attack help
"""
GOES_ON = """
    i want to stop crying | i need to stop drinking | i want to stop smoking now | can we stop fighting
    its not too much | this is not too hard | please dont stop now | i dont want to stop
    too much work lately | too hard to say | help me name it | help me understand this
    he cant do this to us | i cant do it without her | i cant take it back | i need to get out more
    i want out of this marriage | too much on my plate | i cant do this job | i need to stop procrastinating
    my boss says stop it constantly | let me out earlier | i cant handle it when he shouts
"""


@pytest.fixture(scope="module")
def real() -> Book:
    return load_book(content_root())


def phrases(lines: str) -> list[str]:
    return [
        phrase.strip() for line in lines.split("\n") for phrase in line.split("|") if phrase.strip()
    ]


def where(book: Book, words: str) -> list[str]:
    return Talk(book).begins(FlowId("compassionate_witness")).writes(words).where


@pytest.mark.parametrize("words", phrases(OUT))
def test_who_has_enough_is_steadied_at_once(real: Book, words: str) -> None:
    """Missed, she would sit on with what is too much, alone with a timer."""
    assert where(real, words)[-1].startswith("grounding.")


@pytest.mark.parametrize("words", phrases(GOES_ON))
def test_what_only_holds_such_words_is_heard_as_what_it_says(real: Book, words: str) -> None:
    """Taken for it, she would be led away from what she had just begun to say."""
    assert not where(real, words)[-1].startswith("grounding.")
