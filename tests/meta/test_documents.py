"""Documents name everything that there is, and nothing that is gone."""

import re
from pathlib import Path

import pytest

import bot.core
from bot.content.loader import load_book
from bot.content.source import content_root
from bot.core.actions import ACTIONS
from bot.core.conditions import DOTTED_FACTS, FACTS
from bot.core.flow import Role

ROOT = content_root()
DOCUMENTS = (
    *("README.md", "CONTRIBUTING.md", "SAFETY.md", "CHANGELOG.md"),
    *("bot/README.md", "flows/README.md", "locales/README.md", "tests/transcripts/README.md"),
)
SECOND_NAMES = {
    "checkins",
    "checkins_off",
    "preferences",
}  # for who types them: nobody has to look them up
MADE_LATER = {"flows/released.json"}  # by `alongside check --release`
FOLDERS = "bot|flows|locales|tests|core|content|storage|app|understanding|transports|bootstrap"


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


FLOWS = text("flows/README.md")


@pytest.mark.parametrize("name", ACTIONS)
def test_authors_can_look_up_what_an_action_needs_and_where_it_leads(name: str) -> None:
    row = next(line for line in FLOWS.splitlines() if line.startswith(f"| `{name}` |"))
    action = ACTIONS[name]

    missing = [
        word for word in (*action.needs, *action.routes) if not re.search(rf"\b{word}\b", row)
    ]
    assert missing == []


def test_authors_can_look_up_every_fact_and_every_role() -> None:
    assert [name for name in FACTS if f"`{name}`" not in FLOWS] == []
    assert [name for name in DOTTED_FACTS if f"`{name}." not in FLOWS] == []
    head = next(line for line in FLOWS.splitlines() if line.startswith("| `role` |"))
    assert [role.value for role in Role if not re.search(rf"\b{role.value}\b", head)] == []


def test_engineers_find_every_module_of_the_core_on_the_map() -> None:
    folder = Path(bot.core.__path__[0])
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}

    assert {name for name in modules if f"`{name}`" not in text("bot/README.md")} == set()


def test_people_find_every_command_of_the_chat() -> None:
    flows = {name for name in load_book(ROOT).commands if name not in SECOND_NAMES}

    wanted = flows | {"menu", "help", "now", "why", "stop", "start"}
    assert {name for name in wanted if f"`/{name}`" not in text("README.md")} == set()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_document_points_at_what_is_not_there(name: str) -> None:
    here = (ROOT / name).parent
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text(name))
    paths = re.findall(rf"`((?:{FOLDERS})/[\w/.]+\.\w+)`", text(name))

    assert [link for link in links if not (here / link).exists()] == []
    assert [path for path in paths if not _is_there(path)] == []


def _is_there(path: str) -> bool:
    return path in MADE_LATER or (ROOT / path).exists() or (ROOT / "bot" / path).exists()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_document_holds_two_versions_of_a_line(name: str) -> None:
    assert not re.findall(r"^(?:<{7}|={7}|>{7})", text(name), re.MULTILINE)
