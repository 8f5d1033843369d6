"""What the chat needs from a face of the terminal, and which prompt is open on it."""

from dataclasses import replace
from typing import Protocol

from bot.app.messages import Message


async def at_once() -> None:
    """Nothing is under way."""


class Screen(Protocol):
    @property
    def open_prompt(self) -> Message | None:
        """The message whose buttons can be pressed."""

    async def start(self) -> None:
        """Before anything is said."""

    async def show(self, message: Message) -> None:
        """Show one message. Raises OSError when nobody can see it any more."""

    async def read(self) -> str | None:
        """What the person says next; None when she left or the input ended."""

    def tell(self, text: str) -> None:
        """A line of the terminal's own, at a moment when nothing is being typed."""

    def give_back(self, text: str) -> None:
        """Put words that could not be kept back into the line."""

    def leave(self) -> None:
        """End the present and every further `read`. Callable from a signal handler."""

    def finish(self, *, said: str) -> None:
        """After everything: leave the terminal as it was found, with a last line.

        Nobody may be there to see it: never raises.
        """


class OpenPrompt:
    """The message whose buttons can be pressed. One at a time, as in the conversation."""

    def __init__(self) -> None:
        self.message: Message | None = None

    @property
    def has_choices(self) -> bool:
        return self.message is not None and bool(self.message.choices)

    def close(self, message: Message) -> None:
        """Take away the buttons that this message retires."""
        if self.message is not None and self.message.prompt == message.retire:
            self.message = None

    def open(self, message: Message) -> None:
        """Show the buttons that this message brings, if it brings any."""
        if message.prompt is not None:
            self.message = replace(message, retire=None, chosen=None)
