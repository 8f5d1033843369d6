"""Effects to messages: one bubble each, buttons under the last, old buttons closed on the way."""

from dataclasses import replace

import pytest

from bot.app.messages import File
from bot.app.rendering import (
    HELP_KEY,
    LINES_KEY,
    TROUBLE,
    TROUBLE_BUILT_IN,
    helping,
    render,
    trouble,
)
from bot.content.loader import load_book
from bot.content.source import content_root
from bot.core.conversation import Conversation, Profile
from bot.core.effects import (
    Choice,
    Effect,
    GiveHelp,
    HandOver,
    NameLines,
    Note,
    Offer,
    Priority,
    Retire,
    Say,
)
from bot.core.errors import TextMissing
from bot.core.help_words import help_texts
from bot.core.helplines import Helpline, Helplines, NoAtlas
from bot.core.names import Language, TextId
from bot.core.signals import SAFE, Danger, Level
from tests.unit.core.small_book import book, choice, flow

BOOK = book(flow("f", choice("ask", "on")), texts={"a": "first", "b": "second"})
HER = Conversation()
EN = Language("en")
FIRST, SECOND = Say(TextId("a")), Say(TextId("b"))


def offer(prompt: int) -> Offer:
    return Offer(session=1, prompt=prompt, choices=(Choice("on", "On"),))


def shown(*effects: Effect) -> list[tuple[str, int | None, int | None]]:
    """Of each message its text, the prompt under it, and the prompt it closes."""
    messages = [item.message for item in render(BOOK, HER, effects)]
    return [(message.text, message.prompt, message.retire) for message in messages]


def test_buttons_stand_under_the_last_bubble() -> None:
    assert shown(FIRST, SECOND, offer(1)) == [("first", None, None), ("second", 1, None)]


def test_old_buttons_close_with_the_bubble_that_follows() -> None:
    assert shown(Retire(1), FIRST, offer(2)) == [("first", 2, 1)]


def test_a_file_is_shown_between_the_buttons_that_close_and_the_words_after_it() -> None:
    file = File("a.json", "{}")
    effects = (Retire(1), HandOver("2026-03-04"), FIRST)

    messages = [item.message for item in render(BOOK, HER, effects, file)]

    assert [(one.file, one.text, one.retire) for one in messages] == [
        (file, "", 1),
        (None, "first", None),
    ]


def test_old_buttons_close_on_their_own_when_nothing_is_said() -> None:
    assert shown(Retire(1)) == [("", None, 1)]


def test_a_prompt_that_was_opened_and_closed_in_one_turn_was_never_there() -> None:
    assert shown(FIRST, offer(1), Retire(1), SECOND, offer(2)) == [
        ("first", None, None),
        ("second", 2, None),
    ]


def test_a_prompt_that_is_offered_twice_in_one_turn_stands_under_the_last_bubble() -> None:
    assert shown(FIRST, offer(1), SECOND, offer(1)) == [
        ("first", None, None),
        ("second", 1, None),
    ]


def test_help_comes_before_anything_and_waits_for_nothing() -> None:
    """Not even for the closing of a button."""
    items = render(BOOK, HER, (GiveHelp(SAFE), Retire(1)))

    assert items[0].message.key == HELP_KEY
    assert {item.priority for item in items if item.message.crisis} == {Priority.CRISIS}
    assert sum(item.message.typing for item in items) == 0


def test_facts_for_operators_are_not_shown() -> None:
    assert shown(Note("late"), FIRST) == [("first", None, None)]


def test_a_missing_text_is_a_failure_and_not_an_empty_bubble() -> None:
    with pytest.raises(TextMissing):
        render(BOOK, HER, (Say(TextId("gone")),))


def test_help_in_a_language_without_its_own_words_is_in_english() -> None:
    stranger = Conversation(profile=Profile(language=Language("xx")))

    assert helping(stranger) == helping(HER)


@pytest.mark.parametrize(
    ("texts", "said"), [({str(TROUBLE): "sorry"}, "sorry"), ({}, TROUBLE_BUILT_IN)]
)
def test_there_are_words_for_a_turn_that_failed_even_without_texts(
    texts: dict[str, str], said: str
) -> None:
    content = book(flow("f", choice("ask", "on")), texts=texts)

    assert trouble(content, HER).message.text == said


def test_nothing_else_is_said_beside_help() -> None:
    """A worried line, or buttons, beside the numbers would be read before them."""
    items = render(BOOK, HER, (Say(TextId("common.concern")), GiveHelp(SAFE), Retire(1)))

    assert {item.message.key for item in items if item.message.text} == {"help"}


# ── help with the numbers of a country ────────────────────────────────────────────────────────


def test_help_names_the_numbers_of_her_country() -> None:
    known = load_book(content_root())
    her = Conversation(profile=Profile(country="US"))

    texts = [item.message.text for item in render(known, her, (GiveHelp(SAFE),))]

    assert texts[0] == help_texts(EN)[0]
    assert "call 911 now" in texts[1]
    assert "988" in texts[1]
    assert texts[2] == help_texts(EN)[2]


def test_help_in_the_words_of_another_language_names_the_numbers_of_her_country() -> None:
    """Whoever writes Spanish in the USA would read of the numbers of Spain."""
    known = load_book(content_root())
    her = Conversation(profile=Profile(Language("de"), country="US"))

    def told(language: str) -> str:
        danger = Danger(Level.CRISIS, "self", "B", language=Language(language))
        return " ".join(item.message.text for item in helping(her, danger, known))

    for language, words in {"en": "call 911", "es": "llama al 911", "de": "ruf an: 911"}.items():
        assert words in told(language)
        assert "112" not in told(language)


@pytest.mark.parametrize("profile", [Profile(), Profile(country="QQ"), Profile(zone="Etc/UTC")])
def test_help_is_the_built_in_one_where_the_country_is_not_known(profile: Profile) -> None:
    known = load_book(content_root())

    texts = [item.message.text for item in helping(Conversation(profile=profile), book=known)]

    assert tuple(texts) == help_texts(EN)


def test_help_goes_out_whatever_is_broken_in_the_list_of_numbers() -> None:
    """A missing wording, an atlas that fails: nothing of it may cost her the help."""

    class Broken(NoAtlas):
        def country_of(self, zone: str) -> str | None:
            raise OSError(zone)

    line = Helpline("US", "A line", ("1",))
    wordless = replace(BOOK, helplines=Helplines({"US": (line,)}))
    lost = replace(wordless, atlas=Broken())

    for broken in (wordless, lost):
        her = Conversation(profile=Profile(country="US" if broken is wordless else None))
        texts = [item.message.text for item in helping(her, book=broken)]
        assert tuple(texts) == help_texts(EN)


def test_lines_are_named_in_short_bubbles_with_the_buttons_under_the_last() -> None:
    known = load_book(content_root())

    items = render(known, HER, (NameLines(country="US"), offer(1)))

    assert [item.message.key for item in items] == [LINES_KEY] * 2
    assert "988" in items[0].message.text
    assert [item.message.prompt for item in items] == [None, 1]


def test_who_asks_for_a_number_gets_one_even_when_the_list_is_broken() -> None:
    items = render(BOOK, HER, (NameLines(country="US"),))

    assert [item.message.text for item in items] == [help_texts(EN)[1]]
