"""YAML without surprises.

YAML 1.1 reads `no` as false and `22:30` as 1350, merges duplicate keys in silence and lets anchors
and tags smuggle structure in. Here only true, false, null, whole numbers and decimal numbers are
anything but text; duplicate keys, anchors, aliases and tags are faults. Every fault has a line and a
column, and so has, afterwards, every key and value of a document (`Document.where`).
"""

import re
from dataclasses import dataclass, field

import yaml
from yaml._yaml import CParser
from yaml._yaml import Mark as CMark
from yaml.error import Mark
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from bot.content.findings import Finding, Location, error

Data = str | int | float | bool | None | list["Data"] | dict[str, "Data"]

_PLAIN = "plain"
_QUOTED = "quoted"
_COLLECTION = "collection"
_INT = re.compile(r"-?(?:0|[1-9][0-9]*)")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "": None}
_DEEPEST = 50
"""Levels of nesting. No author needs more, and everything that walks a document stays safe."""
_NUMBER_STARTS = frozenset("-0123456789")


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: plain data, the faults of its notation, and where everything stands."""

    file: str
    value: Data
    findings: tuple[Finding, ...] = ()
    text: str = field(default="", repr=False)
    """What was read; empty when there is nothing in it, or no YAML."""
    _tree: list[Node | None] = field(default_factory=list, repr=False, compare=False)
    """Read once more by whoever asks for a place: kept for all, the places take a third of the memory."""

    @property
    def root(self) -> Node | None:
        if self.text and not self._tree:
            self._tree.append(_Composer(self.text).get_single_node())
        return self._tree[0] if self._tree else None

    def where(self, *path: str | int, key: bool = False) -> Location:
        """Where a value (or, with `key`, its key) stands.

        A path that leads further than the document gives the last place that exists, so that what
        is missing is reported where it should have been.
        """
        node, place = self.root, self.root
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            name, node = found
            place = name if key else node
        return Location(self.file) if place is None else _location(self.file, place)


def parse(text: str, file: str) -> Document:
    """Read a document. Never raises: a file that is not YAML has the value None and a finding."""
    try:
        return Document(file, _Events(text).document(), text=text)
    except (_Unusual, yaml.YAMLError):
        return _with_places(text, file)


def _with_places(text: str, file: str) -> Document:
    """The same, with the place of everything: ten times the memory, for files with a fault."""
    try:
        root = _Composer(text).get_single_node()
        faults = _anchors(text, file) if "&" in text or "*" in text else []
    except yaml.YAMLError as problem:
        return Document(file, None, (_broken(problem, file),))
    builder = _Builder(file, faults)
    value = builder.build(root) if root is not None else None
    return Document(file, value, tuple(builder.faults), text if root is not None else "")


class _Unusual(Exception):
    """Something that is a fault, or an empty file: it is read again, with places."""


class _Events:
    """A document as plain data, from one event after the other, as long as there is no fault."""

    def __init__(self, text: str) -> None:
        self._parser = CParser(text)

    def _next(self) -> Event:
        event = self._parser.get_event()
        if event is None:
            raise _Unusual
        return event

    def document(self) -> Data:
        self._next()  # the stream begins
        if type(self._next()) is not DocumentStartEvent:
            raise _Unusual
        value = self._value(self._next(), 0)
        self._next()  # the document ends
        if type(self._next()) is not StreamEndEvent:
            raise _Unusual
        return value

    def _value(self, event: Event, depth: int) -> Data:
        if isinstance(event, ScalarEvent):
            return _plain(event.value) if _is_plain(event) else str(event.value)
        if not isinstance(event, CollectionStartEvent) or depth == _DEEPEST:
            raise _Unusual
        if event.tag is not None or event.anchor is not None:
            raise _Unusual
        if isinstance(event, MappingStartEvent):
            return self._mapping(depth + 1)
        items: list[Data] = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            items.append(self._value(event, depth + 1))
        return items

    def _mapping(self, depth: int) -> dict[str, Data]:
        found: dict[str, Data] = {}
        while not isinstance(key := self._next(), MappingEndEvent):
            if not isinstance(key, ScalarEvent) or key.value in found:
                raise _Unusual
            if _is_plain(key) and not isinstance(_plain(key.value), str):
                raise _Unusual
            found[key.value] = self._value(self._next(), depth)
        return found


def _is_plain(event: ScalarEvent) -> bool:
    if event.tag is not None or event.anchor is not None:
        raise _Unusual
    return bool(event.implicit[0])


class _Composer(CParser):
    """The C parser; instead of a YAML type every node gets a note of how it was written."""

    def resolve(self, kind: type[Node], _value: str | None, implicit: tuple[bool, bool]) -> str:
        if kind is not ScalarNode:
            return _COLLECTION
        return _PLAIN if implicit[0] else _QUOTED

    def descend_resolver(self, _parent: Node | None, _index: Node | int | None) -> None:
        """The parser calls this around every node; there is nothing to do."""

    def ascend_resolver(self) -> None:
        """See `descend_resolver`."""


class _Builder:
    def __init__(self, file: str, faults: list[Finding]) -> None:
        self.file = file
        self.faults = faults

    def build(self, node: Node, depth: int = 0) -> Data:
        if isinstance(node, ScalarNode):
            if node.tag == _PLAIN:
                return _plain(node.value)
            if node.tag != _QUOTED:
                self._tagged(node)
            return str(node.value)
        if node.tag != _COLLECTION:
            self._tagged(node)
        if depth == _DEEPEST:
            self._fault(node, "nested too deeply", f"at most {_DEEPEST} levels")
            return None
        if isinstance(node, MappingNode):
            return self._mapping(node, depth)
        return [self.build(item, depth + 1) for item in node.value]

    def _mapping(self, node: MappingNode, depth: int) -> Data:
        found: dict[str, Data] = {}
        for key, value in node.value:
            name = self._key(key)
            if name in found:
                self._fault(key, f"duplicate key '{name}'", "keep one of the two")
            found[name] = self.build(value, depth + 1)
        return found

    def _key(self, node: Node) -> str:
        if not isinstance(node, ScalarNode):
            self._fault(node, "a key must be text", "put { or [ in quotes if it is meant as text")
            return ""
        if node.tag == _PLAIN and not isinstance(_plain(node.value), str):
            self._fault(node, f"key '{node.value}' is not text", "put it in quotes")
        elif node.tag not in {_PLAIN, _QUOTED}:
            self._tagged(node)
        return str(node.value)

    def _tagged(self, node: Node) -> None:
        self._fault(
            node, f"tag '{node.tag}' is not allowed", "write plain values; quotes make text"
        )

    def _fault(self, node: Node, message: str, hint: str) -> None:
        self.faults.append(error("F01", _location(self.file, node), message, hint))


def _plain(text: str) -> str | int | float | bool | None:
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMBER_STARTS:
        if _INT.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
    return text


def _anchors(text: str, file: str) -> list[Finding]:
    """Anchors and aliases leave no trace in the nodes, so they are looked for among the events."""
    faults: list[Finding] = []
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, NodeEvent) and event.anchor is not None:
            sign = "*" if isinstance(event, AliasEvent) else "&"
            kind = "alias" if sign == "*" else "anchor"
            at = _at(file, event.start_mark)
            what = f"{kind} '{sign}{event.anchor}' is not allowed"
            faults.append(error("F01", at, what, "write it out; put text with * or & in quotes"))
    return faults


def _broken(problem: yaml.YAMLError, file: str) -> Finding:
    at = _at(file, getattr(problem, "problem_mark", None))
    what = getattr(problem, "problem", None) or getattr(problem, "reason", None) or "unreadable"
    hint = "indent with spaces, close quotes and brackets, quote text that holds ': ' or ' #'"
    return error("F01", at, f"not YAML: {what}", hint)


def _child(node: Node | None, step: str | int) -> tuple[Node, Node] | None:
    if isinstance(node, MappingNode):
        return next((pair for pair in node.value if pair[0].value == step), None)
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None


def _location(file: str, node: Node) -> Location:
    return _at(file, node.start_mark)


def _at(file: str, mark: Mark | CMark | None) -> Location:
    return Location(file) if mark is None else Location(file, mark.line + 1, mark.column + 1)
