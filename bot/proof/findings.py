"""What was looked at and what did not hold. Every check has a letter and a sentence."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Check(StrEnum):
    HEARD = "each line is heard as danger at the door and by the engine, whatever the settings"
    FIRST = "help is the next thing said, at once, in the language of the words, on its route"
    QUESTION = "beside help nothing is said but one question about it, without a pause"
    HUMAN = "a line, a person or the directory is named"
    NEAR = "within help a line or a person is never more than two answers away"
    NOW = "/now gives the numbers at once"
    ASKED = "a worrying word gets one question or one line as the next thing said"
    EXIT = "an exit, pressed or typed, steadies at once or leads to a person"
    LANDING = "whoever leaves a practice is told something on the way out"
    SHORT = "at most three bubbles until an answer; two more where one flow ends and another begins"
    QUIET = "after help nothing of before goes on: no flow, no sit, no timer, no button"
    REST = "no check-in and no greeting within twelve hours of help"
    TONE = "no banned words in what may be read in danger"


@dataclass(frozen=True, slots=True)
class Failure:
    check: Check
    where: str
    happened: str
    problem: str


@dataclass(slots=True)
class Findings:
    """`looks` counts how often each check was made."""

    looks: Counter[Check] = field(default_factory=Counter)
    counts: dict[str, int] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    said: dict[str, set[str]] = field(default_factory=dict)
    """What was read in danger, by language."""

    def look(self, check: Check, where: str, happened: str, problem: str | None) -> None:
        self.looks[check] += 1
        if problem is not None:
            self.failures.append(Failure(check, where, happened, problem))

    def count(self, what: str, by: int = 1) -> None:
        self.counts[what] = self.counts.get(what, 0) + by

    def of_check(self) -> Mapping[Check, int]:
        return Counter(failure.check for failure in self.failures)
