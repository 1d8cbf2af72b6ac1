"""The present screen: a function of the session and the moment, never stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from bot.conversation.chapters import (
    aftermath,
    asking,
    case,
    check,
    evidence,
    example,
    happening,
    help,
    home,
    interview,
    ladder,
    letter,
    lists,
    picture,
    press,
    reminders,
    returning,
    seller,
    settings,
    zone,
)
from bot.conversation.screens import Screen
from bot.conversation.session import Session, View

CHAPTERS = (
    home,
    asking,
    interview,
    case,
    happening,
    lists,
    evidence,
    example,
    letter,
    picture,
    seller,
    press,
    aftermath,
    ladder,
    reminders,
    zone,
    check,
    settings,
    help,
    returning,
)

Draw = Callable[[Session, View, datetime], Screen | None]
SCREENS: dict[str, Draw] = {
    name: draw for chapter in CHAPTERS for name, draw in getattr(chapter, "SCREENS", {}).items()
}


def present(session: Session, now: datetime) -> Screen:
    """What is to be seen now. A view that cannot be drawn (its case is gone, its question
    does not apply any more) falls back to home: there is no dead end."""
    draw = SCREENS.get(session.view.name)
    screen = draw(session, session.view, now) if draw else None
    if screen is None:
        screen = home.home(session, View(), now)
    if session.hint is None:
        return screen
    return replace(screen, hint=session.hint, hint_args=session.hint_args)
