"""Many people who wrote while nobody listened, and what has to hold when all of them were answered."""

import os
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.acceptance.telegram.acquaintance import Standing
from tests.acceptance.telegram.oracle import Spoken, compare, fields
from tests.acceptance.telegram.process import Home
from tests.acceptance.telegram.traces import traces
from tests.fakes.telegram.remote import Remote
from tests.fakes.telegram.settings import TOKEN

LINES = (
    "hello",
    "everyone else copes, i just feel so ashamed",
    "look closer at it",
    "heart",
    "6",
    "what it needs",
    "kindness",
    "thats enough",
    "a glass of water",
    "same",
)
FIRST = 5_300_000_001  # as long as real ones are: it is looked for in files
PEOPLE = range(FIRST, FIRST + 24)
MANY = range(FIRST, FIRST + 600)
"""Ten lines each: a backlog of six thousand."""
KILLS = int(os.environ.get("SOAK_KILLS", "600"))
"""Of each soak, half of them while polling and half behind a webhook."""
SILENCE = 0.5  # seconds
SOON = ("--resend", "4")
"""What was not taken comes again within seconds. Some of what people are asked waits half a minute for
them: later than that, the same words answer another question, and rightly so."""


@dataclass(frozen=True, slots=True)
class Run:
    """`heard` is what each chat was told, with the numbers of the calls; `borders` are the numbers
    of calls at which lives ended."""

    heard: dict[int, list[tuple[int, Spoken]]]
    standings: dict[int, Standing | None]
    borders: Sequence[int] = ()

    @property
    def told(self) -> dict[int, list[Spoken]]:
        return {chat: [spoken for _, spoken in said] for chat, said in self.heard.items()}

    def life(self, chat: int, place: int) -> int:
        """In which life something was said."""
        return bisect_left(self.borders, self.heard[chat][place][0])


async def fill(remote: Remote, people: Sequence[int], lines: Sequence[str] = LINES) -> None:
    """Everybody has written all her lines, one after the other, while nobody listened."""
    acts = [{"act": "say", "person": one, "text": line} for line in lines for one in people]
    await remote.ask("POST", "/acts", acts)


async def calls_so_far(remote: Remote) -> int:
    stats = await remote.shown("/stats")
    return sum(int(str(count)) for count in fields(stats["calls"]).values())


def left_behind(home: Home) -> list[str]:
    """Words, ids and the token, in whatever a sudden death left on the disk."""
    return traces(home.root, [LINES[1], TOKEN, str(PEOPLE[0]), str(PEOPLE[-1])])


async def is_done(home: Home, remote: Remote) -> bool:
    stats = await remote.shown("/stats")
    return stats["waiting"] == 0 and home.unfinished() == 0


async def is_silent(remote: Remote, since: int = 0) -> bool:
    """Nothing was sent for a while, and nothing is on its way, of what was called since then: what
    hung in the hands of somebody who died is never answered."""
    calls = await remote.listed(f"/calls?method=sendMessage&method=sendPhoto&after={since}")
    now = float(str((await remote.shown("/clock"))["now"]))
    return all(float(str(call["answered_at"] or now)) < now - SILENCE for call in calls[-200:])


def said_twice(run: Run, repeated: Mapping[int, Sequence[int]]) -> list[tuple[int, int]]:
    """What was said again without need: one and the same life knows what it has said.

    So a death repeats at most the one message to a chat that was on its way.
    """
    return [
        (chat, place)
        for chat, places in repeated.items()
        for place in places
        if run.life(chat, place) == run.life(chat, place - 1)
    ]


def judge(wild: Run, calm: Run) -> None:
    verdict = compare(calm.told, wild.told)

    assert not verdict.lost, f"lost {verdict.lost[:5]}, strange {verdict.strange[:5]}"
    assert not verdict.strange, f"strange {verdict.strange[:5]}"
    assert said_twice(wild, verdict.repeated) == []
    assert wild.standings == calm.standings
