"""The flow files of a folder: read, checked for form, compiled."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from bot.content.compile import compile_flow, compile_slots
from bot.content.findings import Finding, error, has_errors
from bot.content.schema import FlowModel
from bot.content.sense import senseless
from bot.content.source import read_document, yaml_files
from bot.content.yaml_strict import Document
from bot.core.flow import Flow
from bot.core.names import FlowId


@dataclass(frozen=True, slots=True)
class FlowFiles:
    """All documents, the models of those that have the right form, the flows of those that are whole."""

    documents: Mapping[FlowId, Document]
    models: Mapping[FlowId, FlowModel]
    flows: Mapping[FlowId, Flow]
    findings: tuple[Finding, ...]

    @property
    def entries(self) -> dict[str, FlowId]:
        """Which flow an understood intent proposes."""
        return {intent: id_ for id_ in self.flows for intent in self.models[id_].entries}

    @property
    def commands(self) -> dict[str, FlowId]:
        """Which flow a command begins."""
        return {name: id_ for id_ in self.flows for name in self.models[id_].commands}


def read_flows(root: Path) -> FlowFiles:
    documents = {
        FlowId(path.stem): read_document(root, path) for path in yaml_files(root / "flows")
    }
    findings = [finding for document in documents.values() for finding in document.findings]
    models: dict[FlowId, FlowModel] = {}
    for id_, document in documents.items():
        model, faults = _model(document)
        findings += faults
        if model is not None:
            models[id_] = model
    findings += _claimed_twice(documents, models)
    whole: dict[FlowId, FlowModel] = {}
    for id_, model in models.items():
        faults = senseless(documents[id_], model)
        findings += faults
        if not faults and not has_errors(documents[id_].findings):
            whole[id_] = model
    slots = {str(id_): compile_slots(model) for id_, model in models.items()}
    flows = {id_: compile_flow(model, slots) for id_, model in whole.items()}
    return FlowFiles(documents, models, flows, tuple(findings))


def _model(document: Document) -> tuple[FlowModel | None, list[Finding]]:
    if not document.text:
        empty = error("F01", document.where(), "the file is empty", "flows/README.md shows a flow")
        return None, [] if document.findings else [empty]
    try:
        return FlowModel.model_validate(document.value), []
    except ValidationError as refusal:
        # Imported here: half a megabyte that nobody with sound flows needs.
        from bot.content.complaints import complaints

        return None, complaints(document, refusal)


def _claimed_twice(
    documents: Mapping[FlowId, Document], models: Mapping[FlowId, FlowModel]
) -> Iterator[Finding]:
    """A role, an intent and a command belong to one flow each; the first by name has them."""
    owners: dict[str, FlowId] = {}
    for id_, model in models.items():
        claims = [(f"role '{model.role}'", ("role",))] if model.role else []
        claims += [(f"intent '{intent}'", ("entries",)) for intent in model.entries]
        claims += [(f"command '{name}'", ("commands",)) for name in model.commands]
        for what, path in claims:
            owner = owners.setdefault(what, id_)
            if owner != id_:
                at = documents[id_].where(*path)
                yield error("F02", at, f"{what} belongs to flow '{owner}'", "leave it to one flow")
