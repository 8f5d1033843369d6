"""What rules share: predicates, circles, reading grades, the note about the last release."""

from pathlib import Path

import pytest

from bot.cli import main
from bot.content.findings import Finding
from bot.content.lint import check
from bot.content.lint.predicates import implies, sure
from bot.content.lint.released import FILE, read_release, snapshot, write_release
from bot.content.lint.rules.learned import grade, syllables
from bot.content.lint.ways import cycles, reach
from bot.content.loader import load
from bot.core.flow import All, AnyOf, Not, Op, Predicate
from bot.core.flow import Test as Asks  # by this name nobody takes it for a test

HIGH, HIGHER = Asks("load", Op.GTE, 7), Asks("load", Op.GTE, 8)
SAD, SET, UNSET = Asks("mood", Op.EQ, "sad"), Asks("mood", Op.SET), Asks("mood", Op.UNSET)


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        (HIGH, HIGH),
        (HIGHER, HIGH),
        (HIGHER, Asks("load", Op.GT, 7)),
        (Asks("load", Op.GT, 7), HIGH),
        (Asks("load", Op.EQ, 9), HIGHER),
        (Asks("load", Op.LT, 3), Asks("load", Op.LTE, 3)),
        (Asks("load", Op.LTE, 2), Asks("load", Op.LT, 3)),
        (SAD, SET),
        (SAD, Asks("mood", Op.IN, ("sad", "low"))),
        (SAD, Asks("mood", Op.NE, "calm")),
        (Asks("mood", Op.IN, ("sad",)), Asks("mood", Op.IN, ("sad", "low"))),
        (All((HIGHER, SAD)), HIGH),
        (AnyOf((HIGHER, Asks("load", Op.EQ, 7))), HIGH),
        (HIGHER, AnyOf((HIGH, SAD))),
        (All((HIGHER, SAD)), All((SAD, HIGH))),
        (Not(HIGH), Not(HIGHER)),
    ],
)
def test_a_narrow_condition_implies_a_wide_one(narrow: Predicate, wide: Predicate) -> None:
    assert implies(narrow, wide)


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        (HIGH, HIGHER),
        (HIGH, Asks("weight", Op.GTE, 7)),
        (SET, SAD),
        (HIGH, Asks("load", Op.LTE, 7)),
        (AnyOf((HIGHER, SAD)), HIGH),
        (Not(HIGHER), Not(HIGH)),
        (Asks("mood", Op.IN, ("sad", "calm")), Asks("mood", Op.IN, ("sad", "low"))),
        (Asks("load", Op.GTE, "7"), HIGH),
    ],
)
def test_what_may_differ_is_not_taken_for_implied(narrow: Predicate, wide: Predicate) -> None:
    assert not implies(narrow, wide)


@pytest.mark.parametrize(
    ("predicate", "holds", "expected"),
    [
        (SAD, True, {"mood"}),
        (SAD, False, set()),
        (UNSET, False, {"mood"}),
        (Not(UNSET), True, {"mood"}),
        (Asks("mood", Op.NE, "sad"), True, set()),
        (All((SAD, HIGH)), True, {"mood", "load"}),
        (AnyOf((SAD, HIGH)), True, set()),
        (AnyOf((UNSET, Asks("load", Op.UNSET))), False, {"mood", "load"}),
    ],
)
def test_a_condition_makes_sure_of_values(
    predicate: Predicate, holds: bool, expected: set[str]
) -> None:
    assert sure(predicate, holds=holds) == expected


def test_circles_are_found_apart_from_each_other() -> None:
    leads = {"a": ["b"], "b": ["a", "c"], "c": ["d"], "d": ["d"], "e": []}

    assert cycles(leads) == [["a", "b"], ["d"]]
    assert reach(leads, ["c"]) == {"c", "d"}


@pytest.mark.parametrize(
    ("word", "count"),
    [("sit", 1), ("water", 2), ("little", 2), ("here", 1), ("wanted", 2), ("don't", 1),
     ("feeling", 2), ("notes", 1), ("the", 1)],
)  # fmt: skip
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_short_line_has_no_grade() -> None:
    assert grade("Extraordinarily complicated.") == 0


def test_a_plain_line_has_a_low_grade() -> None:
    assert grade("Look at the wall. Feel your feet. Drink some water when you like. Then rest.") < 3


def test_a_release_that_was_just_noted_changes_nothing(house: Path) -> None:
    before = check(load(house))

    write_release(load(house))

    assert check(load(house)) == before
    assert read_release(house) == (snapshot(load(house)), [])


@pytest.mark.parametrize("written", ["{", "[]", '{"flows": 1}'])
def test_an_unreadable_note_about_the_release_is_a_finding(house: Path, written: str) -> None:
    (house / FILE).write_text(written)

    flows, findings = read_release(house)

    assert flows == {}
    assert [(one.code, one.file) for one in findings] == [("F01", FILE)]


def test_helplines_without_a_list_are_a_finding(house: Path) -> None:
    (house / "locales/helplines.yaml").write_text("helplines: none\n")

    assert [Finding.as_json(one)["code"] for one in check(load(house))] == ["F36"]


def test_only_what_has_no_errors_is_noted_as_released(
    house: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bot.content.loader.content_root", lambda: house)
    (house / "locales/helplines.yaml").unlink()  # the day on which it was checked gets old
    menu = house / "flows/menu.yaml"
    whole = menu.read_text()

    menu.write_text(whole.replace("enough: quiet", "enough: nowhere"))
    refused = main(["check", "--release"]), (house / FILE).exists()
    menu.write_text(whole)
    taken = main(["check", "--release"]), (house / FILE).exists()

    assert (refused, taken) == ((1, False), (0, True))
    assert "F03 error: there is no state 'nowhere'" in capsys.readouterr().out
