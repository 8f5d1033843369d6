"""The heart: `advance(book, conversation, event) -> Turn`.

Pure: no I/O, no clock, no dice; time and seed come with the event. Whatever a person does is an
event with an answer. Raises `EngineError` only for content that `alongside check` refuses.
"""

from dataclasses import replace
from typing import assert_never

from bot.core import (
    answers,
    disclosure,
    evolve,
    interrupts,
    introduction,
    keeping,
    leaving,
    machine,
    preferences,
    prompts,
    protocol,
    sessions,
    soft_words,
    speaking,
    timers,
    waits,
    wallclock,
)
from bot.core.answered import OWN_WORD, Added, Among, Answer, Picked, Taken
from bot.core.book import Book
from bot.core.conversation import Conversation, FrameKind
from bot.core.draft import Draft
from bot.core.effects import Forget, Note, Priority, Turn
from bot.core.events import (
    Arrived,
    ButtonPressed,
    Event,
    FlowRequested,
    MessageReceived,
    PlaceShared,
    TimerFired,
    UnreadableReceived,
)
from bot.core.flow import Ask, AskKind, Role, Wait
from bot.core.heard import heard_in
from bot.core.signals import Level, Signals

FORGETFUL = {
    Role.LANDING,
    Role.MENU,
    Role.GOODBYE,
    Role.LIGHT,
    Role.KIT_WORD,
    Role.RESUME,
    Role.CHECK_IN,
    Role.BROUGHT,
    Role.INTRODUCTION,
    Role.TURNED_AWAY,
}
"""Doors: words that are no answer to them are a new beginning, not a mistake."""

BETWEEN = {
    *(Role.GATE, Role.RESUME, Role.MEETING, Role.KIT_WORD, Role.LIGHT),
    *(Role.DANGER, Role.CONCERN),
}
"""Flows that make sense only where the engine puts them: asked for by name, the door opens."""


def advance(book: Book, conversation: Conversation, event: Event) -> Turn:
    """One event, one turn."""
    draft = Draft(book, conversation, event.at, event.seed)
    draft.past = event.past
    protocol.no_longer_in_it(draft)
    if not isinstance(event, TimerFired):
        sessions.count(draft)
    if protocol.is_crisis_open(draft):  # said first, without a pause; a timer says it for itself
        draft.priority = Priority.CRISIS
    _take_event(draft, event)
    _look_after_practice(draft, event, conversation)
    introduction.after_practice(draft, event, conversation)
    disclosure.remind(draft, event, conversation)
    keeping.forget_brief(draft)
    keeping.sift(draft, conversation)
    needed = timers.needed(draft)
    if needed != draft.timers:
        draft.timers = needed
    return draft.finish()


def _look_after_practice(draft: Draft, event: Event, before: Conversation) -> None:
    """A worrying word of a sit or a page is asked about when the practice has come to its end;
    not when she broke off, said goodbye, or has just been forgotten."""
    if isinstance(event, TimerFired) or not before.frames or draft.frames:
        return
    flow = draft.book.flows.get(before.frames[0].flow)
    has_left = draft.aside is not before.aside
    is_forgotten = any(isinstance(effect, Forget) for effect in draft.effects)
    if flow is not None and flow.role is None and not has_left and not is_forgotten:
        protocol.look(draft)


def _take_event(draft: Draft, event: Event) -> None:
    match event:
        case MessageReceived():
            _hear(draft, event)
        case ButtonPressed():
            _press(draft, event)
        case TimerFired():
            timers.fired(draft, event)
        case Arrived(language=language):
            preferences.set_language(draft, language)
            interrupts.welcome(draft)
        case UnreadableReceived() | PlaceShared():
            protocol.softly(draft, event.danger)
            if isinstance(event, PlaceShared):
                _place_shared(draft, event.zone)
            else:
                _unreadable(draft)
        case FlowRequested():
            _request(draft, event)
        case _:
            assert_never(event)


# ── words ─────────────────────────────────────────────────────────────────────────────────────


def _hear(draft: Draft, event: MessageReceived) -> None:
    signals = event.signals
    if event.edited:
        if signals.danger.level is Level.CRISIS:
            protocol.crisis(draft, signals.danger)
        protocol.softly(draft, signals.danger)
        return
    if interrupts.taken(draft, signals):
        return
    match draft.step:
        case Wait() as wait:
            _while_waiting(draft, wait, signals)
        case Ask() as ask:
            _answer(draft, ask, signals)
        case _:
            _outside(draft, signals)


