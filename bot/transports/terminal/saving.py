"""A file or picture that is handed over, in the folder where the chat was started."""

import contextlib
import os
from itertools import count
from pathlib import Path

ONLY_HERS = 0o600


def save(named: str, content: bytes, folder: Path) -> Path:
    """Where it lies now; nothing that was there is written over. Raises `OSError`."""
    name = Path(named)
    for number in count(1):
        end = "" if number == 1 else f"-{number}"
        path = folder / f"{name.stem}{end}{name.suffix}"
        with contextlib.suppress(FileExistsError):
            _write_new(path, content)
            return path.absolute()
    raise AssertionError  # the count does not end


def _write_new(path: Path, content: bytes) -> None:
    """All of it or nothing. A link that somebody laid there counts as there already."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_HERS)
    with os.fdopen(handle, "wb") as written:
        try:
            written.write(content)
            written.flush()
        except OSError:
            path.unlink()
            raise
