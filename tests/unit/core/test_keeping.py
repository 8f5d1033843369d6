"""What may be kept is hers to say: in every turn, and for what lies there from before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.conversation import (
    Aside,
    CheckIns,
    Conversation,
    Frame,
    KitItem,
    Memory,
    Profile,
    Reading,
)
from bot.core.draft import Draft
from bot.core.effects import EraseKept, KeepInKit, Remember, WriteJournal
from bot.core.flow import Arm, Branch, Do, Flow, Op, Role, SlotRef, State
from bot.core.flow import Test as Asks
from bot.core.keeping import sift
from bot.core.names import FlowId, StateId
from tests.unit.core.small_book import (
    AT,
    Talk,
    book,
    call,
    choice,
    end,
    flow,
    line,
    state,
    target,
    text,
)

TEA = KitItem("k1", "anchor", "tea", "a warm cup")
WRITES = Do("write_journal", {"text": SlotRef("words")})
KEEPS = Do("keep_in_kit", {"kind": "anchor", "word": SlotRef("words"), "text": SlotRef("words")})


def act(id_: str, do: Do, to: str = "over") -> State:
    return state(id_, do, to, says=False)


def keeping() -> Flow:
    """Offers once, and says it ever after."""
    first = Arm(Asks("asked", Op.EQ, "first"), target("offer"))
    asked = Branch((first, Arm(None, target("not_kept"))))
    made = flow(
        "keeping",
        state("begin", asked, says=False),
        choice("offer", "keep leave_so", {"keep": "agree", "leave_so": "not_kept"}),
        act("agree", Do("choose_keeping", {"keep": True}), "opened"),
        replace(end("opened", "open"), say=None),
        end("not_kept", "closed"),
        slots="asked",
    )
    return replace(made, role=Role.KEEPING, takes=("asked",), outcomes=("open", "closed"))


def practice(do: Do = WRITES) -> Flow:
    return flow("f", text("ask", "words", "write"), act("write", do, "kept"), line("kept", "over"),
                slots="words")  # fmt: skip


def somebody(keeps: bool | None, **changes: object) -> Conversation:
    changed: Conversation = replace(Conversation(Profile(keeps=keeps)), **changes)  # type: ignore[arg-type] # checked by the dataclass
    return changed


def kept(talk: Talk) -> list[type]:
    kinds = (Remember, KeepInKit, WriteJournal)
    return [type(effect) for effect in talk.effects if isinstance(effect, kinds)]


@pytest.mark.parametrize(
    ("keeps", "left"), [(True, [WriteJournal, Remember]), (None, [WriteJournal]), (False, [])]
)
def test_what_is_kept_of_a_practice_is_hers_to_say(keeps: bool | None, left: list[type]) -> None:
    talk = Talk(book(practice(), keeping()), somebody(keeps, memory=Memory(offered_keeping=True)))

    talk.begins("f").writes("the old oak")

    assert kept(talk) == left
    assert bool(talk.conversation.memory.ended) is (keeps is True)


@pytest.mark.parametrize("do", [WRITES, KEEPS])
def test_it_is_offered_once_to_keep_it_all_the_same(do: Do) -> None:
    talk = Talk(book(practice(do), keeping()), somebody(False)).begins("f").writes("the old oak")
    assert talk.said == ["offer"]

    talk.taps("leave_so")
    assert (talk.said, talk.conversation.frames, kept(talk)) == (["not_kept"], (), [])

    talk.begins("f").writes("the old oak")
    assert talk.said == ["not_kept"]


def test_what_was_asked_for_is_done_after_a_yes() -> None:
    talk = Talk(book(practice(KEEPS), keeping()), somebody(False)).begins("f").writes("oak")

    talk.taps("keep")

    assert talk.said == ["kept", "over"]
    assert [item.word for item in talk.conversation.kit] == ["oak"]
    assert talk.conversation.profile.keeps is True


def test_a_caller_goes_on_with_a_practice_of_which_nothing_is_kept() -> None:
    outer = flow("outer", call("inner", "f", {"done": "next"}), choice("next", "a"))
    talk = Talk(book(outer, practice(), keeping()), somebody(False)).begins("outer").writes("oak")

    talk.taps("leave_so")

    assert talk.said == ["not_kept", "next"]


@pytest.mark.parametrize("words", ["", "  "])
def test_nothing_to_keep_is_nothing_to_ask_about(words: str) -> None:
    talk = Talk(book(practice(), keeping()), somebody(False))

    talk.begins("f", at="write", words=words)

    assert talk.said == ["kept", "over"]


def test_a_book_without_that_flow_keeps_nothing_all_the_same() -> None:
    talk = Talk(book(practice(KEEPS)), somebody(False)).begins("f").writes("oak")

    assert (talk.conversation.kit, kept(talk)) == ((), [])


def test_what_lies_there_from_before_stays_and_can_be_called_back() -> None:
    gone = flow("g", act("drop", Do("remove_from_kit", {"kind": "anchor", "word": "tea"})))
    talk = Talk(book(gone), somebody(False, kit=(TEA,)))
    talk.arrives()
    before = talk.conversation.kit

    talk.begins("g")

    assert (before, talk.conversation.kit) == ((TEA,), ())


def test_what_was_kept_is_erased_at_her_word_and_nothing_else() -> None:
    erase = flow("e", act("erase", Do("erase_kept")))
    memory = Memory(ended={"f": AT.isoformat()}, crisis_at=AT)
    talk = Talk(book(erase), somebody(False, kit=(TEA,), memory=memory)).begins("e")

    assert EraseKept() in talk.effects
    assert talk.conversation.kit == ()
    assert talk.conversation.memory.ended == {}
    assert talk.conversation.memory.crisis_at == AT


def test_choosing_anew_may_be_offered_anew() -> None:
    choose = flow("c", act("off", Do("choose_keeping", {"keep": False})))
    talk = Talk(book(choose), somebody(True, memory=Memory(offered_keeping=True))).begins("c")

    assert talk.conversation.profile.keeps is False
    assert not talk.conversation.memory.offered_keeping


def test_a_new_session_leaves_no_trace_of_the_last_one() -> None:
    memory = Memory(
        seen={"a.b": (1,)},
        holding=Reading(9, AT),
        hard_endings=2,
        deep_on="2026-03-04",
        rest_until=AT + timedelta(days=3),
        last_at=AT - timedelta(hours=2),
    )
    aside = Aside((Frame(FlowId("f"), StateId("ask"), 1),), AT + timedelta(days=1))
    talk = Talk(book(practice()), somebody(False, memory=memory, aside=aside)).arrives()

    left = talk.conversation.memory
    assert (left.seen, left.holding, left.hard_endings, talk.conversation.aside) == ({}, None, 0, None)  # fmt: skip
    assert (left.deep_on, left.rest_until) == (memory.deep_on, memory.rest_until)


def test_what_is_put_down_waits_half_an_hour() -> None:
    menu = replace(flow("menu", choice("menu", "a")), role=Role.MENU)
    talk = Talk(book(practice(), menu), somebody(False)).begins("f")

    talk.writes("/menu", command="menu")

    assert talk.conversation.aside is not None
    assert talk.conversation.aside.until == AT + timedelta(minutes=30)


def test_which_dates_of_check_ins_were_dealt_with_does_not_show() -> None:
    some = CheckIns(settled={"20:00": "738000:5"})
    talk = Talk(book(practice()), somebody(False, memory=Memory(check_ins=some))).arrives()

    last, _, bits = talk.conversation.memory.check_ins.settled["20:00"].partition(":")
    assert (last, set(bits)) == ("738000", {"f"})


def test_another_day_for_a_letter_from_before_is_kept_though_nothing_new_is() -> None:
    """Unsaved, a letter that came would be due again after every start."""
    letter = KitItem("b1", "letter", "", "dear me", {"due": AT.isoformat()})
    her = somebody(False, kit=(letter, TEA))
    draft = Draft(book(practice(), keeping()), her, AT, seed=1)
    come = replace(letter, details={})

    draft.emit(KeepInKit(come))
    draft.emit(KeepInKit(replace(TEA, recalled_at=AT)))
    draft.emit(KeepInKit(replace(letter, text="dear you", details={})))
    sift(draft, her)

    assert draft.effects == [KeepInKit(come)]
