"""Every error of ours, in one tree.

    BotError
    ├── ContentError          authored content is broken (author; has findings)
    ├── EngineError           the engine was used against its contract (programmer)
    │   └── RunawayFlow       a turn ran through too many states without waiting
    ├── TextMissing           no catalogue has this text id
    ├── StoreError            the disk or the database refuses
    │   ├── StoreLocked       another process owns the data folder
    │   ├── StoreCorrupt      a file or a sealed row does not verify
    │   ├── StoreFull         the disk is full or read-only
    │   └── SchemaTooNew      the data was written by a newer release
    └── KeyMissing            the master key cannot be read

The docstring is the default message. Errors carry facts as attributes, never what a person wrote.
"""


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
