"""Use cases over ports: what happens to one event, and how answers get out. No adapter is known here."""
