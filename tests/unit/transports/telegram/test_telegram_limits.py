"""How fast: everybody in her own time, help first, and one slow chat is nobody else's."""

import pytest

from bot.transports.telegram.backoff import Backoff
from bot.transports.telegram.limits import FOR_REPLIES, SWEEP_AT, LeftOver, Limits, Rates

RATES = Rates(per_chat=1, chat_burst=2, in_all=10, burst=5, reserve=2, reserve_burst=3)
FAR = 1000.0


def waits(
    limits: Limits, chats: list[int], now: float = 0.0, *, crisis: bool = False
) -> list[float]:
    return [round(limits.book(chat, now, patience=FAR, crisis=crisis)[0], 3) for chat in chats]


def test_a_chat_may_have_a_burst_and_then_one_a_second() -> None:
    assert waits(Limits(RATES), [7, 7, 7, 7]) == [0, 0, 1, 2]


def test_everybody_together_stays_below_the_common_rate() -> None:
    assert waits(Limits(RATES), list(range(1, 9))) == [0, 0, 0, 0, 0, 0.1, 0.2, 0.3]


def test_who_waits_for_her_own_pace_pushes_nobody_back() -> None:
    limits = Limits(RATES)
    waits(limits, [7, 7, 7])

    assert waits(limits, [8]) == [0]


def test_a_wait_beyond_patience_is_told_and_not_kept() -> None:
    limits = Limits(RATES)
    waits(limits, [7, 7, 7, 7])

    assert limits.book(7, 0, patience=2) == (3, False)
    assert limits.book(7, 0, patience=2) == (3, False)


def test_a_429_holds_its_own_chat_alone() -> None:
    limits = Limits(RATES)
    limits.hold(7, 0.0, 30)

    assert limits.book(7, 1.0, patience=2) == (29, False)
    assert limits.book(8, 1.0, patience=2) == (0, True)
    assert limits.book(7, 30.0, patience=2) == (0, True)


def test_the_same_chat_again_and_again_is_still_one_chat() -> None:
    limits = Limits(RATES)
    for at in range(5):
        limits.hold(7, float(at), 3)

    assert limits.book(8, 5.0, patience=2) == (0, True)


def test_several_chats_within_a_short_time_hold_everybody_and_help_leaves_first() -> None:
    limits = Limits(RATES)
    for chat in (1, 2, 3):
        limits.hold(chat, 0.0, 5)

    help_wait, others = waits(limits, [9], crisis=True)[0], waits(limits, [10, 11, 12])

    assert help_wait == 5
    assert others == [5.25, 5.35, 5.45]


def test_reports_far_apart_hold_nobody_else() -> None:
    limits = Limits(RATES)
    for number, chat in enumerate((1, 2, 3)):
        limits.hold(chat, number * 11.0, 2)

    assert limits.book(9, 23.0, patience=2) == (0, True)


def test_help_has_a_reserve_when_everybody_else_is_waiting() -> None:
    limits = Limits(RATES)
    waits(limits, list(range(1, 30)))

    assert waits(limits, [50, 50, 50], crisis=True) == [0, 0, 0]
    assert waits(limits, [51], crisis=True) == [0.5]


def test_a_rate_of_zero_is_no_limit() -> None:
    limits = Limits(Rates(per_chat=0, in_all=0, reserve=0))

    assert set(waits(limits, [7] * 500)) == {0}


# ── what nobody waits for ─────────────────────────────────────────────────────────────────────

WIDE = Rates(per_chat=1, chat_burst=2, in_all=10, burst=20, reserve=2, reserve_burst=3)
LONG_SINCE = 100.0


def begun(rates: Rates = WIDE) -> Limits:
    """Some time after the start."""
    limits = Limits(rates)
    limits.book(99, 0.0, patience=FAR)
    return limits


def test_something_nobody_would_miss_goes_only_when_there_is_room() -> None:
    limits = begun()

    taken = [limits.spare(LONG_SINCE) for _ in range(20 - FOR_REPLIES + 1)]
    assert taken == [True] * (20 - FOR_REPLIES) + [False]
    assert waits(limits, list(range(FOR_REPLIES + 1)), LONG_SINCE) == [0] * FOR_REPLIES + [0.1]


