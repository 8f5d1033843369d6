"""Reading an answer to the open question, pressed or typed.

Every answer can be given by button, by its number, its label, a word for it, or a near miss. What
cannot be read is None, never an exception: a person's text is not an error.
"""

from collections.abc import Mapping
from math import isfinite
from typing import assert_never

from bot.core import matching, prompts, wallclock
from bot.core.answered import (
    OWN_DAY,
    OWN_HOURS,
    OWN_LIST,
    OWN_TIME,
    OWN_WORD,
    Added,
    Answer,
    Picked,
    Taken,
)
from bot.core.conversation import PLAN, KitItem, Prompt
from bot.core.draft import Draft
from bot.core.flow import OTHERWISE, Ask, AskKind
from bot.core.names import Value
from bot.core.signals import Signals
from bot.core.words import fold

SHORT = 4
"""Words in a message that may mean an option by containing its phrase."""
NUMBERS_ARE_ANSWERS = {AskKind.SCALE, AskKind.DURATION, AskKind.TIME}
LONGEST_NUMBER = 3
"""Digits of the number of a button; thousands of them are no number, and no error."""
LONGEST_OWN_WORD = 200
"""Characters, where its slot does not say."""


def pressed(draft: Draft, ask: Ask, option: str) -> Answer:
    """The meaning of a button of the open prompt."""
    prompt = draft.prompt
    if option == prompts.MORE and prompt is not None:
        return Picked(prompt.picked, prompt.page + 1)
    if option == prompts.SKIP:
        return Taken(prompts.SKIP, {}, prompts.label(draft, option))
    if option == prompts.DONE:
        return _done(draft, ask)
    if ask.own_time is not None and option not in ask.options:  # one of two halves of a day
        return Taken(OWN_TIME, {ask.own_time: option}, option)
    return _option(draft, ask, option)


def typed(draft: Draft, ask: Ask, signals: Signals) -> Answer | None:
    """The meaning of typed words, or None when they are no answer to this question."""
    if ask.as_ is AskKind.TEXT:
        return _text(draft, ask, signals)
    beside = ask.own_time is not None and signals.time is not None  # "mornings at 7" is 7
    option = named(draft, signals, strictly=beside) or _agreed(ask, signals)
    if option is not None:
        return pressed(draft, ask, option)
    match ask.as_:
        case AskKind.SCALE | AskKind.DURATION:
            return _amount(ask, signals)
        case AskKind.TIME:
            return wallclock.time_of_day(draft, ask, signals)
        case AskKind.PLACE:
            return wallclock.place(draft, ask, signals)
        case AskKind.CONFIRM:
            return None if signals.yes is None else _confirmed(ask, yes=signals.yes)
        case AskKind.CHOICE | AskKind.MULTI:
            found = _from_vocabulary(draft, ask, signals) or _by_calendar(draft, ask, signals)
            return found or _own_word(draft, ask, signals)
        case _:
            assert_never(ask.as_)


def named(draft: Draft, signals: Signals, *, strictly: bool = False) -> str | None:
    """Which option of the open prompt the words name. `strictly`: no near misses."""
    prompt = draft.prompt
    if prompt is None or not signals.words:
        return None
    by_number = _numbered(draft, prompt.options, signals)
    if by_number is not None:
        return by_number
    phrases = _phrases(draft, prompt)
    found = matching.exact(signals.words, phrases)
    if found or strictly:
        return found
    near = phrases
    if signals.yes is not None:  # a bare yes may be the beginning of a label, not of words for it
        near = {key: known[:1] for key, known in phrases.items()}
    return matching.near(signals.words, near) or _contained(draft, signals, phrases)


def _agreed(ask: Ask, signals: Signals) -> str | None:
    """What a typed yes or no stands for, where the author said so."""
    if signals.yes is None:
        return None
    return ask.yes if signals.yes else ask.no


def kept(draft: Draft, signals: Signals) -> KitItem | None:
    """The item of the kit whose private word this message is."""
    if not signals.words:
        return None
    kit = draft.kit
    words = ((item, fold(item.word)) for item in kit if item.kind != PLAN)
    return next((item for item, word in words if word and word == signals.words), None)


