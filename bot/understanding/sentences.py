"""Where sentences begin and end in a stream of tokens, and letters that were typed one by one."""

from collections.abc import Sequence

from bot.understanding.tokens import Break, Token

_TINY_SENTENCE = 2
_SHORTEST_SPELT_OUT = 3


def spelt_out(tokens: Sequence[Token]) -> list[Token]:
    """Joins letters that were typed one by one: `d i e`, `k i l l`."""
    joined: list[Token] = []
    place = 0
    while place < len(tokens):
        end = place
        while end < len(tokens) and len(tokens[end].word) == 1:
            end += 1
        if end - place >= _SHORTEST_SPELT_OUT:
            word = "".join(token.word for token in tokens[place:end])
            joined.append(tokens[place]._replace(word=word, end=tokens[end - 1].end))
            place = end
        else:
            joined.append(tokens[place])
            place += 1
    return joined


def sentence_starts(tokens: tuple[Token, ...]) -> frozenset[int]:
    """Where a sentence begins; after a tiny one ("I want. To. Die.") nothing begins."""
    starts: set[int] = set()
    last = 0
    for place, token in enumerate(tokens):
        if token.before is Break.HARD:
            if place - last > _TINY_SENTENCE:
                starts.add(place)
            last = place
    return frozenset(starts)


def numbered(length: int, starts: frozenset[int]) -> tuple[int, ...]:
    """For each place the number of its sentence."""
    number = 0
    numbers: list[int] = []
    for place in range(length):
        number += place in starts
        numbers.append(number)
    return tuple(numbers)
