"""Answers of the Bot API, and what is told apart in them."""

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transports.telegram.batches import read_batch
from bot.transports.telegram.failures import Kind, LineError, NoAnswer, Refused, read_answer


def refused(code: int, description: str = "", **parameters: object) -> Refused:
    body = {"ok": False, "error_code": code, "description": description, "parameters": parameters}
    with pytest.raises(Refused) as caught:
        read_answer(code, orjson.dumps(body))
    return caught.value


def test_a_result_is_a_result() -> None:
    assert read_answer(200, b'{"ok":true,"result":{"a":1}}') == {"a": 1}


@pytest.mark.parametrize(
    ("code", "description", "kind"),
    [
        (401, "Unauthorized", Kind.STRANGER),
        (404, "Not Found", Kind.STRANGER),
        (403, "Forbidden: bot was blocked by the user", Kind.GONE),
        (403, "Forbidden: user is deactivated", Kind.GONE),
        (400, "Bad Request: chat not found", Kind.GONE),
        (400, "Bad Request: message is not modified: specified new message …", Kind.DONE),
        (400, "Bad Request: message to edit not found", Kind.DONE),
        (400, "Bad Request: query is too old and response timeout expired …", Kind.DONE),
        (400, "Bad Request: can't parse entities: unsupported start tag", Kind.MARKUP),
        (400, "Bad Request: BUTTON_DATA_INVALID", Kind.MARKUP),
        (400, "Bad Request: message is too long", Kind.BAD),
        (409, "Conflict: terminated by other getUpdates request", Kind.CONFLICT),
        (413, "", Kind.BAD),
        (500, "Internal Server Error", Kind.SERVER),
        (502, "Bad Gateway", Kind.SERVER),
    ],
)
def test_refusals_are_told_apart(code: int, description: str, kind: Kind) -> None:
    assert refused(code, description).kind is kind


@pytest.mark.parametrize(
    ("given", "seconds"),
    [(3, 3), (0, 1), (-5, 1), (10**9, 3600), ("soon", 1), (None, 1), (True, 1)],
)
def test_a_wait_is_believed_within_reason(given: object, seconds: float) -> None:
    assert refused(429, "Too Many Requests", retry_after=given).retry_after == seconds


def test_a_wait_that_stands_only_in_words_is_found() -> None:
    assert refused(429, "Too Many Requests: retry after 17").retry_after == 17


def test_what_the_server_quotes_does_not_travel() -> None:
    error = refused(400, 'Bad Request: can\'t parse entities: tag "my secret"')

    assert "secret" not in f"{error!r} {error} {vars(error)}"


@pytest.mark.parametrize(
    "payload",
    [b"", b"<html>", b'{"ok":true', b"[]", b'{"ok":true}', b'{"ok":1,"result":2}', b"null"],
)
def test_an_answer_of_another_shape_is_no_answer(payload: bytes) -> None:
    with pytest.raises(NoAnswer):
        read_answer(200, payload)


@given(st.integers(200, 599), st.binary(max_size=80))
def test_whatever_comes_back_is_one_of_our_errors(status: int, payload: bytes) -> None:
    with pytest.raises(LineError):
        read_answer(status, payload)


# ── batches ───────────────────────────────────────────────────────────────────────────────────


def test_a_batch_comes_apart_into_its_updates() -> None:
    assert read_batch(200, b'{"ok":true,"result":[{"update_id":1},{"update_id":2}]}') == [
        {"update_id": 1},
        {"update_id": 2},
    ]


def test_an_update_that_is_no_json_leaves_the_others_whole() -> None:
    payload = b'{"ok":true,"result":[{"update_id":1,"a":"],{"},{"update_id":2,"b":oops},{}]}'

    assert read_batch(200, payload) == [
        {"update_id": 1, "a": "],{"},
        b'{"update_id":2,"b":oops}',
        {},
    ]


def test_an_update_nested_without_end_leaves_the_others_whole() -> None:
    deep = b'{"update_id":2,"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    updates = read_batch(200, b'{"ok":true,"result":[{"update_id":1},' + deep + b"]}")

    assert updates == [{"update_id": 1}, deep]


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_half_of_an_answer_is_asked_for_again(share: float) -> None:
    payload = b'{"ok":true,"result":[{"update_id":1,"m":{"t":"hello"}},{"update_id":2}]}'

    with pytest.raises(NoAnswer):
        read_batch(200, payload[: int(len(payload) * share)])


def test_a_batch_that_is_no_list_is_no_answer() -> None:
    with pytest.raises(NoAnswer):
        read_batch(200, b'{"ok":true,"result":{"update_id":1}}')
    with pytest.raises(Refused):
        read_batch(502, b"<html>bad gateway</html>")
