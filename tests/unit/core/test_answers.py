"""Every answer can be given by button, by its number, its label, a word for it, or a near miss."""

from dataclasses import replace

import pytest

from bot.core.flow import Ask, AskKind, Slot, SlotType
from bot.core.signals import Found
from tests.unit.core.asking import FEELINGS, asking

TEA = Ask(AskKind.CHOICE, "into", ("tea", "walk"))


@pytest.mark.parametrize(
    "words",
    ["1", "Herbal tea", "herbal TEA!", "herbal tee", "herb", "a cuppa", "oh herbal tea please"],
)
def test_a_choice_can_be_typed_in_many_ways(words: str) -> None:
    talk = asking(TEA, phrases={"tea": "a cuppa"}).begins("f").writes(words)

    assert talk.where == ["f.tea"]
    assert talk.top.slots == {"into": "tea"}
    assert talk.chosen == ["Herbal tea"]


@pytest.mark.parametrize("words", ["3", "0", "1 2", "he", "no herbal tea at all thanks", "-", "१२"])
def test_what_names_no_option_is_no_answer(words: str) -> None:
    assert asking(TEA).begins("f").writes(words).said == ["common.invalid"]


def test_a_number_longer_than_any_list_is_no_answer_and_no_error() -> None:
    assert asking(TEA).begins("f").writes("9" * 5000).said == ["common.invalid"]


def test_an_option_that_is_said_no_to_is_not_taken() -> None:
    assert asking(TEA).begins("f").writes("no herbal tea", yes=False).said == ["common.invalid"]


def test_words_that_name_two_options_name_none() -> None:
    texts = {"f.ask.tea": "warm tea", "f.ask.walk": "warm walk"}

    assert asking(TEA, texts=texts).begins("f").writes("warm").said == ["common.invalid"]


def test_two_options_in_one_message_are_not_guessed_between() -> None:
    talk = asking(TEA, texts={"f.ask.tea": "tea", "f.ask.walk": "walk"}).begins("f")

    assert talk.writes("tea or walk").said == ["common.invalid"]


def test_a_pressed_option_is_kept_and_routed() -> None:
    talk = asking(TEA).begins("f").taps("walk")

    assert talk.where == ["f.other"]
    assert talk.top.slots == {"into": "walk"}


def test_a_question_may_keep_nothing() -> None:
    assert asking(replace(TEA, into=None)).begins("f").taps("tea").top.slots == {}


# ── vocabularies ──────────────────────────────────────────────────────────────────────────────

FELT = Ask(AskKind.CHOICE, "into", vocabulary="feelings", page=2)


def test_a_long_list_comes_in_pages_that_go_round() -> None:
    talk = asking(FELT).begins("f")

    pages = [talk.options, *(talk.taps("more").options for _ in range(3))]

    assert pages == [
        ("sad", "angry", "more"),
        ("numb", "tired", "more"),
        ("calm", "more"),
        ("sad", "angry", "more"),
    ]
    assert talk.said == ["common.more"]


def test_a_list_that_fits_one_page_has_no_other() -> None:
    assert asking(replace(FELT, page=5)).begins("f").options == FEELINGS.ids()


def test_the_words_of_a_language_stand_on_the_buttons() -> None:
    assert asking(FELT).begins("f").labels == ["Sad", "Angry", "more"]


def test_a_word_of_the_list_that_was_understood_is_an_answer_from_any_page() -> None:
    found = {"feelings": (Found("calm", "serene"),)}

    assert asking(FELT).begins("f").writes("serene", found=found).top.slots == {"into": "calm"}


@pytest.mark.parametrize("seen", [Found("calm", "calm", negated=True), Found("glad", "glad")])
def test_a_word_said_no_to_or_not_offered_is_no_answer(seen: Found) -> None:
    talk = asking(FELT).begins("f").writes("hm hm hm hm hm", found={"feelings": (seen,)})

    assert talk.said == ["common.invalid"]


def test_what_is_suggested_comes_first() -> None:
    ask = replace(FELT, page=9, suggest="given")
    talk = asking(ask).begins("f", at="ask", given=("numb", "tired"))

    assert talk.options == ("numb", "tired", "sad", "angry", "calm")


def test_one_suggestion_may_come_from_a_single_choice() -> None:
    talk = asking(replace(FELT, page=9, suggest="own")).begins("f", at="ask", own="calm")

    assert talk.options[0] == "calm"


def test_feelings_suggest_the_needs_they_point_to_taking_turns() -> None:
    ask = Ask(AskKind.CHOICE, "into", vocabulary="needs", suggest="given")
    talk = asking(ask).begins("f", at="ask", given=("sad", "angry", "unheard of"))

    assert talk.options == ("rest", "respect", "comfort", "play")


