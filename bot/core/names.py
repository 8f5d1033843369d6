"""Identifiers and plain values that every room of the house uses."""

from typing import NewType

FlowId = NewType("FlowId", str)
StateId = NewType("StateId", str)
TextId = NewType("TextId", str)
"""`<file>.<message>` or `<file>.<message>.<attribute>`: `not_running.sit.mid`, `common.paused`."""

PersonId = NewType("PersonId", str)
"""Random, pseudonymous, stable: 32 hex digits. Never a chat id."""

Language = NewType("Language", str)
"""BCP 47 tag of a folder in `locales/`: `en`, `de`, `pt-BR`."""

BASE_LANGUAGE = Language("en")
"""The language that every text exists in; the others fall back to it."""

Value = str | int | float | bool | tuple[str, ...] | None
"""What a slot can hold. Durations are whole seconds, times are `HH:MM`, lists are tuples of ids."""
