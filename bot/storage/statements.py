"""The SQL of the store, read from `queries/*.sql`: each statement has a name and a description.

-- name: person_by_lookup
-- Who is reached at an address, by its keyed hash.
SELECT ...;
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "queries"
_NAME = "-- name: "


@dataclass(frozen=True, slots=True)
class Statement:
    name: str
    about: str
    sql: str


def parsed(text: str) -> list[Statement]:
    """The statements of one file, in order."""
    found = []
    for block in text.split(_NAME)[1:]:
        name, *lines = block.strip().splitlines()
        about = " ".join(line.removeprefix("--").strip() for line in lines if line[:2] == "--")
        sql = "\n".join(line for line in lines if line[:2] != "--").strip().removesuffix(";")
        found.append(Statement(name, about, sql))
    return found


@cache
def statements() -> Mapping[str, str]:
    """SQL by name, of all files."""
    files = sorted(FOLDER.glob("*.sql"))
    return {one.name: one.sql for file in files for one in parsed(file.read_text("utf-8"))}
