"""T07: a list of options in which nobody can say no (practices.md, section 5).

No is an option that refuses or leaves open, one that ends the flow, a button to skip, or the worse
end of a question how it is. What matters is that it stands there: not everybody types.
"""

from collections.abc import Iterator

from bot.content.findings import Finding, error
from bot.content.lint.material import Material
from bot.core.flow import Ask, AskKind, Call, End, Flow, State, Target

CODE = "T07"
SEVERITY = "error"
FINDS = "an option list without a way to say no"

_NO = frozenset({
    "no", "none", "not_now", "not_yet", "not_that", "later", "skip", "stop", "enough", "rest", "leave",
    "nothing", "nobody", "neither", "unsure", "dont_know", "something_else", "other_way", "another",
    "without", "same", "worse", "heavier", "sharper", "harder", "harsh", "back", "let_go", "keep_out",
    "drop", "fresh", "faint",
})  # fmt: skip
_NO_BEGINS = ("no_", "not_", "none_", "nothing_", "leave_")


def find(material: Material) -> Iterator[Finding]:
    for flow, state in material.states():
        ask = state.step
        if not isinstance(ask, Ask) or ask.as_ is not AskKind.CHOICE or not ask.options:
            continue
        refuses = any(_is_no(flow, state, option) for option in ask.options)
        if not (ask.skip or refuses):
            at = material.at_state(flow, state, "ask", "options")
            message = f"nobody can say no in state '{state.id}' of flow '{flow.id}'"
            yield error(CODE, at, message, "add an option such as not_now, or skip: true")


def _is_no(flow: Flow, state: State, option: str) -> bool:
    if option in _NO or option.startswith(_NO_BEGINS):
        return True
    target = state.next.get(option)
    return target is not None and _ends(flow, target, frozenset())


def _ends(flow: Flow, target: Target, seen: frozenset[str]) -> bool:
    """Whether the flow is over without another question."""
    found = flow.states.get(target.state) if target.state and not target.flow else None
    if found is None or found.id in seen or found.waits or isinstance(found.step, Call):
        return False
    if isinstance(found.step, End):
        return True
    return bool(found.next) and all(
        _ends(flow, one, seen | {found.id}) for one in found.next.values()
    )
