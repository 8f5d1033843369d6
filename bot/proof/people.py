"""Those who are met differently: the proof goes through all of it with each of them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.core.book import Book
from bot.core.calendar import Daily
from bot.core.conversation import Conversation, KitItem, Memory, Profile, Reading, Schedule
from bot.core.flow import Ask, Recall
from bot.core.names import Language

AT = datetime(2026, 3, 4, 14, tzinfo=UTC)
CHECK_INS = ("17:00", "22:00", "01:30")
"""When she is asked, if she wishes it: thrice within the twelve hours after `AT`."""


def people(book: Book, language: Language) -> Mapping[str, Conversation]:
    """By what is special about them."""
    new = Profile(language=language)
    times = tuple(Daily(at) for at in CHECK_INS)
    asked = Schedule(times, since=AT - timedelta(days=9))
    paused = replace(asked, paused_until=AT + timedelta(hours=2))
    known = Conversation(profile=replace(new, schedule=asked), memory=_memory(), kit=_kit(book))
    return {
        "somebody new": Conversation(profile=new),
        "somebody known, with check-ins": known,
        "check-ins paused, nothing kept": replace(
            known, profile=replace(new, schedule=paused, keeps=False)
        ),
        "under 18": replace(known, profile=replace(known.profile, is_young=True)),
        "the day after help": replace(known, memory=_after_help()),
    }


def _memory() -> Memory:
    """Somebody who was here a minute ago and has been told lately that this is a program."""
    lately = AT - timedelta(minutes=1)
    return Memory(sessions=3, holding=Reading(3, AT), last_at=lately, told_at=lately)


def _after_help() -> Memory:
    """The second look is owed, nothing may go inward, and it is time to say what this is."""
    ago = AT - timedelta(hours=20)
    return replace(
        _memory(),
        crisis_at=ago,
        look_at=ago,
        told_at=AT - timedelta(hours=4),
        rest_until=AT + timedelta(days=6),
    )


def _kit(book: Book) -> tuple[KitItem, ...]:
    steps = [state.step for flow in book.flows.values() for state in flow.states.values()]
    kinds = {step.kit for step in steps if isinstance(step, Ask) and step.kit}
    kinds |= {step.kind for step in steps if isinstance(step, Recall)}
    return tuple(
        KitItem(f"{kind}{n}", kind, f"{kind} word {n}", f"{kind} text {n}", {}, AT)
        for kind in sorted(kinds)
        for n in range(2)
    )
