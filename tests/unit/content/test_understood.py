"""`alongside classify`: the reading of live messages, as data for those who judge it."""

import io
import json
import sys
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from bot.cli import main
from bot.content.source import content_root
from bot.content.understood import Understanding, load_understanding

DANGER = b'{"text": "i want to die", "lang": null}'


@pytest.fixture(scope="module")
def understood() -> Understanding:
    return load_understanding(content_root())


def test_what_was_heard_comes_back_with_its_reasons(understood: Understanding) -> None:
    """Nobody could tell from outside why somebody was interrupted."""
    read = understood.of_json(DANGER, 1)

    assert (read["level"], read["who"], read["route"]) == ("crisis", "self", "B")
    assert read["language"] == "en"
    why = read["why"]
    assert isinstance(why, list)
    assert all(one["rule"] and one["words"] for one in why)


def test_families_are_those_of_the_feelings_meant_and_each_stands_once(
    understood: Understanding,
) -> None:
    """A feeling that somebody denies would be held against her."""
    read = understood.of_json(b'{"text": "sad, so miserable, not angry, a bit anxious"}', 1)

    assert read["family"] == "sadness"
    assert read["families"] == ["sadness", "fear_anxiety"]


@pytest.mark.parametrize("language", ["null", '"en"', '"xx"', '""', '"de"'])
def test_any_language_or_none_is_read_with_all_rules(
    understood: Understanding, language: str
) -> None:
    """People write in the language of their pain."""
    line = f'{{"text": "i want to die", "lang": {language}}}'.encode()

    assert understood.of_json(line, 1)["level"] == "crisis"


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"{oh", "not JSON: Expecting property name enclosed in double quotes, character 2"),
        (b"", "not JSON: Expecting value, character 1"),
        (b'"i want to die"', 'not a JSON object: write {"text": "...", "lang": null}'),
        (b"{}", "'text' is missing"),
        (b'{"text": 7}', "'text' is not a string"),
        (b'{"text": "hello", "lang": 7}', "'lang' is neither a string nor null"),
        (b'{"text": "\xff"}', "not UTF-8: byte 11 of the line"),
        (b"[" * 200_000, "not JSON that can be read: too long or too deep"),
        (b'{"text": ' + b"7" * 5_000 + b"}", "not JSON that can be read: too long or too deep"),
    ],
)
def test_a_broken_line_is_answered_with_what_is_wrong(
    understood: Understanding, line: bytes, error: str
) -> None:
    """One broken line would end the reading of all that come after it."""
    assert understood.of_json(line, 7) == {"error": error, "line": 7}


def test_finer_intents_are_called_by_what_they_are_kinds_of(understood: Understanding) -> None:
    """Resistance ("this is stupid") has an answer of its own."""
    assert understood.of_line(b"this is stupid", 1)["intent"] == "resistance"
    assert understood.of_line(b"hello", 1)["intent"] == "greeting"
    assert understood.of_line(b"the table is blue", 1)["intent"] is None


@pytest.mark.parametrize(
    ("arguments", "line"), [(["--jsonl"], DANGER), ([], b"i want to die")], ids=["jsonl", "plain"]
)
def test_the_command_answers_each_line_at_once(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    line: bytes,
) -> None:
    """Whoever asks one line at a time would wait for ever."""
    answers: list[str] = []

    def lines() -> Iterator[bytes]:
        for _ in range(2):
            yield line + b"\n"
            answers.append(capsys.readouterr().out)

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=lines()))

    assert main(["classify", *arguments]) == 0
    assert [json.loads(answer)["level"] for answer in answers] == ["crisis", "crisis"]


def test_the_command_ends_well_when_there_is_nothing_to_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["classify"]) == 0

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO()))
    assert main(["classify", "--jsonl"]) == 0
