"""What comes before any flow sees a text, in this order and in every state alike:

1. safety: cannot be masked, by nothing
2. commands: /menu, /help, /stop, /now, and the same as whole words
3. exits of the open flow ("too much")
4. soft words: not now, later, back, skip, repeat, why; whole short messages only, never from a
   button, maskable while journalling
5. short difficult answers ("I don't know", "this is stupid"), after the answer itself was tried

A bare word that is both a command and a way out of the open flow ("stop" in the middle of a sit)
takes the way out: it is nearer to what the person means, and grounding is there.
"""

from collections.abc import Callable, Mapping
from typing import assert_never

from bot.core import (
    answers,
    evolve,
    introduction,
    leaving,
    machine,
    matching,
    prompts,
    protocol,
    schedule,
    soft_words,
    speaking,
    wallclock,
    young,
)
from bot.core.book import Around
from bot.core.conditions import helped_lately
from bot.core.conversation import MAX_DEPTH
from bot.core.draft import Draft
from bot.core.flow import Ask, AskKind, Exit, Role
from bot.core.names import FlowId, Value
from bot.core.signals import Level, Signals

EXIT_WORDS = 8
"""Longest message (words) in which a phrase of two or more words takes an exit."""
MEETING_WORDS = 6
"""Longest message (words) that counts as a short difficult answer to a free-text question."""
DIFFICULT = {
    "dont_know",
    "nothing",
    "numb",
    "stupid",
    "insult",
    "hush",
    "bot",
    "no_help",
    "deserve_it",
    "undeserving",
    "cant",
}
"""Intents that are hardly ever the words a free-text question asks for."""
UNTIL = "until"
"""The slot that takes a day named with a command."""
STOP = "stop"
"""Ends check-ins as well: with a slash, or as the answer to one."""


def taken(draft: Draft, signals: Signals) -> bool:
    """Lanes 1 to 4. True when the text was dealt with and no flow may see it."""
    lanes = (_safety, _command, _settle, _exit, _bare_command, soft_words.taken)
    return any(lane(draft, signals) for lane in lanes)


# ── 1 safety ──────────────────────────────────────────────────────────────────────────────────


def _safety(draft: Draft, signals: Signals) -> bool:
    match signals.danger.level:
        case Level.CRISIS:
            protocol.crisis(draft, signals.danger)
            return True
        case Level.CONCERN:
            return _concern(draft, signals)
        case Level.NONE:
            return False
        case _:
            assert_never(signals.danger.level)


def _concern(draft: Draft, signals: Signals) -> bool:
    """Asked about, unless the same words ask for the way out ("I can't do this any more"): then one
    soft line, and the ground at once; the question comes when the practice is over.
    """
    if evolve.fits(draft) and _exit_meant(draft, signals) is not None:
        protocol.softly(draft, signals.danger)
        return False
    return protocol.concern(draft, signals)


# ── 2 commands ────────────────────────────────────────────────────────────────────────────────


def _command(draft: Draft, signals: Signals) -> bool:
    """Commands with a slash mean the same everywhere; one that is unknown shows what there is."""
    if not signals.text.lstrip().startswith("/") or signals.command is None:
        return False
    if signals.command == STOP:
        schedule.end(draft)
    return obey(draft, signals.command, signals) or obey(draft, "menu")


def _bare_command(draft: Draft, signals: Signals) -> bool:
    if signals.command is None or soft_words.masks(draft, signals.command):
        return False
    if answers.named(draft, signals, strictly=True) is not None:
        return False
    if signals.command == STOP and draft.frames and draft.flow.role is Role.CHECK_IN:
        schedule.end(draft)
    return obey(draft, signals.command, signals)


def obey(draft: Draft, command: str, signals: Signals | None = None) -> bool:
    """Carry out a command; False when there is none of that name. A flow that takes `until` gets the
    day that was named with it.
    """
    run = _COMMANDS.get(command)
    flow = draft.book.commands.get(command)
    if run is not None:
        run(draft)
    elif flow is not None:
        leaving.put_aside(draft)
        machine.start(draft, flow, _named_with_it(draft, flow, signals))
    return run is not None or flow is not None


def _named_with_it(draft: Draft, flow: FlowId, signals: Signals | None) -> Mapping[str, Value]:
    if signals is None or UNTIL not in draft.book.flows[flow].takes:
        return {}
    day = wallclock.day_to_come(draft, signals)
    return {UNTIL: day} if day else {}


def _menu(draft: Draft) -> None:
    leaving.put_aside(draft)
    machine.start_role(draft, Role.MENU)


def _goodbye(draft: Draft) -> None:
    leaving.put_aside(draft)
    machine.start_role(draft, Role.GOODBYE)


def _help(draft: Draft) -> None:
    """Help about the companion never costs the place in a flow."""
    flow = draft.book.role(Role.HELP)
    if flow is None:
        return
    if draft.standing() is None or not _room(draft):
        leaving.put_aside(draft)
        machine.start(draft, flow.id)
    elif draft.top.flow == flow.id:
        machine.ask_again(draft)
    else:
        machine.interlude(draft, flow)


