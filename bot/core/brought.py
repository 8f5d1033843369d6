"""What she puts away to find again on a day of her choice: a letter to herself, a reminder.

It is a kit item with a day in its details, so taking the item out is all there is to cancel. When it
comes back is decided in `bringing.py`.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.core import daily, kit
from bot.core.calendar import quiet_until, zone_of
from bot.core.conditions import local_time
from bot.core.conversation import KitItem
from bot.core.dates import DUE, KINDS, LETTER, REMINDER
from bot.core.draft import Draft
from bot.core.names import Value

MOST = 5
"""Of each kind: more would be a plan for somebody else's life."""
NO_DAY = "no_day"
"""A letter that lies there and is not brought: to who is under 18 nothing comes by itself."""
LATE = timedelta(hours=2)
"""A reminder that is so late is worth nothing."""
EVENING = 19
DAYS: Mapping[str, int] = {"in_a_day": 1, "in_a_week": 7, "in_a_month": 30}
HOURS: Mapping[str, float] = {"in_half_an_hour": 0.5, "in_two_hours": 2}

# ── putting away ──────────────────────────────────────────────────────────────────────────────


def put_away(draft: Draft, given: Mapping[str, Value]) -> str:
    """Keep it until then. `item` is the id of one that is there already and gets another day; its
    words need not be given again, and it stays as old as it is."""
    kind, id_ = given["kind"], str(given["item"] or "")
    at, here = _instant(draft, str(given["when"])), item(draft, id_)
    words = str(given["text"] or (here.text if here else "")).strip()
    has_day = at is not None or (kind == LETTER and given["when"] == NO_DAY)
    if kind not in KINDS or not has_day or not words:
        return "unclear"
    if kind == REMINDER and at is not None and _is_slept_through(draft, at):
        return "quiet"
    if here is None and sum(one.kind == kind for one in draft.kit) >= MOST:
        return "full"
    id_ = here.id if here else kit.fresh_id(draft)
    details: dict[str, Value] = {DUE: at.isoformat()} if at else {}
    since = here.kept_at if here else draft.now
    kit.keep(draft, KitItem(id_, str(kind), "", words, details, kept_at=since))
    return "done"


def _is_slept_through(draft: Draft, at: datetime) -> bool:
    """Her quiet hours would still hold it back when it is worth nothing any more."""
    profile = draft.profile
    until = quiet_until(zone_of(profile.zone), profile.schedule.quiet, at)
    return until is not None and until - at >= LATE


def _instant(draft: Draft, when: str) -> datetime | None:
    """`when` is one of `DAYS`, `HOURS`, or this evening."""
    if when in HOURS:
        return draft.now + timedelta(hours=HOURS[when])
    here = local_time(draft)
    if when == "this_evening":
        evening = here.replace(hour=EVENING, minute=0, second=0, microsecond=0)
        evening += timedelta(days=1) if evening <= here else timedelta()
        return evening.astimezone(draft.now.tzinfo)
    if when not in DAYS:
        return None
    return daily.by_day(draft, DAYS[when])


def take_out(draft: Draft, id_: Value) -> str:
    here = item(draft, str(id_ or ""))
    if here is None:
        return "none"
    kit.remove(draft, here)
    return "done"


# ── the kit ───────────────────────────────────────────────────────────────────────────────────


def item(draft: Draft, id_: str) -> KitItem | None:
    return next((one for one in draft.kit if one.id == id_ and one.kind in KINDS), None)
