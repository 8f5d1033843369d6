"""The parameters of a request, in each of the four ways the Bot API takes them.

Query string, application/x-www-form-urlencoded, multipart/form-data and application/json
(core.telegram.org/bots/api#making-requests). Objects in a form are JSON in a string.
"""

from dataclasses import dataclass
from urllib.parse import parse_qsl

import orjson
from aiohttp import web

from tests.fakes.telegram.errors import Refusal

Params = dict[str, object]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came along; its content is counted and let go but for the first bytes."""

    name: str
    size: int
    kind: str
    head: bytes = b""


async def read_params(request: web.BaseRequest) -> Params:
    query = request.rel_url.raw_query_string
    params = parse_query(query) if query else {}
    if not request.body_exists:
        return params
    if request.content_type == "multipart/form-data":
        return params | await _multipart(request)
    return params | parse_body(request.content_type, await request.read())


def parse_query(query: str) -> Params:
    return dict(parse_qsl(query, keep_blank_values=True))


def parse_body(kind: str, body: bytes) -> Params:
    """Of the two kinds that need no more than the bytes; others hold nothing for us."""
    if kind == "application/json":
        return _json(body)
    if kind == "application/x-www-form-urlencoded":
        return parse_query(_decoded(body))
    return {}


def _decoded(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise Refusal(400, "Bad Request: strings must be encoded in UTF-8") from error


def _json(body: bytes) -> Params:
    if not body:
        return {}
    try:
        given = orjson.loads(body)
    except ValueError as error:
        raise Refusal(400, "Bad Request: can't parse JSON body") from error
    if not isinstance(given, dict):
        raise Refusal(400, "Bad Request: object expected as JSON body")
    return given


async def _multipart(request: web.BaseRequest) -> Params:
    params: Params = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            content = value.file.read()
            params[name] = Upload(value.filename, len(content), value.content_type, content[:24])
        elif isinstance(value, bytes | bytearray):
            params[name] = _decoded(bytes(value))
        else:
            params[name] = value
    return params
