from collections.abc import Callable, Mapping

import pytest

from bot.content.languages import load_languages
from bot.content.loader import Loaded

Build = Callable[[Mapping[str, str]], Loaded]

DE = "locales/de/language.yaml"
FINE = "language: de\nreleased: true\ndirection: ltr\n"


def test_the_base_comes_first_and_the_released_are_known(loaded: Loaded) -> None:
    assert [file.language for file in loaded.languages] == ["en", "de"]
    assert loaded.base == "en"
    assert loaded.released == ("en",)


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("language: fr\n", 1, 11, "'language' must be 'de' like its folder"),
        ("released: true\n", 1, 1, "'language' must be 'de' like its folder"),
        (f"{FINE}tone: soft\n", 4, 1, "unknown key 'tone'"),
        ("language: de\nreleased: yes\n", 2, 11, "this must be true or false"),
        ("language: de\ndirection: up\n", 2, 12, "'up' is not a direction"),
        (f"{FINE}base: true\n", 2, 7, "more than one base language: de, en"),
        ("[\n", 2, 1, "not YAML: did not find expected node content"),
        ("", 1, 1, "this must be a map"),
    ],
)
def test_a_fault_in_a_language_file_is_reported_where_it_stands(
    build: Build, text: str, line: int, column: int, message: str
) -> None:
    (finding,) = build({DE: text}).findings

    assert finding.message == message
    assert (finding.line, finding.column) == (line, column)


def test_a_folder_without_a_language_file_is_reported(build: Build) -> None:
    (finding,) = build({"locales/de/tea.ftl": "a = b\n"}).findings

    assert (finding.file, finding.message) == (DE, "cannot be read")


def test_folders_that_are_no_languages_do_not_count(build: Build) -> None:
    loaded = build({"locales/__pycache__/x": "", "locales/helplines.yaml": "", DE: FINE})

    assert [file.language for file in loaded.languages] == ["en", "de"]
    assert loaded.findings == ()


def test_arabic_runs_from_right_to_left(build: Build) -> None:
    loaded = build({"locales/ar/language.yaml": "language: ar\ndirection: rtl\n"})

    assert [file.direction for file in loaded.languages] == ["ltr", "rtl"]


def test_there_always_is_a_base(build: Build) -> None:
    none = build({"locales/en/language.yaml": "language: en\n"})

    (finding,) = none.findings
    assert finding.message == "no language is the base"
    assert none.base == "en"


def test_an_empty_folder_has_the_base_and_a_finding(tmp_path: object, build: Build) -> None:
    root = build({}).root / "nothing"

    files, findings = load_languages(root)

    assert [file.language for file in files] == ["en"]
    assert [finding.message for finding in findings] == ["no language is the base"]
