"""How much of what people say in German is heard, and how little is flagged for nothing.

The corpus was written by people who had not seen the rules; two thirds of it were read while they
were written. These are floors against getting worse, not a promise about people we have not met.
"""

from collections.abc import Mapping

import pytest

from bot.content.source import content_root
from bot.content.understood import Understanding, load_understanding
from tests.safety.score import (
    FOLDER,
    RISK,
    Read,
    at_crisis,
    corpus,
    groups,
    heard,
    read,
    right,
)

DE = "de"
AT_ONCE = {"explicit": 0.97, "veiled": 0.80, "passive": 0.85}
HEARD = {
    "explicit": 0.99,
    "veiled": 0.95,
    "passive": 0.95,
    "self_harm": 0.96,
    "other": 0.95,
    "violence": 0.90,
}
ALARMED = {"distress": 0.02, "negated": 0.10, "past": 0.05, "idiom": 0.10, "neutral": 0.005}
FLAGGED = {"neutral": 0.015, "distress": 0.05}


@pytest.fixture(scope="module")
def understanding() -> Understanding:
    return load_understanding(content_root())


def by_label(understanding: Understanding, language: str | None) -> Mapping[str, list[Read]]:
    lines = list(corpus(FOLDER / DE / "train.yaml"))
    found = groups(read(understanding, lines, language))
    return {label: members for (_, label, tag), members in found.items() if tag == "*"}


@pytest.fixture(scope="module")
def reads(understanding: Understanding) -> Mapping[str, list[Read]]:
    return by_label(understanding, DE)


@pytest.mark.parametrize("label", sorted(HEARD))
def test_danger_said_in_german_is_heard(reads: Mapping[str, list[Read]], label: str) -> None:
    """Somebody would say in her own language that she is in danger, and be answered as if not."""
    assert heard(reads[label]).share >= HEARD[label]


@pytest.mark.parametrize("label", sorted(AT_ONCE))
def test_what_is_plain_in_german_is_met_at_once(
    reads: Mapping[str, list[Read]], label: str
) -> None:
    """Somebody about to die would get a soft question where she needs a line to call."""
    assert at_crisis(reads[label]).share >= AT_ONCE[label]


@pytest.mark.parametrize("label", sorted(ALARMED))
def test_harmless_german_raises_no_alarm(reads: Mapping[str, list[Read]], label: str) -> None:
    """Who is met with a helpline for "todmüde" learns to hide her words."""
    assert at_crisis(reads[label]).share <= ALARMED[label]


@pytest.mark.parametrize("label", sorted(FLAGGED))
def test_everyday_german_is_not_questioned(reads: Mapping[str, list[Read]], label: str) -> None:
    """Every second message would be met with a question about dying."""
    assert heard(reads[label]).share <= FLAGGED[label]


def test_a_worried_german_friend_is_heard_as_one(reads: Mapping[str, list[Read]]) -> None:
    """Somebody who fears for a friend would be asked whether she wants to die herself."""
    assert right(reads["other"]).share >= 0.93


@pytest.mark.parametrize("language", ["en", "xx"])
def test_german_is_heard_whatever_language_is_set(
    understanding: Understanding, language: str
) -> None:
    """People write in the language of their pain, not of their settings (U6)."""
    plain = by_label(understanding, language)["explicit"]

    assert at_crisis(plain).share >= 0.97


@pytest.mark.parametrize("other", ["en", "es"])
def test_german_rules_are_silent_in_other_languages(
    understanding: Understanding, other: str
) -> None:
    """German words that other languages have as well ("die", "tot", "war") would raise alarms."""
    lines = [line for line in corpus(FOLDER / other / "train.yaml") if line.label not in RISK]

    alarmed = [
        one.line.text
        for one in read(understanding, lines)
        if one.level == "crisis" and one.plain["language"] == DE
    ]

    assert len(alarmed) <= 0.002 * len(lines)
