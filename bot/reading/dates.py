"""Dates and countdowns as people type them, in Russian and English.

Order of work: normal form → countdowns → time of day → our rules → dateparser → guards.
dateparser comes last because alone it reads `5.12` as a time of day and an order number
as the year 2229; its known mistakes are our test table. Whoever asked echoes the result
in words.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import dateparser
import re2

from bot.reading.clean import one_line
from bot.reading.date_rules import Frame, days, named_anywhere
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
from bot.reading.date_words import LEFT, MONTHS, ROUGHLY, ZONES
from bot.reading.normal import is_foreign, normal, without_noise
from bot.reading.spans import Span, read_span

__all__ = [
    "MAX_DAYS", "Ambiguous", "DateRead", "Day", "Impossible", "Left", "Moment", "NotADate",
    "Side", "TooFar", "WrongSide", "read_date", "warm_up",
]  # fmt: skip

MAX_TEXT = 200
"""Longer texts are no answer to "when?"."""
_MAX_FOR_LIBRARY = 60

_TIME = re2.compile(
    r"(?:^| )(?:в |во |at |до |к |by )?"
    r"([01]?[0-9]|2[0-3]):([0-5][0-9])(?::[0-5][0-9](?:\.[0-9]+)?)?"
    r"(?: ?(am|pm|утра|дня|вечера|ночи))?(?: |$)"
)
_HOUR = re2.compile(
    r"(?:^| )(?:(?:в|at|by|к|до) )?([0-9]{1,2}) (am|pm|утра|вечера|ночи)(?: |$)"
    r"|(?:^| )в ([0-9]{1,2}) (дня|час|часа|часов|ч)(?: |$)"
)
_DOT_TIME = re2.compile(r"(?:^| )(?:в|at) ([01]?[0-9]|2[0-3])\.([0-5][0-9])(?: |$)")
_NOON = re2.compile(r"(?:^| )(?:в полдень|at noon|noon)(?: |$)")
_OFFSET = re2.compile(r"(?:^| )(?:utc|gmt) ?([+-])([0-9]{1,2})(?::?([0-9]{2}))?(?: |$)")
_BY_MOSCOW = re2.compile(r"(?:^| )по (?:москве|московскому времени|московскому|мск)(?: |$)")


def read_date(text: str, *, now: datetime, zone: tzinfo, side: Side) -> DateRead:
    """What `text` says of a moment, for a person in `zone` at `now` (aware).

    `side` is where the question expects the answer. Never raises; a few milliseconds.
    """
    line = one_line(text, MAX_TEXT + 1)
    if len(line) > MAX_TEXT or is_foreign(line):
        return NotADate()
    frame = Frame(now, zone, side)
    words = normal(line).split()
    rough = any(word in ROUGHLY for word in words)
    words = [word for word in words if word not in ROUGHLY]
    try:
        found = _duration(words, frame) or _moment(" ".join(words), frame)
        return _guarded(_roughly(found, rough), frame)
    except OverflowError:
        return TooFar(date.min if side is Side.PAST else date.max)


def warm_up(now: datetime) -> None:
    """Load dateparser's languages and compile what is compiled late (0.1–0.3 s)."""
    _by_library("5 января этого года", Frame(now, ZoneInfo("UTC"), Side.ANY))


def _duration(words: list[str], frame: Frame) -> DateRead | None:
    """A countdown, «… назад», «через …»."""
    left = any(word in LEFT for word in words) or words[-2:] == ["to", "go"]
    plain = [word for word in words if word not in LEFT]
    plain = plain[:-2] if plain[-2:] == ["to", "go"] else plain
    core = without_noise(plain)
    ago, ahead = core[-1:] in (["назад"], ["ago"], ["back"]), core[:1] in (["через"], ["in"])
    later = core[-2:] == ["from", "now"]
    core = [word for word in core if word != "тому"] if ago else core
    body = core[:-1] if ago else core[1:] if ahead else core[:-2] if later else core
    span = read_span(body, few=5 if ago or frame.side is Side.PAST else 3)
    if span is None:
        return None
    if ago:
        return _shifted(span, -1, frame)
    if ahead or later:
        return _shifted(span, 1, frame)
    # «3 дня» to a question about the past means "3 days ago".
    return _shifted(span, -1, frame) if frame.side is Side.PAST and not left else _left(span, frame)


def _left(span: Span, frame: Frame) -> DateRead:
    target = _add_months(frame.now, span.months)
    return Left(target - frame.now + timedelta(days=span.days, seconds=span.seconds))


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
    rest, at, zone = _split_time(text, frame)
    if at is None:
        return _day(rest, frame)
    found = _day(rest, frame)
    if not isinstance(found, Day) or abs(found.date - frame.today).days > MAX_DAYS:
        return found
    local = datetime.combine(found.date, at)
    return Moment(Frame(frame.now, zone, frame.side).to_utc(local), found.approximate)


def _split_time(text: str, frame: Frame) -> tuple[str, time | None, tzinfo]:
    """The text without its time of day, the time, and the zone it is meant in."""
    for pattern in (_TIME, _HOUR, _DOT_TIME, _NOON):
        hit = pattern.search(text)
        rest = _without(text, hit) if hit else ""
        if hit is None or (pattern is not _TIME and not rest):
            continue
        at = time(12) if pattern is _NOON else _time_of([part for part in hit.groups() if part])
        if at is not None:
            rest, zone = _split_zone(rest, frame.zone)
            return rest, at, zone
    return text, None, frame.zone


def _time_of(parts: list[str]) -> time | None:
    hour, rest = int(parts[0]), parts[1:]
    minute = int(rest.pop(0)) if rest and rest[0].isdigit() else 0
    mark = rest[0] if rest else ""
    if mark in ("pm", "дня", "вечера") and hour < 12:
        hour += 12
    if mark in ("am", "ночи") and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 else None


def _split_zone(text: str, default: tzinfo) -> tuple[str, tzinfo]:
    if hit := _OFFSET.search(text):
        sign = 1 if hit[1] == "+" else -1
        offset = timedelta(hours=int(hit[2]), minutes=int(hit[3] or 0))
        if offset <= timedelta(hours=14):
            return _without(text, hit), timezone(sign * offset)
    if hit := _BY_MOSCOW.search(text):
        return _without(text, hit), ZoneInfo("Europe/Moscow")
    words = text.split()
    for word in words:
        if word in ZONES:
            return " ".join(other for other in words if other != word), ZoneInfo(ZONES[word])
    return text, default


def _without(text: str, hit: re2._Match) -> str:
    return f"{text[: hit.start()]} {text[hit.end() :]}".strip()


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
    try:
        found = dateparser.parse(text, languages=["ru", "en"], settings=settings)
    except (ValueError, TypeError, AttributeError, LookupError, ArithmeticError):
        return NotADate()
    return Day(found.date()) if found else NotADate()


def _roughly(found: DateRead, rough: bool) -> DateRead:
    match found:
        case Day(date=day) if rough:
            return Day(day, approximate=True)
        case Moment(at=at, had_time=had_time) if rough:
            return Moment(at, approximate=True, had_time=had_time)
        case _:
            return found


def _guarded(found: DateRead, frame: Frame) -> DateRead:
    """Nothing leaves that is too far away or on the wrong side of now."""
    match found:
        case Day(date=day):
            return _guard_day(day, frame) or found
        case Moment(at=at):
            return _guard_moment(at, frame) or found
        case Left(duration=duration):
            if duration > timedelta(days=MAX_DAYS):
                return TooFar(frame.today + timedelta(days=min(duration.days, MAX_DAYS + 1)))
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
