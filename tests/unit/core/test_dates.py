"""What a letter or a reminder is called: by its days, and never by a word of it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.core.actions import ACTIONS
from bot.core.conversation import Conversation, KitItem, Profile
from bot.core.dates import comes, label, written
from bot.core.draft import Draft
from bot.core.names import Value
from tests.unit.core.doors import DOORS, PLAIN
from tests.unit.core.small_book import AT, book

TEXTS = {
    "labels.day": "{day}.{month}. {year}",
    "labels.day_and_time": "{day} at {time}",
    "labels.lies_since": "from {written}",
    "labels.letter_until": "{written} to {comes}",
    "labels.reminder_until": "for {comes}",
}
LETTER = KitItem("k1", "letter", "", "secret", {"due": (AT + timedelta(7)).isoformat()}, AT)
REMINDER = replace(LETTER, id="k2", kind="reminder")


def draft(*kit: KitItem, profile: Profile | None = None) -> Draft:
    her = Conversation(profile=profile or Profile(keeps=True), kit=kit)
    return Draft(book(PLAIN, *DOORS, texts=TEXTS), her, AT, seed=1)


@pytest.mark.parametrize(
    ("item", "shown"),
    [
        (LETTER, "4.3. this to 11.3. this"),
        (REMINDER, "for 11.3. this at 14:00"),
        (replace(LETTER, details={}), "from 4.3. this"),
        (replace(LETTER, kept_at=datetime(2025, 12, 31, 12, tzinfo=AT.tzinfo), details={}),
         "from 31.12. 2025"),
        (replace(LETTER, word="for a bad day"), "for a bad day"),
        (KitItem("k3", "anchor", "oak", "the old oak"), "oak"),
    ],
)  # fmt: skip
def test_a_button_shows_days_and_no_word_of_a_letter(item: KitItem, shown: str) -> None:
    assert label(draft(item), item) == shown


def test_two_of_one_day_are_told_apart_by_the_hour() -> None:
    earlier = replace(LETTER, id="k9", kept_at=AT - timedelta(hours=3))

    assert written(draft(LETTER, earlier), LETTER) == "4.3. this at 14:00"
    assert written(draft(LETTER, REMINDER), LETTER) == "4.3. this"


def test_days_are_those_of_her_clock() -> None:
    her = Profile(keeps=True, zone="Pacific/Auckland")

    assert comes(draft(LETTER, profile=her), LETTER) == "12.3. this"


def test_no_day_is_promised_to_who_is_under_18() -> None:
    her = Profile(keeps=True, is_young=True)

    assert comes(draft(LETTER, profile=her), LETTER) is None
    assert label(draft(LETTER, profile=her), LETTER) == "from 4.3. this"


def test_without_words_of_its_own_a_language_still_has_a_button() -> None:
    her = Conversation(profile=Profile(keeps=True), kit=(LETTER,))
    bare = Draft(book(PLAIN, *DOORS), her, AT, seed=1)

    assert label(bare, LETTER) == "4 3 this 11 3 this"


def moved(made: Draft, when: Value) -> KitItem:
    given: dict[str, Value] = {"kind": "letter", "text": None, "when": when, "item": "k1"}
    assert ACTIONS["put_away"].run(made, given) == "done"
    return made.kit[0]


def test_another_day_keeps_the_words_and_the_day_of_writing() -> None:
    old = replace(LETTER, kept_at=AT - timedelta(days=3))

    item = moved(draft(old), "in_a_day")

    assert (item.text, item.kept_at) == ("secret", AT - timedelta(days=3))
    assert item.details == {"due": (AT + timedelta(days=1)).isoformat()}


def test_no_day_lets_it_lie() -> None:
    assert moved(draft(LETTER), "no_day").details == {}
