"""Dates and countdowns as people type them, in Russian and English.

Order of work: normal form → countdowns → time of day → our rules → dateparser → guards.
dateparser comes last because alone it reads `5.12` as a time of day and an order number
as the year 2229; its known mistakes are our test table. Whoever asked echoes the result
in words.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import re2

from bot.reading.clean import one_line
from bot.reading.date_frame import Frame
from bot.reading.date_guards import guarded
from bot.reading.date_rules import days, named_anywhere
from bot.reading.date_times import split_time
from bot.reading.date_types import (
    MAX_DAYS,
    Ambiguous,
    DateRead,
    Day,
    Impossible,
    Left,
    Moment,
    NotADate,
    Side,
    TooFar,
    WrongSide,
)
from bot.reading.date_words import LEFT, MONTHS, ROUGHLY
from bot.reading.misspelt import mended
from bot.reading.normal import is_foreign, normal, without_noise
from bot.reading.spans import Span, read_span

__all__ = [
    "MAX_DAYS", "Ambiguous", "DateRead", "Day", "Impossible", "Left", "Moment", "NotADate",
    "Side", "TooFar", "WrongSide", "read_date", "warm_up",
]  # fmt: skip

MAX_TEXT = 200
"""Longer texts are no answer to "when?"."""
_MAX_FOR_LIBRARY = 60
_PAGE = re2.compile(r"(?:([0-9]{1,3}):)?([0-9]|[01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])")
_ENDS = frozenset({"окончания", "конца", "истечения", "завершения", "end"})


def read_date(text: str, *, now: datetime, zone: tzinfo, side: Side) -> DateRead:
    """What `text` says of a moment, for a person in `zone` at `now` (aware).

    `side` is where the question expects the answer. Never raises; a few milliseconds.
    """
    line = one_line(text, MAX_TEXT + 1)
    if len(line) > MAX_TEXT or is_foreign(line):
        return NotADate()
    frame = Frame(now, zone, side)
    words = normal(line).split()
    try:
        found = _read(words, frame)
        if isinstance(found, NotADate) and (better := mended(words)) != words:
            found = _read(better, frame)
        return found
    except OverflowError:
        return TooFar(date.min if side is Side.PAST else date.max)


def _read(words: list[str], frame: Frame) -> DateRead:
    rough = any(word in ROUGHLY for word in words)
    words = [word for word in words if word not in ROUGHLY]
    found = _duration(words, frame) or _moment(" ".join(words), frame)
    return guarded(_roughly(found, rough), frame)


def warm_up(now: datetime) -> None:
    """Load dateparser's languages and compile what is compiled late (0.1–0.3 s)."""
    # dateparser keeps one parser per set of settings, and those differ by side.
    for side in (Side.PAST, Side.FUTURE):
        for text in ("5 января какого-то года", "some 5th of january"):
            _by_library(text, Frame(now, ZoneInfo("UTC"), side))


def _duration(words: list[str], frame: Frame) -> DateRead | None:
    """A countdown, «… назад», «через …»."""
    words = [*words[:-2], "left"] if words[-2:] == ["to", "go"] else words
    marks = [at for at, word in enumerate(words) if word in LEFT]
    if not marks:
        return _shown(words, frame) or _counted(without_noise(_before_the_end(words)), frame)
    # «Осталось 3 дня», `3 days left`, «до конца защиты осталось 3 дня».
    around = ([word for word in words if word not in LEFT], words[marks[-1] + 1 :])
    spans = (read_span(without_noise(body), ago=False) for body in around)
    return next((_left(span, frame) for span in spans if span), None)


def _shown(words: list[str], frame: Frame) -> DateRead | None:
    """A countdown as a page shows it: «12:05:10:09», or its last day's «23:59:10»."""
    found = _PAGE.fullmatch(" ".join(words)) if frame.side is Side.FUTURE else None
    if found is None:
        return None
    days, hours, minutes, seconds = (int(found[n] or 0) for n in (1, 2, 3, 4))
    return Left(timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds))


def _before_the_end(words: list[str]) -> list[str]:
    """«5 дней до окончания защиты» → «5 дней»."""
    for at, word in enumerate(words[:-1]):
        after = next((one for one in words[at + 1 :] if one != "the"), "")
        if at and word in ("до", "to", "until", "till", "before") and after in _ENDS:
            return words[:at]
    return words


