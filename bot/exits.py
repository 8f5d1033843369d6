"""Exit codes, by what went wrong. The first kind that fits counts: the special before the general."""

from collections.abc import Mapping

from bot.core.errors import (
    BotError,
    ContentError,
    KeyMissing,
    SchemaTooNew,
    StoreCorrupt,
    StoreError,
    StoreLocked,
    UsageError,
)

OK, FINDINGS, USAGE, CORRUPT, DISK = 0, 1, 2, 4, 6

_CODES: Mapping[type[BotError], int] = {
    UsageError: USAGE,
    ContentError: USAGE,
    StoreLocked: 3,
    StoreCorrupt: CORRUPT,
    KeyMissing: 5,
    SchemaTooNew: 7,
    StoreError: DISK,
}


def exit_code(error: Exception) -> int:
    return next((code for kind, code in _CODES.items() if isinstance(error, kind)), FINDINGS)
