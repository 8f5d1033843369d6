"""Check-ins: on time, once, never into a busy or hard moment, and never a reproach."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.core.calendar import Daily, Quiet
from bot.core.conversation import CheckIns, Conversation, Memory, Profile, Schedule
from bot.core.effects import Priority, Remember
from bot.core.effects import Say as Bubble
from bot.core.events import TimerFired, TimerKind
from bot.core.flow import Role
from bot.core.signals import Danger
from tests.unit.core.doors import DOORS, PLAIN
from tests.unit.core.small_book import AT, CRISIS, Talk, book, choice, flow, silent

EVENING = Daily("20:00")
CHECK_IN = replace(
    flow("check_in", silent(choice("sky", "sun rain"), 36000, "over")), role=Role.CHECK_IN
)
WORDS = {"common.resting": "resting", "common.check_ins_off": "check_ins_off"}


def schedule(*times: Daily, **changes: object) -> Schedule:
    return replace(Schedule(times or (EVENING,), since=AT - timedelta(days=1)), **changes)  # type: ignore[arg-type] # checked by the dataclass


def wishing(
    *times: Daily, zone: str = "UTC", kept: CheckIns | None = None, **changes: object
) -> Talk:
    """Somebody with check-ins, who has just said something at 14:00."""
    profile = Profile(zone=zone, keeps=True, schedule=schedule(*times, **changes))
    memory = Memory(check_ins=kept or CheckIns())
    content = book(PLAIN, CHECK_IN, *DOORS, texts=WORDS)
    talk = Talk(content, Conversation(profile=profile, memory=memory))
    talk.begins("f").taps("a").taps("a")
    assert talk.conversation.frames == ()
    return talk


def next_due(talk: Talk) -> datetime | None:
    found = [one.due for one in talk.conversation.timers if one.kind is TimerKind.CHECK_IN]
    assert len(found) <= 1
    return found[0] if found else None


def comes(talk: Talk, *, late: int = 0) -> Talk:
    timer = next(one for one in talk.conversation.timers if one.kind is TimerKind.CHECK_IN)
    return talk.rings(timer, late=late)


def left_out(talk: Talk) -> list[object]:
    return [effect.values["why"] for effect in talk.effects if isinstance(effect, Remember)]


def day(number: int, hour: int = 20, minute: int = 0) -> datetime:
    return datetime(2026, 3, number, hour, minute, tzinfo=UTC)


# ── on time, once ─────────────────────────────────────────────────────────────────────────────


def test_who_wishes_for_none_gets_none() -> None:
    talk = Talk(book(PLAIN, CHECK_IN, *DOORS)).begins("f").taps("a").taps("a")

    assert talk.conversation.timers == ()


def test_it_comes_at_her_time() -> None:
    talk = wishing()

    assert next_due(talk) == day(4)
    assert comes(talk).said == ["sky"]
    assert {e.priority for e in talk.effects if isinstance(e, Bubble)} == {Priority.UNASKED}
    assert next_due(talk) == day(5)


def test_it_comes_by_the_clock_of_where_she_is() -> None:
    assert next_due(wishing(zone="Asia/Tokyo")) == day(5, 11)


def test_the_same_one_that_comes_twice_is_asked_once() -> None:
    talk = wishing()
    timer = talk.conversation.timers[0]

    again = talk.rings(timer).rings(timer)

    assert again.said == []
    assert again.notes == ["stale_timer"]


def test_several_a_day_each_come() -> None:
    talk = wishing(Daily("16:00"), EVENING)

    assert next_due(talk) == day(4, 16)
    assert next_due(comes(talk)) == day(4)
    assert comes(talk).said == ["sky"]
    assert next_due(talk) == day(5, 16)


def test_words_in_the_very_second_before_it_was_fetched_do_not_lose_it() -> None:
    talk = wishing()
    talk.now = day(4, 20, 1)  # due a minute ago, not yet woken

    talk.arrives()

    assert next_due(talk) == day(4)


def test_one_that_is_two_hours_late_is_left_out_and_that_is_recorded() -> None:
    talk = comes(wishing(), late=2 * 3600 + 1)

    assert talk.said == []
    assert left_out(talk) == ["late"]
    assert next_due(talk) == day(5)


def test_after_a_long_time_away_there_is_one_next_and_no_heap() -> None:
    talk = comes(wishing(), late=30 * 24 * 3600 + 4 * 3600)

    assert talk.said == []
    assert next_due(talk) == datetime(2026, 4, 4, 20, tzinfo=UTC)


def test_a_clock_that_went_back_asks_nothing_twice() -> None:
    talk = comes(wishing())
    talk.now = day(3, 10)

    talk.arrives()

    assert next_due(talk) == day(3)
    assert comes(talk).said == ["sky"]
    assert next_due(talk) == day(5)


YEAR = timedelta(days=365)


@pytest.mark.parametrize("wrong", [timedelta(hours=3), timedelta(days=2), YEAR])
def test_a_clock_that_was_ahead_for_a_while_costs_nothing_that_is_still_to_come(
    wrong: timedelta,
) -> None:
    """Somebody would not be asked for a year, because a server did not know what year it was."""
    talk = wishing()
    talk.now += wrong
    comes(talk, late=60).taps("sun")

    talk.now = day(5, 10)
    talk.arrives()

    assert next_due(talk) == day(5)
    assert comes(talk).said == ["sky"]


AHEAD = day(3) + YEAR


@pytest.mark.parametrize(
    "left_behind",
    [
        {"held_until": AHEAD},
        {"again_at": AHEAD},
        {"asked_at": AHEAD, "asked_on": AHEAD.date().isoformat(), "unanswered": 4},
    ],
)
def test_what_a_wrong_clock_wrote_down_holds_nothing_back(left_behind: dict[str, Any]) -> None:
    talk = wishing()
    kept = replace(talk.conversation.memory.check_ins, **left_behind)
    talk.conversation = replace(
        talk.conversation,
        memory=replace(talk.conversation.memory, check_ins=kept, last_at=AHEAD),
    )

    woken = TimerFired(at=talk.now, kind=TimerKind.CHECK_IN, due=AHEAD, fence=0, ref="again")
    talk.take(woken)

    assert next_due(talk) == day(4)
    assert comes(talk).said == ["sky"]


def test_a_wish_that_was_made_by_a_wrong_clock_counts_from_now() -> None:
    talk = wishing(since=AHEAD)

    assert next_due(talk) == day(4)
    assert comes(talk).said == ["sky"]


def test_help_that_was_given_by_a_clock_a_little_ahead_keeps_it_silent_all_the_same() -> None:
    talk = wishing()
    memory = replace(talk.conversation.memory, crisis_at=day(4, 22))
    talk.conversation = replace(talk.conversation, memory=memory)

    assert comes(talk).said == []
    assert left_out(talk) == ["after_help"]


def test_the_date_line_crossed_backwards_brings_no_second_one_for_the_date() -> None:
    talk = comes(wishing(zone="Pacific/Auckland"))  # 20:00 on the 5th, there
    asked = talk.now
    talk.now += timedelta(hours=2)
    profile = replace(talk.conversation.profile, zone="Pacific/Honolulu")
    talk.conversation = replace(talk.conversation, profile=profile)

    talk.arrives()

    due = next_due(talk)
    assert due is not None
    assert due > asked
    assert due == datetime(2026, 3, 7, 6, tzinfo=UTC)  # 20:00 on the 6th in Honolulu


def test_a_zone_database_that_changed_is_believed_when_the_time_comes() -> None:
    talk = wishing(zone="Asia/Tokyo")
    timer = talk.conversation.timers[0]
    early = replace(timer, due=timer.due - timedelta(hours=1))

    talk.rings(early)

    assert talk.said == []
    assert next_due(talk) == timer.due


def test_two_are_never_close_together() -> None:
    talk = comes(wishing(Daily("20:00"), Daily("20:10")))

    assert left_out(comes(talk)) == ["too_close"]


def test_what_is_left_over_of_a_schedule_that_changed_does_nothing() -> None:
    talk = wishing()
    timer = talk.conversation.timers[0]
    profile = replace(talk.conversation.profile, schedule=schedule(Daily("21:00")))
    talk.conversation = replace(talk.conversation, profile=profile)

    assert talk.rings(timer).notes == ["stale_timer"]


@pytest.mark.parametrize("broken", ["", "20:00", "20:00@", "again"])
def test_a_key_that_means_nothing_does_nothing(broken: str) -> None:
    talk = wishing()

    talk.rings(replace(talk.conversation.timers[0], ref=broken))

    assert talk.notes == ["stale_timer"]


# ── never into a busy or hard moment ──────────────────────────────────────────────────────────


def test_it_waits_for_the_end_of_a_practice() -> None:
    talk = wishing()
    talk.now = day(4, 19, 58)
    talk.begins("f")

    assert comes(talk).said == []
    assert next_due(talk) == day(4, 20, 5)

    talk.pauses(minutes=1).taps("a").taps("a")
    assert comes(talk).said == ["sky"]


def test_it_waits_no_longer_than_two_hours() -> None:
    talk = wishing()
    talk.now = day(4, 19, 58)
    talk.begins("f")
    for _ in range(23):
        assert comes(talk).said == []

    assert left_out(comes(talk)) == ["no_moment"]
    assert next_due(talk) == day(5)


def test_a_door_that_was_left_open_is_no_conversation() -> None:
    talk = wishing().writes("hm")
    assert talk.where == ["door.doors"]

    assert comes(talk).said == ["sky"]
    assert talk.where == ["check_in.sky"]


def test_a_door_at_which_she_stands_right_now_is_one() -> None:
    talk = wishing()
    talk.now = day(4, 19, 55)
    talk.writes("hm")

    assert comes(talk).said == []
    assert next_due(talk) == day(4, 20, 5)


def test_an_unanswered_one_makes_room_for_the_next() -> None:
    talk = comes(wishing(Daily("16:00"), EVENING))

    comes(talk)

    assert talk.where == ["check_in.sky"]
    assert talk.chosen == [None]


def test_it_is_silent_for_twelve_hours_after_help() -> None:
    """Who was in danger in the afternoon would be asked about the weather in the evening."""
    talk = wishing()
    talk.writes("i want to die", danger=CRISIS)

    assert left_out(comes(talk)) == ["after_help"]
    assert next_due(talk) == day(5)
    assert comes(talk).said == ["sky"]


@pytest.mark.parametrize(("before", "comes_at"), [(20, day(4, 20, 40)), (60, None)])
def test_after_something_hard_it_waits_an_hour(before: int, comes_at: datetime | None) -> None:
    """No "how did your body carry the day?" on top of a death that was told of half an hour ago."""
    hard = day(4) - timedelta(minutes=before)
    talk = wishing()
    talk.conversation = replace(
        talk.conversation, memory=replace(talk.conversation.memory, hard_at=hard)
    )

    asked = comes(talk)

    assert asked.said == ([] if comes_at else ["sky"])
    if comes_at:
        assert next_due(asked) == comes_at


@pytest.mark.parametrize(
    ("understood", "is_hard"),
    [({"family": "grief"}, True), ({"family": "joy_relief"}, False), ({}, False)],
)
def test_what_was_told_at_the_door_is_hard_or_not(
    understood: dict[str, Any], is_hard: bool
) -> None:
    talk = wishing().writes("words", **understood)

    assert (talk.conversation.memory.hard_at == talk.now) is is_hard


def test_quiet_hours_hold_it_back() -> None:
    talk = comes(wishing(quiet=Quiet("19:30", "21:00")))

    assert talk.said == []
    assert next_due(talk) == day(4, 21)
    assert comes(talk).said == ["sky"]


def test_what_quiet_hours_hold_back_for_too_long_is_left_out() -> None:
    talk = comes(wishing(quiet=Quiet("19:30", "07:00")))

    assert left_out(talk) == ["no_moment"]
    assert next_due(talk) == day(5)


# ── never a reproach ──────────────────────────────────────────────────────────────────────────


def silent_dates(talk: Talk, count: int) -> list[tuple[int, list[str]]]:
    found = []
    for _ in range(count):
        comes(talk)
        found.append(((talk.now.date() - AT.date()).days, talk.said))
    return found


def test_silence_makes_it_rare_and_then_ends_it() -> None:
    talk = wishing()

    asked = silent_dates(talk, 6)

    assert [days for days, _ in asked] == [0, 1, 2, 9, 16, 23]
    assert [said for _, said in asked[:5]] == [["sky"]] * 5
    assert asked[5][1] == ["common.resting"]
    assert talk.conversation.frames == ()
    assert talk.conversation.timers == ()


def test_a_word_from_her_brings_it_back() -> None:
    talk = wishing()
    silent_dates(talk, 6)

    talk.pauses(days=3).writes("hello")

    assert next_due(talk) == talk.now.replace(hour=20, minute=0)


def test_two_a_day_are_no_two_silent_days() -> None:
    talk = wishing(Daily("16:00"), EVENING)

    asked = silent_dates(talk, 7)

    assert [days for days, _ in asked] == [0, 0, 1, 1, 2, 9, 16]


def test_without_a_flow_for_it_nothing_breaks() -> None:
    talk = wishing()
    talk.book = book(PLAIN, *DOORS)

    assert comes(talk).said == []
    assert comes(talk, late=3 * 3600).effects == ()


# ── later today ───────────────────────────────────────────────────────────────────────────────


def put_off(talk: Talk, until: datetime) -> Talk:
    kept = replace(talk.conversation.memory.check_ins, again_at=until)
    memory = replace(talk.conversation.memory, check_ins=kept)
    talk.conversation = replace(talk.conversation, memory=memory)
    return talk.arrives()


def test_put_off_it_comes_again_the_same_day() -> None:
    talk = put_off(comes(wishing()), day(4, 21))

    assert next_due(talk) == day(4, 21)
    talk.pauses(minutes=30)
    assert comes(talk).said == ["sky"]
    assert next_due(talk) == day(5)


def test_put_off_it_still_waits_for_a_practice() -> None:
    talk = put_off(comes(wishing()), day(4, 21))
    talk.now = day(4, 20, 59)
    talk.begins("f")

    assert comes(talk).said == []
    assert next_due(talk) == day(4, 21, 5)


def test_put_off_it_is_let_go_where_quiet_hours_begin() -> None:
    talk = put_off(comes(wishing(quiet=Quiet("20:45", "07:00"))), day(4, 21))

    assert left_out(comes(talk)) == ["no_moment"]
    assert next_due(talk) == day(5)


def test_put_off_and_then_in_danger_it_does_not_come() -> None:
    talk = put_off(comes(wishing()), day(4, 21))
    talk.writes("i want to die", danger=Danger(CRISIS.level, "self", "B"))

    assert left_out(comes(talk)) == ["after_help"]


# ── what she decides ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("changes", [{"is_on": False}, {"times": ()}])
def test_switched_off_nothing_comes(changes: dict[str, object]) -> None:
    talk = wishing()
    profile = replace(talk.conversation.profile, schedule=schedule(**changes))
    talk.conversation = replace(talk.conversation, profile=profile)

    assert next_due(talk.arrives()) is None


def test_paused_it_comes_when_the_pause_is_over() -> None:
    assert next_due(wishing(paused_until=day(9, 0))) == day(9)


def test_a_wish_made_after_its_time_begins_tomorrow() -> None:
    assert next_due(wishing(Daily("13:30"), since=AT)) == day(5, 13, 30)


def test_a_time_on_no_day_never_comes() -> None:
    assert next_due(wishing(Daily("20:00", ()))) is None


@pytest.mark.parametrize("paused_until", [None, day(9)])
def test_stop_with_a_slash_ends_them_and_says_so(paused_until: datetime | None) -> None:
    """Whoever wants peace would be asked again on the next day."""
    talk = wishing(paused_until=paused_until).writes("/stop", command="stop")

    assert "common.check_ins_off" in talk.said
    assert next_due(talk) is None
    assert talk.conversation.profile.schedule.times == (EVENING,)


def test_stop_as_the_answer_to_one_ends_them_without_a_slash() -> None:
    talk = comes(wishing()).writes("stop", command="stop")

    assert "common.check_ins_off" in talk.said
    assert next_due(talk) is None


def test_a_bare_stop_in_a_practice_is_about_the_practice() -> None:
    """Somebody who leaves a practice would lose the evening question that she wished for."""
    talk = wishing().begins("f").writes("stop", command="stop")

    assert "common.check_ins_off" not in talk.said
    assert next_due(talk) == day(4)


@pytest.mark.parametrize("changes", [{"is_on": False}, {"times": ()}])
def test_stop_where_nothing_would_come_speaks_of_no_check_ins(changes: dict[str, object]) -> None:
    talk = wishing()
    profile = replace(talk.conversation.profile, schedule=schedule(**changes))
    talk.conversation = replace(talk.conversation, profile=profile)

    assert "common.check_ins_off" not in talk.writes("/stop", command="stop").said
