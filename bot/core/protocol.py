"""The crisis protocol: what follows the built-in help, and how a worrying word is asked about.

    crisis    the built-in help, and in the same turn the one question of the route's authored flow
    numbers   the same for /now, with a question of its own
    concern   one question that comes in between, and then exactly back to where she was
    look      a second look, once, at a word that could not be asked about or was denied

Which states answer which route is authored (`meets` of the flows with the roles `danger` and
`concern`). Nothing here can keep the built-in help from going out: it is said before.

Follows `SAFETY.md`; VERA-MH, item 12: asking the same thing over and over drives people away.
"""

from dataclasses import replace
from datetime import timedelta

from bot.core import evolve, machine, safety, speaking
from bot.core.conversation import MAX_DEPTH, Frame, FrameKind
from bot.core.draft import Draft
from bot.core.effects import GiveHelp, Note
from bot.core.errors import BotError
from bot.core.flow import Ask, End, Flow, Role, Wait
from bot.core.heard import heard_in
from bot.core.help_words import CONCERN, HELP
from bot.core.names import FlowId, StateId
from bot.core.signals import SAFE, Danger, Level, Signals
from bot.core.words import fold

MOST_ASKED = 2
"""Times in one session that the same sign is asked about."""
LOOK_LASTS = timedelta(days=3)
"""A second look later than this would dig up what is over."""
PROTOCOL = {Role.DANGER, Role.CONCERN}


# ── crisis ────────────────────────────────────────────────────────────────────────────────────


def crisis(draft: Draft, danger: Danger) -> None:
    """Help first. Then the flow of this route, at once and unhurried by nothing; if it cannot
    begin, help has gone out all the same.
    """
    flow = draft.book.role(Role.DANGER)
    before = _open_protocol(draft, flow)
    state = _met(flow, danger.route)
    again = before is not None and before.visits.get(state or "", 0) > 0
    helped_before = draft.memory.crisis_at
    _answer_in(draft, danger)
    safety.give_help(draft, danger, again=again)
    if flow is None or flow.id not in draft.book.flows:
        return
    _follow_help(draft, flow, _met(flow, "again") if again else state, before)
    if before is None and draft.frames:  # a second sign is no false alarm any more
        at = helped_before.isoformat() if helped_before else ""
        draft.set_first({safety.HELPED_BEFORE: at})


def _answer_in(draft: Draft, danger: Danger) -> None:
    """Go on in the language of the cry. One that has words for help has them for what follows."""
    spoken = danger.language if danger.language in HELP else None
    if spoken is not None:
        draft.cried_in = None if spoken == draft.profile.language else spoken


def no_longer_in_it(draft: Draft) -> None:
    """Her own language again, once nothing about danger is open."""
    if draft.cried_in is not None and not in_protocol(draft):
        draft.cried_in = None


def numbers(draft: Draft) -> None:
    """/now: the numbers, and beside them one question. Where danger is being asked about, that
    question stands again instead.
    """
    if in_protocol(draft) and draft.standing() is not None:
        draft.emit(GiveHelp(SAFE))
        machine.ask_again(draft)
        return
    safety.give_help(draft, SAFE)
    flow = draft.book.flows.get(draft.book.commands.get("now", FlowId("")))
    if flow is not None:
        _follow_help(draft, flow, None, None)


def _follow_help(draft: Draft, flow: Flow, at: StateId | None, before: Frame | None) -> None:
    """Begin what comes after help; if it cannot, help has gone out all the same."""
    here, said = draft.conversation, len(draft.effects)
    try:
        draft.session += 1
        machine.begin(draft, flow.id, {}, FrameKind.ROOT, at=at)
        _keep_visits(draft, before)
    except (BotError, LookupError):
        draft.conversation = here
        del draft.effects[said:]
        draft.emit(Note("protocol_failed", flow.id))


def _open_protocol(draft: Draft, flow: Flow | None) -> Frame | None:
    """The frame of the protocol that is open already: what was asked in it is not asked again."""
    if flow is None:
        return None
    return next((frame for frame in draft.frames if frame.flow == flow.id), None)


def _keep_visits(draft: Draft, before: Frame | None) -> None:
    if before is not None and draft.frames:
        first = draft.frames[0]
        first = replace(first, visits={**before.visits, **first.visits})
        draft.frames = (first, *draft.frames[1:])


def _met(flow: Flow | None, key: str | None) -> StateId | None:
    """Where this route is met: its own state, else that for any."""
    if flow is None:
        return None
    return flow.meets.get((key or "any").lower()) or flow.meets.get("any")


# ── concern ───────────────────────────────────────────────────────────────────────────────────


def concern(draft: Draft, signals: Signals) -> bool:
    """Ask about a worrying word. True when the message was taken for that; else it goes its way,
    with one soft line before it where nothing may come in between (a sit, a page, a command).
    """
    if in_protocol(draft):
        safety.heed(draft, signals.danger)
        return False  # it is being asked about: the words are an answer
    asked = _times_asked(draft, signals.danger)
    if asked >= MOST_ASKED:
        return False
    flow = draft.book.role(Role.CONCERN)
    state = _met(flow, "again" if asked else signals.danger.route)
    if flow is None or state is None or not _may_ask(draft, signals):
        _say_softly(draft, signals.danger, asked)
        return False
    _remember_signs(draft, signals.danger)
    safety.note(draft, signals.danger)
    _answer_in(draft, signals.danger)
    if draft.frames:
        machine.interlude(draft, flow, state, words=signals.text.strip())
    else:
        draft.heard = heard_in(signals)
        machine.begin(draft, flow.id, {}, FrameKind.ROOT, at=state)
    return True


