"""Which of some thousand lines a text has the words of: the dozen that are looked at.

A line names its two rarest places, and a text wakes it that has a word for each of them, the earlier
one first. Lines are bits of a number, so that a word is asked for all of its lines at once.

    many[word]     ->   (lines by the earlier of the two places, lines by the later), as bits
    few[word]      ->   for each line n that the word wakes 2n, or 2n + 1 by its later place
    listed[word]   ->   for each list that it stands in what all words of this wake, as in `many`

Most words wake few lines besides those of their lists: some thousand bits for each would be a lot.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")

Place = Sequence[Collection[str]]
"""Sets of words of which a text must have one. Sets that are equal are best one and the same."""

_FEW, _LIST = 4, 12
"""More lines than these are kept as bits; sets of more words than these are kept apart."""

Lines = tuple[int, int]
Codes = tuple[int, ...]
_COSTS = {1: 400, 2: 200, 3: 80, 4: 20, 5: 4}
_NUMBER = 8


def commonness(word: str) -> int:
    """How often a word is met, roughly: told by its length."""
    return _NUMBER if word.isdigit() else _COSTS.get(len(word), 1)


class Waking:
    """Made once. Lines are known by their numbers."""

    __slots__ = ("_alone", "_always", "_few", "_listed", "_many", "_unordered")

    def __init__(self, lines: Iterable[Sequence[Place]], unordered: int = 0) -> None:
        """Of each line the rarest places in order, at most two; those of `unordered` in any."""
        sets = _Sets()
        self._always = self._alone = 0
        self._unordered = unordered
        for number, places in enumerate(lines):
            if not places:
                self._always |= 1 << number
                continue
            if len(places) == 1:
                self._alone |= 1 << number
            else:
                sets.add(places[0], 1 << number, 0)
            sets.add(places[-1], 0, 1 << number)
        self._many, self._few, self._listed = sets.tables()

    @property
    def words(self) -> Iterable[str]:
        return {*self._few, *self._many, *self._listed}

    def is_roused(self, words: Iterable[str], wanted: int) -> bool:
        """Whether these words, in whatever order, can wake one of the lines that are wanted."""
        earlier, later = self._woken_by(words)
        return bool((later & (earlier | self._alone) | self._always) & wanted)

    def _woken_by(self, words: Iterable[str]) -> tuple[int, int]:
        """By the earlier of the two places, and by the later."""
        many, few, listed = self._many, self._few, self._listed
        earlier = later = 0
        for word in words:
            if word in many:
                one, two = many[word]
                earlier |= one
                later |= two
                continue
            if word in few:
                for line in few[word]:
                    if line & 1:
                        later |= 1 << (line >> 1)
                    else:
                        earlier |= 1 << (line >> 1)
            if word in listed:
                for one, two in listed[word]:
                    earlier |= one
                    later |= two
        return earlier, later

    def awake(self, text: Iterable[Iterable[str]], starts: int = 0) -> int:
        """The lines that a text can wake, as bits.

        `text` has what is at each place, which may be a word and its beginning. Nothing goes on at
        the places `starts`, but for what is `unordered`.
        """
        alone, awake = self._alone, self._always
        before = every_earlier = every_later = 0
        for place, words in enumerate(text):
            if starts >> place & 1:
                before = 0
            earlier, later = self._woken_by(words)
            if later:
                awake |= later & (before | alone)
                every_later |= later
            if earlier:
                before |= earlier
                every_earlier |= earlier
        return awake | every_earlier & every_later & self._unordered


class _Sets:
    """Sets of words, and the lines that each of their words wakes."""

    def __init__(self) -> None:
        self._lines: dict[Collection[str], Lines] = {}
        self._of_word: dict[str, list[Collection[str]]] = {}

    def add(self, place: Place, earlier: int, later: int) -> None:
        for words in place:
            if words not in self._lines:
                for word in words:
                    self._of_word.setdefault(word, []).append(words)
            one, two = self._lines.get(words, (0, 0))
            self._lines[words] = one | earlier, two | later

    def tables(self) -> "tuple[dict[str, Lines], dict[str, Codes], dict[str, tuple[Lines, ...]]]":
        """`many`, `few` and `listed`. Words of which the same is said share it."""
        many, few, listed = dict[str, Lines](), dict[str, Codes](), dict[str, tuple[Lines, ...]]()
        same: dict[object, object] = {}

        def shared(value: Item) -> Item:
            return same.setdefault(value, value)  # type: ignore[return-value]

        for word, sets in sorted(self._of_word.items()):
            lists = [words for words in sets if len(words) > _LIST]
            own = _all(self._lines[words] for words in sets if words not in lists)
            if own[0].bit_count() + own[1].bit_count() > _FEW:
                every = _all(self._lines[words] for words in sets)
                many[word] = shared((shared(every[0]), shared(every[1])))
                continue
            if any(own):
                few[word] = shared(tuple(map(shared, _codes(own))))
            if lists:
                listed[word] = shared(tuple(shared(self._lines[words]) for words in lists))
        return many, few, listed


def _all(lines: Iterable[Lines]) -> Lines:
    earlier = later = 0
    for one, two in lines:
        earlier |= one
        later |= two
    return earlier, later


def _codes(lines: Lines) -> Iterator[int]:
    for line in bits(lines[0]):
        yield 2 * line
    for line in bits(lines[1]):
        yield 2 * line + 1


def bits(places: int) -> Iterator[int]:
    """The places one by one, from the left."""
    while places:
        low = places & -places
        yield low.bit_length() - 1
        places ^= low
