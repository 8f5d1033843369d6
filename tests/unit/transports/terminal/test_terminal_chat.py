"""The chat: what is said goes through the door, what is sent is shown, leaving is kind."""

import asyncio
from datetime import timedelta

import pytest

from bot.app.messages import (
    Heard,
    HeardOpening,
    HeardPress,
    HeardRequest,
    HeardText,
    Message,
    SendFailed,
)
from bot.transports.terminal import chat, open_terminal
from bot.transports.terminal.chat import Hooks, Part, Terminal
from bot.transports.terminal.script import ScriptRefused
from tests.unit.transports.terminal.fakes import (
    FakeDoor,
    FakeScreen,
    question,
    render,
    streams,
    text_of,
    words,
)

ADDRESS = "terminal:local"


def terminal(door: FakeDoor, screen: FakeScreen, part: Part | None = None) -> Terminal:
    return Terminal(door, ADDRESS, words(), screen, part=part)


async def test_the_chat_opens_and_hands_in_every_line() -> None:
    door = FakeDoor()

    await terminal(door, FakeScreen("I feel heavy", "2")).run()

    assert door.heard == [HeardOpening(), HeardText("I feel heavy"), HeardText("2")]


async def test_a_flow_can_be_asked_for_instead_of_the_opening() -> None:
    door = FakeDoor()
    request = HeardRequest("not_running", "settle")

    await terminal(door, FakeScreen(), Part(opening=request)).run()

    assert door.heard == [request]


async def test_leaving_is_answered_with_one_kind_line() -> None:
    screen = FakeScreen()

    await terminal(FakeDoor(), screen).run()

    assert screen.last == "Go gently."


async def test_an_agreed_word_leaves_and_is_not_handed_in() -> None:
    door = FakeDoor()

    await terminal(door, FakeScreen("/quit", "never")).run()

    assert door.heard == [HeardOpening()]


async def test_directives_are_plain_words_outside_of_a_script() -> None:
    door = FakeDoor()

    await terminal(door, FakeScreen(":tap begin")).run()

    assert door.heard[1:] == [HeardText(":tap begin")]


async def test_a_message_for_somebody_else_is_not_shown() -> None:
    """Someone else's words on this person's screen would break the first promise of all."""
    screen = FakeScreen()

    with pytest.raises(SendFailed):
        await terminal(FakeDoor(), screen).send("telegram:1", Message("Hi."))

    assert screen.shown == []


async def test_a_message_is_shown() -> None:
    screen = FakeScreen()

    await terminal(FakeDoor(), screen).send(ADDRESS, Message("Hi."))

    assert screen.shown == [Message("Hi.")]


async def test_after_leaving_messages_stay_queued() -> None:
    chatting = terminal(FakeDoor(), FakeScreen())
    await chatting.run()

    with pytest.raises(SendFailed) as caught:
        await chatting.send(ADDRESS, Message("Hi."))

    assert not caught.value.gone


async def test_a_closed_window_ends_the_chat() -> None:
    screen = FakeScreen("one")
    chatting = terminal(FakeDoor(), screen)
    screen.gone = True

    with pytest.raises(SendFailed):
        await chatting.send(ADDRESS, Message("Hi."))

    assert screen.left == 1


async def test_a_window_that_was_never_there_is_no_error() -> None:
    screen = FakeScreen()
    screen.gone = True

    await terminal(FakeDoor(), screen).run()

    assert screen.left == 1


async def test_words_that_could_not_be_kept_are_given_back() -> None:
    """A person who wrote something hard must not lose it to a full disk, nor believe it was heard."""
    screen = FakeScreen("my chest is tight")

    await terminal(FakeDoor(full=True), screen).run()

    assert screen.given_back == ["my chest is tight"]
    assert screen.told == ["That was not kept."] * 2


async def test_leaving_while_a_message_is_on_its_way_waits_a_moment_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chat, "GRACE", 0.0)
    screen = FakeScreen("never read")
    chatting = terminal(FakeDoor(stuck=True), screen)
    asyncio.get_running_loop().call_soon(chatting.leave)

    await chatting.run()

    assert screen.last == "Go gently."


@pytest.mark.parametrize("error", [TimeoutError, OSError])
async def test_a_door_that_fails_in_its_own_way_ends_nothing(error: type[OSError]) -> None:
    class Broken(FakeDoor):
        async def hear(self, address: str, heard: Heard, key: str | None = None) -> None:
            raise error

    screen = FakeScreen("one", "two")

    await terminal(Broken(), screen).run()

    assert screen.given_back == ["one", "two"]


async def test_leaving_twice_is_leaving() -> None:
    chatting = terminal(FakeDoor(), FakeScreen())

    chatting.leave()
    chatting.leave()
    await chatting.run()


@pytest.mark.parametrize("term", ["xterm", "dumb"])
async def test_every_face_can_be_opened_and_left(term: str) -> None:
    door = FakeDoor()
    chatting = open_terminal(door, ADDRESS, render, streams=streams(TERM=term), script=None)

    chatting.leave()
    await chatting.run()

    assert door.heard == [HeardOpening()]


async def test_lines_of_a_script_replace_the_keyboard() -> None:
    place = streams()
    door = FakeDoor()

    await open_terminal(door, ADDRESS, render, streams=place, script=["I feel heavy"]).run()

    assert door.heard == [HeardOpening(), HeardText("I feel heavy")]
    assert text_of(place) == "> I feel heavy\n\n"


# ── scripts ───────────────────────────────────────────────────────────────────────────────────


class Recorder:
    """Hooks that write down in which order they were called, among what the door heard."""

    def __init__(self) -> None:
        self.door = FakeDoor()
        self.calls: list[object] = []
        self.hooks = Hooks(idle=self._idle, advance=self._advance)

    async def _idle(self) -> None:
        self.calls.append(("idle after", len(self.door.heard)))

    async def _advance(self, by: timedelta) -> None:
        self.calls.append(by)


async def test_a_script_waits_for_the_whole_answer_before_it_goes_on() -> None:
    it = Recorder()

    await terminal(it.door, FakeScreen("a", "b"), Part(scripted=True, hooks=it.hooks)).run()

    assert it.calls == [("idle after", 1), ("idle after", 2), ("idle after", 3)]


async def test_a_script_can_let_time_pass() -> None:
    it = Recorder()
    screen = FakeScreen(":advance 5m")

    await terminal(it.door, screen, Part(scripted=True, hooks=it.hooks)).run()

    idle = ("idle after", 1)
    assert it.calls == [idle, timedelta(minutes=5), idle]


@pytest.mark.parametrize("written", ["begin", "Begin", "BEGIN"])
async def test_a_script_presses_a_button_by_id_or_label(written: str) -> None:
    door = FakeDoor()
    screen = FakeScreen(f":tap {written}", open_prompt=question("", "Begin", prompt=3))

    await terminal(door, screen, Part(scripted=True)).run()

    assert door.heard[1:] == [HeardPress(7, 3, "begin")]


async def test_a_script_can_press_what_is_not_there() -> None:
    door = FakeDoor()

    await terminal(door, FakeScreen(":tap ghost"), Part(scripted=True)).run()

    assert door.heard[1:] == [HeardPress(0, 0, "ghost")]


async def test_a_directive_that_the_app_cannot_do_is_refused() -> None:
    with pytest.raises(ScriptRefused):
        await terminal(FakeDoor(), FakeScreen(":advance 5m"), Part(scripted=True)).run()
