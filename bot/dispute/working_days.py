"""Counting working days: in all the countries concerned at once, swapped days included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from bot.marketplaces.holidays import WorkCalendar

DAY = timedelta(days=1)
COUNTED_MAX = 366
"""Days looked at, at most; further away the number says nothing more."""


def nth(since: date, number: int, calendars: Iterable[WorkCalendar]) -> date:
    """The day that is the working day of that number after `since`, a day on which all work."""
    all_ = tuple(calendars)
    left = number
    day = since
    for day in _days(since):
        left -= all(one.works(day) for one in all_)
        if left <= 0:
            break
    return day


def passed(since: date, today: date, calendars: Iterable[WorkCalendar]) -> int:
    """Days after `since` up to today on which all work."""
    all_ = tuple(calendars)
    days = (day for day in _days(since) if day <= today)
    return sum(all(one.works(day) for one in all_) for day in days)


def unknown(
    since: date, until: date, calendars: Iterable[WorkCalendar]
) -> tuple[tuple[str, int], ...]:
    """(country, year) whose holidays are not known though days of it were counted."""
    found = {
        (one.country, day.year): None
        for day in _days(since)
        if day <= until
        for one in calendars
        if not one.knows(day)
    }
    return tuple(found)


def _days(since: date) -> Iterator[date]:
    """The days after `since`, as far as one looks; none beyond the calendar's own end."""
    room = min(COUNTED_MAX, (date.max - since).days)
    return (since + number * DAY for number in range(1, room + 1))
