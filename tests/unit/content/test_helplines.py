"""The file of helplines becomes values; what is broken in it takes nothing else away."""

from pathlib import Path

import pytest

from bot.content.helplines import load_helplines, spans
from bot.content.loader import load_book
from bot.content.source import content_root
from bot.core.helplines import Helpline, Helplines, Hours, Kind, lines_for
from bot.core.names import BASE_LANGUAGE

WHOLE = """
schema: 1
emergency: {basis: common knowledge, numbers: {GB: "999", US: 911}}
directories: [a.example]
helplines:
  - country: GB
    name: A line
    number: ["1", "2"]
    sms: "3"
    sms_word: HI
    whatsapp: "4"
    chat: b.example
    url: c.example
    hours: 24/7
    languages: [en]
    cost: free
    audience: children
"""


def written(root: Path, text: str) -> Path:
    (root / "locales").mkdir(exist_ok=True)
    (root / "locales/helplines.yaml").write_text(text)
    return root


def test_a_line_is_read_with_all_its_fields(tmp_path: Path) -> None:
    loaded = load_helplines(written(tmp_path, WHOLE))

    line = Helpline(
        country="GB",
        name="A line",
        numbers=("1", "2"),
        sms="3",
        sms_word="HI",
        whatsapp="4",
        chat="b.example",
        url="c.example",
        is_always_open=True,
        languages=("en",),
        is_free=True,
        kind=Kind.CHILD,
    )
    assert loaded == Helplines({"GB": (line,)}, {"GB": "999"}, ("a.example",))


@pytest.mark.parametrize(
    "broken",
    [
        "helplines: none\n",
        "- a list\n",
        "emergency: no\nhelplines: [word, {country: GB, number: '1'}]\n",
        "emergency: {numbers: []}\nhelplines: [{country: GB, name: unreachable}]\n",
    ],
)
def test_what_is_broken_is_left_out(tmp_path: Path, broken: str) -> None:
    assert load_helplines(written(tmp_path, broken)) == Helplines()


def test_a_house_without_the_file_has_no_lines(tmp_path: Path) -> None:
    assert load_helplines(tmp_path) == Helplines()


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("10:00-24:00", (Hours("10:00", "24:00"),)),
        ("mon-fri 09:00-17:00", (Hours("09:00", "17:00", "mon", "fri"),)),
        ("fri 09:00-13:00", (Hours("09:00", "13:00", "fri", "fri"),)),
        (["mon 09:00-10:00", "sun 15:30-00:30"], (Hours("09:00", "10:00", "mon", "mon"), Hours("15:30", "00:30", "sun", "sun"))),
        ("in the evening", None),
        (["mon 09:00-10:00", "later"], None),
        (None, None),
        (7, None),
    ],
)  # fmt: skip
def test_hours_are_spans_of_the_day(
    text: str | list[str] | None, hours: tuple[Hours, ...] | None
) -> None:
    assert spans(text) == hours  # type: ignore[arg-type] # a list of texts is data as well


def test_every_country_of_the_book_has_short_bubbles() -> None:
    """At most two, and none longer than what can be read at once in danger."""
    book = load_book(content_root())
    known = {*book.helplines.lines, *book.helplines.emergency}

    said = {
        country: lines_for(book.directory, country, BASE_LANGUAGE, kind)
        for country in known
        for kind in Kind
    }

    assert max(map(len, said.values())) <= 2
    assert max(len(bubble) for bubbles in said.values() for bubble in bubbles) <= 320
