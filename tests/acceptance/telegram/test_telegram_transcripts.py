"""The same conversation says the same, wherever it is held."""

import asyncio
import subprocess
import sys
from pathlib import Path

from tests.acceptance.telegram.acquaintance import acquaint, acquaint_at
from tests.acceptance.telegram.backlog import LINES
from tests.acceptance.telegram.oracle import told_by
from tests.acceptance.telegram.process import ROOT, Home, living, webhook
from tests.acceptance.telegram.talk import at_rest
from tests.acceptance.telegram.wordings import wordless_of
from tests.fakes.telegram.remote import launched

PERSON = 7
NOT_SAID = ("labels.", "terminal.")


async def test_terminal_polling_and_webhook_tell_the_same(tmp_path: Path) -> None:
    typed = await in_terminal(tmp_path / "terminal")
    polled = await on_telegram(tmp_path / "polling", {})
    brought = await on_telegram(tmp_path / "webhook", webhook())

    assert len(polled) > len(LINES)
    assert brought == polled
    assert typed == polled


async def on_telegram(folder: Path, settings: dict[str, str]) -> list[str]:
    await asyncio.to_thread(folder.mkdir)
    home = Home(folder / "home")
    await acquaint(home, [PERSON])
    async with launched(folder, "--no-limits") as remote, living(home, remote, **settings):
        for line in ("/start", *LINES):
            await remote.act("say", person=PERSON, text=line)
            await at_rest(home, remote)
        return [text for text, _ in (await told_by(remote))[PERSON]]


async def in_terminal(folder: Path) -> list[str]:
    await asyncio.to_thread(folder.mkdir)
    home = Home(folder / "home")
    await acquaint_at(home, ["terminal:local"])
    script = folder / "lines.txt"
    script.write_text("\n".join(LINES) + "\n", "utf-8")
    said = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-P", "-m", "bot", "chat", "--script", str(script)],
        cwd=ROOT,
        env=home.environment("", {}),
        check=True,
        capture_output=True,
        timeout=50,
    )
    return [id_ for part in said.stdout.decode().split("\n\n") if (id_ := bubble(part))]


def bubble(paragraph: str) -> str:
    """Which text a paragraph is; empty for what is no bubble: choices, echoes, what was chosen."""
    id_ = wordless_of(paragraph.strip())
    return "" if id_ == paragraph.strip() or id_.startswith(NOT_SAID) else id_
