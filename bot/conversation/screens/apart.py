"""What is drawn apart from the present screen."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from bot.conversation.screens.base import Screen
from bot.dispute.deadlines import Deadline
from bot.dispute.facts import CaseFacts
from bot.dispute.solutions import Advice


class ReminderShown(Struct, frozen=True):
    """One reminder inside a digest message."""

    case: str
    deadline: str
    facts: CaseFacts
    advice: Advice
    deadline_at: datetime
    basis: Deadline | None = None
    """The deadline as it stands now; None when it is over and gone."""
    passed: bool = False
    """The deadline is over; of an opening: "now it is possible"."""
    ahead: Deadline | None = None
    """The deadline that governs now."""


class Digest(Screen, frozen=True, kw_only=True):
    """The reminders of one day, the most urgent first."""

    reminders: tuple[ReminderShown, ...]
    now: datetime
    late: timedelta | None = None
    """How late, when the bot was down at the planned time."""
    again: bool = False
    """May be a repeat: the first attempt's answer was lost."""
    among_others: bool = False
    """The person has other open cases, so each is named by what tells it apart."""


class Outdone(Screen, frozen=True, kw_only=True):
    """What an earlier reminder becomes when all it told of was told anew."""

    deadlines: tuple[str, ...]


class Notice(Screen, frozen=True, kw_only=True):
    """One thing said apart from the screen, by wording id."""

    notice: str
    args: tuple[str, ...] = ()
