"""The pre-layer: how people write days, as anchored patterns over a normal form.

The normal form is lower case, one space between words, no ordinal endings. A rule
answers with a reading or None ("not mine"). All patterns are RE2: linear in the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import re2

from bot.reading.date_frame import Frame, dated, either, exact, full_year, yearless
from bot.reading.date_periods import of_month, period, weekday
from bot.reading.date_types import Ambiguous, DateRead, Day, Impossible, WrongSide
from bot.reading.date_words import MONTHS, RELATIVE, SHIFTS

_MON = f"({either(MONTHS)})"
_DAYNUM = "([0-9]{1,2})"
_YEAR = r"(?: ([0-9]{4}|[0-9]{2})(?: ?(?:г|года|год|year))?)?"
_ISO = re2.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_DOTS = re2.compile(r"([0-9]{1,2})\.([0-9]{1,2})(?:\.([0-9]{4}|[0-9]{2}))?(?: ?(?:г|года|год))?")
_SLASHES = re2.compile(
    r"([0-9]{1,2})(?:/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?|-([0-9]{1,2})-([0-9]{4}))"
)
_DAY_MONTH = re2.compile(rf"{_DAYNUM}(?: of)? {_MON}{_YEAR}")
_MONTH_DAY = re2.compile(rf"{_MON} (?:the )?{_DAYNUM}{_YEAR}")
_YEAR_MONTH_DAY = re2.compile(rf"([0-9]{{4}}) {_MON} {_DAYNUM}")
_RANGE = re2.compile(
    rf"(?:между |between )?{_DAYNUM} ?(?:-|и|или|по|до|to|and|or) ?{_DAYNUM} {_MON}{_YEAR}"
)
_RANGE_ENGLISH = re2.compile(rf"{_MON} {_DAYNUM} ?(?:-|to|and|or) ?{_DAYNUM}{_YEAR}")
_RANGE_LONG = re2.compile(
    rf"(?:между |between )?{_DAYNUM} {_MON} ?(?:-|и|по|до|to|and) ?{_DAYNUM} {_MON}{_YEAR}"
)
_RANGE_LONG_ENGLISH = re2.compile(rf"{_MON} {_DAYNUM} ?(?:-|to|and|or) ?{_MON} {_DAYNUM}{_YEAR}")

_YEAR_WORDS = re2.compile(rf" (?:в )?({either(SHIFTS)}) (?:году|года|год|year)$")


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
    return exact(int(found[1]), int(found[2]), int(found[3]), text) if found else None


def _dots(text: str, frame: Frame) -> DateRead | None:
    """Day first, always: nobody who writes dots puts the month first."""
    found = _DOTS.fullmatch(text)
    if not found:
        return None
    day, month = int(found[1]), int(found[2])
    if found[3]:
        return exact(full_year(found[3]), month, day, text)
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
        return dated(day, month, year, text, frame)
    readings = [dated(*pair, year, text, frame) for pair in ((first, second), (second, first))]
    options = [read.date for read in readings if isinstance(read, Day | WrongSide)]
    return Ambiguous((options[0], options[1])) if len(options) == 2 else readings[0]


def _named(text: str, frame: Frame) -> DateRead | None:
    for day, month, year in _named_in(text, anchored=True):
        return dated(day, month, year, text, frame)
    return None


def named_anywhere(text: str, frame: Frame) -> DateRead | None:
    """The one date with a month's name inside a longer text; two of them are no answer."""
    found = set(_named_in(text, anchored=False))
    if len(found) != 1:
        return None
    day, month, year = found.pop()
    return dated(day, month, year, text, frame)


def _named_in(text: str, *, anchored: bool) -> Iterator[tuple[int, int, str | None]]:
    for pattern, (day, month, year) in (
        (_DAY_MONTH, (1, 2, 3)),
        (_MONTH_DAY, (2, 1, 3)),
        (_YEAR_MONTH_DAY, (3, 2, 1)),
    ):
        whole = pattern.fullmatch(text)
        hits = ([whole] if whole else []) if anchored else _inside(pattern, text)
        for hit in hits:
            yield int(hit[day]), MONTHS[hit[month]], hit[year]
        if hits:
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
            dated(int(hit[d]), MONTHS[hit[m]], hit[year], text, frame)
            for d, m in ((day, month), (day_2, month_2))
        ]
        dates = [end.date for end in ends if isinstance(end, Day | WrongSide)]
        return Ambiguous((dates[0], dates[1])) if len(dates) == 2 else Impossible(text)
    return None


_Rule = Callable[[str, Frame], DateRead | None]
_RULES: tuple[_Rule, ...] = (
    _relative, _iso, _dots, _slashes, _named, _range, of_month, weekday, period,
)  # fmt: skip
