"""The answer of `getUpdates`, taken apart so that one update nobody can read spoils no other."""

import re
from collections.abc import Sequence

import orjson

from bot.transports.telegram.failures import NoAnswer, read_answer

_STRUCTURE = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[\]{},]', re.DOTALL)
_RESULT = re.compile(rb'^\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*(?=\[)')


def read_batch(status: int, payload: bytes) -> Sequence[object]:
    """The updates; one that is no JSON stands as its bytes. Raises `Refused` or `NoAnswer`."""
    try:
        result = read_answer(status, payload)
    except NoAnswer:
        return _one_by_one(payload)
    if not isinstance(result, list):
        raise NoAnswer
    return result


def _one_by_one(payload: bytes) -> Sequence[object]:
    """Only for an answer that came whole: half of one is asked for again."""
    elements = _elements(payload)
    if not elements or not all(element.startswith(b"{") for element in elements):
        raise NoAnswer
    return [_read(element) for element in elements]


def _read(element: bytes) -> object:
    try:
        return orjson.loads(element)
    except orjson.JSONDecodeError:
        return element


def _elements(payload: bytes) -> list[bytes] | None:
    """The elements of the array `result`, by their brackets; None when it does not end."""
    begin = _RESULT.match(payload)
    if begin is None:
        return None
    found: list[bytes] = []
    depth, start = 0, begin.end() + 1
    for token in _STRUCTURE.finditer(payload, begin.end()):
        sign = token.group()
        if sign in (b"[", b"{"):
            depth += 1
        elif sign in (b"]", b"}"):
            depth -= 1
        if (sign == b"," and depth == 1) or depth == 0:
            found.append(payload[start : token.start()].strip())
            start = token.end()
        if depth == 0:
            return [element for element in found if element]
    return None
