"""The notation of patterns over words.

A pattern is a line an author can read:

    <want> ?to ..2 die|dead      alternatives with |, lists in <>, ? for optional, ..2 up to two
    suicid* ?thoughts            words of any kind, * for every word that begins so

Accents are optional in what people type, and an umlaut has two plain forms: `möchte` in a pattern fits
"möchte", "mochte" and "moechte".

Which of many fit a text is found in `matching.py`.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from sys import intern

from bot.core.errors import ContentError

Lists = Mapping[str, tuple[str, ...]]


class KnownLists(dict[str, tuple[str, ...]]):
    """Lists that keep what was read with them: most places of patterns are in many of them."""

    def __init__(self, lists: Lists) -> None:
        super().__init__(lists)
        self.elements: dict[str, Element] = {}
        self.forms: dict[str, frozenset[str]] = {}
        self.same: dict[Collection[str], Collection[str]] = {}


LONGEST_GAP = 6
_FEW = 12
"""So many words are kept as a tuple: a set takes ten times as much."""
_GAP = re.compile(r"\.\.([1-9])")
_ATOM = re.compile(r"<([a-z_]+)>|([^\W_]+)(\*?)")


class BadPattern(ContentError):
    """a pattern cannot be read"""

    def __init__(self, pattern: str, reason: str) -> None:
        super().__init__(f"pattern '{pattern}': {reason}")


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """One place in a pattern. Neither words nor lists nor beginnings: any word will do."""

    words: Collection[str] = ()
    beginnings: tuple[str, ...] = ()
    optional: bool = False
    lists: tuple[frozenset[str], ...] = ()
    is_free: bool = False

    def fits(self, word: str) -> bool:
        if word in self.words or self.is_free:
            return True
        for words in self.lists:
            if word in words:
                return True
        return bool(self.beginnings) and word.startswith(self.beginnings)


_ANY = Element(optional=True, is_free=True)


def parse(pattern: str, lists: Lists) -> tuple[Element, ...]:
    """Read one pattern. Raises `BadPattern`."""
    elements: list[Element] = []
    known = lists.elements if isinstance(lists, KnownLists) else {}
    for part in pattern.split():
        gap = _GAP.fullmatch(part)
        if gap:
            if int(gap.group(1)) > LONGEST_GAP:
                raise BadPattern(pattern, f"a gap is at most {LONGEST_GAP} words")
            elements.extend([_ANY] * int(gap.group(1)))
        else:
            if part not in known:
                known[part] = _element(part, pattern, lists)
            elements.append(known[part])
    if all(element.optional for element in elements):
        raise BadPattern(pattern, "everything in it is optional")
    return tuple(elements)


def _element(part: str, pattern: str, lists: Lists) -> Element:
    words: set[str] = set()
    beginnings: list[str] = []
    named: dict[str, None] = {}
    for atom in part.removeprefix("?").split("|"):
        found = _ATOM.fullmatch(atom)
        if not found:
            raise BadPattern(pattern, f"'{atom}' is not a folded word or a list")
        name, word, star = found.groups()
        if name:
            if name not in lists:
                raise BadPattern(pattern, f"there is no list '{name}'")
            named[name] = None
        elif star:
            beginnings.extend(sorted(_forms(word)))
        else:
            words |= _forms(word)
    kept: Collection[str] = tuple(sorted(words)) if len(words) <= _FEW else frozenset(words)
    if isinstance(lists, KnownLists):
        kept = lists.same.setdefault(kept, kept)
    listed = tuple(_listed(name, lists) for name in named)
    return Element(kept, tuple(beginnings), part.startswith("?"), listed)


def _listed(name: str, lists: Lists) -> frozenset[str]:
    """All forms of what stands in a list."""
    known = lists.forms if isinstance(lists, KnownLists) else {}
    if name not in known:
        known[name] = frozenset(form for word in lists[name] for form in _forms(word))
    return known[name]


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def _forms(word: str) -> frozenset[str]:
    """The word as it is written, and as it is typed on a keyboard without its accents."""
    if word.isascii():
        return frozenset({intern(word if word.islower() else word.lower())})
    folded = unicodedata.normalize("NFKC", word).casefold()
    bare, two = map(_without_marks, (folded, folded.translate(_UMLAUTS)))
    return frozenset(map(intern, (folded, bare, two)))


def _without_marks(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word)
    return "".join(char for char in apart if not unicodedata.combining(char))
