"""How much may be sent: about one message a second to a chat, 30 in all, 20 a minute to a group.

Figures of core.telegram.org/bots/faq. The burst and the exact retry_after are not published; a
bucket that fills at the published rate stands for both.
"""

from math import ceil

from tests.fakes.telegram.errors import too_many
from tests.fakes.telegram.settings import Settings


class Bucket:
    __slots__ = ("_at", "_fill", "_rate", "_size")

    def __init__(self, rate: float, size: float, now: float) -> None:
        self._rate, self._size = rate, size
        self._fill, self._at = size, now

    def wait(self, now: float) -> float:
        """Seconds until one more is allowed; 0 when it is now."""
        self._fill = min(self._size, self._fill + (now - self._at) * self._rate)
        self._at = now
        return 0.0 if self._fill >= 1.0 - 1e-9 else (1.0 - self._fill) / self._rate

    def take(self) -> None:
        self._fill -= 1.0


class Limits:
    def __init__(self, settings: Settings, now: float) -> None:
        self._settings = settings
        self._global = Bucket(settings.global_rate, settings.global_rate, now)
        self._chats: dict[int, Bucket] = {}
        self._shut: dict[int | None, float] = {}  # until when; None is for all chats

    def shut(self, chat: int | None, until: float) -> None:
        """Refuse everything to a chat (or to all) until then, whatever the buckets say."""
        self._shut[chat] = until

    def check_shut(self, chat: int | None, now: float) -> None:
        for key in (None, chat):
            left = self._shut.get(key, 0.0) - now
            if left > 0:
                raise too_many(ceil(left))

    def spend(self, chat: int, *, is_group: bool, now: float) -> None:
        """Count one message, or refuse it without counting. Raises `Refusal`."""
        settings = self._settings
        if not settings.limits:
            return
        bucket = self._chats.get(chat)
        if bucket is None:
            rate, size = settings.chat_rate, float(settings.chat_burst)
            if is_group:
                rate, size = settings.group_per_minute / 60, float(settings.group_per_minute)
            bucket = self._chats[chat] = Bucket(rate, size, now)
        wait = max(bucket.wait(now), self._global.wait(now))
        if wait > 0:
            raise too_many(max(1, ceil(wait)))
        bucket.take()
        self._global.take()
