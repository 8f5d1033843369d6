"""`--update`: puts what was really said into the expect lines, and touches nothing else."""

from collections.abc import Mapping, Sequence

from yaml.nodes import Node, ScalarNode, SequenceNode

from tests.transcripts.script import Script


def rewritten(script: Script, said: Mapping[int, Sequence[str]]) -> str:
    """The text of the script with these expectations, by step."""
    lines = script.text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    text = script.text
    for index in sorted(said, reverse=True):  # from the end, so that earlier places stay true
        node = script.steps[index].node
        if node is not None:
            start, end, new = _change(node, said[index], starts)
            text = text[:start] + new + text[end:]
    return text


def _change(node: Node, keys: Sequence[str], starts: Sequence[int]) -> tuple[int, int, str]:
    """Which stretch of the text becomes what."""
    if isinstance(node, SequenceNode) and not node.flow_style and node.value and len(keys) > 0:
        first, last = node.value[0], node.value[-1]
        between = "\n" + " " * (first.start_mark.column - 2) + "- "
        return _place(first, starts)[0], _place(last, starts)[1], between.join(keys)
    start, end = _place(node, starts)
    if isinstance(node, SequenceNode) and not node.flow_style:
        end = _place(node.value[-1], starts)[1]
    return start, end, _written(node, keys)


def _written(node: Node, keys: Sequence[str]) -> str:
    empty = isinstance(node, ScalarNode) and not node.value
    return (" " if empty else "") + (keys[0] if len(keys) == 1 else f"[{', '.join(keys)}]")


def _place(node: Node, starts: Sequence[int]) -> tuple[int, int]:
    begin, end = node.start_mark, node.end_mark
    return starts[begin.line] + begin.column, starts[end.line] + end.column
