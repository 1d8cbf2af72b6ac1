"""A moment the buyer told, as a deadline: its safe reading, its last one, and how sure it is."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.dispute.deadline import Basis, Deadline, DeadlineKind
from bot.dispute.facts import Seen
from bot.dispute.moments import after, latest_moment, utc
from bot.marketplaces import Rule

APPROXIMATE_MARGIN = timedelta(days=1)
"""Taken off what the buyer told only about: remembered, or one of the ready countdowns. Our
own caution, no source."""
DAY_IN_ZONE = timedelta(hours=25)
"""The longest day of a zone: the one on which clocks go back."""
DAY_ANYWHERE = timedelta(hours=50)
"""From a day's first moment on Earth to its last."""


def basis(seen: Seen) -> Basis:
    """What it rests on."""
    if not seen.by_screen:
        return Basis.RULE_OF_THUMB
    return Basis.SCREEN_ABOUT if seen.approximate else Basis.SCREEN


def safe(seen: Seen) -> datetime:
    """What was told only about counts a day earlier; else as it stands."""
    return after(seen.at, -APPROXIMATE_MARGIN) if seen.approximate else utc(seen.at)


def last(seen: Seen) -> datetime | None:
    """The last moment that was told: of a date without an hour, of an "about"; None for an
    exact moment."""
    if seen.day is not None:
        return max(safe(seen), latest_moment(seen.day))
    return utc(seen.at) if seen.approximate else None


def told(kind: DeadlineKind, seen: Seen, rule: Rule) -> Deadline:
    """The deadline as the page shows it; the rule lends its reminders."""
    return Deadline(
        kind,
        safe(seen),
        last(seen),
        basis(seen),
        (rule.id,),
        approximate=seen.approximate,
        offsets=rule.reminders,
        day=seen.day,
    )
