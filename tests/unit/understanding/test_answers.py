"""Commands, soft words, yes and no: whole short messages only."""

import pytest

from bot.core.names import Language
from bot.understanding.reader import Reader

EN = Language("en")


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/menu", "menu"),
        ("/menu@alongside_bot", "menu"),
        ("/START", "start"),
        ("/help me", "help"),
        ("menu", "menu"),
        ("Menu please", "menu"),
        ("stop!", "stop"),
        ("delete my data", "forget"),
        ("i need help now", "now"),
    ],
)
def test_a_command_is_a_slash_or_a_whole_short_message(
    reader: Reader, text: str, command: str
) -> None:
    assert reader.read(text, EN).command == command


@pytest.mark.parametrize(
    "text",
    ["he did not stop when i said it", "the menu was too long to read", "help is far away", "1/2"],
)
def test_a_command_word_inside_of_a_sentence_is_none(reader: Reader, text: str) -> None:
    assert reader.read(text, EN).command is None


@pytest.mark.parametrize(
    ("text", "soft"),
    [
        ("not now", "not_now"),
        ("Not right now, thanks", "not_now"),
        ("maybe later", "later"),
        ("another time", "later"),
        ("go back", "back"),
        ("can we go back please", "back"),
        ("skip this one", "skip"),
        ("id rather not say", "skip"),
        ("say that again", "repeat"),
        ("what?", "repeat"),
        ("why?", "why"),
        ("why do you ask", "why"),
    ],
)
def test_soft_words_are_whole_short_messages(reader: Reader, text: str, soft: str) -> None:
    assert reader.read(text, EN).soft == soft


@pytest.mark.parametrize(
    "text",
    [
        "i will feel better later i hope",
        "my back hurts",
        "i dont know why she left",
        "he went back to his wife",
    ],
)
def test_soft_words_inside_of_a_sentence_are_ordinary_words(reader: Reader, text: str) -> None:
    assert reader.read(text, EN).soft is None


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("yes", True),
        ("yeah", True),
        ("Yep!", True),
        ("sure", True),
        ("ok", True),
        ("yes please", True),
        ("i guess so", True),
        ("why not", True),
        ("no", False),
        ("nope", False),
        ("no thanks", False),
        ("not really", False),
        ("i'd rather not", False),
        ("i dont think so", False),
        ("no idea what you mean by that", None),
        ("yes and no, it depends on the day", None),
        ("my sister", None),
    ],
)
def test_yes_and_no_are_whole_messages(reader: Reader, text: str, yes: bool | None) -> None:
    assert reader.read(text, EN).yes is yes


@pytest.mark.parametrize("text", ["help", "help me", "please help me"])
def test_a_cry_for_help_is_no_command(reader: Reader, text: str) -> None:
    """Somebody who calls for help would be handed the instructions."""
    assert reader.read(text, EN).command is None


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("yes", True),
        ("yes please", True),
        ("ok", True),
        ("sure", True),
        ("fine", True),
        ("no", False),
        ("no thanks", False),
        ("nope", False),
        ("not really", False),
        ("maybe", None),
        ("i love you", None),
        ("i'm not ok", None),
        ("me again", None),
    ],
)
def test_plain_answers_say_yes_or_no(reader: Reader, text: str, yes: bool | None) -> None:
    """A plain answer would be asked for twice."""
    assert reader.read(text, EN).yes is yes
