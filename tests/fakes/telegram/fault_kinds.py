"""The kinds of faults by name: what the bot gets to see, and whether the effect takes place.

Answers that are merely wrong stand in `fault_answers.py`; here are those that are right and spoilt
on the way, and the ways for a connection to end. A kind whose name begins with `deliver_` has had
its effect.
"""

from collections.abc import Awaitable, Callable, Mapping

import orjson
from aiohttp import web

from tests.fakes.telegram.api import Answer
from tests.fakes.telegram.exchange import Exchange
from tests.fakes.telegram.fault_answers import CANNED, JSON


def _head(status: str, length: int, kind: str = "application/json") -> bytes:
    return (
        f"HTTP/1.1 {status}\r\nServer: nginx/1.18.0\r\nContent-Type: {kind}\r\n"
        f"Content-Length: {length}\r\nConnection: keep-alive\r\n\r\n"
    ).encode()


Act = Callable[[Exchange], Awaitable[web.StreamResponse]]


def respond(answer: Answer) -> web.Response:
    headers = {"Retry-After": str(answer.retry_after)} if answer.retry_after else None
    return web.Response(body=answer.body, status=answer.code, content_type=JSON, headers=headers)


async def _delay(to: Exchange) -> web.StreamResponse:
    await to.clock.sleep(to.options.seconds)
    return respond(await to.run())


async def _slow_answer(to: Exchange) -> web.StreamResponse:
    answer = await to.run()
    await to.clock.sleep(to.options.seconds)
    return respond(answer)


async def _reset(to: Exchange) -> web.StreamResponse:
    return to.close(reset=True)


async def _hang_up(to: Exchange) -> web.StreamResponse:
    return to.close()


async def _hang(to: Exchange) -> web.StreamResponse:
    return await to.hang()


async def _then_drop(to: Exchange) -> web.StreamResponse:
    await to.run()
    return to.close()


async def _then_reset(to: Exchange) -> web.StreamResponse:
    await to.run()
    return to.close(reset=True)


async def _then_hang(to: Exchange) -> web.StreamResponse:
    await to.run()
    return await to.hang()


async def _then_error(to: Exchange) -> web.StreamResponse:
    await to.run()
    code, kind, body = CANNED["bad_gateway_page"]
    return web.Response(status=code, content_type=kind, body=body)


async def _cut_after_headers(to: Exchange) -> web.StreamResponse:
    answer = await to.run()
    to.write(_head("200 OK", len(answer.body)))
    return to.close()


async def _cut_in_headers(to: Exchange) -> web.StreamResponse:
    await to.run()
    to.write(b"HTTP/1.1 200 OK\r\nContent-Ty")
    return to.close()


async def _half_json(to: Exchange) -> web.StreamResponse:
    body = (await to.run()).body
    to.write(_head("200 OK", len(body)) + body[: int(len(body) * to.options.share)])
    return to.close()


async def _half_then_hang(to: Exchange) -> web.StreamResponse:
    body = (await to.run()).body
    to.write(_head("200 OK", len(body)) + body[: int(len(body) * to.options.share)])
    return await to.hang()


async def _half_chunk(to: Exchange) -> web.StreamResponse:
    body = (await to.run()).body
    to.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
    to.write(b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(body[:9]), body[:9]))
    return to.close()


async def _trickle(to: Exchange) -> web.StreamResponse:
    body = (await to.run()).body
    for byte in _head("200 OK", len(body)) + body:
        to.write(bytes([byte]))
        await to.clock.sleep(to.options.interval)
        if to.request.transport is None:
            break
    return to.close()


async def _garbage(to: Exchange) -> web.StreamResponse:
    to.write(b"\x16\x03\x01\x00\xa5 this is not the protocol you are looking for\r\n\r\n")
    return to.close()


async def _redirect(to: Exchange) -> web.StreamResponse:
    return web.Response(status=302, headers={"Location": "/elsewhere"})


async def _huge_body(to: Exchange) -> web.StreamResponse:
    return web.Response(body=b'{"ok":true' + b" " * (8 << 20), content_type=JSON)


async def _wrong_shape(to: Exchange) -> web.StreamResponse:
    """What should be an array is an object and so on: the effect is there, its description not."""
    result = orjson.loads((await to.run()).body).get("result")
    other: object = {"is": "an object"} if not isinstance(result, dict) else [1, 2]
    return web.json_response({"ok": True, "result": other})


async def _extra_fields(to: Exchange) -> web.StreamResponse:
    """Something newer than the bot: fields nobody knew."""
    answer = await to.run()
    told = orjson.loads(answer.body)
    told["made_in_the_future"] = {"is": ["new"]}
    if isinstance(told.get("result"), dict):
        told["result"]["new_feature"] = {"kind": "unknown"}
    return web.Response(body=orjson.dumps(told), status=answer.code, content_type=JSON)


def _too_many(seconds: int) -> web.StreamResponse:
    told = {"retry_after": seconds}
    code, description = 429, f"Too Many Requests: retry after {seconds}"
    body = {"ok": False, "error_code": code, "description": description, "parameters": told}
    return web.json_response(body, status=code, headers={"Retry-After": str(seconds)})


async def _flood_call(to: Exchange) -> web.StreamResponse:
    return _too_many(to.options.retry_after)


async def _flood_chat(to: Exchange) -> web.StreamResponse:
    if to.chat is not None:
        to.limits.shut(to.chat, to.clock.now() + to.options.retry_after)
    return _too_many(to.options.retry_after)


async def _flood_all(to: Exchange) -> web.StreamResponse:
    to.limits.shut(None, to.clock.now() + to.options.retry_after)
    return _too_many(to.options.retry_after)


ACTS: Mapping[str, Act] = {
    "delay": _delay,
    "slow_answer": _slow_answer,
    "slow_trickle": _trickle,
    "reset_before_read": _reset,
    "hang_up": _hang_up,
    "hang": _hang,
    "garbage": _garbage,
    "redirect": _redirect,
    "huge_body": _huge_body,
    "flood_call": _flood_call,
    "flood_chat": _flood_chat,
    "flood_all": _flood_all,
    "deliver_then_drop": _then_drop,
    "deliver_then_reset": _then_reset,
    "deliver_then_hang": _then_hang,
    "deliver_then_error": _then_error,
    "deliver_then_cut_in_headers": _cut_in_headers,
    "deliver_then_cut_after_headers": _cut_after_headers,
    "deliver_then_half_json": _half_json,
    "deliver_then_half_and_hang": _half_then_hang,
    "deliver_then_half_chunk": _half_chunk,
    "deliver_then_wrong_shape": _wrong_shape,
    "deliver_with_extra_fields": _extra_fields,
}

KINDS = tuple(sorted({*CANNED, *ACTS}))


def has_effect(kind: str) -> bool:
    """Whether the method is carried out although something goes wrong."""
    return kind.startswith("deliver_") or kind in {"delay", "slow_answer", "slow_trickle"}


async def perform(kind: str, exchange: Exchange) -> web.StreamResponse:
    if kind in CANNED:
        code, content_type, body = CANNED[kind]
        return web.Response(status=code, content_type=content_type, body=body)
    return await ACTS[kind](exchange)
