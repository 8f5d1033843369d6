"""setWebhook and the delivery of updates to it, with the order and re-sending of the real server.

As the open-source server does: one row per chat for messages and another per person for presses;
within a row one at a time, between rows no order. A failed update is sent again at once, then after
2, 4, 8 … seconds up to one or two minutes; Retry-After is heeded, up to an hour.
"""

import asyncio
import contextlib
import time
from collections import deque

import aiohttp

from tests.fakes.telegram.checks import Given
from tests.fakes.telegram.errors import too_many
from tests.fakes.telegram.ledger import Call
from tests.fakes.telegram.polling import remember_allowed
from tests.fakes.telegram.state import State
from tests.fakes.telegram.updates import Handing, QueueKey, Update
from tests.fakes.telegram.webhook_address import check_address, check_secret
from tests.fakes.telegram.webhook_answer import Delivery, Reply, Runner, read_reply

QUIET = 10.0  # seconds without success after which only one connection is used


class Webhook:
    def __init__(self, state: State, run: Runner) -> None:
        self._state = state
        self._run = run
        self._secret = ""
        self._ip_address = ""
        self.max_connections = 40
        self._next_set = 0.0
        self._session: aiohttp.ClientSession | None = None
        self._rows: dict[QueueKey, deque[Delivery]] = {}
        self._ready: deque[QueueKey] = deque()
        self._known: set[int] = set()
        self._busy: set[asyncio.Task[None]] = set()
        self._last_success = -QUIET
        self._error: tuple[float, str] | None = None
        self.deliveries = 0
        state.wakers.append(self.pump)

    # ── the methods ──────────────────────────────────────────────────────────────────────────

    def set(self, given: Given, call: Call) -> str:
        """Returns the description that goes with the answer."""
        url = given.text("url")
        if not url:
            return self.delete(given)
        now = self._state.clock.now()
        if now < self._next_set:
            raise too_many(1)
        self._next_set = now + self._state.settings.webhook_interval
        check_address(url, allow_http=self._state.settings.webhook_http)
        check_secret(given.text("secret_token"))
        fresh = (
            url,
            given.text("secret_token"),
            self._connections(given),
            given.text("ip_address"),
        )
        same = fresh == (
            self._state.webhook_url,
            self._secret,
            self.max_connections,
            self._ip_address,
        )
        remember_allowed(self._state, given, call)
        if same and not given.flag("drop_pending_updates"):
            return "Webhook is already set"
        self._forget()
        self._drop(given)
        self._state.webhook_url, self._secret, self.max_connections, self._ip_address = fresh
        self._error = None
        self.pump()
        return "Webhook was set"

    def delete(self, given: Given) -> str:
        was_set = bool(self._state.webhook_url)
        self._forget()
        self._drop(given)
        self._state.webhook_url = ""
        return "Webhook was deleted" if was_set else "Webhook is already deleted"

    def info(self) -> dict[str, object]:
        state = self._state
        state.updates.expire(state.clock.now())
        info: dict[str, object] = {
            "url": state.webhook_url,
            "has_custom_certificate": False,
            "pending_update_count": len(state.updates),
        }
        if state.webhook_url:
            info["max_connections"] = self.max_connections
            info["ip_address"] = self._ip_address or "127.0.0.1"
            if self._error is not None:
                info["last_error_date"] = int(self._error[0])
                info["last_error_message"] = self._error[1]
        if not state.allows_default:
            info["allowed_updates"] = sorted(state.allowed)
        return info

    def _connections(self, given: Given) -> int:
        return min(max(given.integer("max_connections", 40), 1), 100)

    def _drop(self, given: Given) -> None:
        if given.flag("drop_pending_updates"):
            self._state.updates.clear(
                keep=0, now=self._state.clock.now(), by="drop_pending_updates"
            )

    def _forget(self) -> None:
        self._rows.clear()
        self._ready.clear()
        self._known.clear()
        for task in self._busy:
            task.cancel()

    @property
    def is_busy(self) -> bool:
        """Something is on its way, or would be if there were a connection."""
        return bool(self._busy or self._ready)

    # ── delivery ─────────────────────────────────────────────────────────────────────────────

    def pump(self) -> None:
        """Send what can be sent now."""
        state = self._state
        if not state.webhook_url:
            return
        room = self.max_connections * 2 - len(self._known)
        if room > 0:
            self._load(room)
        while self._ready and len(self._busy) < self._open_connections():
            row = self._ready.popleft()
            if self._rows.get(row):
                task = asyncio.get_running_loop().create_task(self._deliver(row))
                self._busy.add(task)
                task.add_done_callback(self._delivered)

    def _delivered(self, task: asyncio.Task[None]) -> None:
        self._busy.discard(task)
        self.pump()

    def _open_connections(self) -> int:
        recent = self._state.clock.now() - self._last_success <= QUIET
        return self.max_connections if recent else 1

    def _load(self, room: int) -> None:
        now = self._state.clock.now()
        for update in self._state.updates.peek(self.max_connections * 2, now):
            if update.id in self._known or not room:
                continue
            room -= 1
            self._known.add(update.id)
            row = self._rows.setdefault(update.queue, deque())
            row.append(Delivery(update))
            if len(row) == 1:
                self._ready.append(update.queue)

    async def _deliver(self, row: QueueKey) -> None:
        delivery = self._rows[row][0]
        update = delivery.update
        now = self._state.clock.now()
        self.deliveries += 1
        by = f"webhook {self.deliveries}"
        update.handed.append(Handing(now, by))
        update.served = update.served or time.perf_counter()
        reply = await self._post(update)
        if not self._rows.get(row) or self._rows[row][0] is not delivery:
            return  # the webhook was changed meanwhile
        if reply.is_ok and self._is_deaf():
            reply = Reply(error="Webhook connection closed")
        if reply.is_ok:
            self._last_success = self._state.clock.now()
            self._settle(row, "confirmed", by)
            await self._run(reply)
        else:
            self._error = (self._state.clock.now(), reply.error)
            self._put_off(row, delivery, reply, by)

    def _is_deaf(self) -> bool:
        """The bot's good answer was lost on the way, so the update will come again."""
        chance = self._state.settings.webhook_deaf
        return chance > 0 and self._state.random.random() < chance

    def _settle(self, row: QueueKey, fate: str, by: str) -> None:
        delivery = self._rows[row].popleft()
        self._known.discard(delivery.update.id)
        self._state.updates.settle(delivery.update, fate, self._state.clock.now(), by)
        if self._rows[row]:
            self._ready.append(row)
        else:
            del self._rows[row]

    def _put_off(self, row: QueueKey, delivery: Delivery, reply: Reply, by: str) -> None:
        longest = self._state.settings.webhook_resend
        wait = delivery.next_wait(reply.retry_after, self._state.random, longest)
        now = self._state.clock.now()
        if now + wait > delivery.update.expires:
            self._settle(row, "expired", by)
        elif wait == 0:
            self._ready.append(row)
        else:
            self._state.clock.at(now + wait, lambda: self._again(row, delivery))

    def _again(self, row: QueueKey, delivery: Delivery) -> None:
        if self._rows.get(row) and self._rows[row][0] is delivery:
            self._ready.append(row)
            self.pump()

    async def _post(self, update: Update) -> Reply:
        headers = {"Content-Type": "application/json"}
        if self._secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._secret
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=self._state.settings.webhook_timeout)
            connector = aiohttp.TCPConnector(limit=100)
            self._session = aiohttp.ClientSession(timeout=timeout, connector=connector)
        try:
            async with self._session.post(
                self._state.webhook_url, data=update.body, headers=headers, allow_redirects=False
            ) as answer:
                return await read_reply(answer)
        except TimeoutError:
            return Reply(error="Read timeout expired")
        except aiohttp.ClientConnectorError:
            return Reply(error="Connection refused")
        except aiohttp.ClientError:
            return Reply(error="Webhook connection closed")

    async def close(self) -> None:
        self._state.webhook_url = ""
        self._forget()
        for task in tuple(self._busy):
            with contextlib.suppress(asyncio.CancelledError):
                await task
        if self._session is not None:
            await self._session.close()
