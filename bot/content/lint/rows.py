"""How many bubbles come in a row, at the worst, between two things a person can do.

A row begins where an answer, a timer or the beginning of a flow leads, and runs through silent
states and into called flows until somebody is waited for. What a called flow says last counts to the
row of its caller.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.content.lint.material import Material
from bot.content.lint.ways import Way
from bot.core.flow import OTHERWISE, Call, End, Flow, State
from bot.core.names import FlowId


@dataclass(slots=True)
class Run:
    """From one state on: bubbles until somebody is waited for, and until an end, by outcome."""

    waits: int = 0
    ends: dict[str, int] = field(default_factory=dict)

    @property
    def longest(self) -> int:
        return max(self.waits, *self.ends.values(), 0)

    def then(self, said: int, other: "Run") -> None:
        self.waits = max(self.waits, said + other.waits)
        for outcome, count in other.ends.items():
            self.ends[outcome] = max(self.ends.get(outcome, 0), said + count)


class Rows:
    def __init__(self, material: Material) -> None:
        self._material = material
        self._runs: dict[tuple[FlowId, str], Run] = {}
        self._closings: dict[FlowId, dict[str, int]] = {}
        self._ways: dict[tuple[FlowId, str], list[Way]] = {}
        for flow in material.flows.values():
            for way in material.ways(flow):
                self._ways.setdefault((flow.id, way.source), []).append(way)

    def of(self, flow: Flow) -> Iterator[tuple[str, int]]:
        """States at which a row begins, and its length. Rows of called flows begin at the call."""
        starts = [flow.entry, *(way.state for way in self._after_waiting(flow) if way.state)]
        for start in dict.fromkeys(starts):
            yield start, self._run(flow, start).longest
        for state in flow.states.values():
            if isinstance(state.step, Call):
                yield state.id, self._after_call(flow, state, state.step).longest

    def _after_waiting(self, flow: Flow) -> list[Way]:
        return [way for way in self._material.ways(flow) if flow.states[way.source].waits]

    def _run(self, flow: Flow, start: str) -> Run:
        key = (flow.id, start)
        if key not in self._runs:
            self._runs[key] = Run()  # a circle is F06; this ends it
            state = next((one for one in flow.states.values() if one.id == start), None)
            if state is not None:
                self._runs[key] = self._of_state(flow, state)
        return self._runs[key]

    def _of_state(self, flow: Flow, state: State) -> Run:
        said = len(state.say.parts) if state.say else 0
        run = Run(waits=said)
        match state.step:
            case End(outcome=outcome):
                run.ends[outcome] = said
            case Call() as call:
                called = self._material.flows.get(call.flow)
                opening = self._run(called, call.at or called.entry) if called else Run()
                run.waits = said + opening.waits
                for outcome, count in opening.ends.items():
                    run.then(said + count, self._next(flow, state, outcome))
            case _ if not state.waits:
                for way in self._ways.get((flow.id, state.id), ()):
                    run.then(said, self._follow(flow, way))
        return run

    def _follow(self, flow: Flow, way: Way) -> Run:
        if way.target.flow is not None:
            other = self._material.flows.get(way.target.flow)
            return Run(self._run(other, other.entry).longest) if other else Run()
        return self._run(flow, way.state or "")

    def _next(self, flow: Flow, state: State, outcome: str) -> Run:
        target = state.next.get(outcome) or state.next.get(OTHERWISE)
        return self._run(flow, target.state) if target and target.state else Run()

    def _after_call(self, flow: Flow, state: State, call: Call) -> Run:
        """What the called flow says at its end, and what comes after it."""
        run = Run()
        called = self._material.flows.get(call.flow)
        for outcome, count in (self._closing(called) if called else {}).items():
            run.then(count, self._next(flow, state, outcome))
        return run

    def _closing(self, flow: Flow) -> dict[str, int]:
        """By outcome, the most bubbles between the last thing a person can do and the end."""
        if flow.id not in self._closings:
            self._closings[flow.id] = {}
            found = Run()
            for way in self._after_waiting(flow):
                found.then(0, self._follow(flow, way))
            for state in flow.states.values():
                if isinstance(state.step, Call):
                    found.then(0, self._after_call(flow, state, state.step))
            self._closings[flow.id] = found.ends
        return self._closings[flow.id]
