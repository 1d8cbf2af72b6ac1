"""The time of day beside a date, and the zone it is meant in."""

from __future__ import annotations

from datetime import time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import re2

from bot.reading.date_words import ZONES

_TIME = re2.compile(
    r"(?:^| )(?:в |во |at |до |к |by )?"
    r"([01]?[0-9]|2[0-3]):([0-5][0-9])(?::[0-5][0-9](?:\.[0-9]+)?)?"
    r"(?: ?(am|pm|утра|дня|вечера|ночи))?(?: |$)"
)
_HOUR = re2.compile(
    r"(?:^| )(?:(?:в|at|by|к|до) )?([0-9]{1,2}) (?:(?:час|часа|часов|ч) )?(am|pm|утра|вечера|ночи)"
    r"(?: |$)|(?:^| )в ([0-9]{1,2}) (?:(?:час|часа|часов|ч) )?(дня)(?: |$)"
    r"|(?:^| )в ([0-9]{1,2}) (?:час|часа|часов|ч)(?: |$)"
)
_DOT_TIME = re2.compile(r"(?:^| )(?:в|at) ([01]?[0-9]|2[0-3])\.([0-5][0-9])(?: |$)")
_NOON = re2.compile(r"(?:^| )(?:в полдень|at noon|noon)(?: |$)")
_OFFSET = re2.compile(r"(?:^| )(?:utc|gmt) ?([+-])([0-9]{1,2})(?::?([0-9]{2}))?(?: |$)")
_BY_MOSCOW = re2.compile(r"(?:^| )по (?:москве|московскому времени|московскому|мск)(?: |$)")


def split_time(text: str, default: tzinfo) -> tuple[str, time | None, tzinfo]:
    """The text without its time of day, the time, and the zone it is meant in."""
    for pattern in (_TIME, _HOUR, _DOT_TIME, _NOON):
        hit = pattern.search(text)
        rest = _without(text, hit) if hit else ""
        if hit is None or (pattern is not _TIME and not rest):
            continue
        at = time(12) if pattern is _NOON else _time_of([part for part in hit.groups() if part])
        if at is not None:
            rest, zone = _split_zone(rest, default)
            return rest, at, zone
    return text, None, default


def _time_of(parts: list[str]) -> time | None:
    hour, rest = int(parts[0]), parts[1:]
    minute = int(rest.pop(0)) if rest and rest[0].isdigit() else 0
    mark = rest[0] if rest else ""
    if mark in ("pm", "дня", "вечера") and hour < 12:
        hour += 12
    if mark == "ночи" and 9 <= hour < 12:  # «в 11 ночи» is late, «в 2 ночи» early
        hour += 12
    elif mark in ("am", "ночи") and hour == 12:
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
