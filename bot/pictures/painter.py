"""SVG to PNG, in a process of its own.

The renderer holds the interpreter's lock for as long as it works (measured: a loop beside a thread
that draws stands still for all of it), and somebody in danger may write at that moment. So it
works in a process that lives for one picture, at low priority, and nothing of it stays in memory.
What is drawn goes through pipes and touches no disk; the process is told no setting of ours.
"""

import asyncio
import contextlib
import os
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec

from bot.core.picture import Picture
from bot.pictures import fonts

SECONDS = 20.0
"""A picture takes a quarter of one; a machine under load may be slow."""
AT_ONCE = 2
OWN_SETTINGS = "ALONGSIDE_"
PNG = b"\x89PNG\r\n\x1a\n"
DRAWING = (sys.executable, "-P", "-m", "bot.pictures")


def can_draw() -> bool:
    """Whether the extra `charts` is installed."""
    return all(map(find_spec, ("resvg_py", "fontpkg"))) and fonts.is_installed("noto-sans")


class Painter:
    """`app.ports.Painter`. `program` reads SVG and writes a PNG."""

    def __init__(self, program: Sequence[str] = DRAWING, *, seconds: float = SECONDS) -> None:
        self._program = program
        self._seconds = seconds
        self._room = asyncio.Semaphore(AT_ONCE)

    async def paint(self, picture: Picture) -> bytes | None:
        """None where it cannot be drawn: letters without a font, a renderer that fails."""
        if not fonts.has_letters(_all_text(picture)):
            return None
        # Imported here: hardly anybody asks for a picture, and everybody waits for the start.
        from bot.pictures.svg import svg

        drawn = b""
        async with self._room:
            with contextlib.suppress(OSError):  # a TimeoutError is one as well
                drawn = await self._draw(svg(picture).encode())
        return drawn if drawn.startswith(PNG) else None

    async def _draw(self, asked: bytes) -> bytes:
        process = await asyncio.create_subprocess_exec(
            *self._program,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=_without_ours(os.environ),
        )
        try:
            async with asyncio.timeout(self._seconds):
                drawn, _ = await process.communicate(asked)
                return drawn
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


def _without_ours(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if not name.startswith(OWN_SETTINGS)}


def _all_text(picture: Picture) -> str:
    texts = [picture.title, *picture.foot]
    for group in picture.groups:
        texts += [group.heading, *(row.label + row.count for row in group.rows)]
    return "".join(texts)
