"""The reading of danger, property by property. Each test says what would go wrong for a person."""

import pytest

from bot.content.source import content_root
from bot.content.words import load_reader
from bot.core.names import Language
from bot.core.signals import Level
from bot.understanding.lexicon import Lexicon
from bot.understanding.reader import Reader

EN = Language("en")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return load_reader(content_root())


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("I took all my pills", "A"),
        ("I want to kill myself", "B"),
        ("I want to kill myself tonight", "A"),
        ("I wish I wouldn't wake up", "C"),
        ("I cut myself again", "D"),
        ("my friend wants to die", "E"),
        ("years ago I wanted to die", "F"),
        ("I am not suicidal", "G"),
        ("he hit me again", "I"),
        ("I want to kill him", "J"),
        ("the voices tell me to stay", "K"),
        ("I make myself throw up", "L"),
        ("im 14", "M"),
        ("I am not safe", "B"),  # the very words that the help puts into her mouth
        ("please come, i am not safe", "B"),
        ("i don't feel safe", "C"),
        ("i took some pills", "L"),
        ("I want to hurt him so bad i have a knife", "J"),
        ("the voices tell me i have to hurt him", "K"),
        ("the voices tell me to kill myself", "B"),
        ("ich bin in Gefahr", "I"),
        ("estoy en peligro", "I"),
    ],
)
def test_each_need_has_its_route(reader: Reader, text: str, route: str) -> None:
    """The wrong route gives the wrong help: a helpline for suicide to somebody who is beaten."""
    assert reader.danger(text).route == route


@pytest.mark.parametrize("command", ["menu", "stop", "help", "skip", "later", "/menu", "thanks"])
def test_a_command_beside_danger_changes_nothing(reader: Reader, command: str) -> None:
    """A "stop, I want to die" would end the session and leave the person alone with it."""
    alone = reader.danger("i want to die")

    for text in (f"{command}, i want to die", f"i want to die. {command}"):
        signals = reader.read(text, EN)
        assert (signals.danger.level, signals.danger.route) == (alone.level, alone.route)
        assert signals.danger == reader.danger(text)


def test_the_person_of_another_sentence_is_not_the_one_meant(reader: Reader) -> None:
    """Who speaks of a friend first and then of herself would be asked about the friend."""
    danger = reader.danger("my sister came by today with cake. thinking about suicide again")

    assert danger.who == "self"


@pytest.mark.parametrize("language", ["en", "de", "xx", ""])
def test_the_language_of_the_settings_does_not_matter(reader: Reader, language: str) -> None:
    """People write in the language of their pain, not of their settings."""
    assert reader.read("i want to die", Language(language)).danger.level is Level.CRISIS


def test_the_rules_of_all_languages_run() -> None:
    """An English sentence of a person who uses another language would not be read at all."""
    other = Language("de")
    both = Reader({other: Lexicon(other), EN: Lexicon(EN)}, {})

    assert both.read("i want to die", other).danger.level is Level.CRISIS


@pytest.mark.parametrize(
    "text",
    [
        "i'm not okay, i want to die",
        "im not okay i want to die",
        "i dont know what to do i want to die",
        "no. i want to die",
        "i don't know if i want to die",
        "he doesnt love me i want to die",
        "i'm not just sad, i want to die",
        "i can't stop thinking about suicide",
        "not gonna lie i want to die",
        "there is no reason not to kill myself",
        "i cant promise i wont kill myself",
    ],
)
def test_a_no_that_denies_something_else_denies_no_danger(reader: Reader, text: str) -> None:
    """One "not" anywhere in the message would switch the help off."""
    assert reader.danger(text).level is Level.CRISIS


def test_a_denial_is_believed_and_the_door_left_open(reader: Reader) -> None:
    """Who says that she is not suicidal would be treated as if she had lied, and say no more."""
    danger = reader.danger("I'm not suicidal, just tired")

    assert (danger.level, danger.route) == (Level.CONCERN, "G")


@pytest.mark.parametrize(
    "text",
    [
        "I'm not going to kill myself but I don't want to be here any more",
        "not suicidal. but everyone would be better off without me",
    ],
)
def test_a_denial_hides_no_other_sign(reader: Reader, text: str) -> None:
    """Many who wish not to wake up deny a plan in the same breath."""
    assert reader.danger(text).level is Level.CRISIS


@pytest.mark.parametrize(
    "text",
    [
        "this job is killing me and i want to die",
        "dead tired, i want to kill myself",
        "lol im dying. no really i want to end my life",
    ],
)
def test_an_idiom_hides_no_other_sign(reader: Reader, text: str) -> None:
    """A joke in front of it is how many people dare to say it."""
    assert reader.danger(text).level is Level.CRISIS


