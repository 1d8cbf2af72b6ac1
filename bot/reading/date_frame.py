"""Where the person stands, and what a day without a year means there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo

from bot.reading.date_types import DateRead, Day, Impossible, Side, WrongSide

_NEAR_MISS = 60
"""Days. A date without a year that lies so near on the wrong side is a slip, not next year's."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the person stands: the moment (UTC), their zone, the side asked for."""

    now: datetime
    zone: tzinfo
    side: Side

    @property
    def today(self) -> date:
        """The present day in the person's zone."""
        return self.now.astimezone(self.zone).date()

    def on(self, side: Side) -> Frame:
        """The same with another side asked for."""
        return replace(self, side=side)

    def to_utc(self, local: datetime) -> datetime:
        """A wall time of the zone as UTC; of a doubled hour the first."""
        return local.replace(tzinfo=self.zone).astimezone(UTC)


def dated(day: int, month: int, year: str | None, text: str, frame: Frame) -> DateRead:
    """The day named, in the year named or in the one that fits; `text` is what was typed."""
    if year:
        return exact(full_year(year), month, day, text)
    return yearless(day, month, text, frame)


def full_year(year: str) -> int:
    """`26` → 2026."""
    return int(year) if len(year) == 4 else 2000 + int(year)


def exact(year: int, month: int, day: int, text: str) -> DateRead:
    """The day, or Impossible when no calendar has it."""
    try:
        return Day(date(year, month, day))
    except ValueError:
        return Impossible(text)


def yearless(day: int, month: int, text: str, frame: Frame) -> DateRead:
    """The day in the year in which the day lies on the side asked for; a near miss stays a miss."""
    years = [frame.today.year + shift for shift in (-1, 0, 1)]
    reads = [exact(year, month, day, text) for year in years]
    valid = [read.date for read in reads if isinstance(read, Day)]
    best = on_side(valid, frame)
    if best is None:
        return Impossible(text)
    nearest = min(valid, key=lambda one: abs(one - frame.today))
    if nearest != best and abs(nearest - frame.today).days <= _NEAR_MISS:
        return WrongSide(nearest)
    return Day(best)


def on_side(days: list[date], frame: Frame) -> date | None:
    """Of some days the nearest on the side asked for, else the nearest."""
    sides = {
        Side.PAST: [day for day in days if day <= frame.today],
        Side.FUTURE: [day for day in days if day >= frame.today],
        Side.ANY: days,
    }
    return min(sides[frame.side] or days, key=lambda day: abs(day - frame.today), default=None)


def either(words: Iterable[str]) -> str:
    """The alternatives of a pattern, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
