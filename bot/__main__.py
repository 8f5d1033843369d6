"""`python -m bot` is `alongside`, and Control-C is answered from its first line on.

A KeyboardInterrupt in the middle of an import is not always handed on: it may fall into a callback
of the interpreter, which prints it. So there is none here. Until a command answers Control-C in its
own way, the process ends at once, which loses nothing: what is kept is kept transaction by
transaction, and nobody has said anything yet.
"""

import _signal  # type: ignore[import-not-found] # no stub; `signal` reads files, and Control-C may come in these
import os
import sys
import time  # built in as well

A_MOMENT = 0.05
"""Seconds. `make` hears the same key; who ends before it has noticed makes it complain."""
GOODBYE = b"\n  Go gently.\n\n"
"""For who leaves the chat before there are better words; those are in the content."""
INTERRUPTED = 130
"""As a shell names a process that SIGINT has ended."""


def _leave(*_: object) -> None:
    if sys.argv[1:2] != ["chat"]:
        os._exit(INTERRUPTED)
    try:  # noqa: SIM105 - nothing is imported in the middle of an import
        os.write(1, GOODBYE)
    except OSError:  # the window is closed
        pass
    time.sleep(A_MOMENT)
    os._exit(0)


_signal.signal(_signal.SIGINT, _leave)

from bot.cli import main  # noqa: E402 - the answer comes first

if __name__ == "__main__":
    sys.exit(main())
