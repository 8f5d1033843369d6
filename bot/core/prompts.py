"""The open question: which answers it offers, what stands on the buttons, page by page.

There is never more than one prompt. Its number is the fence of buttons and of timers.
"""

from typing import assert_never

from bot.core import dates
from bot.core.conversation import Prompt
from bot.core.draft import Draft
from bot.core.effects import Choice, Offer
from bot.core.flow import Ask, AskKind, State, Wait
from bot.core.names import TextId
from bot.core.vocabulary import Vocabulary

SKIP, DONE, MORE, FINISH = "skip", "done", "more", "finish"
IDEAS = 6
"""Examples under a text question: more would be a list to work through."""


def open_prompt(
    draft: Draft,
    *,
    picked: tuple[str, ...] = (),
    page: int = 0,
    among: tuple[str, ...] = (),
) -> None:
    """A new prompt for the state in which the person stands; an older one is closed first.

    `among` are places or times that her words may mean: they become buttons, before the others.
    """
    draft.close_prompt()
    state = draft.state
    number = draft.prompts + 1
    options = (*among, *_beside(state, offered(draft, state, page), among))
    prompt = Prompt(number, options, page, picked, 0, draft.now)
    draft.prompt, draft.prompts = prompt, number
    show(draft)


def _beside(state: State, options: tuple[str, ...], among: tuple[str, ...]) -> tuple[str, ...]:
    """Beside what her words may mean only the ways out of a choice, not what she did not choose."""
    step = state.step
    if not among or not isinstance(step, Ask) or step.as_ is AskKind.PLACE:
        return tuple(option for option in options if option not in among)
    answers = {option for option in step.options if option != step.no}
    return tuple(option for option in options if option not in answers and option not in among)


def keep_picks(draft: Draft) -> None:
    """Something comes in between: what was picked so far is not to be picked again."""
    state, prompt = draft.standing(), draft.prompt
    step = state.step if state else None
    if isinstance(step, Ask) and step.into and prompt and prompt.picked:
        draft.set_slots({step.into: prompt.picked})


def picked_before(draft: Draft, state: State) -> tuple[str, ...]:
    """The picks to go on with; a choice that was full is made anew."""
    step = state.step
    if not isinstance(step, Ask) or step.as_ is not AskKind.MULTI or not step.into:
        return ()
    kept, possible = draft.top.slots.get(step.into), candidates(draft, step)
    picks = tuple(id_ for id_ in kept if id_ in possible) if isinstance(kept, tuple) else ()
    return picks if len(picks) < step.max else ()


def show(draft: Draft) -> None:
    """Offer the open prompt (again, under the same number); nobody is left without one."""
    prompt = draft.prompt
    if prompt is None:
        open_prompt(draft)
        return
    step = draft.state.step
    aside = {SKIP, FINISH, *(exit_.id for exit_ in draft.flow.exits)}
    choices = tuple(
        Choice(option, label(draft, option), apart=option in aside) for option in prompt.options
    )
    columns = step.columns if isinstance(step, Ask) else 1
    typed = isinstance(step, Wait) or (isinstance(step, Ask) and step.typed)
    draft.emit(
        Offer(
            draft.top.session,
            prompt.number,
            choices,
            columns,
            typed,
            picked=prompt.picked,
            place=_sharing(draft, aside, prompt),
        )
    )


def _sharing(draft: Draft, aside: set[str], prompt: Prompt) -> str:
    """What stands on the button for a location: where a place is asked for, and one can be found;
    not where she is asked which of some places her words mean.
    """
    step, text = draft.state.step, TextId("labels.share_place")
    is_place = isinstance(step, Ask) and step.as_ is AskKind.PLACE
    if not draft.book.can_locate or not is_place or not aside.issuperset(prompt.options):
        return ""
    has_words = draft.book.texts.has(draft.language, text)
    return draft.book.texts.render(draft.language, text, {}) if has_words else ""


def offered(draft: Draft, state: State, page: int) -> tuple[str, ...]:
    """Option ids in the order in which they stand, the ways out last."""
    exits = tuple(exit_.id for exit_ in draft.flow.exits)
    if isinstance(state.step, Ask):
        return (*_paged(draft, state.step, page), *_closing(state.step), *exits)
    return (*_of_sit(draft, state.step), *exits) if isinstance(state.step, Wait) else exits


def _of_sit(draft: Draft, wait: Wait) -> tuple[str, ...]:
    sit = draft.top.sit
    open_mark = sit.mark_open if sit else None
    mark = next((mark for mark in wait.marks if mark.id == open_mark), None)
    answers = tuple(f"{mark.id}-{option}" for option in mark.options) if mark else ()
    return (*answers, FINISH) if wait.finish else answers


def _closing(ask: Ask) -> tuple[str, ...]:
    finishing = (DONE,) if ask.many or ask.as_ is AskKind.MULTI else ()
    return (*finishing, SKIP) if ask.skip else finishing


