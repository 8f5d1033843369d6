"""The catalogue: texts of `locales/<lang>/*.ftl`, each message read when it is first needed.

A person's own words come in as arguments. Fluent inserts them as they are and never reads them as a
text; where letters run both ways they stand between isolation marks, so that they cannot turn the
sentence around them. A text that cannot be filled in whole is not said: the base language is tried,
then `TextMissing`.
"""

import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from bot.core.errors import TextMissing
from bot.core.names import Language, TextId
from bot.core.texts import Arguments

if TYPE_CHECKING:
    from bot.content.bundle import Bundle

VARIANTS = range(2, 10)
"""`.v2` to `.v9`: wordings beside the first one."""

_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*)[ ]*=", re.MULTILINE)
"""A message or term begins in the first column; whatever belongs to it is indented."""

_VALUE = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*[ ]*=(.*)")
_PART = re.compile(r"[ ]+\.([a-zA-Z][a-zA-Z0-9_-]*)[ ]*=(.*[^ ].*)")

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATED = re.compile("\u2068([^\u2066-\u2069]*)\u2069")
_LINKED = re.compile(r"[@#$/:.]\w")

_MENTIONED = re.compile(r"\$([a-zA-Z][a-zA-Z0-9_-]*)")
_QUOTED = re.compile(r"\{\s*-?[a-z]")
"""A message or term within another; functions are written in capitals."""

_Wordings = dict[str | None, str]
_Asked = tuple[Language, TextId, int]


class FluentCatalogue:
    """`bot.core.texts.Catalogue` over the files below `locales/`."""

    def __init__(self, locales: Path, base: Language) -> None:
        self.base = base
        self._locales = locales
        self._files: dict[tuple[Language, str], _File] = {}
        self._counts: dict[tuple[Language, TextId], int] = {}
        self._mentioned: dict[tuple[Language, TextId], frozenset[str]] = {}
        self._plainly: dict[_Asked, str] = {}
        """What has been said without a look at the arguments: it is the same each time."""

    def has(self, language: Language, text: TextId) -> bool:
        return self.variants(language, text) > 0

    def variants(self, language: Language, text: TextId) -> int:
        found = self.own(language, text)
        return found if found or language == self.base else self.own(self.base, text)

    def own(self, language: Language, text: TextId) -> int:
        """How many wordings this very language has, without the base language's help."""
        found = self._counts.get((language, text))
        if found is None:
            found = self._counts[language, text] = self._count(language, text)
        return found

    def _count(self, language: Language, text: TextId) -> int:
        name, message, attribute = split(text)
        file = self._file(language, name)
        if not file.has(message, attribute):
            return 0
        return 1 + sum(file.has(message, wording(attribute, number)) for number in VARIANTS)

    def mentions(self, language: Language, text: TextId) -> frozenset[str]:
        found = self._mentioned.get((language, text))
        if found is None:
            name, message, _ = split(text)
            files = (self._file(tongue, name) for tongue in self._tongues(language))
            found = frozenset().union(*(file.mentions(message) for file in files))
            self._mentioned[language, text] = found
        return found

    def render(
        self, language: Language, text: TextId, arguments: Arguments, variant: int = 1
    ) -> str:
        asked = (language, text, variant)
        plain = self._plainly.get(asked)
        return self._filled_in(asked, arguments) if plain is None else plain

    def _filled_in(self, asked: _Asked, arguments: Arguments) -> str:
        language, text, variant = asked
        name, message, attribute = split(text)
        for tongue in self._tongues(language):
            file = self._file(tongue, name)
            # A translation may have fewer wordings than the base language: its first one serves.
            for attempt in dict.fromkeys((wording(attribute, variant), attribute)):
                if (said := file.said(message, attempt, arguments)) is not None:
                    if tongue == language and file.is_plain(message):
                        self._plainly[asked] = said
                    return said
        raise TextMissing(text)

    def _tongues(self, language: Language) -> tuple[Language, ...]:
        return (language,) if language == self.base else (language, self.base)

    def _file(self, language: Language, name: str) -> "_File":
        key = (language, name)
        if key not in self._files:
            self._files[key] = _File(language, _read(self._locales / language / f"{name}.ftl"))
        return self._files[key]


