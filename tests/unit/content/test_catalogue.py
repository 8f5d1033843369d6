import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.bundle import Bundle
from bot.content.catalogue import FluentCatalogue, plain_wordings
from bot.content.source import content_root
from bot.core.errors import TextMissing
from bot.core.names import Language, TextId
from bot.core.texts import Catalogue

EN, DE = Language("en"), Language("de")


@pytest.fixture(scope="module")
def catalogue() -> FluentCatalogue:
    return FluentCatalogue(Path(__file__).parent / "house" / "locales", EN)


def test_it_is_a_catalogue(catalogue: FluentCatalogue) -> None:
    port: Catalogue = catalogue

    assert port.has(EN, TextId("tea.hello"))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("tea.hello", 3),
        ("tea.hello.more", 2),
        ("tea.which", 1),
        ("tea.which.mug", 1),
        ("tea.only_parts", 0),
        ("tea.only_parts.invalid", 1),
        ("tea.nowhere", 0),
        ("tea.which.nowhere", 0),
        ("no_such_file.hello", 0),
        ("tea", 0),
    ],
)
def test_wordings_are_counted(catalogue: FluentCatalogue, text: str, count: int) -> None:
    assert catalogue.variants(EN, TextId(text)) == count
    assert catalogue.has(EN, TextId(text)) is (count > 0)


@pytest.mark.parametrize(("variant", "said"), [(1, "Hello Ada."), (2, "Good to see you, Ada.")])
def test_a_variant_is_said(catalogue: FluentCatalogue, variant: int, said: str) -> None:
    text = catalogue.render(EN, TextId("tea.hello"), {"name": "Ada"}, variant)

    assert text.startswith(said)


def test_a_part_has_variants_of_its_own(catalogue: FluentCatalogue) -> None:
    said = catalogue.render(EN, TextId("tea.hello.more"), {"leaves": "mint"}, 2)

    assert said == "Today: mint."


def test_a_variant_that_does_not_exist_is_the_first_wording(catalogue: FluentCatalogue) -> None:
    assert catalogue.render(EN, TextId("tea.which"), {}, 7) == "Which cup?"


def test_a_language_speaks_for_itself(catalogue: FluentCatalogue) -> None:
    assert catalogue.render(DE, TextId("tea.hello"), {"name": "Ada"}) == "Hallo Ada."
    assert catalogue.variants(DE, TextId("tea.hello")) == 1


def test_a_text_that_a_language_lacks_comes_from_the_base(catalogue: FluentCatalogue) -> None:
    assert catalogue.render(DE, TextId("tea.which"), {}) == "Which cup?"
    assert catalogue.own(DE, TextId("tea.which")) == 0
    assert catalogue.variants(DE, TextId("tea.hello.more")) == 2


def test_a_language_that_does_not_exist_speaks_the_base(catalogue: FluentCatalogue) -> None:
    assert catalogue.render(Language("xx"), TextId("tea.which"), {}) == "Which cup?"


def test_a_text_that_cannot_be_filled_in_comes_from_the_base(catalogue: FluentCatalogue) -> None:
    said = catalogue.render(DE, TextId("tea.quote"), {"note": "still here"})

    assert said == "You said: still here"


def test_a_text_that_cannot_be_filled_in_anywhere_is_missing(catalogue: FluentCatalogue) -> None:
    with pytest.raises(TextMissing) as missing:
        catalogue.render(EN, TextId("tea.quote"), {})

    assert missing.value.text == "tea.quote"


def test_a_text_that_nobody_wrote_is_missing(catalogue: FluentCatalogue) -> None:
    with pytest.raises(TextMissing):
        catalogue.render(DE, TextId("tea.nowhere"), {})


def test_a_message_that_is_not_fluent_is_missing(catalogue: FluentCatalogue) -> None:
    assert not catalogue.has(DE, TextId("tea.broken"))


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1, "We wait one minute. Year 2026."), (20, "We wait 20 minutes. Year 2026.")],
)
def test_numbers_choose_words_and_are_not_grouped(
    catalogue: FluentCatalogue, minutes: int, said: str
) -> None:
    assert catalogue.render(EN, TextId("tea.steep"), {"minutes": minutes, "year": 2026}) == said


def test_true_and_false_are_yes_and_no(catalogue: FluentCatalogue) -> None:
    assert catalogue.render(EN, TextId("tea.asked"), {"short": True}) == "Short"
    assert catalogue.render(EN, TextId("tea.asked"), {"short": False}) == "Long"


def test_a_text_may_quote_another_that_nobody_asked_for_before(house: Path) -> None:
    fresh = FluentCatalogue(house / "locales", EN)

    said = fresh.render(EN, TextId("tea.borrowed"), {"minutes": 1, "year": 2026})

    assert said == "We wait one minute. Year 2026."


