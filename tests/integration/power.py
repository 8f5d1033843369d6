"""A disk without power: what a process asked of its files, and what of it a cut leaves.

`power.c` writes the log. What was synced is there after a cut. Of what came later any part may be:
every sector of 512 bytes by itself, in any order, as disks and their caches do it. That a file was
made or removed is taken as done at once; the shared memory beside the database is no file of the
disk and is gone.
"""

import random
import shutil
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_HEAD = struct.Struct("<HQI")


@dataclass(frozen=True, slots=True)
class Act:
    """What was done to a file: `w` written at `offset`, `t` cut to `offset`, `s` synced, `u` removed."""

    kind: str
    name: str
    offset: int
    data: bytes


def compiler() -> str | None:
    return shutil.which("cc") or shutil.which("gcc")


def recorder(folder: Path) -> Path:
    """The library that writes the log, made here. Needs a C compiler."""
    made = folder / "power.so"
    source = Path(__file__).with_name("power.c")
    command = [compiler() or "cc", "-shared", "-fPIC", "-O1", "-o", str(made), str(source), "-ldl"]
    subprocess.run(command, check=True, timeout=60)
    return made


def acts(log: Path) -> Iterator[Act]:
    """The log in its order; a last record that was cut off is left out."""
    body, at = log.read_bytes(), 0
    while at + 1 + _HEAD.size <= len(body):
        kind = chr(body[at])
        length, offset, size = _HEAD.unpack_from(body, at + 1)
        at += 1 + _HEAD.size
        end = at + length + size
        if end > len(body):
            return
        yield Act(kind, body[at : at + length].decode(), offset, body[at + length : end])
        at = end


@dataclass(slots=True)
class Disk:
    """Files as they are for certain, and what was asked for since.

    `lies` is a disk that says it has synced and has not: the control, which has to lose something.
    """

    lies: bool = False
    sure: dict[str, bytearray] = field(default_factory=dict)
    asked: dict[str, list[Act]] = field(default_factory=dict)

    def take(self, act: Act) -> None:
        match act.kind:
            case "u":
                self.sure.pop(act.name, None)
                self.asked.pop(act.name, None)
            case "s" if not self.lies:
                for one in self.asked.pop(act.name, []):
                    _do(self.sure.setdefault(act.name, bytearray()), one)
            case "w" | "t":
                self.asked.setdefault(act.name, []).append(act)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """What may be found when the power is back."""
        left = {name: bytearray(body) for name, body in self.sure.items()}
        for name, asked in self.asked.items():
            body = left.setdefault(name, bytearray())
            keeps = chance.choice([0.0, 0.5, 0.9])
            for act in asked:
                for part in _sectors(act):
                    if chance.random() < keeps:
                        _do(body, part)
        return {name: bytes(body) for name, body in left.items()}


def _sectors(act: Act) -> Iterator[Act]:
    if act.kind != "w":
        yield act
        return
    start = 0
    while start < len(act.data):
        end = min(len(act.data), start + SECTOR - (act.offset + start) % SECTOR)
        yield Act("w", act.name, act.offset + start, act.data[start:end])
        start = end


def _do(body: bytearray, act: Act) -> None:
    if act.kind == "t":
        del body[act.offset :]
        body.extend(bytes(act.offset - len(body)))
        return
    body.extend(bytes(max(0, act.offset - len(body))))
    body[act.offset : act.offset + len(act.data)] = act.data
