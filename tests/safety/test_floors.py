"""What is heard and what is flagged for nothing in the corpora, as floors: it must not get worse.

The rules have seen these messages; how they do on unseen ones is judged elsewhere, and is worse
(`python -P -m tests.safety.score FILE`). The figures are those of the release goals, U1 to U5.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.source import content_root
from bot.content.understood import Understanding, load_understanding
from tests.safety.score import (
    FOLDER,
    Read,
    Score,
    at_crisis,
    corpus,
    first_three,
    groups,
    heard,
    macro_f1,
    main,
    misses,
    read,
    recall,
    right,
    table,
    third,
)

AT_CRISIS = {"explicit": 0.99, "veiled": 0.80, "passive": 0.80}
HEARD = {
    "explicit": 0.99,
    "veiled": 0.85,
    "passive": 0.95,
    "self_harm": 0.92,
    "other": 0.95,
    "violence": 0.88,
}
ALARMS = {"distress": 0.02, "negated": 0.05, "past": 0.05, "idiom": 0.02, "neutral": 0.005}


@pytest.fixture(scope="module")
def understood() -> Understanding:
    return load_understanding(content_root())


@pytest.fixture(scope="module")
def reads(understood: Understanding) -> list[Read]:
    return read(understood, list(corpus(FOLDER / "en" / "train.yaml")))


def _of(reads: list[Read], label: str) -> list[Read]:
    return [one for one in reads if one.line.label == label]


@pytest.mark.parametrize("label", HEARD)
def test_danger_is_heard(reads: list[Read], label: str) -> None:
    """Somebody in danger would be answered as if she had said nothing."""
    assert heard(_of(reads, label)).share >= HEARD[label]


@pytest.mark.parametrize("label", AT_CRISIS)
def test_what_cannot_wait_is_met_at_once(reads: list[Read], label: str) -> None:
    """Somebody about to die would get a soft question where she needs a line to call."""
    assert at_crisis(_of(reads, label)).share >= AT_CRISIS[label]


@pytest.mark.parametrize("label", ALARMS)
def test_everyday_words_raise_no_alarm(reads: list[Read], label: str) -> None:
    """People who are met with a hotline for "dead tired" learn to hide their words."""
    assert at_crisis(_of(reads, label)).share <= ALARMS[label]


@pytest.mark.parametrize("language", ["", "de", "es", "xx"])
def test_the_language_of_the_settings_changes_nothing(
    understood: Understanding, language: str
) -> None:
    """Pain speaks its own language, whatever is set (U6)."""
    lines = [line for line in corpus(FOLDER / "en" / "train.yaml") if line.tag == "plain"]

    assert at_crisis(read(understood, lines, language or "none")).share >= 0.97


def test_every_flag_names_its_rule_and_its_words(reads: list[Read]) -> None:
    """Nobody could find out why a person was interrupted, and repair it (U7)."""
    for one in reads:
        why = one.plain["why"]
        assert isinstance(why, list)
        assert (one.level == "none") == (not why)
        assert all(reason["rule"] and reason["words"] for reason in why)


@pytest.mark.parametrize(
    "change", [str.upper, str.title, lambda text: f"{text}!!", lambda text: f"{text} "]
)
def test_how_it_is_typed_changes_nothing(
    understood: Understanding, change: Callable[[str], str]
) -> None:
    """Who shouts, or forgets the full stop, would be heard less."""
    for text in ("i want to die", "took all my pills", "my phone died", "i'm so tired of living"):
        plain = understood.of_text(text, "en")
        assert understood.of_text(change(text), "en")["level"] == plain["level"]


def test_a_third_is_kept_apart_and_nothing_is_lost(reads: list[Read]) -> None:
    lines = [one.line for one in reads]

    assert len(third(lines, "dev")) + len(third(lines, "held")) == len(third(lines, None))
    assert not set(third(lines, "dev")) & set(third(lines, "held"))


def test_scores_say_how_far_they_can_be_trusted() -> None:
    """A hundred per cent of four messages would pass for a promise."""
    low, high = Score(4, 4).wilson()

    assert 0.5 < low < 0.52
    assert high == 1.0
    assert Score(0, 0).wilson() == (0.0, 1.0)
    assert "4/4" in str(Score(4, 4))


def test_families_and_intents_are_judged_alike() -> None:
    pairs = [("a", "a"), ("a", "b"), ("b", "b"), ("b", "b")]

    assert macro_f1(pairs) == pytest.approx((2 / 3 + 4 / 5) / 2)
    assert recall(pairs, "a") == Score(1, 2)
    assert macro_f1([("a", "c")]) == 0.0


def test_the_table_and_the_misses_can_be_read(
    reads: list[Read], capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody would look at what cannot be read."""
    rows = list(table(reads))

    assert any("explicit" in row and "*" in row for row in rows)
    assert any("top three" in row for row in rows)
    assert groups(reads)
    assert first_three(reads).of == 288
    assert right(_of(reads, "other")).of == 70
    assert all(row.strip() for row in misses(reads, "self_harm"))
    assert all(row.strip() for row in misses(reads, "explicit/slang"))
    file = str(FOLDER / "en" / "voices3.yaml")
    assert main([file, "--third", "dev"]) == 0
    assert main([file, "--misses", "idiom", "--lang", "none"]) == 0
    assert "explicit" in capsys.readouterr().out


def test_what_is_no_corpus_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("- a\n", encoding="utf-8")

    with pytest.raises(ValueError, match="no corpus"):
        list(corpus(file))
