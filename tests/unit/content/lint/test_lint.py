"""The frame of the checks: what is listed, what is read, where findings point."""

import re
from pathlib import Path

import pytest

import bot.app
import bot.content.lint.rules
import bot.core
from bot.content import textfiles
from bot.content.authored import TextFile
from bot.content.findings import Severity
from bot.content.lint import check
from bot.content.lint.needs import DATES, ENGINE, OPTIONAL
from bot.content.lint.registry import RULES
from bot.content.lint.rules.hostage import DOORS
from bot.content.lint.types import FACT_TYPES
from bot.content.loader import content_root, load
from bot.core.conditions import FACTS
from bot.core.engine import FORGETFUL
from bot.core.names import Language
from tests.unit.content.lint.conftest import CLEAN, Checked

ELSEWHERE = {"F31", "F44"}
"""Found while reading, without a rule of their own."""
NOT_YET = {"F34"}
"""There are no pictures or sounds in the language yet."""


def test_every_rule_in_the_folder_is_registered() -> None:
    folder = Path(bot.content.lint.rules.__path__[0])

    names = {path.stem for path in folder.glob("*.py")} - {"__init__"}

    assert names == {str(getattr(rule, "__name__", "")).rpartition(".")[2] for rule in RULES}


def test_rules_are_in_the_order_of_their_codes_and_none_shares_one() -> None:
    codes = [rule.CODE for rule in RULES]

    assert codes == sorted(set(codes))


def test_every_code_of_the_language_is_accounted_for() -> None:
    wanted = {f"F{n:02}" for n in range(1, 45)} | {f"T{n:02}" for n in range(1, 9)}

    assert {rule.CODE for rule in RULES} | ELSEWHERE | NOT_YET == wanted


def test_authors_can_look_up_every_rule() -> None:
    readme = (content_root() / "flows/README.md").read_text()

    for rule in RULES:
        severity = rule.SEVERITY.replace("error", "E").replace("warning", "W").replace(", ", "/")
        assert f"| {rule.CODE} | {severity} | {rule.FINDS} |" in readme


def test_the_texts_of_the_engine_are_those_it_asks_for() -> None:
    folders = [Path(package.__path__[0]) for package in (bot.core, bot.app)]
    sources = [path.read_text() for folder in folders for path in folder.glob("*.py")]

    asked = {
        text for source in sources for text in re.findall(r'"((?:common|labels)\.\w+)"', source)
    }

    assert asked == set(ENGINE) | set(DATES) | OPTIONAL


def test_the_facts_of_the_engine_all_have_a_type() -> None:
    assert FACT_TYPES.keys() == FACTS.keys()


def test_doors_are_those_of_the_engine() -> None:
    assert DOORS == FORGETFUL


def test_each_text_file_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[Path] = []

    def counting(root: Path, path: Path, language: Language) -> TextFile:
        parsed.append(path)
        return read(root, path, language)

    read = textfiles._read
    monkeypatch.setattr(textfiles, "_read", counting)
    check(load(CLEAN))

    assert sorted(parsed) == sorted((CLEAN / "locales/en").glob("*.ftl"))


def test_findings_of_the_reader_come_first_hand(checked: Checked) -> None:
    findings = checked({"flows/broken.yaml": ("", "schema: 2\nflow: broken\n")})

    assert "F44" in {finding.code for finding in findings}


def test_a_finding_names_its_place_and_says_what_to_do(checked: Checked) -> None:
    found, *others = checked({"flows/sitting.yaml": (", enough: land}", "}")})

    assert not others
    assert found.severity is Severity.ERROR
    assert (found.file, found.line, found.column) == ("flows/sitting.yaml", 48, 5)
    assert found.message == "answer 'enough' in state 'how' of flow 'sitting' leads nowhere"
    assert found.hint == "add 'enough: STATE' to next"


def test_our_own_content_has_no_errors() -> None:
    findings = check(load(content_root()))

    assert [one.as_text() for one in findings if one.severity is Severity.ERROR] == []
