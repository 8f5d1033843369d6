"""Random lives on the real book: the engine never raises, always answers alike, changes nothing."""

from copy import deepcopy
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.core.conversation import Conversation, Profile
from bot.core.engine import advance
from bot.core.events import (
    Arrived,
    ButtonPressed,
    Event,
    FlowRequested,
    MessageReceived,
    TimerFired,
    UnreadableReceived,
)
from bot.core.names import FlowId
from bot.core.signals import Because, Danger, Found, Level, Signals
from bot.core.words import fold
from tests.explorer import people
from tests.explorer.inputs import HARD, LANES, said
from tests.explorer.soundness import take
from tests.transcripts import content

BOOK = content.book()
PRACTICES = sorted(flow.id for flow in BOOK.flows.values() if flow.role is None)
SECONDS = st.integers(0, 90_000)
SEEDS = st.integers(0, 2**32 - 1)
WORDS = st.one_of(st.text(max_size=60), st.sampled_from((*LANES, *HARD, "7", "10 minutes", "yes")))


@st.composite
def any_signals(draw: st.DrawFn) -> Signals:
    """What no reader would ever produce must not break the engine either."""
    text = draw(st.text(max_size=40))
    vocabulary = draw(st.sampled_from(sorted(BOOK.vocabularies)))
    ids = BOOK.vocabularies[vocabulary].ids()
    found = draw(st.lists(st.sampled_from((*ids, "no_such_id")), max_size=3, unique=True))
    level = draw(st.sampled_from(Level))
    return Signals(
        text=text,
        words=fold(text),
        danger=Danger(level, "self", "A", (Because("r", ("w",)),)),
        command=draw(st.sampled_from((None, "menu", "help", "stop", "now", "start", "odd"))),
        soft=draw(st.sampled_from((None, "not_now", "later", "back", "skip", "repeat", "why"))),
        intent=draw(st.sampled_from((None, "dont_know", "numb", "thanks", "no_such_intent"))),
        yes=draw(st.sampled_from((None, True, False))),
        number=draw(st.none() | st.floats(-1e9, 1e9, allow_nan=False)),
        out_of=draw(st.sampled_from((None, 0.0, 5.0, 10.0))),
        amount=draw(st.none() | st.floats(0, 1)),
        seconds=draw(st.none() | st.integers(-5, 10**7)),
        found={vocabulary: tuple(Found(id_, id_, negated=draw(st.booleans())) for id_ in found)},
    )


class Life(RuleBasedStateMachine):
    """Somebody at whose chat anything happens, in any order, for weeks."""

    def __init__(self) -> None:
        super().__init__()
        self.here = Conversation(profile=Profile())
        self.now = people.AT

    def _happens(self, event: Event) -> None:
        untouched = deepcopy(self.here)
        taken, trouble = take(BOOK, self.here, event)
        assert trouble == [], trouble
        assert taken is not None
        assert self.here == untouched, "the conversation was changed in place"
        assert advance(BOOK, self.here, event) == taken.turn, "the same event went another way"
        self.here, self.now = taken.after, event.at

    @rule(after=SECONDS, seed=SEEDS, text=WORDS)
    def she_writes(self, after: int, seed: int, text: str) -> None:
        at = self.now + timedelta(seconds=after)
        signals = said(text, at).signals
        self._happens(MessageReceived(at=at, seed=seed, signals=signals))

    @rule(after=SECONDS, seed=SEEDS, signals=any_signals(), edited=st.booleans())
    def something_is_understood(
        self, after: int, seed: int, signals: Signals, edited: bool
    ) -> None:
        at = self.now + timedelta(seconds=after)
        self._happens(MessageReceived(at=at, seed=seed, signals=signals, edited=edited))

    @precondition(lambda self: self.here.prompt is not None)
    @rule(after=SECONDS, seed=SEEDS, which=st.integers(0, 20), old=st.integers(0, 9))
    def she_presses(self, after: int, seed: int, which: int, old: int) -> None:
        prompt, top = self.here.prompt, self.here.top
        assert prompt is not None
        assert top is not None
        options = prompt.options or ("none",)
        self._happens(
            ButtonPressed(
                at=self.now + timedelta(seconds=after),
                seed=seed,
                session=top.session,
                prompt=prompt.number - max(0, old - 7),  # mostly the open one
                option=options[which % len(options)],
            )
        )

    @precondition(lambda self: self.here.timers)
    @rule(late=st.sampled_from((0, 1, 60, 400, 90_000)), which=st.integers(0, 9))
    def a_clock_rings(self, late: int, which: int) -> None:
        timer = self.here.timers[which % len(self.here.timers)]
        at = max(self.now, timer.due) + timedelta(seconds=late)
        self._happens(
            TimerFired(at=at, kind=timer.kind, due=timer.due, fence=timer.fence, ref=timer.ref)
        )

    @rule(after=SECONDS, seed=SEEDS, flow=st.sampled_from(PRACTICES))
    def a_flow_is_asked_for(self, after: int, seed: int, flow: FlowId) -> None:
        at = self.now + timedelta(seconds=after)
        self._happens(FlowRequested(at=at, seed=seed, flow=flow))

    @rule(after=SECONDS, seed=SEEDS)
    def the_chat_is_opened(self, after: int, seed: int) -> None:
        self._happens(Arrived(at=self.now + timedelta(seconds=after), seed=seed))

    @rule(after=SECONDS, seed=SEEDS)
    def something_unreadable_comes(self, after: int, seed: int) -> None:
        at = self.now + timedelta(seconds=after)
        self._happens(UnreadableReceived(at=at, seed=seed, what="voice"))

    @invariant()
    def the_numbers_of_prompts_only_grow(self) -> None:
        assert self.here.prompt is None or self.here.prompt.number <= self.here.prompts


Life.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestLife = Life.TestCase


@given(seed=SEEDS, text=WORDS)
@settings(max_examples=60, deadline=None)
def test_the_first_message_of_somebody_new_is_always_answered(seed: int, text: str) -> None:
    event = MessageReceived(at=people.AT, seed=seed, signals=said(text, people.AT).signals)

    taken, trouble = take(BOOK, Conversation(), event)

    assert trouble == []
    assert taken is not None
    assert taken.bubbles
