"""When a reminder may go: planned times, quiet hours, the daily digest, the last chance.

The rules, with the caps that keep reminders from being muted:

* at most 3 reminders per deadline; a time already past is not planned;
* out of quiet hours: earlier if possible, else to their end when that leaves 2 hours;
* one digest per person and local day, at most 5 in any 7 local days;
* the notice that a deadline has passed, and any other of offset `PASSED`, waits for a slot;
* a deadline's last reminder goes in spite of these caps when no slot is left; inside quiet
  hours only when it could be moved neither way, and then without sound;
* never at or after the deadline.

All instants are aware, in UTC. `decide` may be asked again and again: it remembers nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from bot.dispute.quiet_hours import Quiet, before_quiet, end_of_quiet, instant_of, is_quiet

__all__ = [
    "DIGESTS_A_WEEK", "MAX_PER_DEADLINE", "NUDGES", "PASSED", "Drop", "Habits", "Planned",
    "Quiet", "Send", "Verdict", "WaitUntil", "decide", "gather", "next_slot", "plan", "superseded",
]  # fmt: skip

PASSED = timedelta()
"""The offset of a notice: what is said of a deadline when it has passed."""
MAX_PER_DEADLINE = 3
DIGESTS_A_WEEK = 5
NUDGES = 2
"""Messages about a case without any reaction, after which only each deadline's last one goes."""
WEEK = timedelta(days=7)
ROOM = timedelta(hours=2)
"""What a reminder moved later must leave before its deadline."""
LAST_CHANCE_WITHIN = timedelta(hours=24)
LATER_LAST = timedelta(hours=3)
"""A deadline's last reminder that is planned more than this after a digest keeps its time."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Planned:
    """One reminder: which deadline, how long before it, and when after moving.

    `deadline` is the deadline's kind; `generation` rises when its instant moves; `last`
    marks the reminder nearest to the deadline.
    """

    case_id: str
    deadline: str
    offset: timedelta
    generation: int
    at: datetime
    deadline_at: datetime
    last: bool

    @property
    def notice(self) -> bool:
        """Whether it is said when its deadline has passed, and not before."""
        return self.offset == PASSED


@dataclass(frozen=True, slots=True)
class Habits:
    """When a person may be spoken to. `digests`: local days of the digests sent of late."""

    zone: tzinfo
    quiet: Quiet
    last_chance: bool
    digests: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Send:
    """It may go now; silent means `disable_notification`."""

    silent: bool
    last_chance: bool


@dataclass(frozen=True, slots=True)
class WaitUntil:
    """Ask again then."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Drop:
    """It will never be true or useful again."""

    reason: str


Verdict = Send | WaitUntil | Drop


def plan(
    case_id: str,
    deadline_kind: str,
    deadline_at: datetime,
    offsets: Collection[timedelta],
    generation: int,
    now: datetime,
    habits: Habits,
    already_sent: frozenset[timedelta] = frozenset(),
) -> tuple[Planned, ...]:
    """The reminders of one deadline that are still to come, in order of time.

    `already_sent` are offsets of this deadline that went before; they count against the
    three. Of too many offsets those nearest to the deadline stay.
    """
    stages = sorted(offset for offset in {*offsets} if offset > timedelta())
    room = max(0, MAX_PER_DEADLINE - len(already_sent))
    coming = [offset for offset in stages if offset not in already_sent][:room]
    made = [
        Planned(
            case_id=case_id,
            deadline=deadline_kind,
            offset=offset,
            generation=generation,
            at=_moved(deadline_at - offset, deadline_at, now, habits),
            deadline_at=deadline_at,
            last=offset == stages[0],
        )
        for offset in reversed(coming)
        if deadline_at - offset > now
    ]
    # Moving can bring a later stage up to an earlier one: then the later says it all.
    return tuple(p for n, p in enumerate(made) if all(p.at < later.at for later in made[n + 1 :]))


