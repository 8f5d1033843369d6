"""T04: sentences that are hard to read when one is tired or upset.

Flesch and Kincaid's grade level (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
Made for English, so only English is measured; short lines are too short to be measured at all.
"""

import re
from collections.abc import Iterator

from bot.content.findings import Finding, warning
from bot.content.lint.material import Material
from bot.content.lint.tone import own_words

CODE = "T04"
SEVERITY = "warning"
FINDS = "a reading grade above 6 in English"

HARDEST = 6.0
SHORTEST = 12
"""Words. Below, one long word decides everything."""

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?:;…]+(?:[”\"')\s]|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e|[aeiouy]le)$")


def find(material: Material) -> Iterator[Finding]:
    for file in material.loaded.languages:
        if file.language.partition("-")[0] != "en":
            continue
        for id_, wordings in material.texts(file.language).items():
            for text in wordings if material.is_spoken(id_) else ():
                hardest = max(map(grade, text.plain), default=0.0)
                if hardest > HARDEST:
                    message = f"'{id_}' reads like grade {hardest:.0f}"
                    yield warning(CODE, text.at, message, "shorter sentences, shorter words")


def grade(text: str) -> float:
    """The grade level of a text; 0 for a short one."""
    words = _WORD.findall(own_words(text))
    if len(words) < SHORTEST:
        return 0.0
    sentences = max(1, len(_SENTENCE.findall(text)))
    count = sum(map(syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * count / len(words) - 15.59


def syllables(word: str) -> int:
    """Groups of vowels, without a silent ending. Right for nine words in ten."""
    plain = re.sub(r"['’].*", "", word.lower())
    groups = len(_VOWELS.findall(plain))
    if groups > 1 and _SILENT_END.search(plain):
        groups -= 1
    return max(1, groups)
