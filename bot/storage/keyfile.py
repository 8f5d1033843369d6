"""The master key on disk: 32 random bytes as hex digits, in another folder than the data.

Whoever has the data folder alone, or a backup of it, has nothing.
"""

import contextlib
import os
import secrets
from pathlib import Path

from bot.core.errors import KeyMissing
from bot.storage.disk import sync_folder

KEY_BYTES = 32


def master_key(path: Path, *, data_dir: Path, may_create: bool) -> bytes:
    """The key in the file; on the first start (`may_create`) a new one is written there.

    Raises `KeyMissing`. A key is never made for data that exists: it could not open it, and
    would hide that the right one is gone.
    """
    if path.resolve().is_relative_to(data_dir.resolve()):
        raise KeyMissing(f"the master key '{path}' must not lie inside the data folder")
    try:
        if may_create and not path.exists():
            _create(path)
        key = _parse(path.read_text("ascii"), path)
        _tidy(path)
        return key
    except (OSError, UnicodeDecodeError) as error:
        raise KeyMissing(f"the master key '{path}' cannot be read") from error


def _parse(text: str, path: Path) -> bytes:
    try:
        key = bytes.fromhex(text)
    except ValueError as error:
        raise KeyMissing(f"'{path}' does not hold a master key") from error
    if len(key) != KEY_BYTES:
        raise KeyMissing(f"'{path}' does not hold a master key")
    return key


def _create(path: Path) -> None:
    """Write a new key under another name first and link it into place.

    So there is never half a key, and a key that somebody else put there meanwhile is kept.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        try:
            os.write(file, secrets.token_hex(KEY_BYTES).encode() + b"\n")
            os.fsync(file)
        finally:
            os.close(file)
        try:
            path.hardlink_to(draft)
        except (FileExistsError, FileNotFoundError):  # the second: tidied away, as below
            return
    finally:
        draft.unlink(missing_ok=True)
    sync_folder(path.parent)


def _tidy(path: Path) -> None:
    """There is a key: a draft that a start left behind when it broke off may be a copy of it."""
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{path.name}.*"):
            left.unlink()
