"""parse_mode HTML, strict about what the real server is strict about.

Tags and escapes are those of core.telegram.org/bots/api#html-style.
"""

import re

from tests.fakes.telegram.entities import Entity, units
from tests.fakes.telegram.errors import Refusal

_KIND = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ESCAPE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_NAME = re.compile(r"[^\s>]+")
_ATTRIBUTE = re.compile(
    r"\s+([a-zA-Z0-9.-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([a-zA-Z0-9.-]+)))?"
)


def refuse(why: str) -> Refusal:
    return Refusal(400, f"Bad Request: can't parse entities: {why}")


def _unescaped(found: re.Match[str]) -> str:
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        return _NAMED.get(name, found[0])
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF else found[0]


class _Reader:
    def __init__(self, markup: str) -> None:
        self.markup = markup
        self.text = ""
        self.entities: list[Entity] = []
        self._open: list[tuple[str, int, Entity]] = []

    def read(self) -> None:
        place = 0
        while (start := self.markup.find("<", place)) >= 0:
            self._say(self.markup[place:start])
            closes = self.markup.startswith("</", start)
            place = self._end(start) if closes else self._begin(start)
        self._say(self.markup[place:])
        if self._open:
            raise refuse(f'Can\'t find end tag corresponding to start tag "{self._open[-1][0]}"')

    def _say(self, raw: str) -> None:
        self.text += _ESCAPE.sub(_unescaped, raw)

    def _byte(self, place: int) -> int:
        return len(self.markup[:place].encode())

    def _begin(self, start: int) -> int:
        found = _NAME.match(self.markup, start + 1)
        name = found[0].lower() if found else ""
        place = found.end() if found else start + 1
        if place >= len(self.markup):
            raise refuse(f"Unclosed start tag at byte offset {self._byte(start)}")
        if name not in _KIND:
            raise refuse(f'Unsupported start tag "{name}" at byte offset {self._byte(start)}')
        attributes: dict[str, str] = {}
        while given := _ATTRIBUTE.match(self.markup, place):
            attributes[given[1].lower()] = _ESCAPE.sub(
                _unescaped, given[2] or given[3] or given[4] or ""
            )
            place = given.end()
        place += len(self.markup[place:]) - len(self.markup[place:].lstrip())
        if not self.markup.startswith(">", place):
            raise refuse(f'Unclosed start tag "{name}" at byte offset {self._byte(start)}')
        self._open.append((name, units(self.text), self._entity(name, attributes, start)))
        return place + 1

    def _entity(self, name: str, attributes: dict[str, str], start: int) -> Entity:
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise refuse(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(start)}'
            )
        entity: Entity = {"type": _KIND[name]}
        if name == "a":
            entity["url"] = attributes.get("href", "")
        if name == "tg-emoji":
            entity["custom_emoji_id"] = attributes.get("emoji-id", "")
        if name == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        return entity

    def _end(self, start: int) -> int:
        place = self.markup.find(">", start)
        if not self._open:
            raise refuse(f"Unexpected end tag at byte offset {self._byte(start)}")
        if place < 0:
            raise refuse(f"Unclosed end tag at byte offset {self._byte(start)}")
        found = self.markup[start + 2 : place].strip().lower()
        name, begin, entity = self._open.pop()
        if found and found != name:
            raise refuse(
                f"Unmatched end tag at byte offset {self._byte(start)}, "
                f'expected "</{name}>", found "</{found}>"'
            )
        length = units(self.text) - begin
        if length and (entity["type"] != "text_link" or entity["url"]):
            self.entities.append({**entity, "offset": begin, "length": length})
        return place + 1


def parse_html(markup: str) -> tuple[str, list[Entity]]:
    reader = _Reader(markup)
    reader.read()
    return reader.text, reader.entities
