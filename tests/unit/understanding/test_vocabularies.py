"""Items of vocabularies in a person's own words."""

import pytest

from bot.core.names import Language
from bot.core.signals import Found, Level
from bot.core.vocabulary import Entry, Vocabulary, Wording
from bot.understanding.lexicon import Lexicon
from bot.understanding.phrases import Phrases, Tables
from bot.understanding.reader import Reader

EN = Language("en")
FEELINGS = Vocabulary(
    "feelings",
    tuple(Entry(id_) for id_ in ("sad", "angry", "worthless", "overwhelmed", "tired", "alone")),
    {
        EN: {
            "sad": Wording("sad", ("down", "blue")),
            "angry": Wording("angry", ("mad",)),
            "worthless": Wording("not good enough", ("worthless",)),
            "overwhelmed": Wording("overwhelmed", ("too much at once",)),
            "tired": Wording("tired", ("worn out", "...")),
            "alone": Wording("alone", ("all alone in the world",)),
        }
    },
)
LEXICON = Lexicon(
    EN,
    negators=frozenset({"not", "dont"}),
    unnegators=frozenset({"only"}),
    turns=frozenset({"but"}),
    plain=frozenset({"sat", "main", "hired"}),
)
READER = Reader({EN: LEXICON}, {"feelings": FEELINGS})


def found(text: str) -> tuple[Found, ...]:
    return READER.read(text, EN).found.get("feelings", ())


def test_an_item_is_found_with_the_words_as_they_were_typed() -> None:
    assert found("I feel so Worn OUT, today") == (Found("tired", "Worn OUT"),)


@pytest.mark.parametrize("said", ["sad", "saaad", "SADDD", "Sad."])
def test_stretched_and_shouted_words_are_found(said: str) -> None:
    assert [one.id for one in found(f"so {said}")] == ["sad"]


@pytest.mark.parametrize("said", ["overwelmed", "overwhelmd", "ovewrhelmed", "Overwhelmed!!"])
def test_a_word_one_slip_away_is_found(said: str) -> None:
    assert [one.id for one in found(said)] == ["overwhelmed"]


@pytest.mark.parametrize("text", ["i sat in the main hall", "they hired me", "sand", "the"])
def test_ordinary_words_are_not_taken_for_misspelt_feelings(text: str) -> None:
    assert found(text) == ()


def test_the_longest_phrase_wins_and_nothing_overlaps() -> None:
    assert found("all alone in the world") == (Found("alone", "all alone in the world"),)


def test_longer_phrases_come_first_and_each_item_once() -> None:
    assert [one.id for one in found("sad, sad, and too much at once")] == ["overwhelmed", "sad"]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("i am not sad", ["sad"]),
        ("not sad or angry", ["sad", "angry"]),
        ("i dont feel sad", ["sad"]),
        ("not sad but angry", ["sad"]),
        ("not sad, angry", ["sad"]),
        ("not only sad", []),
        ("not good enough", []),
        ("i did not sleep at all last night and am sad", []),
    ],
)
def test_a_denial_reaches_as_far_as_it_is_meant(text: str, denied: list[str]) -> None:
    assert [one.id for one in found(text) if one.negated] == denied


def test_what_is_meant_stands_before_what_is_denied() -> None:
    assert [one.id for one in found("not overwhelmed, tired")] == ["tired", "overwhelmed"]


def test_an_item_without_words_in_the_language_is_found_by_those_of_the_base() -> None:
    german = Language("de")
    reader = Reader({EN: LEXICON, german: Lexicon(german)}, {"feelings": FEELINGS})

    assert reader.read("so sad", german).found["feelings"][0].id == "sad"


@pytest.mark.parametrize("word", ["shared", "hired", "healing", "paid", "seal", "lover"])
def test_a_real_word_is_not_taken_for_a_feeling_one_letter_away(reader: Reader, word: str) -> None:
    """Who shared a flat would be told that she is scared."""
    assert reader.read(f"we {word} it", EN).found.get("feelings", ()) == ()


def test_help_is_heard_without_a_single_word_file() -> None:
    """Somebody took the folder of words away, and nobody would be heard."""
    assert Reader({}, {}).danger("i want to die").level is Level.CRISIS


def test_of_what_two_tables_have_each_finds_its_longest() -> None:
    """As in "a heavy heart", which is a feeling, while its heart is a place in the body."""
    base = Tables({"feelings": [(("sad",), "sad"), (("a", "heavy", "heart"), "grief"), ((), "none")],
                   "body": [(("heart",), "chest")]})  # fmt: skip
    own = Tables({"feelings": [(("sad",), "blue"), (("a", "heavy"), "weight")], "body": []}, base)

    found = own.find(("a", "heavy", "heart", "sad", "a", "heavy"))

    assert [hit.item for hit in found["feelings"]] == ["grief", "blue", "weight"]
    assert [(hit.start, hit.end) for hit in found["body"]] == [(2, 3)]
    assert own.words >= {"sad", "heart", "heavy"}


def test_a_table_of_phrases_knows_no_empty_one() -> None:
    """Every message would begin with it."""
    assert Phrases([((), "nothing"), (("a",), "a")]).get(()) is None
