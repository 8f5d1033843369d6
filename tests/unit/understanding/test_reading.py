"""What the words around a fit make of it, in a small language of our own."""

from dataclasses import replace

import pytest

from bot.core.names import Language
from bot.core.signals import Danger, Level
from bot.understanding.danger import DangerReader
from bot.understanding.lexicon import DangerRule, DangerWords, Idiom

CRISIS, CONCERN = Level.CRISIS, Level.CONCERN
WORDS = DangerWords(
    rules=(
        DangerRule("die", ("die",), "B", CRISIS),
        DangerRule("gone", ("gone soon",), "C", CRISIS, who="own"),
        DangerRule("decided", ("decision is made",), "B", CRISIS, who="mine"),
        DangerRule("friend", ("friend ..2 dies",), "E", CRISIS, who="other"),
        DangerRule("hit", ("hit",), "I", CONCERN, who="any", unless=("ball",)),
        DangerRule("fall", ("i fall",), "B", CRISIS),
        DangerRule("mine", ("end",), "B", CRISIS, who="me"),
        DangerRule("near", ("pills", "enough"), "A", CRISIS, within=6),
        DangerRule("he", ("él threatens",), "I", CONCERN, who="any"),
    ),
    idioms=(Idiom("laugh", "die laughing"),),
    noise=frozenset({"so"}),
    accented=frozenset({"él"}),
    signs={"💀": "die"},
    negators=frozenset({"not", "no", "never"}),
    light=frozenset({"to", "want", "wish"}),
    carry=frozenset({"that"}),
    concord=frozenset({"never"}),
    current=frozenset({"wish"}),
    selves=frozenset({"i", "me"}),
    others=frozenset({"she", "friend"}),
    third=frozenset({"wants"}),
    first=frozenset({"quiero"}),
    told=("texted me",),
    past=("ago",),
    over=("better now",),
    back=("again",),
    now=("tonight",),
    distress=("help",),
    topics=("film",),
)
READER = DangerReader([(Language("en"), WORDS, ())])


def seen(text: str) -> tuple[str, str | None, str | None]:
    found = READER.read(text)
    return found.level.value, found.route, found.who


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i want to die", ("crisis", "B", "self")),
        ("die", ("crisis", "B", "self")),
        ("she wants to die", ("crisis", "E", "other")),
        ("wants to die", ("crisis", "E", "other")),
        ("i said she will die", ("crisis", "E", "other")),
        ("friend texted me die", ("crisis", "E", "other")),
        ("friend called me die", ("crisis", "B", "self")),
        ("she has enough of all this. the pills", ("crisis", "A", "self")),
        ("she is out of town. die", ("crisis", "B", "self")),
        ("i not want to die", ("concern", "G", "self")),
        ("no i not want to die", ("concern", "G", "self")),
        ("not not want to die", ("concern", "G", "self")),
        ("not that i want to die", ("concern", "G", "self")),
        ("not quiero die", ("concern", "G", "self")),
        ("not i fall", ("crisis", "B", "self")),
        ("true not i fall", ("concern", "G", "self")),
        ("not want i fall", ("crisis", "B", "self")),
        ("not happy i die", ("crisis", "B", "self")),
        ("not, die", ("crisis", "B", "self")),
        ("not never want to die", ("concern", "G", "self")),
        ("never want to die", ("concern", "G", "self")),
        ("die years ago", ("concern", "F", "self")),
        ("wish die years ago", ("crisis", "B", "self")),
        ("she die years ago", ("concern", "E", "other")),
        ("die. i feel better now", ("concern", "F", "self")),
        ("die years ago and again", ("crisis", "B", "self")),
        ("die years ago and not again", ("concern", "F", "self")),
        ("die tonight", ("crisis", "A", "self")),
        ("she die tonight", ("crisis", "E", "other")),
        ("die laughing", ("none", None, None)),
        ("die laughing. die", ("crisis", "B", "self")),
        ("die laughing help", ("concern", "H", "self")),
        ("help", ("none", None, None)),
        ("the film die", ("none", None, None)),
        ("the film and i die", ("crisis", "B", "self")),
        ("film where my friend dies", ("crisis", "E", "other")),
        ('film "my friend dies"', ("none", None, None)),
        ('a song "die" plays', ("none", None, None)),
        ('i say "die" now', ("crisis", "B", "self")),
        ('she says "i die"', ("crisis", "E", "other")),
        ("i am gone soon", ("crisis", "C", "self")),
        ("she is gone soon", ("none", None, None)),
        ("i know the decision is made", ("crisis", "B", "self")),
        ("decision is made", ("crisis", "B", "self")),
        ("at last the right decision is made", ("none", None, None)),
        ("she says the decision is made", ("none", None, None)),
        ("she end", ("crisis", "B", "self")),
        ("hit", ("concern", "I", None)),
        ("hit the ball", ("none", None, None)),
        ("enough pills", ("crisis", "A", "self")),
        ("not enough pills", ("concern", "G", "self")),
        ("enough not pills", ("concern", "G", "self")),
        ("él threatens", ("concern", "I", None)),
        ("el threatens", ("concern", "I", None)),
        ("el threatens, papá", ("none", None, None)),
        ("papá, él threatens", ("concern", "I", None)),
        ("💀", ("crisis", "B", "self")),
        ("so. die", ("crisis", "B", "self")),
        ("die? no", ("concern", "G", "self")),
        ("i want to die? me? no. fine", ("concern", "G", "self")),
        ("die no, fine", ("concern", "G", "self")),
        ("die? no i", ("concern", "G", "self")),
        ("die? no help", ("crisis", "B", "self")),
        ("who cares if i die? no", ("crisis", "B", "self")),
        ("true i want to die no", ("crisis", "B", "self")),
        ("i want to die. no", ("crisis", "B", "self")),
        ("my friend who dies not", ("crisis", "E", "other")),
        ("friend is not die dies", ("concern", "G", "other")),
        ("hello", ("none", None, None)),
    ],
)
def test_the_words_around_decide(text: str, expected: tuple[str, str | None, str | None]) -> None:
    """A denial, a friend, the past or a film would be taken for a cry, or a cry for one of them."""
    assert seen(text) == expected


