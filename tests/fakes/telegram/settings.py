"""What can be turned on the fake server; each default says where its figure comes from in README."""

from dataclasses import dataclass

TOKEN = "7000000001:AAF-a-token-for-tests-and-nothing-else"


@dataclass(frozen=True, slots=True)
class Settings:
    token: str = TOKEN
    username: str = "alongside_test_bot"
    first_name: str = "Alongside"
    seed: int = 1

    first_update_id: int = 730_000_001
    id_gap: int = 3
    """Update ids grow by 1 to `id_gap`; 1 makes them consecutive."""
    update_life: float = 86_400.0
    callback_life: float = 150.0
    queue_limit: int = 1_000_000
    throttle_repeats: bool = True
    """A poller that repeats its offset within 3 s waits 3 s, within 0.5 s gets one update."""
    conflict_delay: float = 3.0

    limits: bool = True
    chat_rate: float = 1.0
    chat_burst: int = 10
    global_rate: float = 30.0
    group_per_minute: int = 20

    webhook_http: bool = True
    """Take http:// addresses on the loopback interface; the real server wants https."""
    webhook_timeout: float = 60.0
    webhook_interval: float = 1.0
    """Seconds between two calls of setWebhook that set an address."""

    webhook_resend: int = 60
    """The longest wait before an update is sent again, in seconds."""

    webhook_deaf: float = 0.0
    """The share of good answers that get lost, so that the update is delivered again."""

    keep_calls: bool = True
    """Off: the ledger only counts, for long runs."""

    @property
    def bot_id(self) -> int:
        return int(self.token.partition(":")[0])
