"""Keyboards under messages: what Telegram takes, and what it refuses."""

from __future__ import annotations

from typing import Any

from bot.playground.entities import utf16
from bot.playground.errors import bad_request
from bot.playground.html_values import clean_link

Json = dict[str, Any]

MOST_DATA = 64
"""callback_data: "Data to be sent in a callback query to the bot when button is pressed,
1-64 bytes." """
MOST_COPY = 256
"""CopyTextButton: "The text to be copied to the clipboard; 1-256 characters." """
MOST_BUTTONS = 100
"""Telegram takes no more inline buttons under one message (REPLY_MARKUP_TOO_LONG)."""
MOST_IN_ROW = 8
STYLES = ("danger", "success", "primary")
"""InlineKeyboardButton: "style: ... Must be one of “danger” (red), “success” (green) or
“primary” (blue)." """
_ACTS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_FIELDS = frozenset({"text", "style", "icon_custom_emoji_id", *_ACTS})
_OTHER_KEYBOARDS = ("keyboard", "remove_keyboard", "force_reply")


def inline_keyboard(markup: Any, *, only_inline: bool = False) -> Json | None:
    """The checked inline keyboard of a reply_markup; None without buttons."""
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if not only_inline and any(name in markup for name in _OTHER_KEYBOARDS):
            return None
        raise bad_request("inline keyboard expected" if only_inline else "can't parse reply markup")
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array')
    checked = [[_button(button) for button in row] for row in rows if row]
    if sum(map(len, checked)) > MOST_BUTTONS or any(len(row) > MOST_IN_ROW for row in checked):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": checked} if checked else None


def callback_keys(markup: Json | None) -> list[str]:
    """The callback_data of all buttons: by these a message is known in the journal."""
    rows = (markup or {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]


def _button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: expected an Object")
    if unknown := set(button) - _FIELDS:
        raise bad_request(f"can't parse inline keyboard button: unknown field {min(unknown)}")
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request("can't parse inline keyboard button: Text buttons must be non-empty")
    acts = [name for name in _ACTS if name in button]
    if not acts:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(acts) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action is allowed")
    if button.get("style", "primary") not in STYLES:
        raise bad_request("can't parse inline keyboard button: invalid button style specified")
    _check_act(acts[0], button[acts[0]])
    return button


def _check_act(name: str, value: Any) -> None:
    if name == "callback_data":
        if not isinstance(value, str) or not 1 <= len(value.encode()) <= MOST_DATA:
            raise bad_request("BUTTON_DATA_INVALID")
    elif name == "url":
        if not isinstance(value, str) or clean_link(value) is None:
            raise bad_request(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")
    elif name == "copy_text":
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(text, str) or not 1 <= utf16(text) <= MOST_COPY:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
