"""Which of a few known phrases did somebody mean? Exact first, then a near miss.

Pure string work on folded words; linear in the sizes of what is compared (labels are short).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

Words = tuple[str, ...]

NEAR_FROM = 4
"""Shortest phrase (letters) in which one wrong letter is forgiven: "no" is not "so"."""
START_FROM = 3
"""Shortest beginning of a label that stands for it."""


def exact(words: Words, phrases: Mapping[str, Iterable[Words]]) -> str | None:
    """The one key that has exactly these words among its phrases."""
    return _only(key for key, known in phrases.items() if words in tuple(known))


def near(words: Words, phrases: Mapping[str, Iterable[Words]]) -> str | None:
    """The one key meant by a near miss: one slip of a key, or the beginning of a phrase."""
    typed = "".join(words)
    close = [
        key for key, known in phrases.items() if any(_close(typed, phrase) for phrase in known)
    ]
    if close:
        return _only(close)
    if len(typed) < START_FROM:
        return None
    return _only(
        key
        for key, known in phrases.items()
        if any("".join(phrase).startswith(typed) for phrase in known)
    )


def inside(words: Words, phrases: Iterable[Words]) -> bool:
    """Whether one of the phrases stands within the words, whole words only."""
    return any(True for _ in around(words, phrases))


def around(words: Words, phrases: Iterable[Words]) -> Iterator[tuple[Words, Words]]:
    """What stands before and after each of the phrases, wherever it stands within the words."""
    for phrase in phrases:
        if not phrase or phrase[0] not in words:
            continue  # nearly all of them, and quicker than a look at every place
        for at in range(len(words) - len(phrase) + 1):
            if words[at : at + len(phrase)] == phrase:
                yield words[:at], words[at + len(phrase) :]


def one_slip(a: str, b: str) -> bool:
    """At most one insertion, deletion, substitution or swap of neighbours apart."""
    if a == b:
        return True
    if abs(len(a) - len(b)) > 1:
        return False
    start = _shared(a, b)
    end = _shared(a[start:][::-1], b[start:][::-1])
    left, right = a[start : len(a) - end], b[start : len(b) - end]
    if len(left) <= 1 and len(right) <= 1:
        return True
    return len(left) == 2 and left == right[::-1]


def _shared(a: Sequence[str], b: Sequence[str]) -> int:
    """How many leading letters two words share."""
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count


def _close(typed: str, phrase: Words) -> bool:
    known = "".join(phrase)
    return len(known) >= NEAR_FROM and one_slip(typed, known)


def _only(keys: Iterable[str]) -> str | None:
    found = dict.fromkeys(keys)
    return next(iter(found)) if len(found) == 1 else None
