"""Countries: named by people in their own words, and guessed from a time zone."""

from pathlib import Path

import pytest

from bot.content.atlas import SystemAtlas, countries, read_words
from bot.content.source import content_root
from bot.core.names import BASE_LANGUAGE, Language
from bot.core.words import fold

EN = BASE_LANGUAGE
ATLAS = SystemAtlas(content_root(), (EN,))


@pytest.mark.parametrize(
    ("said", "country"),
    [
        ("Germany", "DE"),
        ("I live in Germany", "DE"),
        ("germny", "DE"),
        ("im in new zeland right now", "NZ"),
        ("Deutschland", "DE"),
        ("日本", "JP"),
        ("usa", "US"),
        ("I am American", "US"),
        ("UK", "GB"),
        ("Scotland", "GB"),
        ("south korea", "KR"),
        ("phillipines", "PH"),
        ("Hong Kong", "HK"),
        ("niger", "NE"),
        ("nigeria", "NG"),
    ],
)
def test_a_country_is_known_by_its_name_its_people_and_with_a_slip(said: str, country: str) -> None:
    assert ATLAS.called(EN, fold(said)) == country


@pytest.mark.parametrize(
    "said",
    [
        "",
        "I don't know",
        "not for us",
        "the moon",
        "I moved from France to Germany",
        "chas",
        "Europe",
    ],
)
def test_what_names_no_country_or_two_is_none(said: str) -> None:
    """A wrong country means numbers that nobody answers: it is asked again instead."""
    assert ATLAS.called(EN, fold(said)) is None


def test_a_country_has_its_name_in_every_language() -> None:
    assert ATLAS.name(EN, "US") == "United States"
    assert ATLAS.name(Language("de"), "US") == "Vereinigte Staaten"
    assert ATLAS.name(Language("xx"), "US") == "United States"
    assert ATLAS.name(EN, "Q1") == "Q1"


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/Berlin", "DE"),
        ("Europe/Zurich", "CH"),
        ("Asia/Calcutta", "IN"),
        ("US/Pacific", "US"),
        ("UTC", None),
        ("EST", None),
        ("Iceland", None),
        ("Africa/Asmera", None),
        ("nonsense", None),
    ],
)
def test_a_zone_has_a_country_only_where_it_has_one_alone(zone: str, country: str | None) -> None:
    """An old name of a zone may lead to one that is shared: Asmara's leads to Nairobi's."""
    assert ATLAS.country_of(zone) == country


def test_without_the_tables_no_zone_has_a_country(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_package: str) -> Path:
        raise ModuleNotFoundError

    monkeypatch.setattr("bot.content.atlas.resources.files", gone)

    assert SystemAtlas(content_root(), (EN,)).country_of("Europe/Berlin") is None


def test_words_for_a_country_that_is_none_are_reported(tmp_path: Path) -> None:
    folder = tmp_path / "locales/en/words"
    folder.mkdir(parents=True)
    (folder / "countries.yaml").write_text("schema: 1\nlanguage: en\ncountries:\n  QQ: [here]\n")

    _, faults = read_words(tmp_path, EN)

    assert [one.message for one in faults] == ["there is no country 'QQ'"]


def test_the_word_files_of_the_house_name_countries_alone() -> None:
    words, faults = read_words(content_root(), EN)

    assert not faults
    assert words.keys() < countries()
    assert "EU" not in countries()