def welcome(draft: Draft) -> None:
    """The chat was opened. Greets the person and not the gap; finds her where she was."""
    if evolve.settle(draft) or machine.see_out(draft):
        return
    if draft.standing() is None:
        draft.heard = None
        outside(draft)
    elif draft.top.sit is not None:
        speaking.say_first(draft, "common.sit_goes_on")
        prompts.open_prompt(draft)
    else:
        if not draft.effects:  # after the line of a concern the question itself is greeting enough
            speaking.say_first(draft, "common.welcome_back")
        speaking.say_again(draft)
        prompts.show(draft)


_COMMANDS: Mapping[str, Callable[[Draft], None]] = {
    "now": protocol.numbers,
    "menu": _menu,
    "help": _help,
    STOP: _goodbye,
    "start": welcome,
    "why": lambda draft: soft_words.why(draft) if draft.standing() else _help(draft),
}


def outside(draft: Draft) -> None:
    """Nobody is in a flow: first a second look, then whatever was put down, else the landing."""
    if protocol.look(draft):
        return
    aside = draft.aside
    if aside is not None and draft.now >= aside.until:
        draft.aside = None
        aside = None
    known = aside is not None and all(frame.flow in draft.book.flows for frame in aside.frames)
    if aside is not None and known and not helped_lately(draft):  # a return is not pushed then
        machine.start_role(draft, Role.RESUME, {"flow": aside.frames[0].flow})
    if not draft.frames and not introduction.at_door(draft):
        machine.open_door(draft)


# ── between: the edits ────────────────────────────────────────────────────────────────────────


def _settle(draft: Draft, _signals: Signals) -> bool:
    return evolve.settle(draft) or machine.see_out(draft)


# ── 3 exits ───────────────────────────────────────────────────────────────────────────────────


def _exit(draft: Draft, signals: Signals) -> bool:
    found = _exit_meant(draft, signals)
    if found is None:
        return False
    take_exit(draft, *found)
    return True


def take_exit(draft: Draft, flow: FlowId, exit_: Exit) -> None:
    """Leave by a way out of this flow; what stands above it is left as well."""
    draft.close_prompt(prompts.label(draft, exit_.id) if draft.top.flow == flow else None)
    while draft.top.flow != flow:
        draft.pop()
    machine.go_to(draft, exit_.to)


def _exit_meant(draft: Draft, signals: Signals) -> tuple[FlowId, Exit] | None:
    """The nearest flow on the stack with a way out that these words ask for."""
    if draft.standing() is None or not signals.words:
        return None
    named = answers.named(draft, signals, strictly=True)
    if named in _own_options(draft):
        return None
    step = draft.state.step
    if named is None and isinstance(step, Ask) and answers.is_word_asked_for(draft, step, signals):
        return None
    for frame in reversed(draft.frames):
        for exit_ in draft.book.flows[frame.flow].exits:
            if _asks_for(draft, exit_, signals):
                return frame.flow, exit_
    return None


def _own_options(draft: Draft) -> set[str]:
    """Options of the question itself: "stop" on a button is that button, not the exit."""
    prompt = draft.prompt
    exits = {exit_.id for exit_ in draft.flow.exits}
    return set(prompt.options) - exits if prompt else set()


def _asks_for(draft: Draft, exit_: Exit, signals: Signals) -> bool:
    phrases = draft.book.exit_phrases.get(draft.language, {}).get(exit_.id, ())
    if signals.words in phrases:
        return True
    if len(signals.words) > EXIT_WORDS or soft_words.is_journalling(draft):
        return False
    beside = draft.book.exit_around.get(draft.language, Around())
    long = (phrase for phrase in phrases if len(phrase) > 1)
    return any(beside.leave_whole(*place) for place in matching.around(signals.words, long))


# ── 5 short difficult answers ─────────────────────────────────────────────────────────────────


def meet(draft: Draft, signals: Signals) -> bool:
    """Meet "I don't know" and its kin where the person stands, and come back to the question."""
    meeting = draft.book.role(Role.MEETING)
    intent = signals.intent
    if meeting is None or intent is None or intent not in meeting.meets:
        return False
    if young.is_turned_away(draft):  # it offers practices
        return False
    if soft_words.is_journalling(draft) or soft_words.masks(draft, "meet"):
        return False
    already = draft.top.flow == meeting.id
    if not already and not _room(draft):
        return False
    draft.remember(met={**draft.memory.met, intent: draft.memory.met.get(intent, 0) + 1})
    if already:
        draft.close_prompt()
        machine.enter(draft, meeting.meets[intent])
    else:
        machine.interlude(draft, meeting, meeting.meets[intent])
    return True


def meets_before_text(draft: Draft, signals: Signals) -> bool:
    """A free-text question takes anything, so there a short difficult answer comes first."""
    step = draft.state.step
    if not isinstance(step, Ask) or step.as_ is not AskKind.TEXT or step.many:
        return False
    if answers.named(draft, signals, strictly=True) is not None:
        return False
    short = len(signals.words) <= MEETING_WORDS
    return short and signals.intent in DIFFICULT and meet(draft, signals)


def _room(draft: Draft) -> bool:
    """Whether a flow may come in between, with all that it calls: the stack stays bounded."""
    return len(draft.frames) <= MAX_DEPTH
