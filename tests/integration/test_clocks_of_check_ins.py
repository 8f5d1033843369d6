"""Check-ins whatever the clocks do: set forward and back, restarts, new zone rules, people who travel.

The real house on the real store, in virtual time. Nobody is asked twice on a date, and no time that a
clock went past in its ordinary course is lost: it is asked, or that it was left out is recorded.
"""

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.app.messages import HeardText, Message
from bot.core import calendar
from bot.core.calendar import Daily
from bot.core.conversation import Profile, Schedule
from bot.core.names import PersonId
from bot.scheduling.clock import ManualClock
from bot.storage import open_store
from tests.fakes.virtual import VirtualClock, VirtualLoop, passing
from tests.integration.wave import house

START = datetime(2026, 3, 26, 11, tzinfo=UTC)  # some days before Europe changes its clocks
AT = time(20)
ZONES = ("Europe/Berlin", "America/St_Johns", "Pacific/Auckland", "Asia/Kathmandu")
ASKS = frozenset(f"check_in.{state}" for state in ("sky", "feel", "body", "week"))
SETTLING = timedelta(minutes=20)
"""A time is gone past in the ordinary course when so much before and after it nobody set the clock:
she may be in the middle of an answer."""
STEPS = [
    timedelta(seconds=seconds)
    for seconds in (1, 59, 61, 600, 3600, 2 * 3600 + 60, 5 * 3600, 86400, 30 * 86400, 365 * 86400)
]


def wishing(zone: str) -> Profile:
    schedule = Schedule((Daily(AT.strftime("%H:%M")),), since=START - timedelta(days=2))
    return Profile(pace="off", zone=zone, knows_zone=True, keeps=True, schedule=schedule)


