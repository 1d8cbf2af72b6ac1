"""What happened so far, and when somebody may be spoken to: told a second time and in another
way than `bot.dispute` does, with quiet hours as minutes of a wall clock and slots found by trying
every quarter of an hour.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, datetime, timedelta

from bot.conversation.moves import zone_of
from bot.conversation.session import Session
from tests.simulation.records import Records
from tests.simulation.telegram import Message

Name = tuple[str, str, int, int]

ROOM = timedelta(hours=2)
QUARTER = timedelta(minutes=15)


class Violation(AssertionError):
    """An invariant does not hold."""


class History:
    """The state all checks share."""

    def __init__(
        self, records: Records, wall: Callable[[], datetime], now: Callable[[], float]
    ) -> None:
        self.records, self.wall, self.now = records, wall, now
        self.seen: Counter[str] = Counter()
        self.reminders: dict[int, list[Message]] = defaultdict(list)
        self.days: dict[int, list[tuple[Message, date]]] = defaultdict(list)
        self.asked: Counter[tuple[int, Name]] = Counter()
        self.asked_open: Counter[tuple[int, Name]] = Counter()
        self.commits: dict[int, float] = defaultdict(float)
        self.trouble: dict[int, float] = defaultdict(float)
        self.calm_since = 0.0
        """Since when the process has been up, Telegram answers and the clock is right."""
        self.blocked: dict[int, bool] = {}

    def need(self, holds: bool, what: str, *details: object) -> None:
        """Raise when something does not hold."""
        if not holds:
            told = " ".join(str(detail) for detail in details)
            raise Violation(f"{what} at {self.wall():%d %b %H:%M:%S} ({self.now():.1f} s): {told}")

    def told(self, user: int) -> list[tuple[str, list[Name], bool]]:
        """The last digests, for the message of a violation."""
        return [(str(day), m.names, m.ambiguous) for m, day in self.days[user][-7:]]

    def slot(self, user: int, session: Session, at: datetime) -> bool:
        """Whether a digest may go at that instant."""
        if is_quiet(session, at):
            return False
        today = at.astimezone(zone_of(session)).date()
        days = [day for message, day in self.days[user] if not message.ambiguous]
        return today not in days and sum(0 <= (today - day).days < 7 for day in days) < 5

    def slot_before(self, user: int, session: Session, end: datetime) -> bool:
        """Whether there is a slot from now until then."""
        at = self.wall()
        while at <= end:
            if self.slot(user, session, at):
                return True
            at += QUARTER
        return end > self.wall() and self.slot(user, session, end)


def is_quiet(session: Session, at: datetime) -> bool:
    """Whether a person sleeps."""
    settings, local = session.settings, at.astimezone(zone_of(session))
    minute, start, end = local.hour * 60 + local.minute, settings.quiet_from, settings.quiet_to
    return (minute - start) % 1440 < (end - start) % 1440
