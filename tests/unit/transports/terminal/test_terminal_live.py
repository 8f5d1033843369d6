"""The live face: what stands above, what stands in the region, how dots and crises behave."""

import asyncio
import os
import pty
from collections.abc import Callable

import pytest

from bot.app.messages import Message
from bot.transports.terminal import live
from bot.transports.terminal.live import LiveScreen
from bot.transports.terminal.look import Streams
from tests.unit.transports.terminal.fakes import Paper, question, streams, text_of, words


class FakeEditor:
    """Gives the prepared lines; keeps what the region looked like."""

    lines: list[str | None]

    def __init__(self, place: Streams, *, region: Callable[[], str], hint: Callable[[], str]):
        self.region = region
        self.hint = hint
        self.lines = []
        self.drafts: list[str] = []
        self.seen: list[str] = []
        self.left = False

    async def read(self, draft: str) -> str | None:
        self.drafts.append(draft)
        return self.lines.pop(0) if self.lines else None

    async def above(self, write: Callable[[], None]) -> None:
        write()

    def refresh(self) -> None:
        self.seen.append(self.region())

    def leave(self) -> None:
        self.left = True


class Stage:
    """A live screen whose editor and whose time are fakes."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.place = streams()
        self.paused: list[float] = []
        self.endless = False
        self.meanwhile: Callable[[], object] | None = None
        self.coming: list[Message] = []
        self.screen = LiveScreen(self.place, words(), self._pause, self._caught_up)
        self.editor = FakeEditor(self.place, region=self.screen._region, hint=self.screen._hint)
        monkeypatch.setattr(live, "_editor", lambda: lambda *_, **__: self.editor)

    async def ready(self) -> "Stage":
        """The editor is there: the first line was asked for."""
        await self.screen.read()
        return self

    async def say(self, *lines: str) -> str | None:
        self.editor.lines = list(lines)
        return await self.screen.read()

    async def _pause(self, seconds: float, woken: asyncio.Event) -> None:
        """Time stands still for who has set `endless`: only what wakes it ends the pause."""
        self.paused.append(round(seconds, 3))
        if self.meanwhile is not None:
            self.meanwhile()
        await (woken.wait() if self.endless else asyncio.sleep(0))

    async def _caught_up(self) -> None:
        """What is still to be said of the last answer comes now, as the outbox would bring it."""
        for message in self.coming:
            await self.screen.show(message)
        async with self.screen._one_bubble:
            pass

    @property
    def text(self) -> str:
        return text_of(self.place)


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Stage:
    return Stage(monkeypatch)


async def test_the_first_line_says_how_to_leave(stage: Stage) -> None:
    await stage.screen.start()

    assert stage.text == "\n  Control-D leaves.\n"


async def test_who_leaves_while_the_line_is_opened_is_not_kept(stage: Stage) -> None:
    stage.screen.leave()

    await stage.screen._opened()

    assert stage.editor.left


async def test_the_first_bubble_comes_without_dots(stage: Stage) -> None:
    await stage.screen.show(Message("Hi.", typing=2))

    assert (stage.text, stage.paused) == ("\n  ▏ Hi.\n", [])


async def test_dots_stand_in_the_region_for_as_long_as_the_app_says(stage: Stage) -> None:
    await stage.ready()

    await stage.screen.show(Message("Hi.", typing=0.7))

    assert stage.paused == [0.3, 0.3, 0.1]
    assert stage.editor.seen[-3:] == [
        "\n  ▏ •\n\n  › ",
        "\n  ▏ • •\n\n  › ",
        "\n  ▏ • • •\n\n  › ",
    ]


async def test_dots_are_gone_when_the_bubble_is_there(stage: Stage) -> None:
    await stage.ready()

    await stage.screen.show(Message("Hi.", typing=0.3))

    assert stage.screen._region() == "\n  › "


async def test_nobody_waits_longer_than_a_breath(stage: Stage) -> None:
    await stage.ready()

    await stage.screen.show(Message("Hi.", typing=60))

    assert sum(stage.paused) == pytest.approx(live.LONGEST_TYPING)


async def test_nothing_follows_the_goodbye(stage: Stage) -> None:
    await stage.ready()
    stage.meanwhile = stage.screen.leave

    with pytest.raises(BrokenPipeError):
        await stage.screen.show(Message("Hi.", typing=2))

    assert (len(stage.paused), stage.text) == (1, "")


async def test_who_types_does_not_wait_for_dots(stage: Stage) -> None:
    """Words that may be about danger must not wait until a gesture of typing is over."""
    await stage.ready()
    stage.endless = True

    async with asyncio.TaskGroup() as group:
        group.create_task(stage.screen.show(Message("Hi.", typing=2)))
        await asyncio.sleep(0)
        await stage.say("quick")

    assert stage.paused == [0.3]


async def test_the_rest_of_an_answer_stands_above_what_is_said_after_it(stage: Stage) -> None:
    """Her words answered a question that she had not seen, and stood above it."""
    await stage.ready()
    stage.endless = True
    stage.coming = [Message("Second.", typing=2), question("Which one?", "This", typing=2.0)]

    async with asyncio.TaskGroup() as group:
        group.create_task(stage.screen.show(Message("First.", typing=2)))
        await asyncio.sleep(0)
        await stage.say("my own words")

    said = ["First.", "Second.", "Which one?", "my own words"]
    assert [line[4:] for line in stage.text.splitlines() if line] == said
    assert stage.paused == [0.3]


async def test_the_answer_to_a_quick_line_is_typed_out_again(stage: Stage) -> None:
    await stage.ready()
    await stage.say("quick")

    await stage.screen.show(Message("Hi.", typing=0.6))

    assert stage.paused == [0.3, 0.3]


async def test_a_crisis_answer_has_no_dots(stage: Stage) -> None:
    """A person in danger must not be made to wait for a gesture of typing."""
    await stage.ready()

    await stage.screen.show(Message("Please call 112.", typing=2, crisis=True))

    assert stage.paused == []
    assert "Please call 112." in stage.text


async def test_a_crisis_answer_takes_the_place_of_a_bubble_in_its_dots(stage: Stage) -> None:
    """What an interrupted exercise was about to say must not follow the crisis answer."""
    await stage.ready()

    async with asyncio.TaskGroup() as group:
        group.create_task(stage.screen.show(Message("Breathe.", typing=2)))
        await asyncio.sleep(0)
        await stage.screen.show(Message("Please call 112.", crisis=True, retire=1))

    assert "Please call 112." in stage.text
    assert "Breathe." not in stage.text


async def test_open_choices_stand_in_the_region_and_not_above(stage: Stage) -> None:
    await stage.ready()

    await stage.screen.show(question("Well?", "Begin", "Not now"))

    assert stage.screen._region() == "\n    1 Begin   2 Not now\n\n  › "
    assert "Begin" not in stage.text


async def test_a_retired_prompt_leaves_what_was_chosen(stage: Stage) -> None:
    await stage.ready()
    await stage.screen.show(question("Well?", "Begin", "Not now"))

    await stage.screen.show(Message("", retire=1, chosen="Begin"))

    assert stage.screen._region() == "\n  › "
    assert stage.text.endswith("\n  ✓ Begin\n")


async def test_another_prompt_s_retirement_leaves_the_open_one_alone(stage: Stage) -> None:
    await stage.ready()
    await stage.screen.show(question("Well?", "Begin", prompt=5))

    await stage.screen.show(Message("By the way.", retire=4))

    assert stage.screen.open_prompt is not None


async def test_a_line_in_the_middle_keeps_the_buttons(stage: Stage) -> None:
    await stage.ready()
    await stage.screen.show(question("I am here.", apart=("End here",)))

    await stage.screen.show(Message("Half of it has passed."))

    assert "1 End here" in stage.screen._region()


async def test_a_typed_number_is_echoed_as_its_label_and_handed_in_as_typed(stage: Stage) -> None:
    await stage.screen.show(question("Well?", "Begin", "Not now"))

    said = await stage.say("2")

    assert said == "2"
    assert stage.text.endswith("\n  › Not now\n")


async def test_a_choice_that_was_echoed_is_not_said_twice(stage: Stage) -> None:
    await stage.screen.show(question("Well?", "Begin", "Not now"))
    await stage.say("2")

    await stage.screen.show(Message("", retire=1, chosen="Not now"))

    assert stage.text.count("Not now") == 1


async def test_what_words_were_understood_as_stands_right_below_them(stage: Stage) -> None:
    await stage.screen.show(question("How long?", "5 minutes"))
    await stage.say("five")

    await stage.screen.show(Message("", retire=1, chosen="5 minutes"))

    assert stage.text.endswith("\n  › five\n  ✓ 5 minutes\n")


async def test_an_empty_line_is_nothing(stage: Stage) -> None:
    assert await stage.say("", "  ", "here") == "here"


async def test_broken_input_is_handed_in_whole_and_valid(stage: Stage) -> None:
    assert await stage.say("a\udcff\x00b\r\nc") == "a\ufffdb\nc"


async def test_words_that_were_not_kept_are_in_the_line_again(stage: Stage) -> None:
    stage.screen.give_back("my chest is tight")

    await stage.say("x")

    assert stage.editor.drafts == ["my chest is tight"]


@pytest.mark.parametrize(("typed", "hint"), [(True, "a number, or words"), (False, "a number")])
async def test_the_empty_line_hints_at_what_can_be_typed(
    stage: Stage, typed: bool, hint: str
) -> None:
    await stage.screen.show(question("Well?", "Begin", typed=typed))

    assert stage.screen._hint() == hint


async def test_without_choices_the_empty_line_is_empty(stage: Stage) -> None:
    assert stage.screen._hint() == ""


async def test_leaving_ends_the_line_and_every_later_one(stage: Stage) -> None:
    await stage.ready()

    stage.screen.leave()

    assert stage.editor.left
    assert await stage.say("late") is None


async def test_the_terminal_speaks_pale_and_last(stage: Stage) -> None:
    stage.screen.tell("That was not kept.")
    stage.screen.finish(said="Go gently.")

    assert stage.text == "\n  That was not kept.\n\n  Go gently.\n\n"


async def test_a_pause_ends_when_it_is_over_or_not_needed_any_more() -> None:
    woken = asyncio.Event()

    await live.pause(0, woken)
    woken.set()
    await live.pause(3600, woken)


async def test_control_d_between_two_lines_is_kept_for_the_next_one() -> None:
    """The terminal took it for itself: who wanted to leave was kept, with no sign why."""
    ours, theirs = pty.openpty()
    place = Streams(stdin=Paper(descriptor=theirs), stdout=Paper(), environ={})

    await LiveScreen(place, words()).start()
    os.write(ours, b"sad\x7f\x04")

    assert os.read(theirs, 10) == b"sad\x7f\x04"
    os.close(ours)
    os.close(theirs)
