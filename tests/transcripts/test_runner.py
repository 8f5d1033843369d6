"""The runner itself: what it refuses, where it says so, and what `--update` leaves alone."""

from pathlib import Path

import pytest

from tests.transcripts import content
from tests.transcripts.rewriting import rewritten
from tests.transcripts.runner import Mismatch, Run, prepare
from tests.transcripts.script import BadScript, read_script

BEGUN = "flow: tea\nsteps:\n  - deploy: tea.yaml\n  - start:\n"


def running(folder: Path, steps: str, *, update: bool = False) -> Run:
    path = folder / "tale.yaml"
    path.write_text(BEGUN + steps, encoding="utf-8")
    run = prepare(read_script(path), content.book(), content.reader(), content.deploy)
    run.rewrites = {} if update else None
    return run


@pytest.mark.parametrize(
    ("steps", "line", "found"),
    [
        ("  - expect: over\n", 5, "+ kind"),
        ("  - expect: [kind, over]\n", 5, "- over"),
        ("  - expect_nothing: 1s\n", 5, "+ kind"),
        ("  - tap: red\n", 5, "no button 'red'"),
        ("  - tap: black\n  - slots: {cup: green}\n", 6, "cup: 'black'"),
        ("  - options: [green]\n", 5, "+ black"),
        ("  - at: over\n", 5, "+ kind"),
        ("  - advance: soon\n", 5, "no duration"),
        ("  - tap: Black\n  - never: kind\n", 6, "said all the same: kind"),
    ],
)
async def test_what_goes_another_way_is_said_with_file_and_line(
    tmp_path: Path, steps: str, line: int, found: str
) -> None:
    run = running(tmp_path, steps)

    with pytest.raises(Mismatch) as failure:
        await run.play()

    assert str(failure.value).startswith(f"tale.yaml:{line}: ")
    assert found in str(failure.value)


async def test_a_failure_shows_what_was_said_in_words(tmp_path: Path) -> None:
    run = running(tmp_path, "  - expect: over\n")

    with pytest.raises(Mismatch, match="Which tea"):
        await run.play()


@pytest.mark.parametrize(
    "steps",
    [
        "  - tap: black\n  - duplicate: true\n  - expect: []\n  - at: steep\n",
        "  - tap: black\n  - tap_again: true\n  - expect: common.stale\n",
        "  - tap: black\n  - stale_tap: green\n  - expect: common.stale\n",
        "  - restart: true\n  - tap: black\n  - expect: steep\n  - expect_nothing: 30s\n",
        "  - unreadable: voice\n  - expect: common.unreadable\n",
        "  - user: Green\n  - edited: black\n  - expect_nothing: 0s\n",
        "  - advance: 20m\n  - expect: common.remind\n  - advance: 20m\n  - expect: over\n",
    ],
)
async def test_what_goes_as_it_is_written_passes(tmp_path: Path, steps: str) -> None:
    await running(tmp_path, steps).play()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("flow: tea\n", "`steps` is a list"),
        ("flow: tea\nmood: good\nsteps: []\n", "mood"),
        ("flow: tea\nsteps:\n  - jump: 3m\n", "tale.yaml:3: no step 'jump'"),
        ("flow: tea\nsteps:\n  - {tap: a, user: b}\n", "tale.yaml:3: a step is one"),
        ("flow: tea\nflow: tea\nsteps: []\n", "duplicate key"),
    ],
)
def test_a_script_that_nobody_understands_is_refused(
    tmp_path: Path, text: str, complaint: str
) -> None:
    path = tmp_path / "tale.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(BadScript) as refusal:
        read_script(path)

    assert complaint in str(refusal.value)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  - expect: over   # why\n", "  - expect: kind   # why\n"),
        ("  - expect:\n", "  - expect: kind\n"),
        ("  - expect: [kind, over]\n", "  - expect: kind\n"),
        ("  - expect:  # why\n      - over\n      - cold\n", "  - expect:  # why\n      - kind\n"),
        ("  - expect: kind\n  - tap: red\n", "  - expect: kind\n  - tap: red\n"),
    ],
)
async def test_updating_touches_the_expectations_alone(
    tmp_path: Path, before: str, after: str
) -> None:
    run = running(tmp_path, before.replace("  - tap: red\n", "  - tap: green\n"), update=True)

    await run.play()

    text = rewritten(run.script, run.rewrites or {})
    assert text == BEGUN + after.replace("  - tap: red\n", "  - tap: green\n")