def _moved(at: datetime, deadline_at: datetime, now: datetime, habits: Habits) -> datetime:
    """The time out of quiet hours; the time itself when it can be moved neither way."""
    if not is_quiet(at, habits.quiet, habits.zone):
        return at
    earlier = before_quiet(at, habits.quiet, habits.zone)
    if earlier is not None and earlier > now:
        return earlier
    later = end_of_quiet(at, habits.quiet, habits.zone)
    return later if later <= deadline_at - ROOM else at


def decide(due: Planned, now: datetime, habits: Habits) -> Verdict:
    """Whether a reminder may go now, when to ask again, or that it never may."""
    if now >= due.deadline_at and not due.notice:
        return Drop("deadline passed")
    if now < due.at:
        return WaitUntil(due.at)
    slot = next_slot(now, habits)
    if slot <= now:
        return Send(silent=False, last_chance=False)
    if due.notice:
        return WaitUntil(slot)
    if due.last and habits.last_chance and slot > due.deadline_at - ROOM:
        return _last_chance(due, now, habits)
    return WaitUntil(slot) if slot < due.deadline_at else Drop("no slot before the deadline")


def _last_chance(due: Planned, now: datetime, habits: Habits) -> Verdict:
    if due.deadline_at - now > LAST_CHANCE_WITHIN:
        return WaitUntil(due.deadline_at - LAST_CHANCE_WITHIN)
    if not is_quiet(now, habits.quiet, habits.zone):
        return Send(silent=False, last_chance=True)
    loud = end_of_quiet(now, habits.quiet, habits.zone)
    if loud <= due.deadline_at - ROOM:
        return WaitUntil(loud)
    return Send(silent=True, last_chance=True)


def next_slot(after: datetime, habits: Habits) -> datetime:
    """The first instant from `after` on at which a digest may go.

    Outside quiet hours, on a local day without a digest so far, with fewer than five
    digests in the seven local days ending with it.
    """
    at = after
    while True:
        day = at.astimezone(habits.zone).date()
        if not _is_full(day, habits.digests):
            open_at = end_of_quiet(at, habits.quiet, habits.zone)
            if open_at.astimezone(habits.zone).date() == day:
                return open_at
        at = instant_of(day + _DAY, time(0), habits.zone)


def _is_full(day: date, digests: Sequence[date]) -> bool:
    recent = [sent for sent in digests if day - WEEK < sent <= day]
    return day in recent or len(recent) >= DIGESTS_A_WEEK


def gather(
    first: Planned, others: Sequence[Planned], now: datetime, habits: Habits
) -> tuple[Planned, ...]:
    """The digest that goes with `first`: the day's other reminders and the notices that wait,
    most urgent first.

    Two stages of one deadline can both be in it (both are then done): who draws it names
    each deadline once.
    """
    today = now.astimezone(habits.zone).date()
    midnight = instant_of(today + _DAY, time(0), habits.zone)
    along = {one for one in others if _goes_along(one, now, midnight)}
    return tuple(sorted({first} | along, key=_urgency))


def _goes_along(one: Planned, now: datetime, midnight: datetime) -> bool:
    if one.notice:
        return one.at <= now
    keeps_its_time = one.last and one.at - now > LATER_LAST
    return one.at < midnight and one.deadline_at > now and not keeps_its_time


def _urgency(planned: Planned) -> tuple[datetime, timedelta, str, str, int]:
    # All fields that tell two apart: the order must not depend on a set's.
    return (
        planned.deadline_at,
        planned.offset,
        planned.case_id,
        planned.deadline,
        planned.generation,
    )


def superseded(planned: Planned, others: Sequence[Planned], now: datetime) -> bool:
    """Whether a later stage of the same deadline is already due: then this one is dropped."""
    return any(
        other.case_id == planned.case_id
        and other.deadline == planned.deadline
        and other.generation >= planned.generation
        and other.offset < planned.offset
        and other.at <= now
        for other in others
    )
