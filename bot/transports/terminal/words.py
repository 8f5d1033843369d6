"""The few words of the terminal itself, from `locales/<lang>/terminal.ftl`."""

from collections.abc import Callable

from bot.core.errors import TextMissing
from bot.core.texts import Arguments
from bot.transports.terminal.cleaning import shown

Render = Callable[[str, Arguments], str]
"""Message id of `terminal.ftl` and its arguments to a text in the person's language."""


class Words:
    """Texts by message id. One that is missing is left out: a hint must never end a conversation."""

    def __init__(self, render: Render) -> None:
        self._render = render

    def say(self, message: str, **arguments: str) -> str:
        """The text, safe to show."""
        try:
            return shown(self._render(message, arguments))
        except TextMissing:
            return shown(arguments.get("label") or arguments.get("text") or "")

    def is_leaving(self, line: str) -> bool:
        ways = (way.strip() for way in self.say("leave-by").split(","))
        return line.strip().casefold() in {way.casefold() for way in ways if way}
