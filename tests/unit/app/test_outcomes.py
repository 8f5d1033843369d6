"""What becomes of a message: the table at the top of `outcomes.py`."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.messages import Message, SendFailed
from bot.app.outcomes import MAX_TRIES, Outcome, failed, is_skipped, sent
from bot.app.ports import Parcel, ParcelState, Receipt
from bot.core.effects import Priority
from bot.core.names import PersonId
from tests.unit.core.small_book import AT

DEAD, QUEUED = ParcelState.DEAD, ParcelState.QUEUED
priorities = st.sampled_from(Priority)
failures = st.builds(
    SendFailed,
    retry_after=st.none() | st.floats(0, 3600),
    ambiguous=st.booleans(),
    everywhere=st.booleans(),
)


def parcel(
    priority: Priority = Priority.REPLY, *, tries: int = 0, repeated: bool = False
) -> Parcel:
    return Parcel(1, PersonId("a"), "test:ada", b"", priority, tries, repeated)


@pytest.mark.parametrize("priority", Priority)
def test_somebody_who_cannot_be_reached_gets_nothing_more(priority: Priority) -> None:
    assert failed(parcel(priority), SendFailed(gone=True), AT) == Outcome(DEAD, gone=True)


@given(st.integers(0, 10 * MAX_TRIES), failures)
def test_help_is_never_given_up_while_she_can_be_reached(tries: int, failure: SendFailed) -> None:
    """However long the line was dead: the numbers to call still come."""
    outcome = failed(parcel(Priority.CRISIS, tries=tries), failure, AT)

    assert outcome.state is QUEUED
    if failure.retry_after is None:
        assert outcome.not_before is not None
        assert outcome.not_before - AT <= timedelta(seconds=4)


@given(priorities, st.integers(0, MAX_TRIES - 2), failures)
def test_nothing_is_tried_again_at_once_unless_the_transport_says_so(
    priority: Priority, tries: int, failure: SendFailed
) -> None:
    outcome = failed(parcel(priority, tries=tries), failure, AT)

    if outcome.state is QUEUED and failure.retry_after is None:
        assert outcome.not_before is not None
        assert outcome.not_before >= AT + timedelta(seconds=1)


def test_a_reply_is_tried_for_about_a_day() -> None:
    pauses = [failed(parcel(tries=tries), SendFailed(), AT) for tries in range(MAX_TRIES - 1)]
    spent = sum((one.not_before - AT for one in pauses if one.not_before), timedelta())

    assert timedelta(hours=23) < spent < timedelta(hours=26)
    assert failed(parcel(tries=MAX_TRIES - 1), SendFailed(), AT).state is DEAD


def test_waiting_as_told_is_no_failing() -> None:
    outcome = failed(parcel(tries=MAX_TRIES), SendFailed(retry_after=5), AT)

    assert outcome == Outcome(QUEUED, AT + timedelta(seconds=5))


@pytest.mark.parametrize("priority", Priority)
def test_only_a_timed_message_is_skipped_after_a_crash(priority: Priority) -> None:
    assert is_skipped(parcel(priority, repeated=True)) is (priority >= Priority.TIMED)
    assert not is_skipped(parcel(priority))


@pytest.mark.parametrize(
    ("prompt", "note", "receipt"),
    [(7, "4711", Receipt(7, "4711")), (7, None, None), (None, "4711", None)],
)
def test_a_receipt_belongs_to_a_prompt(
    prompt: int | None, note: str | None, receipt: Receipt | None
) -> None:
    assert sent(Message("hi", prompt=prompt), note) == Outcome(ParcelState.SENT, receipt=receipt)
