"""The fake server in a process of its own: `python -m tests.fakes.telegram --help`."""

import argparse
import asyncio
import gc
import signal
from pathlib import Path

import orjson

from tests.fakes.telegram.clock import Clock
from tests.fakes.telegram.control import Control
from tests.fakes.telegram.server import FakeTelegram
from tests.fakes.telegram.settings import TOKEN, Settings


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fakes.telegram")
    parser.add_argument("--port", type=int, default=0, help="of the Bot API; 0 takes a free one")
    parser.add_argument("--control", type=int, default=0, help="of the control plane")
    parser.add_argument("--ready-file", type=Path, help="written when both ports answer")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--still", action="store_true", help="time moves only by the control plane")
    parser.add_argument("--no-limits", action="store_true", help="send as much as you like")
    parser.add_argument("--resend", type=int, default=60, help="longest wait of a webhook, in s")
    parser.add_argument("--no-calls", action="store_true", help="count calls, do not keep them")
    return parser.parse_args()


async def _run(given: argparse.Namespace) -> None:
    settings = Settings(
        token=given.token,
        seed=given.seed,
        limits=not given.no_limits,
        keep_calls=not given.no_calls,
        webhook_resend=given.resend,
    )
    fake = FakeTelegram(settings, Clock(runs=not given.still))
    control = Control(fake)
    await fake.start(given.port)
    await control.start(given.control)
    if given.ready_file is not None:
        where = {"base_url": fake.base_url, "control": control.url, "token": settings.token}
        partial = given.ready_file.with_suffix(".partial")
        partial.write_bytes(orjson.dumps(where))
        partial.rename(given.ready_file)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    # The ledger only grows, and looking through it again and again is half of the time otherwise.
    gc.freeze()
    gc.set_threshold(200_000, 50, 1_000)
    await stop.wait()
    await control.stop()
    await fake.stop()


if __name__ == "__main__":
    asyncio.run(_run(_arguments()))
