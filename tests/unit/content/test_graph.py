import json
from collections.abc import Callable, Mapping

import pytest

from bot.content.drawing import to_json, to_mermaid
from bot.content.graph import Edge, Graph, graph, in_words
from bot.content.loader import Loaded
from bot.core.flow import All, AnyOf, Not, Op, Predicate
from bot.core.flow import Test as Holds
from bot.core.names import FlowId

Build = Callable[[Mapping[str, str]], Loaded]


@pytest.fixture
def tea(loaded: Loaded) -> Graph:
    return graph(loaded.flows[FlowId("tea")])


def edges(drawn: Graph, source: str) -> list[Edge]:
    return [edge for edge in drawn.edges if edge.source == source]


def test_every_way_out_of_a_question_is_an_edge(tea: Graph) -> None:
    assert edges(tea, "which") == [
        Edge("which", "leaves", "answer", "mug"),
        Edge("which", "rest", "answer", "_"),
        Edge("which", "rest", "timeout", "silence"),
        Edge("which", "leaves", "invalid", "after 2"),
        Edge("which", "rest", "loop", "after 2"),
        Edge("which", "stop", "exit", "too_much"),
    ]


def test_every_way_out_of_a_wait_is_an_edge(tea: Graph) -> None:
    assert edges(tea, "steep") == [
        Edge("steep", "steep", "mark", "mid at 50%", "minutes ≥ 480"),
        Edge("steep", "steep", "mark", "soon at 120s"),
        Edge("steep", "steep", "mark", "again every 90s"),
        Edge("steep", "steep", "mark", "once_more every $minutes"),
        Edge("steep", "late_bell", "late", "over 180s late"),
        Edge("steep", "fetch", "elapsed", "elapsed"),
        Edge("steep", "fetch", "answer", "finish"),
        Edge("steep", "rest", "timeout", "silence"),
        Edge("steep", "stop", "exit", "too_much"),
    ]


def test_a_call_leads_there_and_back(tea: Graph) -> None:
    assert edges(tea, "pour") == [
        Edge("pour", "flow:milk", "call", "at pour"),
        Edge("pour", "rest", "outcome", "_"),
    ]


def test_an_answer_assumed_after_some_tries_goes_where_it_would_go(tea: Graph) -> None:
    assert Edge("how_long", "how_strong", "invalid", "after 2: 300") in tea.edges


def test_an_assumed_answer_without_a_route_is_no_edge(build: Build) -> None:
    text = (
        "schema: 1\nflow: x\nentry: a\noutcomes: [done]\nstates:\n"
        "  a: {ask: {as: confirm}, next: {yes: b}, invalid: {tries: 2, default: maybe}}\n"
        "  b: {end: done}\n"
    )

    drawn = graph(build({"flows/x.yaml": text}).flows[FlowId("x")])

    assert [edge.kind for edge in edges(drawn, "a")] == ["answer"]


def test_the_arms_of_a_branch_carry_their_conditions(tea: Graph) -> None:
    assert [edge.guard for edge in edges(tea, "judge")] == [
        "strength ≥ 4 and strength < 6",
        "leaves has mint or not cup = mug or note is unset",
        "minutes ≥ 480 and cup in mug, glass and short is set",
        "else",
    ]


@pytest.mark.parametrize(
    ("predicate", "words"),
    [
        (Holds("a", Op.NE, 3), "a ≠ 3"),
        (Holds("a", Op.GT, 3), "a > 3"),
        (Holds("a", Op.LTE, 3), "a ≤ 3"),
        (
            All((Holds("a", Op.SET), AnyOf((Holds("b", Op.SET), Holds("c", Op.UNSET))))),
            "a is set and (b is set or c is unset)",
        ),
        (Not(All((Holds("a", Op.SET), Holds("b", Op.SET)))), "not (a is set and b is set)"),
    ],
)
def test_a_predicate_reads_as_words(predicate: Predicate, words: str) -> None:
    assert in_words(predicate) == words


@pytest.mark.parametrize(
    ("id_", "kind", "inputs"),
    [
        ("hello", "say", ()),
        ("which", "ask", ("mug", "glass", "typed", "too_much")),
        ("leaves", "ask", ("vocab.leaves", "done", "typed", "too_much")),
        ("note", "ask", ("vocab.leaves", "done", "skip", "typed", "too_much")),
        ("how_long", "ask", ("5m", "10m", "typed", "too_much")),
        ("how_strong", "ask", ("1", "2", "3", "4", "5", "typed", "too_much")),
        ("judge", "branch", ()),
        ("prepare", "set", ()),
        ("steep", "wait", ("finish", "mid-here", "mid-hard", "typed", "too_much")),
        ("fetch", "recall", ()),
        ("keep", "do", ()),
        ("pour", "call", ()),
        ("rest", "end", ()),
    ],
)
def test_a_node_says_what_a_person_can_do_there(
    tea: Graph, id_: str, kind: str, inputs: tuple[str, ...]
) -> None:
    node = next(node for node in tea.nodes if node.id == id_)

    assert (node.kind, node.inputs) == (kind, inputs)


def test_a_question_of_yes_or_no_and_one_from_the_kit_have_inputs(loaded: Loaded) -> None:
    milk = {node.id: node.inputs for node in graph(loaded.flows[FlowId("milk")]).nodes}

    assert milk["pour"] == ("yes", "no", "skip", "typed")
    assert milk["which"] == ("kit.anchor", "typed")


def test_mermaid_draws_every_state_and_edge(tea: Graph) -> None:
    drawn = to_mermaid(tea)
    lines = [line.strip() for line in drawn.splitlines()]

    assert lines[:2] == ["flowchart TD", "start((( ))) --> s_hello"]
    assert 's_which(["which"])' in lines
    assert 's_rest(("rest: done"))' in lines
    assert 's_flow__milk[["flow:milk"]]' in lines
    assert 's_which -->|"mug"| s_leaves' in lines
    assert 's_which -.->|"timeout silence"| s_rest' in lines
    assert 's_judge -->|"else"| s_prepare' in lines
    assert "s_hello --> s_which" in lines
    assert len(lines) == 2 + len(tea.nodes) + 1 + len(tea.edges)


def test_quotes_in_a_condition_do_not_break_the_drawing() -> None:
    drawn = Graph("x", "a", (), (Edge("a", "b", "arm", guard='word = "tea"'),))

    assert 'word = #quot;tea#quot;"|' in to_mermaid(drawn)


def test_json_carries_the_whole_graph(tea: Graph) -> None:
    plain = json.loads(json.dumps(to_json(tea)))

    assert (plain["flow"], plain["entry"]) == ("tea", "hello")
    assert len(plain["states"]) == len(tea.nodes)
    assert plain["edges"][0] == {
        "source": "hello",
        "target": "which",
        "kind": "next",
        "label": "",
        "guard": "",
    }
    assert {"id": "rest", "kind": "end", "inputs": [], "outcome": "done"} in plain["states"]
