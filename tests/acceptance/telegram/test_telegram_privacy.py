"""A copy of everything, and the end of it, through the real process."""

import sqlite3
from contextlib import closing

from tests.acceptance.telegram.acquaintance import acquaint
from tests.acceptance.telegram.process import Home, living, until
from tests.acceptance.telegram.talk import answers, at_rest, texts
from tests.fakes.telegram.remote import Remote

HER, OTHER = 41, 42
ERASE = 2
"""The place of its button: keep it, a copy, erase."""


async def test_a_copy_comes_as_a_document_and_erasing_ends_with_one_line(
    home: Home, remote: Remote
) -> None:
    await acquaint(home, [HER, OTHER])
    async with living(home, remote):
        for line in ("/export", "/forget"):
            await remote.act("say", person=HER, text=line)
            await at_rest(home, remote)
        await remote.act("press", person=HER, button=ERASE)
        await until(lambda: _is_told(remote, "It is erased"), "the last words")
        await at_rest(home, remote)
        shown = await answers(remote, HER)

    assert [one["kind"] for one in shown].count("document") == 1
    assert "› Erase it all" in str(shown[-2]["text"])
    assert _people(home) == 1


async def _is_told(remote: Remote, beginning: str) -> bool:
    return any(text.startswith(beginning) for text in await texts(remote, HER))


def _people(home: Home) -> int:
    with closing(sqlite3.connect(home.database)) as db:
        found: tuple[int] = db.execute("SELECT count(*) FROM person").fetchone()
    return found[0]
