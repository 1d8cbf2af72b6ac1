"""The course of a case in time: what has happened, and the order in which deadlines are read.

What happened is told as days of the buyer's own calendar; of most of it no hour is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from msgspec import Struct

from bot.dispute.deadline import Deadline, DeadlineState, state
from bot.dispute.facts import CaseFacts
from bot.dispute.moments import after
from bot.dispute.told import DAY_ANYWHERE


class Milestone(StrEnum):
    """What may have happened already."""

    SHIPPED = "shipped"
    DELIVERED = "delivered"
    RECEIVED = "received"
    DISPUTE_OPENED = "dispute_opened"
    CANCEL_ASKED = "cancel_asked"
    RETURN_AGREED = "return_agreed"
    RETURN_SENT = "return_sent"
    RETURN_ARRIVED = "return_arrived"
    GRANTED = "granted"


class Happened(Struct, frozen=True):
    """One thing that happened, on a day; `about` when the buyer was not sure of it."""

    what: Milestone
    day: date
    about: bool = False


Read = Callable[[CaseFacts, tzinfo], tuple[date | None, bool]]


def _deed(at: datetime | None, slack: timedelta, zone: tzinfo) -> tuple[date | None, bool]:
    """The day that was told is the middle of what it may mean; one told only about means more
    than any day does."""
    if at is None:
        return None, False
    return after(at, slack / 2).astimezone(zone).date(), slack > DAY_ANYWHERE


_READ: dict[Milestone, Read] = {
    Milestone.SHIPPED: lambda facts, _: (facts.shipped_on, facts.shipped_approximate),
    Milestone.DELIVERED: lambda facts, _: (facts.delivered_on, False),
    Milestone.RECEIVED: lambda facts, _: (facts.received_on, False),
    Milestone.CANCEL_ASKED: lambda facts, zone: _deed(
        facts.cancel_asked_at, facts.cancel_asked_slack, zone
    ),
    Milestone.DISPUTE_OPENED: lambda facts, zone: _deed(
        facts.dispute_opened_at, facts.dispute_opened_slack, zone
    ),
    Milestone.RETURN_AGREED: lambda facts, _: (facts.return_agreed_on, False),
    Milestone.RETURN_SENT: lambda facts, _: (facts.return_sent_on, False),
    Milestone.RETURN_ARRIVED: lambda facts, _: (facts.return_arrived_on, False),
    Milestone.GRANTED: lambda facts, _: (facts.won_on, False),
}


def happened(facts: CaseFacts, zone: tzinfo) -> tuple[Happened, ...]:
    """What happened, the earliest first; of one day in the order of a case's course."""
    told = ((what, *read(facts, zone)) for what, read in _READ.items())
    found = [Happened(what, day, about) for what, day, about in told if day is not None]
    return tuple(sorted(found, key=lambda one: one.day))


class Course(Struct, frozen=True):
    """Deadlines as they are read: what expires first, first. `over`: the latest first."""

    ahead: tuple[Deadline, ...]
    perhaps: tuple[Deadline, ...]
    over: tuple[Deadline, ...]


def course(found: Iterable[Deadline], now: datetime) -> Course:
    """Which deadlines are ahead, which only "perhaps", which over."""
    rows = sorted(found, key=lambda one: (one.moment, one.kind.value))
    gone = [one for one in rows if state(one, now) is DeadlineState.PASSED]
    coming = [one for one in rows if one not in gone]
    return Course(
        ahead=tuple(one for one in coming if not one.perhaps),
        perhaps=tuple(one for one in coming if one.perhaps),
        over=tuple(sorted(gone, key=lambda one: one.moment, reverse=True)),
    )
