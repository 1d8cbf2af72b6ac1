"""Reminders, settings, help, privacy."""

from __future__ import annotations

from datetime import datetime

from bot.conversation.screens.base import Screen
from bot.conversation.session import Settings
from bot.dispute.reasons import Reason


class RemindersShown(Screen, frozen=True, kw_only=True):
    """What will be said when, and the switch."""

    on: bool
    planned: tuple[tuple[str, datetime], ...]
    """(deadline kind, when it will be said)."""
    settings: Settings
    now: datetime
    asks: bool = False
    """Whether the question how it ended will come once all is over."""


class ZoneAsked(Screen, frozen=True, kw_only=True):
    """ "What time is it where you are?" The offered times are in the buttons."""

    now: datetime


class StopAsked(Screen, frozen=True, kw_only=True):
    """Which reminders are to stop."""

    deadline: str


class SettingsShown(Screen, frozen=True, kw_only=True):
    """Language, zone, quiet hours, last chance."""

    settings: Settings
    now: datetime


class HelpShown(Screen, frozen=True, kw_only=True):
    """What the bot can do."""


class HelpTopicShown(Screen, frozen=True, kw_only=True):
    """The articles of a topic, in the buttons."""

    topic: str


class ArticleShown(Screen, frozen=True, kw_only=True):
    """A help article, with the rules it rests on."""

    article: str
    reasons: tuple[Reason, ...]


class HelpFound(Screen, frozen=True, kw_only=True):
    """Several articles fit what was looked for; they are in the buttons."""


class HelpNotFound(Screen, frozen=True, kw_only=True):
    """No article fits. `near`: the topics in the buttons are likely ones."""

    near: bool


class PrivacyShown(Screen, frozen=True, kw_only=True):
    """What is kept, for how long, and how to have it erased."""


class EraseAsked(Screen, frozen=True, kw_only=True):
    """The second step of deletion; export is offered before it."""

    cases: int
