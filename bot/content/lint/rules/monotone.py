"""F32: wordings that are to alternate and do not exist; or a choice of wordings in danger."""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.safe import is_safety

CODE = "F32"
SEVERITY = "error"
FINDS = "`vary` without a second wording, or a safety text with more than one"


def find(material: Material) -> Iterator[Finding]:
    languages = {material.loaded.base, *material.loaded.released}
    for flow, state in material.states():
        if state.say is None or not state.say.vary:
            continue
        for language in sorted(languages):
            known = [material.texts(language).get(text, ()) for text in state.say.parts]
            if all(known) and all(len(wordings) < 2 for wordings in known):
                at = material.at_state(flow, state, "vary")
                message = f"state '{state.id}' of flow '{flow.id}' has one wording in '{language}'"
                yield error(CODE, at, message, "write .v2 and more, or remove vary")
    for file in material.loaded.languages:
        for id_, wordings in material.texts(file.language).items():
            if is_safety(id_) and len(wordings) > 1:
                message = f"safety text '{id_}' has {len(wordings)} wordings"
                yield error(CODE, wordings[1].at, message, "keep the one that was reviewed")
