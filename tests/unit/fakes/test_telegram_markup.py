"""parse_mode of the fake server: what markup becomes, and which is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.telegram.entities import Entity, trim, units
from tests.fakes.telegram.errors import Refusal
from tests.fakes.telegram.markup_html import parse_html
from tests.fakes.telegram.markup_markdown import RESERVED, parse_markdown, parse_markdown_v2


def short(entities: list[Entity]) -> list[tuple[object, object, object]]:
    return [(entity["type"], entity["offset"], entity["length"]) for entity in entities]


HTML = [
    ("a &lt;b&gt; &amp; &quot;c&quot; &#39; &#x1F499; &copy;", "a <b> & \"c\" ' 💙 &copy;", []),
    ("<b>a<i>💙</i></b>", "a💙", [("italic", 1, 2), ("bold", 0, 3)]),
    ('<a href="https://a.b/?x&amp;y">link</a>', "link", [("text_link", 0, 4)]),
    ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
    ('<span class="tg-spoiler">s</span><tg-spoiler>t</tg-spoiler>', "st", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
    ('<pre><code class="language-python">x</code></pre>', "x", [("code", 0, 1), ("pre", 0, 1)]),
    ("<b></b>nothing", "nothing", []),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "text", "entities"), HTML)
def test_html_becomes_text_and_entities(
    markup: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    assert (parsed := parse_html(markup))[0] == text
    assert short(parsed[1]) == entities


BAD_HTML = [
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("ж<b>x</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("1 < 2 > 1", 'Unsupported start tag "" at byte offset 2'),
    ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
    ("a<b", "Unclosed start tag at byte offset 1"),
    ("<b>a</b", "Unclosed end tag at byte offset 4"),
    ('<a href="x>y</a>', 'Unclosed start tag "a" at byte offset 0'),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
]


@pytest.mark.parametrize(("markup", "words"), BAD_HTML)
def test_html_that_is_broken_is_refused(markup: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_html(markup)

    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


MARKDOWN = [
    (r"a\.b\-c\\", r"a.b-c\\"[:-1], []),
    ("*a _b_ __c__ ~d~ ||e||*", "a b c d e", [("italic", 2, 1), ("underline", 4, 1), ("strikethrough", 6, 1), ("spoiler", 8, 1), ("bold", 0, 9)]),
    ("`a.b*c`", "a.b*c", [("code", 0, 5)]),
    ("```\na\\`b```", "\na`b", [("pre", 0, 4)]),
    ("[a](https://x.y)", "a", [("text_link", 0, 1)]),
    (">one\n>two\nthree", "one\ntwo\nthree", [("blockquote", 0, 8)]),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "text", "entities"), MARKDOWN)
def test_markdown_v2_becomes_text_and_entities(
    markup: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    assert (parsed := parse_markdown_v2(markup))[0] == text
    assert short(parsed[1]) == entities


BAD_MARKDOWN = [
    ("a.b", "Character '.' is reserved and must be escaped with the preceding '\\'"),
    ("ok!", "Character '!' is reserved and must be escaped with the preceding '\\'"),
    ("a > b", "Character '>' is reserved and must be escaped with the preceding '\\'"),
    ("ж*a", "Can't find end of Bold entity at byte offset 2"),
    ("*a _b*", "Can't find end of Bold entity at byte offset 5"),
    ("`a", "Can't find end of Code entity at byte offset 0"),
    ("[a", "Can't find end of TextUrl entity at byte offset 0"),
    ("[a](b", "Can't find end of a URL at byte offset 3"),
]


@pytest.mark.parametrize(("markup", "words"), BAD_MARKDOWN)
def test_markdown_v2_that_is_broken_is_refused(markup: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_markdown_v2(markup)

    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_whatever_is_escaped_in_markdown_v2_comes_through(text: str) -> None:
    escaped = "".join(f"\\{c}" if c in RESERVED or c == "\\" else c for c in text)

    assert parse_markdown_v2(escaped) == (text, [])


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_whatever_is_escaped_in_html_comes_through(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

    assert parse_html(escaped) == (text, [])


def test_the_old_markdown_has_no_nesting_and_must_be_closed() -> None:
    text, entities = parse_markdown(r"*a* \_b\_ `c`")
    with pytest.raises(Refusal) as refused:
        parse_markdown("snake_case")

    assert (text, short(entities)) == ("a _b_ c", [("bold", 0, 1), ("code", 6, 1)])
    assert str(refused.value.description).endswith(
        "Can't find end of the entity starting at byte offset 5"
    )


@given(st.text())
def test_units_are_those_of_utf16(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_trimming_moves_and_shortens_entities() -> None:
    entities: list[Entity] = [{"type": "bold", "offset": 2, "length": 4}]

    text, moved = trim("  💙a \n", entities)

    assert (text, short(moved)) == ("💙a", [("bold", 0, 3)])
