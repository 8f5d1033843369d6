"""All that the server knows, and the one way an update comes into being."""

from collections.abc import Callable
from random import Random

import orjson

from tests.fakes.telegram.chats import Chat, Chats, Json, Message
from tests.fakes.telegram.clock import Clock
from tests.fakes.telegram.ledger import Ledger
from tests.fakes.telegram.limits import Limits
from tests.fakes.telegram.methods import ASKED_FOR_ONLY, UPDATE_KINDS
from tests.fakes.telegram.settings import Settings
from tests.fakes.telegram.updates import QueueKey, Update, UpdateQueue

DEFAULT_KINDS = frozenset(UPDATE_KINDS) - ASKED_FOR_ONLY

Heard = Callable[[Chat, Message, str], None]


class State:
    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self.started = clock.now()
        self.random = Random(settings.seed)  # noqa: S311 - gaps between ids, chances of faults
        self.ledger = Ledger(keep=settings.keep_calls)
        self.limits = Limits(settings, clock.now())
        self.chats = Chats(self._bot())
        self.updates = UpdateQueue(
            first_id=settings.first_update_id,
            gap=settings.id_gap,
            limit=settings.queue_limit,
            random=self.random,
        )
        self.allowed = DEFAULT_KINDS
        self.unwanted = 0  # updates of kinds that were not asked for
        self.is_logged_out = False
        self.webhook_url = ""
        self.wakers: list[Callable[[], None]] = []  # who waits for updates
        self.listeners: list[Heard] = []  # who waits for what the bot says

    def _bot(self) -> Json:
        return {
            "id": self.settings.bot_id,
            "is_bot": True,
            "first_name": self.settings.first_name,
            "username": self.settings.username,
        }

    def me(self) -> Json:
        return {
            **self._bot(),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def change(self, settings: Settings) -> None:
        self.settings = settings
        self.limits = Limits(settings, self.clock.now())
        self.ledger.keep = settings.keep_calls

    def allow(self, kinds: list[str]) -> None:
        """An empty list means the default again."""
        self.allowed = frozenset(kinds) or DEFAULT_KINDS

    @property
    def allows_default(self) -> bool:
        return self.allowed == DEFAULT_KINDS

    def push(
        self, kind: str, payload: object, *, chat: int | None, queue: QueueKey, life: float
    ) -> Update | None:
        """A new update, unless the bot does not want its kind."""
        if kind in UPDATE_KINDS and kind not in self.allowed:
            self.unwanted += 1
            return None
        number = self.updates.take_id()
        body = b'{"update_id":%d,"%s":%s}' % (number, kind.encode(), orjson.dumps(payload))
        return self.enter(number, kind, body, chat=chat, queue=queue, life=life)

    def enter(
        self,
        number: int,
        kind: str,
        body: bytes,
        *,
        chat: int | None,
        queue: QueueKey,
        life: float,
    ) -> Update | None:
        now = self.clock.now()
        update = Update(number, kind, chat, queue, body, now, now + life)
        if not self.updates.push(update):
            return None
        self.wake()
        return update

    def wake(self) -> None:
        """There is something in the queue."""
        for wake in self.wakers:
            wake()

    def rewind(self, first: int) -> int:
        """Deliver everything from this update on once more, as after a loss on the server's side."""
        again = self.updates.rewind(first)
        self.wake()
        return again

    def told(self, chat: Chat, message: Message, how: str) -> None:
        """The bot said (`new`) or changed (`edit`) something."""
        for listen in self.listeners:
            listen(chat, message, how)
