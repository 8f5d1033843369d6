"""What a message holds that is no text: its kind, and the words that may hide in it. Pure."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.app.messages import HeardPlace, HeardUnreadable

Json = Mapping[str, Any]
ZoneAt = Callable[[float, float], str | None]
"""Latitude and longitude to an IANA time zone."""


def nowhere(latitude: float, longitude: float) -> str | None:  # noqa: ARG001 - a `ZoneAt`
    """Where nothing can look a location up."""
    return None


LONGEST_WORDS = 4096


def whole(text: str) -> str:
    """The text without halves of characters, which no encoding can write."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


_WITHOUT_WORDS: Final = (
    # An animation comes with a document, a venue with a location: the more telling name first.
    *("voice", "photo", "sticker", "video_note", "animation", "video", "audio", "document"),
    *("location", "contact", "poll", "dice", "story", "game", "checklist", "paid_media"),
)
_SERVICE_NAMES = """pinned_message message_auto_delete_timer_changed write_access_allowed
    users_shared chat_shared chat_background_set boost_added successful_payment refunded_payment
    connected_website passport_data proximity_alert_triggered chat_owner_changed gift gift_info
    unique_gift giveaway giveaway_created giveaway_winners giveaway_completed web_app_data
    video_chat_started video_chat_ended paid_message_price_changed forum_topic_created
    forum_topic_closed checklist_tasks_done checklist_tasks_added"""
_SERVICE: Final = frozenset(_SERVICE_NAMES.split())
"""What the app itself notes in a chat; nobody has said anything."""


def wordless(message: Json, zone_at: ZoneAt = nowhere) -> HeardUnreadable | HeardPlace | None:
    for kind in _WITHOUT_WORDS:
        if kind == "location" and kind in message:
            return HeardPlace(_zone(message[kind], zone_at), _joined(_words_in(kind, message)))
        if kind in message:
            return HeardUnreadable(kind, _joined(_words_in(kind, message)))
    return None if not _SERVICE.isdisjoint(message) else HeardUnreadable("other")


def _zone(spot: object, zone_at: ZoneAt) -> str | None:
    """The time zone of a location. Nothing else of it goes any further."""
    fields = spot if isinstance(spot, dict) else {}
    latitude, longitude = fields.get("latitude"), fields.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return None
    return zone_at(float(latitude), float(longitude))


def _joined(words: list[str]) -> str:
    return whole(" ".join(filter(None, words)))[:LONGEST_WORDS]


def _words_in(kind: str, message: Json) -> list[str]:
    """Words a person may have put into something that is not a text."""
    thing = message[kind]
    match kind:
        case "poll":
            return [thing["question"], *(option["text"] for option in thing.get("options", ()))]
        case "checklist":
            return [thing["title"], *(task["text"] for task in thing.get("tasks", ()))]
        case "contact":
            return [thing.get("first_name", ""), thing.get("last_name", "")]
        case "document":
            return [thing.get("file_name", "")]
        case "location" if "venue" in message:
            return [message["venue"].get("title", "")]
        case _:
            return []
