"""The words of the built-in help, by language and by what is the matter. No database, no file, no flow.

Each family is at most three bubbles: what this program is and is not, whom to call (the second; the
numbers of her country take its place where they are known), what to do first. Structure after the
VERA-MH rubric (SpringCare), Samaritans and WHO guidance on speaking about suicide; no methods, no
single cause, no risk score (NICE NG225). Numbers are those of the table in `locales/helplines.yaml`
whose source is graded, and the emergency numbers. Each language has a module of its own.

Exactly one wording each. reviewed: pending. No clinician has signed these words yet, and no native
speaker the Spanish and German ones.
"""

from collections.abc import Mapping

from bot.core.help_english import ENGLISH
from bot.core.help_family import Bubbles, Family
from bot.core.help_german import GERMAN
from bot.core.help_spanish import SPANISH
from bot.core.names import BASE_LANGUAGE, Language, TextId

CONCERN = TextId("common.concern")
"""One soft line, where nothing may come in between."""

HELP: Mapping[Language, Mapping[Family, Bubbles]] = {
    Language("en"): ENGLISH,
    Language("es"): SPANISH,
    Language("de"): GERMAN,
}


def language_of_help(*languages: Language | None) -> Language:
    """The first of these that has words of its own, else English."""
    return next((one for one in languages if one is not None and one in HELP), BASE_LANGUAGE)


def help_texts(*languages: Language | None, family: Family = Family.GENERAL) -> Bubbles:
    return HELP[language_of_help(*languages)][family]
