"""Words, numbers, times and places as answers."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.core.conversation import KitItem
from bot.core.flow import Ask, AskKind
from bot.core.names import Language
from bot.core.places import NoGazetteer
from bot.core.vocabulary import Wording
from tests.unit.core.asking import asking
from tests.unit.core.doors import DOORS
from tests.unit.core.small_book import AT, EN, Talk, book, choice, flow, text, vocabulary

# ── words ─────────────────────────────────────────────────────────────────────────────────────


def test_words_are_taken_as_they_are_and_cut_to_their_length() -> None:
    talk = asking(Ask(AskKind.TEXT, "into", max=5)).begins("f").writes(" 50 %, Ünder  ")

    assert talk.top.slots == {"into": "50 %,"}


def test_words_that_are_too_few_are_asked_for_again() -> None:
    assert asking(Ask(AskKind.TEXT, "into", min=3)).begins("f").writes(" ab ").where == ["f.ask"]


@pytest.mark.parametrize(
    ("ask", "where"),
    [
        (Ask(AskKind.TEXT, "into", skip=True), "f.skip"),
        (Ask(AskKind.TEXT, "into", skip=True, quiet=frozenset({"all"})), "f.other"),
        (Ask(AskKind.TEXT, "into"), "f.other"),
    ],
)
def test_a_bare_no_leaves_words_out_where_that_is_offered_and_no_page_is_open(
    ask: Ask, where: str
) -> None:
    """It became the name that somebody was called by."""
    assert asking(ask).begins("f").writes("no", yes=False).where == [where]


def test_ideas_change_with_every_question_and_are_at_most_six() -> None:
    many = vocabulary("pleasant", "a1 b1 c1 d1 e1 f1 g1 h1")
    talk = asking(Ask(AskKind.TEXT, "into", ideas="pleasant"), vocabularies=(many,)).begins("f")
    assert talk.options == ("a1", "b1", "c1", "d1", "e1", "f1")

    assert talk.begins("f").options == ("b1", "c1", "d1", "e1", "f1", "g1")


@pytest.mark.parametrize("words", ["Calm", "5"])
def test_an_idea_is_taken_by_its_words(words: str) -> None:
    talk = asking(Ask(AskKind.TEXT, "into", ideas="feelings")).begins("f").writes(words)

    assert talk.top.slots == {"into": "Calm"}


def test_an_empty_list_of_ideas_offers_none() -> None:
    empty = vocabulary("pleasant", "")
    talk = asking(Ask(AskKind.TEXT, "into", ideas="pleasant"), vocabularies=(empty,))

    assert talk.begins("f").options == ()


MANY = Ask(AskKind.TEXT, "into", many=True, max=9)


def test_a_long_writing_is_collected_until_done() -> None:
    talk = asking(MANY, {"done": "tea", "_": "other"}).begins("f").writes("one").writes("2")
    assert talk.top.slots == {"into": "one\n2"}

    assert talk.taps("done").where == ["f.tea"]


def test_the_first_piece_is_told_how_to_end_and_the_state_may_say_it() -> None:
    assert asking(MANY).begins("f").writes("one").said == ["common.added"]
    own = {"f.ask.added": "more?"}
    assert asking(MANY, texts=own).begins("f").writes("one").said == ["f.ask.added"]


def test_a_long_writing_ends_at_its_longest() -> None:
    talk = asking(MANY).begins("f").writes("123456").writes("789012")

    assert talk.top.slots == {"into": "123456\n78"}


def test_a_long_writing_may_be_kept_nowhere() -> None:
    talk = asking(replace(MANY, into=None)).begins("f").writes("one").writes("two")

    assert (talk.where, talk.top.slots) == (["f.ask"], {})


def test_a_number_in_a_long_writing_is_no_button() -> None:
    assert asking(MANY).begins("f").writes("1").top.slots == {"into": "1"}


def test_done_may_be_written() -> None:
    assert asking(MANY, {"done": "tea", "_": "other"}).begins("f").writes("Done").where == ["f.tea"]


# ── numbers, times, places ────────────────────────────────────────────────────────────────────

SCALE = Ask(AskKind.SCALE, "into", low=0, high=10)


@pytest.mark.parametrize(
    ("understood", "value"),
    [
        ({"number": 7.0}, 7),
        ({"number": 7.0, "out_of": 10.0}, 7),
        ({"number": 1.0, "out_of": 2.0}, 5),
        ({"number": 3.0, "out_of": 0.0}, 3),
        ({"amount": 0.8}, 8),
    ],
)
def test_a_scale_takes_numbers_shares_and_amounts(understood: dict[str, float], value: int) -> None:
    assert asking(SCALE).begins("f").writes("hm", **understood).top.slots == {"into": value}


@pytest.mark.parametrize("number", [11.0, -1.0, float("inf"), float("nan")])
def test_a_number_off_the_scale_is_no_answer(number: float) -> None:
    assert asking(SCALE).begins("f").writes("hm", number=number).said == ["common.invalid"]


def test_a_scale_has_a_button_for_each_step() -> None:
    talk = asking(replace(SCALE, low=1, high=3)).begins("f")
    assert talk.labels == ["1", "2", "3"]

    assert talk.taps("3").top.slots == {"into": 3}


def test_a_digit_on_a_scale_is_its_value_and_not_the_place_of_a_button() -> None:
    assert asking(SCALE).begins("f").writes("1", number=1.0).top.slots == {"into": 1}


LASTING = Ask(AskKind.DURATION, "into", ("90s", "5m", "1h", "1d"), low=60, high=86400)


@pytest.mark.parametrize(
    ("option", "seconds"), [("90s", 90), ("5m", 300), ("1h", 3600), ("1d", 86400)]
)
def test_a_length_of_time_is_kept_in_seconds(option: str, seconds: int) -> None:
    assert asking(LASTING).begins("f").taps(option).top.slots == {"into": seconds}


@pytest.mark.parametrize(
    ("understood", "seconds"), [({"seconds": 600}, 600), ({"number": 10.0}, 600)]
)
def test_a_bare_number_means_minutes(understood: dict[str, float], seconds: int) -> None:
    assert asking(LASTING).begins("f").writes("1", **understood).top.slots == {"into": seconds}


@pytest.mark.parametrize(
    "understood", [{}, {"seconds": 59}, {"number": 1e9}, {"number": float("inf")}]
)
def test_a_time_out_of_bounds_is_no_answer(understood: dict[str, float]) -> None:
    assert asking(LASTING).begins("f").writes("hm", **understood).said == ["common.invalid"]


@pytest.mark.parametrize(
    ("texts", "label"), [({}, "5m"), ({"labels.duration": "{minutes} min"}, "5 min")]
)
def test_a_length_of_time_is_labelled_by_the_language(texts: dict[str, str], label: str) -> None:
    assert asking(LASTING, texts=texts).begins("f").labels[1] == label


def test_a_clock_time_is_taken_as_understood() -> None:
    assert asking(Ask(AskKind.TIME, "into")).begins("f").writes("x", time="07:30").top.slots == {
        "into": "07:30"
    }


def test_a_lone_digit_where_a_time_is_asked_for_is_a_time() -> None:
    talk = asking(Ask(AskKind.TIME, "into", skip=True)).begins("f").writes("1", time="01:00")

    assert talk.top.slots == {"into": "01:00"}


def test_words_without_a_time_are_no_answer() -> None:
    assert asking(Ask(AskKind.TIME, "into")).begins("f").writes("soon").said == ["common.invalid"]


def test_of_two_halves_of_a_day_she_chooses_one() -> None:
    talk = asking(Ask(AskKind.TIME, "into")).begins("f")

    talk = talk.writes("half past eight", time="08:30", either_half=True)

    assert talk.options == ("08:30", "20:30")
    assert talk.taps("20:30").top.slots == {"into": "20:30"}


CLOCK = Ask(AskKind.TIME, "into")


@pytest.mark.parametrize(("hour", "taken"), [(13.0, "13:00"), (24.0, "00:00"), (0.0, "00:00")])
def test_a_bare_hour_that_can_be_only_one_is_taken(hour: float, taken: str) -> None:
    assert asking(CLOCK).begins("f").writes("hm", number=hour).top.slots == {"into": taken}


def test_a_bare_hour_that_can_be_two_is_asked_about() -> None:
    talk = asking(CLOCK, texts={"common.which_time": "which"}).begins("f").writes("8", number=8.0)

    assert talk.said == ["common.which_time"]
    assert talk.options == ("08:00", "20:00")
    assert talk.labels == ["08:00", "20:00"]
    assert talk.taps("20:00").top.slots == {"into": "20:00"}


@pytest.mark.parametrize("number", [8.5, 25.0, -1.0])
def test_a_number_that_is_no_hour_is_no_time(number: float) -> None:
    assert asking(CLOCK).begins("f").writes("hm", number=number).said == ["common.invalid"]


# ── places ────────────────────────────────────────────────────────────────────────────────────

PLACE = Ask(AskKind.PLACE, "into", skip=True)


class Atlas:
    """Two cities called Ghent, and what the clocks of one of them show."""

    def find(self, words: str, at: datetime) -> tuple[str, ...]:
        return {"Ghent": ("c1", "c2"), "Gent": ("c1",)}.get(words.strip(), ())

    def by_clock(self, ahead: int, at: datetime) -> tuple[str, ...]:
        return {60: ("c1",), -300: ("c2",), 345: ("c1", "c2"), -600: ("c3",)}.get(ahead, ())

    def label(self, language: Language, place: str) -> str | None:
        return {"c1": "Ghent, Belgium", "c2": "Ghent, New York"}.get(place)

    def zone(self, place: str) -> str | None:
        return {"c1": "Europe/Brussels", "c2": "America/New_York"}.get(place, "Etc/GMT+10")


def placed() -> Talk:
    talk = asking(PLACE, texts={"common.which_place": "which"})
    return talk.meets_release(replace(talk.book, gazetteer=Atlas())).begins("f")


def test_of_a_place_the_zone_is_kept() -> None:
    talk = placed().writes("Gent")

    assert talk.top.slots == {"into": "Europe/Brussels"}
    assert talk.chosen == ["Ghent, Belgium"]


def test_a_name_of_two_places_is_asked_about() -> None:
    talk = placed().writes("Ghent")

    assert talk.said == ["common.which_place"]
    assert talk.labels == ["Ghent, Belgium", "Ghent, New York", "skip"]
    assert talk.writes("Ghent, New York").top.slots == {"into": "America/New_York"}


@pytest.mark.parametrize(
    ("clock", "zone"),
    [("15:02", "Europe/Brussels"), ("08:58", "America/New_York"), ("04:00", "Etc/GMT+10")],
)
def test_what_her_clock_shows_is_a_place_as_well(clock: str, zone: str) -> None:
    assert placed().writes("hm", time=clock).top.slots == {"into": zone}


def test_a_clock_that_several_places_share_is_asked_about() -> None:
    assert placed().writes("hm", time="19:45").options == ("c1", "c2", "skip")


def test_a_clock_may_be_read_in_either_half_of_the_day() -> None:
    """At three where she is, and nothing says whether at night or in the afternoon."""
    talk = placed().writes("hm", time="03:02", either_half=True)

    assert talk.top.slots == {"into": "Europe/Brussels"}


def test_nowhere_is_no_answer() -> None:
    assert placed().writes("nowhere").said == ["common.invalid"]
    assert placed().writes("nowhere", time="20:00").said == ["common.invalid"]


def test_without_places_a_zone_is_whatever_she_calls_it() -> None:
    talk = asking(PLACE).begins("f").writes(" Europe/Brussels ")

    assert talk.top.slots == {"into": "Europe/Brussels"}
    assert NoGazetteer().by_clock(60, AT) == ()
    assert asking(PLACE).begins("f").writes(" ").said == ["common.invalid"]


@pytest.mark.parametrize(("yes", "place"), [(True, "f.yes"), (False, "f.no"), (None, "f.ask")])
def test_yes_and_no_are_understood_in_any_words(yes: bool | None, place: str) -> None:
    assert asking(Ask(AskKind.CONFIRM, "into")).begins("f").writes("mhm", yes=yes).where == [place]


@pytest.mark.parametrize(("option", "value"), [("yes", True), ("no", False)])
def test_yes_and_no_are_kept_as_such(option: str, value: bool) -> None:
    talk = asking(Ask(AskKind.CONFIRM, "into")).begins("f").taps(option)

    assert talk.top.slots == {"into": value}


# ── her own things ────────────────────────────────────────────────────────────────────────────

TREE = KitItem("k1", "anchor", "Oak tree", "the oak behind the house")
LINE = KitItem("k2", "line", "softly", "softly, softly")


def test_kept_things_are_chosen_by_their_private_word() -> None:
    talk = asking(Ask(AskKind.CHOICE, "into", kit="anchor"))
    talk.conversation = replace(talk.conversation, kit=(TREE, LINE))
    assert talk.begins("f").labels == ["Oak tree"]

    assert talk.writes("oak tree").top.slots == {"into": "k1"}


def test_a_text_question_keeps_its_buttons_apart() -> None:
    talk = Talk(book(flow("f", text("ask", "notes", many=True)))).begins("f")
    assert [choice_.apart for choice_ in talk.offer.choices] == [False]

    apart = asking(Ask(AskKind.TEXT, "into", skip=True)).begins("f").offer.choices
    assert [choice_.apart for choice_ in apart] == [True]


def test_ideas_may_stand_in_the_order_of_the_language() -> None:
    """A button with her own country is of use only if it is among the first."""
    order = "g1 f1 e1 d1 c1 b1 a1"
    many = vocabulary("pleasant", "a1 b1 c1 d1 e1 f1 g1")
    many = replace(many, wordings={EN: {id_: Wording(id_) for id_ in order.split()}})
    asks = Ask(AskKind.TEXT, "into", ideas="pleasant", rotate=False)

    assert asking(asks, vocabularies=(many,)).begins("f").options == tuple(order.split()[:6])


def test_a_language_that_lacks_some_words_has_the_order_of_the_list() -> None:
    some = replace(vocabulary("pleasant", "a1 b1 c1"), wordings={EN: {"c1": Wording("c1")}})

    assert some.ids_in(EN) == ("a1", "b1", "c1")
    assert some.ids_in(Language("xx")) == ("a1", "b1", "c1")


# ── ideas on a page of many lines ─────────────────────────────────────────────────────────────

PAGE = Ask(AskKind.TEXT, "into", many=True, ideas="pleasant")
SOME = (vocabulary("pleasant", "tea sun"),)


def test_an_idea_is_one_more_line_and_the_page_stays_open() -> None:
    talk = asking(PAGE, vocabularies=SOME).begins("f").writes("my dog").taps("tea")

    assert talk.top.slots == {"into": "my dog\nTea"}
    assert talk.said == ["common.added"]
    assert talk.options == ("tea", "sun", "done")


def test_an_idea_that_was_tapped_is_answered_each_time_and_stands_there_once() -> None:
    talk = asking(PAGE, vocabularies=SOME).begins("f").taps("tea").taps("sun").taps("tea")

    assert talk.top.slots == {"into": "Tea\nSun"}
    assert talk.said == ["common.added"]


# ── yes and no, numbers, words at a door ──────────────────────────────────────────────────────


@pytest.mark.parametrize(("yes", "place"), [(True, "f.one"), (False, "f.two")])
def test_a_typed_yes_or_no_takes_the_option_it_stands_for(yes: bool, place: str) -> None:
    asks = choice("ask", "go rest", {"go": "one", "rest": "two"})
    asks = replace(asks, step=replace(asks.step, yes="go", no="rest"))  # type: ignore[arg-type] # an Ask
    talk = Talk(book(flow("f", asks, choice("one", "x"), choice("two", "x")))).begins("f")

    assert talk.writes("mhm", yes=yes).where == [place]


def test_a_yes_to_a_question_without_one_is_no_answer() -> None:
    talk = Talk(book(flow("f", choice("ask", "a b", {"a": "ask", "b": "ask"})))).begins("f")

    assert talk.writes("yes", yes=True).said == ["common.invalid"]


def test_a_number_beyond_the_buttons_of_a_door_keeps_the_question() -> None:
    assert Talk(book(*DOORS)).writes("hello").writes("9").said == ["common.invalid"]


def test_a_number_with_a_sign_is_no_button() -> None:
    talk = Talk(book(flow("f", choice("ask", "a b", {"a": "ask", "b": "ask"})))).begins("f")

    assert talk.writes("-1").said == ["common.invalid"]


def test_a_door_takes_no_word_out_of_a_sentence_for_a_button() -> None:
    """Somebody who writes that she hates her body must not be sent into it."""
    talk = Talk(book(*DOORS, phrases={"a": "my body"})).writes("hello").writes("i hate my body")

    assert talk.where == ["door.doors"]
    assert talk.top.slots["said"] == "i hate my body"


@pytest.mark.parametrize(("words", "yes"), [("no", False), ("yes", True), ("9", None)])
def test_a_yes_a_no_or_a_number_is_no_word_of_her_own(words: str, yes: bool | None) -> None:
    """A need is not called "no"."""
    asks = Ask(AskKind.CHOICE, "into", ("a", "b"), own_word="own")
    talk = asking(asks).begins("f")

    assert talk.writes(words, yes=yes).said == ["common.invalid"]


def test_a_bare_yes_is_the_beginning_of_a_label_and_not_of_words_for_it() -> None:
    asks = Ask(AskKind.CHOICE, "into", ("tea", "walk"))
    words = {EN: {"tea": (("yes", "to", "tea"),)}}

    talk = asking(asks)
    talk = talk.meets_release(replace(talk.book, option_phrases=words)).begins("f")
    worded = talk.writes("yes", yes=True)
    labelled = asking(asks, texts={"f.ask.tea": "Yes, tea"}).begins("f").writes("yes", yes=True)

    assert worded.said == ["common.invalid"]
    assert labelled.where == ["f.tea"]
