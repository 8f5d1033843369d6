"""The registered side effects of `do`: each a small pure function with typed parameters.

An action gets its arguments already read from slots and answers with the route to take. Adding one
means adding a line to `ACTIONS` and a row to `flows/README.md`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core import brought, daily, dates, keeping, kit, looking_back, preferences, safety
from bot.core.conditions import local_date
from bot.core.conversation import PLAN, KitItem, Reading
from bot.core.draft import Draft
from bot.core.effects import (
    Forget,
    HandOver,
    NameLines,
    WriteJournal,
)
from bot.core.helplines import Kind, country_of
from bot.core.names import Value
from bot.core.signals import Danger, Level
from bot.core.words import fold

KIT_LIMIT = 5
"""Items of one kind: few enough to remember their words (practices.md, skill 2)."""
KIT_STEPS = 7
"""Steps of a safety plan: each is an item, and its word is the step's own and not hers."""

LOOK_AFTER = timedelta(minutes=10)
STRONG = 7
"""Of ten: so much is no moment for a question that nobody asked for."""
ENOUGH = 9
"""More often than any sign is asked about."""

Arguments = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Action:
    """`needs` are the names that must be given; `free` allows any others besides. `keeps` says
    whether something would be kept: that takes her leave (`admission`)."""

    run: Callable[[Draft, Arguments], str]
    needs: tuple[str, ...]
    routes: tuple[str, ...]
    free: bool = False
    keeps: Callable[[Arguments], bool] | None = None


def _has_text(given: Arguments) -> bool:
    return bool(str(given["text"] or "").strip())


def _has_item(given: Arguments) -> bool:
    """Steps of a plan have their word beforehand."""
    return _has_text(given) or bool(given["word"] and given["kind"] != PLAN)


def _is_put_away(given: Arguments) -> bool:
    """Another day for a letter that lies there already keeps nothing new."""
    return _has_text(given) and not (given["kind"] == dates.LETTER and given["item"])


def _keep_in_kit(draft: Draft, given: Arguments) -> str:
    kind, word = str(given["kind"]), str(given["word"] or given["text"] or "")
    if not word:  # she skipped it: an item that nobody can ask for by its word helps nobody
        return "done"
    same = kit.find(draft, kind, word)
    kept = draft.kit
    if kind == PLAN and not given["text"]:
        return "done"
    limit = KIT_STEPS if kind == PLAN else KIT_LIMIT
    if same is None and sum(item.kind == kind for item in kept) >= limit:
        return "full"
    details = {name: value for name, value in given.items() if name not in ("kind", "word", "text")}
    id_ = same.id if same else kit.fresh_id(draft)
    kit.keep(draft, KitItem(id_, kind, word, str(given["text"] or ""), details, kept_at=draft.now))
    return "done"


def _remove_from_kit(draft: Draft, given: Arguments) -> str:
    item = kit.find(draft, str(given["kind"]), str(given["word"] or ""))
    if item is None:
        return "none"
    kit.remove(draft, item)
    return "done"


def _note_holding(draft: Draft, given: Arguments) -> str:
    value = given["value"]
    if isinstance(value, int | float):
        draft.remember(holding=Reading(int(value), draft.now))
        if value >= STRONG:
            draft.remember(hard_at=draft.now)
    return "done"


def _note_ending(draft: Draft, given: Arguments) -> str:
    if given["hard"]:
        draft.remember(hard_endings=draft.memory.hard_endings + 1, hard_at=draft.now)
    else:
        draft.remember(hard_endings=0)
    return "done"


def _write_journal(draft: Draft, given: Arguments) -> str:
    text = str(given["text"] or "").strip()
    if text:
        draft.emit(WriteJournal(draft.top.flow, text))
    return "done"


def _clear_heard(draft: Draft, _given: Arguments) -> str:
    draft.heard = None
    return "done"


def _give_help(draft: Draft, _given: Arguments) -> str:
    """The built-in help, where a person said by a button that she is in danger."""
    safety.help_here(draft, Danger(Level.CRISIS, "self"))
    return "done"


def _look_later(draft: Draft, _given: Arguments) -> str:
    """A no is believed, and looked at once more, in the same talk or the next."""
    draft.remember(look_at=draft.now + LOOK_AFTER)
    return "done"


def _not_meant(draft: Draft, _given: Arguments) -> str:
    """A false alarm: what was asked about is not asked about again in this session, and a day is
    not softer because of it.
    """
    met = {sign: max(times, ENOUGH) for sign, times in draft.memory.met.items() if "sign" in sign}
    draft.remember(met={**draft.memory.met, **met}, look_at=None, rest_until=None)
    before = draft.frames[0].slots.get(safety.HELPED_BEFORE)
    if isinstance(before, str):
        draft.remember(crisis_at=datetime.fromisoformat(before) if before else None)
    return "done"


def _plan_hello(draft: Draft, _given: Arguments) -> str:
    """One hello on the next day, at an hour when nobody is woken."""
    draft.remember(hello_at=daily.by_day(draft, 1))
    return "done"


