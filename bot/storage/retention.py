"""How long a store keeps what nobody decided to keep."""

from datetime import timedelta

KNOWN = timedelta(days=7)
"""How long an event is known again, how long it shows that a message did not arrive, and how long
an event that went wrong is kept, sealed, for whoever has to find out why.

Telegram hands an event out again for a day at most. Counted in days, not in hours: the day is all
that stands beside the hash.
"""
