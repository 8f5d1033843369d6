"""Many people holding the same conversation, each saying the next thing when the bot has answered.

A closed loop inside the server, so that a benchmark measures the bot: time runs from the moment an
update is handed out to the moment the answer arrives.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.fakes.telegram.chats import Chat, Message
from tests.fakes.telegram.people import NothingToPress, People
from tests.fakes.telegram.state import State
from tests.fakes.telegram.updates import Update


@dataclass(frozen=True, slots=True)
class Line:
    """What is said, or the button that is pressed, and what counts as the answer to it.

    `until`: `keyboard` (a message with inline buttons), `any` (the first message), `edit` (a
    changed message with buttons), or a text that the answer contains.
    """

    text: str | None = None
    press: int | str | None = None
    until: str = "keyboard"


@dataclass(frozen=True, slots=True)
class Script:
    lines: Sequence[Line]
    people: int = 1
    first: int = 100_001
    rounds: int = 1
    think: float = 0.0
    spread: float = 0.0  # seconds over which they begin


@dataclass(slots=True)
class _Walker:
    person: int
    place: int = 0
    update: Update | None = None
    is_first: bool = True


@dataclass(slots=True)
class Tally:
    turns: int = 0
    finished: int = 0
    stuck: dict[int, int] = field(default_factory=dict)  # person to line
    first: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    began: float = 0.0
    ended: float = 0.0


class Crowd:
    def __init__(self, state: State, people: People, script: Script) -> None:
        self._state = state
        self._people = people
        self.script = script
        self.tally = Tally(began=time.perf_counter())
        self.done = asyncio.Event()
        self._walkers = {
            script.first + number: _Walker(script.first + number) for number in range(script.people)
        }
        self._all = list(script.lines) * script.rounds

    def begin(self) -> None:
        self._state.listeners.append(self._heard)
        now, step = self._state.clock.now(), self.script.spread / max(1, self.script.people)
        for number, walker in enumerate(self._walkers.values()):
            self._later(now + number * step if step else None, walker)

    def stop(self) -> None:
        if self._heard in self._state.listeners:
            self._state.listeners.remove(self._heard)

    def _later(self, instant: float | None, walker: _Walker) -> None:
        if instant is None:
            self._speak(walker)
        else:
            self._state.clock.at(instant, lambda: self._speak(walker))

    def _speak(self, walker: _Walker) -> None:
        line = self._all[walker.place]
        walker.is_first = True
        try:
            if line.press is not None:
                walker.update = self._people.press(walker.person, line.press)
            else:
                walker.update = self._people.say(walker.person, line.text or "")
        except NothingToPress:
            self.tally.stuck[walker.person] = walker.place
            self._check_end()

    def _heard(self, chat: Chat, message: Message, how: str) -> None:
        walker = self._walkers.get(chat.id)
        if walker is None or walker.update is None or not walker.update.served:
            return
        now = time.perf_counter()
        if walker.is_first and how == "new":
            walker.is_first = False
            self.tally.first.append(now - walker.update.served)
        if _answers(self._all[walker.place].until, message, how):
            self.tally.whole.append(now - walker.update.served)
            self._step(walker)

    def _step(self, walker: _Walker) -> None:
        walker.update = None
        walker.place += 1
        self.tally.turns += 1
        self.tally.ended = time.perf_counter()
        if walker.place >= len(self._all):
            self.tally.finished += 1
            self._check_end()
        else:
            think = self.script.think
            self._later(self._state.clock.now() + think if think else None, walker)

    def _check_end(self) -> None:
        if self.tally.finished + len(self.tally.stuck) >= self.script.people:
            self.done.set()
            self.stop()

    def report(self) -> dict[str, object]:
        tally = self.tally
        seconds = (tally.ended or time.perf_counter()) - tally.began
        waiting = {w.person: w.place for w in self._walkers.values() if w.update is not None}
        return {
            "people": self.script.people,
            "finished": tally.finished,
            "is_done": self.done.is_set(),
            "stuck": tally.stuck,
            "waiting": dict(list(waiting.items())[:20]),
            "turns": tally.turns,
            "seconds": seconds,
            "turns_per_second": tally.turns / seconds if seconds > 0 else 0.0,
            "first_reply": latencies(tally.first),
            "whole_reply": latencies(tally.whole),
        }


def _answers(until: str, message: Message, how: str) -> bool:
    match until:
        case "keyboard":
            return how == "new" and message.has_keyboard
        case "edit":
            return how == "edit" and message.has_keyboard
        case "any":
            return how == "new"
        case _:
            return until in message.text


def latencies(seconds: Sequence[float]) -> dict[str, float]:
    """Milliseconds at the usual places."""
    ordered = sorted(seconds)
    if not ordered:
        return {"count": 0}

    def at(share: float) -> float:
        return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000, 3)

    return {
        "count": len(ordered),
        "p50": at(0.5),
        "p90": at(0.9),
        "p99": at(0.99),
        "max": at(1.0),
        "mean": round(sum(ordered) / len(ordered) * 1000, 3),
    }
