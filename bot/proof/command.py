"""`alongside proof`: read the content, go through it, tell what was found."""

import argparse
import json

from bot.content.loader import Loaded, content_root, load
from bot.content.words import load_reader
from bot.core.errors import UsageError
from bot.exits import FINDINGS, OK
from bot.proof import extent, report, run, wording
from bot.proof.fixtures import FIXTURES


def told(options: argparse.Namespace) -> tuple[str, int]:
    """The report, or one line when it was written to a file; and the exit code."""
    loaded, reader = load(content_root()), load_reader(content_root())
    scope = run.whole(loaded)
    expected, notes = extent.expected(run.book_of(loaded), scope), not_shown(loaded)
    found = run.prove(loaded, reader, scope)
    if options.json:
        text = json.dumps(report.as_json(found, expected, notes), ensure_ascii=False, indent=1)
        text += "\n"
    else:
        text = report.as_markdown(found, expected, notes)
    code = FINDINGS if found.failures else OK
    if options.out is None:
        return text, code
    try:
        options.out.write_text(text, "utf-8")
    except OSError as error:
        raise UsageError(f"cannot write '{options.out}'") from error
    return f"{expected['cases']:,} cases, {len(found.failures):,} did not hold\n", code


def not_shown(loaded: Loaded) -> tuple[str, ...]:
    """What nobody may read into it."""
    raised = sorted({fixture.route for fixture in FIXTURES if fixture.raised})
    unlisted = ", ".join(wording.banned(loaded).unlisted)
    as_if = (
        f"On the routes {', '.join(raised)} the word files know nothing that is danger by itself: "
        "their lines are asked about, and are tried once more as if they had been read as danger."
    )
    notes = [
        "How much danger is heard at all: `make score` measures that, on other lines than these.",
        as_if,
        "Slots are filled with ordinary values; of long lists the first and the last are pressed.",
    ]
    if unlisted:
        notes.append(f"There is no list of banned words yet for: {unlisted}.")
    return tuple(notes)
