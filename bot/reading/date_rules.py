"""The pre-layer: how people write days, as anchored patterns over a normal form.

The normal form is lower case, one space between words, no ordinal endings. A rule
answers with a reading or None ("not mine"). All patterns are RE2: linear in the text.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

import re2

from bot.reading.date_types import Ambiguous, DateRead, Day, Impossible, Side, WrongSide
from bot.reading.date_words import (
    MONTHS,
    RELATIVE,
    SHIFTS,
    SHORT_WEEKDAYS,
    VERBS,
    WEEKDAYS,
)

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

    def to_utc(self, local: datetime) -> datetime:
        """A wall time of the zone as UTC; of a doubled hour the first."""
        return local.replace(tzinfo=self.zone).astimezone(UTC)


def _either(words: object) -> str:
    return "|".join(sorted(words, key=len, reverse=True))  # type: ignore[call-overload]


_MON = f"({_either(MONTHS)})"
_DAYNUM = "([0-9]{1,2})"
_YEAR = r"(?: ([0-9]{4}|[0-9]{2})(?: ?(?:г|года|год|year))?)?"
_SHIFT = f"({_either(SHIFTS)})"
_ALL_WEEKDAYS = WEEKDAYS | SHORT_WEEKDAYS

_ISO = re2.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_DOTS = re2.compile(r"([0-9]{1,2})\.([0-9]{1,2})(?:\.([0-9]{4}|[0-9]{2}))?(?: ?(?:г|года|год))?")
_SLASHES = re2.compile(
    r"([0-9]{1,2})(?:/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?|-([0-9]{1,2})-([0-9]{4}))"
)
_DAY_MONTH = re2.compile(rf"{_DAYNUM}(?: of)? {_MON}{_YEAR}")
_MONTH_DAY = re2.compile(rf"{_MON} (?:the )?{_DAYNUM}{_YEAR}")
_YEAR_MONTH_DAY = re2.compile(rf"([0-9]{{4}}) {_MON} {_DAYNUM}")
_RANGE = re2.compile(rf"{_DAYNUM} ?(?:-|и|по|до|to|and) ?{_DAYNUM} {_MON}{_YEAR}")
_RANGE_ENGLISH = re2.compile(rf"{_MON} {_DAYNUM} ?(?:-|to|and|or) ?{_DAYNUM}{_YEAR}")
_RANGE_LONG = re2.compile(rf"{_DAYNUM} {_MON} ?(?:-|и|по|до|to|and) ?{_DAYNUM} {_MON}{_YEAR}")
_RANGE_LONG_ENGLISH = re2.compile(rf"{_MON} {_DAYNUM} ?(?:-|to|and|or) ?{_MON} {_DAYNUM}{_YEAR}")

_PART = (
    "(начало|начала|начале|началу|early|beginning|start|середина|середины|середине|середину"
    "|mid|middle|конец|конца|конце|концу|late|end)"
)
_UNIT = "(месяц|месяца|месяце|month|недели|неделю|неделе|неделя|week|год|года|году|year)"
_PERIOD = re2.compile(
    rf"(?:в |во |на |at |in |by )?(?:the )?(?:{_PART}(?: |-)?(?:of )?(?:the )?)?"
    rf"(?:{_SHIFT} )?(?:{_UNIT}|{_MON}(?: ([0-9]{{4}}))?)(?: ?(?:г|года|год|году))?"
)
_WEEKDAY = re2.compile(rf"(в |во |на |on |by |до |к )?(?:{_SHIFT} )?({_either(_ALL_WEEKDAYS)})")
_YEAR_WORDS = re2.compile(rf" (?:в )?{_SHIFT} (?:году|года|год|year)$")
_OF_MONTH = re2.compile(r"(?:на |on )?(?:the )?([0-9]{1,2}) числа(?: этого месяца)?")


def days(text: str, frame: Frame) -> DateRead | None:
    """The day that the whole normal form names, by the first rule that knows it."""
    if (hit := _YEAR_WORDS.search(text)) and any(char.isdigit() for char in text):
        # «5 ноября прошлого года»
        text = f"{text[: hit.start()]} {frame.today.year + SHIFTS[hit[1]]}"
    for rule in _RULES:
        found = rule(text, frame)
        if found is not None:
            return found
    return None


def _relative(text: str, frame: Frame) -> DateRead | None:
    shift = RELATIVE.get(text)
    return None if shift is None else Day(frame.today + timedelta(days=shift))


def _iso(text: str, frame: Frame) -> DateRead | None:
    found = _ISO.fullmatch(text)
    return _exact(int(found[1]), int(found[2]), int(found[3]), text) if found else None


def _dots(text: str, frame: Frame) -> DateRead | None:
    """Day first, always: nobody who writes dots puts the month first."""
    found = _DOTS.fullmatch(text)
    if not found:
        return None
    day, month = int(found[1]), int(found[2])
    if found[3]:
        return _exact(_full_year(found[3]), month, day, text)
    # 12.99 is a price or a version, 31.02 a slip.
    return yearless(day, month, text, frame) if day < 40 and month < 20 else None


def _slashes(text: str, frame: Frame) -> DateRead | None:
    """Day or month first depends on the country: both possible and unequal → ask."""
    found = _SLASHES.fullmatch(text)
    if not found:
        return None
    first, second = int(found[1]), int(found[2] or found[4])
    year = found[3] or found[5]
    if first > 12 or second > 12 or first == second:
        day, month = (second, first) if second > 12 else (first, second)
        return _dated(day, month, year, text, frame)
    readings = [_dated(*pair, year, text, frame) for pair in ((first, second), (second, first))]
    options = [read.date for read in readings if isinstance(read, Day | WrongSide)]
    return Ambiguous((options[0], options[1])) if len(options) == 2 else readings[0]


def _named(text: str, frame: Frame) -> DateRead | None:
    for day, month, year in _named_in(text, anchored=True):
        return _dated(day, month, year, text, frame)
    return None


def named_anywhere(text: str, frame: Frame) -> DateRead | None:
    """The one date with a month's name inside a longer text; two of them are no answer."""
    found = set(_named_in(text, anchored=False))
    if len(found) != 1:
        return None
    day, month, year = found.pop()
    return _dated(day, month, year, text, frame)


