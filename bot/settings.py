"""Settings, from the environment (`ALONGSIDE_*`). Read by `bootstrap` and `cli`, nobody else.

The data folder and the folder of the master key are different ones on purpose: whoever gets hold of
one of them can read nothing.
"""

import os
from pathlib import Path

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


def _base(variable: str, fallback: str) -> Path:
    """An XDG base folder."""
    given = os.environ.get(variable, "")
    return Path(given) if given.startswith("/") else Path.home() / fallback


def default_data_dir() -> Path:
    return _base("XDG_DATA_HOME", ".local/share") / "alongside"


def default_key_file() -> Path:
    return _base("XDG_CONFIG_HOME", ".config") / "alongside" / "master.key"


class Settings(BaseSettings):
    """Everything that an operator can set."""

    model_config = SettingsConfigDict(env_prefix="ALONGSIDE_", extra="ignore", frozen=True)

    data_dir: Path = Field(default_factory=default_data_dir)
    """Where state is kept, sealed."""

    master_key_file: Path = Field(default_factory=default_key_file)
    """The key that opens it: outside of the data folder, made at the first start."""

    language: str = "en"
    """Language of somebody who has not chosen one."""

    zone: str = "UTC"
    """IANA time zone of somebody who has not chosen one; the terminal takes the machine's."""

    log_level: str = "warning"

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        known = ("debug", "info", "warning", "error")
        if value.lower() not in known:
            raise ValueError(f"log level is one of {', '.join(known)}")
        return value.lower()
