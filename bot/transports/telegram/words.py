"""The few words that the transport itself says, from `locales/<lang>/telegram.ftl`."""

from collections.abc import Callable

from bot.core.errors import TextMissing
from bot.core.names import BASE_LANGUAGE, Language

Render = Callable[[Language, str], str]
"""Language and message id of `telegram.ftl` to a text. May raise `TextMissing`."""

BUILT_IN_REFUSAL = (
    "I am for one person at a time and leave this chat now. Write to me alone if you like. "
    "In danger call 112, 911 or 999."
)
"""For the day on which the locale files cannot be read."""


class Words:
    def __init__(self, render: Render) -> None:
        self._render = render

    def say(self, message: str, language: Language = BASE_LANGUAGE) -> str:
        """The text; empty when there is none."""
        try:
            return self._render(language, message)
        except TextMissing:
            return ""

    def group_refusal(self) -> str:
        """To a group or channel. It carries the numbers as well: whoever was in danger there and
        wrote to us is answered, without being told apart from the others."""
        return self.say("group_refusal") or BUILT_IN_REFUSAL

    def above_buttons(self) -> str:
        return self.say("above_buttons")
