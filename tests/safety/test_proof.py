"""`alongside proof` holds, its report is of this release, and it would say so if help did not come."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.cli import main
from bot.content.loader import Loaded
from bot.core.book import Book
from bot.core.flow import Role
from bot.core.names import FlowId, StateId
from bot.core.signals import SAFE, Danger, Signals
from bot.proof import command, extent, report, run
from bot.proof.findings import Check, Findings
from bot.proof.fixtures import FIXTURES
from bot.proof.helped import Kind
from bot.proof.places import Moment, Place
from bot.proof.run import Scope
from tests.transcripts import content

COMMITTED = Path(__file__).parent / "PROOF.md"
EVERY = 40
"""Here every so manyth place is looked at; `make soak` and the command look at all of them."""
ANEW = "make it anew: alongside proof --out tests/safety/PROOF.md"
DOOR = Place(Moment.OPENED)
SOMEWHERE = Place(Moment.FRESH, FlowId("not_running"), StateId("welcome"))


def proved(loaded: Loaded, *places: Place, reader: object = None) -> Findings:
    scope = Scope(places, loaded.released, (Kind.TEXT,))
    return run.prove(loaded, reader or content.reader(), scope)  # type: ignore[arg-type] # a fake


def failed(found: Findings) -> set[Check]:
    return {failure.check for failure in found.failures}


def changed(**changes: object) -> Loaded:
    book: Book = replace(content.book(), **changes)  # type: ignore[arg-type] # any field of it
    return replace(content.loaded(), book=book)


def test_help_comes_first_in_a_part_of_all_places() -> None:
    found = run.prove(content.loaded(), content.reader(), run.part(content.loaded(), EVERY))

    assert found.failures == []
    assert set(found.looks) == set(Check) - ({Check.NEAR} - set(found.looks))


@pytest.mark.soak
def test_help_comes_first_everywhere_and_the_report_says_so() -> None:
    loaded = content.loaded()
    scope = run.whole(loaded)

    found = run.prove(loaded, content.reader(), scope)

    assert found.failures == []
    told = report.as_markdown(found, extent.expected(content.book(), scope), _notes())
    assert told == COMMITTED.read_text("utf-8"), ANEW


def _notes() -> tuple[str, ...]:
    return command.not_shown(content.loaded())


def test_the_report_in_the_repository_is_of_this_release() -> None:
    """As many flows, states, lines and cases as there are now, and nothing that did not hold."""
    told = COMMITTED.read_text("utf-8")

    for what, count in extent.expected(content.book(), run.whole(content.loaded())).items():
        assert f"| {what} | {count:,} |" in told, f"{what}: {ANEW}"
    for fixture in FIXTURES:
        assert f"| {fixture.route} | {fixture.language} | {fixture.text} |" in told, ANEW
    for note in _notes():
        assert note in told, ANEW
    assert "**Everything held.**" in told


def test_the_tests_that_the_report_names_are_there() -> None:
    for _, where in report.ELSEWHERE:
        assert (COMMITTED.parent.parent.parent / where).is_file(), where


def test_every_route_and_every_language_is_tried() -> None:
    found = run.prove(content.loaded(), content.reader(), Scope((), content.loaded().released))

    assert Check.HEARD not in failed(found)


# ── it would be seen ──────────────────────────────────────────────────────────────────────────


class Deaf:
    """Hears no danger."""

    def read(self, text: str, language: str) -> Signals:
        return replace(content.reader().read(text, language), danger=SAFE)  # type: ignore[arg-type] # a plain string

    def danger(self, text: str) -> Danger:
        return SAFE


def test_danger_that_is_not_heard_is_seen() -> None:
    assert {Check.HEARD, Check.FIRST} <= failed(proved(content.loaded(), DOOR, reader=Deaf()))


def test_a_question_that_does_not_follow_help_is_seen() -> None:
    flows = {id_: one for id_, one in content.book().flows.items() if one.role is not Role.DANGER}

    assert Check.QUESTION in failed(proved(changed(flows=flows), DOOR))


def test_a_concern_that_is_not_asked_about_is_seen() -> None:
    flows = {id_: one for id_, one in content.book().flows.items() if one.role is not Role.CONCERN}
    texts = content.book().texts

    class Mute:
        """Has no line for a worrying word either."""

        def has(self, language: object, text: str) -> bool:
            return text != "common.concern" and texts.has(language, text)  # type: ignore[arg-type] # passed on

        def __getattr__(self, name: str) -> object:
            return getattr(texts, name)

    assert Check.ASKED in failed(proved(changed(flows=flows, texts=Mute()), SOMEWHERE))


def test_an_exit_that_leads_on_is_seen() -> None:
    flow = content.book().flows[FlowId("not_running")]
    onward = tuple(replace(one, to=replace(one.to, state=StateId("welcome"))) for one in flow.exits)
    flows = {**content.book().flows, flow.id: replace(flow, exits=onward)}

    assert Check.EXIT in failed(proved(changed(flows=flows), SOMEWHERE))


def test_a_turn_that_fails_is_seen() -> None:
    class Failing:
        """Texts that fail in a way for which nobody is prepared."""

        def __getattr__(self, name: str) -> object:
            raise ZeroDivisionError

    assert Check.FIRST in failed(proved(changed(texts=Failing()), SOMEWHERE))


# ── the command ───────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    def few(loaded: Loaded) -> Scope:
        return Scope((DOOR,), loaded.released, (Kind.TEXT,))

    monkeypatch.setattr(run, "whole", few)
    monkeypatch.setattr(command, "load", lambda root: content.loaded())
    monkeypatch.setattr(command, "load_reader", lambda root: content.reader())


def test_the_command_tells_and_ends_well(small: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["proof"]) == 0

    assert "**Everything held.**" in capsys.readouterr().out


def test_the_command_writes_json(
    small: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "proof.json"

    assert main(["proof", "--json", "--out", str(file)]) == 0

    told = json.loads(file.read_text("utf-8"))
    assert (told["holds"], told["failures"]) == (True, [])
    assert told["checks"]["first"]["looks"] > 0
    assert capsys.readouterr().out.endswith("0 did not hold\n")


def test_the_command_ends_with_one_when_something_does_not_hold(
    small: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "load_reader", lambda root: Deaf())

    assert main(["proof"]) == 1

    told = capsys.readouterr().out
    assert "## What did not hold" in told
    assert "I want to kill myself" in told


def test_a_report_that_cannot_be_written_is_said(small: None, tmp_path: Path) -> None:
    assert main(["proof", "--out", str(tmp_path / "none" / "proof.md")]) == 2
