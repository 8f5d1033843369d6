"""The zone of a location. The library is installed for tests; without it nothing is found."""

import pytest

from bot.content import whereabouts
from bot.content.whereabouts import can_locate, zone_at


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (52.52, 13.40, "Europe/Berlin"),
        (27.7, 85.3, "Asia/Kathmandu"),
        (47.5, -52.7, "America/St_Johns"),
        (-43.9, -176.5, "Pacific/Chatham"),
        (0.0, 0.0, "Etc/GMT"),
        (91.0, 0.0, None),
        (0.0, 181.0, None),
        (float("nan"), 0.0, None),
        (0.0, float("inf"), None),
    ],
)
def test_a_location_has_a_zone(latitude: float, longitude: float, zone: str | None) -> None:
    assert can_locate()
    assert zone_at(latitude, longitude) == zone


def test_without_the_extra_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whereabouts, "find_spec", lambda _name: None)

    assert not can_locate()
    assert zone_at(52.52, 13.40) is None
