"""Wrong answers without an effect: the whole table of them, ready to be sent."""

from collections.abc import Mapping

import orjson

_HTML = "<html><head><title>{0}</title></head><body><center><h1>{0}</h1></center><hr></body></html>"
Canned = tuple[int, str, bytes]
JSON = "application/json"
_PAGE = "text/html"


def _error(code: int, description: str) -> Canned:
    body = orjson.dumps({"ok": False, "error_code": code, "description": description})
    return code, JSON, body


def _page(code: int, title: str) -> Canned:
    return code, _PAGE, _HTML.format(f"{code} {title}").encode()


CANNED: Mapping[str, Canned] = {
    "internal_error": _error(500, "Internal Server Error"),
    "restarting": _error(500, "Internal Server Error: restart"),
    "bad_gateway": _error(502, "Bad Gateway"),
    "bad_gateway_page": _page(502, "Bad Gateway"),
    "unavailable_page": _page(503, "Service Temporarily Unavailable"),
    "gateway_timeout_page": _page(504, "Gateway Time-out"),
    "too_many_page": _page(429, "Too Many Requests"),
    "too_many_without_time": _error(429, "Too Many Requests"),
    "unauthorized": _error(401, "Unauthorized"),
    "forbidden": _error(403, "Forbidden: bot was blocked by the user"),
    "not_found": _error(404, "Not Found"),
    "conflict": _error(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
        " is running",
    ),
    "bad_request": _error(400, "Bad Request: a reason nobody has heard of"),
    "refused_in_silence": (400, JSON, b'{"ok":false,"error_code":400}'),
    "refused_with_200": (200, JSON, b'{"ok":false}'),
    "not_json": (200, JSON, b"OK"),
    "page_with_200": (200, _PAGE, _HTML.format("Welcome").encode()),
    "broken_json": (200, JSON, b'{"ok":true,"result":[{"update_id":1'),
    "empty_body": (200, JSON, b""),
    "no_result": (200, JSON, b'{"ok":true}'),
    "null_body": (200, JSON, b"null"),
    "array_body": (200, JSON, b"[]"),
    "result_is_text": (200, JSON, b'{"ok":true,"result":"yes"}'),
    "result_is_number": (200, JSON, b'{"ok":true,"result":17}'),
    "result_is_null": (200, JSON, b'{"ok":true,"result":null}'),
    "bad_utf8": (200, JSON, b'{"ok":true,"result":"\xff\xfe"}'),
    "deep_json": (200, JSON, b'{"ok":true,"result":' + b"[" * 5000 + b"]" * 5000 + b"}"),
    "no_content": (204, JSON, b""),
}
