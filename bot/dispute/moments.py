"""Moments and days: the arithmetic every timer uses.

Two rules, per kind of time:

* A *timer in days* counts elapsed hours: 15 days are 360 hours, whatever clocks do
  meanwhile. So it is computed in UTC. A datetime in a zone with summer time would add
  calendar days instead and be an hour off after the change.
* A *date* told without an hour is a calendar date in an unknown zone: older help pages show
  Pacific time, apps the phone's zone, the parcel's carrier its own. What must not be missed
  counts from the first moment that date exists anywhere (UTC+14), what must not be tried too
  early from the last (the end of that date in UTC-12). The date itself is what is shown.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

EARLIEST_ZONE = timezone(timedelta(hours=14))
"""Where a calendar date begins first."""
LATEST_ZONE = timezone(timedelta(hours=-12))
"""Where a calendar date ends last."""
FIRST = datetime(1970, 1, 1, tzinfo=UTC)
LAST = datetime(9000, 1, 1, tzinfo=UTC)
"""Moments are kept between these: a mistyped year must not break the arithmetic."""


def utc(at: datetime) -> datetime:
    """The moment in UTC. Raises ValueError for a datetime without a zone."""
    if at.tzinfo is None:
        raise ValueError("a moment needs a zone")
    if at.tzinfo is UTC and FIRST <= at <= LAST:
        return at  # as nearly all are
    try:
        moved = at.astimezone(UTC)
    except OverflowError:
        return LAST if at.year > FIRST.year else FIRST
    return min(max(moved, FIRST), LAST)


@lru_cache(maxsize=512)
def earliest_moment(day: date, zone: tzinfo = EARLIEST_ZONE) -> datetime:
    """The first moment at which it is that day in the zone, else anywhere on Earth."""
    if not FIRST.year < day.year < LAST.year:
        return FIRST if day.year <= FIRST.year else LAST
    return datetime.combine(day, time(), zone).astimezone(UTC)


@lru_cache(maxsize=512)
def latest_moment(day: date) -> datetime:
    """The moment at which that day is over everywhere on Earth."""
    if not FIRST.year < day.year < LAST.year:
        return FIRST if day.year <= FIRST.year else LAST
    return datetime.combine(day, time(), LATEST_ZONE).astimezone(UTC) + timedelta(days=1)


def after(at: datetime, delay: timedelta) -> datetime:
    """That much elapsed time later (or earlier), in UTC."""
    try:
        return min(max(utc(at) + delay, FIRST), LAST)
    except OverflowError:
        return LAST if delay > timedelta() else FIRST
