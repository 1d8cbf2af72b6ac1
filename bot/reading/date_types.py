"""What a typed date can turn out to be."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Where the question expects its date, seen from today. Today belongs to both."""

    PAST = "past"
    FUTURE = "future"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant in UTC. `had_time` is False when the hour is ours, not the person's."""

    at: dt.datetime
    approximate: bool = False
    had_time: bool = True


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day in the person's zone; of an approximate period the earliest that fits."""

    date: dt.date
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """A countdown: so much is left from now. `approximate`: no page shows it like that."""

    duration: dt.timedelta
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Two readings, as typed: of `12/05` day first comes first; of a range the earlier."""

    options: tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class WrongSide:
    """Ahead where the past is asked for, or the reverse."""

    date: dt.date


@dataclass(frozen=True, slots=True)
class TooFar:
    """More than `MAX_DAYS` away."""

    date: dt.date


@dataclass(frozen=True, slots=True)
class Impossible:
    """Written like a date that no calendar has: 31.02."""

    text: str


@dataclass(frozen=True, slots=True)
class NotADate:
    """Nothing that reads as a date."""


DateRead = Moment | Day | Left | Ambiguous | WrongSide | TooFar | Impossible | NotADate

MAX_DAYS = 400
"""No order, dispute or timer reaches further; what does is a typing error."""
