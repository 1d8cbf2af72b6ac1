"""Time zones as people name them: a city, `GMT+3`, `Europe/Moscow`, their own clock.

A zone is kept as a string key that `load_zone` accepts: an IANA name ("Europe/Moscow")
or a fixed offset ("UTC+03:00"). A city knows about daylight saving time, an offset does
not. Signs are as people say them: Moscow is GMT+3 here, although the IANA file names
call the same zone "Etc/GMT-3" (POSIX counts westwards).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale

from bot.reading.cities import MORE_CITIES
from bot.reading.clean import one_line

_MAX_TEXT = 60
_STEP = 15
_WEST, _EAST = timedelta(hours=-12), timedelta(hours=14)
_KEY = r"UTC([+-])([0-9]{2}):([0-9]{2})"
_OFFSET = (
    r"(?:utc|gmt|gtm|мск|msk|утс|гмт)? ?([+-]) ?([0-9]{1,2})(?:[:.]?([0-9]{2}))?"
    r" ?(?:ч|часа|часов|h)?"
)
_CLOCK = r"(?:сейчас |now )?(?:в )?([0-9]{1,2})[:.\- ]([0-9]{2})(?: ?(am|pm))?"
_MOSCOW = timedelta(hours=3)
_LANGUAGES = ("ru", "en")
_FOUR = (2, 3, 5, 7)
_RENAMED = {"Europe/Kiev": "Europe/Kyiv", "Asia/Calcutta": "Asia/Kolkata"}


@dataclass(frozen=True, slots=True)
class ZoneMatch:
    """A zone found for a city: the key for `load_zone` and the city's name as CLDR has it."""

    key: str
    city: str


def _whole(pattern: str, text: str) -> Any:
    """The match of a whole text, or None."""
    import re2  # 4 MB that only typed words need; it keeps what it compiled

    return re2.fullmatch(pattern, text)


@cache
def load_zone(key: str) -> tzinfo:
    """The zone of a key: an IANA name or `UTC±HH:MM`. ValueError for anything else."""
    if key.startswith("UTC") and (found := _whole(_KEY, key)):
        offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
        offset = -offset if found[1] == "-" else offset
        if _WEST <= offset <= _EAST:
            return timezone(offset)
        raise ValueError(f"no such offset: {key!r}")
    if key not in _iana():
        raise ValueError(f"no such zone: {key!r}")
    return ZoneInfo(key)


def zone_from_text(text: str, now: datetime) -> str | None:
    """The key for `GMT+3`, `+5:45`, `МСК+2`, `Europe/Moscow`, `Etc/GMT-3` or a clock time.

    A clock time ("15:40") gives the offset at which it is that late at `now`. None when
    it is none of these (`Mars/Phobos`), or no place has that offset.
    """
    plain = one_line(text, _MAX_TEXT).replace("−", "-").replace("–", "-")
    by_name = {name.casefold(): name for name in _iana()}
    if name := by_name.get(plain.casefold().replace(" ", "_")):
        return name
    lower = plain.casefold()
    if lower in ("utc", "gmt"):
        return "UTC"
    if found := _whole(_OFFSET, lower):
        offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        base = _MOSCOW if lower.startswith(("мск", "msk")) else timedelta()
        return _key(base + (-offset if found[1] == "-" else offset))
    if found := _whole(_CLOCK, lower):
        return _from_clock(int(found[1]), int(found[2]), found[3], now)
    return None


def _from_clock(hours: int, minutes: int, half: str | None, now: datetime) -> str | None:
    if half and not 1 <= hours <= 12:
        return None
    hours = hours % 12 + (12 if half == "pm" else 0) if half else hours
    return zone_from_clock(hours, minutes, now) if hours < 24 and minutes < 60 else None


