"""What a model refuses, told to an author: at the very line, in plain words, with a remedy."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.content.asks import WAYS
from bot.content.findings import Finding, Location, error
from bot.content.model import Model
from bot.content.schema import KINDS
from bot.content.yaml_strict import Data, Document

_CODES = {"inline_text": "F31"}
"""Faults of form that have a code of their own; all others are F01."""

_TYPES = {
    "string_type": ("this must be text", "put it in quotes"),
    "int_type": ("this must be a whole number", ""),
    "bool_type": ("this must be true or false", ""),
    "list_type": ("this must be a list", "write [a, b] or lines that begin with -"),
    "dict_type": ("this must be a map", "write {key: value} or indented lines 'key: value'"),
    "model_type": ("this must be a map", "write {key: value} or indented lines 'key: value'"),
    "model_attributes_type": ("this must be a map", "write {key: value}"),
}


def complaints(document: Document, refusal: ValidationError) -> list[Finding]:
    return [_finding(document, fault) for fault in refusal.errors(include_url=False)]


def _finding(document: Document, fault: ErrorDetails) -> Finding:
    path = _path(fault["loc"])
    message, hint = _words(path, fault)
    code = _CODES.get(fault["type"], "F01")
    if path == ("schema",) and fault["type"] == "literal_error":
        code = "F44"
    return error(code, _place(document, path, fault), message, hint)


def _path(loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The path in the file: without the names of the forms that the models chose between."""
    return tuple(step for step in loc if not (isinstance(step, str) and step.startswith("<")))


def _place(document: Document, path: tuple[str | int, ...], fault: ErrorDetails) -> Location:
    if path and path[-1] == "[key]":
        return document.where(*path[:-1], key=True)
    about_key = {"missing", "extra_forbidden", "union_tag_not_found", "empty"}
    return document.where(*path, key=fault["type"] in about_key)


def _words(path: tuple[str | int, ...], fault: ErrorDetails) -> tuple[str, str]:
    kind, context = fault["type"], cast(Mapping[str, Any], fault.get("ctx", {}))
    last = path[-1] if path else "flow"
    if "hint" in context:
        return str(context["message"]), str(context["hint"])
    if kind in _TYPES:
        return _TYPES[kind]
    match kind:
        case "missing":
            return f"key '{last}' is missing", ""
        case "extra_forbidden":
            return _unknown(str(last))
        case "union_tag_not_found":
            return _undecided(path, fault["input"])
        case "literal_error":
            return f"{_shown(fault['input'])} is not known here", f"write {context['expected']}"
        case "too_short":
            return f"'{last}' must not be empty", ""
        case _:
            return fault["msg"][:1].lower() + fault["msg"][1:], ""


def _undecided(path: tuple[str | int, ...], given: Data) -> tuple[str, str]:
    if path and path[-1] == "ask":
        return "the kind of question is missing or unknown", f"write as: {', '.join(WAYS)}"
    if not isinstance(given, dict):
        return _TYPES["dict_type"]
    kinds = ", ".join(KINDS)
    return "this state does nothing", f"give it one of {kinds}"


def _shown(given: object) -> str:
    return f"'{given}'" if isinstance(given, str | int | float) else "this"


def _unknown(key: str) -> tuple[str, str]:
    if key in KINDS:
        return f"'{key}' cannot stand here beside the rest", "make it a state of its own"
    known = _keys(Model)
    if key in known:
        return f"'{key}' has no meaning here", "flows/README.md says where it belongs"
    close = get_close_matches(key, sorted(known), n=1)
    return f"unknown key '{key}'", f"did you mean '{close[0]}'?" if close else ""


def _keys(model: type[Model]) -> set[str]:
    """All keys of the language."""
    own = {field.alias or name for name, field in model.model_fields.items()}
    return own.union(*(_keys(part) for part in model.__subclasses__()))
