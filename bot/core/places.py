"""Where somebody is, so far as her clock is concerned: places by their names, and by what a clock shows.

A port: `bot/content` reads the tables. A place is an id that a button can carry (32 characters at
most); what is kept about a person is the time zone alone, never the place.
"""

from datetime import datetime
from typing import Protocol

from bot.core.names import Language

MOST = 6
"""Places among which a person may be asked to choose."""


class Gazetteer(Protocol):
    def find(self, words: str, at: datetime) -> tuple[str, ...]:
        """Places that these words name, the likeliest first; by an offset (`UTC+2`) those whose
        clocks stand so at this instant, and the offset itself."""

    def by_clock(self, ahead: int, at: datetime) -> tuple[str, ...]:
        """Well-known places whose clocks are so many minutes ahead of UTC at this instant."""

    def label(self, language: Language, place: str) -> str | None:
        """What stands on the button of a place; None when there is no such place."""

    def zone(self, place: str) -> str | None:
        """Its IANA time zone."""


class NoGazetteer:
    """For a book without places: any name of a time zone is one."""

    def find(self, words: str, at: datetime) -> tuple[str, ...]:  # noqa: ARG002 - as the protocol has it
        return (words.strip(),) if words.strip() else ()

    def by_clock(self, ahead: int, at: datetime) -> tuple[str, ...]:  # noqa: ARG002 - as the protocol has it
        return ()

    def label(self, language: Language, place: str) -> str | None:  # noqa: ARG002 - as above
        return place

    def zone(self, place: str) -> str | None:
        return place
