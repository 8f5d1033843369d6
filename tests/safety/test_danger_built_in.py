"""What is heard when no word file can be read, and the floor that lies under the word files."""

from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from bot.bootstrap import rooms
from bot.content.loader import load_book
from bot.content.source import content_root
from bot.content.words import BrokenWords, load_lexicons, load_reader
from bot.core.names import Language
from bot.core.signals import Level
from bot.observability import Logger
from bot.understanding.builtin import BUILT_IN, BuiltInReader
from bot.understanding.lexicon import Lexicon
from bot.understanding.reader import Reader

EN = Language("en")
PLAIN = [
    "I want to die",
    "i want to kill myself",
    "im suicidal",
    "I'm thinking about suicide",
    "I want to end my life",
    "i want to end it all",
    "I took all my pills",
    "i took an overdose",
    "everyone would be better off without me",
    "no reason to live",
    "there is no point in living",
    "i don't want to live anymore",
    "i wish i was dead",
    "i'm going to cut myself",
    "my friend wants to die",
]
HARMLESS = [
    "hello",
    "I am sad",
    "i cut myself shaving",
    "this job is killing me",
    "i want to die of embarrassment",
    "how does this work",
    "my phone died",
    "",
    "   ",
]


@pytest.mark.parametrize("text", PLAIN)
def test_the_plainest_words_are_heard_without_any_file(text: str) -> None:
    """A broken file would turn the help off for everybody, and nobody would notice."""
    assert BuiltInReader().danger(text).level is Level.CRISIS
    assert BuiltInReader().read(text, EN).danger.level is Level.CRISIS


@pytest.mark.parametrize("text", HARMLESS)
def test_without_any_file_harmless_words_raise_no_alarm(text: str) -> None:
    """The stand-in would answer everything with a helpline, and be turned off."""
    assert BuiltInReader().danger(text).level is Level.NONE


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/now", "now"),
        ("help me now", "now"),
        ("/menu", "menu"),
        ("/Stop@bot please", "stop"),
        ("i am here now", None),
    ],
)
def test_without_any_file_the_call_for_help_is_understood(text: str, command: str | None) -> None:
    """The way to a helpline must not depend on a file."""
    assert BuiltInReader().read(text, EN).command == command


def test_a_reader_without_rules_has_the_floor() -> None:
    """A language without rules would let "i want to die" pass."""
    assert Reader({}, {}).danger("i want to die").level is Level.CRISIS
    assert Reader({EN: Lexicon(EN)}, {}).danger("i want to die").level is Level.CRISIS


def test_rules_that_lost_a_line_still_rest_on_the_floor() -> None:
    """A slip of an editor in one line of the file would silence the plainest sentence."""
    lexicon = load_lexicons(content_root(), [EN])[0][EN]
    kept = tuple(rule for rule in lexicon.danger.rules if rule.route != "C")
    poorer = replace(lexicon, danger=replace(lexicon.danger, rules=kept))

    assert Reader({EN: poorer}, {}).danger("no reason to live").level is Level.CRISIS


def test_a_denial_of_the_word_files_lifts_the_floor() -> None:
    """Who says that she is not suicidal would be treated as if she had lied."""
    reader = load_reader(content_root())

    assert reader.danger("I'm not suicidal, just tired").route == "G"
    assert reader.danger("years ago i wanted to die").route == "F"


@pytest.mark.parametrize("danger", [None, "rules: []", "keys: [suicide]"])
def test_released_words_without_danger_are_broken(tmp_path: Path, danger: str | None) -> None:
    """A language would be offered in which nobody is heard."""
    folder = tmp_path / "locales" / "en"
    (folder / "words").mkdir(parents=True)
    head = "language: en\nreleased: true\nbase: true\ndirection: ltr\n"
    (folder / "language.yaml").write_text(head, encoding="utf-8")
    if danger is not None:
        text = f"schema: 1\nlanguage: en\n{danger}\n"
        (folder / "words" / "danger.yaml").write_text(text, encoding="utf-8")

    with pytest.raises(BrokenWords, match="danger"):
        load_reader(tmp_path)


def test_every_rule_of_the_floor_has_its_own_name() -> None:
    """An audit could not say which line spoke."""
    rules = BUILT_IN.rules

    assert len({rule.id for rule in rules}) == len(rules)
    assert 40 <= len(rules) <= 60


def test_a_broken_word_file_leaves_danger_heard(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One wrong line in a word file would leave everybody without an answer to "i want to die"."""
    book = load_book(content_root())
    folder = tmp_path / "locales" / "en"
    folder.mkdir(parents=True)
    head = "language: en\nreleased: true\nbase: true\ndirection: ltr\n"
    (folder / "language.yaml").write_text(head, encoding="utf-8")
    monkeypatch.setattr(rooms, "content_root", lambda: tmp_path)
    lines = StringIO()

    reader = rooms.ReaderInWaiting(book, Logger("info", lines), ())

    assert reader.danger("i want to die").level is Level.CRISIS
    assert reader.read("/now", EN).command == "now"
    assert "BrokenWords" in lines.getvalue()
