"""Looking back with a person: what was counted (`insight.py`), said in her language or as a picture.

A turn has no history at hand, for hardly any needs it. The first time one is wanted the turn says so
(`LookUp`) and whoever takes it gives it once more, with the history in the event (`Happened.past`).
"""

from collections.abc import Mapping

from bot.core.calendar import zone_of
from bot.core.conditions import local_date
from bot.core.draft import Draft
from bot.core.effects import ClearHistory, LookUp, Say, ShowPicture
from bot.core.insight import SPAN, WEEKS, Insight, Lean, Named, Tally, Tried, insight
from bot.core.names import TextId, Value
from bot.core.picture import Group, Picture, Row
from bot.core.speaking import listing
from bot.core.texts import Argument

Arguments = Mapping[str, Value]
Line = tuple[str, Mapping[str, Argument]]
"""A text of `insights.ftl` and what it is given."""
AT_ONCE = 2
"""Counted lines before the question: three bubbles are what a tired person reads."""


def seen(draft: Draft) -> Insight:
    """What her history shows; as if there were none while it has not been looked up."""
    if draft.past is None:
        draft.emit(LookUp(draft.now - SPAN))
    profile = draft.profile
    return insight(
        draft.past or (),
        draft.book.vocabularies.get("feelings"),
        zone=zone_of(profile.zone),
        knows_zone=profile.knows_zone,
    )


# ── in words ──────────────────────────────────────────────────────────────────────────────────


def look_back(draft: Draft, _given: Arguments) -> str:
    """The first look: what was felt, and how it was after what was tried."""
    found = seen(draft)
    if not found.visits:
        return "nothing"
    if not found.is_enough:
        _say(draft, "little", times=found.visits, days=found.days, weeks=WEEKS)
        return "little"
    for part, given in (_first(draft, found) or _second(draft, found))[:AT_ONCE]:
        _say(draft, part, **given)
    return "enough"


