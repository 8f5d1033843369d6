"""Which call goes wrong, and how: rules by method, count, chance and parameters."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random

from tests.fakes.telegram.requests import Params


@dataclass(frozen=True, slots=True)
class Options:
    """How a fault of a kind that has degrees is set."""

    seconds: float = 5.0
    retry_after: int = 3
    interval: float = 0.05  # between the bytes of a trickle
    share: float = 0.5  # of the answer that gets through


@dataclass(slots=True, eq=False)
class Rule:
    """`kind` befalls calls number `after`+1 to `after`+`times` that match; 0 times is for ever."""

    kind: str
    method: str = "*"
    after: int = 0
    times: int = 1
    every: int = 1
    chance: float = 1.0
    chat: int | None = None
    where: Mapping[str, str] = field(default_factory=dict)
    """Parameter to a part of its value."""
    options: Options = field(default_factory=Options)
    predicate: Callable[[str, Params], bool] | None = None
    """For tests in the same process."""
    seen: int = 0
    struck: int = 0

    @property
    def needs_params(self) -> bool:
        return bool(self.chat is not None or self.where or self.predicate)

    def matches(self, method: str, params: Params | None) -> bool:
        if self.method not in {"*", method}:
            return False
        if params is None or not self.needs_params:
            return not self.needs_params and params is None
        if self.chat is not None and str(params.get("chat_id")) != str(self.chat):
            return False
        if self.predicate is not None and not self.predicate(method, params):
            return False
        return all(part in str(params.get(name, "")) for name, part in self.where.items())

    def strikes(self, random: Random) -> bool:
        """Count one matching call, and say whether it is this one's turn."""
        place = self.seen - self.after
        self.seen += 1
        if place < 0 or place % self.every or (self.times and self.struck >= self.times):
            return False
        if self.chance < 1.0 and random.random() >= self.chance:
            return False
        self.struck += 1
        return True


class Faults:
    def __init__(self, random: Random) -> None:
        self.rules: list[Rule] = []
        self._random = random

    def pick(self, method: str, params: Params | None) -> Rule | None:
        """The rule that strikes. Asked once before the body is read (None), once after."""
        struck = None
        for rule in self.rules:
            if rule.matches(method, params) and rule.strikes(self._random) and struck is None:
                struck = rule
        return struck
