"""Which texts are said, where, and what they may mention: as the engine does it, state by state.

The engine asks for three kinds of text: lines of a flow (`Line`), labels of buttons (`Button`), and
lines of its own (`ENGINE`), such as the answer to a button of yesterday.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.content.findings import Location
from bot.content.loader import Loaded
from bot.core.flow import Ask, AskKind, Do, Flow, Keep, Mark, SlotType, State, Wait
from bot.core.help_family import Family
from bot.core.insight import AFTER, PARTS_OF_DAY, PARTS_OF_WEEK
from bot.core.names import StateId, TextId
from bot.core.prompts import DONE, FINISH, MORE, SKIP

ALWAYS = frozenset([
    "name",
    "heard",
    "left",
    "zone",
    "clock",
    "check-ins",
    "paused-until",
    "quiet",
    "transport",
    "host",
    "host-set",
    "locates",
    "takes-minors",
    "eyes-open",
    "short-sits",
    "outward",
])
"""What every line may mention, whatever the flow."""

ENGINE: dict[str, frozenset[str]] = {
    "common.added": ALWAYS,
    "common.check_ins_off": ALWAYS,
    "common.concern": ALWAYS,
    "common.hello_again": ALWAYS,
    "common.invalid": ALWAYS,
    "common.lost": ALWAYS,
    "common.more": ALWAYS,
    "common.no_way_back": ALWAYS,
    "common.paused": ALWAYS,
    "common.picked": ALWAYS | {"picked"},
    "common.place_unasked": ALWAYS,
    "common.place_unread": ALWAYS,
    "common.program": ALWAYS,
    "common.program_break": ALWAYS,
    "common.program_today": ALWAYS,
    "common.remind": ALWAYS,
    "common.resting": ALWAYS,
    "common.sit_goes_on": ALWAYS,
    "common.stale": ALWAYS,
    "common.stale_idle": ALWAYS,
    "common.too_fast": ALWAYS,
    "common.typed": ALWAYS,
    "common.unreadable": ALWAYS,
    "common.welcome_back": ALWAYS,
    "common.which_place": ALWAYS,
    "common.which_time": ALWAYS,
    "common.why": ALWAYS,
    "labels.share_place": frozenset(),
    "labels.on_days": frozenset({"at", "days"}),
    "labels.on_weekdays": frozenset(),
    "labels.on_weekends": frozenset(),
    "labels.duration": frozenset({"minutes", "seconds"}),
    "labels.listing": frozenset({"items", "last"}),
}
"""Texts that the engine asks for by itself, and what it gives them. A test compares this with its code."""

DATES: dict[str, frozenset[str]] = {
    "labels.day": frozenset({"day", "month", "year"}),
    "labels.day_and_time": frozenset({"day", "time"}),
    "labels.lies_since": frozenset({"written"}),
    "labels.letter_until": frozenset({"written", "comes"}),
    "labels.reminder_until": frozenset({"written", "comes"}),
}
"""Texts of `core/dates.py`. A house in which nothing is put away needs none of them."""

_MATTERS = [family for family in Family if family is not Family.GENERAL]

HELPLINES: dict[str, frozenset[str]] = {
    f"helplines.{part}": frozenset(given.split())
    for part, given in (
        ("emergency", "number"),
        *((f"emergency_{matter}", "number") for matter in _MATTERS),
        ("talk_other", "line"),
        ("elsewhere_from_others", "country links"),
        ("lists_beside_from_others", "country links"),
        ("lists_beside_child", "country links"),
        ("emergency_unknown", ""),
        ("talk", "line"),
        ("busy", "line"),
        ("try_again", ""),
        ("lists", "links"),
        ("lists_alone", "links country"),
        ("lists_beside", "links country"),
        ("elsewhere", "country links"),
        ("line", "ways when"),
        ("line_when", "ways when"),
        ("line_name", "name ways when"),
        ("line_name_when", "name ways when"),
        ("either", "items last"),
        ("call", "number"),
        ("sms", "number"),
        ("sms_word", "word number"),
        ("whatsapp", "number"),
        ("chat", "url"),
        ("always", ""),
        ("free", ""),
        ("for_men", ""),
        ("for_adults", ""),
        ("hours", "opens closes"),
        ("days", "first last"),
        *((day, "") for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")),
    )
}
"""Texts of `core/helplines.py`. A house without helplines needs none of them."""

INSIGHTS: dict[str, frozenset[str]] = {
    f"insights.{part}": frozenset(given.split())
    for part, given in (
        ("little", "times days weeks"),
        ("feelings", "visits weeks items"),
        ("feelings_all_different", "visits weeks"),
        *((kind, "visits weeks items") for kind in ("needs", "sensations")),
        *((f"{kind}_all_different", "visits weeks") for kind in ("needs", "sensations")),
        ("tried", "items"),
        ("tried_item", "practice softer harder answered"),
        ("kin", "items"),
        ("kin_item", "family words times visits"),
        ("lean", "items"),
        ("lean_item", "times visits part"),
        ("item", "word count"),
        ("count", "times visits"),
        ("count_tried", "softer harder answered"),
        ("picture_title", "weeks"),
        ("picture_key", ""),
        ("picture_foot", ""),
        *((f"picture_{kind}", "visits") for kind in ("feelings", "needs", "sensations")),
        ("picture_tried", ""),
        ("picture_alt", "title"),
        ("picture_group", "heading items"),
        *((f"part_{part}", "") for part in (*PARTS_OF_DAY, *PARTS_OF_WEEK)),
    )
}
"""Texts of `core/looking_back.py`. A house whose flows never look back needs none of them."""

OUTSIDE = frozenset({"telegram", "terminal"})
"""Files of which a transport says the texts, around the conversation. Transports look after these."""

OPTIONAL = frozenset({"common.failed"})
"""Texts that have a built-in wording to fall back on."""


def of_the_house(loaded: Loaded) -> dict[str, frozenset[str]]:
    """What the companion says by itself in this house, and what it gives these texts."""
    found = dict(ENGINE)
    if loaded.book is not None and loaded.book.helplines.lines:
        found |= HELPLINES
    if any(_does(flow, "put_away") for flow in loaded.flows.values()):
        found |= DATES
    if any(_does(flow, "look_back") for flow in loaded.flows.values()):
        found |= INSIGHTS | dict.fromkeys(_names_in_insights(loaded), frozenset())
    return found


def _does(flow: Flow, action: str) -> bool:
    steps = (state.step for state in flow.states.values())
    return any(isinstance(step, Do) and step.action == action for step in steps)


def _names_in_insights(loaded: Loaded) -> Iterator[str]:
    """Families of feelings, and practices of which people say how it was afterwards."""
    feelings = loaded.vocabularies.get("feelings")
    for entry in feelings.vocabulary.entries if feelings else ():
        if entry.family:
            yield f"insights.family_{entry.family}"
    for flow in loaded.flows.values():
        after = flow.slots.get(AFTER)
        if after is not None and after.keep is Keep.HISTORY:
            yield f"insights.practice_{flow.id}"


@dataclass(frozen=True, slots=True)
class Line:
    """A text that a flow says. Asides (`.why`, `.invalid`, ...) need not exist."""

    text: TextId
    flow: Flow
    state: StateId | None
    at: Location
    arguments: frozenset[str]
    required: bool = True
    varies: bool = True


@dataclass(frozen=True, slots=True)
class Button:
    """A label: the state's own wording, else the shared one."""

    flow: Flow
    state: StateId | None
    option: str
    own: TextId
    at: Location

    @property
    def shared(self) -> TextId:
        return TextId(f"labels.{self.option}")


