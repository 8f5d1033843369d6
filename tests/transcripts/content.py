"""The content that transcripts run on: read once, and changed flows put into it by `deploy`."""

from collections.abc import Collection
from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.app.ports import Reader
from bot.content.catalogue import FluentCatalogue
from bot.content.compile import compile_flow, compile_slots
from bot.content.loader import Loaded, content_root, load
from bot.content.schema import FlowModel
from bot.content.source import read_document
from bot.content.words import load_reader
from bot.core.book import Book
from bot.core.names import Language, TextId
from bot.core.texts import Arguments, Catalogue

HERE = Path(__file__).parent
DEPLOYS = HERE / "deploys"


@cache
def loaded() -> Loaded:
    return load(content_root())


@cache
def book() -> Book:
    found = loaded().book
    assert found is not None, "no flow can be read; ask `alongside check`"
    return found


@cache
def reader() -> Reader:
    return load_reader(content_root())


def transcripts() -> list[Path]:
    return sorted(HERE.glob("*.yaml"))


class _WithMore:
    """The catalogue of the house and, for what it lacks, the texts of `deploys/locales`."""

    def __init__(self, own: Catalogue, more: Catalogue) -> None:
        self._own, self._more = own, more

    def _which(self, language: Language, text: TextId) -> Catalogue:
        return self._own if self._own.has(language, text) else self._more

    def has(self, language: Language, text: TextId) -> bool:
        return self._which(language, text).has(language, text)

    def variants(self, language: Language, text: TextId) -> int:
        return self._which(language, text).variants(language, text)

    def mentions(self, language: Language, text: TextId) -> Collection[str]:
        return self._which(language, text).mentions(language, text)

    def render(
        self, language: Language, text: TextId, arguments: Arguments, variant: int = 1
    ) -> str:
        return self._which(language, text).render(language, text, arguments, variant)


def deploy(present: Book, file: str) -> Book:
    """The book with the flow of `deploys/<file>` in place of the one it has."""
    document = read_document(HERE, DEPLOYS / file)
    assert not document.findings, document.findings
    model = FlowModel.model_validate(document.value)
    slots = {str(id_): dict(flow.slots) for id_, flow in present.flows.items()}
    flow = compile_flow(model, {**slots, model.flow: compile_slots(model)})
    more = FluentCatalogue(DEPLOYS / "locales", loaded().base)
    return replace(
        present,
        flows={**present.flows, flow.id: flow},
        texts=_WithMore(present.texts, more),
    )
