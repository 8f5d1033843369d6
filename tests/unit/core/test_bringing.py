"""Letters and reminders: they come back once, into nothing, and not too many on a day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core import daily
from bot.core.actions import ACTIONS
from bot.core.calendar import Quiet
from bot.core.conversation import Conversation, KitItem, Memory, Profile, Schedule
from bot.core.draft import Draft
from bot.core.effects import KeepInKit, RemoveFromKit
from bot.core.events import TimerKind
from bot.core.flow import Role
from bot.core.names import Value
from tests.unit.core.doors import DOORS, PLAIN
from tests.unit.core.small_book import AT, Talk, book, choice, flow

BACK = replace(
    flow("back", choice("shown", "a"), slots="item kind text"),
    role=Role.BROUGHT,
    takes=("item", "kind", "text"),
)
BOOK = book(PLAIN, BACK, *DOORS)


def drafted(profile: Profile | None = None, *kit: KitItem, memory: Memory | None = None) -> Draft:
    her = Conversation(profile=profile or Profile(keeps=True), kit=kit, memory=memory or Memory())
    return Draft(BOOK, her, AT, seed=1)


def put_away(draft: Draft, **given: Value) -> str:
    whole: dict[str, Value] = {
        "kind": "letter",
        "text": "dear me",
        "when": "in_a_week",
        "item": None,
    }
    return ACTIONS["put_away"].run(draft, {**whole, **given})


def holding(kind: str = "letter", *, profile: Profile | None = None, **memory: object) -> Talk:
    """Somebody who put one away for tomorrow, and in whose life nothing else is going on."""
    draft = drafted(profile or Profile(keeps=True))
    assert put_away(draft, kind=kind, when="in_a_day") == "done"
    her = replace(draft.finish().conversation, memory=replace(Memory(), **memory))  # type: ignore[arg-type] # as Memory takes them
    talk = Talk(BOOK, her)
    return talk.begins("f").taps("a").taps("a")


def due(talk: Talk) -> datetime | None:
    found = [one.due for one in talk.conversation.timers if one.kind is TimerKind.BROUGHT]
    assert len(found) <= 1
    return found[0] if found else None


def comes(talk: Talk, *, late: int = 0) -> Talk:
    timer = next(one for one in talk.conversation.timers if one.kind is TimerKind.BROUGHT)
    return talk.rings(timer, late=late)


# ── putting away ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("when", "at"),
    [
        ("in_half_an_hour", AT + timedelta(minutes=30)),
        ("in_two_hours", AT + timedelta(hours=2)),
        ("this_evening", datetime(2026, 3, 4, 19, tzinfo=UTC)),
        ("in_a_day", AT + timedelta(days=1)),
        ("in_a_week", AT + timedelta(days=7)),
        ("in_a_month", AT + timedelta(days=30)),
    ],
)
def test_it_is_kept_until_the_day_she_chose(when: str, at: datetime) -> None:
    draft = drafted()

    assert put_away(draft, when=when) == "done"
    (item,) = draft.kit
    assert (item.kind, item.text, item.details) == ("letter", "dear me", {"due": at.isoformat()})
    assert KeepInKit(item) in draft.effects


def test_this_evening_is_the_next_one() -> None:
    draft = drafted()
    draft.now = datetime(2026, 3, 4, 21, tzinfo=UTC)

    put_away(draft, when="this_evening")

    assert draft.kit[0].details["due"] == "2026-03-05T19:00:00+00:00"


@pytest.mark.parametrize("odd", [{"when": "never"}, {"text": "  "}, {"kind": "anchor"}])
def test_what_cannot_be_put_away_is_not(odd: dict[str, Value]) -> None:
    draft = drafted()

    assert put_away(draft, **odd) == "unclear"
    assert draft.kit == ()


def test_a_letter_can_lie_there_without_a_day() -> None:
    draft = drafted()

    assert put_away(draft, when="no_day") == "done"
    assert put_away(draft, when="no_day", kind="reminder") == "unclear"
    assert [item.details for item in draft.kit] == [{}]
    assert draft.finish().conversation.timers == ()


@pytest.mark.parametrize(("end", "route"), [("18:00", "quiet"), ("15:00", "done")])
def test_a_reminder_that_quiet_hours_would_swallow_is_said_to_be_so(end: str, route: str) -> None:
    quiet = Quiet("14:15", end)
    draft = drafted(Profile(keeps=True, schedule=Schedule(quiet=quiet)))

    assert put_away(draft, kind="reminder", when="in_half_an_hour") == route


def test_another_day_for_a_letter_takes_no_leave_and_a_new_one_does() -> None:
    asks = ACTIONS["put_away"].keeps
    assert asks is not None
    given: dict[str, Value] = {"kind": "letter", "text": "dear me", "item": "b1"}

    assert not asks(given)
    assert asks({**given, "item": None})
    assert asks({**given, "kind": "reminder"})


def test_five_of_a_kind_are_enough() -> None:
    draft = drafted()
    for number in range(5):
        draft.now = AT + timedelta(minutes=number)
        assert put_away(draft) == "done"

    assert put_away(draft) == "full"
    assert put_away(draft, kind="reminder") == "done"
    assert put_away(draft, item=draft.kit[0].id) == "done"  # another day for one that is there
    assert len(draft.kit) == 6


def test_what_was_put_away_can_be_taken_out() -> None:
    talk = holding()
    item = talk.conversation.kit[0]
    draft = drafted(Profile(keeps=True), item)

    assert ACTIONS["take_out"].run(draft, {"item": "no such"}) == "none"
    assert ACTIONS["take_out"].run(draft, {"item": item.id}) == "done"
    assert draft.effects == [RemoveFromKit(item.id)]
    assert draft.finish().conversation.timers == ()


def test_one_put_away_in_the_second_of_another_does_not_take_its_place() -> None:
    """Two letters, one of them lost without a word."""
    draft = drafted()
    put_away(draft, text="first")
    put_away(draft, text="second")
    ACTIONS["take_out"].run(draft, {"item": draft.kit[0].id})
    draft.now += timedelta(milliseconds=1)

    put_away(draft, text="third")

    assert [item.text for item in draft.kit] == ["second", "third"]


# ── bringing back ─────────────────────────────────────────────────────────────────────────────


def test_a_letter_comes_back_once_and_then_lies_in_the_kit() -> None:
    talk = holding()

    assert comes(talk).said == ["shown"]
    assert talk.top.slots["text"] == "dear me"
    assert due(talk) is None
    assert [item.text for item in talk.conversation.kit] == ["dear me"]


def test_a_reminder_comes_back_once_and_is_gone() -> None:
    talk = holding("reminder")

    assert comes(talk).said == ["shown"]
    assert talk.conversation.kit == ()


def test_a_late_reminder_is_left_out_and_a_late_letter_is_not() -> None:
    """The sip of water of yesterday evening would only reproach her."""
    assert comes(holding("reminder"), late=7_200).said == []
    assert comes(holding("reminder"), late=7_200).notes == ["reminder_left_out"]
    assert comes(holding(), late=90_000).said == ["shown"]


def test_it_never_breaks_into_something() -> None:
    talk = holding()
    talk.now = AT + timedelta(days=1, minutes=-1)
    talk.begins("f")

    comes(talk)

    assert talk.said == []
    assert talk.where == ["f.one"]
    assert due(talk) == AT + timedelta(days=1, minutes=5)


def test_it_waits_for_the_end_of_quiet_hours() -> None:
    quiet = Schedule(quiet=Quiet("09:00", "15:30"))
    talk = holding(profile=Profile(keeps=True, schedule=quiet))

    assert due(talk) == datetime(2026, 3, 5, 15, 30, tzinfo=UTC)


def test_it_waits_twelve_hours_after_help_in_danger() -> None:
    talk = holding(crisis_at=AT + timedelta(hours=20))

    assert comes(talk).said == []
    assert due(talk) == datetime(2026, 3, 6, 9, tzinfo=UTC)  # ten in the evening would be the first


@pytest.mark.parametrize(("kind", "minutes"), [("letter", 120), ("reminder", 30)])
def test_it_is_not_laid_on_top_of_what_has_just_come(kind: str, minutes: int) -> None:
    """A check-in of a minute ago is still to be answered."""
    just = AT + timedelta(days=1, minutes=-1)
    talk = holding(kind, unasked_at=just)

    assert comes(talk).said == []
    assert due(talk) == just + timedelta(minutes=minutes)
    assert comes(talk).said == ["shown"]


def test_what_came_before_and_lies_open_is_no_talk_to_break_into() -> None:
    """A letter without an answer would keep a reminder away until it is worth nothing."""
    talk = holding("reminder")
    first = comes(talk)
    assert first.said == ["shown"]
    item = KitItem(
        "k9", "reminder", "", "tea", {"due": (talk.now + timedelta(hours=1)).isoformat()}
    )
    talk.conversation = replace(talk.conversation, kit=(item,))
    talk.now += timedelta(minutes=1)
    talk.edits("x")

    assert comes(talk).said == ["shown"]


def test_it_waits_for_another_day_when_enough_has_come() -> None:
    """Kind words by the dozen are noise."""
    talk = holding(unasked=("2026-03-05",) * daily.MOST)

    assert comes(talk).said == []
    assert due(talk) == AT + timedelta(days=2)

    assert comes(talk).said == ["shown"]
    assert talk.conversation.memory.unasked == ("2026-03-06",)


def test_who_is_under_eighteen_gets_none_by_itself() -> None:
    talk = holding(profile=Profile(keeps=True, is_young=True))

    assert due(talk) is None


def test_one_that_was_taken_out_meanwhile_does_not_come() -> None:
    talk = holding()
    timer = next(one for one in talk.conversation.timers if one.kind is TimerKind.BROUGHT)
    talk.conversation = replace(talk.conversation, kit=())

    talk.rings(timer)

    assert talk.said == []
    assert talk.notes == ["stale_timer"]


def test_without_a_flow_for_it_nothing_is_planned() -> None:
    talk = holding()
    talk.meets_release(book(PLAIN, *DOORS))

    talk.begins("f")

    assert due(talk) is None


@pytest.mark.parametrize(("hour", "wakes"), [(3, 9), (14, 14), (23, 19)])
def test_nobody_is_woken_by_what_comes_on_another_day(hour: int, wakes: int) -> None:
    draft = drafted()
    draft.now = datetime(2026, 3, 4, hour, tzinfo=UTC)

    assert daily.by_day(draft, 2) == datetime(2026, 3, 6, wakes, tzinfo=UTC)
