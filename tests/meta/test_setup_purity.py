"""The pure rooms: nothing but the standard library and themselves, no waiting, no files, no prints.

The import contracts in pyproject.toml can only forbid what they name. This reads the code itself.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

BOT = Path(__file__).parents[2] / "bot"
# Who may import whom is the contracts' affair: here it only matters that it is pure as well.
PURE = ("core", "understanding")
MODULES = [path for room in PURE for path in sorted((BOT / room).rglob("*.py"))]
DOORS = {"open", "input", "print", "breakpoint", "exec", "eval", "__import__"}
WAITING = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)


def imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=str(module)):
                yield module


def is_allowed(module: str) -> bool:
    top, _, rest = module.partition(".")
    if top == "bot":
        return rest.partition(".")[0] in PURE
    return top in sys.stdlib_module_names


def impurities(tree: ast.Module) -> Iterator[str]:
    yield from (f"imports {module}" for module in imports(tree) if not is_allowed(module))
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in DOORS:
                yield f"line {node.lineno}: calls {name}()"
            case _ if isinstance(node, WAITING):
                yield f"line {node.lineno}: waits"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(BOT)))
def test_a_pure_module_stays_pure(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))

    assert list(impurities(tree)) == []


@pytest.mark.parametrize(
    "code",
    [
        "import yaml",
        "from bot.storage import codec",
        "def f():\n    import telegram",
        "open('x')",
        "async def f(): ...",
    ],
)
def test_an_impurity_is_seen(code: str) -> None:
    tree = ast.parse(code)

    assert len(list(impurities(tree))) == 1
