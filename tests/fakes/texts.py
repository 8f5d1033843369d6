"""Catalogues as they are on a bad day."""

from bot.core.errors import TextMissing
from bot.core.names import Language, TextId
from bot.core.texts import Arguments


class NoTexts:
    """A catalogue from which everything was lost."""

    def has(self, language: Language, text: TextId) -> bool:
        return False

    def variants(self, language: Language, text: TextId) -> int:
        return 0

    def mentions(self, language: Language, text: TextId) -> tuple[str, ...]:
        return ()

    def render(
        self, language: Language, text: TextId, arguments: Arguments, variant: int = 1
    ) -> str:
        raise TextMissing(text)
