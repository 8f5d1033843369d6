from collections.abc import Callable, Mapping

import pytest

from bot.content.findings import Location
from bot.content.loader import Loaded
from bot.core.names import Language
from bot.core.vocabulary import Entry, Wording

Build = Callable[[Mapping[str, str]], Loaded]

EN, DE = Language("en"), Language("de")
THINGS = "flows/vocabularies/things.yaml"
WORDS = "locales/en/words/things.yaml"
ONE = "vocabulary: things\nentries:\n  cup: {}\n"


def test_entries_keep_their_order_families_and_pointers(loaded: Loaded) -> None:
    leaves = loaded.vocabularies["leaves"].vocabulary

    assert leaves.entries == (
        Entry("mint", "herbs", ("rest", "calm")),
        Entry("no"),
        Entry("black"),
    )


def test_a_label_is_one_of_the_words_for_it(loaded: Loaded) -> None:
    leaves = loaded.vocabularies["leaves"].vocabulary

    assert leaves.wording(EN, "mint") == Wording("Mint", ("Mint", "peppermint", "no"))
    assert leaves.wording(DE, "mint") == Wording("Minze", ("Minze", "pfefferminz"))
    assert leaves.wording(DE, "black") == Wording("Black tea", ("Black tea",))


def test_entries_and_wordings_have_places(loaded: Loaded) -> None:
    leaves = loaded.vocabularies["leaves"]

    assert leaves.where("mint") == Location("flows/vocabularies/leaves.yaml", 3, 3)
    assert leaves.where("mint", "family").column == 18
    assert leaves.where("black", language=EN) == Location("locales/en/words/leaves.yaml", 4, 3)
    assert leaves.where("mint", language=Language("fr")).file == "locales/fr/words/leaves.yaml"


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("vocabulary: thing\nentries: {}\n", 1, 13, "'vocabulary' must be 'things' like the"),
        ("entries: {}\n", 1, 1, "'vocabulary' must be 'things' like the"),
        (f"{ONE}extra: 1\n", 4, 1, "unknown key 'extra'"),
        ("vocabulary: things\nentries: [a]\n", 2, 10, "this must be a map"),
        ("vocabulary: things\nentries:\n  cup: 5\n", 3, 8, "this must be a map"),
        ("vocabulary: things\nentries:\n  cup: {fam: x}\n", 3, 9, "unknown key 'fam'"),
        ("vocabulary: things\nentries:\n  cup: {family: 5}\n", 3, 17, "this must be text"),
        ("vocabulary: things\nentries:\n  cup: {points_to: x}\n", 3, 20, "this must be a list"),
        ("vocabulary: things\nentries:\n  cup: {points_to: [1]}\n", 3, 21, "this must be text"),
        ("vocabulary: things\nentries:\n  Big-Cup: {}\n", 3, 3, "'Big-Cup' is not an id"),
        ("[]\n", 1, 1, "this must be a map"),
        ("a: [\n", 2, 1, "not YAML"),
    ],
)
def test_a_fault_in_a_vocabulary_is_reported_where_it_stands(
    build: Build, text: str, line: int, column: int, message: str
) -> None:
    finding = build({THINGS: text}).findings[0]

    assert (finding.code, finding.file) == ("F01", THINGS)
    assert (finding.line, finding.column) == (line, column)
    assert finding.message.startswith(message)


@pytest.mark.parametrize(
    ("entry", "column", "message"),
    [
        ("glass: {label: Glass}", 3, "'glass' is not in the vocabulary"),
        ("cup: {words: [x]}", 3, "key 'label' is missing"),
        ("cup: {label: 5}", 16, "this must be text"),
        ("cup: {label: Cup, words: [7]}", 29, "this must be text"),
        ("cup: {label: Cup, word: [x]}", 21, "unknown key 'word'"),
        ("cup:", 7, "this must be a map"),
    ],
)
def test_a_fault_in_the_words_is_reported_where_it_stands(
    build: Build, entry: str, column: int, message: str
) -> None:
    words = f"vocabulary: things\nentries:\n  {entry}\n"

    (finding,) = build({THINGS: ONE, WORDS: words}).findings

    assert (finding.file, finding.line, finding.column) == (WORDS, 3, column)
    assert finding.message.startswith(message)


def test_a_vocabulary_without_words_is_called_by_its_ids(build: Build) -> None:
    loaded = build({THINGS: ONE})

    assert loaded.vocabularies["things"].vocabulary.wording(EN, "cup") == Wording("cup")
