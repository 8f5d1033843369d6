"""Each guard of the crisis gate is taken away once, and each time a look that is quick fails.

A guard that could go without anybody's noticing would be gone one day. `guards.py` has the table.
"""

import ast
import inspect
import textwrap

import pytest

from bot.core import interrupts, safety
from tests.safety.guards import GUARDS, Guard, Look, without

WHOLE = (interrupts._safety, safety.give_help, safety._begin, safety.note)
"""Functions of which each statement has to be in the table."""
LOOKS = tuple({guard.look.__name__: guard.look for guard in GUARDS}.values())


@pytest.mark.parametrize("look", LOOKS, ids=[look.__name__ for look in LOOKS])
def test_with_all_guards_the_look_finds_nothing(look: Look) -> None:
    look()


@pytest.mark.parametrize("guard", GUARDS, ids=[guard.name for guard in GUARDS])
def test_a_guard_that_is_taken_away_is_missed(
    guard: Guard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard.function, "__code__", without(guard))

    assert fails(guard.look), f"nobody misses: {guard.what}"


def fails(look: Look) -> bool:
    try:
        look()
    except Exception:  # noqa: BLE001 - however it fails, it is noticed
        return True
    return False


@pytest.mark.parametrize("function", WHOLE, ids=[one.__name__ for one in WHOLE])
def test_no_statement_of_the_gate_is_left_out(function: object) -> None:
    """What is added there gets a row in the table."""
    source = textwrap.dedent(inspect.getsource(function))  # type: ignore[arg-type] # a function
    taken_away = [guard.taken_away for guard in GUARDS if guard.function is function]

    for statement in _simple(ast.parse(source)):
        written = ast.get_source_segment(source, statement) or ""
        assert any(written in one or one in written for one in taken_away), written


def _simple(tree: ast.AST) -> list[ast.stmt]:
    """Statements that do something: no `if` but what is in it, no docstring, no plain way out."""
    found = [
        node for node in ast.walk(tree) if isinstance(node, ast.Expr | ast.Assign | ast.Return)
    ]
    does = [node for node in found if not isinstance(node.value, ast.Constant | None)]
    return [node for node in does if "assert_never" not in ast.unparse(node)]