def _counted(words: list[str], frame: Frame) -> DateRead | None:
    past = words[-1:] in (["назад"], ["ago"], ["back"])
    ahead, later = words[:1] in (["через"], ["in"]), words[-2:] == ["from", "now"]
    if past:
        body = [word for word in words[:-1] if word != "тому"]
    else:
        body = words[1:] if ahead else words[:-2] if later else words
    span = read_span(body, ago=past or frame.side is Side.PAST)
    if span is None:
        return None
    if ahead or later:
        return _shifted(span, 1, frame)
    # «3 дня» to a question about the past means "3 days ago".
    return _shifted(span, -1, frame) if past or frame.side is Side.PAST else _left(span, frame)


def _left(span: Span, frame: Frame) -> DateRead:
    target = _add_months(frame.now, span.months)
    left = target - frame.now + timedelta(days=span.days, seconds=span.seconds)
    return Left(left, span.loose)


def _shifted(span: Span, sign: int, frame: Frame) -> DateRead:
    local = _add_months(frame.now.astimezone(frame.zone).replace(tzinfo=None), sign * span.months)
    local += sign * timedelta(days=span.days)
    about = span.loose or span.months > 0
    if not span.seconds:
        return Day(local.date(), about)
    if not span.days and not span.months:
        return Moment(frame.now + sign * timedelta(seconds=span.seconds), about)
    return Moment(frame.to_utc(local) + sign * timedelta(seconds=span.seconds), about)


def _add_months(at: datetime, months: int) -> datetime:
    """Calendar months; a day that does not exist becomes the month's last (31 Jan → 28 Feb)."""
    index = at.year * 12 + at.month - 1 + months
    if not 12 <= index < 9999 * 12:
        raise OverflowError("beyond the calendar")
    first = at.replace(year=index // 12, month=index % 12 + 1, day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return first.replace(day=min(at.day, (following - timedelta(days=1)).day))


def _moment(text: str, frame: Frame) -> DateRead:
    """A day, with or without a time of day."""
    rest, at, zone = split_time(text, frame.zone)
    if at is None:
        return _day(rest, frame)
    found = _day(rest, frame)
    if not isinstance(found, Day) or abs(found.date - frame.today).days > MAX_DAYS:
        return found
    local = datetime.combine(found.date, at)
    return Moment(Frame(frame.now, zone, frame.side).to_utc(local), found.approximate)


def _day(text: str, frame: Frame) -> DateRead:
    if not text:
        return NotADate()
    core = " ".join(without_noise(text.split()))
    for form in dict.fromkeys((text, core)):
        found = days(form, frame)
        if found is not None:
            return found
    found = named_anywhere(core, frame)
    return found or _by_library(core, frame)


def _by_library(text: str, frame: Frame) -> DateRead:
    """dateparser, only for texts that name a month: the rest it would invent."""
    if len(text) > _MAX_FOR_LIBRARY or not any(word in MONTHS for word in text.split()):
        return NotADate()
    if not any(char.isdigit() for char in text):
        return NotADate()
    settings = {
        "DATE_ORDER": "DMY",
        "REQUIRE_PARTS": ["day", "month"],
        "PREFER_DATES_FROM": "past" if frame.side is Side.PAST else "future",
        "PREFER_DAY_OF_MONTH": "current",
        "RELATIVE_BASE": frame.now.astimezone(frame.zone).replace(tzinfo=None),
    }
    import dateparser  # 9 MB and 50 ms that only a typed month needs

    try:
        found = dateparser.parse(text, languages=["ru", "en"], settings=settings)
    except (ValueError, TypeError, AttributeError, LookupError, ArithmeticError):
        return NotADate()
    return Day(found.date()) if found else NotADate()


def _roughly(found: DateRead, rough: bool) -> DateRead:
    match found:
        case Day(date=day) if rough:
            return Day(day, approximate=True)
        case Left(duration=left) if rough:
            return Left(left, approximate=True)
        case Moment(at=at, had_time=had_time) if rough:
            return Moment(at, approximate=True, had_time=had_time)
        case _:
            return found
