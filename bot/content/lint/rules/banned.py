"""T02: words that do not help (practices.md, section 5): cheering up, "at least", "should".

Whole words only. The list is the language's own. What we put on a button is a person's own words, so
the shorter list holds there. What people may read in danger has a list of its own besides: no contract,
no secrecy, no diagnosis, no rank of risk, no "I must stop" (SAFETY.md, VERA-MH).
"""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.content.lint.safe import is_safety
from bot.content.lint.tone import own_words
from bot.core.words import fold
from bot.understanding.phrases import Phrases

CODE = "T02"
SEVERITY = "error"
FINDS = "a word or phrase of the language's list of what we do not say"


def find(material: Material) -> Iterator[Finding]:
    for file in material.loaded.languages:
        tone = material.tone(file.language)
        yield from tone.findings
        on_buttons = Phrases((phrase, phrase) for phrase in tone.everywhere)
        said = Phrases((phrase, phrase) for phrase in (*tone.everywhere, *tone.companion))
        in_danger = Phrases((phrase, phrase) for phrase in tone.safety)
        for id_, wordings in material.texts(file.language).items():
            lists = [on_buttons if id_ in material.labels else said]
            lists += [in_danger] if is_safety(id_) else []
            for text in wordings:
                words = {
                    hit.item
                    for banned in lists
                    for one in text.plain
                    for hit in banned.find(fold(own_words(one)))
                }
                for phrase in sorted(words):
                    message = f"'{id_}' says '{' '.join(phrase)}'"
                    yield error(
                        CODE, text.at, message, "say it without: words/tone.yaml has the list"
                    )
