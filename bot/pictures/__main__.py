"""The process that draws: SVG on standard input, a PNG on standard output, then it is over."""

import os
import sys

import resvg_py

from bot.pictures import fonts

LOW = 10
"""Everybody's answers go first."""


def main() -> None:
    os.nice(LOW)
    drawn = resvg_py.svg_to_bytes(
        svg_string=sys.stdin.buffer.read().decode(),
        skip_system_fonts=True,
        font_files=list(fonts.files()),
    )
    sys.stdout.buffer.write(drawn)


if __name__ == "__main__":
    main()
