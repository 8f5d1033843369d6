"""What a person sets about herself, through the actions that flows may name."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.actions import ACTIONS
from bot.core.calendar import Daily, Quiet
from bot.core.conditions import FACTS
from bot.core.conversation import CheckIns, Conversation, Profile, Schedule, Ways
from bot.core.draft import Draft
from bot.core.events import Arrived
from bot.core.names import Language, Value
from bot.core.settled import settle
from bot.core.speaking import arguments
from tests.unit.core.doors import DOORS, PLAIN, talking
from tests.unit.core.small_book import AT, book

BERLIN = "Europe/Berlin"


def drafted(schedule: Schedule | None = None, zone: str = BERLIN) -> Draft:
    profile = Profile(zone=zone, schedule=schedule or Schedule())
    return Draft(book(PLAIN, *DOORS), Conversation(profile=profile), AT, seed=1)


def run(draft: Draft, action: str, **given: Value) -> str:
    return ACTIONS[action].run(draft, given)


def schedule_of(draft: Draft) -> Schedule:
    return draft.conversation.profile.schedule


@pytest.mark.parametrize(
    ("days", "meant"),
    [
        ("every_day", (1, 2, 3, 4, 5, 6, 7)),
        ("weekdays", (1, 2, 3, 4, 5)),
        ("weekends", (6, 7)),
        (("mon", "thu"), (1, 4)),
        ("sun", (7,)),
        (None, (1, 2, 3, 4, 5, 6, 7)),
        ("someday", (1, 2, 3, 4, 5, 6, 7)),
    ],
)
def test_a_time_is_added_on_the_days_she_named(days: Value, meant: tuple[int, ...]) -> None:
    draft = drafted()

    assert run(draft, "add_check_in", at="20:00", days=days) == "done"

    assert schedule_of(draft).times == (Daily("20:00", meant),)
    assert schedule_of(draft).since == AT


@pytest.mark.parametrize(
    ("until", "instant"),
    [
        ("2026-03-06", datetime(2026, 3, 5, 22, 59, 59, tzinfo=UTC)),
        ("2026-03-04T17:00:00+00:00", datetime(2026, 3, 4, 17, tzinfo=UTC)),
        ("2026-03-04", None),
    ],
)
def test_a_pause_lasts_until_a_day_begins_or_a_while_is_over(
    until: str, instant: datetime | None
) -> None:
    draft = drafted(Schedule((Daily("20:00"),)))

    assert run(draft, "pause_until", until=until) == "done"

    assert schedule_of(draft).paused_until == instant


def test_a_pause_until_no_day_is_none() -> None:
    draft = drafted(Schedule((Daily("20:00"),)))

    assert run(draft, "pause_until", until=None) == "unclear"
    assert schedule_of(draft).paused_until is None


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Ada", "Ada"),
        ("Call me Ada Lovelace!", "Ada Lovelace"),
        ("I'm Ada", "Ada"),
        ("call me", "call me"),
        ("Mary Ann", "Mary Ann"),
    ],
)
def test_a_name_is_taken_without_the_words_before_it(said: str, name: str) -> None:
    draft = drafted()
    leads = {Language("en"): {"before_a_name": (("call", "me"), ("im",))}}
    draft = Draft(replace(draft.book, option_phrases=leads), draft.conversation, AT, seed=1)

    assert run(draft, "set_name", name=said) == "done"
    assert draft.profile.name == name


@pytest.mark.parametrize(
    ("before", "hours", "after"),
    [
        (None, "21:00/08:00", Quiet("21:00", "08:00")),
        (None, "/10:00", Quiet("22:00", "10:00")),
        (Quiet("23:00", "06:00"), "/10:00", Quiet("23:00", "10:00")),
        (Quiet("23:00", "06:00"), "21:00/", Quiet("21:00", "06:00")),
    ],
)
def test_quiet_hours_of_which_one_end_is_named(
    before: Quiet | None, hours: str, after: Quiet
) -> None:
    draft = drafted(Schedule(quiet=before))

    assert run(draft, "set_quiet_hours", hours=hours) == "done"
    assert schedule_of(draft).quiet == after


@pytest.mark.parametrize("hours", [None, "", "/", "never"])
def test_no_hours_change_no_quiet(hours: Value) -> None:
    draft = drafted(Schedule(quiet=Quiet("23:00", "06:00")))

    assert run(draft, "set_quiet_hours", hours=hours) == "unclear"
    assert schedule_of(draft).quiet == Quiet("23:00", "06:00")


def test_what_is_now_true_names_days_and_the_end_of_a_pause() -> None:
    times = (Daily("08:00", (1, 2, 3, 4, 5)), Daily("09:00", (6, 7)), Daily("20:00", (1, 4)))
    texts = {
        "labels.on_days": "{at} ({days})",
        "labels.on_weekdays": "weekdays",
        "labels.on_weekends": "weekends",
    }
    draft = drafted(Schedule((*times, Daily("21:00"))))
    draft = Draft(book(PLAIN, *DOORS, texts=texts), draft.conversation, AT, seed=1)

    run(draft, "pause_until", until="2026-03-06")
    said = arguments(draft)
    run(draft, "pause_until", until="2026-03-04T17:00:00+00:00")

    assert str(said["check-ins"]).endswith("21:00")
    assert said["paused-until"] == date(2026, 3, 6)
    assert arguments(draft)["paused-until"] == "18:00"


def test_times_stand_in_order_and_one_that_is_there_is_changed() -> None:
    draft = drafted(Schedule((Daily("20:00"),)))

    run(draft, "add_check_in", at="08:00", days="every_day")
    run(draft, "add_check_in", at="20:00", days="weekdays")

    assert schedule_of(draft).times == (Daily("08:00"), Daily("20:00", (1, 2, 3, 4, 5)))


def test_four_times_a_day_are_enough() -> None:
    draft = drafted(Schedule(tuple(Daily(f"{hour}:00") for hour in (10, 12, 14, 16))))

    assert run(draft, "add_check_in", at="18:00", days=None) == "full"
    assert run(draft, "add_check_in", at="16:00", days="weekdays") == "done"
    assert len(schedule_of(draft).times) == 4


def test_no_time_is_no_check_in() -> None:
    assert run(drafted(), "add_check_in", at=None, days=None) == "unclear"


def test_a_time_is_taken_away() -> None:
    draft = drafted(Schedule((Daily("08:00"), Daily("20:00"))))

    assert run(draft, "remove_check_in", at="08:00") == "done"
    assert run(draft, "remove_check_in", at="08:00") == "none"
    assert schedule_of(draft).times == (Daily("20:00"),)


def test_a_pause_ends_with_the_beginning_of_a_day() -> None:
    draft = drafted(Schedule((Daily("00:00"),)))

    run(draft, "pause_check_ins", days=3)

    assert schedule_of(draft).paused_until == datetime(2026, 3, 6, 22, 59, 59, tzinfo=UTC)


def test_a_pause_until_a_date_that_the_zone_leaves_out_still_ends() -> None:
    draft = drafted(zone="Pacific/Apia")
    draft.now = datetime(2011, 12, 29, 20, tzinfo=UTC)

    run(draft, "pause_check_ins", days=1)

    assert schedule_of(draft).paused_until == draft.now + timedelta(days=1, seconds=-1)


@pytest.mark.parametrize("days", [0, None])
def test_a_pause_of_no_days_ends_the_pause(days: Value) -> None:
    draft = drafted(Schedule((Daily("20:00"),), is_on=False, paused_until=AT + timedelta(days=3)))

    run(draft, "pause_check_ins", days=days)

    assert schedule_of(draft).paused_until is None
    assert schedule_of(draft).is_on


def test_stopped_is_stopped_and_the_times_are_kept() -> None:
    draft = drafted(Schedule((Daily("20:00"),)))

    run(draft, "stop_check_ins")

    assert schedule_of(draft) == Schedule((Daily("20:00"),), since=AT, is_on=False)


@pytest.mark.parametrize(("by", "minutes"), [(1800, 30), (None, 60)])
def test_one_is_put_off(by: Value, minutes: int) -> None:
    draft = drafted()

    run(draft, "put_off_check_in", by=by)

    assert draft.memory.check_ins.again_at == AT + timedelta(minutes=minutes)


def test_a_change_forgets_what_was_held_back_and_old_dates_of_other_times() -> None:
    draft = drafted(Schedule((Daily("20:00"),)))
    old, new = settle(None, AT.date() - timedelta(days=9)), settle(None, AT.date())
    kept = CheckIns({"20:00": old, "07:00": old, "08:00": new}, held_until=AT, again_at=AT)
    draft.remember(check_ins=kept)

    run(draft, "stop_check_ins")

    assert draft.memory.check_ins == CheckIns({"20:00": old, "08:00": new})


def test_quiet_hours_come_and_go() -> None:
    draft = drafted()

    run(draft, "set_quiet", begin="22:00", end="07:00")
    assert schedule_of(draft).quiet == Quiet("22:00", "07:00")
    assert FACTS["quiet_hours"](draft) is True

    run(draft, "set_quiet", begin=None, end=None)
    assert schedule_of(draft).quiet is None


def test_where_she_is_moves_her_clock() -> None:
    draft = drafted()

    assert run(draft, "set_zone", zone="Atlantis") == "unknown"
    assert run(draft, "set_zone", zone=7) == "unknown"
    assert run(draft, "set_zone", zone="Asia/Tokyo") == "done"

    assert draft.conversation.profile.zone == "Asia/Tokyo"
    assert FACTS["knows_zone"](draft) is True
    assert arguments(draft)["clock"] == "23:00"
    assert schedule_of(draft).since == AT


def test_her_name_is_what_she_says_and_no_longer_than_a_name() -> None:
    draft = drafted()

    run(draft, "set_name", name="  Ada ")
    assert FACTS["name"](draft) == "Ada"
    run(draft, "set_name", name="x" * 500)
    assert len(str(FACTS["name"](draft))) == 60
    run(draft, "set_name", name=" ")
    assert FACTS["name"](draft) is None


def test_her_pace_is_one_that_there_is() -> None:
    draft = drafted()

    assert run(draft, "set_pace", pace="warp") == "unknown"
    assert run(draft, "set_pace", pace="off") == "done"
    assert FACTS["pace"](draft) == "off"


@pytest.mark.parametrize(
    ("schedule", "resting", "stands"),
    [
        (Schedule(), False, "none"),
        (Schedule((Daily("20:00"),), is_on=False), False, "off"),
        (Schedule((Daily("20:00"),)), True, "resting"),
        (Schedule((Daily("20:00"),), paused_until=AT + timedelta(days=1)), False, "paused"),
        (Schedule((Daily("20:00"),), paused_until=AT - timedelta(days=1)), False, "on"),
        (Schedule((Daily("20:00"),)), False, "on"),
    ],
)
def test_flows_may_ask_how_it_stands(schedule: Schedule, resting: bool, stands: str) -> None:
    draft = drafted(schedule)
    draft.remember(check_ins=replace(draft.memory.check_ins, is_resting=resting))

    assert FACTS["check_ins"](draft) == stands
    assert FACTS["check_in_times"](draft) == len(schedule.times)


def test_texts_may_say_how_it_stands() -> None:
    draft = drafted(Schedule((Daily("08:00"), Daily("20:00")), quiet=Quiet("22:00", "07:00")))

    said = arguments(draft)

    assert said["zone"] == BERLIN
    assert said["clock"] == "15:00"
    assert said["check-ins"] == "08:00, 20:00"
    assert said["quiet"] == "22:00–07:00"
    assert FACTS["weekday"](draft) == 3


# ── language ──────────────────────────────────────────────────────────────────────────────────

ENGLISH, SPANISH = Language("en"), Language("es-MX")


@pytest.mark.parametrize("asked", ["es-MX", "es-mx", "ES-MX"])
def test_a_released_language_is_spoken_from_now_on(asked: str) -> None:
    draft = drafted()
    draft.book = replace(draft.book, released=(ENGLISH, SPANISH))

    assert run(draft, "set_language", language=asked) == "done"
    assert draft.language == SPANISH

    assert run(draft, "set_language", language="en-GB") == "done"
    assert draft.language == ENGLISH


@pytest.mark.parametrize("asked", ["es", "de", "", None, 7])
def test_a_language_that_is_not_finished_is_not_begun(asked: Value) -> None:
    """Half of what she reads would be in another one."""
    draft = drafted()
    draft.book = replace(draft.book, released=(ENGLISH, SPANISH))

    assert run(draft, "set_language", language=asked) == "not_yet"
    assert draft.language == ENGLISH


def test_the_link_that_brought_her_says_which_language_to_speak() -> None:
    talk = talking(PLAIN)
    talk.book = replace(talk.book, released=(ENGLISH, SPANISH))

    talk.take(Arrived(at=talk.now, language="es-MX"))

    assert talk.conversation.language == SPANISH


def test_each_way_of_practice_is_hers_to_set() -> None:
    draft = drafted()

    assert run(draft, "set_way", way="outward", on=True) == "done"
    assert run(draft, "set_way", way="eyes_open", on=True) == "done"
    assert run(draft, "set_way", way="eyes_open", on=False) == "done"

    assert draft.profile.ways == Ways(outward=True, asked=True)
    assert (arguments(draft)["outward"], arguments(draft)["eyes-open"]) == ("yes", "no")


def test_a_way_that_nobody_knows_changes_nothing() -> None:
    draft = drafted()

    assert run(draft, "set_way", way="upside_down", on=True) == "unknown"
    assert draft.profile.ways == Ways()


@pytest.mark.parametrize(
    ("quiet", "hushed"),
    [
        (None, False),
        (Quiet("19:00", "07:00"), True),
        (Quiet("18:00", "21:00"), False),
        (Quiet("18:00", "22:00"), True),
        (Quiet("20:01", "19:59"), False),
        (Quiet("20:00", "20:00"), False),
    ],
)
def test_a_time_deep_in_the_quiet_is_known_as_one_that_never_comes(
    quiet: Quiet | None, hushed: bool
) -> None:
    draft = drafted(Schedule((Daily("20:00"),), quiet=quiet))

    assert FACTS["check_in_hushed"](draft) is hushed
