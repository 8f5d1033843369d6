"""The search for what must not be left behind: it would be worth nothing if it found nothing."""

import base64
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.acceptance.telegram.traces import CANARY, traces

SECRET = "7000000001:AAF-quokka fern"
NUMBER = "5300000001"


@pytest.mark.parametrize(
    "left",
    [
        SECRET.encode(),
        SECRET.encode("utf-16-le"),
        SECRET.encode("utf-16-be"),
        base64.b64encode(SECRET.encode()),
        base64.b64encode(b"1" + SECRET.encode() + b"2"),
        base64.b64encode(b"12" + SECRET.encode()),
        SECRET.encode().hex().encode(),
        SECRET.encode().hex().upper().encode(),
        quote(SECRET).encode(),
        SECRET[::-1].encode(),
        SECRET.upper().encode(),
    ],
)
def test_a_secret_is_found_in_every_disguise(tmp_path: Path, left: bytes) -> None:
    (tmp_path / "file").write_bytes(b"before" + left + b"after")

    assert traces(tmp_path, [CANARY, SECRET])


def test_an_id_is_found_as_the_number_that_it_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" + int(NUMBER).to_bytes(8, "big"))

    assert traces(tmp_path, [NUMBER]) == ["file: big-endian"]


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"a quokka in the fern")

    assert traces(tmp_path, [CANARY, SECRET, NUMBER]) == []
