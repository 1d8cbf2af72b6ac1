"""Durations in words: «3 дня 4 часа», «9д 22ч», «недели две», `a couple of weeks`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import re2

from bot.reading.date_words import FEW, LONE_UNITS, NUMBERS, PAIRS, UNITS

_DIGITS = re2.compile(r"[0-9]{1,4}")
_RANGE = re2.compile(r"([0-9]{1,3})-([0-9]{1,3})")
_WITH_HALF = re2.compile(r"([0-9]{1,2})\.5")
_CLOCK = re2.compile(r"([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9]))?")
_JOINTS = frozenset(("и", "and", "of"))
_SECONDS = {"hours": 3600, "minutes": 60, "seconds": 1}
_DAYS = {"days": 1, "weeks": 7}
_MONTHS = {"months": 1, "years": 12}
_HALVES = {"полдня": 12 * 3600, "полсуток": 12 * 3600, "полчаса": 1800}
_HALF = {"months": 15, "weeks": 3, "years": 182, "days": 0}


@dataclass(frozen=True, slots=True)
class Span:
    """Calendar months, days and seconds, added in this order. `loose`: said vaguely."""

    months: int = 0
    days: int = 0
    seconds: int = 0
    loose: bool = False

    def plus(self, amount: int, unit: str) -> Span:
        """This span and so many of `unit` more."""
        if unit in _SECONDS:
            return replace(self, seconds=self.seconds + amount * _SECONDS[unit])
        if unit in _DAYS:
            return replace(self, days=self.days + amount * _DAYS[unit])
        return replace(self, months=self.months + amount * _MONTHS[unit])


@dataclass(frozen=True, slots=True)
class _Vague:
    """What vague words count as."""

    few: int
    pick: Callable[[int, int], int]

    def of(self, found: re2._Match) -> int:
        return self.pick(int(found[1]), int(found[2]))


_AGO, _AHEAD = _Vague(5, max), _Vague(3, min)


def read_span(words: list[str], *, ago: bool) -> Span | None:
    """The duration all the words make together, or None.

    What is vague («несколько», «5-7») counts as what makes the earliest moment: the longer time
    when it is `ago`, the shorter one when it is ahead.
    """
    span, at, vague = Span(), 0, _AGO if ago else _AHEAD
    while at < len(words):
        if words[at] in _JOINTS:
            at += 1
            continue
        step = _piece(words, at, span, vague)
        if step is None:
            return None
        span, at = step
    return span if span != Span() else None


def _piece(words: list[str], at: int, span: Span, vague: _Vague) -> tuple[Span, int] | None:
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word == "полгода":
        return replace(span, months=span.months + 6, loose=True), at + 1
    if word in _HALVES:
        return replace(span, seconds=span.seconds + _HALVES[word], loose=True), at + 1
    if word in ("a", "an") and after in PAIRS | FEW:
        return _piece(words, at + 1, replace(span, loose=True), vague)
    if (clock := _CLOCK.fullmatch(word)) and span.days:
        hours, minutes, seconds = (int(clock[n] or 0) for n in (1, 2, 3))
        return replace(span, seconds=hours * 3600 + minutes * 60 + seconds), at + 1
    if word in UNITS:
        return _unit_first(words, at, span, vague)
    return _amount_first(words, at, span, vague)


def _unit_first(words: list[str], at: int, span: Span, vague: _Vague) -> tuple[Span, int] | None:
    """«дней 10» (which means "about"), «неделю»."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    span_of_days = _RANGE.fullmatch(after)
    number = vague.of(span_of_days) if span_of_days else _number(after)
    if number is not None and not word.isascii() and len(word) > 2:
        return replace(span.plus(number, UNITS[word]), loose=True), at + 2
    return (span.plus(1, UNITS[word]), at + 1) if word in LONE_UNITS else None


def _amount_first(words: list[str], at: int, span: Span, vague: _Vague) -> tuple[Span, int] | None:
    word = words[at]
    rest = at + 2 if words[at + 1 : at + 2] == ["of"] else at + 1
    unit = UNITS.get(words[rest]) if rest < len(words) else None
    if unit is None or not _fits(words[rest], span):
        return None
    halved = _WITH_HALF.fullmatch(word)
    if halved or word in ("полтора", "полторы"):
        half = replace(span.plus(int(halved[1]) if halved else 1, unit), loose=True)
        extra = replace(half, seconds=half.seconds + _SECONDS.get(unit, 0) // 2)
        return replace(extra, days=extra.days + _HALF.get(unit, 0)), rest + 1
    if found := _RANGE.fullmatch(word):
        return replace(span.plus(vague.of(found), unit), loose=True), rest + 1
    if word in PAIRS or word in FEW:
        return replace(span.plus(2 if word in PAIRS else vague.few, unit), loose=True), rest + 1
    number = _number(word)
    return None if number is None else (span.plus(number, unit), rest + 1)


def _fits(unit: str, span: Span) -> bool:
    # «3 м» alone may be months or minutes; after days or hours it is minutes.
    return unit not in ("м", "m", "с", "s", "г") or bool(span.days or span.seconds)


def _number(word: str) -> int | None:
    if _DIGITS.fullmatch(word):
        return int(word)
    return NUMBERS.get(word)
