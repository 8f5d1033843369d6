"""The English vocabularies: complete, unambiguous, short enough for a button, and never a trap."""

from collections import Counter
from pathlib import Path

import pytest

from bot.content.source import read_document
from bot.content.vocabularies import load_vocabularies
from bot.core.names import Language
from bot.core.vocabulary import Vocabulary, Wording
from bot.core.words import fold

ROOT = Path(__file__).parents[3]
ENGLISH = Language("en")

NAMES = (
    "feelings",
    "needs",
    "sensations",
    "places",
    "enjoyable",
    "anchor_kinds",
    "seen",
    "touched",
    "heard_sounds",
)
LONGEST_LABEL = 28

FAMILIES = frozenset({
    "sadness",
    "fear_anxiety",
    "anger",
    "shame_guilt",
    "loneliness",
    "numbness",
    "overwhelm",
    "grief",
    "joy_relief",
    "confusion",
    "envy_jealousy",
    "tiredness",
})

# Whole messages that the house itself understands, in every state, before any list of words; the
# words of commands.yaml come on top.
COMMANDS = frozenset(
    map(
        fold,
        (
            *("stop", "quit", "exit", "end", "bye", "goodbye", "cancel", "enough", "too much"),
            *("start", "menu", "help", "sos", "now", "not now", "later", "back", "go back"),
            *("skip", "next", "repeat", "again", "why", "more", "done", "finish", "keep"),
            *("yes", "no", "ok", "okay", "fine", "ready", "privacy", "export", "erase", "delete"),
            *("forget me", "settings", "language", "about", "i dont know", "idk", "dont know"),
        ),
    )
)

# Said of oneself these are not feelings; bot/understanding reads them as danger.
DANGER_WORDS = frozenset({
    "suicide",
    "suicidal",
    "kill",
    "killing",
    "kms",
    "unalive",
    "die",
    "dying",
    "overdose",
})
DANGER_PHRASES = tuple(
    map(
        fold,
        (
            *("hurt myself", "cut myself", "harm myself", "hate living", "tired of living"),
            *("end it", "end my", "no reason to live", "better off without me", "a burden"),
            *("cant go on", "be here anymore", "disappear", "wake up anymore", "give up on life"),
        ),
    )
)


@pytest.fixture(scope="module")
def vocabularies() -> dict[str, Vocabulary]:
    sources, _ = load_vocabularies(ROOT, [ENGLISH], ENGLISH)
    return {name: sources[name].vocabulary for name in NAMES}


def wordings(vocabulary: Vocabulary) -> dict[str, Wording]:
    return {id_: vocabulary.wordings[ENGLISH][id_] for id_ in vocabulary.ids()}


def phrases(vocabulary: Vocabulary) -> list[tuple[str, ...]]:
    return [fold(word) for wording in wordings(vocabulary).values() for word in wording.words]


def contains(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words)))


def test_the_files_have_no_findings() -> None:
    _, findings = load_vocabularies(ROOT, [ENGLISH], ENGLISH)

    ours = [found for found in findings if Path(found.file).stem in NAMES]

    assert ours == []


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_is_worded(vocabularies: dict[str, Vocabulary], name: str) -> None:
    vocabulary = vocabularies[name]

    assert set(vocabulary.ids()) == set(vocabulary.wordings[ENGLISH])
    assert all(len(wording.words) >= 4 for wording in wordings(vocabulary).values())


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("feelings", 38, 48),
        ("needs", 45, 62),
        ("sensations", 28, 36),
        ("places", 13, 18),
        ("enjoyable", 28, 40),
        ("anchor_kinds", 5, 8),
    ],
)
def test_lists_are_long_enough_to_find_oneself_in(
    vocabularies: dict[str, Vocabulary], name: str, least: int, most: int
) -> None:
    assert least <= len(vocabularies[name].entries) <= most


