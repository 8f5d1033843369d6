"""The small notations inside a flow file: ids, targets, durations, text references, references to slots.

Each is a string with a form of its own. They are checked here, with a message an author can act on,
and turned into values by `compile.py`.
"""

import re
from typing import Annotated

from pydantic import AfterValidator, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from bot.content.ids import ID

OPTION = re.compile(r"[a-z0-9][a-z0-9_]*")
DURATION = re.compile(r"([1-9][0-9]*|0)(s|m|h|d)")
PERCENT = re.compile(r"([0-9]{1,2}|100)%")
TARGET = re.compile(r"(flow:)?[a-z][a-z0-9_]*")
SLOT_REF = re.compile(r"\$[a-z][a-z0-9_]*")
TEXT = re.compile(r"auto|[a-z][a-z0-9_-]*|[a-z][a-z0-9_]*(\.[a-z][a-z0-9_-]*){1,2}")
OF = re.compile(r"(vocab|kit)\.[a-z][a-z0-9_]*")

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}

Single = str | int | float | bool
"""A value that is not a list."""


def seconds(duration: str) -> int:
    """The length of 90s, 20m, 1h or 2d."""
    return int(duration[:-1]) * _SECONDS[duration[-1]]


def is_duration(value: object) -> bool:
    return isinstance(value, str) and DURATION.fullmatch(value) is not None


def slot_ref(value: object) -> str | None:
    """The name behind `$name`, if that is what it is."""
    return value[1:] if isinstance(value, str) and SLOT_REF.fullmatch(value) else None


def _form(
    pattern: re.Pattern[str], kind: str, message: str, hint: str
) -> tuple[AfterValidator, WithJsonSchema]:
    """An annotation: text of this form. `kind` names the fault, `hint` is shown with it."""

    def check(value: str) -> str:
        if pattern.fullmatch(value) is None:
            raise PydanticCustomError(
                kind, "{message}", {"message": f"'{value}' {message}", "hint": hint}
            )
        return value

    return AfterValidator(check), WithJsonSchema({"type": "string", "pattern": _whole(pattern)})


def _whole(pattern: re.Pattern[str]) -> str:
    return f"^(?:{pattern.pattern})$"


def _single(value: object) -> Single:
    if isinstance(value, Single):
        return value
    raise PydanticCustomError(
        "single", "{message}", {"message": "one value is expected here", "hint": ""}
    )


_NOT_AN_ID = "is not an id"
_SMALL = "small letters, digits and _, beginning with a letter"

Id = Annotated[str, *_form(ID, "id", _NOT_AN_ID, _SMALL)]
Option = Annotated[
    str, *_form(OPTION, "id", _NOT_AN_ID, "small letters, digits and _: 'not_now', '10m'")
]
RouteKey = Annotated[
    str,
    *_form(
        re.compile(rf"_|{OPTION.pattern}"), "id", "is not an answer", "write an option's id, or _"
    ),
]
Duration = Annotated[
    str, *_form(DURATION, "duration", "is not a duration", "write 90s, 20m, 1h or 2d")
]
TargetText = Annotated[
    str, *_form(TARGET, "target", "is not a target", "write a state of this flow, or flow:ID")
]
FlowTarget = TargetText
SlotRefText = Annotated[
    str, *_form(SLOT_REF, "slot_ref", "is not a reference to a slot", "write $ and a slot's name")
]
TextRef = Annotated[
    str,
    *_form(
        TEXT,
        "inline_text",
        "is not a text id",
        "words live in locales/<lang>/<flow>.ftl: write auto, the name of a part, or file.message",
    ),
]
Source = Annotated[
    str, *_form(OF, "of", "is not a list of choices", "write vocab.NAME, kit.KIND, or [a, b]")
]
VocabularyRef = Annotated[
    str,
    *_form(
        re.compile(r"vocab\.[a-z][a-z0-9_]*"),
        "of",
        "is not a vocabulary",
        "write vocab.NAME",
    ),
]
At = Annotated[
    str,
    *_form(
        re.compile(f"{DURATION.pattern}|{PERCENT.pattern}"),
        "at",
        "is not a moment of the wait",
        "write a duration such as 5m, or a share such as 50%",
    ),
]
For = Annotated[
    str,
    *_form(
        re.compile(f"{DURATION.pattern}|{SLOT_REF.pattern}"),
        "for",
        "is not a duration",
        "write a duration such as 5m, or $ and a duration slot",
    ),
]
SingleValue = Annotated[
    str | int | float | bool,
    PlainValidator(_single),
    WithJsonSchema({"type": ["string", "number", "boolean"]}),
]


def by_shape(value: object) -> str:
    """Which of text, list or map an author wrote: the tag that chooses between two forms."""
    if isinstance(value, list):
        return "<list>"
    return "<map>" if isinstance(value, dict) else "<text>"
