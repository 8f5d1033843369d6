"""HTTP/1.1, as much of it as one POST and its answer need. Pure.

An answer that says anything ambiguous about where it ends is refused: what follows on the same
connection would be taken for the answer to somebody else's call.
"""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

LONGEST_HEAD = 64 * 1024
LONGEST_ANSWER = 20 * 1024 * 1024
"""Bytes. A hundred updates of the longest kind stay far below."""

_STATUS = re.compile(rb"HTTP/1\.([01]) ([1-5]\d\d)(?=[ \r]|\Z)")
_TELLING = re.compile(
    rb"^(content-length|transfer-encoding|connection)[ \t]*:([^\r\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_LENGTH = re.compile(rb"\d{1,12}")
_CHUNK = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?")
_PORTS = {"http": 80, "https": 443}
_HEAD_END, _LINE_END = b"\r\n\r\n", b"\r\n"


class Misspoken(Exception):
    """not an answer that we can read"""


# ── out ───────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Host:
    """Where requests go: `https://api.telegram.org`, or a server of one's own, with a path or not."""

    name: str
    port: int
    is_secure: bool
    path: str
    header: str

    @classmethod
    def at(cls, address: str) -> "Host":
        """Raises `ValueError` for what is no http address."""
        parts = urlsplit(address)
        if parts.scheme not in _PORTS or not parts.hostname:
            raise ValueError("an address of http or https is needed")
        port = parts.port or _PORTS[parts.scheme]
        name = parts.hostname.encode("idna").decode()
        shown = f"[{name}]" if ":" in name else name
        header = shown if port == _PORTS[parts.scheme] else f"{shown}:{port}"
        return cls(name, port, parts.scheme == "https", parts.path, header)


def head(path: str, host: Host, kind: str) -> bytes:
    """All that stands before the length of the body: the same for every call of a method."""
    lines = (
        f"POST {path} HTTP/1.1",
        f"Host: {host.header}",
        "User-Agent: alongside",
        # Plain answers cost less than packed ones, and cannot blow up while being unpacked.
        "Accept-Encoding: identity",
        f"Content-Type: {kind}",
        "Content-Length: ",
    )
    return "\r\n".join(lines).encode("ascii")


def request(head: bytes, body: bytes) -> bytes:
    return b"%b%d\r\n\r\n%b" % (head, len(body), body)


@dataclass(frozen=True, slots=True)
class Attached:
    """A file in a form. The names are ours."""

    field: str
    name: str
    kind: str  # of its content
    content: bytes


def form(fields: Mapping[str, str], file: Attached) -> tuple[str, bytes]:
    """The type and the body of a form with one file in it. Values may be a person's words: the
    boundary is drawn anew for each form, so that nothing in them can be one.
    """
    boundary = secrets.token_hex(16)
    lead = f'--{boundary}\r\nContent-Disposition: form-data; name="'
    parts = [f'{lead}{field}"\r\n\r\n{value}\r\n' for field, value in fields.items()]
    parts.append(
        f'{lead}{file.field}"; filename="{file.name}"\r\nContent-Type: {file.kind}\r\n\r\n'
    )
    body = "".join(parts).encode("utf-8", "replace") + file.content
    body += f"\r\n--{boundary}--\r\n".encode()
    return f"multipart/form-data; boundary={boundary}", body


# ── back ──────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes
    can_stay: bool  # another call may follow on the same connection


@dataclass(frozen=True, slots=True)
class _Head:
    status: int
    can_stay: bool
    length: int | None  # None: in chunks, or up to the end of the connection
    in_chunks: bool = False


class AnswerReader:
    """Puts one answer together from the pieces in which it comes."""

    __slots__ = ("_chunks", "_head", "_held")

    def __init__(self) -> None:
        self._held = bytearray()
        self._chunks = bytearray()
        self._head: _Head | None = None

    def feed(self, piece: bytes | memoryview) -> Answer | None:
        """The answer, once it is whole. Raises `Misspoken`."""
        self._held += piece
        if len(self._held) + len(self._chunks) > LONGEST_ANSWER:
            raise Misspoken
        while self._head is None:
            found = self._take_head()
            if found is None:
                return None
            self._head = found if found.status >= 200 else None  # "100 Continue" and its like
        return self._whole(self._head)

    def ended(self) -> Answer | None:
        """The connection is closed: that is the end of an answer without a length of its own."""
        if self._head is None or self._head.in_chunks or self._head.length is not None:
            return None
        return Answer(self._head.status, bytes(self._held), can_stay=False)

    def _take_head(self) -> _Head | None:
        end = self._held.find(_HEAD_END)
        if max(end, 0) > LONGEST_HEAD or (end < 0 and len(self._held) > LONGEST_HEAD):
            raise Misspoken
        if end < 0:
            return None
        lines = bytes(self._held[:end])
        del self._held[: end + len(_HEAD_END)]
        return _read_head(lines)

    def _whole(self, head: _Head) -> Answer | None:
        if head.in_chunks:
            return self._answer(head, self._chunks) if self._take_chunks() else None
        if head.length is None or len(self._held) < head.length:
            return None
        body = self._held[: head.length]
        del self._held[: head.length]
        return self._answer(head, body)

    def _answer(self, head: _Head, body: bytearray) -> Answer:
        """What comes uncalled for behind an answer is nobody's: the connection is not used again."""
        return Answer(head.status, bytes(body), head.can_stay and not self._held)

    def _take_chunks(self) -> bool:
        """Whether the last one, which is empty, has come."""
        while (line := self._held.find(_LINE_END)) >= 0:
            match = _CHUNK.fullmatch(self._held, 0, line)
            if match is None:
                raise Misspoken
            begin, size = line + 2, int(match.group(1), 16)
            if size == 0:
                return self._take_trailer(begin)
            end = begin + size
            if len(self._held) < end + 2:
                return False
            if self._held[end : end + 2] != _LINE_END:
                raise Misspoken
            self._chunks += self._held[begin:end]
            del self._held[: end + 2]
        if len(self._held) > LONGEST_HEAD:
            raise Misspoken
        return False

    def _take_trailer(self, begin: int) -> bool:
        """The lines behind the last chunk say nothing to us; an empty one ends them."""
        is_bare = self._held.startswith(_LINE_END, begin)
        end = begin if is_bare else self._held.find(_HEAD_END, begin) + 2
        if end < begin:
            return False
        del self._held[: end + 2]
        return True


def _read_head(lines: bytes) -> _Head:
    """From the lines that stand before the body; only those that say where it ends are looked at."""
    first = _STATUS.match(lines)
    if first is None:
        raise Misspoken
    fields: dict[bytes, bytes] = {}
    for name, value in _TELLING.findall(lines):
        key = name.lower()
        fields[key] = fields[key] + b"," + value.strip() if key in fields else value.strip()
    status = int(first.group(2))
    wishes = fields.get(b"connection", b"").lower()
    can_stay = b"close" not in wishes if first.group(1) == b"1" else b"keep-alive" in wishes
    return _bounded(status, fields, can_stay=can_stay)


def _bounded(status: int, fields: Mapping[bytes, bytes], *, can_stay: bool) -> _Head:
    """The head with where its answer ends."""
    length, coding = fields.get(b"content-length"), fields.get(b"transfer-encoding")
    if status < 200 or status in (204, 304):
        return _Head(status, can_stay, 0)
    if coding is not None:
        if coding.lower() != b"chunked" or length is not None:
            raise Misspoken
        return _Head(status, can_stay, None, in_chunks=True)
    if length is None:
        return _Head(status, can_stay=False, length=None)
    if _LENGTH.fullmatch(length) is None:
        raise Misspoken
    return _Head(status, can_stay, int(length))
