"""Danger words in several files: read as one, each name once."""

from pathlib import Path

from bot.content.dangerwords import danger_files, danger_words
from bot.content.words import load_lexicons
from bot.core.names import Language

EN = Language("en")
MAIN = """schema: 1
language: en
lists: {die: [die]}
rules: [{id: die, route: B, level: crisis, say: "want to <die>"}]
"""
MORE = """schema: 1
language: en
lists: {parting: [goodbye], evening: [tonight]}
rules: [{id: parting_evening, route: A, level: crisis, near: ["<parting>", "<evening>|<die>"]}]
topics: [film]
"""


def written(root: Path, **files: str) -> Path:
    folder = root / "locales" / "en" / "words"
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return root


def test_further_files_join_the_first(tmp_path: Path) -> None:
    files = danger_files(written(tmp_path, danger=MAIN, danger_veiled=MORE), EN)

    words = danger_words(files)

    assert [rule.id for rule in words.rules] == ["die", "parting_evening"]
    assert words.topics == ("film",)
    assert not [finding for file in files for finding in file.findings]


def test_a_name_stands_but_once_among_them(tmp_path: Path) -> None:
    more = MORE.replace("parting_evening", "die").replace("evening:", "die:")
    files = danger_files(written(tmp_path, danger=MAIN, danger_veiled=more), EN)

    danger_words(files)

    said = [finding.message for file in files for finding in file.findings]
    assert any("there is a list 'die' already" in message for message in said)
    assert any("there is a rule 'die' already" in message for message in said)


def test_a_further_file_has_no_words_of_the_language_as_a_whole(tmp_path: Path) -> None:
    files = danger_files(
        written(tmp_path, danger=MAIN, danger_veiled="schema: 1\nlanguage: en\nnegators: [not]\n"),
        EN,
    )

    danger_words(files)

    assert [finding.code for finding in files[1].findings] == ["F01"]


def test_lists_that_cannot_be_read_are_reported_once(tmp_path: Path) -> None:
    files = danger_files(written(tmp_path, danger=MAIN.replace("[die]", '["<nowhere>"]')), EN)

    danger_words(files)

    assert len(files[0].findings) == 1


def test_of_a_language_that_nobody_speaks_only_danger_is_read(tmp_path: Path) -> None:
    root = written(tmp_path, danger=MAIN, soft="schema: 1\nlanguage: en\nsoft: {later: [later]}\n")

    lexicons, findings = load_lexicons(root, [EN], whole=[])

    assert findings == []
    assert lexicons[EN].danger.rules
    assert lexicons[EN].soft == {}
    assert load_lexicons(root, [EN])[0][EN].soft == {"later": ("later",)}
