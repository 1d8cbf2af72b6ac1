"""When reminders will be said, if nothing is told meanwhile: the policy played ahead.

What is planned for 16:00 is not always said at 16:00: the day may have had its message, the week
its five, or another case's reminder may take it along at noon.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.dispute.reminder_policy import (
    NUDGES,
    Habits,
    Planned,
    Send,
    WaitUntil,
    decide,
    gather,
    superseded,
)


def forecast(planned: Sequence[Planned], now: datetime, habits: Habits) -> dict[Planned, datetime]:
    """All that a person has coming, over all cases, with the moment it will be said at, in order
    of time; what will not be said is missing."""
    stages = _stages(planned)
    waiting = {one: max(one.at, now) for one in planned}
    said: dict[Planned, datetime] = {}
    nudged: Counter[str] = Counter()

    def is_true(one: Planned, at: datetime) -> bool:
        tired = nudged[one.case_id] >= NUDGES and not (one.last or one.notice)
        return not tired and not superseded(one, stages[one.case_id, one.deadline], at)

    while waiting:
        first = min(waiting, key=lambda one: (waiting[one], one.deadline_at))
        at = waiting.pop(first)
        if not is_true(first, at):
            continue
        match decide(first, at, habits):
            case WaitUntil(at=later):
                waiting[first] = later
            case Send():
                true = [one for one in waiting if is_true(one, at)]
                together = gather(first, true, at, habits)
                said |= dict.fromkeys(together, at)
                waiting = {one: waiting[one] for one in true if one not in said}
                nudged.update({one.case_id for one in together if not one.notice})
                day = at.astimezone(habits.zone).date()
                habits = replace(habits, digests=(*habits.digests, day))
    return said


def _stages(planned: Sequence[Planned]) -> dict[tuple[str, str], list[Planned]]:
    """What is planned, by case and deadline."""
    stages: dict[tuple[str, str], list[Planned]] = {}
    for one in planned:
        stages.setdefault((one.case_id, one.deadline), []).append(one)
    return stages
