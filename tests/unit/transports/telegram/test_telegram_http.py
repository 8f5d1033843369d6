"""One answer of HTTP/1.1, however it comes in; and what a request looks like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transports.telegram.http import (
    LONGEST_ANSWER,
    LONGEST_HEAD,
    Answer,
    AnswerReader,
    Attached,
    Host,
    Misspoken,
    form,
    head,
    request,
)

PLAIN = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\nhello world"
)
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"5\r\nhello\r\n6;why=not\r\n world\r\n0\r\n\r\n"
)
TRAILED = CHUNKED[:-2] + b"X-Sum: 1\r\n\r\n"
CONTINUED = b"HTTP/1.1 100 Continue\r\n\r\n" + PLAIN


def read(*pieces: bytes) -> Answer | None:
    reader, answer = AnswerReader(), None
    for piece in pieces:
        assert answer is None
        answer = reader.feed(piece)
    return answer


@pytest.mark.parametrize("whole", [PLAIN, CHUNKED, TRAILED, CONTINUED])
def test_an_answer_is_read_wherever_it_is_cut(whole: bytes) -> None:
    expected = Answer(200, b"hello world", can_stay=True)
    assert read(whole) == expected
    for cut in range(1, len(whole)):
        assert read(whole[:cut], whole[cut:]) == expected
    assert read(*(whole[at : at + 1] for at in range(len(whole)))) == expected


@pytest.mark.parametrize("whole", [PLAIN, CHUNKED, TRAILED, CONTINUED])
def test_half_an_answer_is_none(whole: bytes) -> None:
    for cut in range(len(whole)):
        reader = AnswerReader()
        assert reader.feed(whole[:cut]) is None
        assert reader.ended() is None


def test_without_a_length_the_end_of_the_connection_is_the_end() -> None:
    reader = AnswerReader()
    assert reader.feed(b"HTTP/1.1 502 Bad Gateway\r\n\r\nsorry") is None
    assert reader.ended() == Answer(502, b"sorry", can_stay=False)


def test_what_other_lines_say_is_not_believed() -> None:
    said = b"HTTP/1.1 200 OK\r\nX: Content-Length: 1\r\n content-length: 2\r\nContent-Length: 3\r\n\r\nabc"
    assert read(said) == Answer(200, b"abc", can_stay=True)


@pytest.mark.parametrize("status", [204, 304])
def test_some_answers_never_have_a_body(status: int) -> None:
    assert read(b"HTTP/1.1 %d No\r\n\r\n" % status) == Answer(status, b"", can_stay=True)


@pytest.mark.parametrize(
    ("said", "can_stay"),
    [
        (b"HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 0\r\n\r\n", False),
        (b"HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: 0\r\n\r\n", True),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", False),
        (b"HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 0\r\n\r\n", True),
        (PLAIN + b"HTTP/1.1 200 OK\r\n", False),
    ],
)
def test_a_connection_is_used_again_when_both_sides_agree_on_where_it_stands(
    said: bytes, can_stay: bool
) -> None:
    answer = read(said)
    assert answer is not None
    assert answer.can_stay is can_stay


@pytest.mark.parametrize(
    "said",
    [
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"HTTP/1.1 20 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: five\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length : 5\r\nContent-Length: 6\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfive\r\nhello\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello!!",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"0" * (LONGEST_HEAD + 1),
        b"HTTP/1.1 200 OK\r\nA: " + b"b" * LONGEST_HEAD,
        b"HTTP/1.1 200 OK\r\nA: " + b"b" * LONGEST_HEAD + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * LONGEST_ANSWER,
    ],
)
def test_what_is_ambiguous_or_without_end_is_refused(said: bytes) -> None:
    with pytest.raises(Misspoken):
        read(said)


@given(st.lists(st.binary(max_size=60), max_size=6))
def test_whatever_comes_is_an_answer_or_refused(pieces: list[bytes]) -> None:
    reader = AnswerReader()
    try:
        for piece in (b"HTTP/1.1 200 OK\r\n", *pieces):
            if reader.feed(piece):
                return
    except Misspoken:
        return
    reader.ended()


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=5), st.data())
def test_chunks_come_together_again(chunks: list[bytes], data: st.DataObject) -> None:
    body = b"".join(b"%x\r\n%b\r\n" % (len(one), one) for one in chunks)
    whole = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body + b"0\r\n\r\n"
    cut = data.draw(st.integers(0, len(whole) - 1))
    assert read(whole[:cut], whole[cut:]) == Answer(200, b"".join(chunks), can_stay=True)


# ── out ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("address", "port", "header", "path"),
    [
        ("https://api.telegram.org", 443, "api.telegram.org", ""),
        ("http://127.0.0.1:8081/local", 8081, "127.0.0.1:8081", "/local"),
        ("http://[::1]:81", 81, "[::1]:81", ""),
        ("http://bücher.example:80", 80, "xn--bcher-kva.example", ""),
    ],
)
def test_an_address_is_taken_apart(address: str, port: int, header: str, path: str) -> None:
    host = Host.at(address)
    assert (host.port, host.header, host.path) == (port, header, path)


@pytest.mark.parametrize("address", ["ftp://host", "https://", "http://[::1", "host"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of any kind
        Host.at(address)


def test_a_request_says_how_long_it_is() -> None:
    asked = request(head("/bot1:a/getMe", Host.at("http://host"), "application/json"), b"{}")
    first, *fields = asked.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert first == b"POST /bot1:a/getMe HTTP/1.1"
    assert {b"Host: host", b"Content-Length: 2", b"Accept-Encoding: identity"} <= set(fields)
    assert asked.endswith(b"\r\n\r\n{}")


def test_a_form_holds_its_fields_and_its_file() -> None:
    kind, body = form(
        {"chat_id": "7"}, Attached("document", "mine.json", "application/json", b"{}")
    )
    boundary = kind.partition("boundary=")[2].encode()
    pieces = body.split(b"--" + boundary)
    assert [piece[:2] for piece in pieces] == [b"", b"\r\n", b"\r\n", b"--"]
    assert b'name="chat_id"\r\n\r\n7\r\n' in pieces[1]
    assert b'name="document"; filename="mine.json"' in pieces[2]
    assert pieces[2].endswith(b"\r\n\r\n{}\r\n")
