"""Which lines are named, and in what words."""

from collections.abc import Mapping

import pytest

from bot.content.catalogue import FluentCatalogue
from bot.content.source import content_root
from bot.core.errors import TextMissing
from bot.core.help_family import Family
from bot.core.helplines import (
    Directory,
    Helpline,
    Helplines,
    Hours,
    Kind,
    NoAtlas,
    country_of,
    lines_for,
    with_lines,
)
from bot.core.names import BASE_LANGUAGE, Language
from bot.core.words import fold
from tests.unit.core.small_book import SmallCatalogue

EN = BASE_LANGUAGE
TEXTS = FluentCatalogue(content_root() / "locales", EN)
ASHA = Helpline("AA", "Asha", ("1 1 1",), is_always_open=True, is_free=True, languages=("xx",))
BEL = Helpline("AA", "Bel", ("222",), languages=("en",))
CHAT = Helpline("AA", "Chat", sms="333", sms_word="HOME", whatsapp="444", chat="c.example")
BUILT_IN = ("I am a program.", "112, 911, 999.", "Be near someone.")


class OneZone(NoAtlas):
    def country_of(self, zone: str) -> str | None:
        return {"Sea/Aa": "AA"}.get(zone)


def directory(
    *lines: Helpline, emergency: Mapping[str, str] | None = None, lists: tuple[str, ...] = ()
) -> Directory:
    return Directory(Helplines({"AA": lines}, emergency or {}, lists), OneZone(), TEXTS)


def test_the_emergency_number_and_a_line_come_first_then_another_then_the_directories() -> None:
    known = directory(ASHA, BEL, emergency={"AA": "000"}, lists=("a.example", "b.example"))

    assert lines_for(known, "AA", Language("xx")) == (
        (
            "If you could die or be hurt today, call 000 now. "
            "To talk to someone: Asha (day and night, free), call 1 1 1."
        ),
        (
            "If nobody picks up, try again, or another: Bel, call 222. "
            "This is for: AA; /country changes it. Lines of all countries: a.example or b.example."
        ),
    )


def test_one_line_alone_is_to_be_tried_again() -> None:
    said = lines_for(directory(ASHA), "AA", EN)

    assert said[1] == "If nobody picks up, try again in a while. The lines are often busy."


@pytest.mark.parametrize("country", [None, "BB"])
def test_where_nothing_is_known_there_is_what_holds_everywhere(country: str | None) -> None:
    said = lines_for(directory(ASHA, lists=("a.example",)), country, EN)

    assert said[0] == "If you could die or be hurt today, call the emergency number where you are."
    assert "a.example" in said[1]
    assert len(said) == 2


def test_the_second_line_is_one_that_speaks_her_language() -> None:
    other = Helpline("AA", "Other", ("5",), languages=("xx",))

    said = lines_for(directory(ASHA, other, BEL), "AA", Language("en-GB"))

    assert "Bel" in said[1]


def test_the_second_line_is_one_that_she_can_write_to_when_the_first_can_only_be_called() -> None:
    """Some people cannot speak aloud where they are, or would never call."""
    said = lines_for(directory(ASHA, BEL, CHAT), "AA", Language("xx"))

    assert said[1].endswith("Chat, text HOME to 333, WhatsApp 444 or chat at c.example.")


def test_a_line_that_is_known_by_its_number_is_not_named_twice() -> None:
    plain = Helpline("AA", "109", ("109",), sms="109")
    open_ = Helpline("AA", "3114", ("3114",), is_always_open=True)

    assert "someone: call 109 or text 109." in lines_for(directory(plain), "AA", EN)[0]
    assert "someone: call 3114 (day and night)." in lines_for(directory(open_), "AA", EN)[0]


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (Hours("10:00", "24:00"), "10:00 to 24:00"),
        (Hours("09:00", "17:00", "mon", "fri"), "Mon to Fri 09:00 to 17:00"),
        (Hours("09:00", "13:00", "fri", "fri"), "Fri 09:00 to 13:00"),
    ],
)
def test_hours_are_said_as_they_are(hours: Hours, said: str) -> None:
    line = Helpline("AA", "Asha", ("1",), hours=(hours,))

    assert f"Asha ({said}), call 1." in lines_for(directory(line), "AA", EN)[0]


def test_a_line_of_the_kind_that_is_asked_for_goes_first_and_a_general_one_stands_in() -> None:
    child = Helpline("AA", "Kids", ("116",), kind=Kind.CHILD)

    said = lines_for(directory(ASHA, child), "AA", EN, Kind.CHILD)

    assert "Kids" in said[0]
    assert "Asha" in said[1]
    assert "Asha" in lines_for(directory(ASHA, child), "AA", EN, Kind.VIOLENCE)[0]
    assert "Kids" not in " ".join(lines_for(directory(ASHA, child), "AA", EN))