class _File:
    """One file of one language.

    Most messages are plain lines: no argument, no choice, nothing that goes on in a second line.
    They are said as they stand. Fluent reads the others.
    """

    def __init__(self, language: Language, source: str) -> None:
        self._language = language
        self._slices: dict[str, str] = {}
        starts = [(match.start(), match[1]) for match in _ENTRY.finditer(source)]
        for (start, name), (end, _) in pairwise([*starts, (len(source), "")]):
            self._slices.setdefault(name, source[start:end])
        self._plain: dict[str, _Wordings | None] = {}
        self._bundle: Bundle | None = None

    def mentions(self, message: str) -> frozenset[str]:
        """With those of all messages of the file, where it quotes one of them."""
        entry = self._slices.get(message, "")
        quoted = self._slices.values() if _QUOTED.search(entry) else (entry,)
        return frozenset(name for one in quoted for name in _MENTIONED.findall(one))

    def has(self, message: str, attribute: str | None) -> bool:
        if message not in self._slices:
            return False
        wordings = self._wordings(message)
        return self._filled.has(message, attribute) if wordings is None else attribute in wordings

    def said(self, message: str, attribute: str | None, arguments: Arguments) -> str | None:
        if message not in self._slices:
            return None
        wordings = self._wordings(message)
        if wordings is not None:
            return wordings.get(attribute)
        said = self._filled.said(message, attribute, arguments)
        return None if said is None else _legible(said)

    def is_plain(self, message: str) -> bool:
        """Whether what it says depends on no argument."""
        return self._wordings(message) is not None

    def _wordings(self, message: str) -> _Wordings | None:
        if message not in self._plain:
            self._plain[message] = plain_wordings(self._slices[message])
        return self._plain[message]

    @property
    def _filled(self) -> "Bundle":
        if self._bundle is None:
            # Imported here: it costs a tenth of the time in which the first words should be there.
            from bot.content.bundle import Bundle

            self._bundle = Bundle(self._language, self._slices)
        return self._bundle


def plain_wordings(entry: str) -> _Wordings | None:
    """Value (under None) and parts of a message of plain lines; None when it needs Fluent."""
    if "{" in entry or "}" in entry:
        return None
    first, *others = entry.split("\n")
    value = _VALUE.fullmatch(first)
    wordings: _Wordings = {None: text} if value and (text := value[1].strip(" ")) else {}
    for line in others:
        if part := _PART.fullmatch(line):
            wordings[part[1]] = part[2].strip(" ")
        elif line.strip(" ") and not line.startswith("#"):
            return None
    return wordings if value else None


def split(text: TextId) -> tuple[str, str, str | None]:
    """File, message and attribute of a text id."""
    file, _, rest = text.partition(".")
    message, _, attribute = rest.partition(".")
    return file, message, attribute or None


def wording(attribute: str | None, variant: int) -> str | None:
    """The attribute that holds a variant of a message's value or of one of its parts."""
    if variant == 1:
        return attribute
    return f"v{variant}" if attribute is None else f"{attribute}-v{variant}"


def _legible(said: str) -> str:
    """Isolation marks change nothing where all letters run one way, and some terminals show them.

    They stay around what an app would make a link of: by them a transport sees where the words of a
    person begin and end, and takes the link apart.
    """
    if _RIGHT_TO_LEFT.search(said):
        return said
    while (fewer := _ISOLATED.sub(_marked, said)) != said:  # texts within texts
        said = fewer
    return said


def _marked(isolated: re.Match[str]) -> str:
    return isolated[0] if _LINKED.search(isolated[1]) else isolated[1]


def _read(path: Path) -> str:
    """A file that is missing or not text has no messages; the checks report it."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return ""
