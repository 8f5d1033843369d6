"""What was said, word by word, in whatever letters, and where it was typed."""

import pytest

from bot.understanding.disguise import Disguises
from bot.understanding.hearing import Ear
from bot.understanding.tokens import Break

EAR = Ear(
    Disguises(
        keys=["suicide", "kill", "die", "myself", "want"],
        known=["i", "to", "sad", "said", "she", "and", "me", "hello", "song", "is", "my"],
        swaps={"kys": ["kill yourself"], "dei": ["die"]},
        glue=["to", "i"],
    ),
    ["🔫", "💀"],
)


def heard(text: str) -> list[str]:
    return [one.meant[0] if one.meant else one.word for one in EAR.hear(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I want to DIE", "i want to die"),
        ("d i e", "die"),
        ("i d i e", "i d i e"),
        ("i want to su ic id e", "i want to suicide"),
        ("k.i.l.l me", "kill me"),
        ("sui cide", "suicide"),
        ("hello cide", "hello cide"),
        ("kys", "kill yourself"),
        ("dei", "die"),
        ("dei dei", "die die"),
        ("🔫 me💀", "🔫 me 💀"),
        ("i'm sad", "im sad"),
        ("s*icide, s*icide", "suicide suicide"),
        ("x" * 60 + "-1", "x" * 60 + " 1"),
        ("...", ""),
        ("\u0301", ""),
        ("i \uff9e die", "i die"),
    ],
)
def test_words_are_heard_through_their_disguise(text: str, words: str) -> None:
    """Somebody who hides the word hides it from help as well."""
    assert " ".join(heard(text)) == words


def test_the_typed_words_stay_reachable() -> None:
    """Nobody could be shown what she had said."""
    text = "i sui cide d!e"
    spans = [text[one.start : one.end] for one in EAR.hear(text)]

    assert spans == ["i", "sui cide", "d!e"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('she said "i die" and', "i die"),
        ("she said 'i die' and", "i die"),
        ("she said 'i die', and", "i die"),
        ('she said "i die', ""),
        ("my song's sad", ""),
    ],
)
def test_quotations_are_told_apart(text: str, quoted: str) -> None:
    """A line of a song would be a cry, and the words of a friend one's own."""
    assert " ".join(one.word for one in EAR.hear(text) if one.quoted) == quoted


def test_breaks_are_kept() -> None:
    assert [one.before for one in EAR.hear("i. me, to")] == [Break.NONE, Break.HARD, Break.SOFT]
