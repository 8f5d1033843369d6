"""Every conversation in this folder goes as it is written down."""

from pathlib import Path

import pytest

from tests.transcripts import content
from tests.transcripts.rewriting import rewritten
from tests.transcripts.runner import Mismatch, prepare
from tests.transcripts.script import BadScript, read_script


@pytest.mark.parametrize("path", content.transcripts(), ids=lambda path: path.stem)
async def test_the_conversation_goes_as_written(path: Path, request: pytest.FixtureRequest) -> None:
    update = bool(request.config.getoption("--update", default=False))

    trouble, text = await _played(path, update=update)

    if text:
        _write(path, text)
    if trouble:
        pytest.fail(trouble, pytrace=False)


async def _played(path: Path, *, update: bool) -> tuple[str, str]:
    """What went another way than it is written, and what is to be written instead."""
    try:
        script = read_script(path)
        run = prepare(script, content.book(), content.reader(), content.deploy)
        run.rewrites = {} if update else None
        await run.play()
    except (BadScript, Mismatch) as failure:
        return str(failure), ""
    return "", rewritten(script, run.rewrites) if run.rewrites else ""


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