def _outside(draft: Draft, signals: Signals) -> None:
    """A message outside of any flow: the private word of an anchor, or the door."""
    draft.frames = ()
    if _kit_word(draft, signals):
        return
    draft.heard = heard_in(signals)
    interrupts.outside(draft)


def _kit_word(draft: Draft, signals: Signals) -> bool:
    flow = draft.book.role(Role.KIT_WORD)
    item = answers.kept(draft, signals)
    if flow is None or item is None:
        return False
    given = {"item": item.id, "word": item.word, "text": item.text}
    machine.start(draft, flow.id, given)
    return True


def _while_waiting(draft: Draft, wait: Wait, signals: Signals) -> None:
    """In a sit: its buttons may be typed, everything else is a note."""
    option = answers.named(draft, signals, strictly=True)
    if option is not None:
        _press_in_wait(draft, option)
    else:
        waits.take_note(draft, wait, signals.text)


def _answer(draft: Draft, ask: Ask, signals: Signals) -> None:
    if interrupts.meets_before_text(draft, signals):
        return
    exit_id = answers.named(draft, signals, strictly=ask.as_ is AskKind.TEXT)
    if exit_id is not None and _exit(draft, exit_id):
        return
    answer = answers.typed(draft, ask, signals)
    if answer is None and protocol.meet(draft, signals):
        return
    unclear = answer is None or (isinstance(answer, Taken) and answer.route == OWN_WORD)
    if unclear and interrupts.meet(draft, signals):
        return
    if answer is not None:
        _take(draft, ask, answer)
    else:
        _unanswered(draft, signals)


def _take(draft: Draft, ask: Ask, answer: Answer) -> None:
    match answer:
        case Taken():
            draft.close_prompt(answer.chosen)
            draft.set_slots(answer.values)
            if answer.route == prompts.SKIP:
                soft_words.skip(draft)
            else:
                machine.go(draft, answer.route)
        case Picked():
            if answer.picked:
                names = tuple(prompts.label(draft, id_) for id_ in answer.picked)
                speaking.say_first(
                    draft, "common.picked", extra={"picked": speaking.listing(draft, names)}
                )
            else:
                speaking.say_first(draft, "common.more")
            prompts.open_prompt(draft, picked=answer.picked, page=answer.page)
        case Added():
            _add(draft, ask, answer)
        case Among():
            speaking.say_first(draft, answer.asks)
            prompts.open_prompt(draft, among=answer.options)
        case _:
            assert_never(answer)


def _add(draft: Draft, ask: Ask, added: Added) -> None:
    """One more piece of a long writing. The first one is told how to end it, the others are met
    with silence: the question stays open under its buttons, and its clock begins anew. An idea that
    was tapped is always answered: she did not see it appear.
    """
    before = draft.top.slots.get(ask.into or "")
    if ask.into:
        known = before.split("\n") if isinstance(before, str) and before else []
        lines = known if added.chosen in known else [*known, added.text]
        draft.set_slots({ask.into: "\n".join(lines)[: ask.max]})
    prompt = draft.prompt
    if before and prompt is not None and added.chosen is None:
        draft.prompt = replace(prompt, reminded=0, asked_at=draft.now)
        return
    speaking.say_first(draft, f"{draft.top.flow}.{draft.top.state}.added", "common.added")
    prompts.open_prompt(draft)


def _unanswered(draft: Draft, signals: Signals) -> None:
    """Not an answer: at a door it is a new beginning, elsewhere it is asked a bounded number of times."""
    if _at_door(draft) and not answers.is_number(signals):
        _outside_again(draft, signals)
        return
    if _answers_below(draft, signals):
        return
    invalid = draft.state.invalid
    tries = draft.top.tries + 1
    draft.set_top(tries=tries)
    if invalid is not None and tries >= invalid.tries:
        soft_words.give_way(draft, invalid)
        _hear_at_door(draft, signals)
        return
    speaking.say_first(draft, f"{draft.top.flow}.{draft.top.state}.invalid", "common.invalid")
    prompts.open_prompt(draft, picked=_picks(draft))


def _answers_below(draft: Draft, signals: Signals) -> bool:
    """Whether words that are no answer to what came in between are one to the question below it,
    or a new beginning at the door below it; then they are taken there."""
    if draft.flow.role is not Role.MEETING or draft.top.kind is not FrameKind.INTERLUDE:
        return False
    before, said = draft.conversation, len(draft.effects)
    draft.close_prompt()
    draft.pop()
    if draft.frames and _taken_here(draft, signals):
        return True
    draft.conversation = before
    del draft.effects[said:]
    return False


