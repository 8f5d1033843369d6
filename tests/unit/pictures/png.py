"""A PNG taken apart, as far as the tests look: eight bits a channel, not interlaced."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

CHANNELS = {2: 3, 6: 4}


@dataclass(frozen=True, slots=True)
class Pixels:
    width: int
    height: int
    rows: tuple[bytes, ...]
    channels: int

    def at(self, x: int, y: int) -> bytes:
        return self.rows[y][x * self.channels : x * self.channels + 3]

    def differing(self, other: "Pixels") -> list[tuple[int, int]]:
        """Where two pictures of one size are not the same."""
        return [
            (x, y)
            for y, (mine, others) in enumerate(zip(self.rows, other.rows, strict=True))
            if mine != others
            for x in range(self.width)
            if self.at(x, y) != other.at(x, y)
        ]


def pixels(png: bytes) -> Pixels:
    width, height, depth, colour, *_, interlaced = struct.unpack(">IIBBBBB", png[16:29])
    assert (depth, interlaced) == (8, 0)
    channels = CHANNELS[colour]
    raw = zlib.decompress(b"".join(data for kind, data in _chunks(png) if kind == b"IDAT"))
    return Pixels(width, height, tuple(_rows(raw, width * channels, channels)), channels)


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        yield png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        place += length + 12


def _rows(raw: bytes, length: int, step: int) -> Iterator[bytes]:
    above = bytes(length)
    for begin in range(0, len(raw), length + 1):
        above = _unfiltered(raw[begin], bytearray(raw[begin + 1 : begin + 1 + length]), above, step)
        yield above


def _unfiltered(kind: int, row: bytearray, above: bytes, step: int) -> bytes:
    if kind == 0:
        return bytes(row)
    for at in range(len(row)):
        left = row[at - step] if at >= step else 0
        corner = above[at - step] if at >= step else 0
        row[at] = (row[at] + _guess(kind, left, above[at], corner)) & 255
    return bytes(row)


def _guess(kind: int, left: int, up: int, corner: int) -> int:
    match kind:
        case 1:
            return left
        case 2:
            return up
        case 3:
            return (left + up) // 2
    near = left + up - corner
    return min((left, up, corner), key=lambda one: abs(near - one))
