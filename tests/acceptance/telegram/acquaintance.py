"""People whom the bot knows already: they get its answers without the pauses for typing."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import timedelta

from bot.app.messages import HeardUnblocked, pack_heard
from bot.app.ports import Arrival, TurnRecord
from bot.core.conversation import Conversation, Profile
from bot.core.history import HistoryLine
from bot.core.names import FlowId, Value
from bot.scheduling.clock import WallClock
from bot.storage import open_store
from tests.acceptance.telegram.process import Home


async def acquaint(home: Home, people: Iterable[int], past: tuple[HistoryLine, ...] = ()) -> None:
    """They have been here before, and want no pauses."""
    await acquaint_at(home, [f"telegram:{one}" for one in people], past)


async def acquaint_at(
    home: Home, addresses: Iterable[str], past: tuple[HistoryLine, ...] = ()
) -> None:
    store = await open_store(home.data, home.key)
    try:
        now, body = WallClock().now(), pack_heard(HeardUnblocked())
        arrivals = [Arrival(f"earlier:{one}", one, now, body) for one in addresses]
        await store.accept(arrivals)
        conversation = Conversation(Profile(pace="off"))
        while waiting := await store.pending(0, 200):
            for event in waiting:
                turn = TurnRecord(event.person, event.seq, conversation, history=past)
                await store.commit(turn)
    finally:
        await store.close()


def past() -> tuple[HistoryLine, ...]:
    """So much of the last days that there is something to draw."""
    now = WallClock().now()
    named: dict[str, Value] = {"feelings": ("lonely", "tired"), "after": "softer"}
    return tuple(
        HistoryLine(now - timedelta(days=day), FlowId("naming_feelings"), "done", named)
        for day in range(1, 7)
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands, without instants and without the wordings that were drawn."""

    frames: tuple[tuple[str, str, str], ...]
    prompt: tuple[int, tuple[str, ...]] | None
    session: int
    turns: int
    kit: tuple[str, ...]
    history: tuple[str, ...]
    waiting_timers: tuple[str, ...]


async def standings(home: Home, people: Iterable[int]) -> dict[int, Standing | None]:
    """Read from the disk; no bot may be running."""
    store = await open_store(home.data, home.key)
    found: dict[int, Standing | None] = {}
    try:
        for one in people:
            person = await store.person(f"telegram:{one}")
            export = None if person is None else await store.export(person)
            conversation = None if export is None else export.conversation
            if export is None or conversation is None:
                found[one] = None
                continue
            lines = tuple(
                f"{x.flow} {x.outcome} {sorted(x.values.items())}" for x in export.history
            )
            found[one] = _standing(conversation, lines)
    finally:
        await store.close()
    return found


def _standing(conversation: Conversation, history: tuple[str, ...]) -> Standing:
    prompt = conversation.prompt
    return Standing(
        frames=tuple(
            (frame.flow, frame.state, repr(sorted(frame.slots.items())))
            for frame in conversation.frames
        ),
        prompt=None if prompt is None else (prompt.number, prompt.options),
        session=conversation.session,
        turns=conversation.memory.turns,
        kit=tuple(repr(sorted(asdict(item).items())) for item in conversation.kit),
        history=history,
        waiting_timers=tuple(sorted(f"{timer.kind} {timer.ref}" for timer in conversation.timers)),
    )
