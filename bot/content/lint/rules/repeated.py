"""T05: a line that people meet every day, in so few wordings that it sounds like a machine."""

from collections.abc import Iterator

from bot.content.findings import Finding, warning
from bot.content.lint.material import Material
from bot.core.names import TextId

CODE = "T05"
SEVERITY = "warning"
FINDS = "fewer than 4 wordings of a line that people meet daily"

FEWEST = 4
DAILY = frozenset({"common.invalid", "common.paused", "common.remind", "common.welcome_back"})


def find(material: Material) -> Iterator[Finding]:
    wanted = {
        text
        for _, state in material.states()
        if state.say and state.say.vary
        for text in state.say.parts[:1]
    }
    for language in material.loaded.released:
        known = material.texts(language)
        for id_ in sorted({*wanted, *map(TextId, DAILY)}):
            wordings = known.get(id_, ())
            enough = len(wordings) >= FEWEST or (len(wordings) < 2 and id_ not in DAILY)
            if wordings and not enough:
                message = f"'{id_}' has {len(wordings)} wordings"
                yield warning(CODE, wordings[0].at, message, f"write {FEWEST} or more")
