"""What an author can get wrong in a flow file, and what she is told: where, what, how to mend it."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.content.complaints import complaints
from bot.content.findings import has_errors
from bot.content.loader import Loaded, load
from bot.content.yaml_strict import parse

Build = Callable[[Mapping[str, str]], Loaded]

HEAD = "schema: 1\nflow: x\nentry: a\noutcomes: [done]\n"
FINE = "states:\n  a: {end: done}\n"


@pytest.mark.parametrize(
    ("state", "column", "code", "message"),
    [
        ("a: {end: done, nxet: a}", 18, "F01", "unknown key 'nxet'"),
        ("a: {ask: {as: choice, opitons: [a]}, next: a}", 25, "F01", "unknown key 'opitons'"),
        ("a: {ask: {as: coice}, next: a}", 17, "F01", "'coice' is no kind of question"),
        ("a: {ask: choice, next: a}", 7, "F01", "this must be a map"),
        ("a: {ask: {as: text}}", 3, "F01", "key 'next' is missing"),
        ("a: {ask: {as: text, columns: 2}, next: a}", 23, "F01", "'columns' has no meaning here"),
        (
            "a: {ask: {as: text}, call: {flow: y}, next: a}",
            24,
            "F01",
            "'call' cannot stand here beside the rest",
        ),
        ("a: {nothing: 1}", 3, "F01", "this state does nothing"),
        ("a: 5", 3, "F01", "this must be a map"),
        ("a:", 3, "F01", "this must be a map"),
        ("A-b: {end: done}", 3, "F01", "'A-b' is not an id"),
        ("a: {say: 'Hello there', end: done}", 12, "F31", "'Hello there' is not a text id"),
        ("a: {say: [auto, 'Hello there'], end: done}", 19, "F31", "'Hello there' is not a text id"),
        ("a: {say: auto, next: 'flow:X y'}", 24, "F01", "'flow:X y' is not a target"),
        ("a: {say: auto, next: {_: a}}", 24, "F01", "this must be text"),
        (
            "a: {ask: {as: confirm}, next: {yes: a, 'No Way': a}}",
            42,
            "F01",
            "'No Way' is not an answer",
        ),
        ("a: {ask: {as: confirm}, next: {yes: 5}}", 39, "F01", "this must be text"),
        ("a: {ask: {as: confirm}, next: [a]}", 33, "F01", "this must be text or a map"),
        (
            "a: {ask: {as: confirm}, next: a, silence: {after: 20, then: a}}",
            53,
            "F01",
            "this must be text",
        ),
        (
            "a: {ask: {as: confirm}, next: a, silence: {after: 20 min, then: a}}",
            53,
            "F01",
            "'20 min' is not a duration",
        ),
        (
            "a: {ask: {as: confirm}, next: a, invalid: {tries: 0, then: a}}",
            53,
            "F01",
            "'0' is too small",
        ),
        (
            "a: {ask: {as: confirm, quiet: [later, never]}, next: a}",
            41,
            "F01",
            "'never' is not known here",
        ),
        (
            "a: {ask: {as: text, ideas: enjoyable}, next: a}",
            30,
            "F01",
            "'enjoyable' is not a vocabulary",
        ),
        (
            "a: {ask: {as: choice, of: feelings}, next: a}",
            29,
            "F01",
            "'feelings' is not a list of choices",
        ),
        ("a: {ask: {as: choice, options: [1, b]}, next: a}", 35, "F01", "this must be text"),
        ("a: {branch: [{when: {}, to: a}]}", 17, "F01", "a condition is missing"),
        ("a: {branch: [{when: {s: {over: 3}}, to: a}]}", 28, "F01", "unknown key 'over'"),
        ("a: {branch: [{when: {s: {}}, to: a}]}", 24, "F01", "a comparison is missing"),
        ("a: {branch: [{when: {s: [1]}, to: a}]}", 27, "F01", "one value is expected here"),
        ("a: {branch: [{when: {any: []}, to: a}]}", 29, "F01", "'any' must not be empty"),
        (
            "a: {branch: [{when: {s: {unset: false}}, to: a}]}",
            35,
            "F01",
            "'false' is not known here",
        ),
        ("a: {branch: [{to: a}]}", 16, "F01", "key 'when' is missing"),
        ("a: {branch: []}", 15, "F01", "'branch' must not be empty"),
        ("a: {branch: [{else: a, to: b}]}", 26, "F01", "'to' has no meaning here"),
        ("a: {set: {}, next: a}", 12, "F01", "'set' must not be empty"),
        ("a: {set: {s: {b: 1}}, next: a}", 16, "F01", "this must be text or a list"),
        ("a: {wait: {for: long}, next: a}", 19, "F01", "'long' is not a duration"),
        (
            "a: {wait: {for: 5m}, marks: [{id: m, at: half}], next: a}",
            44,
            "F01",
            "'half' is not a moment of the wait",
        ),
        (
            "a: {wait: {for: 5m}, marks: [{id: m}], next: a}",
            32,
            "F01",
            "a mark needs one of 'at' and 'every'",
        ),
        (
            "a: {wait: {for: 5m}, marks: [{id: m, at: 1m, every: 1m}], next: a}",
            32,
            "F01",
            "a mark needs one of 'at' and 'every'",
        ),
        ("a: {wait: {for: 5m, clock: moon}, next: a}", 30, "F01", "'moon' is not known here"),
        (
            "a: {wait: {for: 5m}, typing: {reply: loud}, next: a}",
            40,
            "F01",
            "'loud' is not known here",
        ),
        ("a: {do: {}, next: a}", 7, "F01", "key 'action' is missing"),
    ],
)
def test_a_fault_in_a_state_is_reported_at_its_column(
    build: Build, state: str, column: int, code: str, message: str
) -> None:
    loaded = build({"flows/x.yaml": f"{HEAD}states:\n  {state}\n"})

    (finding,) = loaded.findings
    assert (finding.code, finding.message) == (code, message)
    assert (finding.file, finding.line, finding.column) == ("flows/x.yaml", 6, column)
    assert loaded.book is None


@pytest.mark.parametrize(
    ("head", "line", "column", "message", "hint"),
    [
        ("role: boss", 5, 7, "'boss' is not known here", "write 'landing', 'menu',"),
        ("depth: abyss", 5, 8, "'abyss' is not known here", "write 'light' or 'deep'"),
        ("gate: {max: 11}", 5, 13, "'11' is too large", "at most 10"),
        ("gate: {max: true}", 5, 13, "this must be a whole number", ""),
        ("menu: {minutes: 0}", 5, 17, "'0' is too small", "at least 1"),
        ("menu: {show: 1, minutes: 3}", 5, 14, "this must be true or false", ""),
        ("caution: [inward, fire]", 5, 19, "'fire' is not known here", "write 'inward',"),
        ("caution: fire", 5, 10, "this must be a list", "write [a, b]"),
        ("review: one", 5, 9, "'one' is not known here", "write 'two_people'"),
        ("tilte: x", 5, 1, "unknown key 'tilte'", ""),
        ("exist: {}", 5, 1, "unknown key 'exist'", "did you mean 'exits'?"),
        ("takes: [5]", 5, 9, "this must be text", "put it in quotes"),
        ("slots: {s: {type: sclae}}", 5, 19, "'sclae' is not known here", "write 'choice',"),
        ("slots: {s: {type: scale, max: lots}}", 5, 31, "'lots' is not a duration", "write 90s"),
        ("slots: {s: {type: scale, min: 5m}}", 5, 31, "'5m' does not bound a scale", "write a"),
        ("slots: {s: {type: duration, max: 5}}", 5, 34, "'5' does not bound a duration", "write"),
        ("slots: {s: {type: list, of: leaves}}", 5, 29, "'leaves' is not a vocabulary", "write"),
        ("slots: {S: {type: text}}", 5, 9, "'S' is not an id", "small letters"),
        ("exits: {out: {to: a, words: local.no}}", 5, 29, "the words of exit 'out' are", "its"),
        ("leave: {resumable: long}", 5, 20, "'long' is not a duration", "write 90s"),
        ("lost: {say: Oh no}", 5, 13, "'Oh no' is not a text id", "words live in"),
        ("silence: {after: 5m}", 5, 1, "key 'then' is missing", ""),
    ],
)
def test_a_fault_in_the_head_is_reported_with_a_remedy(
    build: Build, head: str, line: int, column: int, message: str, hint: str
) -> None:
    loaded = build({"flows/x.yaml": f"{HEAD}{head}\n{FINE}"})

    (finding,) = loaded.findings
    assert (finding.line, finding.column) == (line, column)
    assert finding.message.startswith(message)
    assert finding.hint.startswith(hint)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("states:\n  a: {end: done}\n", [(1, 1)] * 4),
        (f"{HEAD}states: []\n", [(5, 9)]),
        (f"{HEAD}states: {{}}\n", [(5, 9)]),
        ("- a\n", [(1, 1)]),
        ("just words\n", [(1, 1)]),
        ("# nothing\n", [(1, 1)]),
        (f"{HEAD}states:\n  a: {{end: done\n", [(7, 1)]),
        (f"{HEAD}states:\n  a: {{end: 5, say: A b}}\n", [(6, 12), (6, 20)]),
    ],
)
def test_all_faults_of_a_file_are_reported_at_once(
    build: Build, text: str, places: list[tuple[int, int]]
) -> None:
    loaded = build({"flows/x.yaml": text})

    assert [(finding.line, finding.column) for finding in loaded.findings] == places
    assert loaded.flows == {}


@pytest.mark.parametrize(
    ("state", "message"),
    [
        ("{ask: {as: choice}, next: a}", "there is nothing to choose from"),
        ("{ask: {as: multi, into: nowhere}, next: a}", "there is nothing to choose from"),
        ("{ask: {as: multi, into: word}, next: a}", "there is nothing to choose from"),
        ("{ask: {as: choice, options: [b], of: vocab.v}, next: a}", "both 'options' and 'of' say"),
    ],
)
def test_a_choice_needs_one_list_to_choose_from(build: Build, state: str, message: str) -> None:
    slots = "slots: {word: {type: text}}\n"

    loaded = build({"flows/x.yaml": f"{HEAD}{slots}states:\n  a: {state}\n"})

    (finding,) = loaded.findings
    assert (finding.line, finding.column) == (7, 7)
    assert finding.message.startswith(message)


@pytest.mark.parametrize(
    ("line", "text"),
    [(5, f"{HEAD}silence:\n{FINE}"), (6, f"{HEAD}states:\n  a: {{end: done, say: }}\n")],
)
def test_a_key_with_nothing_after_it_is_a_slip(build: Build, line: int, text: str) -> None:
    (finding,) = build({"flows/x.yaml": text}).findings

    assert finding.line == line
    assert finding.message.endswith("is empty")


def test_a_slot_may_be_emptied(build: Build) -> None:
    text = f"{HEAD}states:\n  a: {{set: {{word: null}}, next: a}}\n"

    assert build({"flows/x.yaml": text}).findings == ()


def test_a_question_without_a_kind_is_told_the_kinds(build: Build) -> None:
    loaded = build({"flows/x.yaml": f"{HEAD}states:\n  a: {{ask: {{into: b}}, next: a}}\n"})

    (finding,) = loaded.findings
    assert finding.message == "the kind of question is missing"
    assert (finding.line, finding.column) == (6, 7)


def test_a_language_version_of_the_future_has_a_code_of_its_own(build: Build) -> None:
    loaded = build({"flows/x.yaml": HEAD.replace("schema: 1", "schema: 2") + FINE})

    (finding,) = loaded.findings
    assert (finding.code, finding.line, finding.column) == ("F44", 1, 9)
    assert finding.message == "schema 2 is not known to this release"


def test_a_flow_is_named_like_its_file(build: Build) -> None:
    loaded = build({"flows/other.yaml": HEAD + FINE})

    (finding,) = loaded.findings
    assert finding.message == "flow 'x' stands in 'other.yaml'"
    assert loaded.flows == {}


def test_what_the_rules_look_for_is_let_through(build: Build) -> None:
    """A branch without else, a wait without a late end: each belongs to a rule of its own."""
    states = (
        "states:\n"
        "  a: {branch: [{when: {x: 1}, to: nowhere}]}\n"
        "  b: {wait: {for: 5m}, next: {elapsed: nowhere}}\n"
        "  c: {ask: {as: text}, next: a, invalid: {tries: 2}}\n"
    )

    loaded = build({"flows/x.yaml": HEAD + states})

    assert loaded.findings == ()
    assert list(loaded.flows) == ["x"]


def test_whatever_else_a_model_refuses_is_told_in_its_own_words() -> None:
    document = parse("gate: {max: 1}\n", "flows/x.yaml")
    refusal = ValidationError.from_exception_data(
        "x", [{"type": "finite_number", "loc": ("gate", "max"), "input": 1}]
    )

    (finding,) = complaints(document, refusal)

    assert finding.message == "input should be a finite number"
    assert (finding.line, finding.column) == (1, 13)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_however_a_file_is_cut_there_is_a_book_or_a_finding(
    house: Path, tmp_path: Path, data: st.DataObject
) -> None:
    """An author's slip is never an exception: the rest of the content has to be shown as well."""
    lines = (house / "flows/tea.yaml").read_text("utf-8").splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(0, len(lines[at])))
    scrap = data.draw(st.sampled_from(["", "  ", "[", "}", ": ", "- ", "&a ", "5", "null", "x: y"]))
    lines[at] = (
        lines[at][:column] + scrap + lines[at][data.draw(st.integers(column, column + 40)) :]
    )
    (tmp_path / "flows").mkdir(exist_ok=True)
    (tmp_path / "flows/tea.yaml").write_text("\n".join(lines), encoding="utf-8")

    loaded = load(tmp_path)

    faults = [finding for finding in loaded.findings if finding.file == "flows/tea.yaml"]
    assert bool(loaded.flows) is not has_errors(faults)
    assert all(1 <= finding.line <= len(lines) + 1 for finding in faults)
