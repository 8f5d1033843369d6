"""Who was forgotten, remembered outside of the data: a backup that is put back forgets again.

The file stands beside the master key, where a data folder that is replaced does not reach it. Each
line is a keyed hash of a random id, and a day: without the key it says how many, and no more.
"""

import contextlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.core.errors import KeyMissing
from bot.storage.disk import sync_folder

LINE = 40
"""Bytes of a line: 32 digits, a blank, six digits of the day, the end. Torn ones do not count."""


class Forgotten:
    """The file beside a master key. Made when somebody is forgotten for the first time."""

    def __init__(self, key_file: Path) -> None:
        self.path = key_file.with_suffix(".forgotten")

    def count(self) -> int:
        return self.path.stat().st_size // LINE if self.path.exists() else 0

    def read(self) -> Mapping[bytes, int]:
        """The day for each hash; a line that is not one of ours says nothing.

        Raises `KeyMissing` when it cannot be read: somebody might be found again who is forgotten.
        """
        try:
            text = self.path.read_text("ascii", "replace") if self.path.exists() else ""
        except OSError as error:
            raise KeyMissing(f"'{self.path}' beside the master key cannot be read") from error
        found: dict[bytes, int] = {}
        for start in range(0, len(text) - LINE + 1, LINE):
            gone, _, day = text[start : start + LINE].rstrip("\n").partition(" ")
            try:
                found[bytes.fromhex(gone)] = int(day)
            except ValueError:
                continue
        return found

    def add(self, gone: Iterable[tuple[bytes, int]]) -> None:
        """Durable when it returns. Where nothing can be written beside the key, it is tried again
        at the next start, and `alongside doctor` says so: nobody is kept because of it.
        """
        lines = "".join(f"{hashed.hex()} {day:06}\n" for hashed, day in gone)
        if lines:
            with contextlib.suppress(OSError):
                self._append(lines)

    def _append(self, lines: str) -> None:
        file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            whole = os.fstat(file).st_size // LINE * LINE
            os.ftruncate(file, whole)
            os.pwrite(file, lines.encode("ascii"), whole)
            os.fsync(file)
        finally:
            os.close(file)
        sync_folder(self.path.parent)
