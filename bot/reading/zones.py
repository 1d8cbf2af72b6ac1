"""Time zones as people name them: a city, `GMT+3`, `Europe/Moscow`, their own clock.

A zone is kept as a string key that `load_zone` accepts: an IANA name ("Europe/Moscow")
or a fixed offset ("UTC+03:00"). A city knows about daylight saving time, an offset does
not. Signs are as people say them: Moscow is GMT+3 here, although the IANA file names
call the same zone "Etc/GMT-3" (POSIX counts westwards).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale

from bot.reading.clean import one_line
from bot.reading.places import names, plain, stem

_MAX_TEXT = 60
_STEP = 15
_WEST, _EAST = timedelta(hours=-12), timedelta(hours=14)
_KEY = r"UTC([+-])([0-9]{2}):([0-9]{2})"
_OFFSET = (
    r"(?:utc|gmt|gtm|мск|msk|утс|гмт)? ?([+-]) ?([0-9]{1,2})(?:[:.]?([0-9]{2}))?"
    r" ?(?:ч|часа|часов|h)?"
)
_CLOCK = r"([0-9]{1,2})(?:(?: ?[:.h] ?|[- ])([0-9]{2}))? ?(am|pm|ч|час|часа|часов)?"
_AROUND_CLOCK = r"(?:у меня|у нас|сейчас|время|now|it is|its|it's|the time is|time is|в|at| )*"
_MOSCOW = timedelta(hours=3)
_LANGUAGES = ("ru", "en")
_FOUR = (2, 3, 5, 7)
_SHORT = {
    **dict.fromkeys(("utc", "gmt"), "UTC"),
    **dict.fromkeys(("cet", "cest"), "Europe/Berlin"),
    **dict.fromkeys(("est", "edt"), "America/New_York"),
    **dict.fromkeys(("pst", "pdt"), "America/Los_Angeles"),
}
"""What people call a zone; names of several zones ("CST") are left out."""
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
    told = one_line(text, _MAX_TEXT).replace("−", "-").replace("–", "-")
    by_name = {name.casefold(): name for name in _iana()}
    if name := by_name.get(told.casefold().replace(" ", "_")):
        return name
    lower = _signed(told.casefold())
    if lower in _SHORT:
        return _SHORT[lower]
    if found := _whole(_OFFSET, lower):
        offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
        base = _MOSCOW if lower.startswith(("мск", "msk")) else timedelta()
        return _key(base + (-offset if found[1] == "-" else offset))
    if found := _whole(f"{_AROUND_CLOCK}{_CLOCK}(?: сейчас| now)?", lower):
        return _from_clock(found[1], found[2], found[3], now)
    return None


def _signed(told: str) -> str:
    """ "Москва плюс 2" as "мск+2"."""
    signs = {"плюс": "+", "минус": "-", "plus": "+", "minus": "-"}
    told = " ".join(signs.get(word, word) for word in told.split())
    city = next((name for name in ("москва", "moscow") if told.startswith(name)), None)
    return f"мск{told.removeprefix(city)}" if city and told[len(city) :].strip() else told


def _from_clock(hour: str, minute: str | None, unit: str | None, now: datetime) -> str | None:
    half = unit if unit in ("am", "pm") else None
    hours = int(hour)
    if (half and not 1 <= hours <= 12) or (minute is None and unit is None):
        return None  # a bare number can be an hour or an offset
    hours = hours % 12 + (12 if half == "pm" else 0) if half else hours
    # Whoever tells the hour alone has the minutes of everybody else.
    minutes = now.minute if minute is None else int(minute)
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
    """Zones whose city is called so in Russian or English, in any case of declension and with
    words around it, the best first.

    Exact names win; then the same name with another ending; then beginnings (three letters
    and more); then one typing error, two in names of eight letters and more.
    """
    wanted = list(names(one_line(name, _MAX_TEXT)))
    for find in (_exact, _inflected, _begun, _misspelt):
        for one in wanted:
            if found := find(one):
                return found
    return ()


def _exact(wanted: str) -> tuple[ZoneMatch, ...]:
    city = _cities().get(wanted)
    return (city,) if city else ()


def _inflected(wanted: str) -> tuple[ZoneMatch, ...]:
    return _stems().get(stem(wanted), ())


def _begun(wanted: str) -> tuple[ZoneMatch, ...]:
    if len(wanted) < 3:
        return ()
    return _unique([match for city, match in _cities().items() if city.startswith(wanted)])


def _misspelt(wanted: str) -> tuple[ZoneMatch, ...]:
    from rapidfuzz.distance import OSA  # 3 MB that only a misspelt city needs

    cities = _cities()
    near = sorted(
        (distance, city)
        for city in cities
        if (distance := OSA.distance(wanted, city, score_cutoff=(most := _slips(wanted, city))))
        <= most
    )
    return _unique([cities[city] for distance, city in near if distance == near[0][0]])


def _slips(one: str, other: str) -> int:
    """How many typing errors may lie between two names: the shorter decides."""
    letters = min(len(one), len(other))
    return 0 if letters < 5 else 1 if letters < 8 else 2


def _unique(matches: list[ZoneMatch]) -> tuple[ZoneMatch, ...]:
    return tuple({match.key: match for match in matches}.values())


@cache
def _iana() -> frozenset[str]:
    """Names of places and UTC; not "posix/…", "localtime" or bare abbreviations like "EST"."""
    return frozenset(
        name for name in available_timezones() if "/" in name and not name.startswith("posix")
    ) | {"UTC"}


@cache
def _cities() -> dict[str, ZoneMatch]:
    """City names in plain form → zone: our readers' own, then CLDR's exemplar cities. A far
    place with the name of one of ours in another case ("Туле", Greenland) is left out."""
    from bot.reading.cities import MORE_CITIES  # read when the first city is typed

    known = {name: ZoneMatch(key, name.title()) for name, key in MORE_CITIES.items()}
    ours = {stem(name): key for name, key in MORE_CITIES.items()}
    for city, key in _named():
        if ours.get(stem(plain(city)), key) == key:
            known.setdefault(plain(city), ZoneMatch(key, city))
    return known


def _named() -> Iterator[tuple[str, str]]:
    """CLDR's cities with their zones, then the places the zones are called after."""
    for language in _LANGUAGES:
        for cldr_key, said in Locale(language).time_zones.items():
            city, key = said.get("city"), _RENAMED.get(cldr_key, cldr_key)
            if city and key in _iana():
                yield city, key
    for key in sorted(_iana()):
        if not key.startswith("Etc/"):
            yield key.rpartition("/")[2].replace("_", " "), key


@cache
def _stems() -> dict[str, tuple[ZoneMatch, ...]]:
    """City names without endings → zones; two cities may share a stem."""
    shared: dict[str, list[ZoneMatch]] = {}
    for city, match in _cities().items():
        shared.setdefault(stem(city), []).append(match)
    return {name: _unique(matches) for name, matches in shared.items()}


def _key(offset: timedelta) -> str | None:
    if not _WEST <= offset <= _EAST or offset % timedelta(minutes=_STEP):
        return None
    if not offset:
        return "UTC"
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    return f"UTC{'-' if offset < timedelta() else '+'}{hours:02d}:{minutes:02d}"
