"""Quiet hours and wall times of a zone, across the nights on which clocks change.

All instants are aware and in UTC; a zone is applied only to ask what a wall shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

BACKLOG = timedelta(minutes=30)
"""A reminder that moves out of quiet hours goes so long before they begin."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Quiet:
    """Wall times between which nothing is said. The start belongs to them, the end does not.

    They may span midnight; a start equal to the end means none.
    """

    start: time
    end: time

    def covers(self, wall: time) -> bool:
        """Whether a wall time lies inside."""
        if self.start <= self.end:
            return self.start <= wall < self.end
        return wall >= self.start or wall < self.end


@lru_cache(maxsize=512)
def instant_of(day: date, wall: time, zone: tzinfo) -> datetime:
    """The UTC instant of a wall time.

    A time the clocks skip (02:30 in spring) becomes the first instant after the gap; of a
    time they show twice (autumn) the first is meant.
    """
    local = datetime.combine(day, wall)
    instant = local.replace(tzinfo=zone).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == local:
        return instant
    return _end_of_gap(local.replace(tzinfo=zone, fold=1).astimezone(UTC), instant, zone)


def _end_of_gap(before: datetime, after: datetime, zone: tzinfo) -> datetime:
    """The change of offset between two instants, to the second."""
    offset = after.astimezone(zone).utcoffset()
    low, high = 0, int((after - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        same = (before + timedelta(seconds=middle)).astimezone(zone).utcoffset() == offset
        low, high = (low, middle) if same else (middle, high)
    return before + timedelta(seconds=high)


def is_quiet(at: datetime, quiet: Quiet, zone: tzinfo) -> bool:
    """Whether an instant lies in the quiet hours of a zone."""
    return quiet.covers(at.astimezone(zone).time())


def end_of_quiet(at: datetime, quiet: Quiet, zone: tzinfo) -> datetime:
    """The first instant from `at` on that is not quiet."""
    while is_quiet(at, quiet, zone):
        today = at.astimezone(zone).date()
        ends = (_both(day, quiet.end, zone) for day in (today, today + _DAY))
        at = min(end for pair in ends for end in pair if end > at)
    return at


def before_quiet(at: datetime, quiet: Quiet, zone: tzinfo) -> datetime | None:
    """Half an hour before the quiet hours around `at` began, or as early as they left room.

    None when they leave none (a day that is quiet but for its skipped hour).
    """
    local = at.astimezone(zone)
    day = local.date() if local.time() >= quiet.start else local.date() - _DAY
    begin = instant_of(day, quiet.start, zone)
    earlier = end_of_quiet(begin - BACKLOG, quiet, zone)
    return earlier if earlier < begin else None


def _both(day: date, wall: time, zone: tzinfo) -> tuple[datetime, datetime]:
    """The instants at which a wall shows this time: two on the night the clocks go back."""
    second = datetime.combine(day, wall).replace(tzinfo=zone, fold=1).astimezone(UTC)
    first = instant_of(day, wall, zone)
    return first, max(first, second)