def arguments(flow: Flow) -> frozenset[str]:
    """What a line may mention while this flow is open."""
    found = set(ALWAYS)
    for slot in flow.slots.values():
        found |= {slot.name, f"{slot.name}-set"}
        if slot.type in {SlotType.LIST, SlotType.NOTES}:
            found.add(f"{slot.name}-count")
        if slot.type is SlotType.DURATION:
            found.add(f"{slot.name}-seconds")
        if slot.type is SlotType.PLACE:
            found.add(f"{slot.name}-clock")
        if slot.vocabulary is not None:
            found.add(f"{slot.name}-id")
    return frozenset(found)


# ── lines ─────────────────────────────────────────────────────────────────────────────────────


def lines(loaded: Loaded) -> Iterator[Line]:
    for flow in loaded.flows.values():
        given = arguments(flow)
        leave, lost = loaded.where(flow.id, None, "leave"), loaded.where(flow.id, None, "lost")
        yield Line(flow.leave.say, flow, None, leave, ALWAYS)
        yield Line(flow.lost.say, flow, None, lost, given)
        yield Line(TextId(f"{flow.id}.why"), flow, None, leave, given, required=False)
        for state in flow.states.values():
            yield from _spoken(loaded, flow, state, given)
            for part in _asides(state):
                at = loaded.where(flow.id, state.id)
                text = TextId(f"{flow.id}.{state.id}.{part}")
                yield Line(text, flow, state.id, at, given, required=False)


