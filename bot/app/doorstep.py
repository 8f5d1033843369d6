"""What happens at the door before the engine is asked: a door shut, opened, or run over. Pure.

Nothing here moves a person on; she stands where she stood, or what was open is put down for her to
take up again.
"""

from datetime import datetime

from bot.app.messages import HeardBlocked, HeardFlood, HeardUnblocked
from bot.core import leaving, speaking, timers
from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.draft import Draft
from bot.core.effects import Turn

AtTheDoor = HeardBlocked | HeardUnblocked | HeardFlood


def met(
    book: Book, conversation: Conversation, heard: AtTheDoor, *, at: datetime, seed: int
) -> Turn:
    match heard:
        case HeardBlocked():
            return _put_down(Draft(book, conversation, at, seed))
        case HeardUnblocked():
            return Turn(conversation)  # she has not said anything yet
        case HeardFlood():
            return _slowed(Draft(book, conversation, at, seed))


def _put_down(draft: Draft) -> Turn:
    """No bell rings for who cannot hear it. Nothing is said: it would not arrive."""
    leaving.put_aside(draft)
    draft.timers = ()
    return Turn(draft.conversation)


def _slowed(draft: Draft) -> Turn:
    """One kind line, and everything is as it was."""
    speaking.say_first(draft, "common.too_fast")
    draft.timers = timers.needed(draft)
    return draft.finish()
