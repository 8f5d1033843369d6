"""The time zone of a shared location, where the extra `location` is installed. Nothing is written anywhere.

The borders come with the library, into memory when somebody first shares a location (some 35 MB);
the network is not asked.
"""

from importlib.util import find_spec
from math import isfinite

from bot.core.calendar import is_zone


def can_locate() -> bool:
    """Whether the extra `location` is installed."""
    return find_spec("tzfpy") is not None


def zone_at(latitude: float, longitude: float) -> str | None:
    """The IANA zone there; None where there is none, or nothing to look it up with."""
    if not can_locate() or not _is_on_earth(latitude, longitude):
        return None
    # Imported here: hardly anybody shares a location, and everybody waits for the start.
    from tzfpy import get_tz

    zone = get_tz(longitude, latitude)
    return zone if zone and is_zone(zone) else None


def _is_on_earth(latitude: float, longitude: float) -> bool:
    if not isfinite(latitude) or not isfinite(longitude):
        return False
    return abs(latitude) <= 90 and abs(longitude) <= 180
