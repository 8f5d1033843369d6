"""F24: a text that nobody says."""

from collections.abc import Iterator

from bot.content.authored import AuthoredText
from bot.content.findings import Finding, warning
from bot.content.lint.material import Material
from bot.content.lint.needs import HELPLINES, OPTIONAL, OUTSIDE, of_the_house

CODE = "F24"
SEVERITY = "warning"
FINDS = "a text, a wording or a translation that nobody says"


_WRONG_NAME = "remove it, or correct its name: it follows from the state that says it"
_ONE_TRY = (
    "with tries: 1 the first answer that cannot be read leads on; remove it, or give two tries"
)


def find(material: Material) -> Iterator[Finding]:
    own = set(of_the_house(material.loaded)) | set(HELPLINES) | OPTIONAL
    said = {line.text for line in material.lines} | own | material.labels
    varied = {line.text for line in material.lines if line.varies} | own
    for id_, wordings in material.base_texts.items():
        file = id_.partition(".")[0]
        if file in OUTSIDE or _is_of_broken_flow(material, file):
            continue
        if id_ not in said:
            hint = _ONE_TRY if id_.endswith(".invalid") else _WRONG_NAME
            yield _orphan(wordings[0], f"nobody says text '{id_}'", hint)
        elif len(wordings) > 1 and id_ not in varied:
            message = f"only the first wording of '{id_}' is ever said"
            yield _orphan(wordings[1], message, "add vary: least_seen to the state")
    for language in material.translations:
        for id_, wordings in material.texts(language).items():
            if id_ not in material.base_texts:
                message = f"text '{id_}' in '{language}' translates nothing"
                yield _orphan(wordings[0], message, "remove it, or correct its name")


def _is_of_broken_flow(material: Material, file: str) -> bool:
    return material.is_flow(file) and file not in material.flows


def _orphan(text: AuthoredText, message: str, hint: str) -> Finding:
    return warning(CODE, text.at, message, hint)
