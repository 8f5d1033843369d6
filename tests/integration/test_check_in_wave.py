"""Many check-ins due in the same minute: each once, live words first, and none twice after a death."""

import contextlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app.converse import Converse
from bot.app.deliver import Deliver
from bot.app.house import House
from bot.app.messages import HeardText, Message
from bot.core.calendar import Daily
from bot.core.conversation import Profile, Schedule
from bot.scheduling.clock import ManualClock
from bot.storage import SqliteStore, open_store
from tests.transcripts import content
from tests.unit.app.small_house import Notebook

PEOPLE = 60
MORNING = datetime(2026, 3, 2, 9, tzinfo=UTC)  # a Monday: the question of the sky
EVENING = datetime(2026, 3, 2, 20, tzinfo=UTC)
WISHING = Profile(pace="off", knows_zone=True, schedule=Schedule((Daily("20:00"),), since=MORNING))


class Died(BaseException):
    """the process is gone"""


@dataclass
class Street:
    """Who was told what. `lives` messages are sent before the process dies."""

    told: list[tuple[str, str]] = field(default_factory=list)
    lives: int | None = None

    async def send(self, address: str, message: Message, retired: str | None = None) -> None:
        if self.lives is not None:
            if not self.lives:
                raise Died
            self.lives -= 1
        if message.text:
            self.told.append((address, message.key))

    def asked(self) -> Counter[str]:
        return Counter(address for address, key in self.told if key == "check_in.sky")


def house(store: SqliteStore, street: Street, clock: ManualClock) -> House:
    log = Notebook()
    reader = content.reader()
    converse = Converse(content.book(), reader, store, clock=clock, log=log, newcomer=WISHING)
    deliver = Deliver(store, street, clock, log)
    return House(
        store,
        converse,
        deliver,
        transport=street,
        reader=reader,
        clock=clock,
        log=log,
        newcomer=WISHING,
    )


async def opened(folder: Path) -> SqliteStore:
    return await open_store(folder / "data", folder / "keys" / "master.key")


async def everybody_comes(folder: Path, people: Sequence[str]) -> None:
    """Each of them says hello in the morning and goodbye."""
    store, clock = await opened(folder), ManualClock(MORNING)
    here = house(store, Street(), clock)
    for person in people:
        await here.hear(person, HeardText("hello"))
        await here.hear(person, HeardText("bye"))
    await here.settle()
    await store.close()


async def test_a_wave_asks_everybody_once(tmp_path: Path) -> None:
    people = [f"test:{number}" for number in range(PEOPLE)]
    await everybody_comes(tmp_path, people)
    store, clock, street = await opened(tmp_path), ManualClock(EVENING), Street()
    here = house(store, street, clock)

    await here.settle()
    await here.settle()

    assert street.asked() == Counter(people)
    await store.close()


async def test_a_death_in_the_middle_of_a_wave_repeats_nothing(tmp_path: Path) -> None:
    """Somebody would be asked twice in the night in which the server was restarted."""
    people = [f"test:{number}" for number in range(PEOPLE)]
    await everybody_comes(tmp_path, people)
    told: list[tuple[str, str]] = []
    clock = ManualClock(EVENING)
    for lives in (10, 20, None):
        store, street = await opened(tmp_path), Street(lives=lives)
        with contextlib.suppress(Died, BaseExceptionGroup):
            await house(store, street, clock).settle()
        told += street.told
        await store.close()
        clock.move_to(clock.now() + timedelta(minutes=2))

    bubbles = Counter(told)
    assert max(bubbles.values()) == 1
    asked = {address for address, key in told if key == "check_in.sky"}
    assert len(asked) >= PEOPLE // 3  # what was in flight twice is not sent again


async def test_whoever_writes_in_the_middle_of_a_wave_is_not_behind_it(tmp_path: Path) -> None:
    people = [f"test:{number}" for number in range(PEOPLE)]
    await everybody_comes(tmp_path, people)
    store, clock, street = await opened(tmp_path), ManualClock(EVENING), Street()
    here = house(store, street, clock)
    await store.wake(clock.now(), PEOPLE)

    await here.hear("test:live", HeardText("I want to kill myself"))
    await here.settle()

    first = street.told[0]
    assert first == ("test:live", "help")
    await store.close()
