"""Looking back: what is said of what was counted, in the real words."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.loader import content_root, load_book
from bot.core.actions import ACTIONS
from bot.core.book import Book
from bot.core.conversation import Conversation, Frame, Profile
from bot.core.draft import Draft
from bot.core.effects import ClearHistory, Effect, LookUp, Priority, Say, ShowPicture
from bot.core.history import HistoryLine
from bot.core.insight import AFTER, SPAN
from bot.core.names import FlowId, StateId, Value
from bot.core.picture import Picture

AT = datetime(2026, 3, 4, 14, tzinfo=UTC)
LONGEST_CAPTION = 1024
HERE = Profile(zone="UTC", knows_zone=True)


@cache
def the_book() -> Book:
    return load_book(content_root())


def line(days_ago: float, flow: str = "naming_feelings", **values: Value) -> HistoryLine:
    return HistoryLine(AT - timedelta(days=days_ago), FlowId(flow), "done", values)


def draft(past: tuple[HistoryLine, ...] | None, visits: int = 1) -> Draft:
    state = StateId("further")
    frame = Frame(FlowId("look_back"), state, 1, visits={state: visits})
    made = Draft(the_book(), Conversation(profile=HERE, frames=(frame,)), AT, 0)
    made.past = past
    return made


def do(made: Draft, action: str, **given: Value) -> str:
    return ACTIONS[action].run(made, given)


def said(effects: list[Effect]) -> list[str]:
    return [
        the_book().texts.render(HERE.language, one.text, one.arguments, one.variant)
        for one in effects
        if isinstance(one, Say)
    ]


def picture(made: Draft) -> Picture:
    (shown,) = (one.picture for one in made.effects if isinstance(one, ShowPicture))
    return shown


LONELY = tuple(line(day, feelings=("lonely",)) for day in (2, 5, 9, 14))
RESTED = tuple(line(day, "universal_needs", need="rest") for day in (20, 22, 24))
TIGHT = tuple(line(day, "body_sensations", sensations=("heavy",)) for day in (26, 27, 28))
MINUTE = tuple(
    line(day, "one_minute", after=after)
    for day, after in ((30, "softer"), (31, "sharper"), (32, "softer"))
)
ALL = (*LONELY, *RESTED, *TIGHT, *MINUTE)


def test_a_turn_without_the_history_asks_for_six_weeks_of_it() -> None:
    made = draft(None)

    assert do(made, "look_back") == "nothing"
    assert made.effects == [LookUp(AT - SPAN)]


def test_nothing_is_said_where_nothing_is_kept() -> None:
    made = draft(())

    assert [do(made, one) for one in ("look_back", "look_further")] == ["nothing", "nothing"]
    assert do(made, "draw") == "nothing"
    assert made.effects == []


def test_too_little_is_said_to_be_too_little() -> None:
    made = draft((line(1, feelings=("sad",)), line(3, feelings=("sad",))))

    assert do(made, "look_back") == "little"
    assert said(made.effects) == [
        (
            "In the last 6 weeks there is something to count from 2 times, on 2 days. "
            "That is too little to say anything honest yet."
        )
    ]
    assert do(made, "draw") == "nothing"


def test_the_first_look_says_what_was_felt_and_how_it_was_afterwards() -> None:
    made = draft(ALL)

    assert do(made, "look_back") == "enough"
    assert said(made.effects) == [
        "In the last 6 weeks you named what you felt 4 times. Named most often: lonely (4 of 4).",
        (
            "What you said right after: One minute (softer 2 of 3 times, harder 1 of 3). "
            "Time does its part too, so what it came from cannot be told."
        ),
    ]


def test_the_second_look_goes_on_where_it_stopped() -> None:
    kin = (line(33, feelings=("left_out",)), line(34, feelings=("left_out",)))
    pages = []
    for visits in (1, 2, 3):
        made = draft((*ALL, *kin), visits)
        assert do(made, "look_further") == "done"
        pages.append(said(made.effects))

    assert [len(page) for page in pages] == [2, 2, 2]
    assert (
        pages[0]
        == pages[2]
        == [
            "A need was named 3 times: rest (3 of 3).",
            "Something in the body was named 3 times: heavy (3 of 3).",
        ]
    )
    assert pages[1][:1] == [
        "Taken together, words that are near each other: loneliness 6 of 6 times (left out and lonely)."
    ]


def test_where_nothing_was_felt_or_tried_the_rest_is_said_first() -> None:
    made = draft((*RESTED, *TIGHT))

    assert do(made, "look_back") == "enough"
    assert len(said(made.effects)) == 2


def test_when_somebody_comes_is_said_by_her_own_clock() -> None:
    evenings = tuple(line(day - 0.25, feelings=("sad",)) for day in range(1, 12))
    made = draft(evenings)

    do(made, "look_further")

    assert said(made.effects) == [
        "By your clock, 11 of 11 times were in the evening. It tells when you came here, and no more than that."
    ]


@pytest.mark.parametrize("dark", [False, True])
def test_a_picture_has_a_group_for_each_kind(dark: bool) -> None:
    made = draft(ALL)
    made.profile = replace(made.profile, dark_picture=dark)

    assert do(made, "draw") == "done"
    drawn = picture(made)
    assert (drawn.name, drawn.title, drawn.dark) == (
        "alongside-2026-03-04",
        "The last 6 weeks",
        dark,
    )
    assert [[row.label for row in group.rows] for group in drawn.groups] == [
        ["lonely"],
        ["rest"],
        ["heavy"],
        ["One minute"],
    ]
    assert drawn.words.splitlines()[:2] == [
        "The last 6 weeks, as a picture.",
        "You named what you felt 4 times: lonely (4 of 4).",
    ]


def test_a_picture_says_what_was_harder_as_well() -> None:
    """A full circle is only half of it."""
    made = draft(ALL)

    do(made, "draw")

    assert picture(made).groups[-1].rows[0].count == "2 of 3, harder 1 of 3"
    assert "Softer right after: One minute (2 of 3, harder 1 of 3)." in picture(made).words


def test_a_picture_is_as_pressing_as_the_turn() -> None:
    made = draft(ALL)
    made.priority = Priority.CRISIS

    do(made, "draw")

    assert [one.priority for one in made.effects if isinstance(one, ShowPicture)] == [
        Priority.CRISIS
    ]


def test_where_no_word_stands_out_there_is_nothing_to_draw() -> None:
    words = ("sad", "angry", "calm", "tired", "hurt")
    made = draft(tuple(line(day, feelings=(word,)) for day, word in enumerate(words)))

    assert do(made, "look_back") == "enough"
    assert said(made.effects)[0].endswith("No single word stood out.")
    assert do(made, "draw") == "nothing"


def test_a_word_that_is_in_no_list_any_more_is_shown_as_it_is() -> None:
    made = draft(tuple(replace(one, values={"feelings": ("gone",)}) for one in (*LONELY, *RESTED)))
    made.book = replace(made.book, vocabularies={})

    do(made, "look_back")

    assert "gone (7 of 7)" in said(made.effects)[0]


def test_clearing_takes_the_history_and_nothing_else() -> None:
    made = draft(ALL)
    before = made.conversation

    assert do(made, "clear_history") == "done"
    assert (made.effects, made.conversation) == ([ClearHistory()], before)


# ── honesty, whatever the history ─────────────────────────────────────────────────────────────


def practices() -> list[str]:
    return [flow.id for flow in the_book().flows.values() if AFTER in flow.slots]


def ids(name: str) -> st.SearchStrategy[str]:
    return st.sampled_from(the_book().vocabularies[name].ids())


HISTORIES = st.deferred(
    lambda: st.lists(
        st.builds(
            lambda minutes, flow, values: line(minutes / 1440, flow, **values),
            st.integers(0, 42 * 24 * 60),
            st.sampled_from(practices()),
            st.fixed_dictionaries(
                {},
                optional={
                    "feelings": st.lists(ids("feelings"), max_size=3, unique=True).map(tuple),
                    "need": ids("needs"),
                    "sensations": st.lists(ids("sensations"), max_size=2).map(tuple),
                    "after": st.sampled_from(["softer", "same", "sharper", "heavier"]),
                },
            ),
        ),
        max_size=80,
    ).map(tuple)
)


@settings(deadline=None, max_examples=60)
@given(HISTORIES)
def test_every_number_of_a_picture_is_in_its_words(past: tuple[HistoryLine, ...]) -> None:
    """Whoever does not see it misses nothing."""
    made = draft(past)
    if do(made, "draw") == "nothing":
        return
    drawn = picture(made)

    seen = [drawn.title, *(group.heading for group in drawn.groups)]
    rows = [row for group in drawn.groups for row in group.rows]
    assert [text for text in seen if text not in drawn.words] == []
    assert [row for row in rows if f"{row.label} ({row.count})" not in drawn.words] == []
    assert drawn.foot[-1] in drawn.words
    assert all(row.count.startswith(f"{row.times} of {row.out_of}") for row in rows)
    numbers = re.findall(r"\d+", " ".join([*seen, *(row.count for row in rows)]))
    assert set(numbers) == set(re.findall(r"\d+", drawn.words))


@settings(deadline=None, max_examples=60)
@given(HISTORIES)
def test_words_fit_under_a_picture_and_no_share_is_said(past: tuple[HistoryLine, ...]) -> None:
    made = draft(past)
    do(made, "look_back")
    do(made, "look_further")

    assert not any(
        re.search(r"%|percent|average|score|trend|\d\.\d", text) for text in said(made.effects)
    )
    if do(made, "draw") == "done":
        assert len(picture(made).words) <= LONGEST_CAPTION


def test_the_longest_labels_fit_under_a_picture() -> None:
    book = the_book()

    def longest(name: str) -> tuple[str, ...]:
        labels = {
            id_: book.vocabularies[name].wording(HERE.language, id_).label
            for id_ in book.vocabularies[name].ids()
        }
        return tuple(sorted(labels, key=lambda id_: -len(labels[id_]))[:4])

    feelings, needs, sensations = map(longest, ("feelings", "needs", "sensations"))
    past = [line(day, feelings=feelings, sensations=sensations) for day in range(40)]
    past += [line(day + 0.01, "universal_needs", need=needs[day % 4]) for day in range(40)]
    past += [line(day + 0.02, flow, after="softer") for day in range(40) for flow in practices()]
    made = draft(tuple(past))

    do(made, "draw")

    assert len(picture(made).words) <= LONGEST_CAPTION
    assert [len(group.rows) for group in picture(made).groups] == [4, 4, 4, 4]
