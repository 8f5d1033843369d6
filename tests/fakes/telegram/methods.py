"""The methods we know, as facts: name, parameters, kinds, `!` for required.

Checked against the method pages of core.telegram.org/bots/api (version 10.1). `business_…`,
`direct_messages_…` and the other parameters that a companion has no use for are listed too, so that
an unknown name is always a slip and never a gap in this table.
"""

from collections.abc import Mapping
from dataclasses import dataclass

_SENDING = (
    "business_connection_id:str chat_id:chat! message_thread_id:int direct_messages_topic_id:int "
    "disable_notification:bool protect_content:bool allow_paid_broadcast:bool "
    "message_effect_id:str suggested_post_parameters:object reply_parameters:reply "
    "reply_markup:markup"
)
_CAPTION = "caption:str parse_mode:str caption_entities:entities"
_TARGET = "business_connection_id:str chat_id:chat message_id:int inline_message_id:str"
_SCOPED = "scope:scope language_code:str"

_TABLE = f"""
getMe
logOut
close
getUpdates offset:int limit:int timeout:int allowed_updates:strings
setWebhook url:str! certificate:file ip_address:str max_connections:int allowed_updates:strings drop_pending_updates:bool secret_token:str
deleteWebhook drop_pending_updates:bool
getWebhookInfo
sendMessage {_SENDING} text:str! parse_mode:str entities:entities link_preview_options:preview
sendPhoto {_SENDING} {_CAPTION} photo:file! show_caption_above_media:bool has_spoiler:bool
sendDocument {_SENDING} {_CAPTION} document:file! thumbnail:file disable_content_type_detection:bool
sendChatAction business_connection_id:str chat_id:chat! message_thread_id:int action:str!
answerCallbackQuery callback_query_id:str! text:str show_alert:bool url:str cache_time:int
editMessageText {_TARGET} text:str parse_mode:str entities:entities link_preview_options:preview rich_message:object reply_markup:inline
editMessageReplyMarkup {_TARGET} reply_markup:inline
deleteMessage chat_id:chat! message_id:int!
setMyCommands commands:commands! {_SCOPED}
deleteMyCommands {_SCOPED}
getMyCommands {_SCOPED}
setMyName name:str language_code:str
getMyName language_code:str
setMyDescription description:str language_code:str
getMyDescription language_code:str
setMyShortDescription short_description:str language_code:str
getMyShortDescription language_code:str
setChatMenuButton chat_id:int menu_button:menu
getChatMenuButton chat_id:int
getChat chat_id:chat!
leaveChat chat_id:chat!
"""


@dataclass(frozen=True, slots=True)
class Parameter:
    kind: str
    is_required: bool


@dataclass(frozen=True, slots=True)
class Method:
    name: str
    parameters: Mapping[str, Parameter]
    required: tuple[str, ...]


def _parameter(written: str) -> tuple[str, Parameter]:
    name, _, kind = written.partition(":")
    return name, Parameter(kind.rstrip("!"), kind.endswith("!"))


def _method(line: str) -> Method:
    name, *written = line.split()
    parameters = dict(map(_parameter, written))
    required = tuple(key for key, parameter in parameters.items() if parameter.is_required)
    return Method(name, parameters, required)


METHODS: Mapping[str, Method] = {
    method.name.lower(): method for method in map(_method, _TABLE.strip().splitlines())
}
"""By name in small letters: the real server does not look at the case."""

UPDATE_KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "guest_message",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
    "managed_bot",
)
ASKED_FOR_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that come only to a bot that names them in allowed_updates."""

OBJECTS: Mapping[str, frozenset[str]] = {
    name: frozenset(fields.split())
    for name, fields in {
        "InlineKeyboardMarkup": "inline_keyboard",
        "InlineKeyboardButton": "text icon_custom_emoji_id style url callback_data web_app login_url"
        " switch_inline_query switch_inline_query_current_chat switch_inline_query_chosen_chat"
        " copy_text callback_game pay",
        "ReplyKeyboardMarkup": "keyboard is_persistent resize_keyboard one_time_keyboard"
        " input_field_placeholder selective",
        "KeyboardButton": "text icon_custom_emoji_id style request_users request_chat"
        " request_managed_bot request_contact request_location request_poll web_app",
        "ReplyKeyboardRemove": "remove_keyboard selective",
        "ForceReply": "force_reply input_field_placeholder selective",
        "MessageEntity": "type offset length url user language custom_emoji_id unix_time"
        " date_time_format",
        "LinkPreviewOptions": "is_disabled url prefer_small_media prefer_large_media"
        " show_above_text",
        "ReplyParameters": "message_id chat_id allow_sending_without_reply quote quote_parse_mode"
        " quote_entities quote_position checklist_task_id poll_option_id",
        "BotCommand": "command description",
        "BotCommandScope": "type chat_id user_id",
        "MenuButton": "type text web_app",
    }.items()
}
