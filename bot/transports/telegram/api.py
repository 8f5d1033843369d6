"""One call of a Bot API method: parameters out as JSON, the result back.

Why not `telegram.Bot` for these: per call `Bot.send_message` costs 126 µs of building and checking,
`Bot.do_api_request` 36 µs (and a warning), this 1 µs, of some 200 µs that a whole turn may take.
`Bot` sets what is shown before the first word (`setting.py`), over the same kind of wire.
"""

from collections.abc import Mapping

import orjson

from bot.transports.telegram.failures import read_answer
from bot.transports.telegram.http import Attached, form
from bot.transports.telegram.wire import Wire

SECONDS = 15.0
"""How long a call may take; a long poll brings its own figure."""

UPLOAD_SECONDS = 60.0
"""An export may be large."""

Parameters = Mapping[str, object]


class Api:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def call(
        self, method: str, parameters: Parameters | None = None, *, seconds: float = SECONDS
    ) -> object:
        """The result. Raises `Refused`, `NotSent` or `NoAnswer`."""
        return read_answer(*await self.ask(method, parameters, seconds=seconds))

    async def upload(
        self,
        method: str,
        parameters: Mapping[str, str],
        file: Attached,
        *,
        seconds: float = UPLOAD_SECONDS,
    ) -> object:
        """A call with a file in it. Raises as `call` does."""
        kind, body = form(parameters, file)
        return read_answer(*await self._wire.post(method, body, seconds=seconds, kind=kind))

    async def ask(
        self, method: str, parameters: Parameters | None = None, *, seconds: float = SECONDS
    ) -> tuple[int, bytes]:
        """Status and body as they came, for who reads them in an own way."""
        body = orjson.dumps(parameters or {})
        return await self._wire.post(method, body, seconds=seconds)