def _contained(
    draft: Draft, signals: Signals, phrases: Mapping[str, tuple[matching.Words, ...]]
) -> str | None:
    """A phrase within a short message; at a door, where anything may be said, only nearly alone.

    A way out has a rule of its own for what stands around it (`Book.exit_around`).
    """
    if len(signals.words) > SHORT or signals.yes is False:
        return None
    exits = {exit_.id for exit_ in draft.flow.exits}
    phrases = {key: known for key, known in phrases.items() if key not in exits}
    if draft.flow.role is not None:
        enough = len(signals.words) - 1
        phrases = {
            key: tuple(p for p in known if len(p) >= enough) for key, known in phrases.items()
        }
    found = [key for key, known in phrases.items() if matching.inside(signals.words, known)]
    return found[0] if len(found) == 1 else None


def _numbered(draft: Draft, options: tuple[str, ...], signals: Signals) -> str | None:
    """The second button for "2", except where numbers are the answer itself."""
    step, word = draft.state.step, "".join(signals.words)
    if isinstance(step, Ask) and step.as_ in NUMBERS_ARE_ANSWERS:
        return None
    if not is_number(signals) or len(word) > LONGEST_NUMBER:
        return None
    number = int(word)
    return options[number - 1] if 1 <= number <= len(options) else None


def is_number(signals: Signals) -> bool:
    """Whether the message is nothing but the number of a button."""
    return len(signals.words) == 1 and signals.text.strip(" .)#").isdecimal()


def _phrases(draft: Draft, prompt: Prompt) -> Mapping[str, tuple[matching.Words, ...]]:
    """What each option is called. Several lanes ask for it in one turn."""
    here = (prompt, draft.top.flow, draft.top.state, draft.language)
    found = draft.phrases.get(here)
    if found is None:
        known = draft.book.option_phrases.get(draft.language, {})
        found = draft.phrases[here] = {
            option: (fold(prompts.label(draft, option)), *known.get(option, ()))
            for option in prompt.options
        }
    return found


# ── by kind ───────────────────────────────────────────────────────────────────────────────────


def _into(ask: Ask, value: Value, *, route: str = OTHERWISE, chosen: str | None = None) -> Taken:
    return Taken(route, {ask.into: value} if ask.into else {}, chosen)


def _option(draft: Draft, ask: Ask, option: str) -> Answer:
    label = prompts.label(draft, option)
    match ask.as_:
        case AskKind.SCALE:
            return _into(ask, int(option), chosen=label)
        case AskKind.DURATION:
            return _into(ask, prompts.duration_seconds(option), chosen=label)
        case AskKind.CONFIRM:
            return _confirmed(ask, yes=option == "yes", chosen=label)
        case AskKind.TEXT:
            return Added(label, label) if ask.many else _into(ask, label, chosen=label)
        case AskKind.MULTI:
            return _pick(draft, ask, (option,), toggle=True)
        case AskKind.PLACE if option not in ask.options:
            return _into(ask, draft.book.gazetteer.zone(option), chosen=label)
        case AskKind.CHOICE | AskKind.TIME | AskKind.PLACE:
            return _into(ask, option, route=option, chosen=label)
        case _:
            assert_never(ask.as_)


def _confirmed(ask: Ask, *, yes: bool, chosen: str | None = None) -> Taken:
    return _into(ask, yes, route="yes" if yes else "no", chosen=chosen)


def _amount(ask: Ask, signals: Signals) -> Taken | None:
    value = _scaled(ask, signals) if ask.as_ is AskKind.SCALE else _lasting(signals)
    if value is None or not ask.low <= value <= ask.high:
        return None
    return _into(ask, value)


def _scaled(ask: Ask, signals: Signals) -> int | None:
    if signals.number is not None:
        share = ask.high / signals.out_of if signals.out_of else 1.0
        return _whole(signals.number * share)
    if signals.amount is not None:
        return _whole(ask.low + signals.amount * (ask.high - ask.low))
    return None


def _lasting(signals: Signals) -> int | None:
    if signals.seconds is not None:
        return signals.seconds
    return _whole(signals.number * 60) if signals.number is not None else None


def _whole(number: float) -> int | None:
    """Rounded; None for a number without end, which can be typed with enough digits."""
    return round(number) if isfinite(number) else None