def _named_in(text: str, *, anchored: bool) -> Iterator[tuple[int, int, str | None]]:
    for pattern, (day, month, year) in (
        (_DAY_MONTH, (1, 2, 3)),
        (_MONTH_DAY, (2, 1, 3)),
        (_YEAR_MONTH_DAY, (3, 2, 1)),
    ):
        hits = [pattern.fullmatch(text)] if anchored else _inside(pattern, text)
        for hit in hits:
            if hit:
                yield int(hit[day]), MONTHS[hit[month]], hit[year]
                if not anchored:
                    return


def _inside(pattern: re2._Regexp, text: str) -> list[re2._Match]:
    return [
        hit
        for hit in pattern.finditer(text)
        if text[: hit.start()][-1:] in ("", " ") and text[hit.end() :][:1] in ("", " ")
    ]


def _range(text: str, frame: Frame) -> DateRead | None:
    """«5–12 декабря»: which end is meant is asked."""
    for pattern, (day, month, day_2, month_2, year) in (
        (_RANGE, (1, 3, 2, 3, 4)),
        (_RANGE_ENGLISH, (2, 1, 3, 1, 4)),
        (_RANGE_LONG, (1, 2, 3, 4, 5)),
        (_RANGE_LONG_ENGLISH, (2, 1, 4, 3, 5)),
    ):
        hit = pattern.fullmatch(text)
        if not hit:
            continue
        ends = [
            _dated(int(hit[d]), MONTHS[hit[m]], hit[year], text, frame)
            for d, m in ((day, month), (day_2, month_2))
        ]
        dates = [end.date for end in ends if isinstance(end, Day | WrongSide)]
        return Ambiguous((dates[0], dates[1])) if len(dates) == 2 else Impossible(text)
    return None


