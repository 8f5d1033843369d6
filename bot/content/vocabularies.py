"""Vocabularies on disk: what there is in `flows/vocabularies`, how a language says it in `locales`.

flows/vocabularies/feelings.yaml       vocabulary: feelings
                                       entries: {sad: {family: sadness, points_to: [comfort]}}
locales/en/words/feelings.yaml         vocabulary: feelings
                                       entries: {sad: {label: sad, words: [down, blue]}}
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.content.findings import Finding, Location
from bot.content.ids import ID
from bot.content.reader import Reader
from bot.content.source import read_document, yaml_files
from bot.content.yaml_strict import Document
from bot.core.names import Language
from bot.core.vocabulary import Entry, Vocabulary, Wording

FOLDER = "flows/vocabularies"

_HEAD = frozenset({"vocabulary", "entries"})
_ENTRY = frozenset({"family", "points_to"})
_WORDING = frozenset({"label", "words"})


@dataclass(frozen=True, slots=True)
class VocabularySource:
    """One vocabulary and the documents it was read from, so that a rule can point at their lines."""

    vocabulary: Vocabulary
    entries: Document
    wordings: Mapping[Language, Document] = field(default_factory=dict)

    def where(self, id_: str, *path: str | int, language: Language | None = None) -> Location:
        """Where an entry, or with `language` its wording, stands."""
        document = self.entries if language is None else self.wordings.get(language)
        if document is None:
            return Location(_wording_file(language or Language(""), self.vocabulary.name))
        return document.where("entries", id_, *path, key=not path)


def load_vocabularies(
    root: Path, languages: Sequence[Language], base: Language
) -> tuple[dict[str, VocabularySource], list[Finding]]:
    """Every vocabulary with its wordings in these languages, and what is wrong with the files."""
    found: dict[str, VocabularySource] = {}
    findings: list[Finding] = []
    for path in yaml_files(root / FOLDER):
        reader = Reader(read_document(root, path))
        entries = _entries(reader)
        findings += reader.findings
        documents: dict[Language, Document] = {}
        wordings: dict[Language, Mapping[str, Wording]] = {}
        for language in languages:
            file = root / _wording_file(language, path.stem)
            if file.is_file():
                words = Reader(read_document(root, file))
                wordings[language] = _wordings(words, {entry.id for entry in entries})
                documents[language] = words.document
                findings += words.findings
        vocabulary = Vocabulary(path.stem, entries, wordings, base)
        found[path.stem] = VocabularySource(vocabulary, reader.document, documents)
    return found, findings


def _wording_file(language: Language, name: str) -> str:
    return f"locales/{language}/words/{name}.yaml"


def _entries(reader: Reader) -> tuple[Entry, ...]:
    head = reader.head(_HEAD)
    reader.name(head, "vocabulary")
    entries: list[Entry] = []
    for id_, value in reader.map(head.get("entries") or {}, ("entries",)).items():
        path = ("entries", id_)
        if ID.fullmatch(id_) is None:
            reader.fault(path, f"'{id_}' is not an id", "small letters, digits and _", key=True)
        given = reader.map(value if value is not None else {}, path, _ENTRY)
        entries.append(
            Entry(
                id=id_,
                family=reader.optional_text(given.get("family"), (*path, "family")),
                points_to=reader.texts(given.get("points_to"), (*path, "points_to")),
            )
        )
    return tuple(entries)


def _wordings(reader: Reader, known: set[str]) -> dict[str, Wording]:
    head = reader.head(_HEAD)
    reader.name(head, "vocabulary")
    wordings: dict[str, Wording] = {}
    for id_, value in reader.map(head.get("entries") or {}, ("entries",)).items():
        path = ("entries", id_)
        if id_ not in known:
            reader.fault(path, f"'{id_}' is not in the vocabulary", f"add it to {FOLDER}", key=True)
        given = reader.map(value, path, _WORDING)
        label = reader.text(given["label"], (*path, "label")) if "label" in given else ""
        if given and "label" not in given:
            reader.fault(path, "key 'label' is missing", key=True)
        words = reader.texts(given.get("words"), (*path, "words"))
        if label:
            wordings[id_] = Wording(label, words if label in words else (label, *words))
    return wordings
