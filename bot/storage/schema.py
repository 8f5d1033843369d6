"""The shape of the database: numbered steps forward, each recorded in its own transaction."""

import sqlite3
from pathlib import Path

from bot.core.errors import SchemaTooNew

FOLDER = Path(__file__).parent / "migrations"


def newest() -> int:
    return max(_number(file) for file in _files())


def migrate(path: Path) -> None:
    """Bring the file to the newest shape; it is created when it is not there.

    The number of the last step stands in `user_version`, which is part of the transaction: a
    crash leaves a step done and recorded, or neither. Raises `SchemaTooNew`, and errors of
    `sqlite3` as they are.
    """
    db = sqlite3.connect(path, isolation_level=None)
    try:
        present: int = db.execute("PRAGMA user_version").fetchone()[0]
        if present > newest():
            raise SchemaTooNew(f"the data has schema {present}, this release knows {newest()}")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        for file in _files():
            if _number(file) > present:
                _step(db, file)
    finally:
        db.close()


def _step(db: sqlite3.Connection, file: Path) -> None:
    sql = file.read_text("utf-8")
    try:
        db.executescript(
            f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {_number(file)};\nCOMMIT;"
        )
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")


def _files() -> list[Path]:
    return sorted(FOLDER.glob("*.sql"))


def _number(file: Path) -> int:
    return int(file.name.partition("_")[0])
