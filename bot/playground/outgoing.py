"""What the bot sends: text with entities, checked against Telegram's limits, put into a chat."""

from __future__ import annotations

from typing import Any

from bot.playground.chats import Chat, Json, Stored
from bot.playground.entities import find_entities, utf16
from bot.playground.errors import ApiError, bad_request
from bot.playground.html import parse_html
from bot.playground.keyboards import inline_keyboard
from bot.playground.params import integer
from bot.playground.people import without_reply
from bot.playground.world import World

MOST_TEXT = 4096
"""sendMessage: "Text of the message to be sent, 1-4096 characters after entities parsing." """
MOST_CAPTION = 1024
"""sendPhoto: "Photo caption ..., 0-1024 characters after entities parsing." """
MOST_ENTITIES = 100
"""More entities in one message are more than Telegram keeps (ENTITIES_TOO_LONG)."""
_SPACE = " \t\r\n\v\f"


def formatted(
    raw: str, args: Json, *, entities_field: str, limit: int, too_long: str
) -> tuple[str, list[Json]]:
    """Text and entities of a message: parsed, trimmed as Telegram trims, within the limits."""
    try:
        raw.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    mode = args.get("parse_mode", "")
    if not mode:
        text, entities = raw, _given(args.get(entities_field, ()), raw)
    elif mode.lower() == "html":
        text, entities = parse_html(raw)
    else:
        raise bad_request("unsupported parse_mode")
    text, entities = _trim(text, entities)
    if utf16(text) > limit:
        raise ApiError(400, f"Bad Request: {too_long}")
    if len(entities) > MOST_ENTITIES:
        raise bad_request("ENTITIES_TOO_LONG")
    return text, _with_found(text, entities)


def words(args: Json, *, too_long: str = "message is too long") -> Json:
    """The fields `text` and `entities` of a message."""
    text, entities = formatted(
        args.get("text", ""), args, entities_field="entities", limit=MOST_TEXT, too_long=too_long
    )
    if not text:
        raise bad_request("message text is empty")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    return content


def caption(args: Json, *, too_long: str = "message caption is too long") -> Json:
    """The fields `caption` and `caption_entities`; none without a caption."""
    text, entities = formatted(
        args.get("caption", ""),
        args,
        entities_field="caption_entities",
        limit=MOST_CAPTION,
        too_long=too_long,
    )
    if not text:
        return {}
    content: Json = {"caption": text}
    if entities:
        content["caption_entities"] = entities
    return content


def markup(args: Json, *, only_inline: bool = False) -> Json:
    """The field `reply_markup`, when there is an inline keyboard."""
    given = args.get("reply_markup")
    keyboard = None if given is None else inline_keyboard(given, only_inline=only_inline)
    return {} if keyboard is None else {"reply_markup": keyboard}


def deliver(world: World, chat: Chat, contents: list[Json], args: Json) -> list[Json]:
    """Put new messages into a chat, after the last check: the limits on their number."""
    reply = _reply(chat, args.get("reply_parameters"))
    world.limits.spend(chat.id, world.clock.monotonic())
    delivered = []
    for content in contents:
        body: Json = {
            "message_id": chat.new_id(),
            "from": world.bot,
            "chat": chat.about(),
            "date": world.now(),
            **reply,
            **content,
        }
        if args.get("protect_content"):
            body["has_protected_content"] = True
        stored = Stored(body, by_bot=True, silent=bool(args.get("disable_notification")))
        chat.add(stored)
        world.show("message", chat, stored)
        delivered.append(body)
    return delivered


def _reply(chat: Chat, wanted: Json | None) -> Json:
    if not wanted:
        return {}
    found = chat.messages.get(integer("message_id", wanted.get("message_id", 0)))
    if found is not None:
        return {"reply_to_message": without_reply(found.body)}
    if wanted.get("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def _trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without white space around; the entities follow."""
    trimmed = text.strip(_SPACE)
    if len(trimmed) == len(text) or not entities:
        return trimmed, entities
    cut = utf16(text[: len(text) - len(text.lstrip(_SPACE))])
    size, kept = utf16(trimmed), []
    for one in entities:
        start, end = max(0, one["offset"] - cut), min(size, one["offset"] + one["length"] - cut)
        if end > start:
            kept.append({**one, "offset": start, "length": end - start})
    return trimmed, kept


def _given(entities: Any, text: str) -> list[Json]:
    """Entities sent as a list: whole, inside of the text."""
    size = utf16(text)
    for one in entities:
        place = [one.get(name) for name in ("offset", "length")] if isinstance(one, dict) else []
        if not place or not all(isinstance(number, int) for number in place):
            raise bad_request("can't parse MessageEntity")
        if not isinstance(one.get("type"), str):
            raise bad_request("can't parse MessageEntity: type must be a String")
        if one["offset"] < 0 or one["length"] < 0 or one["offset"] + one["length"] > size:
            raise bad_request("entity beginning or end is outside of the text")
    return [dict(one) for one in entities]


def _with_found(text: str, entities: list[Json]) -> list[Json]:
    """Telegram marks commands and addresses in the bot's texts too, outside of code and links."""
    if "/" not in text and "@" not in text and "." not in text:
        return entities
    taken = [
        (one["offset"], one["offset"] + one["length"])
        for one in entities
        if one["type"] in ("code", "pre", "text_link", "text_mention", "url")
    ]
    found = [
        one
        for one in find_entities(text)
        if not any(one["offset"] < end and one["offset"] + one["length"] > at for at, end in taken)
    ]
    if not found:
        return entities
    return sorted([*entities, *found], key=lambda one: (one["offset"], -one["length"]))
