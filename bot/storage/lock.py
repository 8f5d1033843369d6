"""One process for one data folder."""

import fcntl
import os
from pathlib import Path

from bot.core.errors import StoreFull, StoreLocked

LOCK_FILE = "alongside.lock"


class FolderLock:
    """Held from construction to `release`, and let go by the system when the process dies.

    The file stays behind: removing it would let two processes hold locks on two different files
    of the same name.
    """

    def __init__(self, folder: Path) -> None:
        try:
            self._file = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StoreFull(f"cannot write to the data folder '{folder}'") from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._file)
            raise StoreLocked(f"another process owns the data folder '{folder}'") from error

    def release(self) -> None:
        os.close(self._file)
