"""The request layer of python-telegram-bot over our own wire, behind its public `BaseRequest`.

Importing this imports `telegram`, half a second: `setting.py` does so in a process of its own.
The library is never told the token (`BOT_TOKEN` is a placeholder): its errors, logs and `repr`
quote what they know.
"""

from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlencode

import orjson
from telegram import Bot
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot.transports.telegram.wire import Wire

BOT_TOKEN: Final = "0:kept-on-the-wire"  # noqa: S105 - the point is that it is none
SECONDS: Final = 15.0
FORM: Final = "application/x-www-form-urlencoded"


class WireRequest(BaseRequest):
    """Posts what the library wants to post. The wire is opened and closed by its owner."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    @property
    def read_timeout(self) -> float:
        return SECONDS

    async def initialize(self) -> None:
        """Nothing to do: the wire opens with its first use."""

    async def shutdown(self) -> None:
        """Nothing to do: others use the wire as well."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_timeouts: Any,
        **named: Any,
    ) -> tuple[int, bytes]:
        """Status and body. The method's name is all that is taken from the address; no files."""
        if method != "POST":
            raise TelegramError("nothing is ever downloaded")
        seconds = named.get("read_timeout")
        status, payload = await self._wire.post(
            url.rpartition("/")[2],
            urlencode(request_data.json_parameters if request_data else {}).encode(),
            seconds=float(seconds) if isinstance(seconds, int | float) else SECONDS,
            kind=FORM,
        )
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            # The library's own error for it warns of a change of its own to come.
            raise TelegramError("too many requests")
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """The library's own would log what it cannot read."""
        try:
            return orjson.loads(payload)
        except orjson.JSONDecodeError:
            error = TelegramError("the answer is not JSON")
        raise error  # out here, so that no chain leads back to the payload


def bot_on(wire: Wire) -> Bot:
    """The library's client, talking over this wire."""
    request = WireRequest(wire)
    return Bot(BOT_TOKEN, request=request, get_updates_request=request)
