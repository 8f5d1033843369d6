"""Settings, from the environment (`ALONGSIDE_*`). Read by `bootstrap` and `cli`, nobody else.

The data folder and the folder of the master key are different ones on purpose: whoever gets hold of
one of them can read nothing.
"""

import os
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.core.errors import UsageError


def _base(variable: str, fallback: str) -> Path:
    """An XDG base folder."""
    given = os.environ.get(variable, "")
    return Path(given) if given.startswith("/") else Path.home() / fallback


def default_data_dir() -> Path:
    return _base("XDG_DATA_HOME", ".local/share") / "alongside"


def default_key_file() -> Path:
    return _base("XDG_CONFIG_HOME", ".config") / "alongside" / "master.key"


class SettingMissing(UsageError):
    """a setting is missing or cannot be read"""

    def __init__(self, name: str) -> None:
        super().__init__(f"set {name}, or {name}_FILE to a readable file that holds it")
        self.name = name


class SettingRefused(UsageError):
    """a setting has a value that cannot be"""

    def __init__(self, error: ValidationError) -> None:
        faults = [
            f"ALONGSIDE_{'_'.join(map(str, fault['loc'])).upper()}: {fault['msg']}"
            for fault in error.errors(include_input=False, include_url=False)
        ]
        super().__init__("; ".join(faults))


def _secret(given: SecretStr | None, file: Path | None, name: str) -> str | None:
    """A secret from the environment or from a file; the file wins."""
    if file is None:
        return given.get_secret_value().strip() if given else None
    try:
        return file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingMissing(name) from error


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

    host: str = Field(default="", max_length=80)
    """Who runs this companion, as people shall read it: a name, and a way to reach you if you like."""

    minors: Literal["short", "refuse"] = "short"
    """Who says that she is under 18: `short` has short, steadying things and nothing that comes by
    itself; `refuse` has people and help in danger, and no practice at all."""

    log_level: str = "warning"

    telegram_token: SecretStr | None = None
    telegram_token_file: Path | None = None
    """The token of the bot, or a file that holds it."""

    api_base_url: str = "https://api.telegram.org"
    poll_timeout: int = Field(default=25, ge=0, le=50)
    """Seconds for which Telegram holds an empty poll."""

    public_url: str | None = None
    """Where Telegram reaches us (https): then a webhook is used instead of polling."""

    webhook_secret: SecretStr | None = None
    webhook_secret_file: Path | None = None
    """What Telegram shows with every call; made from the master key when not given."""

    listen_host: str = "127.0.0.1"
    listen_port: int = Field(default=8080, ge=0, le=65535)
    watch_port: int | None = Field(default=None, ge=0, le=65535)
    """/healthz, /readyz and /metrics; beside the webhook when not given."""

    rate: float = Field(default=28.0, ge=0)
    """Messages a second in all; 0 is no limit of ours."""

    chat_rate: float = Field(default=1.0, ge=0)
    """Messages a second to one chat."""

    mailbox: int = Field(default=50, ge=1)
    """Messages of one person that may wait at once; danger is read in all of them."""

    def token(self) -> str:
        """The bot's token. Raises `SettingMissing`."""
        token = _secret(self.telegram_token, self.telegram_token_file, "ALONGSIDE_TELEGRAM_TOKEN")
        if not token:
            raise SettingMissing("ALONGSIDE_TELEGRAM_TOKEN")
        return token

    def secret_of_webhook(self) -> str | None:
        name = "ALONGSIDE_WEBHOOK_SECRET"
        return _secret(self.webhook_secret, self.webhook_secret_file, name)

    @field_validator("host")
    @classmethod
    def _one_line(cls, value: str) -> str:
        return " ".join(value.split())

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        known = ("debug", "info", "warning", "error")
        if value.lower() not in known:
            raise ValueError(f"log level is one of {', '.join(known)}")
        return value.lower()

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            message = "no time zone has this name"
            raise ValueError(message) from error
        return value

    @field_validator("api_base_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("https", "http") or not parts.hostname or parts.port == 0:
            raise ValueError("an address begins with https:// or http:// and names a host")
        return value


def read_settings(**given: object) -> Settings:
    """Settings from what was given and else the environment. Raises `SettingRefused`."""
    try:
        return Settings(**given)  # type: ignore[arg-type] # pydantic checks them
    except ValidationError as error:
        raise SettingRefused(error) from None  # the cause would print a secret's value
