"""Help in danger, built in: it needs no database, no locale file, no flow, no network.

A first honest version: it says what this program is and is not, names emergency numbers and where
free lines are listed, a person, distance from means, and that the chat stays open. Sources of the
structure: VERA-MH rubric (SpringCare), Samaritans and WHO
guidance on speaking about suicide, NICE NG225 (no risk score is shown or stored).

reviewed: pending. No clinician has signed these words yet.
"""

from collections.abc import Mapping

from bot.core.draft import Draft
from bot.core.effects import GiveHelp, Priority
from bot.core.leaving import put_aside
from bot.core.names import Language, TextId
from bot.core.signals import Danger, Level

HELP: Mapping[Language, tuple[str, ...]] = {
    Language("en"): (
        (
            "Thank you for telling me. This needs a human voice, and I am a program: I can't call "
            "anyone for you."
        ),
        (
            "If you could die or be hurt today, call now: 112 in Europe, 911 in the US and Canada, "
            "999 in the UK, 000 in Australia. To talk or text: 988 (US, Canada), 116 123 (UK, "
            "Ireland). Other countries: findahelpline.com"
        ),
        (
            "If you can, be near someone, or ring one person: “Please stay with me, I am not safe.” "
            "Move away from anything you could use to hurt yourself. You can keep writing here."
        ),
    ),
}
"""Exactly one wording per language. Falls back to English."""

CONCERN = TextId("common.concern")


def help_texts(language: Language) -> tuple[str, ...]:
    return HELP.get(language) or HELP[Language("en")]


def give_help(draft: Draft, danger: Danger) -> None:
    """Help is the next and the only thing said; what was going on is put down, its clocks stopped.

    NICE NG225: no label is stored, only that help was given and when.
    """
    draft.priority = Priority.CRISIS
    draft.emit(GiveHelp(danger))
    draft.stop_all_sits()
    put_aside(draft)
    draft.update(heard=None, last_said=())
    if danger.level is Level.CRISIS:
        draft.remember(crisis_at=draft.now)
