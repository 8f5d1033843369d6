"""Takes plain data apart by hand: for the long word files, where a model per entry costs too much."""

from bot.content.findings import Finding, error
from bot.content.yaml_strict import Data, Document

Path = tuple[str | int, ...]


class Reader:
    """Reads one document and collects what is wrong with it. What is wrong is read as empty."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.findings: list[Finding] = list(document.findings)

    def fault(self, path: Path, message: str, hint: str = "", *, key: bool = False) -> None:
        at = self.document.where(*path, key=key)
        self.findings.append(error("F01", at, message, hint))

    def head(self, known: frozenset[str]) -> dict[str, Data]:
        """The document as a map of these keys."""
        if self.document.value is None and self.document.findings:
            return {}
        return self.map(self.document.value, (), known)

    def map(self, value: Data, path: Path, known: frozenset[str] | None = None) -> dict[str, Data]:
        if not isinstance(value, dict):
            self.fault(path, "this must be a map", "write {key: value} or lines 'key: value'")
            return {}
        if known is not None:
            for key in value.keys() - known:
                hint = f"known here: {', '.join(sorted(known))}"
                self.fault((*path, key), f"unknown key '{key}'", hint, key=True)
        return value

    def text(self, value: Data, path: Path) -> str:
        if isinstance(value, str) and value:
            return value
        self.fault(path, "this must be text", "put it in quotes")
        return ""

    def optional_text(self, value: Data, path: Path) -> str | None:
        return None if value is None else self.text(value, path) or None

    def texts(self, value: Data, path: Path) -> tuple[str, ...]:
        """A list of texts; a missing one is empty."""
        if value is None:
            return ()
        if not isinstance(value, list):
            self.fault(path, "this must be a list", "write [a, b] or lines that begin with -")
            return ()
        return tuple(
            text for index, item in enumerate(value) if (text := self.text(item, (*path, index)))
        )

    def flag(self, value: Data, path: Path, *, default: bool = False) -> bool:
        if value is None:
            return default
        if isinstance(value, bool):
            return value
        self.fault(path, "this must be true or false")
        return default

    def name(self, head: dict[str, Data], key: str) -> str:
        """The name the file gives itself under `key`; it has to be that of the file."""
        given = head.get(key)
        expected = self.document.file.rsplit("/", 1)[-1].removesuffix(".yaml")
        if given != expected and isinstance(self.document.value, dict):
            at: Path = (key,) if key in head else ()
            self.fault(at, f"'{key}' must be '{expected}' like the file's name")
        return expected
