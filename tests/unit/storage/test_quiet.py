"""How long nobody has to be woken."""

from datetime import UTC, datetime, timedelta

from bot.core.conversation import Timer
from bot.core.events import TimerKind
from bot.storage.quiet import Quiet

NOW = datetime(2026, 3, 1, 3, 0, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


def call(minutes: int) -> Timer:
    return Timer(TimerKind.SILENCE, at(minutes), 1)


def found(following: datetime | None) -> Quiet:
    quiet = Quiet(NOW)
    quiet.was_found(quiet.draw(), following)
    return quiet


def test_until_it_is_known_somebody_may_be_due() -> None:
    assert not Quiet(NOW).holds(NOW)


def test_it_holds_until_the_next_call() -> None:
    quiet = found(at(5))
    assert quiet.holds(at(4))
    assert not quiet.holds(at(5))


def test_without_any_call_it_holds_for_ever() -> None:
    assert found(None).holds(at(10**6))


def test_a_call_that_is_set_ends_it_earlier_and_never_later() -> None:
    quiet = found(None)
    quiet.expect((call(9), call(3)))
    quiet.expect((call(7),))
    assert quiet.until == at(3)


def test_what_was_looked_for_before_a_call_was_set_is_not_believed() -> None:
    quiet = Quiet(NOW)
    ticket = quiet.draw()
    quiet.expect((call(3),))
    quiet.was_found(ticket, at(9))
    assert not quiet.holds(at(4))


def test_a_turn_without_calls_spoils_no_look() -> None:
    quiet = Quiet(NOW)
    ticket = quiet.draw()
    quiet.expect(())
    quiet.was_found(ticket, at(9))
    assert quiet.holds(at(4))
