"""What a person's own records of some weeks show: counts, each with what it is counted out of.

Pure. There is no score of a mood, no average, no trend and no row of days without a gap: such
numbers say more than a few taps can know, and somebody who feels low reads them as a verdict. What
is counted are visits (records less than an hour apart), so that a word tapped twice in one talk
counts once. The small answers to a check-in (the sky, the body) are left out: four buttons say
more about the buttons.

The thresholds, and why:

- `WEEKS`, six: somebody who comes once a week has six visits then; what is older is another time.
- `ENOUGH_VISITS`, five on `ENOUGH_DAYS`, three: heads five times in a row happens to a fair coin
  once in 32, which is the first time below one in twenty. One bad evening with five talks in it is
  one evening.
- `OUT_OF`, three: below it a fraction sounds like a rule ("one of one").
- `OFTEN`, two: what was named once was not named often.
- `CHANCE`: a part of the day or of the week is named only where so many of her visits fall into it
  by pure chance less often than once in twenty looks, all the parts together (Bonferroni).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import pairwise
from math import comb

from bot.core.history import HistoryLine
from bot.core.names import FlowId, Value
from bot.core.vocabulary import Vocabulary

WEEKS = 6
SPAN = timedelta(weeks=WEEKS)
VISIT_GAP = timedelta(hours=1)
ENOUGH_VISITS = 5
ENOUGH_DAYS = 3
OUT_OF = 3
OFTEN = 2
MOST = 4
"""Rows of one kind: what a tired person reads."""
CHANCE = 0.05

FEELINGS = ("feelings", "inside", "feeling")
NEEDS = ("need",)
SENSATIONS = ("sensations",)
AFTER = "after"
"""Slots by their names, whatever the flow: what was felt, needed, sensed, and how it was afterwards."""
SOFTER = frozenset({"softer"})
HARDER = frozenset({"sharper", "heavier"})


@dataclass(frozen=True, slots=True)
class Tally:
    """Something that was named, in so many visits; `words` are those of a family."""

    id: str
    times: int
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """One kind of words: in how many visits any was named, and which more than once."""

    visits: int = 0
    tallies: tuple[Tally, ...] = ()


@dataclass(frozen=True, slots=True)
class Tried:
    """A practice, and what she said afterwards, each time that she said it."""

    flow: FlowId
    answered: int
    softer: int
    harder: int


@dataclass(frozen=True, slots=True)
class Lean:
    """A part of the day or the week into which `times` of `out_of` visits fall."""

    part: str
    times: int
    out_of: int


@dataclass(frozen=True, slots=True)
class Insight:
    visits: int = 0
    days: int = 0
    feelings: Named = Named()
    families: tuple[Tally, ...] = ()
    needs: Named = Named()
    sensations: Named = Named()
    tried: tuple[Tried, ...] = ()
    leans: tuple[Lean, ...] = ()

    @property
    def is_enough(self) -> bool:
        """Whether there is anything to say that is not chance."""
        has_more = self.visits >= ENOUGH_VISITS and self.days >= ENOUGH_DAYS
        return has_more and bool(self.feelings.visits or self.tried or self.has_second_look)

    @property
    def has_second_look(self) -> bool:
        return bool(self.needs.visits or self.sensations.visits or self.families or self.leans)


Visit = tuple[HistoryLine, ...]


def insight(
    lines: Sequence[HistoryLine],
    feelings: Vocabulary | None,
    *,
    zone: tzinfo,
    knows_zone: bool,
) -> Insight:
    """What the lines show. Without her own zone nothing is said about hours."""
    visits = visits_of([line for line in lines if _tells(line)])
    felt = _named(visits, FEELINGS)
    begun = [visit[0].at.astimezone(zone) for visit in visits]
    return Insight(
        visits=len(visits),
        days=len({at.date() for at in begun}),
        feelings=felt,
        families=_families(visits, feelings) if felt.visits else (),
        needs=_named(visits, NEEDS),
        sensations=_named(visits, SENSATIONS),
        tried=_tried(visits),
        leans=leans(begun) if knows_zone else (),
    )


def visits_of(lines: Iterable[HistoryLine]) -> tuple[Visit, ...]:
    """Lines in the order of time, parted where an hour or more lies between two of them."""
    ordered = sorted(lines, key=lambda line: line.at)
    if not ordered:
        return ()
    starts = [i + 1 for i, (a, b) in enumerate(pairwise(ordered)) if b.at - a.at >= VISIT_GAP]
    return tuple(tuple(ordered[a:b]) for a, b in pairwise([0, *starts, len(ordered)]))


def _tells(line: HistoryLine) -> bool:
    kinds = (*FEELINGS, *NEEDS, *SENSATIONS, AFTER)
    return any(line.values.get(name) for name in kinds)


# ── what was named ────────────────────────────────────────────────────────────────────────────


def _named(visits: Sequence[Visit], slots: tuple[str, ...]) -> Named:
    """Nothing below `OUT_OF` visits with such a word."""
    found = [ids for visit in visits if (ids := _ids(visit, slots))]
    if len(found) < OUT_OF:
        return Named()
    counted = Counter(id_ for ids in found for id_ in ids)
    return Named(len(found), _often(counted))


def _often(counted: Mapping[str, int]) -> tuple[Tally, ...]:
    """The most frequent first. Where the bound would part equals, none of them is shown: it would
    look like a difference. So there may be nothing that stands out.
    """
    ranked = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    often = [Tally(id_, times) for id_, times in ranked if times >= OFTEN]
    beyond = often[MOST].times if len(often) > MOST else 0
    return tuple(one for one in often[:MOST] if one.times > beyond)


def _ids(visit: Visit, slots: tuple[str, ...]) -> frozenset[str]:
    return frozenset(id_ for line in visit for name in slots for id_ in _each(line, name))


def _each(line: HistoryLine, name: str) -> tuple[str, ...]:
    value: Value = line.values.get(name)
    if isinstance(value, tuple):
        return value
    return (value,) if isinstance(value, str) and value else ()


def _families(visits: Sequence[Visit], feelings: Vocabulary | None) -> tuple[Tally, ...]:
    """Families of which several words were named, in more visits than any one of the words."""
    kin = {one.id: one.family for one in feelings.entries if one.family} if feelings else {}
    times: Counter[str] = Counter()
    words: dict[str, Counter[str]] = {}
    for ids in (_ids(visit, FEELINGS) for visit in visits):
        times.update({kin[id_] for id_ in ids if id_ in kin})
        for id_ in ids & kin.keys():
            words.setdefault(kin[id_], Counter())[id_] += 1
    wide = {
        family: count
        for family, count in times.items()
        if len(words[family]) > 1 and count > max(words[family].values())
    }
    return tuple(Tally(one.id, one.times, tuple(sorted(words[one.id]))) for one in _often(wide))


# ── what was tried ────────────────────────────────────────────────────────────────────────────


def _tried(visits: Sequence[Visit]) -> tuple[Tried, ...]:
    """What was answered most often first, and not what was answered best: nothing is ranked."""
    answers: dict[FlowId, list[Value]] = {}
    for line in (line for visit in visits for line in visit):
        if line.values.get(AFTER):
            answers.setdefault(line.flow, []).append(line.values[AFTER])
    known = [_answered(flow, given) for flow, given in answers.items() if len(given) >= OUT_OF]
    return tuple(sorted(known, key=lambda one: (-one.answered, one.flow))[:MOST])


def _answered(flow: FlowId, given: Sequence[Value]) -> Tried:
    softer = sum(one in SOFTER for one in given)
    return Tried(flow, len(given), softer, sum(one in HARDER for one in given))


# ── when ──────────────────────────────────────────────────────────────────────────────────────

PARTS_OF_DAY: Mapping[str, Callable[[int], bool]] = {
    "night": lambda hour: hour >= 22 or hour < 5,
    "morning": lambda hour: 5 <= hour < 12,
    "afternoon": lambda hour: 12 <= hour < 18,
    "evening": lambda hour: 18 <= hour < 22,
}
PARTS_OF_WEEK: Mapping[str, Callable[[date], bool]] = {
    "weekend": lambda day: day.isoweekday() >= 6,
    "weekdays": lambda day: day.isoweekday() < 6,
}
HOURS, DAYS = 24, 7


def leans(begun: Sequence[datetime]) -> tuple[Lean, ...]:
    """Parts of the day and of the week that stand out, by her own clock."""
    found: list[Lean] = []
    for part, holds in PARTS_OF_DAY.items():
        share = sum(holds(hour) for hour in range(HOURS)) / HOURS
        found += _lean(part, [holds(at.hour) for at in begun], share, len(PARTS_OF_DAY))
    for part, is_in in PARTS_OF_WEEK.items():
        share = sum(is_in(date(2024, 1, day)) for day in range(1, DAYS + 1)) / DAYS
        found += _lean(part, [is_in(at.date()) for at in begun], share, len(PARTS_OF_WEEK))
    return tuple(found)


def _lean(part: str, fits: Sequence[bool], share: float, looks: int) -> list[Lean]:
    times, out_of = sum(fits), len(fits)
    is_rare = out_of >= ENOUGH_VISITS and at_least(times, out_of, share) < CHANCE / looks
    return [Lean(part, times, out_of)] if is_rare else []


def at_least(times: int, out_of: int, share: float) -> float:
    """How likely so many or more of `out_of` are by chance, each with this share (binomial)."""
    return sum(
        comb(out_of, hits) * share**hits * (1 - share) ** (out_of - hits)
        for hits in range(times, out_of + 1)
    )
