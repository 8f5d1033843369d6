from collections.abc import Callable, Mapping

import pytest

from bot.content.authored import AuthoredText
from bot.content.findings import Location
from bot.content.loader import Loaded
from bot.core.names import Language

Build = Callable[[Mapping[str, str]], Loaded]

EN, DE = Language("en"), Language("de")


def texts(loaded: Loaded, language: Language = EN) -> dict[tuple[str, int], AuthoredText]:
    return {(text.id, text.variant): text for text in loaded.texts(language)["tea"].texts}


def test_every_wording_has_its_id_its_number_and_its_place(loaded: Loaded) -> None:
    places = {key: (text.at.line, text.at.column) for key, text in texts(loaded).items()}

    assert places["tea.hello", 1] == (6, 1)
    assert places["tea.hello", 2] == (7, 5)
    assert places["tea.hello.more", 1] == (9, 5)
    assert places["tea.hello.more", 2] == (10, 5)
    assert places["tea.only_parts.invalid", 1] == (28, 5)
    assert ("tea.only_parts", 1) not in places


def test_the_comment_above_a_message_is_read(loaded: Loaded) -> None:
    assert texts(loaded)["tea.hello", 2].notes == {"of": "-", "reviewed": "2026-01-02"}
    assert texts(loaded, DE)["tea.hello", 1].notes == {"of": "3f9a21", "reviewed": "pending"}
    assert texts(loaded)["tea.which", 1].notes == {}


@pytest.mark.parametrize(
    ("id_", "names"),
    [
        ("tea.hello", {"name"}),
        ("tea.steep", {"minutes", "year"}),
        ("tea.asked", {"short"}),
        ("tea.rest", set()),
    ],
)
def test_placeholders_are_found_also_where_they_only_choose(
    loaded: Loaded, id_: str, names: set[str]
) -> None:
    assert texts(loaded)[id_, 1].placeholders == names


@pytest.mark.parametrize(
    ("id_", "plain"),
    [
        ("tea.which", ("Which cup?",)),
        ("tea.hello", ("Hello {name}. {-house} is open.",)),
        ("tea.asked", ("Short", "Long")),
        ("tea.rest", ("Now\nsit down.\n\n  Slowly.",)),
        (
            "tea.steep",
            ("We wait one minute. Year {year}.", "We wait {minutes} minutes. Year {year}."),
        ),
    ],
)
def test_a_text_is_read_in_every_way_it_can_be_said(
    loaded: Loaded, id_: str, plain: tuple[str, ...]
) -> None:
    assert texts(loaded)[id_, 1].plain == plain


@pytest.mark.parametrize(
    ("pattern", "plain"),
    [
        ('{ "{" }a{ "\\u0041" }', "{aA"),
        ("{ 5 } cups", "5 cups"),
        ("{ NUMBER($n) } cups", "{n} cups"),
        ("{ { $n } } cups", "{n} cups"),
        ("{ other.part }", "{other.part}"),
    ],
)
def test_what_stands_in_braces_is_shown_by_its_name(build: Build, pattern: str, plain: str) -> None:
    loaded = build({"locales/en/tea.ftl": f"a = {pattern}\n"})

    assert texts(loaded)["tea.a", 1].plain == (plain,)


def test_a_text_with_very_many_readings_is_not_read_in_all(build: Build) -> None:
    choice = "{ $a ->\n [x] 1\n *[y] 2\n }"

    loaded = build({"locales/en/tea.ftl": "a = " + choice * 12 + "\n"})

    assert len(texts(loaded)["tea.a", 1].plain) == 64


def test_the_digest_is_that_of_the_whole_message(build: Build) -> None:
    one = texts(build({"locales/en/tea.ftl": "a = x\n    .b = y\nc = x\n"}))
    two = texts(build({"locales/en/tea.ftl": "# of: -\na = x\n  .b = y\nc = z\n"}))

    assert one["tea.a", 1].digest == one["tea.a.b", 1].digest == two["tea.a", 1].digest
    assert one["tea.c", 1].digest != two["tea.c", 1].digest
    assert len(one["tea.a", 1].digest) == 6


def test_what_is_not_fluent_is_reported_and_the_rest_is_read(loaded: Loaded) -> None:
    file = loaded.texts(DE)["tea"]

    (finding,) = file.findings
    assert (finding.code, finding.line, finding.column) == ("F01", 4, 13)
    assert finding.message.startswith("not Fluent: expected a character")
    assert len(file.texts) == 2


def test_a_message_that_stands_twice_is_reported(build: Build) -> None:
    loaded = build({"locales/en/tea.ftl": "a = x\n\na = y\n"})

    (finding,) = loaded.texts(EN)["tea"].findings
    assert (finding.line, finding.message) == (3, "message 'a' stands here twice")


def test_a_text_file_that_is_no_text_is_reported(build: Build) -> None:
    loaded = build({})
    (loaded.root / "locales/en/tea.ftl").write_bytes(b"a = \xff\n")

    (finding,) = loaded.texts(EN)["tea"].findings
    assert finding.message == "not text in UTF-8"


def test_windows_line_ends_do_not_move_places(build: Build) -> None:
    loaded = build({"locales/en/tea.ftl": "a = x\r\n\r\nb = y\r\n    .c = z\r\n"})

    assert texts(loaded)["tea.b.c", 1].at == Location("locales/en/tea.ftl", 4, 5)


def test_texts_are_read_once(loaded: Loaded) -> None:
    assert loaded.texts(EN) is loaded.texts(EN)
