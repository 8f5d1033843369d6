"""Predicates of `branch`, `only_if` and the facts they may ask about.

A subject is a slot of the flow or one of `FACTS`; facts with a dot take a name (`kit.anchor`).
Comparisons with something unset are false, whatever the operator, except `unset` and `ne`.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import assert_never

from bot.core.calendar import is_hushed, zone_of
from bot.core.conversation import FrameKind
from bot.core.draft import Draft
from bot.core.effects import Say
from bot.core.flow import All, AnyOf, Depth, Not, Op, Predicate, Role, Test
from bot.core.help_words import CONCERN
from bot.core.helplines import country_of
from bot.core.names import Value

HOLDING_LASTS = timedelta(minutes=30)
AFTER_CRISIS_LASTS = timedelta(hours=24)


def holds(draft: Draft, predicate: Predicate) -> bool:
    match predicate:
        case Test():
            return _compare(predicate.op, subject(draft, predicate.subject), predicate.value)
        case All():
            return all(holds(draft, part) for part in predicate.of)
        case AnyOf():
            return any(holds(draft, part) for part in predicate.of)
        case Not():
            return not holds(draft, predicate.of)
        case _:
            assert_never(predicate)


def subject(draft: Draft, name: str) -> Value:
    """The value of a slot of the open flow or of a fact; None when unset or unknown."""
    if name in draft.flow.slots:
        return draft.top.slots.get(name)
    kind, _, rest = name.partition(".")
    if rest and kind in DOTTED_FACTS:
        return DOTTED_FACTS[kind](draft, rest)
    return FACTS[name](draft) if name in FACTS else None


def local_time(draft: Draft) -> datetime:
    return draft.now.astimezone(zone_of(draft.profile.zone))


def local_date(draft: Draft) -> str:
    return local_time(draft).date().isoformat()


def _compare(op: Op, actual: Value, expected: Value) -> bool:
    match op:
        case Op.UNSET:
            return (actual in (None, "", ())) is (expected is not False)
        case Op.SET:
            return (actual not in (None, "", ())) is (expected is not False)
        case Op.EQ:
            return actual == expected
        case Op.NE:
            return actual != expected
        case Op.IN:
            return isinstance(expected, tuple) and actual in expected
        case Op.HAS:
            return isinstance(actual, tuple) and expected in actual
        case Op.GTE | Op.GT | Op.LTE | Op.LT:
            return _ordered(op, actual, expected)
        case _:
            assert_never(op)


_ORDER: Mapping[Op, Callable[[float, float], bool]] = {
    Op.GTE: lambda a, b: a >= b,
    Op.GT: lambda a, b: a > b,
    Op.LTE: lambda a, b: a <= b,
    Op.LT: lambda a, b: a < b,
}


def _ordered(op: Op, actual: Value, expected: Value) -> bool:
    if not isinstance(actual, int | float) or not isinstance(expected, int | float):
        return False
    return _ORDER[op](actual, expected)


# ── facts ─────────────────────────────────────────────────────────────────────────────────────


def _holding(draft: Draft) -> Value:
    reading = draft.memory.holding
    if reading is None or draft.now - reading.at > HOLDING_LASTS:
        return None
    return reading.value


def helped_lately(draft: Draft) -> bool:
    """Whether help in danger was given within a day."""
    at = draft.memory.crisis_at
    return at is not None and draft.now - at <= AFTER_CRISIS_LASTS


def inward_rests(draft: Draft) -> bool:
    """Whether no practice may go inward now."""
    until = draft.memory.rest_until
    return until is not None and draft.now < until


def _put_aside(draft: Draft) -> Value:
    """The flow that can be taken up again today: nothing deep or inward soon after danger."""
    aside = draft.aside
    flow = draft.book.flows.get(aside.frames[0].flow) if aside else None
    if aside is None or flow is None or draft.now >= aside.until or not _leads_back(draft):
        return None
    goes_in = flow.depth is Depth.DEEP or flow.gate is not None or "inward" in flow.caution
    rests = inward_rests(draft) or helped_lately(draft)
    return None if goes_in and rests else flow.id


def _leads_back(draft: Draft) -> bool:
    """Whether the end of what is open leads back to what was put down: a protocol, an interlude."""
    first = draft.book.flows.get(draft.frames[0].flow) if draft.frames else None
    if first is not None and first.role is Role.DANGER:
        return True
    return any(frame.kind is FrameKind.INTERLUDE for frame in draft.frames)


def _hours_since_crisis(draft: Draft) -> Value:
    at = draft.memory.crisis_at
    return (draft.now - at).total_seconds() / 3600 if at and helped_lately(draft) else None


def is_worried(draft: Draft) -> bool:
    """Whether this very turn began with a line about a worrying word, which names /now."""
    said = (effect.text for effect in draft.effects if isinstance(effect, Say))
    return any(text == CONCERN or text.startswith("concern.") for text in said)


def _days_since(draft: Draft, flow: str) -> Value:
    ended = draft.memory.ended.get(flow)
    return (draft.now - datetime.fromisoformat(ended)).days if ended else None


def _kit(draft: Draft, kind: str) -> Value:
    return sum(item.kind == kind for item in draft.kit)


def _country(draft: Draft) -> Value:
    """Chosen by her, or guessed from her time zone."""
    profile = draft.profile
    return country_of(draft.book.directory, profile.country, profile.zone)


def _check_ins(draft: Draft) -> Value:
    """How it stands with her check-ins: none, off, paused, resting or on."""
    schedule = draft.profile.schedule
    if not schedule.times:
        return "none"
    if not schedule.is_on:
        return "off"
    if draft.memory.check_ins.is_resting:
        return "resting"
    is_paused = schedule.paused_until is not None and schedule.paused_until > draft.now
    return "paused" if is_paused else "on"


def _check_in_hushed(draft: Draft) -> bool:
    return is_hushed(draft.profile.schedule.times, draft.profile.schedule.quiet)


FACTS: Mapping[str, Callable[[Draft], Value]] = {
    "visits": lambda draft: draft.top.visits.get(draft.top.state, 0),
    "local_hour": lambda draft: local_time(draft).hour,
    "lang": lambda draft: draft.language,
    "deep_today": lambda draft: draft.memory.deep_on == local_date(draft),
    "holding": _holding,
    "hard_endings": lambda draft: draft.memory.hard_endings,
    "turns": lambda draft: draft.memory.turns,
    "sessions": lambda draft: draft.memory.sessions,
    "returning": lambda draft: draft.memory.sessions > 1,
    "after_crisis": helped_lately,
    "hours_since_crisis": _hours_since_crisis,
    "worried": is_worried,
    "country": _country,
    "check_ins": _check_ins,
    "check_in_times": lambda draft: len(draft.profile.schedule.times),
    "quiet_hours": lambda draft: draft.profile.schedule.quiet is not None,
    "check_in_hushed": _check_in_hushed,
    "weekday": lambda draft: local_time(draft).isoweekday(),
    "knows_zone": lambda draft: draft.profile.knows_zone,
    "name": lambda draft: draft.profile.name,
    "pace": lambda draft: draft.profile.pace,
    "keeps": lambda draft: draft.profile.keeps,
    "kept": lambda draft: len(draft.kit),
    "kinds_kept": lambda draft: len({item.kind for item in draft.kit}),
    "eyes_open": lambda draft: draft.profile.ways.eyes_open,
    "short_sits": lambda draft: draft.profile.ways.short,
    "outward": lambda draft: draft.profile.ways.outward,
    "inward_rests": inward_rests,
    "dark_picture": lambda draft: draft.profile.dark_picture,
    "can_draw": lambda draft: draft.book.can_draw,
    "young": lambda draft: draft.profile.is_young,
    "put_aside": _put_aside,
    "heard": lambda draft: draft.heard.text if draft.heard else None,
}

DOTTED_FACTS: Mapping[str, Callable[[Draft, str], Value]] = {
    "kit": _kit,
    "days_since": _days_since,
    "met": lambda draft, intent: draft.memory.met.get(intent, 0),
}
