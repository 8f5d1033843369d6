"""A process that has read everything there is to read, and gives birth to bots.

Half of what a start takes is importing and reading content, which leaves nothing on the disk and
nothing to lose. Here that is done once. Each life is forked off and does from there what `alongside
run` does: settings, loop, connections and store are its own. There is one thread only, so nothing
that a fork would tear apart.

On its standard input come orders, one JSON object a line: `{"arguments", "environment", "out",
"err", "seconds"}`. It answers `{"born": PID}`, and `{"ended": STATUS}` when that life is over: by
itself, after so many seconds of work (so that a busy machine makes nobody die younger), or with the
next line that comes in, which says no more than that. The end of the input ends everything.
"""

import gc
import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Coroutine
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from bot import cli
from bot.bootstrap import telegram
from bot.settings import Settings, read_settings

ON_THE_WAY = (
    "aiohttp.web",
    "bot.content.bundle",
    "bot.transports.telegram.profile",
    "prometheus_client",
    "structlog",
)
"""What a life would import only when it comes to need it."""
MOMENT = 0.001  # seconds


@dataclass(frozen=True, slots=True)
class Order:
    arguments: list[str]
    environment: dict[str, str]
    out: str
    err: str
    seconds: float | None


def main() -> None:
    _read_once()
    gc.freeze()  # what is shared stays shared
    _say(ready=os.getpid())
    for line in filter(str.strip, sys.stdin):  # an end that came too late is an empty one
        order = Order(**json.loads(line))
        pid = os.fork()
        if pid == 0:
            _live(order)
        _say(born=pid)
        _say(ended=_end_of(pid, order.seconds))


def _read_once() -> None:
    """Before `serve` is looked up by whoever is told to `run`."""
    for module in ON_THE_WAY:
        import_module(module)
    content = telegram.read_in(read_settings())

    def serve(settings: Settings, ready_file: Path | None = None) -> Coroutine[None, None, None]:
        return telegram.serve_from(content, settings, ready_file)

    telegram.serve = serve


def _live(order: Order) -> NoReturn:
    status = 1
    try:
        os.environ.clear()
        os.environ.update(order.environment)
        _redirect(0, os.devnull, os.O_RDONLY)
        _redirect(1, order.out, os.O_WRONLY | os.O_CREAT)
        _redirect(2, order.err, os.O_WRONLY | os.O_CREAT)
        status = cli.main(order.arguments)
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(status)


def _redirect(number: int, path: str, flags: int) -> None:
    file = os.open(path, flags, 0o600)
    os.dup2(file, number)
    os.close(file)


def _end_of(pid: int, seconds: float | None) -> int:
    """The wait status of a life that is over now, one way or the other."""
    life, orders = os.pidfd_open(pid), sys.stdin.fileno()
    try:
        over: list[int] = []
        while not over and (rest := _rest(pid, seconds)) != 0.0:
            over, _, _ = select.select([life, orders], [], [], rest)
        if life not in over:
            os.kill(pid, signal.SIGKILL)
        if orders in over:
            os.read(orders, 1)
        return os.waitpid(pid, 0)[1]
    finally:
        os.close(life)


def _rest(pid: int, seconds: float | None) -> float | None:
    """How long it takes at least until a process has worked for so long; 0 when it has."""
    if seconds is None:
        return None
    worked = time.clock_gettime(~pid << 3 | 2)  # Linux: the clock that counts its work
    return max(MOMENT, seconds - worked) if worked < seconds else 0.0


def _say(**what: int) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