def look_further(draft: Draft, _given: Arguments) -> str:
    """The second look: needs, the body, words near to each other, and when she came. What does not
    fit comes when she asks again.
    """
    found = seen(draft)
    lines = _second(draft, found) if found.is_enough else ()
    if not lines:
        return "nothing"
    pages = -(-len(lines) // AT_ONCE)
    begin = (draft.top.visits[draft.top.state] - 1) % pages * AT_ONCE
    for part, given in lines[begin : begin + AT_ONCE]:
        _say(draft, part, **given)
    return "done"


def _first(draft: Draft, found: Insight) -> tuple[Line, ...]:
    lines = [_named(draft, "feelings", found.feelings)] if found.feelings.visits else []
    if found.tried:
        items = tuple(_tried(draft, one) for one in found.tried)
        lines.append(("tried", {"items": listing(draft, items)}))
    return tuple(lines)


def _second(draft: Draft, found: Insight) -> tuple[Line, ...]:
    kinds = (("needs", found.needs), ("sensations", found.sensations))
    lines = [_named(draft, kind, named) for kind, named in kinds if named.visits]
    if found.families:
        kin = tuple(_kin(draft, one, found.feelings.visits) for one in found.families)
        lines.append(("kin", {"items": listing(draft, kin)}))
    if found.leans:
        parts = tuple(_lean(draft, one) for one in found.leans)
        lines.append(("lean", {"items": listing(draft, parts)}))
    return tuple(lines)


def _kin(draft: Draft, family: Tally, visits: int) -> str:
    words = tuple(_label(draft, "feelings", word) for word in family.words)
    named = {"family": _text(draft, f"family_{family.id}"), "words": listing(draft, words)}
    return _text(draft, "kin_item", **named, times=family.times, visits=visits)


def _lean(draft: Draft, lean: Lean) -> str:
    part = _text(draft, f"part_{lean.part}")
    return _text(draft, "lean_item", times=lean.times, visits=lean.out_of, part=part)


def _named(draft: Draft, kind: str, named: Named) -> Line:
    counts: dict[str, Argument] = {"visits": named.visits, "weeks": WEEKS}
    if not named.tallies:
        return f"{kind}_all_different", counts
    items = tuple(
        _text(draft, "item", word=row.label, count=row.count) for row in _rows(draft, kind, named)
    )
    return kind, {**counts, "items": listing(draft, items)}


def _tried(draft: Draft, one: Tried) -> str:
    return _text(
        draft,
        "tried_item",
        practice=_text(draft, f"practice_{one.flow}"),
        softer=one.softer,
        harder=one.harder,
        answered=one.answered,
    )


# ── as a picture ──────────────────────────────────────────────────────────────────────────────


def draw(draft: Draft, _given: Arguments) -> str:
    """Light or dark, as she set it."""
    found = seen(draft)
    groups = _groups(draft, found) if found.is_enough else ()
    if not groups:
        return "nothing"
    title, foot = _text(draft, "picture_title", weeks=WEEKS), _text(draft, "picture_foot")
    key = _text(draft, "picture_key")
    lines = (_text(draft, "picture_alt", title=title), *(_in_words(draft, one) for one in groups))
    words = "\n".join((*lines, foot))
    name = f"alongside-{local_date(draft)}"
    picture = Picture(name, title, groups, (key, foot), words, draft.profile.dark_picture)
    draft.emit(ShowPicture(picture, draft.priority))
    return "done"


def _groups(draft: Draft, found: Insight) -> tuple[Group, ...]:
    kinds = (
        ("feelings", found.feelings),
        ("needs", found.needs),
        ("sensations", found.sensations),
    )
    groups = [
        Group(_text(draft, f"picture_{kind}", visits=named.visits), _rows(draft, kind, named))
        for kind, named in kinds
        if named.tallies
    ]
    if found.tried:
        rows = tuple(_row_of_tried(draft, one) for one in found.tried)
        groups.append(Group(_text(draft, "picture_tried"), rows))
    return tuple(groups)


def _rows(draft: Draft, kind: str, named: Named) -> tuple[Row, ...]:
    return tuple(_row(draft, kind, one, named.visits) for one in named.tallies)


def _row(draft: Draft, kind: str, tally: Tally, visits: int) -> Row:
    count = _text(draft, "count", times=tally.times, visits=visits)
    return Row(_label(draft, kind, tally.id), tally.times, visits, count)


def _row_of_tried(draft: Draft, one: Tried) -> Row:
    """What was harder afterwards is said as well: a full circle is only half of it."""
    given: dict[str, Argument] = {
        "softer": one.softer,
        "harder": one.harder,
        "answered": one.answered,
    }
    count = _text(draft, "count_tried", **given)
    return Row(_text(draft, f"practice_{one.flow}"), one.softer, one.answered, count)


def _in_words(draft: Draft, group: Group) -> str:
    items = tuple(_text(draft, "item", word=row.label, count=row.count) for row in group.rows)
    return _text(draft, "picture_group", heading=group.heading, items=listing(draft, items))


# ── letting it go ─────────────────────────────────────────────────────────────────────────────


def clear(draft: Draft, _given: Arguments) -> str:
    """Her history, and nothing that she chose to keep."""
    draft.emit(ClearHistory())
    return "done"


# ── words ─────────────────────────────────────────────────────────────────────────────────────


def _say(draft: Draft, part: str, /, **given: Argument) -> None:
    draft.emit(Say(TextId(f"insights.{part}"), given, 1, draft.priority))


def _text(draft: Draft, part: str, /, **given: Argument) -> str:
    """Raises `TextMissing`; `alongside check` looks after all of them."""
    return draft.book.texts.render(draft.language, TextId(f"insights.{part}"), given)


def _label(draft: Draft, kind: str, id_: str) -> str:
    vocabulary = draft.book.vocabularies.get(kind)
    return vocabulary.wording(draft.language, id_).label if vocabulary else id_
