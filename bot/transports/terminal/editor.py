"""The line that is being typed, with the region above it. The only module that knows
prompt_toolkit; loaded late, see `live.py`.
"""

import os
import signal
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from prompt_toolkit.application import Application
from prompt_toolkit.application.run_in_terminal import in_terminal, run_in_terminal
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.data_structures import Size
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import ANSI, StyleAndTextTuples, to_formatted_text
from prompt_toolkit.history import DummyHistory
from prompt_toolkit.input import Input
from prompt_toolkit.input.vt100 import Vt100Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import BufferControl, FormattedTextControl, HSplit, Layout, Window
from prompt_toolkit.layout.processors import AfterInput, ConditionalProcessor
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.output.vt100 import Vt100_Output

from bot.transports.terminal.look import Streams


class Keys(Vt100Input):
    """Keys stay ours while a bubble is written above the line.

    The library gives them to the terminal for that moment, which prints them into the conversation
    and takes Control-D for itself: who wanted to leave was kept. Only a shell is to have them.
    """

    def cooked_mode(self) -> AbstractContextManager[None]:
        return nullcontext()

    def lent(self) -> AbstractContextManager[None]:
        return super().cooked_mode()


class Editor:
    """Reads one message at a time. `region` is the text above the line; the last of its lines is
    what stands before the person's words. `hint` stands in the line while it is empty.
    """

    def __init__(
        self,
        streams: Streams,
        *,
        region: Callable[[], str],
        hint: Callable[[], str],
        source: Input | None = None,
        sink: Output | None = None,
    ) -> None:
        self._region = region
        self._hint = hint
        self._left = False
        keys = Keys(streams.stdin) if source is None else None
        self._lent = keys.lent if keys else nullcontext
        self._buffer = Buffer(multiline=False, history=DummyHistory(), accept_handler=self._accept)
        self._application: Application[str | None] = Application(
            layout=Layout(HSplit([self._above_window(), self._line_window()])),
            key_bindings=self._keys(),
            erase_when_done=True,
            include_default_pygments_style=False,
            input=source or keys,
            output=sink or _output(streams),
        )

    async def read(self, draft: str = "") -> str | None:
        """One message; None when the person leaves or the terminal is gone."""
        if self._left:
            return None
        self._buffer.reset()
        self._buffer.insert_text(draft)
        try:
            # Signals belong to `Terminal`. A handler of errors of the library's own would print
            # them, and with them what a person wrote.
            return await self._application.run_async(
                set_exception_handler=False, handle_sigint=False
            )
        except (EOFError, OSError):
            return None

    async def above(self, write: Callable[[], None]) -> None:
        """Write above the region, without touching what is being typed."""
        async with in_terminal():
            write()

    def refresh(self) -> None:
        self._application.invalidate()

    def leave(self) -> None:
        self._left = True
        self._end(None)

    def _accept(self, buffer: Buffer) -> bool:
        self._end(buffer.text)
        return True  # keeps the text until the region is erased

    def _end(self, text: str | None) -> None:
        if self._application.is_running and not self._application.is_done:
            self._application.exit(result=text)

    # ── keys ──────────────────────────────────────────────────────────────────────────────────

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        is_empty = Condition(lambda: not self._buffer.text)

        @keys.add("c-c")
        @keys.add("<sigint>")
        @keys.add("c-d", filter=is_empty)
        def leave(_: KeyPressEvent) -> None:
            self.leave()

        @keys.add("escape", "enter")
        def new_line(_: KeyPressEvent) -> None:
            self._buffer.insert_text("\n")

        @keys.add("c-z")
        async def suspend(_: KeyPressEvent) -> None:
            await run_in_terminal(self._suspend)

        return keys

    def _suspend(self) -> None:
        with self._lent():
            os.kill(0, signal.SIGTSTP)  # the whole job, as the terminal would

    # ── windows ───────────────────────────────────────────────────────────────────────────────

    def _above_window(self) -> Window:
        def text() -> ANSI:
            above, _, _ = self._region().rpartition("\n")
            return ANSI(above)

        return Window(FormattedTextControl(text, show_cursor=False), dont_extend_height=True)

    def _line_window(self) -> Window:
        is_empty = Condition(lambda: not self._buffer.text)
        pale = AfterInput(lambda: [("dim", self._hint())])
        control = BufferControl(
            self._buffer, input_processors=[ConditionalProcessor(pale, is_empty)]
        )
        return Window(
            control, dont_extend_height=True, wrap_lines=True, get_line_prefix=self._prefix
        )

    def _prefix(self, line: int, wrapped: int) -> StyleAndTextTuples:
        """The mark before the first line, as much room before the others."""
        _, _, mark = self._region().rpartition("\n")
        parts = to_formatted_text(ANSI(mark))
        if line == 0 and wrapped == 0:
            return parts
        return [("", " " * sum(len(part[1]) for part in parts))]


def _output(streams: Streams) -> Output:
    # No questions to the terminal about the cursor: the answers arrive among the keys, late over
    # ssh, and some terminals never answer.
    depth = ColorDepth.DEPTH_1_BIT if streams.environ.get("NO_COLOR") else ColorDepth.DEPTH_4_BIT

    def size() -> Size:
        columns, rows = streams.size()
        return Size(rows=rows, columns=columns)

    return Vt100_Output(
        streams.stdout,
        size,
        term=streams.environ.get("TERM"),
        default_color_depth=depth,
        enable_bell=False,
        enable_cpr=False,
    )