def test_only_what_is_pointed_to_is_offered() -> None:
    ask = Ask(AskKind.CHOICE, "into", vocabulary="needs", only="given")

    assert asking(ask).begins("f", at="ask", given=("angry",)).options == ("respect",)


@pytest.mark.parametrize("slot", ["own", "nobody"])
def test_a_slot_that_points_nowhere_offers_nothing(slot: str) -> None:
    ask = Ask(AskKind.CHOICE, "into", vocabulary="needs", only=slot)

    assert asking(ask).begins("f", at="ask", own="sad").options == ()


def test_options_of_the_question_stand_after_those_of_its_list() -> None:
    ask = replace(FELT, page=9, options=("none_of_it",))
    talk = asking(ask).begins("f")

    assert talk.options[-1] == "none_of_it"
    assert talk.labels[-1] == "none of it"


def test_a_word_of_her_own_is_kept_as_it_is() -> None:
    talk = asking(replace(FELT, own_word="own")).begins("f").writes("  like wet sand ")

    assert talk.where == ["f.own"]
    assert talk.top.slots == {"own": "like wet sand"}


def test_a_word_of_her_own_is_no_longer_than_its_slot() -> None:
    talk = asking(replace(FELT, own_word="own"))
    one = talk.book.flows[next(iter(talk.book.flows))]
    short = replace(one, slots={**one.slots, "own": Slot("own", SlotType.TEXT, max=4)})
    talk.meets_release(replace(talk.book, flows={short.id: short}))

    assert talk.begins("f").writes("like wet sand").top.slots == {"own": "like"}


def test_without_a_slot_for_it_a_strange_word_is_no_answer() -> None:
    assert asking(FELT).begins("f").writes("like wet sand").said == ["common.invalid"]


def test_blanks_are_not_a_word_of_her_own() -> None:
    assert asking(replace(FELT, own_word="own")).begins("f").writes("  ").where == ["f.ask"]


# ── several at once ───────────────────────────────────────────────────────────────────────────

SEVERAL = Ask(AskKind.MULTI, "into", vocabulary="feelings", page=3, max=3, own_word="own")


def test_picks_are_kept_until_done() -> None:
    talk = asking(SEVERAL).begins("f").taps("sad").taps("angry")
    assert talk.said == ["common.picked"]
    assert talk.offer.picked == ("sad", "angry")

    talk.taps("done")

    assert talk.top.slots == {"into": ("sad", "angry")}
    assert talk.chosen == ["Sad, Angry"]


def test_picking_again_takes_it_back() -> None:
    talk = asking(SEVERAL).begins("f").taps("sad").taps("angry").taps("sad")

    assert talk.offer.picked == ("angry",)


def test_the_last_pick_there_is_room_for_is_the_answer() -> None:
    talk = asking(SEVERAL).begins("f").taps("sad").taps("angry").taps("numb")

    assert talk.top.slots == {"into": ("sad", "angry", "numb")}


def test_picks_survive_turning_the_page() -> None:
    talk = asking(SEVERAL).begins("f").taps("sad").taps("more").taps("calm").taps("done")

    assert talk.top.slots == {"into": ("sad", "calm")}


def test_a_page_stays_open_while_picking_on_it() -> None:
    talk = asking(SEVERAL).begins("f").taps("more").taps("calm")

    assert talk.options[:2] == ("tired", "calm")


def test_several_words_in_one_message_are_picked_together() -> None:
    found = {"feelings": (Found("sad", "sad"), Found("calm", "calm"))}
    talk = asking(SEVERAL).begins("f").taps("sad").writes("both sad and somehow calm", found=found)

    assert talk.offer.picked == ("sad", "calm")


def test_done_without_a_pick_is_a_route_of_its_own() -> None:
    talk = asking(SEVERAL, {"done": "tea", "_": "other"}).begins("f").taps("done")

    assert talk.where == ["f.tea"]
    assert talk.top.slots == {}


def test_a_word_of_her_own_goes_along_with_the_picks() -> None:
    talk = asking(SEVERAL).begins("f").taps("sad").writes("like wet sand")

    assert talk.top.slots == {"into": ("sad",), "own": "like wet sand"}


def test_an_answer_that_cannot_be_read_keeps_the_picks() -> None:
    talk = asking(replace(SEVERAL, own_word=None)).begins("f").taps("sad").writes("like wet sand")

    assert talk.offer.picked == ("sad",)
