"""`locales/helplines.yaml` to the values of `core/helplines.py`.

Reading is forgiving: one entry that is broken must not take the others away, and a missing file takes
nothing but the enrichment of the built-in help. What is wrong is told by the check (F36).
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.content.source import read_document
from bot.content.yaml_strict import Data, Document
from bot.core.helplines import Helpline, Helplines, Hours, Kind

FILE = "locales/helplines.yaml"
ALWAYS = "24/7"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(
    r"(?:(?P<first>{0})(?:-(?P<last>{0}))? )?(?P<opens>{1})-(?P<closes>{1})".format(
        "|".join(DAYS), r"(?:[01]\d|2[0-4]):[0-5]\d"
    )
)
AUDIENCES: Mapping[str, Kind] = {
    "everybody": Kind.CRISIS,
    "adults": Kind.CRISIS,
    "men": Kind.CRISIS,
    "children": Kind.CHILD,
    "violence": Kind.VIOLENCE,
}
ONLY_FOR = frozenset({"men", "adults"})
FREE = "free"


def read(root: Path) -> Document | None:
    path = root / FILE
    return read_document(root, path) if path.is_file() else None


def load_helplines(root: Path) -> Helplines:
    document = read(root)
    if document is None or not isinstance(document.value, dict):
        return Helplines()
    head = document.value
    lines: dict[str, tuple[Helpline, ...]] = {}
    for line in filter(None, map(_line, entries(head))):
        lines[line.country] = (*lines.get(line.country, ()), line)
    return Helplines(lines, emergency(head), texts(head.get("directories")))


def entries(head: dict[str, Data]) -> Iterator[dict[str, Data]]:
    listed = head.get("helplines")
    for entry in listed if isinstance(listed, list) else []:
        yield entry if isinstance(entry, dict) else {}


def emergency(head: dict[str, Data]) -> dict[str, str]:
    part = head.get("emergency")
    numbers = part.get("numbers") if isinstance(part, dict) else None
    given = numbers if isinstance(numbers, dict) else {}
    return {country: number for country, number in given.items() if isinstance(number, str)}


def texts(value: Data) -> tuple[str, ...]:
    """One text or a list of texts; what is neither is left out."""
    listed = value if isinstance(value, list) else [value]
    return tuple(one for one in listed if isinstance(one, str) and one)


def spans(value: Data) -> tuple[Hours, ...] | None:
    """The hours as written; None when they cannot be read."""
    found = [_SPAN.fullmatch(text) for text in texts(value)]
    if value is None or not found or not all(found):
        return None
    return tuple(
        Hours(one["opens"], one["closes"], one["first"], one["last"] or one["first"])
        for one in found
        if one
    )


def _line(entry: dict[str, Data]) -> Helpline | None:
    """None for an entry that nobody could use."""
    country, name = _text(entry, "country"), _text(entry, "name")
    audience = _text(entry, "audience") or ""
    line = Helpline(
        country=country or "",
        name=name or "",
        numbers=texts(entry.get("number")),
        sms=_text(entry, "sms"),
        sms_word=_text(entry, "sms_word"),
        whatsapp=_text(entry, "whatsapp"),
        chat=_text(entry, "chat"),
        url=_text(entry, "url"),
        is_always_open=entry.get("hours") == ALWAYS,
        hours=spans(entry.get("hours")) or (),
        languages=texts(entry.get("languages")),
        is_free=entry.get("cost") == FREE,
        kind=AUDIENCES.get(audience, Kind.CRISIS),
        only_for=audience if audience in ONLY_FOR else None,
    )
    can_be_reached = line.numbers or line.can_be_written_to
    return line if country and name and can_be_reached else None


def _text(entry: dict[str, Data], key: str) -> str | None:
    value = entry.get(key)
    return value if isinstance(value, str) and value else None
