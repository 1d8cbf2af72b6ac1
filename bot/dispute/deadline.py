"""A deadline: one moment to act by, what it rests on, how near it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from bot.dispute.moments import after, utc

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
    DISPUTE_TURN = "dispute_turn"
    PLATFORM_STEPS_IN = "platform_steps_in"
    SHIP_BY = "ship_by"
    CANCEL_ANSWER = "cancel_answer"
    SEND_BACK_BY = "send_back_by"
    RETURN_LAPSES = "return_lapses"
    SELLER_CONFIRMS = "seller_confirms"
    RETURN_MONEY = "return_money"
    PAPERS_DUE = "papers_due"
    REFUND_USUAL = "refund_usual"
    REFUND_LONGEST = "refund_longest"


REFUNDS = frozenset({DeadlineKind.REFUND_USUAL, DeadlineKind.REFUND_LONGEST})
"""Kinds on whose day the refund is looked for."""
OPENINGS = frozenset({DeadlineKind.EARLIEST_OPENING}) | REFUNDS
"""Kinds at which something becomes possible or due; never a deadline to meet."""
PERHAPS = frozenset({DeadlineKind.OPEN_AFTER_PROTECTION})
"""Kinds that only say "perhaps still possible"; they govern when nothing firmer is left."""
_AT_THE_LATEST = frozenset(
    {
        DeadlineKind.PLATFORM_STEPS_IN,
        DeadlineKind.SHIP_BY,
        DeadlineKind.CANCEL_ANSWER,
        DeadlineKind.RETURN_MONEY,
    }
)
"""Kinds nothing is lost by before their latest moment: they name it, and are measured to it."""


class Basis(StrEnum):
    """What a deadline rests on, the best first."""

    SCREEN = "screen"
    SCREEN_ABOUT = "screen_about"
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
    `slack` how much later both may be, because what they count from is known only as a day: one
    is reminded without it, and nothing is called over before it. `possible_until` is a later
    moment until which trying may still work. `day` is the calendar date to show when the buyer
    told only a date. `offsets`: when to remind, before `moment`.
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
    slack: timedelta = timedelta()

    @property
    def moment(self) -> datetime:
        """The moment it names, to which it is measured and before which one is reminded."""
        return self.latest or self.earliest if self.kind in _AT_THE_LATEST else self.earliest

    @property
    def over_at(self) -> datetime:
        """From when on it has surely passed."""
        return after(self.latest or self.earliest, self.slack)

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
        key=lambda d: (d.perhaps, d.moment, d.kind is DeadlineKind.PLATFORM_STEPS_IN),
        default=None,
    )


def state(deadline: Deadline, now: datetime) -> DeadlineState:
    """How near it is: measured to its moment, passed when its last one has passed.

    In between it is the last day, since it may be over at any time. An opening has passed when
    trying makes sense.
    """
    now = utc(now)
    if now >= (deadline.earliest if deadline.opens else deadline.over_at):
        return DeadlineState.PASSED
    left = deadline.moment - now
    if left <= LAST_DAY:
        return DeadlineState.LAST_DAY
    return DeadlineState.SOON if left <= SOON else DeadlineState.TIME_LEFT


def may_be_over(deadline: Deadline, now: datetime) -> bool:
    """Whether its safe moment has passed and its last one has not."""
    return not deadline.opens and deadline.moment <= utc(now) < deadline.over_at


def turn_of(found: Iterable[Deadline]) -> Deadline | None:
    """The clock that an answer in the dispute has to meet: the seller's first, later that of
    whoever's turn it is."""
    turns = (DeadlineKind.SELLER_ANSWER, DeadlineKind.DISPUTE_TURN)
    return next((d for d in found if d.kind in turns), None)


def of_kind(found: Iterable[Deadline], kind: DeadlineKind) -> Deadline | None:
    """The deadline of that kind, if there is one."""
    return next((d for d in found if d.kind is kind), None)