@dataclass
class Days:
    """A few days of some people, each in her zone, with somebody who sets the clock."""

    loop: VirtualLoop
    folder: Path
    clock: VirtualClock = field(default_factory=lambda: VirtualClock(START))
    asked: defaultdict[str, Counter[date]] = field(default_factory=lambda: defaultdict(Counter))
    asked_at: defaultdict[str, list[datetime]] = field(default_factory=lambda: defaultdict(list))
    courses: list[tuple[datetime, datetime]] = field(default_factory=list)
    began: datetime = START
    answers: list["asyncio.Task[None]"] = field(default_factory=list)

    async def send(self, address: str, message: Message, retired: str | None = None) -> None:
        if message.key in ASKS:
            now = self.clock.now()
            self.asked_at[address].append(now)
            self.asked[address][now.astimezone(calendar.zone_of(address)).date()] += 1
            self.loop.call_later(20, self._answer, address)

    def _answer(self, address: str) -> None:
        self.answers.append(self.loop.create_task(self.here.hear(address, HeardText("not today"))))

    # ── what happens ──────────────────────────────────────────────────────────────────────────

    async def begin(self) -> None:
        self.store = await open_store(self.folder / "data", self.folder / "keys" / "master.key")
        for lane in (self.store._writer, self.store._reader):
            self.loop.watch(lane)
        self.here = house(self.store, self, self.clock)
        self.tasks = [
            self.loop.create_task(work()) for work in (self.here.run_inbox, self.here.run_outbox)
        ]

    async def end(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.store.close()

    async def restart(self) -> None:
        await self.end()
        await asyncio.sleep(90)
        await self.begin()

    async def come(self, zones: tuple[str, ...]) -> None:
        """Somebody in each zone says hello and goodbye. Her address is the name of her zone."""
        store = await open_store(self.folder / "data", self.folder / "keys" / "master.key")
        for zone in zones:
            newcomer = house(store, self, ManualClock(START), newcomer=wishing(zone))
            await newcomer.hear(zone, HeardText("hello"))
            await newcomer.hear(zone, HeardText("bye"))
            await newcomer.settle()
        await store.close()

    def step(self, by: timedelta) -> None:
        self._course_ends()
        self.clock.step(by)
        self.began = self.clock.now()

    def _course_ends(self) -> None:
        self.courses.append((self.began, self.clock.now()))

    async def is_over(self) -> None:
        await asyncio.sleep(3600)
        self._course_ends()
        self.records = {zone: await self._left_out(zone) for zone in self.asked}
        await self.end()

    async def _left_out(self, zone: str) -> int:
        person = await self.store.person(zone)
        lines = await self.store.history(person or PersonId(""), datetime(1970, 1, 1, tzinfo=UTC))
        return sum(line.outcome == "left_out" for line in lines)

    # ── what must have come of it ─────────────────────────────────────────────────────────────

    def passed(self, zone: str) -> set[date]:
        """Dates whose time the clock went past in its ordinary course."""
        return {on for begin, end in self.courses for on in self._between(zone, begin, end)}

    def _between(self, zone: str, begin: datetime, end: datetime) -> Iterator[date]:
        on = begin.date() - timedelta(days=1)
        while on <= end.date() + timedelta(days=1):
            due = calendar.instant(calendar.zone_of(zone), on, AT)
            if due is not None and begin + SETTLING < due < end - SETTLING:
                yield on
            on += timedelta(days=1)

    def check(self) -> None:
        for zone, dates in self.asked.items():
            assert max(dates.values()) == 1, (zone, dates)
            lost = self.passed(zone) - set(dates)
            assert len(lost) <= self.records[zone], (zone, lost, self.records[zone])


def days_of(
    folder: Path, happens: Callable[[Days], Awaitable[None]], zones: tuple[str, ...] = ZONES
) -> Days:
    async def main(loop: VirtualLoop) -> Days:
        days = Days(loop, folder)
        await days.come(zones)
        await days.begin()
        await happens(days)
        await days.is_over()
        return days

    return passing(main)


# ── clocks that are set ───────────────────────────────────────────────────────────────────────


async def a_week(days: Days, chance: random.Random) -> None:
    """Now and then the clock is set, mostly back to what it was before; now and then it restarts."""
    wrong = timedelta()
    for _ in range(14):
        await asyncio.sleep(chance.uniform(0.5, 20) * 3600)
        if wrong and chance.random() < 0.7:
            step = -wrong
        else:
            step = chance.choice(STEPS) * chance.choice([1, 1, -1])
        wrong += step
        days.step(step)
        if chance.random() < 0.3:
            await days.restart()
    days.step(-wrong)
    await asyncio.sleep(3 * 86400)


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    "seed", [*range(3), *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(3, 100))]
)
def test_nobody_is_asked_twice_or_lost_however_the_clock_is_set(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a seed to go back to
    days = days_of(tmp_path, lambda days: a_week(days, chance))

    assert set(days.asked) == set(ZONES)
    days.check()


@pytest.mark.parametrize("by", [step for step in STEPS if step > timedelta(minutes=1)], ids=str)
@pytest.mark.parametrize("restarts", [False, True])
def test_after_a_clock_that_was_ahead_the_next_evening_is_as_ever(
    tmp_path: Path, by: timedelta, restarts: bool
) -> None:
    """The clock was wrong over an evening of its own, and is put right."""

    async def wrong_for_a_while(days: Days) -> None:
        days.step(by)
        await asyncio.sleep(30 * 3600)
        if restarts:
            await days.end()
        days.step(-by)
        if restarts:
            await days.begin()
        await asyncio.sleep(86400 * 2)

    days = days_of(tmp_path, wrong_for_a_while)

    days.check()
    right = START + timedelta(hours=30)
    for zone in ZONES:
        evenings = [at for at in days.asked_at[zone] if right < at < right + timedelta(days=2)]
        wanted = days._between(zone, right + timedelta(minutes=2), right + timedelta(days=2))
        shown = [at.astimezone(ZoneInfo(zone)) for at in evenings]
        missed = set(wanted) - set(days.asked[zone])
        assert len(missed) <= days.records[zone]
        assert all(AT <= at.time() < time(20, 10) for at in shown), shown


# ── zones that change ─────────────────────────────────────────────────────────────────────────


class Moved(tzinfo):
    """A country that has decided to change its clocks by an hour, from an instant on."""

    def __init__(self, since: datetime) -> None:
        self.since = since.replace(tzinfo=None)

    def utcoffset(self, at: datetime | None) -> timedelta:
        assert at is not None
        local = at.replace(tzinfo=None)
        is_later = local >= self.since + timedelta(hours=6)
        return timedelta(hours=6 if is_later else 5)

    def dst(self, at: datetime | None) -> timedelta:
        return timedelta()

    def tzname(self, at: datetime | None) -> str:
        return "MOVED"

    def fromutc(self, at: datetime) -> datetime:
        utc = at.replace(tzinfo=None)
        return at + timedelta(hours=6 if utc >= self.since else 5)


@pytest.mark.parametrize("restarts", [False, True])
def test_new_zone_rules_move_the_next_evening_and_repeat_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, restarts: bool
) -> None:
    """A timer that was set by the old rules is late by the change, once; then all is as people see it."""

    def rules(name: str) -> tzinfo:
        return Moved(START + timedelta(days=2)) if name == "Asia/Karachi" else ZoneInfo(name)

    async def renewed(days: Days) -> None:
        await asyncio.sleep(36 * 3600)
        if restarts:
            await days.end()
        monkeypatch.setattr(calendar, "ZoneInfo", rules)
        if restarts:
            await days.begin()
        await asyncio.sleep(4 * 86400)

    days = days_of(tmp_path, renewed, ("Asia/Karachi",))

    days.check()
    shown = [at.strftime("%d %H:%M") for at in days.asked_at["Asia/Karachi"]]
    assert shown[:2] == ["26 15:00", "27 15:00"]
    assert shown[2:] == ["28 15:00", "29 14:00", "30 14:00", "31 14:00"]