def _of_month(text: str, frame: Frame) -> DateRead | None:
    """«15 числа», `the 15th`: the nearest such day on the side asked for."""
    found = _OF_MONTH.fullmatch(text)
    if not found:
        return None
    day, today = int(found[1]), frame.today
    months = [(today.year * 12 + today.month - 1 + shift) for shift in (-2, -1, 0, 1, 2)]
    valid = [
        date(month // 12, month % 12 + 1, day)
        for month in months
        if 1 <= day <= monthrange(month // 12, month % 12 + 1)[1]
    ]
    best = _on_side(valid, frame)
    return Day(best) if best else Impossible(text)


def _weekday(text: str, frame: Frame) -> DateRead | None:
    found = _WEEKDAY.fullmatch(text)
    if not found or (found[3] in SHORT_WEEKDAYS and not (found[1] or found[2])):
        return None
    today, wanted = frame.today, _ALL_WEEKDAYS[found[3]]
    ahead = (wanted - today.weekday() - 1) % 7 + 1
    coming, gone = today + timedelta(days=ahead), today + timedelta(days=ahead - 7)
    if gone == today:
        gone -= timedelta(days=7)
    monday = today - timedelta(days=today.weekday())
    match SHIFTS.get(found[2] or ""):
        case None:
            return Day(gone if frame.side is Side.PAST else coming)
        case 0:
            return Day(monday + timedelta(days=wanted))
        case 1:
            return _next_weekday(found[2], monday + timedelta(days=7 + wanted), coming, today)
        case _:
            return _last_weekday(monday + timedelta(days=wanted - 7), gone, today)


def _next_weekday(word: str, next_week: date, coming: date, today: date) -> DateRead:
    # "Next Friday" said on a Monday is this week's to some and next week's to others.
    unclear = word == "next" and coming < next_week and (coming - today).days > 1
    return Ambiguous((coming, next_week)) if unclear else Day(next_week)


def _last_weekday(last_week: date, gone: date, today: date) -> DateRead:
    # «В прошлый понедельник» said on a Wednesday: of this week or of the last?
    unclear = gone > last_week and (today - gone).days > 1
    return Ambiguous((last_week, gone)) if unclear else Day(last_week)


def _period(text: str, frame: Frame) -> DateRead | None:
    """«В начале ноября», «на прошлой неделе», «конец месяца»: approximate."""
    found = _PERIOD.fullmatch(text)
    if not found or (text in MONTHS and text in VERBS):
        return None
    part, shift, unit, month, year = (found[n] for n in range(1, 6))
    if unit and not (part or shift):
        return None
    first = _period_start(shift, unit, month, year, frame)
    if first is None:
        return None
    last = _period_end(first, "month" if month else unit)
    day = {
        "start": first,
        "middle": first + timedelta(days=((last - first).days - 1) // 2),
        "end": last,
    }[_place(part)]
    if _place(part) == "start" and frame.side is Side.FUTURE and day < frame.today <= last:
        # The earliest that still fits: the period has begun.
        day = frame.today
    return Day(day, approximate=True)


def _place(part: str | None) -> str:
    if part and part.startswith(("серед", "mid")):
        return "middle"
    return "end" if part and part.startswith(("кон", "late", "end")) else "start"


def _period_start(
    shift: str | None, unit: str | None, month: str | None, year: str | None, frame: Frame
) -> date | None:
    today, by = frame.today, SHIFTS.get(shift or "", 0)
    if month:
        if year:
            return date(int(year), MONTHS[month], 1) if int(year) else None
        this_month = today.month == MONTHS[month] and by == 0
        years = [today.year] if this_month else [today.year + n for n in (-1, 0, 1)]
        return _on_side([date(y, MONTHS[month], 1) for y in years], frame)
    if unit and unit.startswith(("нед", "week")):
        return today - timedelta(days=today.weekday()) + timedelta(weeks=by)
    if unit and unit.startswith(("год", "year")):
        return date(today.year + by, 1, 1)
    index = today.year * 12 + today.month - 1 + by
    return date(index // 12, index % 12 + 1, 1)


def _period_end(first: date, unit: str) -> date:
    if unit.startswith(("нед", "week")):
        return first + timedelta(days=6)
    if unit.startswith(("год", "year")):
        return date(first.year, 12, 31)
    return first.replace(day=monthrange(first.year, first.month)[1])


def _dated(day: int, month: int, year: str | None, text: str, frame: Frame) -> DateRead:
    if year:
        return _exact(_full_year(year), month, day, text)
    return yearless(day, month, text, frame)


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _exact(year: int, month: int, day: int, text: str) -> DateRead:
    try:
        return Day(date(year, month, day))
    except ValueError:
        return Impossible(text)


def yearless(day: int, month: int, text: str, frame: Frame) -> DateRead:
    """The year in which the day lies on the side asked for; a near miss stays a miss."""
    years = [frame.today.year + shift for shift in (-1, 0, 1)]
    reads = [_exact(year, month, day, text) for year in years]
    valid = [read.date for read in reads if isinstance(read, Day)]
    best = _on_side(valid, frame)
    if best is None:
        return Impossible(text)
    nearest = min(valid, key=lambda one: abs(one - frame.today))
    if nearest != best and abs(nearest - frame.today).days <= _NEAR_MISS:
        return WrongSide(nearest)
    return Day(best)


def _on_side(days_: list[date], frame: Frame) -> date | None:
    """Of some days the nearest on the side asked for, else the nearest."""
    sides = {
        Side.PAST: [day for day in days_ if day <= frame.today],
        Side.FUTURE: [day for day in days_ if day >= frame.today],
        Side.ANY: days_,
    }
    return min(sides[frame.side] or days_, key=lambda day: abs(day - frame.today), default=None)


_Rule = Callable[[str, Frame], DateRead | None]
_RULES: tuple[_Rule, ...] = (
    _relative, _iso, _dots, _slashes, _named, _range, _of_month, _weekday, _period,
)  # fmt: skip