def test_lines_lose_the_indentation_they_have_in_the_file(catalogue: FluentCatalogue) -> None:
    assert catalogue.render(EN, TextId("tea.rest"), {}) == "Now\nsit down.\n\n  Slowly."


MARKS = dict.fromkeys((0x2068, 0x2069))


@pytest.mark.parametrize("words", ["{ $note }", "<b>x</b>", "*x*", "{ -house }", "a\nb", "&amp;"])
def test_a_persons_words_are_said_as_they_are(catalogue: FluentCatalogue, words: str) -> None:
    said = catalogue.render(EN, TextId("tea.quote"), {"note": words})

    assert said.translate(MARKS) == f"You said: {words}"


def test_words_that_run_the_other_way_are_isolated(catalogue: FluentCatalogue) -> None:
    said = catalogue.render(EN, TextId("tea.quote"), {"note": "שלום"})

    assert said == "You said: \u2068שלום\u2069"


@pytest.mark.parametrize("words", ["see evil.com", "@ada", "/now", "#x", "http://x", "a@b.c"])
def test_what_could_be_tapped_stays_marked_as_somebodys_own(
    catalogue: FluentCatalogue, words: str
) -> None:
    said = catalogue.render(EN, TextId("tea.quote"), {"note": words})

    assert said == f"You said: \u2068{words}\u2069"


def test_marks_that_turn_writing_around_are_dropped(catalogue: FluentCatalogue) -> None:
    said = catalogue.render(EN, TextId("tea.quote"), {"note": "a\u202eb\u2069\u2066c"})

    assert said == "You said: abc"


@given(st.text())
def test_no_words_of_a_person_break_a_text(words: str) -> None:
    catalogue = FluentCatalogue(Path(__file__).parent / "house" / "locales", EN)

    assert catalogue.render(EN, TextId("tea.quote"), {"note": words}).startswith("You said: ")


def test_a_file_that_is_no_text_has_no_messages(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "tea.ftl").write_bytes(b"hello = \xff\xfe\n")

    assert not FluentCatalogue(tmp_path, EN).has(EN, TextId("tea.hello"))


def test_windows_line_ends_and_a_byte_order_mark_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "tea.ftl").write_bytes("\ufeffhello = Hi\r\n    there\r\n".encode())

    assert FluentCatalogue(tmp_path, EN).render(EN, TextId("tea.hello"), {}) == "Hi\nthere"


@pytest.mark.parametrize(
    ("entry", "wordings"),
    [
        ("a = Hello \n", {None: "Hello"}),
        ("a=Hello\n    .b =  There\n\n# of: -\n", {None: "Hello", "b": "There"}),
        ("a =\n    .b = There\n", {"b": "There"}),
        ("a = Hello\n    there\n", None),
        ("a =\n    Hello\n", None),
        ("a = { $b }\n", None),
        ("a = Hello\n    .b =\n", None),
        ("a = Hello\n    .b =\n        There\n", None),
        ("-a = Hello\n", None),
    ],
)
def test_plain_lines_need_no_fluent(entry: str, wordings: dict[str | None, str] | None) -> None:
    assert plain_wordings(entry) == wordings


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30),
)
def test_plain_lines_are_said_as_fluent_says_them(value: str, part: str) -> None:
    entry = f"a ={value}\n    .b = {part}\n"
    fluent = Bundle(EN, {"a": entry})

    wordings = plain_wordings(entry)

    if wordings is not None:
        assert wordings.get(None) == fluent.said("a", None, {})
        assert wordings.get("b") == fluent.said("a", "b", {})


def test_every_text_of_this_release_is_said_as_fluent_says_it() -> None:
    for path in sorted((content_root() / "locales" / "en").glob("*.ftl")):
        catalogue = FluentCatalogue(path.parent.parent, EN)
        for entry in re.split(r"^(?=[a-zA-Z])", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            name = entry.split(" ")[0].split("=")[0]
            wordings = plain_wordings(entry) or {}
            fluent = Bundle(EN, {name: entry})
            assert all(fluent.said(name, part, {}) == said for part, said in wordings.items())
            assert catalogue.has(EN, TextId(f"{path.stem}.{name}")) is fluent.has(name, None)


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "Friday, March 6"),
        ("de", "Freitag, 6. März"),
        ("es", "viernes, 6 de marzo"),
        ("ja", "3月6日(金曜日)"),
    ],
)
def test_a_date_is_named_as_the_language_does(language: str, day: str) -> None:
    bundle = Bundle(Language(language), {"on": "on = { $day }"})

    assert bundle.said("on", None, {"day": date(2026, 3, 6)}) == day
