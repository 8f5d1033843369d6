"""Which languages there are: `locales/<lang>/language.yaml`."""

import re
from dataclasses import dataclass
from pathlib import Path

from bot.content.findings import Finding, Location, error
from bot.content.reader import Reader
from bot.content.source import read_document
from bot.content.yaml_strict import Document
from bot.core.names import Language

BASE = Language("en")
"""The base language where no file names one."""

_HEAD = frozenset({"language", "released", "base", "direction"})
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class LanguageFile:
    """A folder of `locales`. A language that is not released may lack texts; nobody is offered it."""

    language: Language
    released: bool
    base: bool
    direction: str
    document: Document


def load_languages(root: Path) -> tuple[tuple[LanguageFile, ...], list[Finding]]:
    """All languages, the base first, then by tag. There always is a base, found or assumed."""
    files: list[LanguageFile] = []
    findings: list[Finding] = []
    for folder in sorted(path for path in (root / "locales").glob("*") if path.is_dir()):
        if _TAG.fullmatch(folder.name):
            reader = Reader(read_document(root, folder / "language.yaml"))
            files.append(_language(reader, folder.name))
            findings += reader.findings
    bases = [file for file in files if file.base]
    if len(bases) != 1:
        findings.append(_base_fault(bases))
    if not bases:
        bases = [file for file in files if file.language == BASE] or [_assumed()]
    first = bases[0]
    return (first, *(file for file in files if file is not first)), findings


def _language(reader: Reader, folder: str) -> LanguageFile:
    head = reader.head(_HEAD)
    if head and head.get("language") != folder:
        reader.fault(("language",), f"'language' must be '{folder}' like its folder")
    direction = head.get("direction", "ltr")
    if direction not in {"ltr", "rtl"}:
        reader.fault(("direction",), f"'{direction}' is not a direction", "write ltr or rtl")
    return LanguageFile(
        language=Language(folder),
        released=reader.flag(head.get("released"), ("released",)),
        base=reader.flag(head.get("base"), ("base",)),
        direction="rtl" if direction == "rtl" else "ltr",
        document=reader.document,
    )


def _base_fault(bases: list[LanguageFile]) -> Finding:
    if not bases:
        hint = "write base: true in the language.yaml of one language"
        return error("F01", Location("locales"), "no language is the base", hint)
    names = ", ".join(str(file.language) for file in bases)
    at = bases[-1].document.where("base")
    return error("F01", at, f"more than one base language: {names}", "leave base: true in one")


def _assumed() -> LanguageFile:
    document = Document(f"locales/{BASE}/language.yaml", None)
    return LanguageFile(BASE, released=True, base=True, direction="ltr", document=document)
