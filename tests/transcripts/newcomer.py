"""Whoever a transcript begins with: when, in which language, with what kept and remembered."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.content.yaml_strict import Data
from bot.core.book import Book, Instance
from bot.core.calendar import Daily
from bot.core.conversation import Conversation, KitItem, Memory, Profile, Reading, Schedule, Ways
from bot.core.history import HistoryLine
from bot.core.names import FlowId, Language, Value
from tests.transcripts.script import BadScript, Script

DAY = datetime(2026, 3, 4, tzinfo=UTC)


def beginning(script: Script) -> datetime:
    date, _, clock = script.begins.rpartition(" ")
    hour, _, minute = clock.partition(":")
    day = datetime.fromisoformat(date).replace(tzinfo=UTC) if date else DAY
    return day + timedelta(hours=int(hour), minutes=int(minute or 0))


def newcomer(script: Script) -> Conversation:
    """Raises `BadScript`."""
    begins = beginning(script)
    return Conversation(
        profile=_profile(script, begins),
        memory=_memory(script, begins),
        session=sessions if isinstance(sessions := script.memory.get("sessions", 0), int) else 0,
        kit=tuple(_kept(item, at, begins) for at, item in enumerate(script.kit)),
    )


def history(script: Script) -> tuple[HistoryLine, ...]:
    """What each line of `history` says: `{days_ago: 3, flow: grounding, after: softer}`, perhaps
    with `hour`, the time of day in UTC. Everything else are values. Raises `BadScript`.
    """
    return tuple(_line(script, line) for line in script.history)


def _line(script: Script, line: Mapping[str, Data]) -> HistoryLine:
    match line:
        case {"days_ago": int(days), "flow": str(flow), **values}:
            at = beginning(script) - timedelta(days=days)
            if isinstance(hour := values.pop("hour", None), int):
                at = at.replace(hour=hour)
            kept = {str(name): _value(value) for name, value in values.items()}
            return HistoryLine(at, FlowId(flow), "done", kept)
    raise BadScript(f"{script.path.name}: history is {{days_ago: 3, flow: grounding, after: same}}")


def _value(data: Data) -> Value:
    if isinstance(data, list):
        return tuple(map(str, data))
    return data if isinstance(data, str | int) else None


def _profile(script: Script, begins: datetime) -> Profile:
    times = tuple(Daily(at) for at in script.check_ins)
    schedule = Schedule(times, since=begins) if times else Schedule()
    return Profile(
        language=Language(script.lang),
        zone=script.zone,
        country=script.country,
        knows_zone=script.zone != "UTC",
        schedule=schedule,
        **_told(script),
    )


def _told(script: Script) -> dict[str, Any]:
    """What she said of herself; unless the script says otherwise she is no newcomer to that."""
    told: dict[str, Any] = {"keeps": True, "ways": Ways(asked=True)}
    for name, value in script.profile.items():
        match name, value:
            case "new", True:
                told |= {"keeps": None, "ways": Ways()}
            case "keeps", bool():
                told["keeps"] = value
            case "young", bool():
                told["is_young"] = value
            case "ways", list():
                told["ways"] = Ways(asked=True, **{str(way): True for way in value})
            case "ways", "unasked":
                told["ways"] = Ways()
            case _:
                raise BadScript(f"{script.path.name}: profile '{name}: {value}' is not known here")
    return told


def placed(script: Script, book: Book) -> Book:
    """The book of the instance on which the transcript plays. Raises `BadScript`."""
    given = dict(script.instance)
    takes_minors = given.pop("takes_minors", "True") == "True"
    try:
        return replace(book, instance=Instance(**given, takes_minors=takes_minors))
    except TypeError as error:
        known = "transport, host and takes_minors"
        raise BadScript(f"{script.path.name}: instance has {known}") from error


def _kept(item: Mapping[str, str], at: int, begins: datetime) -> KitItem:
    details: dict[str, Value] = {
        name: value for name, value in item.items() if name not in ("kind", "word", "text")
    }
    kept_at = begins - timedelta(days=1)
    text = item.get("text", item["word"])
    return KitItem(f"k{at}", item["kind"], item["word"], text, details, kept_at)


def _memory(script: Script, begins: datetime) -> Memory:
    memory = Memory(told_at=None if script.profile.get("new") else begins)
    for name, value in script.memory.items():
        match name, value:
            case "sessions", int():
                memory = replace(memory, sessions=value)
            case "hard_endings", int():
                memory = replace(memory, hard_endings=value)
            case "holding", int():
                memory = replace(memory, holding=Reading(value, begins))
            case "deep_today", True:
                memory = replace(memory, deep_on=begins.date().isoformat())
            case ("after_crisis" | "inward_rests") as fact, True:
                memory = _after_danger(memory, fact, begins)
            case "ended", dict():
                memory = replace(memory, ended=_ended(value, begins))
            case _:
                raise BadScript(f"{script.path.name}: memory '{name}: {value}' is not known here")
    return memory


def _after_danger(memory: Memory, fact: str, begins: datetime) -> Memory:
    if fact == "after_crisis":
        return replace(memory, crisis_at=begins - timedelta(hours=2))
    return replace(memory, rest_until=begins + timedelta(days=5))


def _ended(days_ago: Mapping[str, Data], begins: datetime) -> dict[str, str]:
    return {
        flow: (begins - timedelta(days=int(str(days)))).isoformat()
        for flow, days in days_ago.items()
    }
