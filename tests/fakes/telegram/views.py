"""How the ledger and the chats are shown on the control port."""

from tests.fakes.telegram.chats import Chat, Message
from tests.fakes.telegram.ledger import Call, Complaint
from tests.fakes.telegram.updates import Update

Json = dict[str, object]


def update_json(update: Update) -> Json:
    return {
        "id": update.id,
        "kind": update.kind,
        "chat": update.chat,
        "created": update.created,
        "expires": update.expires,
        "handed": [[handing.at, handing.by] for handing in update.handed],
        "fate": update.fate,
        "settled_at": update.settled_at,
        "settled_by": update.settled_by,
        "body": update.body.decode(),
    }


def call_json(call: Call) -> Json:
    return {
        "seq": call.seq,
        "method": call.method,
        "at": call.at,
        "via": call.via,
        "params": call.params,
        "code": call.code,
        "description": call.description,
        "result": call.result,
        "fault": call.fault,
        "happened": call.happened,
        "answered_at": call.answered_at,
    }


def complaint_json(complaint: Complaint) -> Json:
    return {
        "seq": complaint.seq,
        "method": complaint.method,
        "kind": complaint.kind,
        "about": complaint.about,
    }


def message_json(message: Message) -> Json:
    return {
        "id": message.id,
        "by_bot": message.by_bot,
        "kind": message.kind,
        "date": message.date,
        "text": message.text,
        "entities": message.entities,
        "markup": message.markup,
        "buttons": message.labels(),
        "edits": message.edits,
        "is_deleted": message.is_deleted,
    }


def chat_json(chat: Chat) -> Json:
    return {
        "id": chat.id,
        "kind": chat.kind,
        "is_blocked": chat.is_blocked,
        "has_bot": chat.has_bot,
        "messages": [message_json(message) for message in chat.messages.values()],
    }
