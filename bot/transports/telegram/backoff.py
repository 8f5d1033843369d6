"""How long to wait after something went wrong: longer each time, never in step with others. Pure.

At most one call a second for any kind of trouble, and never so long that the world is whole again
for five seconds before anybody looks.
"""

from collections import Counter
from collections.abc import Callable

FIRST, LONGEST = 1.0, 3.0  # seconds
SPREAD = 1.4

Jitter = Callable[[float, float], float]
"""A number between two others, by chance."""


class Backoff:
    def __init__(self, jitter: Jitter) -> None:
        self._jitter = jitter
        self._tries: Counter[str] = Counter()

    def after(self, trouble: str) -> float:
        """Seconds to wait after one more of this kind."""
        self._tries[trouble] += 1
        low = min(LONGEST, FIRST * 2 ** min(8, self._tries[trouble] - 1))
        return self._jitter(low, low * SPREAD)

    def tries(self, trouble: str) -> int:
        return self._tries[trouble]

    def recovered(self) -> tuple[str, ...]:
        """All is well again. Returns what had been wrong."""
        wrong = tuple(self._tries)
        self._tries.clear()
        return wrong
