"""The token and what people write: in no log, error, `repr` or traceback, whatever goes wrong."""

import base64
import logging
import traceback
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from bot.app.messages import Message, SendFailed
from bot.core.effects import Choice
from bot.transports.telegram.api import Api
from bot.transports.telegram.failures import LineError
from bot.transports.telegram.wire import Wire
from tests.fakes.telegram.fault_kinds import KINDS
from tests.fakes.telegram.faults import Options, Rule
from tests.fakes.telegram.settings import TOKEN, Settings
from tests.unit.transports.telegram.rig import running, sending

CANARY = "canary in the coal mine"
HANGING = {"hang", "deliver_then_hang", "deliver_then_half_and_hang", "slow_trickle"}
REFUSED = {"unauthorized", "not_found"}  # said of everything, these end it
SECRET_PART = TOKEN.partition(":")[2]


def spellings(secret: str) -> Iterator[str]:
    raw = secret.encode()
    yield from (secret, quote(secret), quote(secret, safe=""), raw.hex(), secret[::-1])
    yield base64.b64encode(raw).decode().rstrip("=")
    yield base64.urlsafe_b64encode(raw).decode().rstrip("=")
    yield secret.encode("unicode_escape").decode()
    yield secret.replace(" ", "+")


def everything_about(error: BaseException | None) -> str:
    """The error, its causes and contexts, their arguments and printed tracebacks."""
    found: list[str] = []
    while error is not None:
        found += [repr(error), str(error), repr(vars(error)), *traceback.format_exception(error)]
        error = error.__cause__ or error.__context__
    return "\n".join(found)


def leaks(text: str) -> list[str]:
    return [one for secret in (SECRET_PART, CANARY) for one in spellings(secret) if one in text]


@pytest.fixture(autouse=True)
def loud(caplog: pytest.LogCaptureFixture) -> None:
    """Everybody's log at its most talkative, as a careless operator would have it."""
    caplog.set_level(logging.DEBUG)
    for name in ("aiohttp", "telegram", "asyncio", "aiohttp.client", "aiohttp.server"):
        caplog.set_level(logging.DEBUG, logger=name)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - HANGING))
async def test_no_fault_of_sending_tells_anything(
    kind: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    told = ""
    async with sending() as bench:
        bench.fake.clock.runs = True
        options = Options(seconds=0.01, retry_after=1)
        bench.fake.faults.rules.append(Rule(kind, "*", times=0, options=options))
        try:
            message = Message(CANARY, (Choice(CANARY, CANARY),), typing=1.0, retire=1, chosen="A")
            await bench.sender.send("telegram:7", message, f"3\n{CANARY}")
        except SendFailed as failed:
            told = everything_about(failed)

    printed = "".join(capfd.readouterr())
    assert leaks(told + caplog.text + printed) == []


@pytest.mark.parametrize("kind", sorted(set(KINDS) - HANGING))
async def test_no_fault_of_hearing_tells_anything(
    kind: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    async with running(Settings(throttle_repeats=False, conflict_delay=0, limits=False)) as rig:
        rig.fake.clock.runs = True
        options = Options(seconds=0.01, retry_after=1)
        rig.fake.people.say(7, CANARY)
        rig.fake.people.verbatim(f'{{"update_id":{{id}},"message":"{CANARY}"}}')
        method = "getUpdates" if kind in REFUSED else "*"
        rig.fake.faults.rules.append(Rule(kind, method, every=2, times=8, options=options))
        await rig.door.until(2)

    printed = "".join(capfd.readouterr())
    assert leaks(repr(rig.log.lines) + caplog.text + printed) == []


@pytest.mark.parametrize(
    "host", ["http://127.0.0.1:1", "http://no.such.host.invalid", "http://[::1]:1"]
)
async def test_a_server_that_is_not_there_tells_nothing(host: str) -> None:
    wire = Wire(TOKEN, host)
    try:
        with pytest.raises(LineError) as caught:
            await Api(wire).call("sendMessage", {"text": CANARY}, seconds=5)
    finally:
        await wire.close()

    assert leaks(everything_about(caught.value) + repr(wire)) == []


def test_options_show_no_secret() -> None:
    from bot.transports.telegram import Options as Told
    from bot.transports.telegram import Reach

    options = Told(TOKEN, CANARY.encode(), reach=Reach("https://x.org/t", SECRET_PART))

    assert leaks(repr(options)) == []
