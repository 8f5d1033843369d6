"""What a test may conclude from the ledger of the fake server.

Two runs are compared: one that nobody disturbed says what each person is told, in order, and another
one has to tell the same. What is missing in it was lost, what comes again was said twice, anything
else is out of order or out of place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.acceptance.telegram.wordings import wordless_of
from tests.fakes.telegram.remote import Json, Remote

Spoken = tuple[str, tuple[str, ...]]
"""One message of the bot: which text it was, and what its buttons said."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The difference between two runs. `repeated` counts by chat what was said again."""

    lost: tuple[tuple[int, Spoken], ...]
    strange: tuple[tuple[int, Spoken], ...]
    repeated: Mapping[int, int]

    @property
    def is_same(self) -> bool:
        return not self.lost and not self.strange


@dataclass(slots=True)
class _Reading:
    lost: list[Spoken]
    strange: list[Spoken]
    repeated: int = 0


def compare(
    expected: Mapping[int, Sequence[Spoken]], told: Mapping[int, Sequence[Spoken]]
) -> Verdict:
    readings = {chat: _read(expected[chat], told.get(chat, ())) for chat in expected}
    return Verdict(
        lost=tuple((chat, one) for chat, found in readings.items() for one in found.lost),
        strange=tuple((chat, one) for chat, found in readings.items() for one in found.strange),
        repeated={chat: found.repeated for chat, found in readings.items() if found.repeated},
    )


def _read(expected: Sequence[Spoken], told: Sequence[Spoken]) -> _Reading:
    found = _Reading([], [])
    place = 0
    for one in told:
        if place < len(expected) and one == expected[place]:
            place += 1
        elif place and one == expected[place - 1]:
            found.repeated += 1
        elif one in expected[place:]:
            skipped = expected.index(one, place)
            found.lost += expected[place:skipped]
            place = skipped + 1
        else:
            found.strange.append(one)
    found.lost += expected[place:]
    return found


async def told_by(remote: Remote) -> dict[int, list[Spoken]]:
    """What every chat was told, as it was first said: later edits take buttons away."""
    chats: dict[int, list[Spoken]] = {}
    for call in await remote.listed("/calls?method=sendMessage"):
        if call["happened"]:
            given = fields(call["params"])
            chats.setdefault(int(str(given["chat_id"])), []).append(_spoken(given))
    return chats


def fields(value: object) -> Json:
    assert isinstance(value, dict)
    return value


def rows(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def _spoken(given: Json) -> Spoken:
    return wordless_of(str(given["text"])), tuple(labels_of(given.get("reply_markup")))


def labels_of(markup: object) -> list[str]:
    if not isinstance(markup, dict):
        return []
    return [
        str(fields(button)["text"])
        for row in rows(markup["inline_keyboard"])
        for button in rows(row)
    ]


async def complaints(remote: Remote) -> list[Json]:
    return await remote.listed("/complaints")
