"""Reads all authored content of a folder. Faults are findings, never exceptions.

    load(root) -> Loaded              everything, with positions: for checks, graphs, previews
    load_book(root) -> Book           for start-up; raises BrokenContent, which lists the findings
    content_root() -> Path            the content that came with this package

What a rule of `bot/content/lint` finds in `Loaded`:

    flows[id]                         the compiled `bot.core.flow.Flow`; broken ones are missing
    models[id]                        what was written, a `bot.content.schema.FlowModel`; a flow whose
                                      model is fine but that could not be compiled is here only
    documents[id]                     the YAML with positions, also of broken flows
    where(flow, state, *path, key=)   a `Location`: where("witness", "ask_name", "next", "ready");
                                      state None is the head: where("witness", None, "silence");
                                      key=True is the place of the key instead of the value's
    lexicons[language]                what the language is understood by (`bot/understanding`)
    vocabularies[name]                `VocabularySource`: `.vocabulary`, `.where(id, language=...)`
    languages                         `LanguageFile`s of all folders of `locales`, base first
    released                          the tags of those that are released
    base                              the tag of the language that texts are written in first
    catalogue                         `FluentCatalogue`: has, variants, render
    texts(language)                   `TextFile`s, by file: every message with its place, comment,
                                      placeholders; syntax errors as findings (`authored.py`)
    findings                          faults met on the way, sorted: form (F01, F31, F44), and
                                      a role or intent that two flows claim (F02)
    book.exit_phrases, .option_phrases, .entries, .commands: by language and id, or by intent

Lists, routes and predicates are best read from `flows` (compiled, nothing implied), positions come
from `where`, and what an author left out shows as None in `models`.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.content.atlas import SystemAtlas
from bot.content.authored import TextFile
from bot.content.catalogue import FluentCatalogue
from bot.content.findings import Finding, Location, has_errors, in_order
from bot.content.flowfiles import read_flows
from bot.content.gazetteer import GeoGazetteer
from bot.content.helplines import load_helplines
from bot.content.languages import LanguageFile, load_languages
from bot.content.schema import FlowModel
from bot.content.source import content_root
from bot.content.vocabularies import VocabularySource, load_vocabularies
from bot.content.words import load_lexicons, load_phrases
from bot.content.yaml_strict import Document
from bot.core.book import Book
from bot.core.errors import ContentError
from bot.core.flow import Flow
from bot.core.names import FlowId, Language
from bot.understanding.lexicon import Lexicon

__all__ = ["BrokenContent", "Loaded", "content_root", "load", "load_book", "without_collector"]


class BrokenContent(ContentError):
    """authored content is broken"""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        lines = "\n".join(f"  {finding.as_text()}" for finding in findings)
        super().__init__(f"authored content is broken\n{lines}")
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that was read. `book` holds every flow that is whole; None when there is not one."""

    root: Path
    book: Book | None
    findings: tuple[Finding, ...]
    flows: Mapping[FlowId, Flow]
    models: Mapping[FlowId, FlowModel]
    documents: Mapping[FlowId, Document]
    vocabularies: Mapping[str, VocabularySource]
    languages: tuple[LanguageFile, ...]
    base: Language
    catalogue: FluentCatalogue
    lexicons: Mapping[Language, Lexicon] = field(default_factory=dict)
    """What is understood. Read for checks only: the reader of a running house reads its own."""
    _texts: dict[Language, dict[str, TextFile]] = field(default_factory=dict, repr=False)

    @property
    def released(self) -> tuple[Language, ...]:
        return tuple(file.language for file in self.languages if file.released)

    def where(
        self, flow: str, state: str | None = None, *path: str | int, key: bool = False
    ) -> Location:
        """Where something of a flow stands; of a state, without a path, its name."""
        document = self.documents.get(FlowId(flow))
        if document is None:
            return Location(f"flows/{flow}.yaml")
        if state is None:
            return document.where(*path, key=key)
        return document.where("states", state, *path, key=key or not path)

    def texts(self, language: Language) -> Mapping[str, TextFile]:
        """All texts of a language by file, read once: some ten milliseconds for each language."""
        if language not in self._texts:
            # Imported here: checks read all texts, a conversation never does.
            from bot.content.textfiles import read_texts

            self._texts[language] = read_texts(self.root, language)
        return self._texts[language]


def load(root: Path) -> Loaded:
    """Read everything below `root`. Never raises for what an author wrote."""
    with without_collector():
        loaded = _load(root)
        lexicons, faults = load_lexicons(root, [file.language for file in loaded.languages])
        return replace(loaded, lexicons=lexicons, findings=in_order([*loaded.findings, *faults]))


@contextmanager
def without_collector() -> Iterator[None]:
    """Reading makes a hundred thousand values that all stay: looking for garbage costs a third."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _load(root: Path) -> Loaded:
    files = read_flows(root)
    languages, language_faults = load_languages(root)
    base = languages[0].language
    tags = tuple(file.language for file in languages)
    vocabularies, vocabulary_faults = load_vocabularies(root, tags, base)
    phrases, phrase_faults = load_phrases(root, tags)
    catalogue = FluentCatalogue(root / "locales", base)
    atlas = SystemAtlas(root, tags)
    book = Book(
        flows=files.flows,
        texts=catalogue,
        vocabularies={name: source.vocabulary for name, source in vocabularies.items()},
        exit_phrases=phrases.exits,
        exit_around=phrases.around,
        option_phrases=phrases.options,
        entries=files.entries,
        commands=files.commands,
        helplines=load_helplines(root),
        atlas=atlas,
        gazetteer=GeoGazetteer(root, atlas),
        released=tuple(file.language for file in languages if file.released),
    )
    return Loaded(
        root=root,
        book=book if files.flows else None,
        findings=in_order([*files.findings, *language_faults, *vocabulary_faults, *phrase_faults]),
        flows=files.flows,
        models=files.models,
        documents=files.documents,
        vocabularies=vocabularies,
        languages=languages,
        base=base,
        catalogue=catalogue,
    )


def load_book(root: Path) -> Book:
    """The book to run, in the shortest time. Raises `BrokenContent` when anything in it is at fault."""
    with without_collector():
        loaded = _load(root)
    faults = tuple(finding for finding in loaded.findings if has_errors([finding]))
    if faults or loaded.book is None:
        raise BrokenContent(faults)
    return loaded.book
