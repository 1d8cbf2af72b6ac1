"""The methods of the Bot API: their parameters, and what each does.

Names of parameters are those of the documentation, also where the playground ignores the
value; any other name is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.playground import describing, editing, sending
from bot.playground.describing import Run
from bot.playground.params import (
    Reader,
    anything,
    boolean,
    chat,
    integer,
    number,
    text,
    thing,
    things,
)

GET_UPDATES = "getupdates"


@dataclass(frozen=True, slots=True)
class Method:
    """One method: what runs it, what it takes, what it cannot do without."""

    name: str
    run: Run
    takes: Mapping[str, Reader]
    needs: tuple[str, ...] = ()


_SEND: dict[str, Reader] = {
    "business_connection_id": anything,
    "chat_id": chat,
    "message_thread_id": integer,
    "direct_messages_topic_id": integer,
    "disable_notification": boolean,
    "protect_content": boolean,
    "allow_paid_broadcast": boolean,
    "message_effect_id": text,
    "suggested_post_parameters": thing,
    "reply_parameters": thing,
}
_KEYBOARD: dict[str, Reader] = {"reply_markup": thing}
_TEXT: dict[str, Reader] = {
    "text": text,
    "parse_mode": text,
    "entities": things,
    "link_preview_options": thing,
}
_CAPTION: dict[str, Reader] = {
    "caption": text,
    "parse_mode": text,
    "caption_entities": things,
    "show_caption_above_media": boolean,
}
_PLACE: dict[str, Reader] = {
    "business_connection_id": anything,
    "chat_id": chat,
    "message_id": integer,
    "inline_message_id": text,
}
_MESSAGE: dict[str, Reader] = {"chat_id": chat, "message_id": integer}
_LANGUAGE: dict[str, Reader] = {"language_code": text}
_VIDEO: dict[str, Reader] = {
    "video": text,
    "duration": number,
    "width": integer,
    "height": integer,
    "thumbnail": text,
    "cover": text,
    "start_timestamp": number,
    "has_spoiler": boolean,
    "supports_streaming": boolean,
}
_DOCUMENT: dict[str, Reader] = {
    "document": text,
    "thumbnail": text,
    "disable_content_type_detection": boolean,
}

_UPDATES: dict[str, Reader] = {
    "offset": integer,
    "limit": integer,
    "timeout": integer,
    "allowed_updates": things,
}
_WEBHOOK: dict[str, Reader] = {
    "url": text,
    "certificate": text,
    "ip_address": text,
    "max_connections": integer,
    "allowed_updates": things,
    "drop_pending_updates": boolean,
    "secret_token": text,
}
_IN_CHAT = ("chat_id",)


def _about(kind: str, name: str) -> list[Method]:
    """A setter and a getter of one of the bot's texts."""
    return [
        Method(f"setMy{name}", describing.setter(kind), {kind: text, **_LANGUAGE}),
        Method(f"getMy{name}", describing.getter(kind), _LANGUAGE),
    ]


_COMMANDS: dict[str, Reader] = {"scope": thing, **_LANGUAGE}

_ALL = [
    Method("getMe", describing.get_me, {}),
    Method("getUpdates", describing.nothing, _UPDATES),
    Method("setWebhook", describing.set_webhook, _WEBHOOK),
    Method("deleteWebhook", describing.delete_webhook, {"drop_pending_updates": boolean}),
    Method("getWebhookInfo", describing.webhook_info, {}),
    Method("logOut", describing.nothing, {}),
    Method("close", describing.nothing, {}),
    Method("sendMessage", sending.send_message, {**_SEND, **_TEXT, **_KEYBOARD}, _IN_CHAT),
    Method(
        "sendPhoto",
        sending.send_photo,
        {**_SEND, **_CAPTION, **_KEYBOARD, "photo": text, "has_spoiler": boolean},
        _IN_CHAT,
    ),
    Method(
        "sendDocument",
        sending.send_document,
        {**_SEND, **_CAPTION, **_KEYBOARD, **_DOCUMENT},
        _IN_CHAT,
    ),
    Method("sendVideo", sending.send_video, {**_SEND, **_CAPTION, **_KEYBOARD, **_VIDEO}, _IN_CHAT),
    Method(
        "sendMediaGroup", sending.send_media_group, {**_SEND, "media": things}, (*_IN_CHAT, "media")
    ),
    Method("editMessageText", editing.edit_text, {**_PLACE, **_TEXT, **_KEYBOARD}),
    Method("editMessageCaption", editing.edit_caption, {**_PLACE, **_CAPTION, **_KEYBOARD}),
    Method("editMessageReplyMarkup", editing.edit_markup, {**_PLACE, **_KEYBOARD}),
    Method("deleteMessage", editing.delete_message, _MESSAGE, ("chat_id", "message_id")),
    Method(
        "deleteMessages",
        editing.delete_messages,
        {"chat_id": chat, "message_ids": things},
        ("chat_id", "message_ids"),
    ),
    Method(
        "answerCallbackQuery",
        editing.answer_query,
        {
            "callback_query_id": text,
            "text": text,
            "show_alert": boolean,
            "url": text,
            "cache_time": integer,
        },
        ("callback_query_id",),
    ),
    Method(
        "setMessageReaction",
        editing.react,
        {**_MESSAGE, "reaction": things, "is_big": boolean},
        ("chat_id", "message_id"),
    ),
    Method(
        "sendChatAction",
        editing.chat_action,
        {
            "business_connection_id": anything,
            "chat_id": chat,
            "message_thread_id": integer,
            "action": text,
        },
        ("chat_id", "action"),
    ),
    Method("getFile", describing.get_file, {"file_id": text}, ("file_id",)),
    Method("getChat", describing.get_chat, {"chat_id": chat}, _IN_CHAT),
    Method("leaveChat", describing.leave_chat, {"chat_id": chat}, _IN_CHAT),
    Method(
        "setMyCommands", describing.set_commands, {"commands": things, **_COMMANDS}, ("commands",)
    ),
    Method("getMyCommands", describing.get_commands, _COMMANDS),
    Method("deleteMyCommands", describing.delete_commands, _COMMANDS),
    *_about("name", "Name"),
    *_about("description", "Description"),
    *_about("short_description", "ShortDescription"),
    Method(
        "setChatMenuButton",
        describing.set_menu_button,
        {"chat_id": chat, "menu_button": thing},
    ),
    Method("getChatMenuButton", describing.get_menu_button, {"chat_id": chat}),
]

METHODS: dict[str, Method] = {method.name.lower(): method for method in _ALL}
""" "All methods in the Bot API are case-insensitive." """
