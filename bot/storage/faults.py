"""Errors of the database library, turned into ours at the edge."""

import sqlite3

from bot.core.errors import StoreCorrupt, StoreError, StoreFull, StoreLocked

_KINDS: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_READONLY: StoreFull,
    sqlite3.SQLITE_IOERR: StoreFull,
    sqlite3.SQLITE_CANTOPEN: StoreFull,
    sqlite3.SQLITE_PERM: StoreFull,
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_CORRUPT: StoreCorrupt,
    sqlite3.SQLITE_NOTADB: StoreCorrupt,
}


def ours(error: sqlite3.Error) -> StoreError:
    """Our error for one of the library's, to be raised `from` it.

    The low byte of a result code names its kind; what lies above only says more about it.
    """
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return StoreError()
    return _KINDS.get(code & 0xFF, StoreError)()
