"""How many messages of risk are heard, and how many harmless ones are flagged.

The numbers are printed with their Wilson intervals (`pytest -s tests/safety/test_danger_corpus.py`).
Our own small sample, which the rules have seen: a floor against getting worse, not a promise about
people we have not met. `corpus_en.yaml` says what the rules scored before they knew it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

import pytest

from bot.content.source import content_root
from bot.content.words import load_reader
from bot.content.yaml_strict import parse
from bot.core.signals import Level
from bot.understanding.reader import Reader

CORPUS = content_root() / "tests" / "safety" / "corpus_en.yaml"

HEARD = {  # at least concern: the share of a group that must be flagged
    "explicit": 0.99,
    "imminent": 0.99,
    "veiled": 0.95,
    "passive": 0.95,
    "spelling": 0.95,
    "self_harm": 0.97,
    "third_party": 0.95,
    "violence": 0.90,
    "unseen_explicit": 0.99,
    "unseen_passive": 0.95,
    "unseen_spelling": 0.95,
    "unseen_others": 0.95,
    "reviewed_crisis": 0.99,
    "reviewed_concern": 0.99,
}
AT_ONCE = {
    "explicit": 0.99,
    "imminent": 0.99,
    "veiled": 0.80,
    "passive": 0.80,
    "spelling": 0.95,
    "reviewed_crisis": 0.99,
}
CALM = {  # the share of a group that must not be called more than it is
    "distress": 0.98,
    "negated": 0.90,
    "past": 0.90,
    "idiom": 0.99,
    "neutral": 0.99,
    "unseen_idiom": 0.94,
    "unseen_distress": 0.98,
    "reviewed_harmless": 0.99,
}


@dataclass(frozen=True, slots=True)
class Group:
    expect: frozenset[str]
    who: str | None
    lines: tuple[str, ...]


def _groups() -> Mapping[str, Group]:
    document = parse(CORPUS.read_text(encoding="utf-8"), CORPUS.name)
    assert not document.findings
    assert isinstance(document.value, dict)
    groups = document.value["groups"]
    assert isinstance(groups, dict)
    return {name: _group(value) for name, value in groups.items()}


def _group(value: object) -> Group:
    assert isinstance(value, dict)
    who = value.get("who")
    return Group(
        frozenset(map(str, value["expect"])),
        None if who is None else str(who),
        tuple(map(str, value["lines"])),
    )


GROUPS = _groups()


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load_reader(content_root())


def wilson(hits: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The interval in which the true share lies, nineteen times in twenty."""
    share, square = hits / of, z * z
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = z * sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def _report(name: str, what: str, hits: int, of: int) -> float:
    low, high = wilson(hits, of)
    print(f"{name:16} {what:14} {hits:3}/{of:<3} {hits / of:6.1%}  [{low:.1%}, {high:.1%}]")  # noqa: T201
    return hits / of


@pytest.mark.parametrize("name", sorted(HEARD))
def test_risk_is_heard(reader: Reader, name: str) -> None:
    """Somebody who says that she is in danger would be answered as if she had said nothing."""
    lines = GROUPS[name].lines

    heard = sum(reader.danger(line).level is not Level.NONE for line in lines)

    assert _report(name, "heard", heard, len(lines)) >= HEARD[name]


@pytest.mark.parametrize("name", sorted(AT_ONCE))
def test_what_is_plain_is_met_at_once(reader: Reader, name: str) -> None:
    """Somebody about to die would get a soft question where she needs a line to call."""
    lines = GROUPS[name].lines

    met = sum(reader.danger(line).level is Level.CRISIS for line in lines)

    assert _report(name, "as crisis", met, len(lines)) >= AT_ONCE[name]


@pytest.mark.parametrize("name", sorted(CALM))
def test_harmless_words_raise_no_alarm(reader: Reader, name: str) -> None:
    """People who are met with a hotline for "dead tired" learn to hide their words."""
    group = GROUPS[name]

    calm = sum(reader.danger(line).level.value in group.expect for line in group.lines)

    assert _report(name, "calm", calm, len(group.lines)) >= CALM[name]


@pytest.mark.parametrize("name", ["explicit", "imminent", "passive", "spelling", "third_party"])
def test_it_is_clear_who_is_meant(reader: Reader, name: str) -> None:
    """A worried friend would be asked whether she wants to die, or the one who does would not."""
    group = GROUPS[name]

    right = sum(reader.danger(line).who == group.who for line in group.lines)

    assert _report(name, "who", right, len(group.lines)) >= 0.95


def test_the_corpus_is_large_enough_to_say_anything() -> None:
    risk = sum(len(GROUPS[name].lines) for name in HEARD)
    harmless = sum(len(GROUPS[name].lines) for name in CALM)

    assert risk >= 150
    assert harmless >= 200


@pytest.mark.parametrize("name", sorted(GROUPS))
def test_every_flag_names_its_rule_and_its_words(reader: Reader, name: str) -> None:
    """Nobody could find out why a person was interrupted, and repair it."""
    for line in GROUPS[name].lines:
        danger = reader.danger(line)
        assert (danger.level is Level.NONE) == (danger.route is None) == (not danger.why)
        assert all(because.rule and because.words for because in danger.why)
