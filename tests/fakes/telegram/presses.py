"""Presses of buttons: who waits for an answer, and until when one is taken."""

from dataclasses import dataclass, field

from tests.fakes.telegram.checks import Given
from tests.fakes.telegram.errors import bad_request
from tests.fakes.telegram.state import State

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
MAX_ANSWER = 200


@dataclass(slots=True)
class Press:
    id: str
    chat: int
    at: float
    answers: list[float] = field(default_factory=list)
    text: str = ""


class Presses:
    def __init__(self, state: State) -> None:
        self._state = state
        self._next = 4_500_000_000_000_001
        self.by_id: dict[str, Press] = {}

    def open(self, chat: int) -> Press:
        self._next += self._state.random.randint(1, 1_000_000)
        press = Press(str(self._next), chat, self._state.clock.now())
        self.by_id[press.id] = press
        return press

    def answer(self, given: Given) -> bool:
        now = self._state.clock.now()
        press = self.by_id.get(given.text("callback_query_id"))
        if press is None or now - press.at > self._state.settings.callback_life:
            raise bad_request(TOO_OLD)
        if len(given.text("text")) > MAX_ANSWER:
            raise bad_request("MESSAGE_TOO_LONG")
        if given.text("url"):
            raise bad_request("URL_INVALID")
        press.answers.append(now)
        press.text = given.text("text")
        return True
