"""Sees through words that were misspelt, stretched, glued, torn apart or masked on purpose.

Only towards words that matter here (`keys`), and never away from a word that any language knows to
be one: "trying" must not become "dying". All look-ups are in tables that were made once; the work
for a word depends on its length alone.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from bot.understanding.letters import plain
from bot.understanding.sounds import by_sound, sounded
from bot.understanding.spelling import Near, Spelling, collapsed, deletions, letters_of, unleet

_STANDS_FOR_ONE = "*#•×%_?/"
_FILL = str.maketrans("", "", ".-_*•·~+=/\\|,:;'\u2019<>()[]{}^")  # may stand between letters
_SHORTEST_FAR = 7
_SHORTEST_FAR_TYPED = 6
_SHORTEST_ANAGRAM = 4
_LONGEST_ANAGRAM = 5
_SHORTEST_SWAPPED = 3
_SHORTEST_BEGUN = 6
_MASKS = frozenset("@$!*|%€0123456789")
_SHORTEST_GLUED = 6
_SHORTEST_MODIFIER, _SHORTEST_HEAD = 3, 5
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {
    letter: row[max(0, at - 1) : at] + row[at + 1 : at + 2]
    for row in _ROWS
    for at, letter in enumerate(row)
}
_LONGEST_GLUED = 60


class Disguises:
    __slots__ = (
        "_anagrams",
        "_by_length",
        "_far",
        "_glue",
        "_heads",
        "_inside",
        "_keys",
        "_long",
        "_longest",
        "_sounds",
        "_spelling",
        "_swaps",
        "also",
    )  # fmt: skip

    def __init__(
        self,
        keys: Iterable[str],
        known: Collection[str],
        swaps: Mapping[str, Iterable[str]] | None = None,
        *,
        glue: Iterable[str] = (),
        likely: Iterable[str] = (),
        heads: Iterable[str] = (),
        sounds: Iterable[str] = (),
    ) -> None:
        """`swaps` are spellings met so often that they are listed, `sewerslide: suicide`; a word

        may be one in several languages.
        `glue` are the words that a key may be stuck together with. `likely` words are recognised
        misspelt as keys are, but neither masked nor stuck together: compounds are made of them.
        `heads` are what compounds may end with and still be: any "-brücke" is a bridge.
        `sounds` are met written by ear as well.
        """
        self._keys = frozenset(keys)
        self._swaps: dict[str, tuple[str, ...]] = {}
        self.also: dict[str, tuple[str, ...]] = {}
        """Swaps of one word for another: both are heard."""
        for word, meanings in (swaps or {}).items():
            longer = [meant for meant in meanings if " " in meant]
            if longer:
                self._swaps[word] = tuple(longer[0].split())
            else:
                self.also[word] = tuple(meanings)
        self._heads = frozenset(heads)
        self._sounds = by_sound(sounds)
        self._glue = self._keys.union(glue, swaps or ())
        words = self._keys | {word for word in likely if word.isalpha()}
        self._spelling = Spelling(words, known)
        self._longest = max(map(len, self._glue), default=0)
        self._by_length: dict[int, list[str]] = {}
        self._far = Near(key for key in self._keys if len(key) >= _SHORTEST_FAR)
        self._anagrams: dict[str, list[str]] = {}
        for key in sorted(self._keys):
            self._by_length.setdefault(len(key), []).append(key)
        for key in sorted(words):
            if len(key) >= _SHORTEST_ANAGRAM:
                self._anagrams.setdefault("".join(sorted(key)), []).append(key)
        longer = sorted((key for key in self._keys if len(key) > 2), key=len, reverse=True)
        long = (key for key in longer if len(key) >= _SHORTEST_BEGUN)
        self._long = re.compile("|".join(map(re.escape, long)) or r"(?!)")
        self._inside = re.compile("|".join(map(re.escape, longer)) or r"(?!)")

    def is_key(self, word: str) -> bool:
        return word in self._keys

    def knows(self, word: str) -> bool:
        return self._spelling.knows(word)

    def meant(self, word: str) -> tuple[str, ...]:
        """What was probably meant, in one word or several; empty when nothing is near."""
        if word in self._swaps:
            return self._swaps[word]
        if word in self.also:
            return self.also[word][:1]
        if self.knows(word) or len(word) > _LONGEST_GLUED:
            return ()
        for guess in self._guesses(word):
            if guess in self._swaps:
                return self._swaps[guess]
            if guess in self.also:
                return self.also[guess][:1]
            if self.knows(guess):
                return (guess,)
        heard = self._sounds.get(sounded(word)) if self._sounds else None
        near = heard or (
            self._spelling.near(word)
            or self._anagram(word)
            or self._from_afar(word)
            or self._slipped(word)
            or self._head(word)
            or self._nearly_known(word)
        )
        return (near,) if near else self.unglued(word)

    def unmask(self, chunk: str) -> tuple[str, ...]:
        """The words behind `su!c1de`, `s*icide`, `s.u.i.c.i.d.e`; empty when there are none.

        Of a masked compound (`$elbstmordplan`) what it begins with.
        """
        masked = plain(chunk).strip("#")
        bare = masked.translate(_FILL)
        as_i = masked.replace("|", "i")
        for guess in (bare, *unleet(masked), *unleet(bare), *unleet(as_i)):
            for shape in (guess, *collapsed(guess)):
                if shape in self._keys:
                    return (shape,)
                if shape in self._swaps or shape in self.also:
                    return self.meant(shape)
        if any(sign in masked for sign in _STANDS_FOR_ONE):
            filled = self._filled(masked)
            if filled:
                return (filled,)
        return self._beginning(masked, bare)

    def _beginning(self, masked: str, bare: str) -> tuple[str, ...]:
        """The long key with which a masked compound begins."""
        if _MASKS.isdisjoint(masked):
            return ()
        begun = map(self._long.match, (*unleet(masked), *unleet(bare)))
        return next(((found.group(),) for found in begun if found), ())

    @property
    def swapped(self) -> Mapping[str, tuple[str, ...]]:
        return self._swaps

    def torn(self, joined: str) -> tuple[str, ...]:
        """What two pieces are together, if it is a word that matters."""
        if joined in self._keys:
            return (joined,)
        near = self._spelling.near(joined)
        return (near,) if near else self.unglued(joined)

    def spelt_out(self, letters: str) -> tuple[str, ...]:
        """What was typed letter by letter; empty when it makes no word that matters."""
        if letters in self._keys:
            return (letters,)
        return self.unglued(letters) or self.meant(letters)

    def _filled(self, masked: str) -> str | None:
        shape = "".join(unleet(char)[0] if char not in _STANDS_FOR_ONE else char for char in masked)
        if sum(char.isalpha() for char in shape) < 2:
            return None
        for key in self._by_length.get(len(shape), ()):
            if all(a == b or a in _STANDS_FOR_ONE for a, b in zip(shape, key, strict=True)):
                return key
        return None

    def _guesses(self, word: str) -> Iterator[str]:
        if len(word) == _SHORTEST_SWAPPED:  # "tto" is no stretched "to"
            yield from self._keys.intersection((
                word[1] + word[0] + word[2],
                word[0] + word[2] + word[1],
            ))
        if not word.isalpha() and not word.isdecimal():
            for bare in unleet(word):
                yield bare
                yield from collapsed(bare)
        yield from collapsed(word)

    def _anagram(self, word: str) -> str | None:
        """Neighbours swapped in a word too short for an edit (`wnat`, `daed`, `tkae`), or twice

        in a longer one that begins as it should (`umbirngne`).
        """
        if len(word) < _SHORTEST_ANAGRAM:
            return None
        is_short = len(word) <= _LONGEST_ANAGRAM
        for key in self._anagrams.get("".join(sorted(word)), ()):
            moved = sum(a != b for a, b in zip(word, key, strict=True))
            if moved == 2 if is_short else moved <= 4 and key[0] == word[0]:
                return key
        return None

    def _head(self, word: str) -> str | None:
        """What a compound nobody listed is: a "Göltzschtalbrücke" is a bridge."""
        for at in range(_SHORTEST_MODIFIER, len(word) - _SHORTEST_HEAD + 1):
            if word[at:] in self._heads:
                return word[at:]
        return None

    def _nearly_known(self, word: str) -> str | None:
        """Neighbours swapped (`nihct`), or one letter of two (`wil`), in any common word."""
        if len(word) < _SHORTEST_SWAPPED or not word.isalpha():
            return None
        for at in range(len(word) - 1):
            for shape in (
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                word[: at + 1] + word[at:],
                f"{word}{word[-1]}",
            ):
                if shape in self._glue:
                    return shape
        return None

    def _slipped(self, word: str) -> str | None:
        """A finger beside the key (`lige`), or one letter more at the end (`hange`)."""
        if len(word) == _SHORTEST_ANAGRAM + 1 and word[:-1] in self._keys:
            return word[:-1]
        if len(word) != _SHORTEST_ANAGRAM:
            return None
        for place, letter in enumerate(word):
            for neighbour in _BESIDE.get(letter, ""):
                if word[:place] + neighbour + word[place + 1 :] in self._keys:
                    return word[:place] + neighbour + word[place + 1 :]
        return None

    def _from_afar(self, word: str) -> str | None:
        """Two edits away from a long key."""
        if not _SHORTEST_FAR_TYPED <= len(word) <= self._longest + 2:
            return None
        length = len(word)
        around = range(length - 1, length + 3)
        keys = self._far.alike(word[0], around, letters_of(word), 3)
        if not keys:
            return None
        keys.sort()
        shapes = (word, *deletions(word))
        return next((key for shape in shapes for key in keys if _is_within(shape, key)), None)

    def unglued(self, word: str) -> tuple[str, ...]:
        """`iwanttodie` into known words, if one of them is a key: fewest pieces win."""
        if not _SHORTEST_GLUED <= len(word) <= _LONGEST_GLUED or not self._inside.search(word):
            return ()
        best: list[tuple[str, ...] | None] = [(), *([None] * len(word))]
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - self._longest), end):
                head, piece = best[start], word[start:end]
                if head is None or piece not in self._glue or (len(piece) == 1 and piece != "i"):
                    continue
                here = best[end]
                if here is None or len(head) + 1 < len(here):
                    best[end] = (*head, piece)
        pieces = best[len(word)] or ()
        return pieces if any(piece in self._keys for piece in pieces) else ()


def _is_within(shape: str, key: str) -> bool:
    """Whether the key has at most two letters more, and all of these in this order."""
    if not 0 <= len(key) - len(shape) <= 2:
        return False
    rest = iter(key)
    return all(letter in rest for letter in shape)
