"""Dates, countdowns, money and user text as a reader sees them.

Languages are Babel locale names ("ru", "en"). Everything is deterministic:
`now` is an argument and zones are applied only here, at the edge.
"""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from babel.core import Locale
from babel.dates import format_date
from babel.numbers import format_currency
from babel.units import format_unit
from markupsafe import Markup, escape

from bot.reading.currencies import exponent

_NBSP = "\u00a0"
_ELLIPSIS = "…"
_FSI, _PDI = "\u2068", "\u2069"
# Explicit embeddings, overrides and isolates (UAX #9): they reorder what stands around
# them, so a name could make "fdp.exe" look like "exe.pdf".
_BIDI_CONTROLS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_RTL_CLASSES = frozenset({"R", "AL", "AN"})
_BIDI_MARKS = frozenset("\u200e\u200f\u061c")
_NEAR = timedelta(days=7)
_EPOCH, _SECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(seconds=1)
_LONGEST_CLUSTER = 64


class TimeStyle(StrEnum):
    """Telegram's date-time formats (`r` or `w?[dD]?[tT]?`, Bot API "formatting options")."""

    RELATIVE = "r"
    DAY = "D"
    WEEKDAY = "wD"
    FULL = "wDt"
    CLOCK = "t"


def day(when: date, lang: str, today: date | None = None) -> str:
    """`5 декабря`; with the weekday when within a week of `today`, with the year otherwise.

    A date of the present year that is not near shows neither; without `today` the year shows.
    """
    if today is None:
        pattern = "d MMMM y"
    elif abs(when - today) < _NEAR:
        pattern = "EEEE, d MMMM"
    else:
        pattern = "d MMMM" if when.year == today.year else "d MMMM y"
    return _date(when, pattern, lang)


def short_day(when: date, lang: str) -> str:
    """`5 декабря`: in a list of days close together."""
    return _date(when, "d MMMM", lang)


@lru_cache(maxsize=1024)
def _date(when: date, pattern: str, lang: str) -> str:
    return format_date(when, pattern, locale=lang)


def zone_mark(at: datetime, zone: tzinfo) -> str:
    """`UTC+3`, `UTC+5:45` or `UTC`: the offset `zone` has at `at`."""
    minutes = int((at.astimezone(zone).utcoffset() or timedelta()).total_seconds()) // 60
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02d}" if rest else "")


def clock(at: datetime, zone: tzinfo) -> str:
    """`21:00 (UTC+3)`: 24 hours everywhere, because many readers of English are not native."""
    local = at.astimezone(zone)
    return f"{local.hour:02}:{local.minute:02} ({zone_mark(local, zone)})"


def moment(at: datetime, lang: str, zone: tzinfo, now: datetime | None = None) -> str:
    """`суббота, 5 декабря, 21:00 (UTC+3)`: a full fallback in words."""
    today = now.astimezone(zone).date() if now else None
    return f"{day(at.astimezone(zone).date(), lang, today)}, {clock(at, zone)}"