@pytest.mark.parametrize(
    ("kind", "said"), [(Kind.CHILD, "for young people"), (Kind.VIOLENCE, "against violence")]
)
def test_where_a_general_line_stands_in_the_lists_of_the_kind_are_named(
    kind: Kind, said: str
) -> None:
    known = directory(ASHA, lists=("a.example",))

    assert f"{said}, by country: a.example" in lines_for(known, "AA", EN, kind)[-1]


# ── the built-in help with the numbers of one country ─────────────────────────────────────────


def test_the_numbers_of_her_country_stand_in_place_of_those_of_many() -> None:
    known = directory(ASHA, BEL, emergency={"AA": "000"}, lists=("a.example", "b.example"))

    said = with_lines(BUILT_IN, known, "AA", EN)

    assert (said[0], said[2]) == (BUILT_IN[0], BUILT_IN[2])
    assert said[1] == (
        "If you could die or be hurt today, call 000 now. "
        "To talk to someone: Asha (day and night, free), call 1 1 1. "
        "If nobody picks up, try again, or another: Bel, call 222. "
        "This is for: AA. Elsewhere: /country or a.example"
    )


@pytest.mark.parametrize("matter", [family for family in Family if family is not Family.GENERAL])
def test_the_numbers_are_said_for_what_is_the_matter(matter: Family) -> None:
    """Whoever worries about a friend, or bleeds, is not told that she could die today."""
    known = directory(ASHA, emergency={"AA": "000"}, lists=("a.example",))

    said = with_lines(BUILT_IN, known, "AA", EN, matter=matter)

    assert "000" in said[1]
    assert "could die" not in said[1]


def test_who_is_hurt_by_others_hears_where_lines_against_violence_are() -> None:
    known = directory(ASHA, emergency={"AA": "000"}, lists=("a.example",))

    said = with_lines(BUILT_IN, known, "AA", EN, matter=Family.FROM_OTHERS)

    assert "violence and for children, by country: a.example" in said[1]


def test_a_country_with_an_emergency_number_alone_has_that_and_the_directory() -> None:
    known = Directory(Helplines({}, {"BB": "000"}, ("a.example",)), NoAtlas(), TEXTS)

    assert with_lines(BUILT_IN, known, "BB", EN)[1] == (
        "If you could die or be hurt today, call 000 now. "
        "I have no checked line yet for: BB (/country changes it). Here are lists of free lines: a.example."
    )


@pytest.mark.parametrize(
    ("built_in", "country"), [(BUILT_IN, None), (BUILT_IN, "BB"), (BUILT_IN[:1], "AA")]
)
def test_help_stays_as_it_is_where_nothing_is_known(
    built_in: tuple[str, ...], country: str | None
) -> None:
    assert with_lines(built_in, directory(ASHA), country, EN) == built_in


def test_the_second_line_is_left_out_where_the_bubble_would_be_long() -> None:
    """Long answers with many points are a fault in danger (VERA-MH, item 30)."""
    long = Helpline("AA", "A line with a name that goes on " * 6, ("2",))

    said = with_lines(BUILT_IN, directory(ASHA, long), "AA", EN)

    assert "goes on" not in said[1]
    assert "Asha" in said[1]


def test_a_missing_wording_is_a_failure_for_the_caller_to_meet() -> None:
    bare = Directory(Helplines({"AA": (ASHA,)}), NoAtlas(), SmallCatalogue({}))

    with pytest.raises(TextMissing):
        lines_for(bare, "AA", EN)


def test_the_country_she_chose_goes_before_the_one_of_her_zone() -> None:
    known = directory(ASHA)

    assert country_of(known, None, "Sea/Aa") == "AA"
    assert country_of(known, "BB", "Sea/Aa") == "BB"
    assert country_of(known, None, "UTC") is None


def test_a_book_without_an_atlas_knows_no_country() -> None:
    nowhere = NoAtlas()

    assert nowhere.country_of("Europe/Berlin") is None
    assert nowhere.called(EN, fold("Germany")) is None
    assert nowhere.name(EN, "DE") == "DE"


def test_whom_a_line_is_for_is_said() -> None:
    """Nobody should dial a number at her worst hour to hear that it is not for her."""
    line = Helpline("AA", "Asha", ("1",), is_always_open=True, only_for="men")

    assert "Asha (for men, day and night), call 1." in lines_for(directory(line), "AA", EN)[0]
