"""What was probably said, word by word, in whatever letters: the ground on which danger is read.

One pass over the text for all languages together. Each word keeps the place where it was typed, so
that whoever is shown why something was flagged sees the words that the person wrote.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.understanding.disguise import Disguises
from bot.understanding.letters import plain
from bot.understanding.tokens import Break, pause, quotes

_JOINERS = "'’‘ʼ´`′＇‛"  # stand inside of words, or are left out
_MARKS = "\u0300-\u036f\u200b-\u200f\u2060\ufe0f\ufeff\u00ad"
_LETTERS = rf"[^\W_](?:[^\W_]|[{_MARKS}]|[{_JOINERS}](?=[^\W_]))*"
_CHUNK = re.compile(r"\S+")
_DISGUISE = re.compile(r"(?=.*[^\W\d_])(?=.*[\d@$!*#|+._•×%€?&~=/\\^-])")
_APOSTROPHES = re.compile(f"[{_JOINERS}]")
_LONGEST_CHUNK = 48
_EDGES = "\"'“”„«»()[]{}<>,;:?!.…~-*_"
_OUTER = "\"'“”„«»()[]{}<>,;:?!.…~-"
_SHORTEST_SPELT_OUT = 3
_PIECE, _MOST_PIECES = 2, 9
_NO_BREAK = Break.NONE
_LONGEST_TORN = 9


class Heard(NamedTuple):
    """One word, or a sign. `meant` is what else it may stand for, one word for each way to take it."""

    word: str
    start: int
    end: int
    before: Break = Break.NONE
    quoted: bool = False
    meant: tuple[str, ...] = ()


class Quotation:
    """Whether somebody else is being quoted, from what stands between the words."""

    _OPENS = re.compile(r"(?:^|[\s(:,])['‘]$")
    _CLOSES = re.compile(r"^[,.!?]*['’]")

    def __init__(self) -> None:
        self.is_open, self.begun, self._single = False, 0, False

    def passes(self, between: str, place: int) -> None:
        """`place` is the number of the word that comes next."""
        if quotes(between) % 2:
            self._turn(place, single=False)
        elif not self.is_open and self._OPENS.search(between):
            self._turn(place, single=True)
        elif self._single and self._CLOSES.match(between):
            self._turn(place, single=False)

    def _turn(self, place: int, *, single: bool) -> None:
        self.is_open, self.begun, self._single = not self.is_open, place, single


def _is_piece(one: Heard) -> bool:
    """A letter or two; an emoji is a whole word."""
    return len(one.word) <= _PIECE and one.word.isalnum()


class Ear:
    """Made once from the words of all languages."""

    __slots__ = ("_disguises", "_signs", "_silent", "_word")

    def __init__(self, disguises: Disguises, signs: Iterable[str]) -> None:
        """`signs` are emoji and the like that are heard as words."""
        self._disguises = disguises
        self._signs = frozenset(signs)
        self._silent = "".join(set(_OUTER).difference(*self._signs))
        longest_first = sorted(self._signs, key=len, reverse=True)
        self._word = re.compile("|".join([_LETTERS, *map(re.escape, longest_first)]))

    def hear(self, text: str) -> list[Heard]:
        """All words in order, linear in the length of the text."""
        return self._understood(self._spelt_out(self._words(text)))

    def _words(self, text: str) -> list[Heard]:
        heard: list[Heard] = []
        last, quotation = 0, Quotation()
        for start, end, word in self._pieces(text, {}):
            between = text[last:start]
            before = _NO_BREAK
            if between != " " and between:
                before = pause(between) if heard else _NO_BREAK
                quotation.passes(between, len(heard))
            heard.append(Heard(word, start, end, before, quotation.is_open))
            last = end
        quotation.passes(text[last:], len(heard))
        if quotation.is_open:  # it was never finished, and nothing is quoted
            begun = quotation.begun
            heard[begun:] = [one._replace(quoted=False) for one in heard[begun:]]
        return heard

    def _pieces(
        self, text: str, unmasked: dict[str, tuple[str, ...]]
    ) -> Iterator[tuple[int, int, str]]:
        """`unmasked` is what was seen through in this text, so that a repeat costs nothing."""
        for chunk in _CHUNK.finditer(text):
            raw, at = chunk.group(), chunk.start()
            if raw.isascii() and raw.isalpha():
                yield at, at + len(raw), raw.lower()
            else:
                yield from self._of_chunk(raw, at, unmasked)

    def _of_chunk(
        self, raw: str, at: int, unmasked: dict[str, tuple[str, ...]]
    ) -> Iterator[tuple[int, int, str]]:
        core = raw.strip(self._silent)
        bare = core.replace("'", "")
        if bare.isascii() and bare.isalpha() and len(core) - len(bare) < 2:  # nearly all
            start = at + raw.index(core)
            yield start, start + len(core), bare.lower()
        else:
            yield from self._of_signs(raw, at, unmasked)

    def _of_signs(
        self, raw: str, at: int, unmasked: dict[str, tuple[str, ...]]
    ) -> Iterator[tuple[int, int, str]]:
        for core in (raw.strip(_OUTER), raw.strip(_EDGES)):
            if len(core) > _LONGEST_CHUNK or not _DISGUISE.match(core):
                break
            if core not in unmasked:
                unmasked[core] = self._disguises.unmask(core)
            if unmasked[core]:
                start = at + raw.index(core)
                for word in unmasked[core]:
                    yield start, start + len(core), word
                return
        for found in self._word.finditer(raw):
            word = found.group()
            bare = word if word in self._signs else plain(_APOSTROPHES.sub("", word))
            if bare:
                yield at + found.start(), at + found.end(), bare

    def _spelt_out(self, heard: list[Heard]) -> list[Heard]:
        """Joins letters that were typed one by one: `d i e`, `k i l l m e`."""
        if sum(map(_is_piece, heard)) < _SHORTEST_SPELT_OUT:
            return heard
        joined: list[Heard] = []
        place = 0
        while place < len(heard):
            end = place
            while end < len(heard) and len(heard[end].word) == 1 and heard[end].word.isalnum():
                end += 1
            run = heard[place:end]
            words = self._in_letters(run) if len(run) >= _SHORTEST_SPELT_OUT else ()
            if words:
                joined += _spread(run[0]._replace(end=run[-1].end), words)
            elif torn := self._in_pieces(heard, place):
                end = place + len(torn)
                joined.append(
                    torn[0]._replace(word="".join(o.word for o in torn), end=torn[-1].end)
                )
            else:
                end = max(end, place + 1)
                joined += heard[place:end]
            place = end
        return joined

    def _in_pieces(self, heard: Sequence[Heard], place: int) -> Sequence[Heard]:
        """Pieces of one and two letters that are a word together: `st e rb en`."""
        pieces = list(takewhile(_is_piece, heard[place : place + _MOST_PIECES]))
        whole = "".join(one.word for one in pieces)
        while len(pieces) >= _SHORTEST_SPELT_OUT:
            if self._disguises.is_key(whole):
                return pieces
            whole = whole[: -len(pieces.pop().word)]
        return ()

    def _in_letters(self, run: Sequence[Heard]) -> tuple[str, ...]:
        return self._disguises.spelt_out("".join(one.word for one in run))

    def _understood(self, heard: list[Heard]) -> list[Heard]:
        known, seen = self._disguises, dict[str, tuple[str, ...]]()
        also, swapped = known.also, known.swapped
        result: list[Heard] = []
        for one in heard:
            word = one.word
            if word in also:
                result.append(one._replace(meant=also[word]))
                continue
            if (word not in swapped and known.knows(word)) or word in self._signs:
                result.append(one)
                continue
            if word not in seen:
                seen[word] = known.meant(word)
            words = seen[word]
            if len(words) == 1:
                result.append(one._replace(meant=words))
            elif words:
                result += _spread(one, words)
            elif not self._mended(result, one):
                result.append(one)
        return result

    def _mended(self, result: list[Heard], one: Heard) -> bool:
        """`sui cide`, `wan tto`: a word nobody knows, and the one before it."""
        if not result or one.before is not Break.NONE or len(one.word) > _LONGEST_TORN:
            return False
        last = result[-1]
        if last.meant or len(last.word) > _LONGEST_TORN:
            return False
        words = self._disguises.torn(last.word + one.word)
        if words:
            result[-1:] = _spread(last._replace(end=one.end), words)
        return bool(words)


def _spread(one: Heard, words: Sequence[str]) -> list[Heard]:
    """Several words where one was typed."""
    first = one._replace(word=words[0])
    return [first, *(first._replace(word=word, before=Break.NONE) for word in words[1:])]
