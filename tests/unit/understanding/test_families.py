"""Families of feelings: told by name, by a sign without a name, by an emoji; and which comes first."""

from dataclasses import replace

import pytest

from bot.core.names import Language
from bot.core.vocabulary import Entry, Vocabulary, Wording
from bot.understanding.lexicon import FamilySigns, FamilyWords, Lexicon
from bot.understanding.reader import Reader

EN = Language("en")
FEELINGS = Vocabulary(
    "feelings",
    (
        Entry("sad", "sadness"),
        Entry("angry", "anger"),
        Entry("tired", "tiredness"),
        Entry("happy", "joy"),
        Entry("odd"),
    ),
    {
        EN: {
            "sad": Wording("sad"),
            "angry": Wording("angry", ("furious",)),
            "tired": Wording("tired"),
            "happy": Wording("happy"),
            "odd": Wording("odd"),
        }
    },
)
WORDS = FamilyWords(
    signs={
        "loneliness": FamilySigns(says=("nobody ?ever calls|texts",), hints=("friends",)),
        "anger": FamilySigns(says=("sick ?and ?tired of",), hints=("again",), emojis=("😡",)),
        "numbness": FamilySigns(whole=("?so flat",), says=("cant feel ..2 sad",)),
        "joy": FamilySigns(denied="sadness"),
    },
    much=frozenset({"so"}),
    little=frozenset({"bit"}),
    own=frozenset({"i", "feel"}),
    contrasts=frozenset({"but"}),
    causes=frozenset({"because"}),
)
LEXICON = Lexicon(
    EN, negators=frozenset({"not"}), turns=frozenset({"but", "because"}), families=WORDS
)
READER = Reader({EN: LEXICON}, {"feelings": FEELINGS})


def families(text: str) -> list[str]:
    return list(READER.read(text, EN).families)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("nobody texts", ["loneliness"]),
        ("nobody ever calls", ["loneliness"]),
        ("noboddy ever calls", ["loneliness"]),
        ("flat", ["numbness"]),
        ("so flat", ["numbness"]),
        ("a flat in town", []),
        ("he did that 😡", ["anger"]),
        ("furious 😡", ["anger"]),
        ("🐸", []),
        ("odd", []),
        ("", []),
    ],
)
def test_a_feeling_is_heard_without_its_name(text: str, heard: list[str]) -> None:
    """Most people tell what happened, and not what it is called."""
    assert families(text) == heard


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("sad and tired", "sadness"),
        ("tired and sad", "tiredness"),
        ("tired and so sad", "sadness"),
        ("a bit tired and sad", "sadness"),
        ("tired, i feel sad", "sadness"),
        ("sad but tired", "tiredness"),
        ("but sad and tired", "sadness"),
        ("sad because angry, tired", "sadness"),
        ("angry and because i am so tired", "anger"),
        ("not sad, angry", "anger"),
        ("my friends are tired", "tiredness"),
        ("tired, sad and sad", "sadness"),
    ],
)
def test_the_family_that_most_would_name_stands_first(text: str, first: str) -> None:
    """She would be answered beside what she said."""
    assert families(text)[0] == first


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("sick and tired of it", ["anger"]),
        ("cant feel happy or sad", ["numbness"]),
        ("friends, sad", ["sadness", "loneliness"]),
        ("i am so sick. of friends", ["loneliness"]),
    ],
)
def test_a_word_inside_of_a_longer_sign_is_not_heard_by_itself(text: str, heard: list[str]) -> None:
    assert families(text) == heard


def test_a_longer_sign_is_not_denied_by_what_stands_before_it() -> None:
    """It tells what happened, and a word far in front changes nothing of that."""
    assert families("not that nobody ever texts") == ["loneliness"]


@pytest.mark.parametrize(
    ("text", "heard"),
    [("not happy", ["sadness"]), ("not happy, so angry", ["anger", "sadness"]), ("not sad", [])],
)
def test_a_denied_feeling_may_speak_of_another(text: str, heard: list[str]) -> None:
    """Not happy: a soft way to say sad. Not sad: no way to say anything."""
    assert families(text) == heard


def test_an_outpour_is_judged_by_how_it_begins() -> None:
    """Read to its end it would be of all families at once, and slow besides."""
    assert families("sad " + "and then we went home " * 60 + "so angry") == ["sadness"]


def test_names_are_ranked_in_a_language_that_has_no_signs() -> None:
    """A language may be offered before anybody has collected its signs."""
    reader = Reader({EN: replace(LEXICON, families=FamilyWords())}, {"feelings": FEELINGS})

    assert reader.read("angry, so sad", EN).families == ("anger", "sadness")
    assert reader.read("nobody calls", EN).families == ()
    assert reader.read("not happy", EN).families == ()


def test_without_feelings_the_signs_are_heard_all_the_same() -> None:
    assert Reader({EN: LEXICON}, {}).read("nobody calls", EN).families == ("loneliness",)


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("nobody texted me back again", "loneliness"),
        ("my chest is tight before the meeting", "fear_anxiety"),
        ("i keep going over what i said", "fear_anxiety"),
        ("not happy", "sadness"),
        ("not angry, sad", "sadness"),
        ("my nan passed", "grief"),
        ("i passed", "joy_relief"),
        ("hollow", "numbness"),
        ("everything at once and no time", "overwhelm"),
        ("she got the job i wanted", "envy_jealousy"),
        ("should i stay or should i go", "confusion"),
        ("i let everyone down", "shame_guilt"),
        ("how dare she", "anger"),
        ("cant keep my eyes open", "tiredness"),
    ],
)
def test_the_released_signs_hear_what_happened(reader: Reader, text: str, family: str) -> None:
    assert reader.read(text, EN).families[0] == family


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("so sad", "sadness"),
        ("nobody ever texts", "loneliness"),
        ("friends", None),
        ("not happy", None),
        ("on and off", None),
        ("on and off, sad", "sadness"),
        ("", None),
    ],
)
def test_a_family_is_spoken_of_when_it_was_told_plainly(text: str, told: str | None) -> None:
    """A hint is enough to rank a family, and too little to answer it; grammar alone is no telling."""
    signs = {**WORDS.signs, "confusion": FamilySigns(hints=("off",), says=("on and off",))}
    words = replace(WORDS, signs=signs, glue=frozenset({"on", "and", "off"}))
    reader = Reader({EN: replace(LEXICON, families=words)}, {"feelings": FEELINGS})

    assert reader.read(text, EN).family == told


def test_what_is_said_back_begins_behind_the_words_for_oneself() -> None:
    vocabulary = replace(FEELINGS, wordings={EN: {"sad": Wording("feel sad", ("feel",))}})
    vocabulary = replace(vocabulary, entries=(Entry("sad", "sadness"),))
    reader = Reader({EN: LEXICON}, {"feelings": vocabulary})

    said = [reader.read(text, EN).found["feelings"][0].said for text in ("I feel sad", "I feel")]

    assert said == ["sad", "feel"]