def countdown(delta: timedelta, lang: str) -> str:
    """Two units, rounded down: `3 дня 4 часа`; under a day hours and minutes.

    Own formatter: `babel.dates.format_timedelta` makes a day of 21 hours. A negative
    `delta` counts as zero; saying that the deadline passed is the caller's part.
    """
    minutes = max(0, int(delta.total_seconds() // 60))
    hours, minutes = divmod(minutes, 60)
    days, hours_of_day = divmod(hours, 24)
    pair = (
        (("day", days), ("hour", hours_of_day)) if days else (("hour", hours), ("minute", minutes))
    )
    parts = [_unit(amount, unit, lang) for unit, amount in pair if amount]
    return " ".join(parts) or _unit(0, "minute", lang)


@lru_cache(maxsize=1024)
def _unit(amount: int, unit: str, lang: str) -> str:
    return format_unit(amount, f"duration-{unit}", "long", locale=lang)


def money(minor: int, currency: str, lang: str) -> str:
    """`1 234,50 ₽` / `$1,234.50` from integer minor units; spaces inside do not break."""
    digits = exponent(currency)
    pattern = Locale.parse(lang).currency_formats["standard"].pattern
    # The pattern's digits, not CLDR's for the currency: those round some of them (UZS, IRR).
    fraction = "." + "0" * digits if digits else ""
    text = format_currency(
        Decimal(minor).scaleb(-digits),
        currency,
        format=pattern.replace(".00", fraction),
        locale=lang,
        currency_digits=False,
    )
    sign, code, rest = text.partition(currency)
    # Babel glues a code to its number ("RUB12.50").
    return f"{sign}{code}{_NBSP}{rest}" if code and rest[:1].isdigit() else text


def tg_time(
    at: datetime, lang: str, zone: tzinfo, style: TimeStyle, now: datetime | None = None
) -> Markup:
    """A `<tg-time>` shown in the reader's zone; the text inside is the full fallback.

    With `now` the fallback names the weekday of a near date and omits the present year.
    """
    today = now.astimezone(zone).date() if now else None
    match style:
        case TimeStyle.DAY | TimeStyle.WEEKDAY:
            words = day(at.astimezone(zone).date(), lang, today)
        case TimeStyle.CLOCK:
            words = clock(at, zone)
        case _:
            words = moment(at, lang, zone, now)
    return tag(at, style, words)


def tg_left(at: datetime, now: datetime, lang: str) -> Markup:
    """A countdown that goes on by itself in Telegram (`in 3 days`); inside, two floored units."""
    return tag(at, TimeStyle.RELATIVE, countdown(at - now, lang))


def tag(at: datetime, style: TimeStyle, words: str) -> Markup:
    """A `<tg-time>` around words that say the same."""
    unix = (at - _EPOCH) // _SECOND
    # Markup.format does the same eight times slower, and every screen has such tags.
    return Markup(f'<tg-time unix="{unix}" format="{style.value}">{escape(words)}</tg-time>')  # noqa: S704


def isolate(user_text: str) -> Markup:
    """Escaped user text that cannot reorder what stands around it.

    Explicit bidi controls are removed; text with right-to-left letters or marks, or that
    had such controls, is wrapped in FSI … PDI.
    """
    if user_text.isascii():
        return escape(user_text)
    plain = user_text.translate(_BIDI_CONTROLS)
    if plain != user_text or any(_turns(char) for char in plain):
        plain = f"{_FSI}{plain}{_PDI}"
    return escape(plain)


def _turns(char: str) -> bool:
    return char in _BIDI_MARKS or unicodedata.bidirectional(char) in _RTL_CLASSES


def utf16_len(text: str) -> int:
    """Length in UTF-16 code units, the unit of Telegram's limits and entity offsets."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """`text` in at most `limit` UTF-16 units, ending in `…` when something was left out.

    Never inside a character, an emoji sequence, a flag or a letter with its accents
    (unless one such cluster is longer than 64 characters: that is an attack).
    """
    if utf16_len(text) <= limit:
        return text
    if limit < 1:
        return ""
    room, end = limit - 1, 0
    while room >= (width := 1 + (text[end] > "\uffff")):
        room, end = room - width, end + 1
    return text[: _safe_end(text, end)].rstrip() + _ELLIPSIS


def _safe_end(text: str, end: int) -> int:
    for back in range(end, max(0, end - _LONGEST_CLUSTER), -1):
        if not _inside_cluster(text, back):
            return back
    return 0 if end < _LONGEST_CLUSTER else end


def _inside_cluster(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if before == "\u200d" or after == "\u200d" or _extends(after):
        return True
    if not (_is_regional(before) and _is_regional(after)):
        return False
    # Flags are pairs: count the letters before this place.
    start = at
    while start and _is_regional(text[start - 1]) and at - start < _LONGEST_CLUSTER:
        start -= 1
    return (at - start) % 2 == 1


def _extends(char: str) -> bool:
    return (
        unicodedata.category(char) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= char <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= char <= "\U000e007f"  # tags of subdivision flags
    )


def _is_regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
