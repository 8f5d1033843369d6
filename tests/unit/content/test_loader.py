import gc
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from bot.content.findings import Location
from bot.content.loader import BrokenContent, Loaded, content_root, load, load_book
from bot.content.source import read_document
from bot.core.book import Around
from bot.core.names import FlowId, Language, TextId

Build = Callable[[Mapping[str, str]], Loaded]

FLOW = "schema: 1\nflow: {0}\nentry: a\noutcomes: [done]\nstates:\n  a: {{end: done}}\n"


def test_a_whole_house_is_a_book(loaded: Loaded) -> None:
    book = loaded.book

    assert book is not None
    assert loaded.findings == ()
    assert list(book.flows) == ["milk", "tea"]
    assert list(book.vocabularies) == ["leaves"]
    assert book.entries == {"wants_tea": "tea"}
    assert book.label(Language("en"), "tea.which", "mug") == "A mug"
    assert book.label(Language("en"), "tea.which", "glass") == "A glass"
    assert book.texts.has(Language("en"), TextId("common.paused"))


def test_everything_of_a_flow_has_a_place(loaded: Loaded) -> None:
    assert loaded.where("milk") == Location("flows/milk.yaml", 1, 1)
    assert loaded.where("milk", None, "takes", 1) == Location("flows/milk.yaml", 5, 17)
    assert loaded.where("milk", "when") == Location("flows/milk.yaml", 11, 3)
    assert loaded.where("milk", "when", "ask", "as") == Location("flows/milk.yaml", 11, 20)
    assert loaded.where("milk", "when", "next", key=True) == Location("flows/milk.yaml", 11, 27)
    assert loaded.where("nowhere", "when") == Location("flows/nowhere.yaml")


def test_a_broken_flow_is_left_out_and_the_rest_is_there(build: Build) -> None:
    loaded = build({"flows/good.yaml": FLOW.format("good"), "flows/bad.yaml": "flow: [\n"})

    assert list(loaded.flows) == ["good"]
    assert loaded.book is not None
    assert list(loaded.book.flows) == ["good"]
    assert [finding.file for finding in loaded.findings] == ["flows/bad.yaml"]
    assert loaded.where("bad", "a").file == "flows/bad.yaml"


def test_a_flow_with_a_duplicate_key_is_left_out(build: Build) -> None:
    loaded = build({"flows/x.yaml": FLOW.format("x") + "  a: {end: done}\n"})

    assert loaded.book is None
    assert list(loaded.models) == ["x"]
    assert [finding.line for finding in loaded.findings] == [7]


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        ("role: menu", "role 'menu' belongs to flow 'a'"),
        ("entries: [wants_tea]", "intent 'wants_tea' belongs to flow 'a'"),
    ],
)
def test_a_role_and_an_intent_belong_to_one_flow(build: Build, claim: str, message: str) -> None:
    loaded = build({f"flows/{id_}.yaml": f"{claim}\n{FLOW.format(id_)}" for id_ in ("b", "a")})

    (finding,) = loaded.findings
    assert (finding.code, finding.file, finding.line) == ("F02", "flows/b.yaml", 1)
    assert finding.message == message


def test_what_is_understood_is_read_with_the_rest(build: Build) -> None:
    head = "schema: 1\nlanguage: en\n"

    loaded = build({
        "flows/x.yaml": FLOW.format("x"),
        "locales/en/words/exits.yaml": f"{head}exits:\n  too_much: [Too much!, i can't]\nafter: [Now]\n",
        "locales/en/words/options.yaml": f"{head}options:\n  later: [not now]\n",
        "locales/en/words/commands.yaml": f"{head}commands:\n  help: [help]\n",
    })

    assert loaded.findings == ()
    assert loaded.book is not None
    assert loaded.book.exit_phrases == {"en": {"too_much": (("too", "much"), ("i", "cant"))}}
    assert loaded.book.exit_around == {"en": Around(after=frozenset({"now"}))}
    assert loaded.book.option_phrases == {"en": {"later": (("not", "now"),)}}
    assert loaded.lexicons[Language("en")].commands == {"help": (("help",),)}


def test_a_fault_in_the_words_is_a_finding(build: Build) -> None:
    exits = "schema: 1\nlanguage: de\nexits: {}\n"

    (finding,) = build({"locales/en/words/exits.yaml": exits}).findings

    assert (finding.file, finding.line) == ("locales/en/words/exits.yaml", 2)


def test_a_folder_that_does_not_exist_is_no_exception(tmp_path: Path) -> None:
    loaded = load(tmp_path / "nothing")

    assert loaded.book is None
    assert len(loaded.findings) == 1


def test_a_file_that_is_no_text_is_reported(build: Build) -> None:
    root = build({"flows/x.yaml": ""}).root
    (root / "flows/x.yaml").write_bytes(b"flow: \xff\n")

    (finding,) = load(root).findings

    assert finding.message == "not text in UTF-8"


def test_a_file_that_cannot_be_read_is_reported(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").mkdir()

    (finding,) = read_document(tmp_path, tmp_path / "x.yaml").findings

    assert finding.message == "cannot be read"


def test_a_book_is_only_given_when_nothing_is_wrong(house: Path, build: Build) -> None:
    assert list(load_book(house).flows) == ["milk", "tea"]

    with pytest.raises(BrokenContent) as broken:
        load_book(build({"flows/x.yaml": "flow: [\n"}).root)

    assert [finding.file for finding in broken.value.findings] == ["flows/x.yaml"]
    assert "flows/x.yaml:2:1 F01 error: not YAML" in str(broken.value)


def test_no_flow_at_all_is_broken_content(build: Build) -> None:
    with pytest.raises(BrokenContent):
        load_book(build({}).root)


def test_the_content_stands_beside_the_package_in_a_checkout() -> None:
    assert (content_root() / "flows" / "README.md").is_file()
    assert (content_root() / "locales" / "en" / "language.yaml").is_file()


def test_the_collector_of_garbage_is_left_as_it_was(house: Path) -> None:
    gc.disable()
    try:
        load(house)
        assert not gc.isenabled()
    finally:
        gc.enable()
    load(house)
    assert gc.isenabled()


def test_a_call_of_a_flow_that_is_not_there_compiles(build: Build) -> None:
    text = FLOW.format("x") + "  b: {call: {flow: y, with: {n: 5m}}, next: a}\n"

    loaded = build({"flows/x.yaml": text})

    assert FlowId("x") in loaded.flows
