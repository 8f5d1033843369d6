"""Runs a transcript on a stage and compares what was said with what was to be said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from difflib import ndiff

from bot.app.messages import (
    Heard,
    HeardOpening,
    HeardPlace,
    HeardPress,
    HeardRequest,
    HeardText,
    HeardUnreadable,
    Message,
)
from bot.app.ports import Reader
from bot.content.notation import is_duration, seconds
from bot.content.values import to_value
from bot.content.yaml_strict import Data
from bot.core.book import Book
from bot.core.conversation import Frame
from bot.core.flow import Slot
from bot.core.names import FlowId, Value
from tests.transcripts.newcomer import beginning, history, newcomer, placed
from tests.transcripts.script import CHECKS, Script, Step, texts_or_maps
from tests.transcripts.stage import Broken, Stage, options, said

OUTSIDE = "outside"

Deploy = Callable[[Book, str], Book]
"""The book with one flow replaced by that of a file in `deploys/`."""


class Mismatch(AssertionError):
    """The conversation went another way than the script says."""


@dataclass(slots=True)
class Run:
    """`rewrites`, by step: what was really said there. None: a mismatch is a failure."""

    script: Script
    stage: Stage
    deploy: Deploy
    rewrites: dict[int, list[str]] | None = None
    heard: list[Message] = field(default_factory=list)  # since the last action
    expected: bool = False  # it was looked at already
    pressed: HeardPress | None = None

    async def play(self) -> None:
        for index, step in enumerate(self.script.steps):
            try:
                await self._play(index, step)
            except Mismatch:
                raise
            except Exception as error:
                raise Mismatch(self._told(step, f"{type(error).__name__}: {error}")) from error
        self._check_never()

    async def _play(self, index: int, step: Step) -> None:
        if step.word in CHECKS:
            await self._check(index, step)
            return
        before = len(self.stage.window.messages)
        await self._act(step)
        self.heard = self.stage.window.messages[before:]
        self.expected = False

    # ── what is done ──────────────────────────────────────────────────────────────────────────

    async def _act(self, step: Step) -> None:
        heard = self._heard(step)
        if heard is not None:
            self.pressed = heard if isinstance(heard, HeardPress) else self.pressed
            await self.stage.hear(heard)
            return
        match step.word:
            case "advance":
                await self.stage.pass_time(_duration(step.value))
            case "restart":
                await self.stage.restart(timedelta())
            case "down":
                await self.stage.restart(_duration(step.value))
            case "duplicate":
                await self._duplicate()
            case "deploy":
                self.stage.renew(self.deploy(self.stage.book, str(step.value)))

    def _heard(self, step: Step) -> Heard | None:
        """What she does, as a transport hands it in; None for what befalls the house."""
        value = str(step.value)
        match step.word:
            case "start":
                return self._beginning(step.value)
            case "request":
                return HeardRequest(value)
            case "open":
                return HeardOpening()
            case "user" | "edited":
                return HeardText(value, edited=step.word == "edited")
            case "unreadable":
                return HeardUnreadable(value)
            case "shares":
                return HeardPlace(value or None)
            case "tap" | "tap_again" | "stale_tap":
                return self._tap(step)
            case _:
                return None

    def _beginning(self, value: Data) -> HeardRequest:
        if not isinstance(value, dict):
            return HeardRequest(self.script.flow)
        asked = value
        flow = self.stage.book.flows[FlowId(self.script.flow)]
        given = asked.get("with") or {}
        slots = given if isinstance(given, dict) else {}
        return HeardRequest(
            flow.id,
            str(asked.get("at") or flow.entry),
            {name: _value(found, flow.slots.get(name)) for name, found in slots.items()},
        )

    def _tap(self, step: Step) -> HeardPress:
        window = self.stage.window
        if step.word == "tap_again" and self.pressed is not None:
            return self.pressed
        prompts = window.earlier[::-1] if step.word == "stale_tap" else [window.open]
        for message in filter(None, prompts):
            for choice in message.choices:
                if step.value is True or str(step.value) in {choice.option, choice.label}:
                    return HeardPress(message.session, message.prompt or 0, choice.option)
        raise Mismatch(self._told(step, f"there is no button '{step.value}'"))

    async def _duplicate(self) -> None:
        before = await self.stage.conversation(), len(self.stage.window.messages)
        await self.stage.hear_again()
        if before != (await self.stage.conversation(), len(self.stage.window.messages)):
            raise Broken("the same event was dealt with twice")

    # ── what is checked ───────────────────────────────────────────────────────────────────────

    async def _check(self, index: int, step: Step) -> None:
        match step.word:
            case "expect":
                self._expect(index, step)
            case "expect_nothing":
                await self._expect_nothing(step)
            case "slots":
                await self._check_slots(step)
            case "options":
                wanted = [str(item) for item in texts_or_maps(step.value)]
                self._compare(step, wanted, options(self.stage.window.open))
            case "speaks":
                spoken = (await self.stage.conversation()).language
                self._compare(step, [str(step.value)], [spoken])
            case "at":
                self._compare(step, [str(step.value)], [self._place(await self._top())])

    def _expect(self, index: int, step: Step) -> None:
        keys = said(self.heard)
        found = [self._short(key) for key in keys]
        wanted = [str(key) for key in texts_or_maps(step.value)]
        for at, (key, whole) in enumerate(zip(wanted, keys, strict=False)):
            wanted[at] = self._short(key) if key == whole else key
        self.expected = True
        if self.rewrites is not None:
            if wanted != found:
                self.rewrites[index] = found
            return
        self._compare(step, wanted, found)

    async def _expect_nothing(self, step: Step) -> None:
        before = len(self.stage.window.messages)
        if step.value is not None:
            await self.stage.pass_time(_duration(step.value))
        later = self.stage.window.messages[before:]
        self.heard = later if self.expected else [*self.heard, *later]
        self._compare(step, [], [self._short(key) for key in said(self.heard)])

    async def _check_slots(self, step: Step) -> None:
        frame = await self._top()
        flow = self.stage.book.flows[frame.flow] if frame else None
        if frame is None or flow is None or not isinstance(step.value, dict):
            raise Mismatch(self._told(step, "no flow is open, so there are no slots"))
        wanted = {name: _value(value, flow.slots.get(name)) for name, value in step.value.items()}
        found = {name: frame.slots.get(name) for name in wanted}
        self._compare(step, _lines(wanted), _lines(found))

    async def _top(self) -> Frame | None:
        """The frame of the flow under test, else the top one."""
        frames = (await self.stage.conversation()).frames
        own = [frame for frame in frames if frame.flow == self.script.flow]
        return own[-1] if own else frames[-1] if frames else None

    def _place(self, frame: Frame | None) -> str:
        return self._short(f"{frame.flow}.{frame.state}") if frame else OUTSIDE

    def _check_never(self) -> None:
        whole = set(said(self.stage.window.messages))
        everything = whole | {self._short(key) for key in whole}
        for step in self.script.steps:
            if step.word != "never":
                continue
            found = everything & {str(key) for key in texts_or_maps(step.value)}
            if found:
                raise Mismatch(self._told(step, f"said all the same: {', '.join(sorted(found))}"))

    # ── telling ───────────────────────────────────────────────────────────────────────────────

    def _short(self, key: str) -> str:
        return key.removeprefix(f"{self.script.flow}.")

    def _compare(self, step: Step, wanted: list[str], found: list[str]) -> None:
        if wanted != found:
            rows = [line for line in ndiff(wanted, found) if not line.startswith("?")]
            raise Mismatch(self._told(step, "\n    ".join(["expected -, found +", *rows])))

    def _told(self, step: Step, what: str) -> str:
        bubbles = [f"{self._short(one.key):<24} {' '.join(one.text.split())}" for one in self.heard]
        return "\n  ".join([
            f"{self.script.path.name}:{step.line}: {step.word}: {_shown(step.value)}",
            what,
            "said since the last action:",
            *(f"  {bubble}" for bubble in bubbles or ["(nothing)"]),
            f"buttons: {', '.join(options(self.stage.window.open)) or '(none)'}",
        ])


def _shown(value: Data) -> str:
    return "" if value is None else str(value)


def _lines(values: Mapping[str, Value]) -> list[str]:
    return [f"{name}: {value!r}" for name, value in values.items()]


def _duration(value: Data) -> timedelta:
    if not isinstance(value, str) or not is_duration(value):
        raise Broken(f"'{value}' is no duration: write 90s, 5m, 12h, 2d")
    return timedelta(seconds=seconds(value))


def _value(value: Data, slot: Slot | None) -> Value:
    if isinstance(value, dict):
        raise Broken("a slot holds text, a number, yes or no, or a list")
    return to_value([str(item) for item in value] if isinstance(value, list) else value, slot)


def prepare(script: Script, book: Book, reader: Reader, deploy: Deploy) -> Run:
    """The house with somebody new in front of it. Raises `BadScript`."""
    book = replace(placed(script, book), can_draw=script.draws, can_locate=script.locates)
    stage = Stage(book, reader, beginning(script), newcomer(script), past=history(script))
    return Run(script, stage, deploy)
