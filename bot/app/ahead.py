"""Check-ins on their way: never more than a part of the places, and each in a moment that is free."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from bot.app.messages import Pace
from bot.app.ports import UNASKED_AT_ONCE, Parcel
from bot.core.effects import Priority


class Unhurried:
    """The pace of a transport that has no limits."""

    def take(self, wanted: int) -> int:
        return wanted

    def give_back(self, count: int) -> None:
        """There are enough."""

    def wait(self) -> float:
        return 0.0


@dataclass(slots=True)
class Claim:
    """So many may be claimed."""

    places: int
    found: int = 0

    def filled(self, parcels: Sequence[Parcel]) -> None:
        self.found = sum(_is_unasked(parcel) for parcel in parcels)


class Ahead:
    def __init__(self, pace: Pace, places: int) -> None:
        self._pace = pace
        self._places = places
        self._under_way = 0
        self._settled = 0
        self.may_be_more = False
        """Whether more of them wait than could be claimed, as far as is known."""

    @contextmanager
    def claiming(self, room: int) -> Iterator[Claim]:
        """Within it they are claimed. What is not filled then is given back."""
        wanted = min(room, self._places - self._under_way)
        claim = Claim(self._pace.take(wanted) if wanted > 0 else 0)
        try:
            yield claim
            self.may_be_more = claim.found == claim.places
        finally:
            self._under_way += claim.found
            self._pace.give_back(claim.places - claim.found)

    def over(self, parcel: Parcel) -> bool:
        """It is not on its way any more. Whether the next claim comes by itself, in a moment."""
        if not _is_unasked(parcel):
            return False
        is_paced = self.may_be_more and self._under_way < self._places
        self._under_way -= 1
        return is_paced

    def is_time_for_more(self, parcel: Parcel) -> bool:
        """One was written down. Whether as many are as are claimed together."""
        self._settled += _is_unasked(parcel)
        return _is_unasked(parcel) and self._settled % UNASKED_AT_ONCE == 0

    def wait(self) -> float | None:
        """Seconds until another may go; None when first one of these has to arrive."""
        return self._pace.wait() if self._under_way < self._places else None


def _is_unasked(parcel: Parcel) -> bool:
    return parcel.priority is Priority.UNASKED
