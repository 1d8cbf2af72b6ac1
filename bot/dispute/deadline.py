"""A deadline: one moment to act by, what it rests on, how near it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from bot.dispute.moments import utc

SOON = timedelta(days=3)
"""From here on a deadline is "soon": the time of the first reminder (durability 2.3)."""
LAST_DAY = timedelta(days=1)
"""From here on it is "the last day"."""


class DeadlineKind(StrEnum):
    """What ends or begins; permanent, since reminders are stored under it."""

    EARLIEST_OPENING = "earliest_opening"
    PROTECTION_END = "protection_end"
    DELIVERED_SCAN = "delivered_scan"
    OPEN_AFTER_PROTECTION = "open_after_protection"
    SELLER_ANSWER = "seller_answer"
    PLATFORM_STEPS_IN = "platform_steps_in"


OPENINGS = frozenset({DeadlineKind.EARLIEST_OPENING})
"""Kinds at which something becomes possible; never a deadline to meet."""
PERHAPS = frozenset({DeadlineKind.OPEN_AFTER_PROTECTION})
"""Kinds that only say "perhaps still possible"; they govern when nothing firmer is left."""


class Basis(StrEnum):
    """What a deadline rests on, the best first."""

    SCREEN = "screen"
    RULE = "rule"
    RULE_OF_THUMB = "rule_of_thumb"


class DeadlineState(StrEnum):
    """How near a deadline is."""

    TIME_LEFT = "time_left"
    SOON = "soon"
    LAST_DAY = "last_day"
    PASSED = "passed"


class Deadline(Struct, frozen=True):
    """One moment to act by. All moments are UTC.

    `earliest` is the safe one, `latest` the last if the sources or the zone allow a span,
    `possible_until` a later moment until which trying may still work. `day` is the calendar
    date to show when the buyer told only a date. `offsets`: when to remind, before
    `earliest`.
    """

    kind: DeadlineKind
    earliest: datetime
    latest: datetime | None
    basis: Basis
    rules: tuple[str, ...]
    approximate: bool = False
    possible_until: datetime | None = None
    offsets: tuple[timedelta, ...] = ()
    day: date | None = None

    @property
    def opens(self) -> bool:
        """Whether something begins to be possible rather than ends."""
        return self.kind in OPENINGS

    @property
    def perhaps(self) -> bool:
        """Whether it only says "perhaps still possible"."""
        return self.kind in PERHAPS


def governing(found: Iterable[Deadline], now: datetime) -> Deadline | None:
    """The deadline that counts now: the earliest to come, firm ones before "perhaps"."""
    coming = [d for d in found if not d.opens and state(d, now) is not DeadlineState.PASSED]
    # The seller's answer and the platform's stepping in can fall on one moment: one waits for
    # the seller first.
    return min(
        coming,
        key=lambda d: (d.perhaps, d.earliest, d.kind is DeadlineKind.PLATFORM_STEPS_IN),
        default=None,
    )


def state(deadline: Deadline, now: datetime) -> DeadlineState:
    """How near it is, measured to its earliest moment."""
    left = deadline.earliest - utc(now)
    if left <= timedelta():
        return DeadlineState.PASSED
    if left <= LAST_DAY:
        return DeadlineState.LAST_DAY
    return DeadlineState.SOON if left <= SOON else DeadlineState.TIME_LEFT


def of_kind(found: Iterable[Deadline], kind: DeadlineKind) -> Deadline | None:
    """The deadline of that kind, if there is one."""
    return next((d for d in found if d.kind is kind), None)
