"""How long a store keeps what nobody decided to keep."""

from datetime import timedelta

KNOWN = timedelta(days=7)
"""How long an event is known again, and how long it shows that a message did not arrive.

Telegram hands an event out again for a day at most. Counted in days, not in hours: the day is all
that stands beside the hash.
"""
