"""Telegram's updates in the core's words."""

from __future__ import annotations

from typing import Any

from telegram import CallbackQuery, Chat, InaccessibleMessage, Message, MessageEntity, Update, User

from bot.conversation.actions import parse
from bot.conversation.events import (
    CommandGiven,
    Event,
    Link,
    MediaSent,
    MessageForwarded,
    OptionChosen,
    OtherSent,
    TextSent,
)
from bot.reading.clean import clean
from bot.services.desk import Envelope

MEDIA = ("photo", "video", "document", "animation", "video_note")
KINDS = (
    "sticker",
    "voice",
    "audio",
    "contact",
    "location",
    "venue",
    "poll",
    "dice",
    "game",
    "story",
    "paid_media",
)


def press(data: dict[str, Any]) -> Update | None:
    """A pressed button as PTB's own objects; None for any other update.

    `Update.de_json` would do, but looks for a hundred fields that a press never has, and
    presses are nearly all there is (measured: an eighth of the cost of one). Raises what a
    malformed one raises.
    """
    query = data.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else None
    if not query or not message:
        return None
    sender, chat = query["from"], message["chat"]
    return Update(
        data["update_id"],
        callback_query=CallbackQuery(
            query["id"],
            User(
                sender["id"],
                sender["first_name"],
                sender["is_bot"],
                language_code=sender.get("language_code"),
            ),
            query["chat_instance"],
            message=InaccessibleMessage(Chat(chat["id"], chat["type"]), message["message_id"]),
            data=query.get("data"),
        ),
    )


def envelope(update: Update) -> Envelope:
    """Where an update of a private chat came from."""
    user = update.effective_user
    if user is None:
        raise ValueError("an update without a sender")
    query, message = update.callback_query, update.message
    return Envelope(
        user_id=user.id,
        update_id=update.update_id,
        sent_at=message.date if message else None,
        message_id=message.message_id if message else None,
        callback=query.id if query else None,
        pressed=query.message.message_id if query and query.message else None,
    )


def pressed(update: Update, language: str | None) -> Event:
    """A button."""
    query = update.callback_query
    data = query.data if query else None
    return OptionChosen(action=parse(data or ""), language=language)


def spoken(message: Message, language: str | None) -> Event:
    """A message: a command, a forwarded one, words, a file, or a kind the bot has no use for."""
    text = clean(message.text or message.caption or "")
    media = next((kind for kind in MEDIA if getattr(message, kind, None)), None)
    if media is not None:
        return _media(message, media, text, language)
    if message.text is None:
        return OtherSent(kind=_kind(message), language=language)
    if message.forward_origin is not None:
        return MessageForwarded(text=text, links=links(message), language=language)
    if text.startswith("/"):
        return _command(text, language)
    return TextSent(text=text, links=links(message), language=language)


def links(message: Message) -> tuple[Link, ...]:
    """The links of a message, from its entities: what is seen and where each leads."""
    found = message.parse_entities([MessageEntity.URL, MessageEntity.TEXT_LINK])
    found |= message.parse_caption_entities([MessageEntity.URL, MessageEntity.TEXT_LINK])
    return tuple(
        Link(clean(visible), clean(entity.url or visible)) for entity, visible in found.items()
    )


def _command(text: str, language: str | None) -> Event:
    word, _, rest = text[1:].partition(" ")
    name = word.partition("@")[0].lower()
    return CommandGiven(name=name, words=rest.strip(), language=language)


def _media(message: Message, media: str, text: str, language: str | None) -> Event:
    held = getattr(message, media)
    file = held[-1] if media == "photo" else held
    return MediaSent(
        media=media,
        file_id=file.file_id,
        unique_id=file.file_unique_id,
        caption=text,
        links=links(message),
        in_album=message.media_group_id is not None,
        forwarded=message.forward_origin is not None,
        language=language,
    )


def _kind(message: Message) -> str:
    return next((kind for kind in KINDS if getattr(message, kind, None)), "other")
