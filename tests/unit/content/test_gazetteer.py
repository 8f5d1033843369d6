"""Cities, zones and clocks: `locales/places.tsv` as it is shipped."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.content.atlas import SystemAtlas
from bot.content.gazetteer import FILE, GeoGazetteer
from bot.content.source import content_root
from bot.core.calendar import is_zone
from bot.core.names import Language
from bot.core.places import MOST

EN = Language("en")
WINTER = datetime(2026, 1, 15, 12, tzinfo=UTC)
SUMMER = datetime(2026, 7, 15, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def gazetteer() -> GeoGazetteer:
    return GeoGazetteer(content_root(), SystemAtlas(content_root(), (EN,)))


def zones(gazetteer: GeoGazetteer, words: str) -> list[str | None]:
    return [gazetteer.zone(place) for place in gazetteer.find(words, WINTER)]


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        (" in berlin ", "Europe/Berlin"),
        ("Muenchen", "Europe/Berlin"),
        ("munchen", "Europe/Berlin"),
        ("bombay", "Asia/Kolkata"),
        ("CDMX", "America/Mexico_City"),
        ("Londn", "Europe/London"),
        ("Sydney, Australia", "Australia/Sydney"),
        ("東京", "Asia/Tokyo"),
        ("москва", "Europe/Moscow"),
        ("القاهرة", "Africa/Cairo"),
        ("Asia/Kathmandu", "Asia/Kathmandu"),
        ("UTC+5:30", "Asia/Kolkata"),
        ("+5:45", "Asia/Kathmandu"),
        ("UTC+5:45", "Asia/Kathmandu"),
        ("+0545", "Asia/Kathmandu"),
        ("gmt +5.5 please", "Asia/Kolkata"),
        ("-9:30", "Pacific/Marquesas"),
        ("−3:30", "America/St_Johns"),
        ("-2:30", "America/St_Johns"),
        ("+10:30", "Australia/Adelaide"),
        ("+12:45", "Pacific/Chatham"),
        ("-12", "Etc/GMT+12"),
        ("utc", "UTC"),
        ("msk", "Europe/Moscow"),
        ("Lord Howe", "Australia/Lord_Howe"),
        ("i live near vienna", "Europe/Vienna"),
        ("I'm in Lisbon now", "Europe/Lisbon"),
        ("london uk", "Europe/London"),
        ("london canada", "America/Toronto"),
        ("germany", "Europe/Berlin"),
        ("I am in India", "Asia/Kolkata"),
        ("日本", "Asia/Tokyo"),
    ],
)
def test_a_place_is_found_as_people_write_it(
    gazetteer: GeoGazetteer, words: str, zone: str
) -> None:
    assert zones(gazetteer, words) == [zone]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("UTC+1", ["Kinshasa, Congo - Kinshasa", "Berlin, Germany"], "UTC+1"),
        ("I am in GMT-3", ["São Paulo, Brazil", "Santiago, Chile"], "UTC-3"),
        ("+0", ["London, United Kingdom", "Abidjan, Côte d’Ivoire"], "UTC"),
        ("-11", ["Pago Pago, American Samoa", "Alofi, Niue"], "UTC-11"),
        ("IST", ["Mumbai, India"], "Dublin, Ireland"),
    ],
)
def test_an_offset_may_be_many_places_of_unlike_summers_and_itself(
    gazetteer: GeoGazetteer, words: str, first: list[str], last: str
) -> None:
    labels = [gazetteer.label(EN, place) for place in gazetteer.find(words, WINTER)]

    assert len(labels) <= MOST
    assert labels[: len(first)] == first
    assert labels[-1] == last


def test_a_name_that_several_zones_know_brings_the_largest_first(gazetteer: GeoGazetteer) -> None:
    found = gazetteer.find("San Jose", WINTER)

    assert [gazetteer.label(EN, place) for place in found][:2] == [
        "San Jose, United States",
        "San José, Costa Rica",
    ]


@pytest.mark.parametrize(
    "words", ["", " ", "x", "nowhere at all", "UTC+3:17", "UTC+15", "|", "\n", "c12"]
)
def test_what_is_no_place_is_none(gazetteer: GeoGazetteer, words: str) -> None:
    assert gazetteer.find(words, WINTER) == ()


def test_a_clock_tells_the_zone_as_it_is_on_that_day(gazetteer: GeoGazetteer) -> None:
    def named(ahead: int, at: datetime) -> list[str | None]:
        return [gazetteer.zone(place) for place in gazetteer.by_clock(ahead, at)]

    assert "Europe/Berlin" in named(60, WINTER)
    assert "Europe/Berlin" in named(120, SUMMER)
    assert named(330, WINTER) == ["Asia/Kolkata"]
    assert named(-660, WINTER) == ["Pacific/Pago_Pago", "Pacific/Niue"]
    assert named(-200, SUMMER) == []


@pytest.mark.parametrize("place", ["c999999", "c99999999999", "d1", "c", "Atlantis"])
def test_an_unknown_place_has_neither_name_nor_zone(gazetteer: GeoGazetteer, place: str) -> None:
    assert gazetteer.label(EN, place) is None
    assert gazetteer.zone(place) is None


def test_a_zone_stands_for_itself(gazetteer: GeoGazetteer) -> None:
    assert gazetteer.label(EN, "Asia/Tokyo") == "Tokyo, Japan"
    assert gazetteer.label(EN, "Etc/GMT-2") == "UTC+2"
    assert gazetteer.label(EN, "UTC") == "UTC"
    assert gazetteer.zone("Asia/Tokyo") == "Asia/Tokyo"


def test_without_the_table_zones_and_offsets_still_work(tmp_path: Path) -> None:
    bare = GeoGazetteer(tmp_path, SystemAtlas(tmp_path, (EN,)))

    assert bare.find("Cologne", WINTER) == ()
    assert bare.find("Berlin", WINTER) == ("Europe/Berlin",)
    assert bare.find("Europe/Berlin", WINTER) == ("Europe/Berlin",)
    assert bare.find("UTC+1", WINTER)[-1] == "Etc/GMT-1"


def test_every_city_of_the_table_has_a_zone_that_there_is() -> None:
    lines = (content_root() / FILE).read_text(encoding="utf-8").splitlines()
    cities = [line.split("\t") for line in lines]

    assert len(cities) > 6000
    assert all(len(city) == 5 for city in cities)
    assert [city for city in cities if not is_zone(city[2])] == []


def test_two_of_one_name_in_one_country_are_told_apart(gazetteer: GeoGazetteer) -> None:
    labels = [gazetteer.label(EN, place) for place in gazetteer.find("Springfield", WINTER)]

    assert labels == [
        "Springfield, United States · Chicago",
        "Springfield, United States · New York",
    ]


def test_what_stands_behind_a_city_is_not_taken_for_the_city(gazetteer: GeoGazetteer) -> None:
    """There is an Ontario in California too."""
    assert zones(gazetteer, "london ontario") == ["America/Toronto"]


def test_a_country_of_many_clocks_is_asked_about(gazetteer: GeoGazetteer) -> None:
    found = zones(gazetteer, "USA")
    assert {"America/New_York", "America/Chicago", "America/Los_Angeles"} <= set(found)
    assert len(found) <= MOST


@pytest.mark.parametrize("words", ["the moon", "asdf", "somewhere else", "no idea", "in bed"])
def test_what_is_no_place_is_not_found(gazetteer: GeoGazetteer, words: str) -> None:
    assert zones(gazetteer, words) == []
