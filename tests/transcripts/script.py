"""A transcript file as values: what is done, what is expected, and on which line each stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from yaml.nodes import MappingNode, Node, SequenceNode

from bot.content.yaml_strict import Data, parse

ACTIONS = frozenset({
    "start",
    "request",
    "open",
    "user",
    "edited",
    "tap",
    "tap_again",
    "stale_tap",
    "advance",
    "down",
    "restart",
    "duplicate",
    "deploy",
    "unreadable",
    "shares",
})
CHECKS = frozenset({"expect", "expect_nothing", "never", "slots", "options", "at", "speaks"})
HEAD = frozenset({
    "flow",
    "steps",
    "begins",
    "lang",
    "country",
    "kit",
    "memory",
    "zone",
    "check_ins",
    "history",
    "draws",
    "locates",
    "profile",
    "instance",
})


class BadScript(Exception):
    """a transcript that says something nobody understands"""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the script. `value` is plain data, `node` where it stands, for rewriting."""

    word: str
    value: Data
    line: int
    node: Node | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """A whole transcript.

    `begins` is the time of day (UTC) on the clock, with a date before it where that matters; `zone`
    is where the person lives, `check_ins` her times of day, `kit` what the person has kept, `memory` small
    facts as in `bot.core.conversation.Memory` (`sessions`, `hard_endings`, `holding`, `deep_today`),
    `history` what flows of the last weeks left behind, `draws` whether pictures can be drawn, `locates` whether a shared location leads to a zone.
    `profile` is what she said of herself: without it somebody who agreed that things are kept, and was
    asked how she practises. `instance` is where it runs: `transport`, `host`, `takes_minors`.
    """

    path: Path
    flow: str
    steps: tuple[Step, ...]
    text: str
    begins: str = "14:00"
    lang: str = "en"
    country: str | None = None
    zone: str = "UTC"
    check_ins: tuple[str, ...] = ()
    kit: tuple[Mapping[str, str], ...] = ()
    memory: Mapping[str, Data] = field(default_factory=dict)
    history: tuple[Mapping[str, Data], ...] = ()
    draws: bool = False
    locates: bool = False
    profile: Mapping[str, Data] = field(default_factory=dict)
    instance: Mapping[str, str] = field(default_factory=dict)


def read_script(path: Path) -> Script:
    """Raises `BadScript`, with file and line."""
    text = path.read_text(encoding="utf-8")
    document = parse(text, path.name)
    if document.findings:
        raise BadScript("\n".join(finding.as_text() for finding in document.findings))
    head = document.value
    if not isinstance(head, dict) or not isinstance(document.root, MappingNode):
        raise BadScript(f"{path.name}: a transcript has a flow and steps")
    unknown = set(head) - HEAD
    if unknown or not isinstance(head.get("flow"), str):
        raise BadScript(f"{path.name}: needs `flow` and `steps`; unknown: {sorted(unknown)}")
    memory = head.get("memory") or {}
    return Script(
        path=path,
        flow=str(head["flow"]),
        steps=tuple(_steps(path, document.root, head.get("steps"))),
        text=text,
        begins=str(head.get("begins", "14:00")),
        lang=str(head.get("lang", "en")),
        country=str(head["country"]) if "country" in head else None,
        zone=str(head.get("zone", "UTC")),
        check_ins=tuple(str(at) for at in texts_or_maps(head.get("check_ins"))),
        kit=tuple(_item(path, item) for item in texts_or_maps(head.get("kit"))),
        memory=memory if isinstance(memory, dict) else {},
        history=tuple(one for one in texts_or_maps(head.get("history")) if isinstance(one, dict)),
        draws=head.get("draws") is True,
        locates=head.get("locates") is True,
        profile=_facts(head.get("profile")),
        instance={name: str(value) for name, value in _facts(head.get("instance")).items()},
    )


def _facts(data: Data) -> Mapping[str, Data]:
    return data if isinstance(data, dict) else {}


def texts_or_maps(data: Data) -> list[Data]:
    """A list, or the one thing that stands instead of a list."""
    if data is None:
        return []
    return data if isinstance(data, list) else [data]


def _item(path: Path, data: Data) -> Mapping[str, str]:
    if not isinstance(data, dict):
        raise BadScript(f"{path.name}: a kit item is {{kind: anchor, word: tea, text: warm cup}}")
    return {name: str(value) for name, value in data.items()}


def _steps(path: Path, root: MappingNode, steps: Data) -> list[Step]:
    nodes = next((value for key, value in root.value if key.value == "steps"), None)
    if not isinstance(nodes, SequenceNode) or not isinstance(steps, list):
        raise BadScript(f"{path.name}: `steps` is a list")
    return [_step(path, node, data) for node, data in zip(nodes.value, steps, strict=True)]


def _step(path: Path, node: Node, data: Data) -> Step:
    line = node.start_mark.line + 1
    if not isinstance(data, dict) or not isinstance(node, MappingNode) or len(data) != 1:
        raise BadScript(f"{path.name}:{line}: a step is one `word: value`")
    word, value = next(iter(data.items()))
    if word not in ACTIONS | CHECKS:
        known = ", ".join(sorted(ACTIONS | CHECKS))
        raise BadScript(f"{path.name}:{line}: no step '{word}'; there are {known}")
    return Step(word, value, line, node.value[0][1])
