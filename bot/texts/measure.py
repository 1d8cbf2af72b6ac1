"""How long a text is for Telegram: what is seen, in UTF-16 units, and how many entities."""

from __future__ import annotations

import html
import re  # noqa: TID251 - on HTML of our own making: every user text in it is escaped

from bot.texts.formats import utf16_len

TEXT_MAX = 4096
CAPTION_MAX = 1024
ENTITIES_MAX = 100
_TAG = re.compile(r"<[^>]*>")
_OPENING = re.compile(r"<[a-z]")


def visible(text: str) -> str:
    """The text without tags, as a reader sees it."""
    return html.unescape(_TAG.sub("", text))


def length(text: str) -> int:
    """The visible length in UTF-16 units."""
    return utf16_len(visible(text))


def entities(text: str) -> int:
    """How many tags are opened."""
    return len(_OPENING.findall(text))


def fits(text: str, limit: int = TEXT_MAX) -> bool:
    """Whether Telegram takes the text."""
    if 2 * len(text) <= limit and text.count("<") <= ENTITIES_MAX:
        return True  # even if every character were two units, and every tag an entity
    return length(text) <= limit and entities(text) <= ENTITIES_MAX
