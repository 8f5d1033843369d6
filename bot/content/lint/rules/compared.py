"""T08: a line about others who suffer, which may sound like "others have it worse".

Shared humanity helps only when nothing is weighed. Such lines are read by people: `reviewed` in
`words/tone.yaml` lists them with the hash of what was read.
"""

from collections.abc import Iterator

from bot.content.findings import Finding, warning
from bot.content.lint.material import Material
from bot.content.lint.tone import own_words
from bot.core.words import fold
from bot.understanding.phrases import Phrases

CODE = "T08"
SEVERITY = "warning"
FINDS = "a line that speaks of others' suffering and is not on the reviewed list"


def find(material: Material) -> Iterator[Finding]:
    for file in material.loaded.languages:
        tone = material.tone(file.language)
        compares = Phrases((phrase, phrase) for phrase in tone.comparisons)
        reviewed = tone.reviewed or {}
        for id_, wordings in material.texts(file.language).items():
            for text in wordings if id_ not in material.labels else ():
                hits = [hit for one in text.plain for hit in compares.find(fold(own_words(one)))]
                if hits and reviewed.get(id_) != text.digest:
                    message = f"'{id_}' speaks of others: '{' '.join(hits[0].item)}'"
                    hint = f"if nothing is weighed in it, add '{id_}: {text.digest}' to reviewed"
                    yield warning(CODE, text.at, message, f"{hint} in words/tone.yaml")
