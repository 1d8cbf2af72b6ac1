"""Methods that change or answer what is there already."""

from __future__ import annotations

from bot.playground.chats import Chat, Json, Stored
from bot.playground.entities import utf16
from bot.playground.errors import bad_request
from bot.playground.outgoing import caption, markup, words
from bot.playground.params import integer
from bot.playground.sending import Uploads
from bot.playground.world import World

TWO_DAYS = 48 * 3600
"""deleteMessage: "A message can only be deleted if it was sent less than 48 hours ago." """
MOST_TOAST = 200
"""answerCallbackQuery: "text: ... 0-200 characters"."""
QUERY_SECONDS = 150.0
"""After this long a press is not waiting any more. The documentation gives no number."""

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
ACTIONS = frozenset(
    {
        "choose_sticker",
        "find_location",
        "record_voice",
        "record_video",
        "record_video_note",
        "typing",
        "upload_voice",
        "upload_document",
        "upload_photo",
        "upload_video",
        "upload_video_note",
    }
)
REACTIONS = frozenset(
    " ".join(
        (
            "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱",
            "🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡",
            "🥱 🥴 😍 🐳 ❤️‍🔥 🌚 🌭 💯 🤣 ⚡",
            "🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈",
            "😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨",
            "🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿",
            "🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂️",
            "🤷 🤷‍♀️ 😡",
        )
    ).split()
)
"""ReactionTypeEmoji: "Currently, it can be one of" these."""


def edit_text(world: World, args: Json, uploads: Uploads) -> Json:
    """editMessageText: "On success, ... the edited Message is returned"."""
    chat, stored = _own(world, args)
    if "text" not in stored.body:
        raise bad_request("there is no text in the message to edit")
    content = {**words(args, too_long="MESSAGE_TOO_LONG"), **markup(args, only_inline=True)}
    return _change(world, chat, stored, content, ("text", "entities", "reply_markup"))


def edit_caption(world: World, args: Json, uploads: Uploads) -> Json:
    """editMessageCaption."""
    chat, stored = _own(world, args)
    if "text" in stored.body:
        raise bad_request("there is no caption in the message to edit")
    content = {
        **caption(args, too_long="MEDIA_CAPTION_TOO_LONG"),
        **markup(args, only_inline=True),
    }
    return _change(world, chat, stored, content, ("caption", "caption_entities", "reply_markup"))


def edit_markup(world: World, args: Json, uploads: Uploads) -> Json:
    """editMessageReplyMarkup: without a keyboard, the old one is taken away."""
    chat, stored = _own(world, args)
    keyboard = markup(args, only_inline=True)
    if keyboard.get("reply_markup") == stored.body.get("reply_markup"):
        raise bad_request(NOT_MODIFIED)
    stored.body = {**_without(stored.body, ("reply_markup",)), **keyboard}
    shown = keyboard.get("reply_markup")
    world.emit("markup", chat_id=chat.id, message_id=stored.message_id, reply_markup=shown)
    return stored.body


def delete_message(world: World, args: Json, uploads: Uploads) -> bool:
    """deleteMessage; "Bots can delete incoming messages in private chats"."""
    chat = world.open_chat(args["chat_id"])
    stored = chat.messages.get(args["message_id"])
    if stored is None:
        raise bad_request("message to delete not found")
    if world.now() - stored.body["date"] > TWO_DAYS:
        raise bad_request("message can't be deleted for everyone")
    _delete(world, chat, stored)
    return True


def delete_messages(world: World, args: Json, uploads: Uploads) -> bool:
    """deleteMessages: "If some of the specified messages can't be found, they are skipped." """
    chat = world.open_chat(args["chat_id"])
    for message_id in args["message_ids"]:
        stored = chat.messages.get(integer("message_ids", message_id))
        if stored is not None and world.now() - stored.body["date"] <= TWO_DAYS:
            _delete(world, chat, stored)
    return True


def answer_query(world: World, args: Json, uploads: Uploads) -> bool:
    """answerCallbackQuery: "The answer will be displayed to the user as a notification at the
    top of the chat screen or as an alert." """
    text = args.get("text", "")
    if utf16(text) > MOST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    query_id = args["callback_query_id"]
    user_id = world.close_query(query_id, QUERY_SECONDS)
    alert = bool(args.get("show_alert"))
    toast = {"callback_query_id": query_id, "text": text, "show_alert": alert}
    world.toast(user_id, {**toast, "url": args["url"]} if "url" in args else toast)
    return True


def react(world: World, args: Json, uploads: Uploads) -> bool:
    """setMessageReaction: "Bots can't use paid reactions"; one per message for a bot."""
    chat = world.open_chat(args["chat_id"])
    stored = chat.messages.get(args["message_id"])
    if stored is None:
        raise bad_request("message to react not found")
    reactions = args.get("reaction", [])
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for one in reactions:
        fields = one if isinstance(one, dict) else {}
        emoji = str(fields.get("emoji")).removesuffix("\ufe0f")
        if fields.get("type") != "emoji" or emoji not in REACTIONS:
            raise bad_request("REACTION_INVALID")
    stored.reactions = reactions
    world.emit("reaction", chat_id=chat.id, message_id=stored.message_id, reaction=reactions)
    return True


def chat_action(world: World, args: Json, uploads: Uploads) -> bool:
    """sendChatAction: "The status is set for 5 seconds or less"."""
    chat = world.open_chat(args["chat_id"])
    if args["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.emit("action", chat_id=chat.id, action=args["action"])
    return True


def _own(world: World, args: Json) -> tuple[Chat, Stored]:
    if "inline_message_id" in args:
        raise bad_request("MESSAGE_ID_INVALID")
    if "chat_id" not in args:
        raise bad_request("chat_id is empty")
    chat = world.open_chat(args["chat_id"])
    stored = chat.messages.get(args.get("message_id", 0))
    if stored is None:
        raise bad_request("message to edit not found")
    if not stored.by_bot:
        raise bad_request("message can't be edited")
    return chat, stored


def _change(
    world: World, chat: Chat, stored: Stored, content: Json, fields: tuple[str, ...]
) -> Json:
    """Put new content in place of `fields`, unless it is what stands there."""
    body = stored.body
    if all(body.get(field) == content.get(field) for field in fields):
        raise bad_request(NOT_MODIFIED)
    stored.body = {**_without(body, fields), "edit_date": world.now(), **content}
    world.show("edit", chat, stored)
    return stored.body


def _without(body: Json, fields: tuple[str, ...]) -> Json:
    return {key: value for key, value in body.items() if key not in fields}


def _delete(world: World, chat: Chat, stored: Stored) -> None:
    del chat.messages[stored.message_id]
    world.emit("delete", chat_id=chat.id, message_id=stored.message_id)
