"""T03: two questions in one turn. One can be answered."""

from collections.abc import Iterator

from bot.content.findings import Finding, warning
from bot.content.lint.material import Material
from bot.content.lint.tone import unquoted

CODE = "T03"
SEVERITY = "warning"
FINDS = "two questions in one turn"


def find(material: Material) -> Iterator[Finding]:
    for file in material.loaded.languages:
        texts = material.texts(file.language)
        counts = {id_: _most(text.plain for text in found) for id_, found in texts.items()}
        for id_, wordings in texts.items():
            for text in wordings if counts[id_] > 1 else ():
                if _most([text.plain]) > 1:
                    yield warning(CODE, text.at, f"'{id_}' asks twice", "ask one thing")
        for flow, state in material.states():
            parts = [counts.get(text, 0) for text in (state.say.parts if state.say else ())]
            if sum(parts) > 1 and max(parts) == 1:
                message = f"state '{state.id}' of flow '{flow.id}' asks in two bubbles"
                at = material.at_state(flow, state, "say")
                yield warning(CODE, at, message, "ask one thing, in the last bubble")


def _most(readings: Iterator[tuple[str, ...]] | list[tuple[str, ...]]) -> int:
    """The most questions in one reading."""
    return max((unquoted(one).count("?") for plain in readings for one in plain), default=0)
