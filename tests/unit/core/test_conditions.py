"""Predicates, their operators, and the facts that they may ask about."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.conditions import FACTS, holds, local_date, subject
from bot.core.conversation import (
    Conversation,
    Frame,
    HeardWords,
    KitItem,
    Memory,
    Profile,
    Reading,
)
from bot.core.draft import Draft
from bot.core.flow import All, AnyOf, Not, Op
from bot.core.flow import Test as Asks
from bot.core.names import FlowId, StateId, Value
from tests.unit.core.small_book import AT, book, choice, flow

NONE: tuple[str, ...] = ()


def draft(conversation: Conversation | None = None, **slots: Value) -> Draft:
    one = flow("f", choice("ask", "a"), slots="slot turns")
    frame = Frame(FlowId("f"), StateId("ask"), 1, slots=slots, visits={"ask": 3})
    return Draft(book(one), replace(conversation or Conversation(), frames=(frame,)), AT, 0)


@pytest.mark.parametrize(
    ("op", "expected", "true_of", "false_of"),
    [
        (Op.EQ, 3, [3], [4, None, "3"]),
        (Op.NE, 3, [4, None, "3"], [3]),
        (Op.GTE, 3, [3, 4], [2, None, "4"]),
        (Op.GT, 3, [4, 3.5], [3, None]),
        (Op.LTE, 3, [3, 2], [4, None]),
        (Op.LT, 3, [2], [3, None, ()]),
        (Op.IN, ("a", "b"), ["a"], ["c", None]),
        (Op.IN, "abc", NONE, ["a"]),
        (Op.HAS, "a", [("a", "b")], [("b",), "a", None]),
        (Op.SET, None, [0, False, "x", ("a",)], [None, "", ()]),
        (Op.SET, False, [None, "", ()], [0, "x"]),
        (Op.UNSET, None, [None, "", ()], [0, False, "x"]),
        (Op.UNSET, False, [0, "x"], [None, "", ()]),
        (Op.LT, "3", NONE, [2]),
    ],
)
def test_each_operator_compares_what_is_there(
    op: Op, expected: Value, true_of: list[Value], false_of: list[Value]
) -> None:
    test = Asks("slot", op, expected)

    assert [value for value in true_of if not holds(draft(slot=value), test)] == []
    assert [value for value in false_of if holds(draft(slot=value), test)] == []


YES, NO = Asks("slot", Op.EQ, 1), Asks("slot", Op.EQ, 2)


@pytest.mark.parametrize(
    ("predicate", "truth"),
    [
        (All((YES, YES)), True),
        (All((YES, NO)), False),
        (AnyOf((NO, YES)), True),
        (AnyOf((NO, NO)), False),
        (Not(NO), True),
        (Not(YES), False),
    ],
)
def test_predicates_are_combined(predicate: All | AnyOf | Not, truth: bool) -> None:
    assert holds(draft(slot=1), predicate) is truth


def ago(**time: float) -> Memory:
    return Memory(
        holding=Reading(8, AT - timedelta(**time)), crisis_at=AT - timedelta(**time), sessions=2
    )


KIT = (KitItem("k1", "anchor", "a", "a"), KitItem("k2", "line", "b", "b"))


@pytest.mark.parametrize(
    ("fact", "conversation", "value"),
    [
        ("visits", Conversation(), 3),
        ("local_hour", Conversation(), 14),
        ("local_hour", Conversation(profile=Profile(zone="Asia/Kolkata")), 19),
        ("local_hour", Conversation(profile=Profile(zone="Not/A/Zone")), 14),
        ("local_hour", Conversation(profile=Profile(zone="../etc/passwd")), 14),
        ("lang", Conversation(), "en"),
        ("deep_today", Conversation(), False),
        ("deep_today", Conversation(memory=Memory(deep_on="2026-03-04")), True),
        ("holding", Conversation(), None),
        ("holding", Conversation(memory=ago(minutes=30)), 8),
        ("holding", Conversation(memory=ago(minutes=31)), None),
        ("hard_endings", Conversation(memory=Memory(hard_endings=2)), 2),
        ("sessions", Conversation(memory=Memory(sessions=4)), 4),
        ("returning", Conversation(memory=Memory(sessions=1)), False),
        ("returning", Conversation(memory=Memory(sessions=2)), True),
        ("after_crisis", Conversation(), False),
        ("after_crisis", Conversation(memory=ago(hours=24)), True),
        ("after_crisis", Conversation(memory=ago(hours=25)), False),
        ("country", Conversation(), None),
        ("country", Conversation(profile=Profile(country="AA")), "AA"),
        ("heard", Conversation(), None),
        ("heard", Conversation(heard=HeardWords("hello")), "hello"),
        ("kit.anchor", Conversation(kit=KIT), 1),
        ("kit.plan", Conversation(kit=KIT), 0),
        ("days_since.f", Conversation(), None),
        ("days_since.f", Conversation(memory=Memory(ended={"f": "2026-03-01T15:00:00+00:00"})), 2),
        ("met.numb", Conversation(memory=Memory(met={"numb": 2})), 2),
        ("met.other", Conversation(), 0),
        ("nobody", Conversation(), None),
        ("nobody.at_all", Conversation(), None),
    ],
)
def test_facts_are_what_they_say(fact: str, conversation: Conversation, value: Value) -> None:
    assert subject(draft(conversation), fact) == value


def test_a_slot_goes_before_a_fact_of_the_same_name() -> None:
    assert subject(draft(turns=99), "turns") == 99
    assert FACTS["turns"](draft()) == 0


def test_the_date_is_hers() -> None:
    profile = Profile(zone="Pacific/Auckland")

    assert local_date(draft(Conversation(profile=profile))) == "2026-03-05"
