"""What finished flows left behind: ids and numbers of one run each, never sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.core.names import FlowId, Value


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One flow that ended, at an instant in UTC. `values` are its slots with `keep: history`."""

    at: datetime
    flow: FlowId
    outcome: str
    values: Mapping[str, Value]
