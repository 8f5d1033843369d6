"""What the last release looked like: `flows/released.json`, written when a release is made.

People stand inside flows while flows are edited, and their values lie in slots. Rules F40 to F42
compare with this, so that nobody is lost by a renamed state.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content.findings import Finding, Location, error
from bot.content.loader import Loaded

FILE = "flows/released.json"

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Released:
    """One flow as it was: shapes by state, types by slot."""

    states: Names
    slots: Names


def snapshot(loaded: Loaded) -> dict[str, Released]:
    return {
        flow.id: Released(
            {state.id: state.shape for state in flow.states.values()},
            {slot.name: str(slot.type) for slot in flow.slots.values()},
        )
        for flow in loaded.flows.values()
    }


def write_release(loaded: Loaded) -> Path:
    """Note down what is released now. Sorted, so that a change can be read line by line."""
    flows = {
        id_: {"states": dict(flow.states), "slots": dict(flow.slots)}
        for id_, flow in snapshot(loaded).items()
    }
    path = loaded.root / FILE
    written = json.dumps({"schema": 1, "flows": flows}, indent=1, sort_keys=True)
    path.write_text(written + "\n", encoding="utf-8")
    return path


def read_release(root: Path) -> tuple[dict[str, Released], list[Finding]]:
    """The last release; nothing when there was none."""
    path = root / FILE
    if not path.is_file():
        return {}, []
    try:
        data: object = json.loads(path.read_text("utf-8"))
    except ValueError:
        return {}, [_fault("not JSON")]
    flows = data.get("flows") if isinstance(data, dict) else None
    if not isinstance(flows, dict):
        return {}, [_fault("there are no flows in it")]
    return {str(id_): _flow(given) for id_, given in flows.items()}, []


def _flow(given: object) -> Released:
    return Released(_names(given, "states"), _names(given, "slots"))


def _names(given: object, key: str) -> Names:
    found = given.get(key) if isinstance(given, dict) else None
    return {str(name): str(what) for name, what in found.items()} if isinstance(found, dict) else {}


def _fault(message: str) -> Finding:
    return error("F01", Location(FILE), message, "let `alongside check --release` write it")
