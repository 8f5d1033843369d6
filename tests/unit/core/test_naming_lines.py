"""The actions that name lines and learn a country."""

from dataclasses import replace

import pytest

from bot.core.actions import ACTIONS
from bot.core.conversation import Conversation, Frame, Profile
from bot.core.draft import Draft
from bot.core.effects import NameLines
from bot.core.helplines import Kind, NoAtlas
from bot.core.names import FlowId, Language, StateId, Value
from tests.unit.core.small_book import AT, book, choice, flow


class SmallAtlas(NoAtlas):
    def country_of(self, zone: str) -> str | None:
        return {"Sea/Aa": "AA"}.get(zone)

    def called(self, language: Language, words: tuple[str, ...]) -> str | None:
        return "BB" if words == ("bee", "land") else None


def draft(profile: Profile) -> Draft:
    frame = Frame(FlowId("f"), StateId("ask"), 1)
    known = replace(book(flow("f", choice("ask", "a"))), atlas=SmallAtlas())
    return Draft(known, Conversation(profile=profile, frames=(frame,)), AT, 0)


def do(made: Draft, action: str, **given: Value) -> str:
    return ACTIONS[action].run(made, given)


@pytest.mark.parametrize(
    ("profile", "country"),
    [
        (Profile(zone="Sea/Aa"), "AA"),
        (Profile(country="CC"), "CC"),
        (Profile(zone="Sea/Aa", country="CC"), "CC"),
    ],
)
def test_lines_of_her_country_are_named(profile: Profile, country: str) -> None:
    made = draft(profile)

    assert do(made, "name_lines", kind="child") == "done"
    assert made.effects == [NameLines(Kind.CHILD, country)]


def test_nothing_is_named_before_her_country_is_known() -> None:
    made = draft(Profile())

    assert do(made, "name_lines", kind="crisis") == "unknown"
    assert made.effects == []


def test_a_kind_that_nobody_knows_is_the_general_one() -> None:
    made = draft(Profile(country="AA"))

    do(made, "name_lines", kind="cats")

    assert made.effects == [NameLines(Kind.CRISIS, "AA")]


def test_lines_of_another_country_do_not_change_hers() -> None:
    made = draft(Profile(country="AA"))

    assert do(made, "name_lines_of", kind="crisis", country="Bee-Land!") == "done"
    assert made.effects == [NameLines(Kind.CRISIS, "BB")]
    assert made.conversation.profile.country == "AA"


def test_the_country_she_names_is_hers_from_then_on() -> None:
    made = draft(Profile(country="AA"))

    assert do(made, "choose_country", country="bee land") == "done"
    assert made.conversation.profile.country == "BB"


@pytest.mark.parametrize("words", ["the moon", "", None])
def test_words_that_name_no_country_change_nothing(words: Value) -> None:
    made = draft(Profile(country="AA"))

    assert do(made, "choose_country", country=words) == "unknown"
    assert do(made, "name_lines_of", kind="crisis", country=words) == "unknown"
    assert (made.conversation.profile.country, made.effects) == ("AA", [])
