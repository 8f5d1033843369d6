"""What may come back from a state: answers of a person, outcomes of a call, results of an action."""

from dataclasses import dataclass

from bot.content.lint.material import Material
from bot.core.actions import ACTIONS
from bot.core.answered import OWN_DAY, OWN_HOURS, OWN_LIST, OWN_TIME, OWN_WORD, SHARED
from bot.core.flow import (
    OTHERWISE,
    Ask,
    AskKind,
    Call,
    Depth,
    Do,
    Flow,
    Recall,
    Role,
    State,
    Wait,
)

DONE, SKIP = "done", "skip"


@dataclass(frozen=True, slots=True)
class Answers:
    """`needed` want a route, their own or `_`; `allowed` may have one besides.

    Among the needed `_` stands for what has no name: a number, words, an item of a long list.
    """

    needed: tuple[str, ...]
    allowed: frozenset[str] = frozenset()

    def unrouted(self, state: State) -> list[str]:
        if OTHERWISE in state.next:
            return []
        return [answer for answer in self.needed if answer not in state.next]

    def unknown(self, state: State) -> list[str]:
        known = {*self.needed, *self.allowed, OTHERWISE}
        return [answer for answer in state.next if answer not in known]

    def is_otherwise_dead(self, state: State) -> bool:
        """Whether `_` stands beside routes for everything there is."""
        if OTHERWISE not in state.next or OTHERWISE in self.needed:
            return False
        return all(answer in state.next for answer in self.needed)


def answers(material: Material, state: State) -> Answers | None:
    """None where nothing comes back, or where what comes back cannot be known."""
    match state.step:
        case Ask() as ask:
            return _of_ask(material, state, ask)
        case Wait():
            return Answers(("elapsed",), frozenset({"finish"}))
        case Call() as call:
            return _of_call(material, call)
        case Do(action=action):
            known = ACTIONS.get(action)
            return Answers(known.routes) if known else None
        case Recall():
            return Answers(("found", "none"))
        case _:
            return None


def _of_ask(material: Material, state: State, ask: Ask) -> Answers:
    needed = [*_named(material, ask)]
    if ask.skip:
        needed.append(SKIP)
    default = state.invalid.default if state.invalid else None
    if default is not None and default not in ask.options and not isinstance(default, bool):
        needed.append(OTHERWISE)  # the default is no option: it goes the way of what has no name
    allowed = {DONE} if ask.as_ is AskKind.MULTI else set()
    allowed |= {SHARED} if ask.as_ is AskKind.PLACE else set()
    for own, slot in own_routes(ask):
        if slot and OTHERWISE in needed:
            allowed.add(own)
        elif slot:
            needed.append(own)
    return Answers(tuple(needed), frozenset(allowed))


def own_routes(ask: Ask) -> tuple[tuple[str, str | None], ...]:
    """Routes of answers that are none of the buttons, each with the slot it fills."""
    return (
        (OWN_WORD, ask.own_word),
        (OWN_TIME, ask.own_time),
        (OWN_LIST, ask.own_list),
        (OWN_DAY, ask.own_day),
        (OWN_HOURS, ask.own_hours),
    )


def _named(material: Material, ask: Ask) -> tuple[str, ...]:
    match ask.as_:
        case AskKind.CONFIRM:
            return ("yes", "no")
        case AskKind.TEXT:
            return (DONE, *((OTHERWISE,) if ask.ideas else ())) if ask.many else (OTHERWISE,)
        case AskKind.CHOICE if ask.options:
            return ask.options
        case AskKind.CHOICE if ask.vocabulary in material.loaded.vocabularies:
            return material.loaded.vocabularies[ask.vocabulary or ""].vocabulary.ids()
        case _:
            return (OTHERWISE,)


def _of_call(material: Material, call: Call) -> Answers | None:
    called = material.flows.get(call.flow)
    if called is None:
        return None
    outcomes = [outcome for flow in stand_ins(material, called) for outcome in flow.outcomes]
    return Answers(tuple(dict.fromkeys(outcomes)))


def stand_ins(material: Material, called: Flow) -> list[Flow]:
    """Every flow that may run when this one is called: it, or who takes over."""
    successor = material.flows.get(called.killed or called.retired or called.id)
    if successor is not None and successor is not called:
        return [successor]
    light = material.role(Role.LIGHT)
    return [called, light] if called.depth is Depth.DEEP and light else [called]
