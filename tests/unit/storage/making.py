"""Strategies for everything that the codec writes, and a conversation in which nothing is empty."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from bot.app.ports import JournalPage
from bot.core.calendar import Daily, Quiet
from bot.core.conversation import (
    Aside,
    CheckIns,
    Conversation,
    Frame,
    FrameKind,
    HeardWords,
    KitItem,
    LastSaid,
    Memory,
    Profile,
    Prompt,
    Reading,
    Schedule,
    Sit,
    Timer,
    Ways,
)
from bot.core.events import TimerKind
from bot.core.history import HistoryLine
from bot.core.names import FlowId, Language, StateId, TextId

AT = datetime(2026, 3, 29, 1, 30, 0, 123456, tzinfo=UTC)

words = st.text(st.characters(), max_size=20)  # broken characters too
some = st.lists(words, max_size=3).map(tuple)
whole = st.integers()
instants = st.datetimes(timezones=st.just(UTC))
values = st.one_of(
    words, whole, st.floats(allow_nan=False, allow_infinity=False), st.booleans(), some, st.none()
)
slots = st.dictionaries(words, values, max_size=3)
counts = st.dictionaries(words, whole, max_size=3)

sits = st.builds(Sit, instants, instants, whole, some, st.none() | words)
frames = st.builds(
    Frame,
    words.map(FlowId),
    words.map(StateId),
    whole,
    shape=words,
    slots=slots,
    visits=counts,
    tries=whole,
    kind=st.sampled_from(FrameKind),
    trail=st.lists(words.map(StateId), max_size=3).map(tuple),
    sit=st.none() | sits,
)
stacks = st.lists(frames, max_size=3).map(tuple)
timers = st.builds(Timer, st.sampled_from(TimerKind), instants, whole, words)
kit_items = st.builds(
    KitItem, words, words, words, words, slots, st.none() | instants, st.none() | instants
)
quiets = st.builds(Quiet, words, words)
schedules = st.builds(
    Schedule,
    st.lists(st.builds(Daily, words, st.lists(whole, max_size=3).map(tuple)), max_size=3).map(
        tuple
    ),
    st.none() | instants,
    st.booleans(),
    st.none() | instants,
    st.none() | quiets,
)
check_ins = st.builds(
    CheckIns,
    st.dictionaries(words, words, max_size=3),
    st.none() | words,
    st.none() | instants,
    whole,
    st.booleans(),
    st.none() | instants,
    st.none() | instants,
)
memories = st.builds(
    Memory,
    seen=st.dictionaries(words, st.lists(whole, max_size=3).map(tuple), max_size=3),
    ended=st.dictionaries(words, words, max_size=3),
    deep_on=st.none() | words,
    met=counts,
    holding=st.none() | st.builds(Reading, whole, instants),
    crisis_at=st.none() | instants,
    hard_endings=whole,
    turns=whole,
    sessions=whole,
    last_at=st.none() | instants,
    check_ins=check_ins,
    look_at=st.none() | instants,
    hello_at=st.none() | instants,
    rest_until=st.none() | instants,
    told_at=st.none() | instants,
    here_since=st.none() | instants,
    unasked_at=st.none() | instants,
    introduced=whole,
    introduced_at=st.none() | instants,
    offered_keeping=st.booleans(),
)
conversations = st.builds(
    Conversation,
    profile=st.builds(
        Profile,
        words.map(Language),
        words,
        st.none() | words,
        st.none() | words,
        words,
        st.booleans(),
        schedules,
        st.booleans(),
        st.none() | st.booleans(),
        st.builds(Ways, st.booleans(), st.booleans(), st.booleans(), st.booleans()),
    ),
    frames=stacks,
    prompt=st.none() | st.builds(Prompt, whole, some, whole, some, whole, st.none() | instants),
    prompts=whole,
    session=whole,
    aside=st.none() | st.builds(Aside, stacks, instants),
    memory=memories,
    timers=st.lists(timers, max_size=3).map(tuple),
    heard=st.none()
    | st.builds(HeardWords, words, some, some, some, st.none() | words, st.none() | words),
    last_said=st.lists(st.builds(LastSaid, words.map(TextId), whole), max_size=3).map(tuple),
    cried_in=st.none() | words.map(Language),
)
history_lines = st.builds(HistoryLine, instants, words.map(FlowId), words, slots)
journal_pages = st.builds(JournalPage, instants, words.map(FlowId), words)

SITTING = Frame(
    FlowId("not_running"),
    StateId("sit"),
    4,
    shape="5f1c",
    slots={
        "minutes": 600,
        "plan": "tea",
        "words": ("heavy",),
        "warm": True,
        "half": 0.5,
        "n": None,
    },
    visits={"sit": 1},
    tries=1,
    kind=FrameKind.CALL,
    trail=(StateId("where"),),
    sit=Sit(AT, AT, 12, ("mid",), "mid"),
)
FULL = Conversation(
    profile=Profile(
        Language("de"),
        "Europe/Berlin",
        "DE",
        "Ada",
        "slow",
        knows_zone=True,
        schedule=Schedule(
            (Daily("08:00", (1, 2)), Daily("20:00")), AT, False, AT, Quiet("22:00", "07:00")
        ),
    ),
    frames=(Frame(FlowId("landing"), StateId("doors"), 4), SITTING),
    prompt=Prompt(12, ("yes", "no"), 1, ("yes",), 1, AT),
    prompts=12,
    session=4,
    aside=Aside((SITTING,), AT),
    memory=Memory(
        seen={"landing.hello": (1, 3, 2)},
        ended={"one_minute": "2026-03-28T01:30:00+00:00"},
        deep_on="2026-03-28",
        met={"numb": 2},
        holding=Reading(7, AT),
        crisis_at=AT,
        hard_endings=1,
        turns=40,
        sessions=4,
        last_at=AT,
        check_ins=CheckIns({"20:00": "739000:1f"}, "2026-03-28", AT, 2, True, AT, AT),
    ),
    timers=(Timer(TimerKind.MARK, AT, 12, "mid"),),
    heard=HeardWords("so tired", ("tired",), ("rest",), ("heavy",), "worn out", "wants_to_vent"),
    last_said=(LastSaid(TextId("not_running.sit"), 2),),
    cried_in=Language("es"),
)
