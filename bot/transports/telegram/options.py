"""What the transport has to be told, as plain values. Secrets stay out of every `repr`."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.core.names import BASE_LANGUAGE, Language
from bot.transports.telegram.limits import Rates
from bot.transports.telegram.wire import DEFAULT_HOST

COMMANDS = (
    *("now", "menu", "help", "sit", "anchor", "checkin", "pause", "company", "plan", "kit", "look"),
    *("letter", "remind", "settings", "language", "timezone", "country", "privacy"),
    *("export", "forget", "why", "stop", "start"),
)
"""Those that exist, in the order in which the app lists them."""
POLL_SECONDS = 25


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen. Port 0 takes a free one."""

    port: int
    host: str = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Watch:
    """What an operator may ask for: Prometheus text, and whether people are being served."""

    metrics: Callable[[], bytes]
    is_ready: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Reach:
    """How Telegram reaches us: at a public address, which a proxy leads to `listen`."""

    public_url: str  # https://bot.example.org/telegram
    secret: str = field(repr=False)
    listen: Place = field(default_factory=lambda: Place(8080))
    connections: int = 40


@dataclass(frozen=True, slots=True)
class Options:
    token: str = field(repr=False)
    button_key: bytes = field(repr=False)
    """Signs buttons; the same after every start, or old buttons turn foreign."""
    host: str = DEFAULT_HOST
    poll_seconds: int = POLL_SECONDS
    poll_patience: float = 4.0
    """Seconds beyond that after which the line counts as dead."""
    rates: Rates = field(default_factory=Rates)
    reach: Reach | None = None  # None: polling
    watch_at: Place | None = None  # None: beside the webhook, and nowhere when polling
    languages: tuple[Language, ...] = (BASE_LANGUAGE,)
    commands: tuple[str, ...] = COMMANDS


def webhook_secret(key: bytes) -> str:
    """A secret that is the same after every start, for who has not chosen one."""
    return hashlib.sha256(b"alongside/1/webhook" + key).hexdigest()
