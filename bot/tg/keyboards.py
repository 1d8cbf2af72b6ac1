"""Rendered keyboards as the Bot API wants them."""

from __future__ import annotations

from typing import Any

from bot.texts.render import Key, Page


def markup(page: Page) -> dict[str, Any]:
    """The inline keyboard of a page; an empty one takes an old keyboard away."""
    return {"inline_keyboard": [[_button(key) for key in row] for row in page.keyboard]}


def _button(key: Key) -> dict[str, Any]:
    made: dict[str, Any] = {"text": key.label}
    if key.copy is not None:
        made["copy_text"] = {"text": key.copy}
    else:
        made["callback_data"] = key.data
    if key.style:
        made["style"] = key.style
    return made
