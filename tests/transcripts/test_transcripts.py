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

    trouble = await _played(path, update=update)

    if trouble:
        pytest.fail(trouble, pytrace=False)


async def _played(path: Path, *, update: bool) -> str:
    """What went another way than it is written, or nothing."""
    try:
        script = read_script(path)
        run = prepare(script, content.book(), content.reader(), content.deploy)
        run.rewrites = {} if update else None
        await run.play()
    except (BadScript, Mismatch) as failure:
        return str(failure)
    if run.rewrites:
        path.write_text(rewritten(script, run.rewrites), encoding="utf-8")
    return ""
