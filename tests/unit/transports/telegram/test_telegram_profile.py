"""The profile: in each language, and only what is not so already."""

import sys

import pytest

from bot.core.errors import TextMissing
from bot.core.names import Language
from bot.transports.telegram import COMMANDS, profile
from bot.transports.telegram.api import Api
from bot.transports.telegram.options import Options
from bot.transports.telegram.profile import keep_profile
from bot.transports.telegram.wire import Wire
from bot.transports.telegram.words import BUILT_IN_REFUSAL, Words
from tests.fakes.telegram.faults import Options as Degree
from tests.fakes.telegram.faults import Rule
from tests.fakes.telegram.server import FakeTelegram, served
from tests.fakes.telegram.settings import TOKEN
from tests.unit.transports.telegram.rig import KEY, LogBook, Pauses, words

LANGUAGES = (Language("en"), Language("de"), Language("pt-BR"))


async def keep(fake: FakeTelegram, log: LogBook, pauses: Pauses | None = None) -> None:
    wire = Wire(TOKEN, fake.base_url)
    options = Options(TOKEN, KEY, host=fake.base_url, languages=LANGUAGES, commands=COMMANDS)
    try:
        await keep_profile(Api(wire), Words(words), options, log=log, pause=pauses or Pauses())
    finally:
        await wire.close()


async def test_the_profile_is_set_in_each_language_and_then_left_alone() -> None:
    log = LogBook()
    async with served() as fake:
        await keep(fake, log)
        calls = [call for call in fake.state.ledger.calls if call.method.startswith("set")]
        before = len(calls)
        await keep(fake, log)
        after = sum(call.method.startswith("set") for call in fake.state.ledger.calls)

    assert [facts["count"] for _, facts in log.lines] == [9, 0]
    assert (before, after) == (9, 9)
    assert {call.params.get("language_code") for call in calls} == {None, "de", "pt"}
    assert fake.state.ledger.complaints == []


async def test_a_flood_and_an_ill_server_are_waited_for_and_given_up_in_the_end() -> None:
    log, pauses = LogBook(), Pauses()
    async with served() as fake:
        fake.faults.rules.append(
            Rule("flood_call", "getMyCommands", times=1, options=Degree(retry_after=3))
        )
        fake.faults.rules.append(Rule("result_is_text", "getMyDescription", times=1))
        fake.faults.rules.append(Rule("bad_gateway", "getMyShortDescription", times=0))
        await keep(fake, log, pauses)

    assert len(pauses.taken) == 5
    assert log.count("profile_failed") == 5
    assert log.count("profile_current") == 0


async def test_what_a_newer_server_says_besides_changes_nothing() -> None:
    log = LogBook()
    async with served() as fake:
        await keep(fake, log)
        for commands in fake.api.profile.commands.values():
            for command in commands:
                command["made_in_the_future"] = True
        await keep(fake, log)

    assert [facts["count"] for _, facts in log.lines] == [9, 0]


async def test_a_change_that_is_not_confirmed_counts_for_nothing() -> None:
    log = LogBook()
    async with served() as fake:
        fake.faults.rules.append(Rule("result_is_text", "setMyCommands", times=1))
        await keep(fake, log)

    assert [(event, facts.get("error")) for event, facts in log.lines] == [
        ("profile_failed", "NoAnswer"),
        ("profile_current", None),
    ]


async def test_a_process_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    sleeping = (sys.executable, "-c", "import time; time.sleep(600)")
    monkeypatch.setattr(profile, "SETTING", sleeping)
    monkeypatch.setattr(profile, "SECONDS", 0.05)
    log = LogBook()
    async with served() as fake:
        await keep(fake, log)

    assert log.count("profile_failed") == 5


async def test_a_host_without_room_for_a_process_is_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profile, "SETTING", ("/nowhere/python",))
    log = LogBook()
    async with served() as fake:
        await keep(fake, log)

    assert log.count("profile_failed") == 5


async def test_the_library_never_learns_the_token() -> None:
    from bot.transports.telegram.request import bot_on

    bot = bot_on(Wire(TOKEN))

    assert TOKEN not in f"{bot!r} {bot.token} {bot.base_url} {vars(bot)}"


def test_without_locale_files_a_group_is_still_told() -> None:
    def nothing(_language: Language, message: str) -> str:
        raise TextMissing(message)

    assert Words(nothing).group_refusal() == BUILT_IN_REFUSAL
    assert Words(nothing).above_buttons() == ""
