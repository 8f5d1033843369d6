"""Faults set in the fake server, and what its ledger says about how the bot bore them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.acceptance.telegram.oracle import fields, rows
from tests.acceptance.telegram.process import until
from tests.fakes.telegram.fault_kinds import KINDS
from tests.fakes.telegram.remote import Json, Remote

OPTIONS: Json = {"seconds": 1.0, "retry_after": 1, "interval": 0.001}
FLOODS = tuple(kind for kind in KINDS if kind.startswith(("flood_", "too_many")))
"""Three chats that report one at a time make the bot hold all of them, so they stand apart."""
CALM = tuple(kind for kind in KINDS if kind not in FLOODS)
NEVER_TAKEN = ("forbidden", "bad_request", "refused_in_silence")
"""What the server says for good: the message is left, and the bot goes on."""
GOOD_ENOUGH = ("delay", "slow_answer", "slow_trickle", "deliver_with_extra_fields")
"""The bot gets what it asked for, late or with something new in it."""
HANGS = ("hang", "deliver_then_hang", "deliver_then_half_and_hang")
GIVES_UP_AFTER = 15.0
"""Seconds after which the bot itself ends such a call; a poll of one second is given four more."""
POLL_GIVES_UP_AFTER = 5.0
EDITS = ("editMessageText", "editMessageReplyMarkup")


@dataclass(frozen=True, slots=True)
class Cell:
    """One fault, in one way of speaking to one person."""

    methods: tuple[str, ...]
    kind: str
    person: int

    def rules(self) -> list[Json]:
        return [
            {
                "kind": self.kind,
                "method": method,
                "chat": self.person,
                "times": 0,
                "options": OPTIONS,
            }
            for method in self.methods
        ]


def cells(kinds: Sequence[str], first: int = 1001) -> list[Cell]:
    ways = (("sendMessage",), ("sendChatAction",), EDITS)
    named = [(way, kind) for way in ways for kind in kinds]
    return [Cell(way, kind, first + place) for place, (way, kind) in enumerate(named)]


async def set_faults(remote: Remote, rules: Sequence[Json]) -> None:
    await remote.ask("POST", "/faults", rules)


async def struck(remote: Remote, *, least: int = 1) -> None:
    """Wait until every rule has struck, so often in all."""

    async def have_struck() -> bool:
        rules = [fields(rule) for rule in rows((await remote.shown("/faults"))["rules"])]
        return sum(int(str(rule["struck"])) for rule in rules) >= least

    await until(have_struck, "the fault")


async def now(remote: Remote) -> float:
    return number((await remote.shown("/clock"))["now"])


async def passed(remote: Remote, seconds: float) -> float:
    """So much of the server's time has gone by; the instant."""
    instant = await now(remote) + seconds

    async def is_later() -> float:
        found = await now(remote)
        return found if found >= instant else 0.0

    return await until(is_later, f"{seconds} s to pass")


def number(value: object) -> float:
    return float(str(value))


def chat_of(call: Json) -> int:
    return int(str(fields(call["params"]).get("chat_id", 0)))


def faulty(calls: Iterable[Json], methods: Sequence[str], chat: int | None = None) -> list[Json]:
    """Calls that a fault befell."""
    return [
        call
        for call in calls
        if call["fault"] and call["method"] in methods and chat in (None, chat_of(call))
    ]


def end_of(call: Json) -> float:
    """When the bot could know how a call had gone."""
    if str(call["fault"]) in HANGS:
        is_poll = call["method"] == "getUpdates"
        return number(call["at"]) + (POLL_GIVES_UP_AFTER if is_poll else GIVES_UP_AFTER)
    return number(call["answered_at"] or call["at"])


def recovery(calls: Sequence[Json], method: str, chat: int, ended: float) -> float | None:
    """Seconds from the end of the fault, or of the last call that hung in it, to a good one."""
    struck_last = [end_of(call) for call in faulty(calls, (method,), chat)]
    end = max([ended, *struck_last])
    good = [
        number(call["at"])
        for call in calls
        if call["method"] == method
        and chat_of(call) == chat
        and call["code"] == 200
        and not call["fault"]
        and number(call["at"]) >= ended
    ]
    return max(0.0, min(good) - end) if good else None