def meet(draft: Draft, signals: Signals) -> bool:
    """What people say instead of an answer here ("nobody answers", "they will send the police"),
    where it is authored: `meets` of these two flows may name intents and vocabularies as well. In
    what such a flow called it is heard, too, and that is left.
    """
    above = _above_protocol(draft)
    flow = draft.book.flows.get(draft.frames[-1 - above].flow)
    if flow is None or flow.role not in PROTOCOL:
        return False
    state = _named(flow, signals) or flow.meets.get(signals.intent or "")
    if state is None:
        return False
    if isinstance(flow.states[state].step, End):
        return _say_between(draft, flow, state)
    draft.close_prompt()
    draft.stop_sit()
    draft.frames = draft.frames[: len(draft.frames) - above]
    machine.enter(draft, state)
    return True


def _above_protocol(draft: Draft) -> int:
    """How many called flows lie on the one that asks about danger, or on whatever called them."""
    above = 0
    while (frame := draft.frames[-1 - above]).kind is FrameKind.CALL:
        flow = draft.book.flows.get(frame.flow)
        if flow is not None and flow.role in PROTOCOL:
            break
        above += 1
    return above


def _named(flow: Flow, signals: Signals) -> StateId | None:
    """Where an item of a vocabulary leads that was named unasked. A lone word inside a sentence
    says too little: an ambulance that comes is no fear of it.
    """
    for name, state in flow.meets.items():
        ask = flow.states[state].step
        if not isinstance(ask, Ask) or ask.vocabulary != name:
            continue
        for seen in signals.found.get(name, ()):
            said = fold(seen.said)
            target = flow.states[state].next.get(seen.id)
            if not seen.negated and target and (len(said) > 1 or said == signals.words):
                return target.state
    return None


def _say_between(draft: Draft, flow: Flow, state: StateId) -> bool:
    """What only says something comes in between, and the question stands again."""
    if len(draft.frames) > MAX_DEPTH:
        return False
    machine.interlude(draft, flow, state)
    return True


def in_protocol(draft: Draft) -> bool:
    """Whether a flow that asks about danger is open, alone or below what it called."""
    flows = (draft.book.flows.get(frame.flow) for frame in draft.frames)
    return any(flow is not None and flow.role in PROTOCOL for flow in flows)


def is_crisis_open(draft: Draft) -> bool:
    """Whether what is said now follows the built-in help: it goes first and without a pause."""
    flows = (draft.book.flows.get(frame.flow) for frame in draft.frames)
    return any(flow is not None and flow.role is Role.DANGER for flow in flows)


def _may_ask(draft: Draft, signals: Signals) -> bool:
    if signals.text.lstrip().startswith("/"):
        return False
    if not draft.frames:
        return True
    step = state.step if (state := draft.standing()) else None
    writes = isinstance(step, Ask) and "all" in step.quiet
    fits = evolve.fits(draft) and len(draft.frames) <= MAX_DEPTH
    return fits and step is not None and not writes and not isinstance(step, Wait)


def softly(draft: Draft, danger: Danger) -> None:
    """For words that are no answer to anything: an edit, a caption. One line, and a look later."""
    if danger.level is Level.CONCERN and not in_protocol(draft):
        _say_softly(draft, danger, _times_asked(draft, danger))


def _say_softly(draft: Draft, danger: Danger, asked: int) -> None:
    """A door, not an alarm: said once for each sign. It is asked about when there is room."""
    if asked:
        return
    _remember_signs(draft, danger)
    safety.note(draft, danger)
    owe_look(draft, timedelta())
    speaking.say_first(draft, CONCERN)


# ── signs ─────────────────────────────────────────────────────────────────────────────────────


def _signs(danger: Danger) -> list[str]:
    """Rules, never words; they are forgotten with the session."""
    return [f"sign.{because.rule}" for because in danger.why] or ["sign"]


def _times_asked(draft: Draft, danger: Danger) -> int:
    """How often the newest of these signs was asked about in this session."""
    return min(draft.memory.met.get(sign, 0) for sign in _signs(danger))


def _remember_signs(draft: Draft, danger: Danger) -> None:
    met = draft.memory.met
    draft.remember(met={**met, **{sign: met.get(sign, 0) + 1 for sign in _signs(danger)}})


# ── the second look ───────────────────────────────────────────────────────────────────────────


def owe_look(draft: Draft, after: timedelta) -> None:
    draft.remember(look_at=draft.now + after)


def look(draft: Draft) -> bool:
    """Look once more, when nothing is open and it is time. True when it was asked."""
    since = draft.memory.look_at
    flow = draft.book.role(Role.CONCERN)
    if since is None or draft.frames or draft.now < since:
        return False
    draft.remember(look_at=None)
    state = flow.meets.get("look") if flow else None
    if flow is None or state is None or draft.now - since > LOOK_LASTS:
        return False
    machine.begin(draft, flow.id, {}, FrameKind.ROOT, at=state)
    return True
