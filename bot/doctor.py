"""Whether everything is set up well: one check for each thing that can keep people from being answered.

A check says what it found in one line, and never a secret.
"""

import os
import shutil
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.content.loader import content_root, load_book
from bot.content.whereabouts import can_locate
from bot.core.errors import BotError, KeyMissing, SchemaTooNew, StoreCorrupt, StoreFull, StoreLocked
from bot.pictures.painter import can_draw
from bot.settings import Settings
from bot.storage.forgotten import Forgotten
from bot.storage.keyfile import master_key
from bot.storage.lock import FolderLock
from bot.storage.schema import newest
from bot.storage.sqlite import DATABASE
from bot.storage.upkeep import schema_of, verify

ROOM = 100 * 1024 * 1024
"""Bytes that should be free on the disk of the data."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; `fault` when it is not well."""

    name: str
    says: str
    fault: BotError | None = None

    @property
    def is_well(self) -> bool:
        return self.fault is None

    def as_json(self) -> dict[str, object]:
        return {"name": self.name, "ok": self.is_well, "says": self.says}


def examined(settings: Settings) -> tuple[Check, ...]:
    """All checks, the one that explains most first."""
    looks: dict[str, Callable[[Settings], str]] = {
        "content": _content,
        "data folder": _folder,
        "disk": _disk,
        "key": _key,
        "beside the key": _beside_the_key,
        "schema": _schema,
        "data": _data,
        "in use": _use,
        "telegram": _telegram,
        "pictures": _pictures,
        "locations": _locations,
    }
    return tuple(_looked(name, look, settings) for name, look in looks.items())


def _looked(name: str, look: Callable[[Settings], str], settings: Settings) -> Check:
    try:
        return Check(name, look(settings))
    except BotError as fault:
        return Check(name, str(fault).splitlines()[0], fault)


def _content(settings: Settings) -> str:
    book = load_book(content_root())
    return f"{len(book.flows)} flows, language of newcomers '{settings.language}'"


def _folder(settings: Settings) -> str:
    folder = _standing(settings.data_dir)
    if not folder.is_dir() or not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise StoreFull(f"'{folder}' cannot be written to")
    return f"'{settings.data_dir}'"


def _disk(settings: Settings) -> str:
    free = shutil.disk_usage(_standing(settings.data_dir)).free
    if free < ROOM:
        raise StoreFull(f"only {free // 1024 // 1024} MiB are free")
    return f"{free // 1024 // 1024} MiB are free"


def _key(settings: Settings) -> str:
    path = settings.master_key_file
    if not path.exists() and not _database(settings).exists():
        return f"'{path}' will be made at the first start"
    master_key(path, data_dir=settings.data_dir, may_create=False)
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise KeyMissing(f"others than its owner can read '{path}': chmod 600 it")
    return f"'{path}'"


def _beside_the_key(settings: Settings) -> str:
    forgotten = Forgotten(settings.master_key_file)
    place = forgotten.path if forgotten.path.exists() else _standing(forgotten.path.parent)
    if not os.access(place, os.W_OK):
        raise StoreFull(
            f"'{place}' cannot be written to: a backup would not forget who was forgotten"
        )
    return f"{forgotten.count()} to stay forgotten when a backup is put back"


def _schema(settings: Settings) -> str:
    database = _database(settings)
    if not database.exists():
        return f"no data yet, schema {newest()} will be made"
    present = schema_of(database)
    if present > newest():
        raise SchemaTooNew(f"{present}, and this release knows {newest()}: install the newer one")
    return f"{present}, this release knows {newest()}"


def _data(settings: Settings) -> str:
    database = _database(settings)
    if not database.exists():
        return "none yet"
    if schema_of(database) < newest():
        return "to be taken on at the next start"
    found = verify(database, settings.master_key_file, settings.data_dir)
    if found.faults:
        raise StoreCorrupt(f"{sum(found.faults.values())} sealed rows do not verify")
    return f"{sum(found.rows.values())} sealed rows open"


def _use(settings: Settings) -> str:
    if not settings.data_dir.is_dir():
        return "by nobody"
    try:
        FolderLock(settings.data_dir).release()
    except StoreLocked:
        return "by a process that is running"
    return "by nobody"


def _telegram(settings: Settings) -> str:
    if settings.telegram_token is None and settings.telegram_token_file is None:
        return "no token: the terminal works without one"
    settings.token()
    return "a token is set"


def _pictures(settings: Settings) -> str:  # noqa: ARG001 - one form for all of them
    if can_draw():
        return "can be drawn"
    return "/look speaks in words; the extra charts draws as well (.ci/env charts)"


def _locations(settings: Settings) -> str:  # noqa: ARG001 - as above
    if can_locate():
        return "a shared location tells the time zone, on Telegram"
    return "a city or a clock tells the time zone; the extra location takes shared ones (.ci/env location)"


def _database(settings: Settings) -> Path:
    return settings.data_dir / DATABASE


def _standing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(one for one in (folder, *folder.absolute().parents) if one.exists())
