"""The word files on disk: how they become a lexicon, and what is said about a broken one."""

from pathlib import Path

import pytest

from bot.content.source import content_root
from bot.content.words import BrokenWords, load_lexicons, load_phrases, load_reader
from bot.core.names import Language
from bot.core.signals import Level

EN = Language("en")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "locales" / "en" / "words").mkdir(parents=True)
    language = "language: en\nreleased: true\nbase: true\ndirection: ltr\n"
    (tmp_path / "locales" / "en" / "language.yaml").write_text(language, encoding="utf-8")
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    path = root / "locales" / "en" / "words" / f"{name}.yaml"
    path.write_text(f"schema: 1\nlanguage: en\n{text}", encoding="utf-8")


def test_the_released_words_have_no_faults() -> None:
    _, faults = load_lexicons(content_root(), [EN])
    _, more = load_phrases(content_root(), [EN])

    assert [finding.as_text() for finding in (*faults, *more)] == []


def test_exits_and_options_come_as_folded_phrases() -> None:
    phrasings, _ = load_phrases(content_root(), [EN])

    assert ("make", "it", "stop") in phrasings.exits[EN]["too_much"]
    assert ("not", "now") in phrasings.options[EN]["later"]


def test_an_unreleased_language_without_word_files_is_no_fault(root: Path) -> None:
    language = "language: en\nreleased: false\nbase: true\ndirection: ltr\n"
    (root / "locales" / "en" / "language.yaml").write_text(language, encoding="utf-8")

    lexicons, faults = load_lexicons(root, [EN])

    assert not faults
    assert not lexicons[EN].danger.rules
    assert load_reader(root).read("i want to die", EN).danger.level is Level.CRISIS


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("commands", "commands: {menu: [menu, Menu]}", "stands here twice"),
        ("commands", "commands: {menu: ['...']}", "has no word in it"),
        ("commands", "orders: {}", "unknown key 'orders'"),
        ("families", "families: {sadness: {say: [sad]}}", "unknown key 'say'"),
        ("families", "families: {sadness: {says: ['?so ?much']}}", "everything in it is optional"),
        ("answers", "fillers: [two words]", "must be one word"),
        ("answers", "'yes': ['?so ?much']", "everything in it is optional"),
        ("numbers", "cardinals: {one: uno}", "must be a number"),
        ("numbers", "amounts: {lots: [many]}", "not a number from 0 to 1"),
        ("danger", "rules: {a: b}", "must be a list"),
        ("danger", "rules: [{id: a, say: die, route: Z, level: crisis}]", "must be one of A, B"),
        ("danger", "rules: [{id: a, say: die, route: B, level: mild}]", "concern, crisis"),
        ("danger", "rules: [{id: a, say: '<x>', route: B, level: crisis}]", "no list 'x'"),
        (
            "danger",
            "rules: [{id: a, say: die, route: B, level: crisis}, {id: a, say: x, route: B, level: crisis}]",
            "a rule 'a' already",
        ),
        ("danger", "idioms: [{id: a, say: '?b'}]", "nothing in it must be there"),
    ],
)
def test_a_broken_word_file_is_refused_with_its_place(
    root: Path, name: str, text: str, message: str
) -> None:
    write(root, name, text)

    with pytest.raises(BrokenWords, match=message) as refusal:
        load_reader(root)

    assert refusal.value.findings[0].file == f"locales/en/words/{name}.yaml"
    assert refusal.value.findings[0].line >= 3


def test_a_word_file_of_another_language_is_refused(root: Path) -> None:
    path = root / "locales" / "en" / "words" / "commands.yaml"
    path.write_text("schema: 1\nlanguage: de\n", encoding="utf-8")

    with pytest.raises(BrokenWords, match="'language' must be 'en'"):
        load_reader(root)
