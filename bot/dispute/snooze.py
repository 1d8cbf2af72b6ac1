"""When a reminder may be asked to come again."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.dispute.quiet_hours import instant_of, is_quiet
from bot.dispute.reminder_policy import Habits

SNOOZE = timedelta(hours=3)
_MORNING = time(9)
_MORNING_ENDS = (time(4), time(12))
_SLEEP = timedelta(hours=4)


def snooze_choices(
    now: datetime, deadline_at: datetime, habits: Habits
) -> tuple[tuple[str, datetime], ...]:
    """Which of "3h" and "morning" can be offered, each with its instant.

    Not offered: what would land in quiet hours, at or after the deadline.
    """
    choices = (("3h", now + SNOOZE), ("morning", _next_morning(now, habits)))
    return tuple(
        (name, at)
        for name, at in choices
        if at < deadline_at and not is_quiet(at, habits.quiet, habits.zone)
    )


def _next_morning(now: datetime, habits: Habits) -> datetime:
    """The end of quiet hours when that is a morning, else 09:00; at least four hours away."""
    earliest, latest = _MORNING_ENDS
    wall = habits.quiet.end if earliest <= habits.quiet.end <= latest else _MORNING
    today = now.astimezone(habits.zone).date()
    mornings = (instant_of(today + day * timedelta(days=1), wall, habits.zone) for day in (0, 1, 2))
    return next(at for at in mornings if at - now >= _SLEEP)
