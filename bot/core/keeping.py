"""What may be kept of her, by her own word; decided here, once, for the whole turn.

yes       as authored
not asked only what she herself asks to keep, with a tap: no history, no record of what was done
no        nothing that needs keeping: no kit, journal or history; what use leaves behind goes with
          the session. Kept all the same is what runs the talk, what she sets herself, and what
          her safety needs (that help was shown, that a deep sit was today, that practices rest)
"""

from dataclasses import replace
from datetime import timedelta

from bot.core import settled
from bot.core.conversation import Conversation, Frame, KitItem
from bot.core.draft import Draft
from bot.core.effects import Effect, EraseKept, KeepInKit, Remember, WriteJournal
from bot.core.flow import Flow, Keep
from bot.core.names import Value

SESSION = timedelta(minutes=30)
"""For so long a thing put down can be taken up again where nothing is to be kept."""


def is_refused(draft: Draft) -> bool:
    return draft.profile.keeps is False


def choose(draft: Draft, keeps: Value) -> str:
    draft.profile = replace(draft.profile, keeps=keeps is True)
    draft.remember(offered_keeping=False)
    return "done"


def erase_kept(draft: Draft) -> str:
    """Kit, history and journal, and the traces that use left; not what she set."""
    draft.kit = ()
    draft.remember(ended={}, seen={})
    draft.emit(EraseKept())
    return "done"


def begin_session(draft: Draft) -> None:
    """She is here again after a silence: nothing of the last time is left where she wished it so."""
    if is_refused(draft):
        draft.remember(seen={}, holding=None, hard_endings=0, hard_at=None)
        draft.aside = None


def sift(draft: Draft, before: Conversation) -> None:
    """The turn is over: whatever it would keep against her word is not kept."""
    keeps = draft.profile.keeps
    if keeps is True:
        return
    draft.effects = [one for one in draft.effects if _may_stay(one, before, keeps=keeps)]
    if draft.memory.ended:
        draft.remember(ended={})
    if keeps is False:
        _leave_no_trace(draft, before)


def _may_stay(effect: Effect, before: Conversation, *, keeps: bool | None) -> bool:
    """Another day for what lies in the kit from before is no new thing: unsaved, it would come again
    and again."""
    if isinstance(effect, KeepInKit) and keeps is False:
        return any(_is_other_day(effect.item, item) for item in before.kit)
    return not isinstance(effect, Remember if keeps is None else (Remember, WriteJournal))


def _is_other_day(item: KitItem, was: KitItem) -> bool:
    same = (item.id, item.kind, item.text) == (was.id, was.kind, was.text)
    return same and item.details != was.details


def _leave_no_trace(draft: Draft, before: Conversation) -> None:
    kept = {item.id for item in before.kit}
    if any(item.id not in kept for item in draft.kit):
        draft.kit = tuple(item for item in draft.kit if item.id in kept)
    check_ins = draft.memory.check_ins
    blurred = {at: settled.blurred(dates) for at, dates in check_ins.settled.items()}
    if blurred != check_ins.settled:
        draft.remember(check_ins=replace(check_ins, settled=blurred))
    aside = draft.aside
    if aside is not None and aside.until > draft.now + SESSION:
        draft.aside = replace(aside, until=draft.now + SESSION)


# ── what lives for a turn ──────────────────────────────────────────────────────────────────────


def forget_brief(draft: Draft) -> None:
    """The turn is over: what was to live only for a turn is gone."""
    kept = [_without_brief(draft, frame) for frame in draft.frames]
    if any(after is not before for after, before in zip(kept, draft.frames, strict=True)):
        draft.frames = tuple(kept)


def _without_brief(draft: Draft, frame: Frame) -> Frame:
    flow = draft.book.flows.get(frame.flow)
    brief = [name for name in frame.slots if flow and _is_brief(flow, name)]
    if not brief:
        return frame
    slots = {name: value for name, value in frame.slots.items() if name not in brief}
    return replace(frame, slots=slots)


def _is_brief(flow: Flow, name: str) -> bool:
    slot = flow.slots.get(name)
    return slot is not None and slot.keep is Keep.TURN
