"""Which fonts there are, and whether they have the letters of a text.

A renderer draws empty boxes for letters that no font has, or nothing at all, and says nothing about
it. So every letter is looked up before: each script has its family, and each family is a package of
its own. System fonts are left alone, for a picture is to look the same everywhere.
"""

import unicodedata
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

FAMILIES: Mapping[str, str] = {
    "noto-sans": "Noto Sans",
    "noto-sans-arabic": "Noto Sans Arabic",
    "heebo": "Heebo",
}
"""By the name of the package after `fontpkg-`; the first is the one that others stand in for."""
SCRIPTS: Mapping[str, str] = {
    "LATIN": "noto-sans",
    "GREEK": "noto-sans",
    "CYRILLIC": "noto-sans",
    "DEVANAGARI": "noto-sans",
    "ARABIC": "noto-sans-arabic",
    "HEBREW": "heebo",
    "DIGIT": "noto-sans",
}
"""A script, as the names of its letters say it in Unicode, and the family that has it. Digits of a
script have it in their names as well ("Arabic-Indic digit six"); those without one are everybody's."""


def files() -> tuple[str, ...]:
    """The upright files of the installed families."""
    # Imported here: it is part of an extra, and looks through all installed packages.
    import fontpkg  # type: ignore[import-untyped] # it has no types of its own

    known = fontpkg.families()
    return tuple(
        str(file.path)
        for slug in FAMILIES
        if slug in known
        for file in known[slug].files
        if file.style == "normal" and Path(file.path).is_file()
    )


def has_letters(text: str) -> bool:
    """Whether every letter and digit of the text has a family that is installed."""
    return all(_is_known(character) for character in set(text) if character.isalnum())


def _is_known(character: str) -> bool:
    words = unicodedata.name(character, "").replace("-", " ").split()
    family = next((SCRIPTS[word] for word in words if word in SCRIPTS), None)
    return family is not None and is_installed(family)


def is_installed(family: str) -> bool:
    return find_spec(f"fontpkg_{family.replace('-', '_')}") is not None
