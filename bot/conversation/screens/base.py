"""A screen and its buttons, before words."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from bot.conversation.actions import Action
from bot.dispute.money import Money

Param = str | int | date | datetime | Money


class Button(Struct, frozen=True):
    """One button. `label` is a wording id, `args` what it speaks of; style: "primary" for
    the one recommended action, "danger" for what destroys, "" otherwise."""

    label: str
    action: Action
    args: tuple[Param, ...] = ()
    style: str = ""


Rows = tuple[tuple[Button, ...], ...]


class Screen(Struct, frozen=True, kw_only=True):
    """What every screen has. `hint` says once why the last input was not taken."""

    rows: Rows = ()
    hint: str | None = None
    hint_args: tuple[str, ...] = ()
