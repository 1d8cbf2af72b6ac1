"""Days named by a week, a month or their parts: «в пятницу», «в начале ноября», «15 числа»."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import re2

from bot.reading.date_frame import Frame, either, on_side
from bot.reading.date_types import Ambiguous, DateRead, Day, Impossible, Side
from bot.reading.date_words import MONTHS, SHIFTS, SHORT_WEEKDAYS, VERBS, WEEKDAYS

_ALL_WEEKDAYS = WEEKDAYS | SHORT_WEEKDAYS

_SHIFT = f"({either(SHIFTS)})"
_PART = (
    "(начало|начала|начале|началу|early|beginning|start|середина|середины|середине|середину"
    "|mid|middle|конец|конца|конце|концу|late|end)"
)
_UNIT = "(месяц|месяца|месяце|month|недели|неделю|неделе|неделя|week|год|года|году|year)"
_PERIOD = re2.compile(
    rf"(?:в |во |на |at |in |by )?(?:the )?(?:{_PART}(?: |-)?(?:of )?(?:the )?)?"
    rf"(?:{_SHIFT} )?(?:{_UNIT}|({either(MONTHS)})(?: ([0-9]{{4}}))?)(?: ?(?:г|года|год|году))?"
)
_WEEKDAY = re2.compile(rf"(в |во |на |on |by |до |к )?(?:{_SHIFT} )?({either(_ALL_WEEKDAYS)})")
_OF_MONTH = re2.compile(r"(?:на |on )?(?:the )?([0-9]{1,2}) числа(?: этого месяца)?")


def of_month(text: str, frame: Frame) -> DateRead | None:
    """«15 числа», `the 15th`: the nearest such day on the side asked for. When either side may
    be meant, the last and the coming one are offered."""
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
    if frame.side is Side.ANY and valid and today not in valid:
        gone, coming = (on_side(valid, frame.on(side)) for side in (Side.PAST, Side.FUTURE))
        if gone and coming:
            return Ambiguous((gone, coming))
    best = on_side(valid, frame)
    return Day(best) if best else Impossible(text)


def weekday(text: str, frame: Frame) -> DateRead | None:
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


def period(text: str, frame: Frame) -> DateRead | None:
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
        # Of the past the earliest that fits, or a term counted from it would end too late.
        "end": last - (last - first) // 3 if frame.side is Side.PAST else last,
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
        return on_side([date(y, MONTHS[month], 1) for y in years], frame)
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
