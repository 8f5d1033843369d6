"""Who says that she is under 18 is helped in danger word for word as anybody, whatever the instance decided.

If this fails, a child in danger is told that this place is for adults instead of whom to call.
"""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.app.messages import HeardPress, HeardRequest, HeardText
from bot.core.book import Instance
from bot.core.conversation import Conversation, Memory, Profile, Ways
from tests.transcripts.content import book, reader
from tests.transcripts.stage import Stage, options

AT = datetime(2026, 3, 4, 14, tzinfo=UTC)
CRIES = (
    "I want to kill myself",
    "i took all the pills",
    "I cut myself again",
    "my friend wants to die",
    "my dad hits me",
    "the voices tell me to hurt someone",
    "I'm 14 and I want to die",
    "me quiero morir",
    "ich will nicht mehr leben",
)
Act = Callable[[Stage], Coroutine[None, None, None]]


def stage(*, takes_minors: bool, young: bool = True) -> Stage:
    placed = replace(book(), instance=Instance("terminal", "", takes_minors))
    profile = Profile(keeps=True, is_young=young, ways=Ways(asked=True))
    return Stage(placed, reader(), AT, Conversation(profile=profile, memory=Memory(told_at=AT)))


def told(acts: list[Act], *, takes_minors: bool) -> list[tuple[str, str, list[str]]]:
    """All that is said: its text, its words, its buttons."""
    here = stage(takes_minors=takes_minors)

    async def play() -> None:
        for act in acts:
            await act(here)

    asyncio.run(play())
    return [(one.key, one.text, options(one)) for one in here.window.messages]


def says(text: str) -> Act:
    return lambda here: here.hear(HeardText(text))


async def takes_the_first(here: Stage) -> None:
    asked = here.window.open
    if asked is not None:
        first = asked.choices[0].option
        await here.hear(HeardPress(asked.session, asked.prompt or 0, first))


@pytest.mark.parametrize("cry", CRIES)
def test_danger_is_answered_word_for_word_as_anywhere(cry: str) -> None:
    acts = [says(cry), takes_the_first, takes_the_first, takes_the_first]

    assert told(acts, takes_minors=False) == told(acts, takes_minors=True)


@pytest.mark.parametrize("command", ["/now", "/plan", "/help", "/privacy", "/export", "/forget"])
def test_help_and_what_is_hers_are_open_as_anywhere(command: str) -> None:
    acts = [says(command), takes_the_first]

    assert told(acts, takes_minors=False) == told(acts, takes_minors=True)


def test_danger_comes_before_being_turned_away() -> None:
    """In the middle of being told that the place is for adults."""
    said = told([says("hi"), says("I want to kill myself tonight")], takes_minors=False)

    assert [key for key, _, _ in said][:3] == ["turned_away.told", "help", "help"]


FLOWS = sorted(flow.id for flow in book().flows.values() if flow.role is None)


@pytest.mark.parametrize("flow", FLOWS)
def test_no_practice_begins_for_her_and_what_is_hers_does(flow: str) -> None:
    here = stage(takes_minors=False)

    asyncio.run(here.hear(HeardRequest(flow)))

    is_open = book().flows[flow].for_everybody  # type: ignore[index] # an id as a word
    told_so = [one.key for one in here.window.messages] == ["turned_away.told"]
    assert told_so is not is_open


def test_an_adult_is_never_turned_away() -> None:
    here = stage(takes_minors=False, young=False)

    asyncio.run(here.hear(HeardText("/menu")))

    assert [one.key for one in here.window.messages] == ["menu.menu"]
