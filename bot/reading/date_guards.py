"""Nothing leaves the reader that is too far away or on the wrong side of now."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.reading.date_frame import Frame
from bot.reading.date_types import (
    MAX_DAYS,
    Ambiguous,
    DateRead,
    Day,
    Left,
    Moment,
    NotADate,
    Side,
    TooFar,
    WrongSide,
)


def guarded(found: DateRead, frame: Frame) -> DateRead:
    """Nothing leaves that is too far away or on the wrong side of now."""
    match found:
        case Day(date=day):
            return _guard_day(day, frame) or found
        case Moment(at=at):
            return _guard_moment(at, frame) or found
        case Left(duration=duration):
            if duration > timedelta(days=MAX_DAYS):
                room = (date.max - frame.today).days
                return TooFar(frame.today + timedelta(days=min(duration.days, room)))
            ends = (frame.now + duration).astimezone(frame.zone).date()
            return WrongSide(ends) if frame.side is Side.PAST else found
        case Ambiguous(options=options):
            return _guard_options(options, frame)
        case _:
            return found


def _guard_day(day: date, frame: Frame) -> DateRead | None:
    away = (day - frame.today).days
    if abs(away) > MAX_DAYS:
        return TooFar(day)
    wrong = (
        away > 0 if frame.side is Side.PAST else away < 0 if frame.side is Side.FUTURE else False
    )
    return WrongSide(day) if wrong else None


def _guard_moment(at: datetime, frame: Frame) -> DateRead | None:
    day = at.astimezone(frame.zone).date()
    if frame.side is Side.FUTURE and at < frame.now and abs((day - frame.today).days) <= MAX_DAYS:
        return WrongSide(day)
    return _guard_day(day, frame)


def _guard_options(options: tuple[date, date], frame: Frame) -> DateRead:
    """Still two readings when both fit; the one that fits when the other cannot be meant."""
    good = [day for day in options if _guard_day(day, frame) is None]
    if len(good) == 1:
        return Day(good[0])
    return Ambiguous(options) if good else _guard_day(options[0], frame) or NotADate()