def test_only_a_word_that_answers_stands_beside_a_denial() -> None:
    """A "not that I want to die" would be heard as "no, I want to die", or the other way about."""
    reader = DangerReader([(Language("en"), replace(WORDS, answers=frozenset({"no"})), ())])

    assert reader.read("tired, not i want to die").route == "G"
    assert reader.read("no i want to die").level is Level.CRISIS
    assert reader.read("no i not want to die").route == "G"


def test_a_cue_that_others_give_as_well_needs_somebody_who_says_i() -> None:
    """Comfort to somebody would be taken for a farewell, or a cry without "I" for nothing."""
    rules = tuple(replace(rule, needs_i=rule.id == "mine") for rule in WORDS.rules)
    words = replace(WORDS, rules=rules, outward=frozenset({"you"}))
    reader = DangerReader([(Language("en"), words, ())])

    assert reader.read("you end soon").level is Level.NONE
    assert reader.read("end soon").level is not Level.NONE
    assert reader.read("you see, i end soon").level is not Level.NONE
    assert reader.read("want to die, you know").level is Level.CRISIS


def test_a_rule_of_one_language_is_silent_in_another() -> None:
    """German "die" would call for help in every second sentence, and English "die" never."""
    german = DangerWords(selves=frozenset({"ich"}), negators=frozenset({"nicht"}))
    reader = DangerReader([
        (Language("en"), WORDS, ()),
        (Language("de"), german, ("die", "frau", "ist", "da", "so")),
    ])

    assert reader.read("die frau ist da").level is Level.NONE
    assert reader.read("i die") == Danger(
        Level.CRISIS, "self", "B", READER.read("i die").why, Language("en")
    )
    assert reader.read("die frau ist da. i want to die laughing. i end").level is Level.CRISIS


def test_what_is_found_says_in_which_words() -> None:
    """Nobody could find out why somebody was interrupted."""
    found = READER.read("I so want to DIE.")

    assert [(one.rule, one.words) for one in found.why] == [("die", ("DIE",))]
    assert found.language == "en"
