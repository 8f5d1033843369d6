"""One event taken and looked at: what the engine made of it, and what the person then reads."""

from dataclasses import dataclass
from functools import cached_property

from bot.app.messages import Message
from bot.app.rendering import HELP_KEY, LINES_KEY, Rendered, render
from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.effects import Turn
from bot.core.engine import advance
from bot.core.events import Event
from bot.core.flow import Role, State

DIRECTORY = "findahelpline.com"
NOW = "/now"
"""Has the numbers; that it has them in every place is shown as well."""
TO_A_PERSON = "another_human"
WITH_HELP = {HELP_KEY, LINES_KEY}


@dataclass
class Taken:
    book: Book
    before: Conversation
    event: Event
    turn: Turn

    @property
    def after(self) -> Conversation:
        return self.turn.conversation

    @cached_property
    def shown(self) -> tuple[Rendered, ...]:
        return render(self.book, self.after, self.turn.effects)

    @cached_property
    def bubbles(self) -> tuple[Message, ...]:
        return tuple(item.message for item in self.shown if item.message.text)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(message.key for message in self.bubbles)

    @property
    def names_help(self) -> bool:
        """Whether there are numbers, the directory or the word for it, or it leads to a person."""
        top = self.after.top
        if top is not None and top.flow == TO_A_PERSON:
            return True
        return any(
            one.key in WITH_HELP or DIRECTORY in one.text or NOW in one.text for one in self.bubbles
        )


def take(book: Book, before: Conversation, event: Event) -> Taken:
    """Raises whatever the engine raises: whoever asks reports it."""
    return Taken(book, before, event, advance(book, before, event))


def standing(book: Book, here: Conversation) -> State | None:
    return book.state(here.top.flow, here.top.state) if here.top else None


def roles(book: Book, here: Conversation) -> set[Role | None]:
    return {book.flows[frame.flow].role for frame in here.frames}