def test_at_least_six_hundred_ways_to_say_a_feeling(vocabularies: dict[str, Vocabulary]) -> None:
    assert len(phrases(vocabularies["feelings"])) >= 600


def test_every_feeling_has_a_family_and_points_to_needs(
    vocabularies: dict[str, Vocabulary],
) -> None:
    needs = set(vocabularies["needs"].ids())

    for entry in vocabularies["feelings"].entries:
        assert entry.family in FAMILIES, entry.id
        assert 4 <= len(set(entry.points_to)) == len(entry.points_to) <= 7, entry.id
        assert set(entry.points_to) <= needs, entry.id


def test_every_family_is_met_on_the_first_two_pages(vocabularies: dict[str, Vocabulary]) -> None:
    early = vocabularies["feelings"].entries[:16]

    assert {entry.family for entry in early} == FAMILIES
    assert len({entry.family for entry in early[:8]}) == 8


def test_a_need_belongs_to_a_group_and_points_nowhere(vocabularies: dict[str, Vocabulary]) -> None:
    for entry in vocabularies["needs"].entries:
        assert entry.family
        assert entry.points_to == ()


@pytest.mark.parametrize("name", NAMES)
def test_no_phrase_has_two_meanings(vocabularies: dict[str, Vocabulary], name: str) -> None:
    counted = Counter(phrases(vocabularies[name]))

    assert [phrase for phrase, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("name", NAMES)
def test_labels_are_distinct_lowercase_and_fit_a_button(
    vocabularies: dict[str, Vocabulary], name: str
) -> None:
    labels = [wording.label for wording in wordings(vocabularies[name]).values()]

    assert len(set(map(fold, labels))) == len(labels)
    assert [label for label in labels if len(label) > LONGEST_LABEL] == []
    assert [label for label in labels if label != label.lower().strip()] == []


@pytest.mark.parametrize("name", NAMES)
def test_no_phrase_is_a_command(vocabularies: dict[str, Vocabulary], name: str) -> None:
    """Somebody who writes "back" or "stop" wants out, and must not be told what she feels."""
    assert set(phrases(vocabularies[name])) & COMMANDS == set()


@pytest.mark.parametrize("name", NAMES)
def test_no_phrase_is_a_word_of_the_command_file(
    vocabularies: dict[str, Vocabulary], name: str
) -> None:
    document = read_document(ROOT, ROOT / "locales/en/words/commands.yaml")
    assert isinstance(document.value, dict)
    commands = document.value["commands"]
    assert isinstance(commands, dict)

    known = {
        fold(str(words))
        for list_ in commands.values()
        if isinstance(list_, list)
        for words in list_
    }

    assert known
    assert set(phrases(vocabularies[name])) & known == set()


@pytest.mark.parametrize("name", NAMES)
def test_no_phrase_speaks_of_dying(vocabularies: dict[str, Vocabulary], name: str) -> None:
    """A wish to die that is filed as a feeling would be answered with a list of needs."""
    risky = [
        phrase
        for phrase in phrases(vocabularies[name])
        if DANGER_WORDS & set(phrase) or any(contains(phrase, told) for told in DANGER_PHRASES)
    ]

    assert risky == []


@pytest.mark.parametrize(
    ("said", "feeling"),
    [
        ("im so done", "at_my_limit"),
        ("burnt out", "burnt_out"),
        ("can't feel anything", "numb"),
        ("want to cry", "sad"),
        ("left on read", "ignored"),
        ("knackered", "exhausted"),
        ("pissed off", "angry"),
        ("overwelmed", "overwhelmed"),
        ("imposter syndrome", "not_good_enough"),
        ("crashing out", "at_my_limit"),
        ("gutted", "disappointed"),
        ("ghosted", "abandoned"),
    ],
)
def test_what_people_type_is_understood(
    vocabularies: dict[str, Vocabulary], said: str, feeling: str
) -> None:
    wording = wordings(vocabularies["feelings"])[feeling]

    assert any(contains(fold(said), fold(word)) for word in wording.words)
