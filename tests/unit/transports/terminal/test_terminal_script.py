"""Script lines: directives are few, everything else is the person's own."""

from datetime import timedelta

import pytest

from bot.transports.terminal import script


@pytest.mark.parametrize(
    ("written", "by"),
    [
        (":advance 90s", timedelta(seconds=90)),
        (":advance 5m", timedelta(minutes=5)),
        (":advance 1h30m", timedelta(minutes=90)),
        (":advance 2d", timedelta(days=2)),
    ],
)
def test_time_can_pass(written: str, by: timedelta) -> None:
    assert script.parse(written) == script.Advance(by)


@pytest.mark.parametrize("written", [":advance", ":advance soon", ":advance 5", ":advance m"])
def test_a_directive_without_a_duration_is_refused(written: str) -> None:
    with pytest.raises(script.ScriptRefused):
        script.parse(written)


def test_a_button_can_be_pressed() -> None:
    assert script.parse(":tap Too much") == script.Tap("Too much")


@pytest.mark.parametrize("line", [":(", ":-)", ":tap", ":restart", "#tired", ": advance 5m", "7"])
def test_everything_else_is_what_the_person_says(line: str) -> None:
    assert script.parse(line) == script.Say(line)


@pytest.mark.parametrize(
    ("line", "comment"), [("#", True), ("# a note", True), ("#tired", False), ("a # b", False)]
)
def test_a_comment_begins_with_a_hash_and_a_space(line: str, comment: bool) -> None:
    assert script.is_comment(line) is comment


async def test_lines_of_a_script_come_one_by_one_and_end() -> None:
    lines = script.ScriptLines(["one", "two"])

    assert [await lines.next() for _ in range(3)] == ["one", "two", None]


async def test_a_script_that_was_left_has_no_more_lines() -> None:
    lines = script.ScriptLines(["one"])

    lines.end()

    assert await lines.next() is None
