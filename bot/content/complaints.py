"""What a model refuses, told to an author: at the very line, in plain words, with a remedy."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.content.asks import WAYS
from bot.content.findings import Finding, Location, error
from bot.content.model import Model
from bot.content.schema import KINDS
from bot.content.yaml_strict import Document

_CODES = {"inline_text": "F31"}
"""Faults of form that have a code of their own; all others are F01."""

_A_MAP = ("this must be a map", "write {key: value} or indented lines 'key: value'")
_TYPES = {
    "int_type": ("this must be a whole number", ""),
    "bool_type": ("this must be true or false", ""),
    "list_type": ("this must be a list", "write [a, b] or lines that begin with -"),
    "dict_type": _A_MAP,
    "model_type": _A_MAP,
}
_ABOUT_KEY = frozenset({"missing", "extra_forbidden", "union_tag_not_found", "empty"})
"""Faults that are shown at the key: the value is missing, or is not what is wrong."""

_FORMS = {"<text>": "text", "<list>": "a list", "<map>": "a map", "<number>": "a number"}

_Path = tuple[str | int, ...]
_Words = tuple[str, str]


def complaints(document: Document, refusal: ValidationError) -> list[Finding]:
    return [_finding(document, fault) for fault in refusal.errors(include_url=False)]


def _finding(document: Document, fault: ErrorDetails) -> Finding:
    path = _path(fault["loc"])
    if path == ("schema",) and fault["type"] == "literal_error":
        message = f"schema {fault['input']} is not known to this release"
        return error("F44", document.where(*path), message, "write schema: 1, or update")
    message, hint = _words(path, fault)
    return error(_CODES.get(fault["type"], "F01"), _place(document, path, fault), message, hint)


def _path(loc: _Path) -> _Path:
    """The path in the file: without the names of the forms that the models chose between."""
    return tuple(step for step in loc if not (isinstance(step, str) and step.startswith("<")))


def _place(document: Document, path: _Path, fault: ErrorDetails) -> Location:
    if path and path[-1] == "[key]":
        return document.where(*path[:-1], key=True)
    if _is_unknown_ask(path, fault):
        return document.where(*path, "as")
    return document.where(*path, key=fault["type"] in _ABOUT_KEY)


def _words(path: _Path, fault: ErrorDetails) -> _Words:
    """What is wrong, and what to do about it."""
    kind, context = fault["type"], cast(Mapping[str, object], fault.get("ctx", {}))
    last = str(path[-1]) if path else "flow"
    if "hint" in context:
        return str(context["message"]), str(context["hint"])
    if kind in _TYPES:
        return _TYPES[kind]
    match kind:
        case "missing":
            return f"key '{last}' is missing", ""
        case "extra_forbidden":
            return _unknown(last)
        case "too_short":
            return f"'{last}' must not be empty", ""
        case "union_tag_not_found" | "union_tag_invalid":
            return _undecided(path, fault, context)
        case _:
            return _value(fault, context)


def _value(fault: ErrorDetails, context: Mapping[str, object]) -> _Words:
    given = fault["input"]
    match fault["type"]:
        case "string_type":
            is_single = isinstance(given, str | int | float)
            return "this must be text", "put it in quotes" if is_single else "write one value"
        case "literal_error":
            expected = str(context["expected"]).replace("True", "true")
            return f"{_shown(given)} is not known here", f"write {expected}"
        case "greater_than_equal":
            return f"{_shown(given)} is too small", f"at least {context['ge']}"
        case "less_than_equal":
            return f"{_shown(given)} is too large", f"at most {context['le']}"
        case _:
            return fault["msg"][:1].lower() + fault["msg"][1:], ""


def _undecided(path: _Path, fault: ErrorDetails, context: Mapping[str, object]) -> _Words:
    given = fault["input"]
    if fault["type"] == "union_tag_invalid":
        tags = re.findall(r"<\w+>", str(context["expected_tags"]))
        return f"this must be {' or '.join(_FORMS[tag] for tag in tags)}", ""
    if not isinstance(given, dict):
        return _A_MAP
    if _is_unknown_ask(path, fault):
        return f"{_shown(given['as'])} is no kind of question", f"write one of {', '.join(WAYS)}"
    if path and path[-1] == "ask":
        return "the kind of question is missing", f"write as: and one of {', '.join(WAYS)}"
    return "this state does nothing", f"give it one of {', '.join(KINDS)}"


def _is_unknown_ask(path: _Path, fault: ErrorDetails) -> bool:
    given = fault["input"]
    is_ask = fault["type"] == "union_tag_not_found" and path[-1:] == ("ask",)
    return is_ask and isinstance(given, dict) and "as" in given


def _shown(given: object) -> str:
    if isinstance(given, bool):
        return "'true'" if given else "'false'"
    return f"'{given}'" if isinstance(given, str | int | float) else "this"


def _unknown(key: str) -> _Words:
    if key in KINDS:
        return f"'{key}' cannot stand here beside the rest", "make it a state of its own"
    known = _keys(Model)
    if key in known:
        return f"'{key}' has no meaning here", "flows/README.md says where it belongs"
    close = get_close_matches(key, sorted(known), n=1, cutoff=0.7)
    return f"unknown key '{key}'", f"did you mean '{close[0]}'?" if close else ""


def _keys(model: type[Model]) -> set[str]:
    """All keys of the language."""
    own = {field.alias or name for name, field in model.model_fields.items()}
    return own.union(*(_keys(part) for part in model.__subclasses__()))
