"""Methods about the bot itself and about chats: profile, commands, webhook, membership."""

from __future__ import annotations

from collections.abc import Callable

from bot.playground.chats import Json
from bot.playground.errors import bad_request
from bot.playground.sending import Uploads
from bot.playground.world import World

Run = Callable[[World, Json, Uploads], object]
MENU_BUTTONS = ("default", "commands", "web_app")
_SECRET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


def get_me(world: World, args: Json, uploads: Uploads) -> Json:
    """getMe."""
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_commands(world: World, args: Json, uploads: Uploads) -> bool:
    """setMyCommands."""
    world.profile.set_commands(args["commands"], args.get("scope"), args.get("language_code", ""))
    _tell_menus(world)
    return True


def get_commands(world: World, args: Json, uploads: Uploads) -> list[Json]:
    """getMyCommands: "If commands aren't set, an empty list is returned." """
    return world.profile.commands(args.get("scope"), args.get("language_code", ""))


def delete_commands(world: World, args: Json, uploads: Uploads) -> bool:
    """deleteMyCommands."""
    world.profile.set_commands([], args.get("scope"), args.get("language_code", ""))
    _tell_menus(world)
    return True


def setter(kind: str) -> Run:
    """setMyName, setMyDescription, setMyShortDescription."""

    def run(world: World, args: Json, uploads: Uploads) -> bool:
        world.profile.set_text(kind, args.get(kind, ""), args.get("language_code", ""))
        return True

    return run


def getter(kind: str) -> Run:
    """getMyName, getMyDescription, getMyShortDescription."""

    def run(world: World, args: Json, uploads: Uploads) -> Json:
        return {kind: world.profile.text(kind, args.get("language_code", ""))}

    return run


def set_menu_button(world: World, args: Json, uploads: Uploads) -> bool:
    """setChatMenuButton: "If not specified, default bot's menu button will be changed." """
    button = args.get("menu_button", {"type": "default"})
    if str(button.get("type")) not in MENU_BUTTONS:
        raise bad_request("can't parse menu button: unsupported type specified")
    if "chat_id" in args:
        world.profile.menu_buttons[world.open_chat(args["chat_id"]).id] = button
    else:
        world.profile.menu_button = button
    return True


def get_menu_button(world: World, args: Json, uploads: Uploads) -> Json:
    """getChatMenuButton."""
    return world.profile.menu_buttons.get(args.get("chat_id", 0), world.profile.menu_button)


def get_chat(world: World, args: Json, uploads: Uploads) -> Json:
    """getChat: ChatFullInfo, with the fields every chat has."""
    chat = world.open_chat(args["chat_id"])
    return {
        **chat.about(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, True),
    }


_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def leave_chat(world: World, args: Json, uploads: Uploads) -> bool:
    """leaveChat."""
    chat = world.open_chat(args["chat_id"])
    if chat.owner is not None:
        raise bad_request("chat_id is a private chat: can't leave it")
    chat.bot_inside = False
    world.emit("left", chat_id=chat.id)
    return True


def get_file(world: World, args: Json, uploads: Uploads) -> Json:
    """getFile."""
    return world.files.link(args["file_id"])


def set_webhook(world: World, args: Json, uploads: Uploads) -> bool:
    """setWebhook; "If you want to remove it, specify an empty string"."""
    url, secret = args.get("url", ""), args.get("secret_token", "")
    if url and not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if len(secret) > 256 or not set(secret) <= _SECRET:
        raise bad_request("secret token contains unallowed characters")
    _drop_if_asked(world, args)
    world.updates.allow(args.get("allowed_updates"))
    world.set_webhook(url, secret, args.get("max_connections", 40))
    return True


def delete_webhook(world: World, args: Json, uploads: Uploads) -> bool:
    """deleteWebhook."""
    _drop_if_asked(world, args)
    world.set_webhook("", "", 40)
    return True


def webhook_info(world: World, args: Json, uploads: Uploads) -> Json:
    """getWebhookInfo."""
    hook = world.webhook
    info: Json = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates),
    }
    if hook.url:
        info["max_connections"] = hook.most
    if hook.last_error:
        info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error}
    if world.updates.allowed:
        info["allowed_updates"] = world.updates.allowed
    return info


def nothing(world: World, args: Json, uploads: Uploads) -> bool:
    """logOut and close: "Returns True on success." """
    return True


def _drop_if_asked(world: World, args: Json) -> None:
    if args.get("drop_pending_updates"):
        world.updates.clear()


def _tell_menus(world: World) -> None:
    world.emit("commands")
