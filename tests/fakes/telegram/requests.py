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
    """A file that came along; its content is counted and let go."""

    name: str
    size: int
    kind: str


async def read_params(request: web.BaseRequest) -> Params:
    params: Params = {}
    if query := request.rel_url.raw_query_string:
        params.update(parse_qsl(query, keep_blank_values=True))
    if not request.body_exists:
        return params
    kind = request.content_type
    if kind == "application/json":
        params.update(_json(await request.read()))
    elif kind == "application/x-www-form-urlencoded":
        body = await request.read()
        params.update(parse_qsl(_decoded(body), keep_blank_values=True))
    elif kind == "multipart/form-data":
        params.update(await _multipart(request))
    return params


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
            size = len(value.file.read())
            params[name] = Upload(value.filename, size, value.content_type)
        elif isinstance(value, bytes | bytearray):
            params[name] = _decoded(bytes(value))
        else:
            params[name] = value
    return params