def test_check_ins_take_what_is_left_and_leave_some_for_whoever_writes() -> None:
    limits = begun()

    assert limits.take(LONG_SINCE, 99) == 20 - FOR_REPLIES + 1  # and one that help has too much
    assert limits.take(LONG_SINCE, 99) == 0
    limits.give_back(99)
    assert limits.take(LONG_SINCE, 3) == 3


def test_somebody_who_writes_in_a_wave_does_not_wait() -> None:
    limits = begun()
    for chat in range(limits.take(LONG_SINCE, 99)):
        limits.book(1000 + chat, LONG_SINCE, patience=FAR)

    assert waits(limits, list(range(FOR_REPLIES)), LONG_SINCE) == [0] * FOR_REPLIES
    assert limits.take(LONG_SINCE, 99) == 0


def test_help_in_a_wave_has_nearly_all_of_its_own() -> None:
    limits = begun()
    limits.take(LONG_SINCE, 99)

    own = WIDE.reserve_burst - 1
    assert waits(limits, list(range(own)), LONG_SINCE, crisis=True) == [0] * own


def test_a_wave_and_who_writes_meanwhile_have_the_whole_rate_between_them() -> None:
    limits, sent, now = begun(), 0, LONG_SINCE
    while now < LONG_SINCE + 60:
        sent += sum(limits.book(n, now, patience=FAR)[1] for n in range(limits.take(now, 99)))
        now += max(0.001, limits.wait(now))

    assert 60 * 12 <= sent <= 60 * 12 + 20


def test_a_moment_that_was_taken_serves_whoever_is_first() -> None:
    limits = begun()
    taken = limits.take(LONG_SINCE, 99)
    before = waits(limits, list(range(taken)), LONG_SINCE)

    assert before == [0] * taken
    assert waits(limits, list(range(100, 100 + FOR_REPLIES)), LONG_SINCE) == [0] * FOR_REPLIES
    assert waits(limits, [200], LONG_SINCE) == [0.1]


def test_a_common_hold_is_kept_by_check_ins_too() -> None:
    limits = begun()
    for chat in (1, 2, 3):
        limits.hold(chat, LONG_SINCE, 5)

    assert limits.take(LONG_SINCE, 9) == 0
    assert limits.wait(LONG_SINCE) >= 5


def test_just_after_a_start_nothing_goes_in_a_burst() -> None:
    """A process that dies again and again would send a burst at each start."""
    assert Limits(WIDE).take(0.0, 99) <= 2
    assert waits(Limits(WIDE), list(range(FOR_REPLIES + 2))) == [0] * FOR_REPLIES + [0.1, 0.2]


def test_without_limits_there_is_always_something_to_take() -> None:
    limits = Limits(Rates(per_chat=0, in_all=0, reserve=0))
    pace = LeftOver(limits, lambda: 0.0)

    assert [pace.take(500), pace.take(500)] == [500, 500]
    assert pace.wait() == 0


def test_chats_that_rest_are_forgotten_in_the_end() -> None:
    limits = Limits(Rates(per_chat=1, in_all=0))
    for chat in range(SWEEP_AT + 10):
        limits.book(chat, float(chat), patience=FAR)

    assert len(limits._chats) < SWEEP_AT


@pytest.mark.parametrize("jitter", [min, max])
def test_rests_grow_to_a_bound_and_are_never_hot(jitter: object) -> None:
    backoff = Backoff(lambda low, high: low if jitter is min else high)
    rests = [backoff.after("server") for _ in range(20)]

    assert rests[0] >= 1.0
    assert rests == sorted(rests)
    assert max(rests) < 4.5
    assert backoff.after("conflict") < 2.0


def test_after_a_recovery_rests_begin_anew() -> None:
    backoff = Backoff(lambda low, _high: low)
    for _ in range(5):
        backoff.after("server")

    assert backoff.recovered() == ("server",)
    assert backoff.after("server") == 1.0
