"""The flows that the engine itself starts, each with one question, and two to talk about."""

from dataclasses import replace

from bot.core.flow import Ask, AskKind, Flow, Role
from bot.core.names import StateId
from tests.unit.core.small_book import Talk, book, choice, end, flow, state

MENU = replace(flow("menu", choice("pick", "a b")), role=Role.MENU)
HELP = replace(flow("help", choice("about", "back", {"back": "over"})), role=Role.HELP)
BYE = replace(flow("bye", choice("farewell", "a")), role=Role.GOODBYE)
DOOR = replace(
    flow("door", choice("doors", "a b"), slots="said opened first"),
    role=Role.LANDING,
    takes=("said", "opened", "first"),
)
RESUME = replace(
    flow("resume", choice("again", "go fresh", {"go": "yes", "fresh": "no"}), slots="flow"),
    role=Role.RESUME,
    takes=("flow",),
)
RESUME = replace(
    RESUME,
    states={
        **RESUME.states,
        StateId("yes"): end("yes", "resume"),
        StateId("no"): end("no", "drop"),
    },
)
DOORS = (MENU, HELP, BYE, DOOR, RESUME)
PLAIN = flow("f", choice("one", "a", "two"), choice("two", "a b"))
JOURNAL = flow(
    "f", state("write", Ask(AskKind.TEXT, "notes", many=True, quiet=frozenset({"all"})), "over")
)


def talking(*flows: Flow, **content: object) -> Talk:
    return Talk(book(*flows, *DOORS, **content)).begins(flows[0].id)  # type: ignore[arg-type] # as book() takes it