@pytest.mark.parametrize(
    "text",
    [
        "it is not safe",
        "this app is not safe",
        "i am not safe driving in snow",
        "i feel safe",
        "i took some pills for my headache",
        "i took my meds",
        "i could kill him lol",
        "i am not sure",
        "ich bin nicht sicher",
    ],
)
def test_a_word_of_safety_or_of_pills_alone_is_no_sign(reader: Reader, text: str) -> None:
    """Who is asked about dying because of a headache does not come back."""
    assert reader.danger(text).level is Level.NONE


def test_an_idiom_in_distress_is_worth_one_question(reader: Reader) -> None:
    """Nobody would ask the person who says "this is killing me, I can't take it anymore"."""
    danger = reader.danger("this job is killing me i cant take it anymore")

    assert danger.level is Level.CONCERN


def test_what_was_and_is_back_is_not_past(reader: Reader) -> None:
    """An "I used to want to die and now it's back" would be honoured as an old story."""
    assert reader.danger("i used to be suicidal and it is back").level is Level.CRISIS


def test_a_word_of_death_near_i_is_never_passed_over(reader: Reader) -> None:
    """What no rule foresaw would be met with silence."""
    assert reader.danger("i and death, we talk at night").level is Level.CONCERN


def test_danger_at_the_very_end_of_a_long_text_is_heard(reader: Reader) -> None:
    """People say the hardest thing last."""
    text = "we talked about the garden and the weather. " * 2_000 + "i want to die"

    assert reader.danger(text).level is Level.CRISIS


@pytest.mark.parametrize(
    "text", ["no reason to live", "i have no point in living", "there is no point in living"]
)
def test_a_no_that_belongs_to_the_danger_denies_nothing(reader: Reader, text: str) -> None:
    """Who has no reason to live would be taken for one who is not in danger, and believed."""
    danger = reader.danger(text)

    assert (danger.level, danger.route) == (Level.CRISIS, "C")


def test_a_worry_for_somebody_is_met_as_one(reader: Reader) -> None:
    """A father would be asked whether he himself is being hurt, and his son stays alone with it."""
    worry = reader.danger("my son said he makes himself throw up")

    assert (worry.level, worry.who, worry.route) == (Level.CONCERN, "other", "E")


@pytest.mark.parametrize(
    "text",
    [
        "I want to die. They say it gets better but that's not true",
        "me quiero matar, pero hoy no",
        "quiero morir. dicen que todo mejora pero no es cierto",
        "ich will sterben. alle sagen es wird besser aber das stimmt nicht",
        "I am better now but I want to die",
        "hoy tengo 35 años y quiero matarme",
        "mir geht es besser aber ich will sterben",
    ],
)
def test_a_denial_of_comfort_is_no_denial_of_danger(reader: Reader, text: str) -> None:
    """Whoever cannot believe that it gets better would be met as if her danger were long past."""
    assert reader.danger(text).level is Level.CRISIS


@pytest.mark.parametrize(
    "text",
    [
        "sorry for the late answer, the bus stood still",
        "so sorry for what happened to your cat",
        "hope you'll be feeling better soon",
        "she will be missed by the whole choir",
        "what's going on with the heating in here",
        "he makes a good soup out of nothing",
        "I don't know which way to turn at the mill",
        "my brother gave me a hand with the boiler",
        "thanks everyone for the cards",
        "I'd like to hear that band one last time",
    ],
)
def test_talk_with_the_words_of_a_cue_is_no_cue(reader: Reader, text: str) -> None:
    """One ordinary message in forty was answered with crisis lines."""
    assert reader.danger(text).level is Level.NONE


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("what would be the quickest way to kill oneself", Level.CRISIS),
        ("why should I not kill myself after this", Level.CRISIS),
        ("dying sounds like my only way to rest", Level.CRISIS),
        ("I know how and when I'll do it", Level.CRISIS),
        ("nothing left for me here", Level.CRISIS),
        ("he sits there with the rifle at his chin", Level.CRISIS),
        ("I keep seeing images of hurting my son", Level.CONCERN),
        ("I punch my legs until it goes quiet", Level.CONCERN),
    ],
)
def test_what_is_said_in_new_words_is_heard(reader: Reader, text: str, level: Level) -> None:
    """Whoever says it as nobody did before her would be met with silence."""
    assert reader.danger(text).level is level
