"""The book: all authored content of one release, compiled. Immutable and shared by everybody."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.flow import Flow, Role, State
from bot.core.helplines import Atlas, Directory, Helplines, NoAtlas
from bot.core.names import BASE_LANGUAGE, FlowId, Language, StateId, TextId
from bot.core.places import Gazetteer, NoGazetteer
from bot.core.texts import Catalogue
from bot.core.vocabulary import Vocabulary

Phrase = tuple[str, ...]
"""Folded words (`bot/core/words.py`)."""


@dataclass(frozen=True, slots=True)
class Around:
    """Words that may stand around the phrase of an exit in a short message, and some that may not."""

    after: frozenset[str] = frozenset()
    """May follow it: "too much for me", but not "too much work"."""
    anew: frozenset[str] = frozenset()
    """Begin something else, which may go on as it likes: "help me, I am scared"."""
    denied: frozenset[str] = frozenset()
    """Stand before what is not meant: "not too much"."""

    def leave_whole(self, before: Phrase, after: Phrase) -> bool:
        """Whether the phrase is neither taken back nor goes on.

        "I want to stop" is a way out, "I want to stop crying" is what hurts.
        """
        if before and before[-1] in self.denied:
            return False
        for word in after:
            if word in self.anew:
                return True
            if word not in self.after:
                return False
        return True


@dataclass(frozen=True, slots=True)
class Instance:
    """Where this companion runs, so far as words to her depend on it."""

    transport: str = "terminal"
    """Who else can read the chat differs: Telegram can, a window on her own machine is read by nobody."""
    host: str = ""
    """Who runs it, as they wish to be named. Empty: they did not say."""
    takes_minors: bool = True
    """Whether who says that she is under 18 may use it, for short things. If not, help in danger and the
    way to people are still there (safety.md, route M: the instance decides on use)."""


@dataclass(frozen=True, slots=True)
class Book:
    flows: Mapping[FlowId, Flow]
    texts: Catalogue
    vocabularies: Mapping[str, Vocabulary] = field(default_factory=dict)
    exit_phrases: Mapping[Language, Mapping[str, tuple[Phrase, ...]]] = field(default_factory=dict)
    """By language, then exit id: what people write to take it."""
    exit_around: Mapping[Language, Around] = field(default_factory=dict)
    option_phrases: Mapping[Language, Mapping[str, tuple[Phrase, ...]]] = field(
        default_factory=dict
    )
    """By language, then option id: other ways to say the label of a button."""
    entries: Mapping[str, FlowId] = field(default_factory=dict)
    """Which flow an understood intent proposes."""
    commands: Mapping[str, FlowId] = field(default_factory=dict)
    """Which flow a command of its own begins: `/sit`."""
    helplines: Helplines = field(default_factory=Helplines)
    atlas: Atlas = field(default_factory=NoAtlas)
    gazetteer: Gazetteer = field(default_factory=NoGazetteer)
    can_draw: bool = False
    """Whether there is something to draw pictures with (the extra `charts`)."""
    can_locate: bool = False
    """Whether a location that is shared leads to a zone (the extra `location`, and a way to share)."""
    released: tuple[Language, ...] = (BASE_LANGUAGE,)
    """The languages that a person may choose."""
    instance: Instance = field(default_factory=Instance)
    _roles: Mapping[Role, Flow] = field(init=False, repr=False, compare=False)
    _labels: dict[tuple[str, ...], str] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    """What was looked up before: nobody's own words stand on an authored button."""

    def __post_init__(self) -> None:
        roles: dict[Role, Flow] = {}
        for flow in self.flows.values():
            if flow.role is not None:
                roles.setdefault(flow.role, flow)
        object.__setattr__(self, "_roles", roles)

    @property
    def directory(self) -> Directory:
        """All that is needed to name lines for help."""
        return Directory(self.helplines, self.atlas, self.texts)

    def role(self, role: Role) -> Flow | None:
        return self._roles.get(role)

    def state(self, flow: FlowId, state: StateId) -> State | None:
        found = self.flows.get(flow)
        return found.states.get(state) if found else None

    def button(self, language: Language, flow: FlowId, state: StateId, option: str) -> str:
        """What stands on a button in this state; the ways out are worded once for the flow."""
        asked = (language, flow, state, option)
        label = self._labels.get(asked)
        if label is None:
            is_exit = any(exit_.id == option for exit_ in self.flows[flow].exits)
            label = self.label(language, f"{flow}.{'exits' if is_exit else state}", option)
            self._labels[asked] = label
        return label

    def label(self, language: Language, owner: str, option: str) -> str:
        """What stands on a button: the state's own wording, else the shared one, else the id.

        `owner` is `<flow>.<state>`; a missing label is a finding of `alongside check` and must not
        leave a person with an empty button.
        """
        for text in (TextId(f"{owner}.{option}"), TextId(f"labels.{option}")):
            if self.texts.has(language, text):
                return self.texts.render(language, text, {})
        return option.replace("_", " ")
