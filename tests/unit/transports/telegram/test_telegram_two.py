"""Two processes with one token: they stand by for each other, and nobody's words are lost."""

from bot.scheduling.clock import WallClock
from bot.scheduling.supervisor import Supervisor
from bot.transports.telegram import TelegramApp, Watch
from tests.fakes.telegram.settings import Settings
from tests.unit.transports.telegram.rig import (
    DoorBook,
    LogBook,
    Pauses,
    StillClock,
    options,
    running,
    words,
)

QUICK = Settings(throttle_repeats=False, conflict_delay=0.0, limits=False)


async def test_two_pollers_lose_nothing_between_them() -> None:
    async with running(QUICK) as first:
        log, door = LogBook(), DoorBook()
        second = TelegramApp(
            options(first.fake),
            door,
            render=words,
            clock=StillClock(),
            log=log,
            watch=Watch(metrics=lambda: b"", is_ready=lambda: True),
            pause=Pauses(),
        )
        supervisor = Supervisor(WallClock(), log)
        await second.start(supervisor)
        try:
            await first.eventually(
                lambda: log.count("standing_by") + first.log.count("standing_by")
            )
            for number in range(5):
                first.fake.people.say(7, f"line {number}")
                keys = first.door.arrivals, door.arrivals
                await first.eventually(lambda: len({*keys[0], *keys[1]}) > number)  # noqa: B023
        finally:
            await second.stop_hearing()
            await second.close()
            await supervisor.close()

    assert {update.fate for update in first.fake.state.updates.all} <= {"confirmed", "waiting"}
