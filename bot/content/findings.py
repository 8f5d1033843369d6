"""What is wrong with authored content: a code, a place in a file, a sentence and a remedy.

Findings are values. They are collected and shown all at once, so that an author corrects a whole
file in one go; nothing here raises.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    ERROR = "error"  # blocks a release
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a content file. Lines and columns count from 1; `file` is relative to the root."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. Codes are stable, so that reports can be compared; messages are not."""

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    message: str
    hint: str = ""

    def as_text(self) -> str:
        remedy = f" · {self.hint}" if self.hint else ""
        where = f"{self.file}:{self.line}:{self.column}"
        return f"{where} {self.code} {self.severity}: {self.message}{remedy}"

    def as_json(self) -> dict[str, str | int]:
        return {
            "code": self.code,
            "severity": self.severity.value,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "message": self.message,
            "hint": self.hint,
        }


def error(code: str, at: Location, message: str, hint: str = "") -> Finding:
    return Finding(code, Severity.ERROR, at.file, at.line, at.column, message, hint)


def warning(code: str, at: Location, message: str, hint: str = "") -> Finding:
    return Finding(code, Severity.WARNING, at.file, at.line, at.column, message, hint)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each finding once, by place and then by code: the same content gives the same report."""
    return tuple(sorted(set(findings), key=_place))


def has_errors(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _place(finding: Finding) -> tuple[str, int, int, str, str, str]:
    return (
        finding.file,
        finding.line,
        finding.column,
        finding.code,
        finding.message,
        finding.hint,
    )