def _text(draft: Draft, ask: Ask, signals: Signals) -> Answer | None:
    """Words are taken as they are; a button of the question may be typed as well."""
    prompt = draft.prompt
    option = named(draft, signals, strictly=True)
    if option and not (ask.many and prompt and option == _numbered(draft, prompt.options, signals)):
        return pressed(draft, ask, option)
    if signals.yes is False and _may_refuse(ask, signals) and prompt:
        return pressed(draft, ask, prompts.SKIP)
    text = signals.text.strip()
    if not ask.min <= len(text):
        return None
    if ask.many:
        return Added(text[: ask.max])
    return _into(ask, text[: ask.max])


def _may_refuse(ask: Ask, signals: Signals) -> bool:
    """Whether a bare no leaves the question out: it is no name, no reminder and no line to keep. On a
    page where every word is hers it is one of her words.
    """
    return ask.skip and not ask.many and "all" not in ask.quiet and len(signals.words) <= SHORT


def _from_vocabulary(draft: Draft, ask: Ask, signals: Signals) -> Answer | None:
    vocabulary = ask.vocabulary or ""
    possible = set(prompts.candidates(draft, ask))
    found = tuple(
        seen.id
        for seen in signals.found.get(vocabulary, ())
        if not seen.negated and seen.id in possible
    )
    if not found:
        return None
    if ask.as_ is AskKind.MULTI:
        return _pick(draft, ask, found, toggle=False)
    return _option(draft, ask, found[0])


def is_word_asked_for(draft: Draft, ask: Ask, signals: Signals) -> bool:
    """Whether the whole message is an item of the list that is asked for right now."""
    possible = set(prompts.candidates(draft, ask))
    return any(
        fold(seen.said) == signals.words and seen.id in possible
        for seen in signals.found.get(ask.vocabulary or "", ())
    )


def _by_calendar(draft: Draft, ask: Ask, signals: Signals) -> Answer | None:
    """A time, days of the week, a day, hours, where the question has room for them beside its buttons."""
    slot = draft.flow.slots.get(ask.own_list or "")
    seen = signals.found.get(slot.vocabulary or "", ()) if slot else ()
    listed = tuple(one.id for one in seen if not one.negated)
    if slot is not None and listed:
        return Taken(OWN_LIST, {slot.name: listed})
    if ask.own_time is not None:
        return wallclock.time_of_day(draft, ask, signals)
    if ask.own_hours is not None and signals.hours is not None:
        return Taken(OWN_HOURS, {ask.own_hours: "/".join(signals.hours)})
    day = wallclock.day_to_come(draft, signals) if ask.own_day is not None else None
    return Taken(OWN_DAY, {ask.own_day: day}) if ask.own_day and day else None


def _own_word(draft: Draft, ask: Ask, signals: Signals) -> Answer | None:
    if ask.own_word is None or not signals.text.strip():
        return None
    if signals.yes is not None or is_number(signals):
        return None  # an answer to another question than this one
    slot = draft.flow.slots.get(ask.own_word)
    limit = slot.max if slot and slot.max else LONGEST_OWN_WORD
    prompt = draft.prompt
    picked = {ask.into: prompt.picked} if prompt and prompt.picked and ask.into else {}
    return Taken(OWN_WORD, {**picked, ask.own_word: signals.text.strip()[:limit]})


def _pick(draft: Draft, ask: Ask, ids: tuple[str, ...], *, toggle: bool) -> Answer:
    """Adds to the picks of a multi; pressing a picked one again takes it back."""
    prompt = draft.prompt
    before = prompt.picked if prompt else ()
    if toggle and ids[0] in before:
        after = tuple(id_ for id_ in before if id_ != ids[0])
    else:
        after = tuple(dict.fromkeys((*before, *ids)))[: ask.max]
    if len(after) >= ask.max:
        return _picks_taken(draft, ask, after)
    return Picked(after, prompt.page if prompt else 0)


def _done(draft: Draft, ask: Ask) -> Taken:
    prompt = draft.prompt
    picked = prompt.picked if prompt else ()
    if ask.as_ is AskKind.MULTI and picked:
        return _picks_taken(draft, ask, picked)
    return Taken(prompts.DONE, {}, prompts.label(draft, prompts.DONE))


def _picks_taken(draft: Draft, ask: Ask, picked: tuple[str, ...]) -> Taken:
    chosen = ", ".join(prompts.label(draft, id_) for id_ in picked)
    return _into(ask, picked, chosen=chosen)
