"""parse_mode MarkdownV2 and the old Markdown, strict about what the real server is strict about.

Rules of core.telegram.org/bots/api#markdownv2-style: every reserved character outside of its own
use stands behind a backslash.
"""

from dataclasses import dataclass

from tests.fakes.telegram.entities import Entity, units
from tests.fakes.telegram.markup_html import refuse

RESERVED = frozenset("_*[]()~`>#+-=|{}.!")
_SIMPLE = (
    ("__", "Underline", "underline"),
    ("||", "Spoiler", "spoiler"),
    ("_", "Italic", "italic"),
    ("*", "Bold", "bold"),
    ("~", "Strikethrough", "strikethrough"),
)


@dataclass(slots=True)
class _Open:
    mark: str
    name: str
    kind: str
    begin: int  # UTF-16 units of the text
    byte: int


class _Reader:
    def __init__(self, markup: str) -> None:
        self.markup = markup
        self.place = 0
        self.text = ""
        self.entities: list[Entity] = []
        self._open: list[_Open] = []
        self._quote: _Open | None = None

    def read(self) -> None:
        while self.place < len(self.markup):
            self._step()
        self._end_quote()
        if self._open:
            last = self._open[-1]
            raise refuse(f"Can't find end of {last.name} entity at byte offset {last.byte}")

    def _step(self) -> None:
        character = self.markup[self.place]
        follows = self.markup[self.place + 1 : self.place + 2]
        if character == "\\" and follows and 0 < ord(follows) < 127:
            self._say(follows, 2)
        elif character == "\n":
            self._say(character, 1)
            if not self.markup.startswith(">", self.place):
                self._end_quote()
        elif character not in RESERVED:
            self._say(character, 1)
        else:
            self._reserved(character)

    def _say(self, what: str, width: int) -> None:
        self.text += what
        self.place += width

    def _reserved(self, character: str) -> None:
        if character == "`":
            self._code()
        elif character == ">" and (not self.text or self.text.endswith("\n")):
            self._quote = self._quote or self._opened(">", "BlockQuote", "blockquote")
            self.place += 1
        elif character == "]" and self._open and self._open[-1].mark in {"[", "!["}:
            self._end_link()
        elif character == "[" or self.markup.startswith("![", self.place):
            mark = "[" if character == "[" else "!["
            names = ("TextUrl", "text_link") if mark == "[" else ("CustomEmoji", "custom_emoji")
            self._open.append(self._opened(mark, *names))
            self.place += len(mark)
        else:
            self._simple(character)

    def _opened(self, mark: str, name: str, kind: str) -> _Open:
        byte = len(self.markup[: self.place].encode())
        return _Open(mark, name, kind, units(self.text), byte)

    def _simple(self, character: str) -> None:
        for mark, name, kind in _SIMPLE:
            if self.markup.startswith(mark, self.place):
                if self._open and self._open[-1].mark == mark:
                    self._close(self._open.pop(), {})
                else:
                    self._open.append(self._opened(mark, name, kind))
                self.place += len(mark)
                return
        raise refuse(
            f"Character '{character}' is reserved and must be escaped with the preceding '\\'"
        )

    def _close(self, opened: _Open, more: Entity) -> None:
        length = units(self.text) - opened.begin
        if length > 0:
            entity: Entity = {"type": opened.kind, "offset": opened.begin, "length": length}
            self.entities.append(entity | more)

    def _end_quote(self) -> None:
        if self._quote is not None:
            self._close(self._quote, {})
            self._quote = None

    def _code(self) -> None:
        mark = "```" if self.markup.startswith("```", self.place) else "`"
        opened = self._opened(mark, *(("Pre", "pre") if mark == "```" else ("Code", "code")))
        self.place += len(mark)
        while not self.markup.startswith(mark, self.place):
            if self.place >= len(self.markup):
                raise refuse(f"Can't find end of {opened.name} entity at byte offset {opened.byte}")
            escaped = self.markup[self.place] == "\\" and self.place + 1 < len(self.markup)
            self._say(self.markup[self.place + escaped], 1 + escaped)
        self.place += len(mark)
        self._close(opened, {})

    def _end_link(self) -> None:
        opened = self._open.pop()
        self.place += 1
        url = ""
        if self.markup.startswith("(", self.place):
            end = self.markup.find(")", self.place)
            if end < 0:
                raise refuse(
                    f"Can't find end of a URL at byte offset {len(self.markup[: self.place].encode())}"
                )
            url = self.markup[self.place + 1 : end]
            self.place = end + 1
        if url:
            self._close(opened, {"url" if opened.kind == "text_link" else "custom_emoji_id": url})


def parse_markdown_v2(markup: str) -> tuple[str, list[Entity]]:
    reader = _Reader(markup)
    reader.read()
    return reader.text, reader.entities


_OLD = {"*": "bold", "_": "italic", "`": "code"}


def parse_markdown(markup: str) -> tuple[str, list[Entity]]:
    """The old mode: no nesting, and an entity that is not closed is refused."""
    text, entities, place = "", [], 0
    while place < len(markup):
        character = markup[place]
        if character == "\\" and markup[place + 1 : place + 2] in {"_", "*", "`", "["}:
            text += markup[place + 1]
            place += 2
            continue
        if character not in _OLD:
            text += character
            place += 1
            continue
        end = markup.find(character, place + 1)
        if end < 0:
            byte = len(markup[:place].encode())
            raise refuse(f"Can't find end of the entity starting at byte offset {byte}")
        inside = markup[place + 1 : end]
        if inside:
            entity: Entity = {"type": _OLD[character], "offset": units(text)}
            entities.append(entity | {"length": units(inside)})
        text += inside
        place = end + 1
    return text, entities
