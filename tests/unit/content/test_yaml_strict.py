import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.findings import Location
from bot.content.yaml_strict import Data, _with_places, parse


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("off", "off"),
        ("True", "True"),
        ("NULL", "NULL"),
        ("~", "~"),
        ("22:30", "22:30"),
        ("2026-01-02", "2026-01-02"),
        ("007", "007"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        ("1e3", "1e3"),
        (".5", ".5"),
        ("+1", "+1"),
        ("-", "-"),
        ("5m", "5m"),
        ("50%", "50%"),
        ("<<", "<<"),
        ("=", "="),
        ("'7'", "7"),
        ('"true"', "true"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("", None),
        ("0", 0),
        ("-12", -12),
        ("1350", 1350),
        ("2.5", 2.5),
        ("-0.25e-3", -0.00025),
        ("[1, a]", [1, "a"]),
        ("{b: {}}", {"b": {}}),
    ],
)
def test_only_true_false_null_and_numbers_are_more_than_text(written: str, value: Data) -> None:
    document = parse(f"key: {written}\n" if written != "-" else "key: '-'\n", "f.yaml")

    assert document.value == {"key": value}
    assert type(document.value["key"]) is type(value)
    assert document.findings == ()


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("a: 1\nb:\n  c: 1\n  c: 2\n", 4, 3, "duplicate key 'c'"),
        ("a: &x 1\n", 1, 4, "anchor '&x' is not allowed"),
        ("a: &x {b: 1}\n", 1, 4, "anchor '&x' is not allowed"),
        ("a: !!int '3'\n", 1, 4, "tag 'tag:yaml.org,2002:int' is not allowed"),
        ("a: !thing {b: 1}\n", 1, 4, "tag '!thing' is not allowed"),
        ("- a\n- !!seq [b]\n", 2, 3, "tag 'tag:yaml.org,2002:seq' is not allowed"),
        ("!!str a: 1\n", 1, 1, "tag 'tag:yaml.org,2002:str' is not allowed"),
        ("x: {true: 1}\n", 1, 5, "key 'true' is not text"),
        ("7: seven\n", 1, 1, "key '7' is not text"),
        ("? [a, b]\n: 1\n", 1, 3, "a key must be text"),
        (f"a: {'[' * 60}{']' * 60}\n", 1, 53, "nested too deeply"),
        ("a: [1\nb: 2\n", 2, 2, "not YAML: did not find expected ',' or ']'"),
        ("a:\n\tb: 2\n", 2, 1, "not YAML: found character that cannot start any token"),
        ("a: *x\n", 1, 4, "not YAML: found undefined alias"),
        ("a: 1\n---\nb: 2\n", 2, 1, "not YAML: but found another document"),
        ("a: \x07\n", 1, 1, "not YAML: control characters are not allowed"),
    ],
)
def test_what_is_not_plain_yaml_is_reported_where_it_stands(
    text: str, line: int, column: int, message: str
) -> None:
    document = parse(text, "f.yaml")

    (finding,) = document.findings
    assert (finding.code, finding.line, finding.column) == ("F01", line, column)
    assert finding.message == message
    assert finding.hint


def test_an_alias_is_reported_like_its_anchor() -> None:
    document = parse("a: &x 1\nb: *x\nc: 'fish & *chips*'\n", "f.yaml")

    messages = [finding.message for finding in document.findings]
    assert messages == ["anchor '&x' is not allowed", "alias '*x' is not allowed"]
    assert [finding.line for finding in document.findings] == [1, 2]


def test_every_duplicate_key_is_reported_at_once() -> None:
    document = parse("a: 1\na: 2\na: 3\n", "f.yaml")

    assert [finding.line for finding in document.findings] == [2, 3]


def test_an_empty_file_is_nothing_and_no_fault() -> None:
    document = parse("# only a comment\n", "f.yaml")

    assert document.value is None
    assert document.findings == ()
    assert document.where("a") == Location("f.yaml")


def test_keys_and_values_have_places() -> None:
    document = parse("a:\n  - {b: c}\n  - d\n", "f.yaml")

    assert document.where("a", 0, "b") == Location("f.yaml", 2, 9)
    assert document.where("a", 0, "b", key=True) == Location("f.yaml", 2, 6)
    assert document.where("a", 1) == Location("f.yaml", 3, 5)


def test_the_place_of_what_is_missing_is_the_last_that_exists() -> None:
    document = parse("a:\n  b: 1\n", "f.yaml")

    assert document.where("a", "nothing") == document.where("a")
    assert document.where("a", "b", "deeper") == Location("f.yaml", 2, 6)
    assert document.where("a", 3) == document.where("a")


@given(st.text(max_size=80))
def test_whatever_is_in_a_file_is_an_answer_and_no_exception(text: str) -> None:
    document = parse(text, "f.yaml")

    assert document.file == "f.yaml"
    assert all(finding.code == "F01" for finding in document.findings)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z]{1,5}", fullmatch=True),
        st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=20),
    )
)
def test_quoted_text_comes_back_as_it_was(values: dict[str, str]) -> None:
    document = parse(json.dumps(values, ensure_ascii=False), "f.yaml")

    assert document.value == values


@pytest.mark.parametrize(
    "text",
    [
        "a: [1, x, '2']\nb: {c: null, d: 1.5}\n",
        "- suicid*\n- 'no'\n- a & b\n",
        "x: |\n  one\n  two\n",
    ],
)
def test_a_file_without_a_fault_is_read_as_with_the_places_of_everything(text: str) -> None:
    quick, placed = parse(text, "a.yaml"), _with_places(text, "a.yaml")
    assert (quick.value, quick.findings) == (placed.value, placed.findings)
    assert not quick._tree  # the places are only read for whoever asks for one
    assert quick.where("b", "d") == placed.where("b", "d")


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "a: 1\n---\nb: 2\n", "a: 1\na: 2\n", "a: !x 1\n", "? [a]\n: 1\n"]
)
def test_what_is_unusual_is_read_with_places(text: str) -> None:
    assert parse(text, "a.yaml") == _with_places(text, "a.yaml")
