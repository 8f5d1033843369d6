"""What every rule is given: the content, and views of it that several rules look at.

Each view is made once, when the first rule asks for it.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from bot.content.authored import AuthoredText
from bot.content.findings import Finding, Location
from bot.content.lint import needs
from bot.content.lint.needs import Button, Line
from bot.content.lint.released import Released, read_release
from bot.content.lint.tone import Tone, read_tone
from bot.content.lint.ways import Way, ways
from bot.content.loader import Loaded
from bot.content.schema import FlowModel
from bot.core.flow import Call, Flow, Role, State
from bot.core.names import FlowId, Language, StateId, TextId


class Material:
    def __init__(self, loaded: Loaded, today: date | None = None) -> None:
        self.loaded = loaded
        self.today = today
        self._tones: dict[Language, Tone] = {}

    @property
    def flows(self) -> Mapping[FlowId, Flow]:
        return self.loaded.flows

    def states(self) -> Iterator[tuple[Flow, State]]:
        """All states of all flows, in the order in which they were written."""
        for flow in self.flows.values():
            for state in flow.states.values():
                yield flow, state

    def model(self, flow: Flow) -> FlowModel:
        return self.loaded.models[flow.id]

    def at(self, flow: Flow, *place: str | int, key: bool = False) -> Location:
        """A place in the document of a flow, from its root."""
        return self.loaded.where(flow.id, None, *place, key=key)

    def at_state(self, flow: Flow, state: State | StateId, *place: str | int) -> Location:
        """A place in a state; without a path, its name."""
        id_ = state.id if isinstance(state, State) else state
        return self.loaded.where(flow.id, id_, *place)

    def is_flow(self, id_: str) -> bool:
        """Whether there is such a file: what is wrong with it is told on its own."""
        return id_ in self.loaded.documents

    def role(self, role: Role) -> Flow | None:
        return next((flow for flow in self.flows.values() if flow.role is role), None)

    @cached_property
    def _ways(self) -> dict[FlowId, tuple[Way, ...]]:
        return {flow.id: ways(flow, self.model(flow)) for flow in self.flows.values()}

    def ways(self, flow: Flow) -> tuple[Way, ...]:
        return self._ways[flow.id]

    @cached_property
    def calls(self) -> tuple[tuple[Flow, State, Call], ...]:
        """Every call of a flow that is whole: who calls, where, and how."""
        return tuple(
            (flow, state, state.step)
            for flow, state in self.states()
            if isinstance(state.step, Call)
        )

    def roots(self, flow: Flow) -> list[StateId]:
        """Where people come into a flow: its entry, and where others lead right into the middle."""
        called = [call.at for _, _, call in self.calls if call.flow == flow.id and call.at]
        lost = [flow.lost.to.state] if flow.lost.to.state and not flow.lost.to.flow else []
        found = [flow.entry, *flow.meets.values(), *flow.moved.values(), *called, *lost]
        return [state for state in dict.fromkeys(found) if state in flow.states]

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return tuple(needs.lines(self.loaded))

    @cached_property
    def _lines_of(self) -> dict[FlowId, list[Line]]:
        found: dict[FlowId, list[Line]] = {}
        for line in self.lines:
            found.setdefault(line.flow.id, []).append(line)
        return found

    def lines_of(self, flow: Flow) -> list[Line]:
        return self._lines_of.get(flow.id, [])

    @cached_property
    def buttons(self) -> tuple[Button, ...]:
        return tuple(needs.buttons(self.loaded))

    @cached_property
    def release(self) -> tuple[dict[str, Released], list[Finding]]:
        """The last release, and what is wrong with the note about it."""
        return read_release(self.loaded.root)

    def tone(self, language: Language) -> Tone:
        if language not in self._tones:
            self._tones[language] = read_tone(self.loaded.root, language)
        return self._tones[language]

    # ── texts ─────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def _texts(self) -> dict[Language, dict[TextId, tuple[AuthoredText, ...]]]:
        return {file.language: self._of(file.language) for file in self.loaded.languages}

    def _of(self, language: Language) -> dict[TextId, tuple[AuthoredText, ...]]:
        found: dict[TextId, tuple[AuthoredText, ...]] = {}
        for file in self.loaded.texts(language).values():
            for text in file.texts:
                found[text.id] = (*found.get(text.id, ()), text)
        return found

    def texts(self, language: Language) -> Mapping[TextId, tuple[AuthoredText, ...]]:
        """All wordings of a language by the id of the text."""
        return self._texts[language]

    @property
    def base_texts(self) -> Mapping[TextId, tuple[AuthoredText, ...]]:
        return self.texts(self.loaded.base)

    @property
    def translations(self) -> tuple[Language, ...]:
        """All languages but the one that texts are written in first."""
        return tuple(tag for tag in self._texts if tag != self.loaded.base)

    def label(self, language: Language, button: Button) -> AuthoredText | None:
        """What stands on the button in this very language."""
        known = self.texts(language)
        found = known.get(button.own) or known.get(button.shared)
        return found[0] if found else None

    def is_spoken(self, text: TextId) -> bool:
        """Whether it is a bubble, and neither a button nor said outside of the conversation."""
        return text not in self.labels and text.partition(".")[0] not in needs.OUTSIDE

    @cached_property
    def labels(self) -> frozenset[TextId]:
        """Every text that stands on a button."""
        own = {button.own for button in self.buttons}
        return frozenset(own | {button.shared for button in self.buttons})
