"""Somebody who writes thousands of messages at once slows nobody down, and fills no memory."""

from pathlib import Path

from tests.acceptance.telegram.acquaintance import acquaint
from tests.acceptance.telegram.oracle import fields, rows
from tests.acceptance.telegram.process import Home, living
from tests.acceptance.telegram.talk import DANGER, at_rest, helped, texts
from tests.acceptance.telegram.traces import CANARY
from tests.fakes.telegram.remote import Json, Remote

FLOODER = 7
FLOOD = 2_000
OTHERS = list(range(1001, 1041))
IN_DANGER = OTHERS[30]
MAILBOX = 50  # the default of the setting
MORE_MEMORY = 64 * 1024  # KiB


async def test_others_are_answered_in_the_middle_of_a_flood(home: Home, remote: Remote) -> None:
    """One person, or a broken script, must not take the companion away from everybody else."""
    await acquaint(home, [FLOODER, *OTHERS])
    async with living(home, remote) as life:
        before = memory(life.process.pid)
        await remote.ask("POST", "/acts", flood())
        await helped(remote, IN_DANGER, patience=10)
        await at_rest(home, remote, patience=50)
        after = memory(life.process.pid)
        behind = await flood_messages_before_others(remote)
        flooder = await texts(remote, FLOODER)

    assert len(behind) == len(OTHERS)
    assert max(behind.values()) <= MAILBOX
    assert after - before <= MORE_MEMORY
    assert len(flooder) < FLOOD, "a mailbox is bounded"


def flood() -> list[Json]:
    acts: list[Json] = [
        {"act": "say", "person": FLOODER, "text": f"{number} {CANARY}"} for number in range(FLOOD)
    ]
    for place, one in enumerate(OTHERS):
        text = DANGER if one == IN_DANGER else f"i feel low {CANARY}"
        acts.insert((place + 1) * 50 + place, {"act": "say", "person": one, "text": text})
    return acts


def memory(pid: int) -> int:
    """KiB that the process holds."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


async def flood_messages_before_others(remote: Remote) -> dict[int, int]:
    """How often the one who floods was answered while each of the others waited."""
    handed = {
        int(str(update["chat"])): float(str(rows(rows(update["handed"])[0])[0]))
        for update in await remote.listed("/updates")
        if update["chat"] != FLOODER and update["handed"]
    }
    sent: list[tuple[float, int]] = [
        (float(str(call["at"])), int(str(fields(call["params"])["chat_id"])))
        for call in await remote.listed("/calls?method=sendMessage")
        if call["happened"]
    ]
    behind: dict[int, int] = {}
    for place, (_, chat) in enumerate(sent):
        if chat in handed and chat not in behind:
            behind[chat] = sum(
                1 for at, other in sent[:place] if other == FLOODER and at >= handed[chat]
            )
    return behind