def _paged(draft: Draft, ask: Ask, page: int) -> tuple[str, ...]:
    ids = candidates(draft, ask)
    if ask.vocabulary is None or len(ids) <= ask.page:
        return ids
    pages = -(-len(ids) // ask.page)
    start = (page % pages) * ask.page
    return (*ids[start : start + ask.page], MORE)


def candidates(draft: Draft, ask: Ask) -> tuple[str, ...]:
    """Every answer the question has, on whatever page."""
    match ask.as_:
        case AskKind.CHOICE | AskKind.MULTI | AskKind.DURATION:
            return _listed(draft, ask)
        case AskKind.CONFIRM:
            return ("yes", "no")
        case AskKind.SCALE:
            return tuple(str(n) for n in range(ask.low, ask.high + 1))
        case AskKind.TEXT:
            return _ideas(draft, ask)
        case AskKind.TIME if ask.hers:
            return tuple(one.at for one in draft.profile.schedule.times)
        case AskKind.TIME | AskKind.PLACE:
            return ask.options
        case _:
            assert_never(ask.as_)


def _listed(draft: Draft, ask: Ask) -> tuple[str, ...]:
    if ask.kit is not None:
        return tuple(item.id for item in draft.kit if item.kind == ask.kit)
    vocabulary = draft.book.vocabularies.get(ask.vocabulary or "")
    if vocabulary is None:
        return ask.options
    if ask.only is not None:
        return _pointed_to(draft, vocabulary, ask.only)
    first = _pointed_to(draft, vocabulary, ask.suggest) if ask.suggest else ()
    return (*first, *(id_ for id_ in vocabulary.ids() if id_ not in first), *ask.options)


def _pointed_to(draft: Draft, vocabulary: Vocabulary, slot: str) -> tuple[str, ...]:
    """The ids in a slot, those of another vocabulary taken to what they point to.

    Several feelings take turns: the first need of each, then the second of each.
    """
    value = draft.top.slots.get(slot)
    given = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
    rows = [(id_,) if vocabulary.entry(id_) else _points(draft, slot, id_) for id_ in given]
    longest = max(map(len, rows), default=0)
    mixed = [row[n] for n in range(longest) for row in rows if n < len(row)]
    return tuple(dict.fromkeys(id_ for id_ in mixed if vocabulary.entry(id_)))


def _points(draft: Draft, slot: str, id_: str) -> tuple[str, ...]:
    declared = draft.flow.slots.get(slot)
    source = draft.book.vocabularies.get(declared.vocabulary or "") if declared else None
    entry = source.entry(id_) if source else None
    return entry.points_to if entry else ()


def _ideas(draft: Draft, ask: Ask) -> tuple[str, ...]:
    vocabulary = draft.book.vocabularies.get(ask.ideas or "")
    if vocabulary is None:
        return ()
    if not ask.rotate:
        return vocabulary.ids_in(draft.language)[:IDEAS]
    ids = vocabulary.ids()
    turn = draft.prompts % max(1, len(ids))
    return (*ids[turn:], *ids[:turn])[:IDEAS]


# ── labels ────────────────────────────────────────────────────────────────────────────────────


def label(draft: Draft, option: str) -> str:
    """What stands on a button. Never empty."""
    step, top = draft.state.step, draft.top
    special = _special_label(draft, step, option) if isinstance(step, Ask) else None
    return special or draft.book.button(draft.language, top.flow, top.state, option)


def _special_label(draft: Draft, ask: Ask, option: str) -> str | None:
    """What no author wrote for just this button: her own words, an item of a list, a number."""
    special = _kit_label(draft, option) or _word_label(draft, ask, option)
    if special is not None:
        return special
    match ask.as_:
        case AskKind.DURATION if option in ask.options:
            return _duration_label(draft, option)
        case AskKind.SCALE if option.isdecimal():
            return option
        case AskKind.PLACE if option not in (SKIP, *ask.options):
            return draft.book.gazetteer.label(draft.language, option)
        case _:
            return None


def _kit_label(draft: Draft, option: str) -> str | None:
    item = next((item for item in draft.kit if item.id == option), None)
    return dates.label(draft, item) if item is not None else None


def _word_label(draft: Draft, ask: Ask, option: str) -> str | None:
    list_ = ask.vocabulary or ask.ideas
    vocabulary = draft.book.vocabularies.get(list_) if list_ else None
    if vocabulary is None or vocabulary.entry(option) is None:
        return None
    return vocabulary.wording(draft.language, option).label


def _duration_label(draft: Draft, option: str) -> str:
    text = TextId("labels.duration")
    if not draft.book.texts.has(draft.language, text):
        return option
    seconds = duration_seconds(option)
    amounts = {"minutes": seconds // 60, "seconds": seconds}
    return draft.book.texts.render(draft.language, text, amounts)


_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def duration_seconds(written: str) -> int:
    """Seconds of a duration as authors write it: `90s`, `10m`, `24h`, `7d`."""
    return int(written[:-1]) * _UNITS[written[-1]]
