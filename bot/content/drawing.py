"""A graph as Mermaid for people and as JSON for programs."""

from bot.content.graph import Edge, Graph, Json, Node

_SHAPES = {
    "ask": ("([", "])"),
    "wait": ("[/", "/]"),
    "branch": ("{", "}"),
    "call": ("[[", "]]"),
    "end": ("((", "))"),
}
"""Nothing but the waiting kinds is round at its ends: there a person can stand."""

_ASIDE = frozenset({"timeout", "invalid", "exit", "late", "loop", "mark", "call"})
"""Ways that are dotted: nobody chose them, or one comes back."""


def to_mermaid(graph: Graph) -> str:
    """A flow chart. Ids are prefixed, since words like `end` mean something to Mermaid."""
    lines = ["flowchart TD", f"  start((( ))) --> {_id(graph.entry)}"]
    lines += [f"  {_drawn(node)}" for node in graph.nodes]
    states = {node.id for node in graph.nodes}
    others = dict.fromkeys(edge.target for edge in graph.edges if edge.target not in states)
    lines += [f'  {_id(other)}[["{_quoted(other)}"]]' for other in others]
    lines += [f"  {_line(edge)}" for edge in graph.edges]
    return "\n".join(lines) + "\n"


def to_json(graph: Graph) -> dict[str, Json]:
    return {
        "flow": graph.flow,
        "entry": graph.entry,
        "states": [
            {
                "id": node.id,
                "kind": node.kind,
                "inputs": list(node.inputs),
                "outcome": node.outcome,
            }
            for node in graph.nodes
        ],
        "edges": [
            {
                "source": edge.source,
                "target": edge.target,
                "kind": edge.kind,
                "label": edge.label,
                "guard": edge.guard,
            }
            for edge in graph.edges
        ],
    }


def _drawn(node: Node) -> str:
    left, right = _SHAPES.get(node.kind, ("[", "]"))
    text = f"{node.id}: {node.outcome}" if node.outcome else node.id
    return f'{_id(node.id)}{left}"{_quoted(text)}"{right}'


def _line(edge: Edge) -> str:
    arrow = "-.->" if edge.kind in _ASIDE else "-->"
    words = " ".join(part for part in (edge.label, edge.guard) if part)
    text = words if edge.kind in {"answer", "arm", "outcome", "next"} else f"{edge.kind} {words}"
    label = f'|"{_quoted(text.strip())}"|' if text.strip() else ""
    return f"{_id(edge.source)} {arrow}{label} {_id(edge.target)}"


def _id(name: str) -> str:
    return "s_" + name.replace(":", "__")


def _quoted(text: str) -> str:
    return text.replace('"', "#quot;")
