"""She said no to keeping: what her file then holds, after an evening of everything there is."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.app.messages import HeardOpening, HeardText
from bot.core.conversation import Conversation
from tests.transcripts import content
from tests.transcripts.stage import Stage

AT = datetime(2026, 3, 4, 19, tzinfo=UTC)
HER_WORDS = ("oak", "thimble", "ashamed", "harbour")
EVENING = (
    *("no", "not now"),  # to keeping, and at the doors
    *("I feel so ashamed", "1", "heart", "6", "what it needs", "kindness", "thats enough"),
    *("/menu", "1", "a harbour in me aches", "may it find an oak", "fits", "2"),
    *("I need to vent", "the thimble, the oak, the harbour", "done", "keep it for me", "no"),
    *("/anchor", "begin", "2", "an oak near the harbour"),
    *("/plan", "no"),
    *("/settings", "my name", "Mira"),
)
RUNS_THE_TALK = {
    *(
        "met",
        "turns",
        "sessions",
        "last_at",
        "told_at",
        "here_since",
        "unasked_at",
        "seen",
        "check_ins",
    ),
    *("introduced", "introduced_at", "offered_keeping", "holding", "hard_at"),
}


async def file_of(stage: Stage) -> dict[str, Any]:
    await stage.hear(HeardText("/export"))
    (file,) = (message.file for message in stage.window.messages if message.file)
    found: dict[str, Any] = json.loads(file.content)
    return found


async def test_her_file_holds_only_what_needs_no_keeping() -> None:
    stage = Stage(content.book(), content.reader(), AT, Conversation())
    await stage.hear(HeardOpening())
    for words in EVENING:
        await stage.hear(HeardText(words))
        await stage.pass_time(timedelta(minutes=1))
    await stage.pass_time(timedelta(hours=3))

    file = await file_of(stage)

    said = [message.key for message in stage.window.messages]
    assert {"keeping.offer", "keeping.made_to_keep", "settings.named", "anchors.try"} <= {*said}
    assert (file["kit"], file["history"], file["journal"]) == ([], [], [])
    conversation = file["conversation"]
    assert (conversation["profile"]["keeps"], conversation["profile"]["name"]) == (False, "Mira")
    assert (conversation["frames"], conversation["aside"], conversation["heard"]) == (
        [],
        None,
        None,
    )
    used = {name for name, value in conversation["memory"].items() if value}
    assert used <= RUNS_THE_TALK
    assert not [word for word in HER_WORDS if word in json.dumps(file)]


async def test_until_she_says_only_what_she_asked_for_is_kept() -> None:
    stage = Stage(content.book(), content.reader(), AT, Conversation())
    for words in ("I need to vent", "the thimble fell", "done", "keep it for me", "/menu"):
        await stage.hear(HeardText(words))

    file = await file_of(stage)

    assert [page["text"] for page in file["journal"]] == ["the thimble fell"]
    assert (file["kit"], file["history"], file["conversation"]["memory"]["ended"]) == ([], [], {})
