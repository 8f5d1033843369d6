"""The plain face: every bubble a paragraph, every choice a line. No cursor movement, no colour.

For screen readers, for dumb terminals, and, with the person's lines echoed, for pipes and scripts.
"""

from typing import Protocol

from bot.app.messages import Message
from bot.core.effects import Choice
from bot.transports.terminal.buttons import has_numbers, number_of
from bot.transports.terminal.cleaning import received, shown
from bot.transports.terminal.drawing import wrapped
from bot.transports.terminal.lines import Lines
from bot.transports.terminal.look import Look, Streams
from bot.transports.terminal.screen import OpenPrompt
from bot.transports.terminal.script import is_comment
from bot.transports.terminal.words import Words

MARKER = "> "


class LineSource(Protocol):
    async def next(self) -> str | None: ...

    def end(self) -> None: ...


class PlainScreen:
    """`echo`: nobody sees what is typed (a pipe), so it is written into the conversation."""

    def __init__(
        self, streams: Streams, words: Words, lines: LineSource | None = None, *, echo: bool
    ) -> None:
        self._streams = streams
        self._words = words
        self._echo = echo
        self._lines = lines or Lines(streams.stdin.fileno(), streams.stdin.encoding or "utf-8")
        self._open = OpenPrompt()
        self._left = False
        self._typing_expected = False  # the marker stands at the start of the last line
        self._last = ""

    @property
    def open_prompt(self) -> Message | None:
        return self._open.message

    async def start(self) -> None:
        if not self._echo:
            self.tell(self._words.say("welcome-plain"))

    async def show(self, message: Message) -> None:
        before = self._open.message
        self._open.close(message)
        self._open.open(message)
        by_itself = self._typing_expected
        if by_itself:
            self._streams.write("\n")
        if _only_marks_more(before, message):
            self._paragraph(self._words.say("marked", label=_marked(message)))
        else:
            self._whole(message, by_itself=by_itself)
        if by_itself or message.prompt is not None:
            self._mark()

    def _whole(self, message: Message, *, by_itself: bool) -> None:
        if message.chosen and message.chosen.casefold() != self._last.casefold():
            self._paragraph(self._words.say("chosen", label=message.chosen))
        if message.text:
            text = shown(message.text).strip()
            self._paragraph(self._words.say("speaker", text=text) if by_itself else text)
        self._choices(message)

    async def read(self) -> str | None:
        """The next line with words in it; an empty one shows the open choices again."""
        while not self._left:
            line = await self._lines.next()
            if line is None or self._left:
                return None
            self._typing_expected = False
            self._last = received(line).strip()
            if self._echo and is_comment(self._last):
                continue
            if self._last:
                self._streams.write(f"{MARKER}{shown(self._last)}\n\n" if self._echo else "\n")
                return self._last
            self._again()
        return None

    def tell(self, text: str) -> None:
        self._paragraph(shown(text))

    def give_back(self, text: str) -> None:
        """The words still stand above: nothing to do."""

    def leave(self) -> None:
        self._left = True
        self._lines.end()

    def finish(self, *, said: str) -> None:
        above = "\n" if self._typing_expected else ""
        self._streams.write_last(f"{above}{shown(said)}\n" if said and not self._echo else "")

    def _again(self) -> None:
        if not self._echo and self._open.message is not None:
            self._choices(self._open.message)
            self._mark()

    def _choices(self, message: Message) -> None:
        for apart in (False, True):
            choices = [choice for choice in message.choices if choice.apart is apart]
            labels = [self._label(message, choice) for choice in choices]
            # 0 to 10 is one line, not eleven.
            between = "\n" if has_numbers(message.choices) or apart else ", "
            self._paragraph(between.join(labels))

    def _label(self, message: Message, choice: Choice) -> str:
        label = shown(choice.label).replace("\n", " ")
        if choice.option in message.picked:
            label = self._words.say("picked", label=label)
        number = number_of(message, choice)
        return f"{number}. {label}" if number else label

    def _paragraph(self, text: str) -> None:
        """Wrapped where somebody reads it; in a script the same at every width."""
        if not text:
            return
        if not self._echo:
            text = "\n".join(wrapped(text, Look.of(self._streams).width))
        self._streams.write(text + "\n\n")

    def _mark(self) -> None:
        if not self._echo:
            self._streams.write(MARKER)
            self._typing_expected = True


def _only_marks_more(before: Message | None, message: Message) -> bool:
    """Whether the same choices stand open as before: nobody wants to hear them all again."""
    return (
        before is not None
        and not message.text
        and bool(message.picked)
        and message.choices == before.choices
    )


def _marked(message: Message) -> str:
    return ", ".join(choice.label for choice in message.choices if choice.option in message.picked)
