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
A_PICTURE = "(a picture)"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The difference between two runs. `repeated` are the places, by chat, of what was said again."""

    lost: tuple[tuple[int, Spoken], ...]
    strange: tuple[tuple[int, Spoken], ...]
    repeated: Mapping[int, Sequence[int]]

    @property
    def is_same(self) -> bool:
        return not self.lost and not self.strange


@dataclass(slots=True)
class _Reading:
    lost: list[Spoken]
    strange: list[Spoken]
    repeated: list[int]


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
    found = _Reading([], [], [])
    place = 0
    for number, one in enumerate(told):
        if place < len(expected) and one == expected[place]:
            place += 1
        elif place and one == expected[place - 1]:
            found.repeated.append(number)
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
    heard = await heard_by(remote)
    return {chat: [spoken for _, spoken in said] for chat, said in heard.items()}


async def heard_by(remote: Remote) -> dict[int, list[tuple[int, Spoken]]]:
    """The same, each with the number of the call that brought it."""
    chats: dict[int, list[tuple[int, Spoken]]] = {}
    for call in await remote.listed("/calls?method=sendMessage&method=sendPhoto"):
        if call["happened"]:
            given = fields(call["params"])
            said = _spoken(given, str(call["method"]))
            chats.setdefault(int(str(given["chat_id"])), []).append((int(str(call["seq"])), said))
    return chats


def fields(value: object) -> Json:
    assert isinstance(value, dict)
    return value


def rows(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def _spoken(given: Json, method: str) -> Spoken:
    """Of a picture it counts that it is one: what is written below tells of dates."""
    text = wordless_of(str(given["text"])) if method == "sendMessage" else A_PICTURE
    return text, tuple(labels_of(given.get("reply_markup")))


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
