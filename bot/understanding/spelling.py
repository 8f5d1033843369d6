"""Repairs words that are misspelt, stretched or glued together.

Only towards words that matter here (`keys`), and never away from a word that is known to be one:
"trying" must not become "dying". All look-ups are in tables that were made once. What was masked
on purpose is seen through by `disguise.py`.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from bot.understanding.letters import spellings

_LEET = str.maketrans("013457@$!|+€", "oieastasilte")
_LEET_L = str.maketrans("1|!", "lll")
_LOOKALIKES = str.maketrans("аеорсухіїёѕԁкмт", "aeopcyxiieѕdkmt".replace("ѕ", "s"))
_SHORTEST_TYPO = 5
_SHORTEST_GLUED = 6
_LONGEST_GLUED = 40


class Near:
    """Key words that are nearly spelt like a word, without a list of all that is near to each.

    Those of about the same length that begin alike are looked at, the few with about the same
    letters closely: a number says which letters a word has, so that most cost one comparison.
    """

    __slots__ = ("_shelves",)

    def __init__(self, keys: Iterable[str]) -> None:
        shelves: dict[tuple[str, int], list[str]] = {}
        for key in sorted(keys):
            shelves.setdefault((key[0], len(key)), []).append(key)
        self._shelves = {
            shelf: (array("L", map(letters_of, on_it)), tuple(on_it))
            for shelf, on_it in shelves.items()
        }

    def alike(self, first: str, lengths: Iterable[int], letters: int, most: int) -> list[str]:
        """The keys that begin so and differ in at most so many letters, whatever their order."""
        found: list[str] = []
        for length in lengths:
            masks, keys = self._shelves.get((first, length), _EMPTY)
            found += [keys[at] for at, mask in enumerate(masks)
                      if (mask ^ letters).bit_count() <= most]  # fmt: skip
        return found


_EMPTY: tuple[Sequence[int], Sequence[str]] = ((), ())


def letters_of(word: str) -> int:
    """Which letters a word has; two of which one falls on the other count as one."""
    found = 0
    for char in word:
        found |= 1 << (ord(char) & 31)
    return found


class Spelling:
    """A table of key words, and whatever is one edit away from them."""

    __slots__ = ("_bare", "_keys", "_known", "_longest", "_near", "_swaps")

    def __init__(
        self, keys: Iterable[str], known: Collection[str], swaps: Mapping[str, str] | None = None
    ) -> None:
        """`known` is kept, not copied: it may be shared. `swaps` are spellings that are listed."""
        self._keys = frozenset(keys)
        self._known = known
        self._swaps = dict(swaps or {})
        everything = {*self._keys, *known}
        accented = (word for word in sorted(everything) if not word.isascii())
        self._bare = {form: word for word in accented for form in spellings(word)}
        self._longest = max(map(len, everything), default=0)
        self._near = Near(key for key in self._keys if len(key) >= _SHORTEST_TYPO)

    def knows(self, word: str) -> bool:
        return word in self._keys or word in self._known

    def words(self, word: str) -> tuple[str, ...]:
        """What was probably meant; the word itself when it is known or nothing is near."""
        if word in self._swaps:
            return tuple(self._swaps[word].split())
        if self.knows(word):
            return (word,)
        if word in self._bare:  # typed without its accents: "wutend", "wuetend"
            return (self._bare[word],)
        for repaired in self._guesses(word):
            if repaired in self._swaps:
                return tuple(self._swaps[repaired].split())
            if self.knows(repaired):
                return (repaired,)
        near = self.near(word)
        return (near,) if near else self._unglued(word) or (word,)

    def near(self, word: str) -> str | None:
        """The key word one edit away, with the same first letter (or the first two swapped)."""
        if not _SHORTEST_TYPO - 1 <= len(word) <= self._longest + 1 or self.knows(word):
            return None
        length, letters = len(word), letters_of(word)
        around = (length - 1, length, length + 1)
        keys = self._near.alike(word[0], around, letters, 2)
        if word[1] != word[0]:
            swapped = self._near.alike(word[1], around, letters, 2)
            keys += [key for key in swapped if key[:2] == word[1::-1]]
        keys = [key for key in keys if _one_edit(word, key)]
        return min(keys, key=lambda key: (_first_shape(word, key), key)) if keys else None

    def _guesses(self, word: str) -> Iterator[str]:
        if not word.isascii():
            yield word.translate(_LOOKALIKES)
        if not word.isalpha():
            yield from unleet(word)
        yield from collapsed(word)

    def _unglued(self, word: str) -> tuple[str, ...]:
        """`iwanttodie` into known words, if one of them is a key: fewest pieces win."""
        if not _SHORTEST_GLUED <= len(word) <= _LONGEST_GLUED:
            return ()
        best: list[tuple[str, ...] | None] = [(), *([None] * len(word))]
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - self._longest), end):
                head, piece = best[start], word[start:end]
                if head is None or not self.knows(piece):
                    continue
                best_here = best[end]
                if best_here is None or len(head) + 1 < len(best_here):
                    best[end] = (*head, piece)
        pieces = best[len(word)] or ()
        return pieces if any(piece in self._keys for piece in pieces) else ()


def unleet(word: str) -> tuple[str, ...]:
    return word.translate(_LEET), word.translate(_LEET_L).translate(_LEET)


def collapsed(word: str) -> Iterator[str]:
    """Stretched letters as two and as one: `dieee`, `killlll`."""
    if len(word) < 3 or all(a != b for a, b in pairwise(word)):
        return
    twice: list[str] = []
    once: list[str] = []
    for char in word:
        if twice[-2:] != [char, char]:
            twice.append(char)
        if once[-1:] != [char]:
            once.append(char)
    yield "".join(twice)
    end = len(word.rstrip(word[-1])) + 1
    yield word[:end]
    tail = "".join(twice)
    yield tail[: len(tail.rstrip(tail[-1])) + 1]
    yield "".join(once)


def deletions(word: str) -> Iterator[str]:
    for place in range(len(word)):
        yield word[:place] + word[place + 1 :]


def _first_shape(word: str, key: str) -> int:
    """Which letter the word has to lose to be the key, or what is left of it; 0 for none.

    Of several keys that are near, the one that is met first by typing backwards is taken.
    """
    shorter = {key, *deletions(key)}
    shapes = (word, *deletions(word))
    return next(at for at, shape in enumerate(shapes) if shape in shorter)


def _one_edit(word: str, key: str) -> bool:
    """One letter more, less, other, or two neighbours swapped."""
    if len(word) > len(key):
        word, key = key, word
    place = 0
    while place < len(word) and word[place] == key[place]:
        place += 1
    if len(word) < len(key):
        return word[place:] == key[place + 1 :]
    rest, other = word[place:], key[place:]
    return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
