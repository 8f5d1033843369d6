"""Which states and ways of the flows no transcript takes.

    python -m tests.transcripts.coverage            the missing ones, by flow
    python -m tests.transcripts.coverage FLOW       those of one flow
    python -m tests.transcripts.coverage --accept   writes them into gaps.txt

`gaps.txt` lists what is known to be missing; the test of coverage lets it only become shorter.
"""

import asyncio
import sys
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from tests.transcripts import content
from tests.transcripts.runner import Mismatch, prepare
from tests.transcripts.script import BadScript, read_script
from tests.transcripts.ways import Item, Record, everything, recording

GAPS = Path(__file__).parent / "gaps.txt"
HEADING = "# States and ways that no transcript takes yet. Made shorter by hand, or by\n# `python -m tests.transcripts.coverage --accept`; never longer.\n"


@cache
def missing() -> tuple[Item, ...]:
    """What no transcript takes, in order. A transcript that fails counts as far as it goes."""
    record = Record()
    with recording(record):
        asyncio.run(_play_all(record, content.transcripts()))
    return tuple(sorted(all_items() - record.taken, key=str))


def all_items() -> set[Item]:
    return everything(content.book())


async def _play_all(record: Record, paths: Iterable[Path]) -> None:
    for path in paths:
        try:
            script = read_script(path)
            run = prepare(script, content.book(), content.reader(), content.deploy)
        except BadScript:
            continue
        try:
            run.stage.store.after_turn = record.stood
            await run.play()
        except Mismatch:
            continue
        finally:
            for message in run.stage.window.messages:
                record.said(message.key)


def known_gaps() -> set[str]:
    lines = GAPS.read_text(encoding="utf-8").splitlines() if GAPS.exists() else []
    return {line for line in lines if line and not line.startswith("#")}


def main(arguments: Sequence[str]) -> int:
    found = [str(item) for item in missing()]
    if "--accept" in arguments:
        GAPS.write_text(HEADING + "".join(f"{line}\n" for line in found), encoding="utf-8")
    wanted = [word for word in arguments if not word.startswith("-")]
    shown = [line for line in found if not wanted or line.partition(".")[0] in wanted]
    total = len(all_items())
    report = [*shown, f"{total - len(found)} of {total} states and ways are taken by a transcript"]
    sys.stdout.write("\n".join(report) + "\n")
    return 1 if shown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
