"""What a person keeps: finding it, bringing it back, putting it in and taking it out.

Each change is made in the draft and said to the store in one step.
"""

from dataclasses import replace
from hashlib import sha256

from bot.core import dates
from bot.core.conversation import KitItem
from bot.core.draft import Draft
from bot.core.effects import KeepInKit, RemoveFromKit
from bot.core.flow import Recall
from bot.core.names import Value
from bot.core.words import fold


def keep(draft: Draft, item: KitItem) -> None:
    """Put it in, or in the place of the one with its id."""
    draft.kit = (*(other for other in draft.kit if other.id != item.id), item)
    draft.emit(KeepInKit(item))


def remove(draft: Draft, item: KitItem) -> None:
    draft.kit = tuple(other for other in draft.kit if other.id != item.id)
    draft.emit(RemoveFromKit(item.id))


def find(draft: Draft, kind: str | None, word: str) -> KitItem | None:
    """The kept item with this id or this private word, spelt however; any kind when None."""
    wanted = fold(word)
    for item in draft.kit:
        if kind in (None, item.kind) and (
            item.id == word or (wanted and fold(item.word) == wanted)
        ):
            return item
    return None


def recall(draft: Draft, step: Recall) -> str:
    """Fills the slots of a `recall` and answers with its route."""
    item = _wanted(draft, step)
    if item is None:
        return "none"
    draft.set_slots({slot: _field(draft, item, name) for name, slot in step.into.items()})
    recalled = replace(item, recalled_at=draft.now)
    draft.kit = tuple(recalled if other.id == item.id else other for other in draft.kit)
    draft.emit(KeepInKit(recalled))
    return "found"


def _wanted(draft: Draft, step: Recall) -> KitItem | None:
    if step.word is not None:
        return find(draft, step.kind, step.word)
    if step.by is not None:
        return find(draft, step.kind, str(draft.top.slots.get(step.by) or ""))
    kept = [item for item in draft.kit if item.kind == step.kind]
    return min(kept, key=_last_use, default=None)


def _last_use(item: KitItem) -> tuple[str, str]:
    recalled = item.recalled_at.isoformat() if item.recalled_at else ""
    return (recalled, item.kept_at.isoformat() if item.kept_at else "")


def _field(draft: Draft, item: KitItem, name: str) -> Value:
    match name:
        case "id":
            return item.id
        case "word":
            return item.word
        case "text":
            return item.text
        case "label":
            return dates.label(draft, item)
        case "written":
            return dates.written(draft, item)
        case "comes":
            return dates.comes(draft, item)
        case _:
            return item.details.get(name)


def fresh_id(draft: Draft) -> str:
    """Unique within one person's kit, without dice: time, seed and how much is kept."""
    stamp = f"{draft.now.isoformat()}/{draft.seed}/{len(draft.kit)}"
    return "k" + sha256(stamp.encode()).hexdigest()[:10]
