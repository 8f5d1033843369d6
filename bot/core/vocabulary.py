"""Closed lists that a person chooses from: feelings, needs, sensations, places, pleasant things."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.names import BASE_LANGUAGE, Language


@dataclass(frozen=True, slots=True)
class Entry:
    """One item, the same in every language. `points_to` are ids of another vocabulary."""

    id: str
    family: str | None = None
    points_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language names an item. `words` are what people write for it, the label included."""

    label: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`entries` in the order in which they are offered."""

    name: str
    entries: tuple[Entry, ...]
    wordings: Mapping[Language, Mapping[str, Wording]] = field(default_factory=dict)
    base: Language = BASE_LANGUAGE
    _by_id: Mapping[str, Entry] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id = {entry.id: entry for entry in reversed(self.entries)}
        object.__setattr__(self, "_by_id", by_id)

    def ids(self) -> tuple[str, ...]:
        return tuple(entry.id for entry in self.entries)

    def ids_in(self, language: Language) -> tuple[str, ...]:
        """The ids in the order in which this language writes its wordings, where it has them all."""
        known, ids = tuple(self.wordings.get(language, {})), self.ids()
        return known if set(known) == set(ids) else ids

    def entry(self, id_: str) -> Entry | None:
        return self._by_id.get(id_)

    def wording(self, language: Language, id_: str) -> Wording:
        """The wording in the language, else in the base language, else the bare id."""
        for tongue in (language, self.base):
            found = self.wordings.get(tongue, {}).get(id_)
            if found:
                return found
        return Wording(label=id_.replace("_", " "))
