"""Every error of ours, in one tree.

    BotError
    ├── ContentError          authored content is broken (author; has findings)
    ├── EngineError           the engine was used against its contract (programmer)
    │   ├── RunawayFlow       a turn ran through too many states without waiting
    │   ├── NoOpenFlow        there is no open flow
    │   ├── FlowStillOpen     a flow can only be started when none is open
    │   ├── TooDeep           flows call each other deeper than the stack allows
    │   └── NoRoute           an answer or outcome leads nowhere
    ├── UsageError            a command was asked for something that cannot be done
    │   └── NotThere          a flow, state or language that does not exist
    ├── TextMissing           no catalogue has this text id
    ├── StoreError            the disk or the database refuses
    │   ├── StoreLocked       another process owns the data folder
    │   ├── StoreCorrupt      a file or a sealed row does not verify
    │   ├── StoreFull         the disk is full or read-only
    │   └── SchemaTooNew      the data was written by a newer release
    └── KeyMissing            the master key cannot be read

The docstring is the default message. Errors carry facts as attributes, never what a person wrote.
"""

from collections.abc import Iterable


class BotError(Exception):
    """something in alongside failed"""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or type(self).__doc__ or "")


class ContentError(BotError):
    """authored content is broken"""


class EngineError(BotError):
    """the engine was used against its contract"""


class RunawayFlow(EngineError):
    """a turn ran through too many states without waiting"""

    def __init__(self, state: str) -> None:
        super().__init__(f"too many states in one turn, last '{state}'")
        self.state = state


class NoOpenFlow(EngineError):
    """there is no open flow"""


class FlowStillOpen(EngineError):
    """a flow can only be started when none is open"""


class TooDeep(EngineError):
    """flows call each other deeper than the stack allows"""

    def __init__(self, flow: str) -> None:
        super().__init__(f"calling flow '{flow}' would make the stack too deep")
        self.flow = flow


class NoRoute(EngineError):
    """an answer or outcome leads nowhere"""

    def __init__(self, flow: str, state: str, key: str) -> None:
        super().__init__(f"state '{state}' in flow '{flow}' has no route '{key}'")
        self.flow, self.state, self.key = flow, state, key


class UsageError(BotError):
    """a command was asked for something that cannot be done"""


class NotThere(UsageError):
    """a flow, state or language that does not exist"""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        super().__init__(f"no {kind} '{name}'; there are: {', '.join(sorted(known))}")
        self.kind, self.name = kind, name


class TextMissing(BotError):
    """no catalogue has this text"""

    def __init__(self, text: str) -> None:
        super().__init__(f"no catalogue has the text '{text}'")
        self.text = text


class StoreError(BotError):
    """the store refuses"""


class StoreLocked(StoreError):
    """another process owns this data folder"""


class StoreCorrupt(StoreError):
    """stored data does not verify"""


class StoreFull(StoreError):
    """the disk is full or read-only"""


class SchemaTooNew(StoreError):
    """the data was written by a newer release"""


class KeyMissing(BotError):
    """the master key cannot be read"""