def zone_from_clock(hours: int, minutes: int, now: datetime) -> str:
    """The offset at which it is `hours`:`minutes` at `now`, to the nearest quarter of an hour.

    A wall clock names two offsets a day apart (−12…−10 and +12…+14); the eastern ones are
    New Zealand and Kamchatka, the western ones open sea: east wins from +12:00 on.
    """
    utc = now.astimezone(UTC)
    difference = (hours * 60 + minutes - utc.hour * 60 - utc.minute) % (24 * 60)
    quarters = round(difference / _STEP) * _STEP
    # Hawaii (−10) and Samoa (−11) are inhabited; +13 and +14 much less so.
    minutes_east = quarters if quarters <= 13 * 60 else quarters - 24 * 60
    key = _key(timedelta(minutes=minutes_east))
    return key or "UTC"


def four_choices(now: datetime) -> dict[str, datetime]:
    """The keys offered first (UTC+2, +3, +5, +7), each with its local time at `now`."""
    keys = [f"UTC+{hours:02d}:00" for hours in _FOUR]
    return {key: now.astimezone(load_zone(key)) for key in keys}


def zone_by_city(name: str) -> tuple[ZoneMatch, ...]:
    """Zones whose city is called so in Russian or English, the best first.

    Exact names win; then beginnings (three letters and more); then one typing error, two
    in names of eight letters and more.
    """
    wanted = _plain(one_line(name, _MAX_TEXT))
    if not wanted:
        return ()
    cities = _cities()
    if wanted in cities:
        return (cities[wanted],)
    begun = [match for city, match in cities.items() if city.startswith(wanted)]
    if len(wanted) >= 3 and begun:
        return _unique(begun)
    return _misspelt(wanted, cities)


def _misspelt(wanted: str, cities: dict[str, ZoneMatch]) -> tuple[ZoneMatch, ...]:
    from rapidfuzz.distance import OSA  # 3 MB that only a misspelt city needs

    allowed = 0 if len(wanted) < 5 else 1 if len(wanted) < 8 else 2
    near = sorted(
        (distance, city)
        for city in cities
        if (distance := OSA.distance(wanted, city, score_cutoff=allowed)) <= allowed
    )
    return _unique([cities[city] for distance, city in near if distance == near[0][0]])


def _unique(matches: list[ZoneMatch]) -> tuple[ZoneMatch, ...]:
    return tuple({match.key: match for match in matches}.values())


def _plain(name: str) -> str:
    letters = name.casefold().replace("ё", "е").replace("-", " ").replace(".", " ")
    words = letters.replace("'", "").replace("’", "").split()
    return " ".join(word for word in words if word not in ("г", "город", "city"))


@cache
def _iana() -> frozenset[str]:
    """Names of places and UTC; not "posix/…", "localtime" or bare abbreviations like "EST"."""
    return frozenset(
        name for name in available_timezones() if "/" in name and not name.startswith("posix")
    ) | {"UTC"}


@cache
def _cities() -> dict[str, ZoneMatch]:
    """City names in plain form → zone, from CLDR's exemplar cities."""
    known: dict[str, ZoneMatch] = {}
    for language in _LANGUAGES:
        for cldr_key, names in Locale(language).time_zones.items():
            city, key = names.get("city"), _RENAMED.get(cldr_key, cldr_key)
            if city and key in _iana():
                known.setdefault(_plain(city), ZoneMatch(key, city))
    for key in sorted(_iana()):
        if not key.startswith("Etc/"):
            city = key.rpartition("/")[2].replace("_", " ")
            known.setdefault(_plain(city), ZoneMatch(key, city))
    for name, key in MORE_CITIES.items():
        known.setdefault(name, ZoneMatch(key, name.title()))
    return known


def _key(offset: timedelta) -> str | None:
    if not _WEST <= offset <= _EAST or offset % timedelta(minutes=_STEP):
        return None
    if not offset:
        return "UTC"
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    return f"UTC{'-' if offset < timedelta() else '+'}{hours:02d}:{minutes:02d}"
