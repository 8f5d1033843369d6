"""How much of what people say in other languages is heard, and how little is flagged for nothing.

The corpora were written by people who had not seen the rules; two thirds of each, of the Spanish one
five sixths, were read while the rules were written. These are floors against getting worse, not a
promise about people we have not met. What one language alone asks for has a file of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from bot.content.source import content_root
from bot.content.understood import Understanding, load_understanding
from tests.safety.score import (
    FOLDER,
    RISK,
    Line,
    Read,
    at_crisis,
    corpus,
    groups,
    heard,
    read,
    right,
)

Shares = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Floors:
    """By label: what has to be heard, what at once, and what may be alarmed or asked at most."""

    heard: Shares
    at_once: Shares
    alarmed: Shares
    flagged: Shares
    friend: float


GERMAN = Floors(
    heard={
        "explicit": 0.99,
        "veiled": 0.95,
        "passive": 0.95,
        "self_harm": 0.96,
        "other": 0.95,
        "violence": 0.90,
    },
    at_once={"explicit": 0.97, "veiled": 0.80, "passive": 0.85},
    alarmed={"distress": 0.01, "negated": 0.05, "past": 0.03, "idiom": 0.01, "neutral": 0.003},
    flagged={"neutral": 0.01, "distress": 0.02},
    friend=0.93,
)
SPANISH = Floors(
    heard={
        "explicit": 0.97,
        "veiled": 0.90,
        "passive": 0.97,
        "self_harm": 0.94,
        "other": 0.95,
        "violence": 0.90,
    },
    at_once={"explicit": 0.97, "veiled": 0.80, "passive": 0.93},
    alarmed={"distress": 0.02, "negated": 0.10, "past": 0.06, "idiom": 0.01, "neutral": 0.003},
    flagged={"neutral": 0.01, "distress": 0.04},
    friend=0.90,
)
FLOORS: Mapping[str, Floors] = {"de": GERMAN, "es": SPANISH}
SET = ("en", "de", "es", "xx")
Reads = Mapping[str, list[Read]]


def _each(kind: str) -> list[tuple[str, str, float]]:
    return [
        (language, label, share)
        for language, floors in FLOORS.items()
        for label, share in getattr(floors, kind).items()
    ]


@pytest.fixture(scope="module")
def understanding() -> Understanding:
    return load_understanding(content_root())


def by_label(understanding: Understanding, language: str, setting: str | None = None) -> Reads:
    lines = list(corpus(FOLDER / language / "train.yaml"))
    found = groups(read(understanding, lines, setting or language))
    return {label: members for (_, label, tag), members in found.items() if tag == "*"}


@pytest.fixture(scope="module")
def reads(understanding: Understanding) -> Mapping[str, Reads]:
    return {language: by_label(understanding, language) for language in FLOORS}


@pytest.mark.parametrize(("language", "label", "share"), _each("heard"))
def test_danger_said_in_another_language_is_heard(
    reads: Mapping[str, Reads], language: str, label: str, share: float
) -> None:
    """Somebody would say in her own language that she is in danger, and be answered as if not."""
    assert heard(reads[language][label]).share >= share


@pytest.mark.parametrize(("language", "label", "share"), _each("at_once"))
def test_what_is_plain_is_met_at_once(
    reads: Mapping[str, Reads], language: str, label: str, share: float
) -> None:
    """Somebody about to die would get a soft question where she needs a line to call."""
    assert at_crisis(reads[language][label]).share >= share


@pytest.mark.parametrize(("language", "label", "share"), _each("alarmed"))
def test_harmless_words_raise_no_alarm(
    reads: Mapping[str, Reads], language: str, label: str, share: float
) -> None:
    """Who is met with a helpline for "todmüde" or "me muero de risa" learns to hide her words."""
    assert at_crisis(reads[language][label]).share <= share


@pytest.mark.parametrize(("language", "label", "share"), _each("flagged"))
def test_everyday_words_are_not_questioned(
    reads: Mapping[str, Reads], language: str, label: str, share: float
) -> None:
    """Every second message would be met with a question about dying."""
    assert heard(reads[language][label]).share <= share


@pytest.mark.parametrize("language", FLOORS)
def test_a_worried_friend_is_heard_as_one(reads: Mapping[str, Reads], language: str) -> None:
    """Somebody who fears for a friend would be asked whether she wants to die herself."""
    assert right(reads[language]["other"]).share >= FLOORS[language].friend


@pytest.mark.parametrize("setting", SET)
@pytest.mark.parametrize("language", FLOORS)
def test_a_language_is_heard_whatever_is_set(
    understanding: Understanding, language: str, setting: str
) -> None:
    """People write in the language of their pain, not of their settings (U6)."""
    plain = by_label(understanding, language, setting)["explicit"]

    assert at_crisis(plain).share >= FLOORS[language].at_once["explicit"]


@pytest.mark.parametrize(
    ("language", "other"), [("de", "en"), ("de", "es"), ("es", "en"), ("es", "de")]
)
def test_rules_of_a_language_are_silent_in_others(
    understanding: Understanding, language: str, other: str
) -> None:
    """Words that two languages have ("die", "war", "me", "son") would raise alarms."""
    lines = [line for line in corpus(FOLDER / other / "train.yaml") if line.label not in RISK]

    alarmed = [
        one.line.text
        for one in read(understanding, lines)
        if one.level == "crisis" and one.plain["language"] == language
    ]

    assert len(alarmed) <= 0.002 * len(lines)


@pytest.mark.parametrize(
    "text",
    [
        "Im Vorjahr wurde die Steuer gesenkt.",
        "Wir haben im Parlament gehört, was die anderen sagen.",
        "Das war im Gegenteil anders gedacht. Die Preise sinken.",
    ],
)
def test_what_no_rule_asked_for_makes_no_text_english(
    understanding: Understanding, text: str
) -> None:
    """The words "im" and "die" are German; a word between them that is in no list spoke for English."""
    lines = [Line("de", "neutral", "", text)]

    assert [one.level for one in read(understanding, lines)] == ["none"]


@pytest.mark.parametrize(
    "cry", ["suicidal af", "i'm suicidal af 😵‍💫", "im suicidal fr", "suicidal rn ngl"]
)
def test_slang_that_is_a_word_elsewhere_silences_no_english_cry(
    understanding: Understanding, cry: str
) -> None:
    """Swiss German knows "af" as a word; the English rule kept silent in what seemed to be German."""
    lines = [Line("en", "explicit", "slang", cry)]

    assert [one.level for one in read(understanding, lines)] == ["crisis"]
