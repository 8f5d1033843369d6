"""What happened, for a test to judge: every call, every complaint, in order.

A complaint is something that the real server lets pass and that a careful bot would still not do.
Tests assert that there is none.
"""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Call:
    seq: int
    method: str
    at: float
    via: str = "http"  # or `webhook`: a method named in the answer to a delivery
    params: dict[str, object] = field(default_factory=dict)
    code: int = 0  # 0: not answered (yet)
    description: str | None = None
    result: object = None
    fault: str | None = None
    happened: bool = False  # the effect took place, whatever became of the answer
    answered_at: float | None = None


@dataclass(frozen=True, slots=True)
class Complaint:
    seq: int
    method: str
    kind: str
    about: str


class Ledger:
    def __init__(self, *, keep: bool = True) -> None:
        self.keep = keep
        self.calls: list[Call] = []
        self.complaints: list[Complaint] = []
        self.counts: Counter[str] = Counter()
        self.codes: Counter[int] = Counter()
        self._seq = 0

    def open(self, method: str, at: float, via: str) -> Call:
        self._seq += 1
        call = Call(self._seq, method, at, via)
        self.counts[method] += 1
        if self.keep:
            self.calls.append(call)
        return call

    def close(self, call: Call, at: float, code: int) -> None:
        call.code = code
        call.answered_at = at
        self.codes[code] += 1

    def complain(self, call: Call, kind: str, about: str) -> None:
        self.complaints.append(Complaint(call.seq, call.method, kind, about))

    def of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]
