"""YAML without surprises.

YAML 1.1 reads `no` as false and `22:30` as 1350, merges duplicate keys in silence and lets anchors
and tags smuggle structure in. Here only true, false, null, whole numbers and decimal numbers are
anything but text; duplicate keys, anchors, aliases and tags are faults. Every fault has a line and a
column, and so has, afterwards, every key and value of a document (`Document.where`).
"""

import re
from dataclasses import dataclass

import yaml
from yaml._yaml import CParser
from yaml._yaml import Mark as CMark
from yaml.error import Mark
from yaml.events import AliasEvent, NodeEvent
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
_MAYBE_ANCHOR = re.compile(r"(?:^|[\s,:?\[\]{}\"'-])[&*][^\s]")
"""Nobody writes one, and whoever writes `suicid*` has not. A second reading costs a third."""
_NUMBER_STARTS = frozenset("-0123456789")


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: plain data, the faults of its notation, and where everything stands."""

    file: str
    value: Data
    findings: tuple[Finding, ...] = ()
    root: Node | None = None

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
        root = _Composer(text).get_single_node()
        faults = _anchors(text, file) if _MAYBE_ANCHOR.search(text) else []
    except yaml.YAMLError as problem:
        return Document(file, None, (_broken(problem, file),))
    builder = _Builder(file, faults)
    value = builder.build(root) if root is not None else None
    return Document(file, value, tuple(builder.faults), root)


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
