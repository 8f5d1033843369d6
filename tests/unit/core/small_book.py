"""Books of a few lines, and somebody who talks with them.

A test writes the states that it is about, lets `Talk` play the person, and looks at what was said
and where she now stands. Texts are known by their ids; only those in `SAID_BY_THE_ENGINE` and those
that a test writes have words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from string import Formatter

from bot.core.book import Around, Book
from bot.core.conversation import Conversation, Frame, Timer
from bot.core.effects import Effect, Note, Offer, Retire, Turn
from bot.core.effects import Say as Bubble
from bot.core.engine import advance
from bot.core.errors import TextMissing
from bot.core.events import (
    Arrived,
    ButtonPressed,
    Event,
    FlowRequested,
    MessageReceived,
    TimerFired,
    UnreadableReceived,
)
from bot.core.flow import (
    OTHERWISE,
    Ask,
    AskKind,
    Call,
    End,
    Flow,
    Interrupted,
    Leave,
    Lost,
    Mark,
    Pass,
    Say,
    Silence,
    Slot,
    SlotType,
    State,
    Step,
    Target,
    Wait,
)
from bot.core.names import FlowId, Language, StateId, TextId, Value
from bot.core.signals import Danger, Level, Signals
from bot.core.texts import Arguments
from bot.core.vocabulary import Entry, Vocabulary, Wording
from bot.core.words import fold

AT = datetime(2026, 3, 4, 14, tzinfo=UTC)
EN = Language("en")
MINUTE = 60

SAID_BY_THE_ENGINE = (
    *("added", "concern", "invalid", "lost", "more", "nothing_open", "nowhere_back", "paused"),
    *("no_way_back", "stale_idle"),
    *("picked", "remind", "sit_goes_on", "stale", "typed", "unreadable", "welcome_back", "why"),
)


class SmallCatalogue:
    """Texts from a dict; several wordings are a tuple."""

    def __init__(self, texts: Mapping[str, str | tuple[str, ...]] | None = None) -> None:
        common = {f"common.{name}": name for name in SAID_BY_THE_ENGINE}
        self.texts = {**common, **(texts or {})}

    def has(self, language: Language, text: TextId) -> bool:
        return text in self.texts

    def variants(self, language: Language, text: TextId) -> int:
        return len(self._wordings(text))

    def mentions(self, language: Language, text: TextId) -> tuple[str, ...]:
        return tuple(
            name
            for wording in self._wordings(text)
            for _, name, _, _ in Formatter().parse(wording)
            if name
        )

    def render(
        self, language: Language, text: TextId, arguments: Arguments, variant: int = 1
    ) -> str:
        if text not in self.texts:
            raise TextMissing(text)
        return self._wordings(text)[variant - 1].format_map(arguments)

    def _wordings(self, text: str) -> tuple[str, ...]:
        found = self.texts.get(text, ())
        return (found,) if isinstance(found, str) else found


# ── writing a book ────────────────────────────────────────────────────────────────────────────

Routes = Mapping[str, str] | str | None


def target(to: str) -> Target:
    """A state, or another flow written `flow:id`."""
    if to.startswith("flow:"):
        return Target(flow=FlowId(to.removeprefix("flow:")))
    return Target(state=StateId(to))


def state(id_: str, step: Step, to: Routes = None, *, says: bool = True) -> State:
    routes = {OTHERWISE: to} if isinstance(to, str) else to or {}
    spoken = Say((TextId(f"here.{id_}"),)) if says else None
    onward = {answer: target(goal) for answer, goal in routes.items()}
    return State(StateId(id_), step, say=spoken, next=onward, shape=f"shape of {id_}")


def line(id_: str, to: str) -> State:
    return state(id_, Pass(), to)


def choice(id_: str, options: str, to: Routes = None) -> State:
    return state(id_, Ask(AskKind.CHOICE, options=tuple(options.split())), to or "over")


def text(id_: str, into: str, to: Routes = None, *, many: bool = False) -> State:
    return state(id_, Ask(AskKind.TEXT, into=into, many=many), to or "over")


def call(id_: str, flow_id: str, to: Routes = None) -> State:
    return state(id_, Call(FlowId(flow_id)), to or "over", says=False)


def end(id_: str = "over", outcome: str = "done") -> State:
    return state(id_, End(outcome))


def sit(
    id_: str = "sit",
    minutes: int = 10,
    *,
    interrupted: Interrupted = Interrupted.CANCEL,
    marks: tuple[Mark, ...] = (),
    reply: bool = False,
) -> State:
    """A sit that ends in `bell`, or in `late_bell` when it is more than three minutes late."""
    late = Target(state=StateId("late_bell"))
    step = Wait(minutes * MINUTE, interrupted, 3 * MINUTE, late, "notes", reply, marks)
    return state(id_, step, {"elapsed": "bell", "finish": "bell"})


BELLS = (choice("bell", "good hard"), choice("late_bell", "good hard"), end())


def silent(asked: State, after: int, then: str, *, remind: int = 0) -> State:
    return replace(asked, silence=Silence(after, remind, target(then)))


def flow(id_: str, *states: State, slots: str = "notes", resumable: int = 3600) -> Flow:
    """A flow with text slots of these names; a last state `over` is added where there is none."""
    known = {one.id: one for one in states}
    known.setdefault(StateId("over"), end())
    return Flow(
        id=FlowId(id_),
        entry=states[0].id,
        states=known,
        outcomes=("done", "left"),
        slots={name: Slot(name, SlotType.TEXT) for name in slots.split()},
        leave=Leave(resumable, TextId("common.paused")),
        lost=Lost(TextId("common.lost"), target("flow:menu")),
    )


def book(
    *flows: Flow,
    texts: Mapping[str, str | tuple[str, ...]] | None = None,
    vocabularies: tuple[Vocabulary, ...] = (),
    exits: Mapping[str, str] | None = None,
    around: Around | None = None,
    phrases: Mapping[str, str] | None = None,
) -> Book:
    """`exits` and `phrases` name one phrase for an exit or an option."""
    return Book(
        {one.id: one for one in flows},
        SmallCatalogue(texts),
        {one.name: one for one in vocabularies},
        {EN: {id_: (fold(phrase),) for id_, phrase in (exits or {}).items()}},
        {EN: around or Around()},
        {EN: {id_: (fold(phrase),) for id_, phrase in (phrases or {}).items()}},
    )


def vocabulary(name: str, words: str, **points_to: str) -> Vocabulary:
    """Items that are worded as their ids are; `points_to` are ids of another list."""
    ids = words.split()
    entries = tuple(Entry(id_, None, tuple(points_to.get(id_, "").split())) for id_ in ids)
    return Vocabulary(name, entries, {EN: {id_: Wording(id_.title()) for id_ in ids}})


# ── talking with it ───────────────────────────────────────────────────────────────────────────

CRISIS = Danger(Level.CRISIS, "self", "B")
CONCERN = Danger(Level.CONCERN, "self", "C")


def heard(words: str, **understood: object) -> Signals:
    return replace(Signals(words, fold(words)), **understood)  # type: ignore[arg-type] # checked by the dataclass


@dataclass
class Talk:
    """One person and one book. Each verb is one event; what it led to can be read here."""

    book: Book
    conversation: Conversation = field(default_factory=Conversation)
    now: datetime = AT
    turn: Turn = field(default_factory=lambda: Turn(Conversation()))

    def take(self, event: Event) -> "Talk":
        self.turn = advance(self.book, self.conversation, event)
        self.conversation = self.turn.conversation
        return self

    def begins(self, flow_id: str, at: str | None = None, **given: Value) -> "Talk":
        start = StateId(at) if at else None
        return self.take(
            FlowRequested(at=self.now, flow=FlowId(flow_id), at_state=start, given=given)
        )

    def writes(self, words: str, **understood: object) -> "Talk":
        return self.take(MessageReceived(at=self.now, signals=heard(words, **understood)))

    def edits(self, words: str, **understood: object) -> "Talk":
        """Changes a message that was sent before."""
        signals = heard(words, **understood)
        return self.take(MessageReceived(at=self.now, signals=signals, edited=True))

    def taps(self, option: str) -> "Talk":
        prompt, top = self.conversation.prompt, self.conversation.top
        assert prompt is not None
        assert top is not None
        return self.presses(top.session, prompt.number, option)

    def presses(self, session: int, prompt: int, option: str) -> "Talk":
        return self.take(ButtonPressed(at=self.now, session=session, prompt=prompt, option=option))

    def arrives(self) -> "Talk":
        return self.take(Arrived(at=self.now))

    def sends(self, what: str) -> "Talk":
        return self.take(UnreadableReceived(at=self.now, what=what))

    def rings(self, timer: Timer, *, late: int = 0) -> "Talk":
        """This wake-up call comes, so many seconds after its time."""
        self.now = timer.due + timedelta(seconds=late)
        return self.take(
            TimerFired(
                at=self.now, kind=timer.kind, due=timer.due, fence=timer.fence, ref=timer.ref
            )
        )

    def waits(self, *, late: int = 0) -> "Talk":
        """Time passes until the next wake-up call."""
        return self.rings(self.conversation.timers[0], late=late)

    def pauses(self, **time: float) -> "Talk":
        """Time passes, and nothing happens."""
        self.now += timedelta(**time)
        return self

    def meets_release(self, edited: Book) -> "Talk":
        """The content is edited while the person is inside of it."""
        self.book = edited
        return self

    # ── what can be seen ──────────────────────────────────────────────────────────────────────

    @property
    def effects(self) -> tuple[Effect, ...]:
        return self.turn.effects

    @property
    def said(self) -> list[str]:
        """Ids of the bubbles, without the name of the flow where it is `here`."""
        spoken = [effect.text for effect in self.effects if isinstance(effect, Bubble)]
        return [id_.removeprefix("here.") for id_ in spoken]

    @property
    def notes(self) -> list[str]:
        return [effect.what for effect in self.effects if isinstance(effect, Note)]

    @property
    def offer(self) -> Offer:
        return next(effect for effect in reversed(self.effects) if isinstance(effect, Offer))

    @property
    def labels(self) -> list[str]:
        return [choice.label for choice in self.offer.choices]

    @property
    def chosen(self) -> list[str | None]:
        return [effect.chosen for effect in self.effects if isinstance(effect, Retire)]

    @property
    def options(self) -> tuple[str, ...]:
        assert self.conversation.prompt is not None
        return self.conversation.prompt.options

    @property
    def top(self) -> Frame:
        assert self.conversation.top is not None
        return self.conversation.top

    @property
    def where(self) -> list[str]:
        """The flows that are open and their states, the outermost first."""
        return [f"{frame.flow}.{frame.state}" for frame in self.conversation.frames]