def _name_lines(draft: Draft, given: Arguments) -> str:
    """The lines of her country. `unknown`: nothing is said, for her country is not known yet."""
    profile = draft.profile
    country = country_of(draft.book.directory, profile.country, profile.zone)
    return _lines_of(draft, given["kind"], country)


def _name_lines_of(draft: Draft, given: Arguments) -> str:
    """The lines of a country in her words, without making it hers."""
    return _lines_of(draft, given["kind"], _called(draft, given["country"]))


def _lines_of(draft: Draft, kind: Value, country: str | None) -> str:
    if country is None:
        return "unknown"
    known = next((one for one in Kind if one == kind), Kind.CRISIS)
    draft.emit(NameLines(known, country, draft.priority))
    return "done"


def _choose_country(draft: Draft, given: Arguments) -> str:
    country = _called(draft, given["country"])
    if country is None:
        return "unknown"
    draft.profile = replace(draft.profile, country=country)
    return "done"


def _called(draft: Draft, words: Value) -> str | None:
    return draft.book.atlas.called(draft.language, fold(str(words or "")))


def _export(draft: Draft, _given: Arguments) -> str:
    draft.emit(HandOver(local_date(draft)))
    return "done"


def _forget(draft: Draft, _given: Arguments) -> str:
    draft.emit(Forget())
    return "done"


def _set(run: Callable[..., str], *needs: str) -> Callable[[Draft, Arguments], str]:
    """A preference as an action: what it needs, in the order in which it takes it."""
    return lambda draft, given: run(draft, *(given[name] for name in needs))


PREFERENCES: Mapping[str, tuple[Callable[..., str], tuple[str, ...], tuple[str, ...]]] = {
    "add_check_in": (preferences.add_check_in, ("at", "days"), ("done", "full", "unclear")),
    "remove_check_in": (preferences.remove_check_in, ("at",), ("done", "none")),
    "pause_check_ins": (preferences.pause_check_ins, ("days",), ("done",)),
    "pause_until": (preferences.pause_until, ("until",), ("done", "unclear")),
    "stop_check_ins": (preferences.stop_check_ins, (), ("done",)),
    "put_off_check_in": (preferences.put_off_check_in, ("by",), ("done",)),
    "set_quiet": (preferences.set_quiet, ("begin", "end"), ("done",)),
    "set_quiet_hours": (preferences.set_quiet_hours, ("hours",), ("done", "unclear")),
    "set_language": (preferences.set_language, ("language",), ("done", "not_yet")),
    "set_zone": (preferences.set_zone, ("zone",), ("done", "unknown")),
    "set_name": (preferences.set_name, ("name",), ("done",)),
    "set_pace": (preferences.set_pace, ("pace",), ("done", "unknown")),
    "set_way": (preferences.set_way, ("way", "on"), ("done", "unknown")),
    "set_picture": (preferences.set_picture, ("dark",), ("done",)),
    "note_young": (preferences.note_young, ("young",), ("done",)),
    "choose_keeping": (keeping.choose, ("keep",), ("done",)),
    "erase_kept": (keeping.erase_kept, (), ("done",)),
}

ACTIONS: Mapping[str, Action] = {
    "keep_in_kit": Action(
        _keep_in_kit, ("kind", "word", "text"), ("done", "full"), free=True, keeps=_has_item
    ),
    "remove_from_kit": Action(_remove_from_kit, ("kind", "word"), ("done", "none")),
    "note_holding": Action(_note_holding, ("value",), ("done",)),
    "note_ending": Action(_note_ending, ("hard",), ("done",)),
    "write_journal": Action(_write_journal, ("text",), ("done",), keeps=_has_text),
    "clear_heard": Action(_clear_heard, (), ("done",)),
    "give_help": Action(_give_help, (), ("done",)),
    "name_lines": Action(_name_lines, ("kind",), ("done", "unknown")),
    "name_lines_of": Action(_name_lines_of, ("kind", "country"), ("done", "unknown")),
    "choose_country": Action(_choose_country, ("country",), ("done", "unknown")),
    "look_later": Action(_look_later, (), ("done",)),
    "not_meant": Action(_not_meant, (), ("done",)),
    "put_away": Action(
        brought.put_away,
        ("kind", "text", "when", "item"),
        ("done", "full", "quiet", "unclear"),
        keeps=_is_put_away,
    ),
    "take_out": Action(_set(brought.take_out, "item"), ("item",), ("done", "none")),
    "plan_hello": Action(_plan_hello, (), ("done",)),
    "export": Action(_export, (), ("done",)),
    "forget": Action(_forget, (), ("done",)),
    "look_back": Action(looking_back.look_back, (), ("enough", "little", "nothing")),
    "look_further": Action(looking_back.look_further, (), ("done", "nothing")),
    "draw": Action(looking_back.draw, (), ("done", "nothing")),
    "clear_history": Action(looking_back.clear, (), ("done",)),
    **{
        name: Action(_set(run, *needs), needs, routes)
        for name, (run, needs, routes) in PREFERENCES.items()
    },
}