def _taken_here(draft: Draft, signals: Signals) -> bool:
    """Take the words as an answer to the question the person comes back to, if they are one."""
    ask = draft.state.step
    if not isinstance(ask, Ask):
        return False
    prompts.open_prompt(draft)
    answer = answers.typed(draft, ask, signals)
    if answer is not None:
        _take(draft, ask, answer)
        return True
    at_door = _at_door(draft)
    if at_door:
        _outside_again(draft, signals)
    return at_door


def _at_door(draft: Draft) -> bool:
    return draft.flow.role in FORGETFUL and len(draft.frames) == 1


def _picks(draft: Draft) -> tuple[str, ...]:
    return draft.prompt.picked if draft.prompt else ()


def _hear_at_door(draft: Draft, signals: Signals) -> None:
    """Where a flow gave way and ended, what she feels or needs was said to nobody: it is heard here."""
    heard = heard_in(signals)
    if draft.standing() is None and (heard.feelings or heard.needs or heard.sensations):
        draft.heard = heard
        machine.open_door(draft)


def _outside_again(draft: Draft, signals: Signals) -> None:
    """At a door: start anew with these words. What was put down stays, and is not pushed again."""
    draft.close_prompt()
    draft.frames, draft.heard = (), heard_in(signals)
    machine.open_door(draft)


# ── buttons ───────────────────────────────────────────────────────────────────────────────────


def _press(draft: Draft, event: ButtonPressed) -> None:
    """A press counts only for the open prompt; any other is answered and changes nothing."""
    if evolve.settle(draft) or machine.see_out(draft):
        return
    option = _meant(draft, event)
    if option is None or draft.standing() is None or draft.top.session != event.session:
        _stale(draft)
    else:
        _press_live(draft, option)


def _meant(draft: Draft, event: ButtonPressed) -> str | None:
    """The option of the open prompt; `#2` is the third, for ids too long for a button."""
    prompt = draft.prompt
    if prompt is None or prompt.number != event.prompt:
        return None
    if event.option in prompt.options:
        return event.option
    place = event.option.removeprefix("#")
    is_place = event.option.startswith("#") and place.isdecimal() and len(place) < 4
    return prompt.options[int(place)] if is_place and int(place) < len(prompt.options) else None


def _stale(draft: Draft) -> None:
    draft.emit(Note("stale_press"))
    if draft.standing() is None or draft.prompt is None:
        speaking.say_first(draft, "common.stale_idle")
        return
    speaking.say_first(draft, "common.stale")
    prompts.show(draft)


def _press_live(draft: Draft, option: str) -> None:
    step = draft.state.step
    if isinstance(step, Wait):
        _press_in_wait(draft, option)
        return
    if _exit(draft, option) or not isinstance(step, Ask):
        return
    _take(draft, step, answers.pressed(draft, step, option))


def _press_in_wait(draft: Draft, option: str) -> None:
    if option == prompts.FINISH:
        draft.close_prompt(prompts.label(draft, option))
        soft_words.skip(draft)
    elif not _exit(draft, option):
        waits.answer_mark(draft, option)


def _exit(draft: Draft, option: str) -> bool:
    found = next((exit_ for exit_ in draft.flow.exits if exit_.id == option), None)
    if found is not None:
        interrupts.take_exit(draft, draft.flow.id, found)
    return found is not None


# ── other events ──────────────────────────────────────────────────────────────────────────────


def _unreadable(draft: Draft, text: str = "common.unreadable") -> None:
    """It may be a cry for help: say that it cannot be read, and how to reach people."""
    speaking.say_first(draft, text)
    if draft.standing() is not None:
        prompts.show(draft)


def _place_shared(draft: Draft, zone: str | None) -> None:
    """The answer where it was asked for; elsewhere nothing is done with it, and that is said."""
    step = draft.step
    answer = wallclock.shared(step, zone)
    if isinstance(step, Ask) and answer is not None:
        _take(draft, step, answer)
    else:
        _unreadable(draft, wallclock.UNREAD if wallclock.asks(step) else wallclock.UNASKED)


def _request(draft: Draft, event: FlowRequested) -> None:
    """Begin the flow of this name, else the landing."""
    leaving.put_aside(draft)
    flow = draft.book.flows.get(event.flow)
    if flow is None or (flow.role in BETWEEN and event.at_state is None):
        machine.open_door(draft)
    elif event.at_state is None or event.at_state not in flow.states:
        machine.start(draft, flow.id)
    else:
        machine.start_at(draft, flow, event.at_state, event.given)
