"""What whoever runs the companion does for one person who asked for it by other ways than the chat.

The house has to rest meanwhile: one process owns a data folder.
"""

import os
from pathlib import Path

from bot.app.privacy import document
from bot.bootstrap.rooms import opened
from bot.core.errors import StoreFull, UsageError
from bot.core.names import PersonId
from bot.scheduling.clock import WallClock
from bot.settings import Settings
from bot.storage import SqliteStore
from bot.storage.upkeep import existing


async def export(settings: Settings, address: str, file: Path) -> None:
    """Write the document that /export hands over. Raises `UsageError` for nobody."""
    existing(settings.data_dir)
    async with opened(settings) as store:
        found = await store.export(await _known(store, address))
    now = WallClock().now()
    content = document(found, address, now, now.date().isoformat()).content
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as written:
            written.write(content)
    except FileExistsError:
        raise UsageError(f"'{file}' is there already: choose another name") from None
    except OSError as error:
        raise StoreFull(f"cannot write '{file}'") from error


async def forget(settings: Settings, address: str) -> None:
    """The key first, then the rows. Raises `UsageError` for nobody."""
    existing(settings.data_dir)
    async with opened(settings) as store:
        await store.forget(await _known(store, address))


async def _known(store: SqliteStore, address: str) -> PersonId:
    person = await store.person(address)
    if person is None:
        raise UsageError("nobody is known at this address")
    return person