def _spoken(loaded: Loaded, flow: Flow, state: State, given: frozenset[str]) -> Iterator[Line]:
    for text in state.say.parts if state.say else ():
        at = loaded.where(flow.id, state.id, "say")
        varies = state.say is not None and state.say.vary
        yield Line(text, flow, state.id, at, given, varies=varies)
    for index, mark in enumerate(_marks(state)):
        at = loaded.where(flow.id, state.id, "marks", index)
        yield Line(TextId(f"{flow.id}.{state.id}.{mark.id}"), flow, state.id, at, given)


def _asides(state: State) -> Iterator[str]:
    """Parts that the engine says when they exist."""
    match state.step:
        case Ask() as ask:
            yield from ("why", "remind")
            yield from ("invalid",) if asks_again(state) else ()
            yield from ("added",) if ask.many else ()
        case Wait() as wait:
            yield from ("why",)
            yield from ("typed",) if wait.reply else ()
            for mark in wait.marks:
                yield from (f"{mark.id}-{option}-reply" for option in mark.options)


def asks_again(state: State) -> bool:
    """Whether an answer that cannot be read is ever answered: with one try it leads on at once."""
    return state.invalid is None or state.invalid.tries > 1


def _marks(state: State) -> tuple[Mark, ...]:
    return state.step.marks if isinstance(state.step, Wait) else ()


# ── buttons ───────────────────────────────────────────────────────────────────────────────────


def buttons(loaded: Loaded) -> Iterator[Button]:
    for flow in loaded.flows.values():
        for exit_ in flow.exits:
            at = loaded.where(flow.id, None, "exits", exit_.id, key=True)
            yield Button(flow, None, exit_.id, TextId(f"{flow.id}.exits.{exit_.id}"), at)
        for state in flow.states.values():
            for option, place in _options(loaded, state):
                own = TextId(f"{flow.id}.{state.id}.{option}")
                at = loaded.where(flow.id, state.id, *place)
                yield Button(flow, state.id, option, own, at)


def _options(loaded: Loaded, state: State) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    match state.step:
        case Ask() as ask:
            yield from _of_ask(loaded, ask)
        case Wait() as wait:
            for index, mark in enumerate(wait.marks):
                for option in mark.options:
                    yield f"{mark.id}-{option}", ("marks", index, "options")
            if wait.finish:
                yield FINISH, ("next", FINISH)


def _of_ask(loaded: Loaded, ask: Ask) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    if ask.as_ in {AskKind.CHOICE, AskKind.MULTI}:
        for index, option in enumerate(ask.options):
            yield option, ("ask", "options", index)
    if ask.as_ is AskKind.CONFIRM:
        yield from (("yes", ("ask",)), ("no", ("ask",)))
    source = loaded.vocabularies.get(ask.vocabulary or "")
    if source is not None and len(source.vocabulary.entries) > ask.page:
        yield MORE, ("ask", "page")
    if ask.many or ask.as_ is AskKind.MULTI:
        yield DONE, ("ask",)
    if ask.skip:
        yield SKIP, ("ask", "skip")
