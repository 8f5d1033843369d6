"""What reaches a person in danger through the whole house, whatever of it is broken."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.app.messages import HeardRequest, HeardText, SendFailed
from bot.app.rendering import HELP_KEY
from bot.core.book import Book
from bot.core.help_family import Family
from bot.core.help_words import help_texts
from bot.core.names import Language, StateId
from bot.core.signals import SAFE, Danger
from bot.storage.memory import MemoryStore
from tests.unit.app.small_house import DANGER, HER, FullStore, SmallHouse, WordReader
from tests.unit.core.small_book import AT, book, choice, flow, line
from tests.unit.core.test_protocol import DANGER as PROTOCOL

TEXTS = {
    "here.ask": "ask", "here.plain": "plain question", "here.ways": "ways", "here.on": "on",
}  # fmt: skip
TEA = flow("tea", choice("ask", "on"))


class Polyglot(WordReader):
    """Hears danger in Spanish, of a kind of its own."""

    def danger(self, text: str) -> Danger:
        found = super().danger(text)
        return replace(found, route="D", language=Language("es")) if found != SAFE else found


def full(*, texts: dict[str, str] | None = None, protocol: object = PROTOCOL) -> Book:
    assert isinstance(protocol, type(PROTOCOL))
    return book(TEA, protocol, texts=TEXTS if texts is None else texts)


async def in_danger(small: SmallHouse) -> list[str]:
    await small.house.hear(HER, HeardRequest("tea"))
    await small.house.settle()
    small.window.shown.clear()
    await small.house.hear(HER, HeardText(DANGER))
    await small.house.settle()
    return [message.text for message in small.window.shown if message.text]


async def test_help_comes_first_and_its_question_follows_without_a_pause() -> None:
    """Somebody in danger would read a question before the number to call, or wait for it."""
    small = SmallHouse(full())

    told = await in_danger(small)

    assert told == [*help_texts(Language("en"), family=Family.THOUGHTS), "plain question"]
    last = small.window.shown[-1]
    assert (last.crisis, last.typing) == (True, 0)
    assert [one.option for one in last.choices] == ["yes", "no", "lightly"]


async def test_new_help_does_not_wait_behind_questions_that_nobody_got() -> None:
    """The server makes her chat wait, and she writes on: what comes next is the number to call."""
    small = SmallHouse(full(texts=TEXTS | {"here.again": "again"}))
    small.window.refusals = [SendFailed(retry_after=60.0) for _ in range(100)]
    for words in (DANGER, "hm", "hm", DANGER):
        await small.house.hear(HER, HeardText(words))
        await small.house.settle()

    small.window.refusals.clear()
    small.clock.move_to(AT + timedelta(minutes=2))
    await small.house.settle()

    told = [message for message in small.window.shown if message.text]
    assert [message.key for message in told[:-1]] == [HELP_KEY] * (len(told) - 1)
    assert told[-1].choices, "the question that follows the last help"


async def test_help_speaks_the_language_of_the_words_and_fits_the_route() -> None:
    """People write in the language of their pain; a wound needs other words than a thought."""
    told = await in_danger(SmallHouse(full(), reader=Polyglot()))

    assert tuple(told[:3]) == help_texts(Language("es"), family=Family.SELF_HARM)


BROKEN = {
    "a text that is missing": full(texts={"here.ask": "ask"}),
    "a state that is missing": full(
        protocol=replace(PROTOCOL, entry=StateId("gone"), meets={"any": StateId("gone")})
    ),
    "a circle": full(protocol=replace(PROTOCOL, states={StateId("plain"): line("plain", "plain")})),
    "no protocol": book(TEA, texts=TEXTS),
    "two of them": book(TEA, PROTOCOL, replace(PROTOCOL, states={}), texts=TEXTS),
}


@pytest.mark.parametrize("broken", BROKEN)
async def test_help_alone_goes_out_when_what_follows_it_is_broken(broken: str) -> None:
    """An author's or translator's slip would cost a person the number to call."""
    small = SmallHouse(BROKEN[broken])

    told = await in_danger(small)

    assert tuple(told) == help_texts(Language("en"), family=Family.THOUGHTS)
    assert set(small.window.keys) == {HELP_KEY}
    person = await small.store.person(HER)
    assert person is not None
    left = await small.store.load(person)
    assert left is not None
    assert (left.frames, left.prompt, left.timers) == ((), None, ())
    assert left.memory.crisis_at == AT


async def test_help_is_counted_once_by_day_route_and_language_alone() -> None:
    """The host has to report how often; nothing of it may lead to a person."""
    small = SmallHouse(full(), reader=Polyglot())

    await in_danger(small)

    counted = [facts for event, facts in small.log.lines if event == "help_given"]
    assert counted == [{"day": "2026-03-04", "route": "D", "language": "es"}]


class Stumbling(Polyglot):
    def read(self, text: str, language: Language) -> object:  # type: ignore[override] # it raises
        raise RuntimeError


@pytest.mark.parametrize("store", [MemoryStore, FullStore])
async def test_help_outside_of_a_turn_is_counted_as_well(store: type[MemoryStore]) -> None:
    small = SmallHouse(full(), store(), Stumbling())  # type: ignore[arg-type] # as above
    await small.house.hear(HER, HeardText(DANGER))
    await small.house.settle()

    counted = [facts for event, facts in small.log.lines if event == "help_given"]
    assert counted == [{"day": "2026-03-04", "route": "D", "language": "es"}]
