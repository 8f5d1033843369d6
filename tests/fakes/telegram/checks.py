"""Parameters against the table of methods: names, kinds, and what is missing.

The real server ignores names it does not know and turns nonsense into zeros. A bot under test
should hear about both, so names become complaints and wrong kinds are refused as well.
"""

from collections.abc import Callable, Mapping

import orjson

from tests.fakes.telegram.entities import Complain
from tests.fakes.telegram.errors import bad_request
from tests.fakes.telegram.keyboards import check_fields
from tests.fakes.telegram.methods import Method
from tests.fakes.telegram.requests import Params, Upload

_TRUE = frozenset({"true", "1", "yes"})
_FALSE = frozenset({"false", "0", "no", ""})


class Wrong(Exception):
    """a parameter is not of its kind"""


def _integer(given: object) -> int:
    if isinstance(given, bool) or not isinstance(given, int | str):
        raise Wrong("Number")
    try:
        return int(given)
    except ValueError as error:
        raise Wrong("Number") from error


def _string(given: object) -> str:
    if not isinstance(given, str):
        raise Wrong("String")
    return given


def _flag(given: object) -> bool:
    if isinstance(given, bool):
        return given
    if isinstance(given, str) and given.lower() in _TRUE | _FALSE:
        return given.lower() in _TRUE
    raise Wrong("Boolean")


def _chat(given: object) -> int | str:
    if isinstance(given, str) and given.startswith("@"):
        return given
    return _integer(given) if given != "" else ""


def _nested(given: object) -> object:
    """An object or array, as it is or as JSON in a string."""
    if not isinstance(given, str):
        return given
    if not given:
        return None
    try:
        return orjson.loads(given)
    except ValueError as error:
        raise Wrong("JSON") from error


def _object(given: object) -> dict[str, object] | None:
    value = _nested(given)
    if value is not None and not isinstance(value, dict):
        raise Wrong("Object")
    return value


def _array(given: object) -> list[object] | None:
    value = _nested(given)
    if value is not None and not isinstance(value, list):
        raise Wrong("Array")
    return value


def _strings(given: object) -> list[str]:
    value = _array(given) or []
    if not all(isinstance(item, str) for item in value):
        raise Wrong("Array of String")
    return [str(item) for item in value]


def _file(given: object) -> Upload | str:
    if not isinstance(given, str | Upload):
        raise Wrong("InputFile")
    return given


_KINDS: Mapping[str, Callable[[object], object]] = {
    "int": _integer,
    "str": _string,
    "bool": _flag,
    "chat": _chat,
    "object": _object,
    "reply": _object,
    "preview": _object,
    "menu": _object,
    "scope": _object,
    "markup": _nested,
    "inline": _nested,
    "entities": _array,
    "commands": _array,
    "strings": _strings,
    "file": _file,
}
_FIELDS = {
    "reply": "ReplyParameters",
    "preview": "LinkPreviewOptions",
    "menu": "MenuButton",
    "scope": "BotCommandScope",
}
_WORDING = {
    "markup": "can't parse reply keyboard markup JSON object",
    "inline": "can't parse reply keyboard markup JSON object",
    "preview": "can't parse link preview options JSON object",
    "reply": "can't parse reply parameters JSON object",
    "scope": "can't parse BotCommandScope JSON object",
    "commands": "can't parse commands JSON object",
    "menu": "can't parse menu button JSON object",
}


def check_params(method: Method, given: Params, complain: Complain) -> Params:
    """Every parameter in its kind. Raises `Refusal`, complains of what the real server overlooks."""
    checked: Params = {}
    for name, value in given.items():
        parameter = method.parameters.get(name)
        if parameter is None:
            if not isinstance(value, Upload):  # a file is named by `attach://`
                complain("unknown_parameter", name)
            else:
                checked[name] = value
            continue
        if value is None:
            continue
        try:
            checked[name] = _KINDS[parameter.kind](value)
        except Wrong as wrong:
            complain("wrong_type", name)
            kind = parameter.kind
            raise bad_request(
                _WORDING.get(kind) or f'Field "{name}" must be of type {wrong}'
            ) from wrong
        _check_nested(parameter.kind, checked[name], complain)
    for name in method.required:
        if name not in checked:
            complain("missing_parameter", name)
    return checked


def _check_nested(kind: str, value: object, complain: Complain) -> None:
    fields = _FIELDS.get(kind)
    if fields is not None and isinstance(value, dict):
        check_fields(fields, value, complain)
    elif kind == "entities" and isinstance(value, list):
        for item in value:
            check_fields("MessageEntity", item if isinstance(item, dict) else (), complain)


class Given:
    """Checked parameters, by kind."""

    __slots__ = ("values",)

    def __init__(self, values: Params) -> None:
        self.values = values

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name, default)
        return value if isinstance(value, int) else default

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        return value if isinstance(value, str) else ""

    def flag(self, name: str) -> bool:
        return self.values.get(name) is True

    def chat(self) -> int | str | None:
        value = self.values.get("chat_id")
        return value if isinstance(value, int | str) else None

    def strings(self, name: str) -> list[str] | None:
        value = self.values.get(name)
        return [str(item) for item in value] if isinstance(value, list) else None

    def any(self, name: str) -> object:
        return self.values.get(name)
