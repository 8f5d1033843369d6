"""Who is under 18 on an instance for adults: told so in the place of whatever she asks for."""

from dataclasses import replace

import pytest

from bot.core.book import Book, Instance
from bot.core.conversation import Conversation, Profile
from bot.core.flow import Role
from bot.core.names import FlowId
from tests.unit.core.doors import DOORS, PLAIN
from tests.unit.core.small_book import Talk, book, choice, flow

TOLD = replace(flow("told", choice("who", "a b")), role=Role.TURNED_AWAY)
OPEN = replace(flow("open", choice("page", "a")), for_everybody=True)
ADULTS = Instance(takes_minors=False)


def placed(*flows: object, instance: Instance = ADULTS) -> Book:
    return replace(book(PLAIN, OPEN, *flows, *DOORS), instance=instance)  # type: ignore[arg-type] # flows


def talk(here: Book, *, young: bool = True) -> Talk:
    return Talk(here, Conversation(profile=Profile(keeps=True, is_young=young)))


@pytest.mark.parametrize(
    ("begun", "instance", "young", "stands"),
    [
        ("f", ADULTS, True, "told.who"),
        ("open", ADULTS, True, "open.page"),
        ("f", ADULTS, False, "f.one"),
        ("f", Instance(), True, "f.one"),
    ],
)
def test_only_what_is_for_everybody_begins_for_her(
    begun: str, instance: Instance, young: bool, stands: str
) -> None:
    here = talk(placed(TOLD, instance=instance), young=young)

    assert here.begins(FlowId(begun)).where == [stands]


def test_without_words_for_it_nothing_breaks() -> None:
    assert talk(placed()).begins(FlowId("f")).where == ["f.one"]


@pytest.mark.parametrize("way", ["writes", "taps"])
def test_what_began_before_she_said_it_ends_with_her_next_word(way: str) -> None:
    here = talk(placed(TOLD), young=False).begins(FlowId("f"))
    profile = replace(here.conversation.profile, is_young=True)
    here.conversation = replace(here.conversation, profile=profile)

    getattr(here, way)("a")

    assert here.where == ["told.who"]
    assert here.conversation.aside is None
