"""A typing error in a word of a date: «дикабря», "tommorow", «ниделю»."""

from __future__ import annotations

from functools import cache

from bot.reading.date_words import MONTHS, RELATIVE, UNITS, WEEKDAYS

_SHORTEST = 5
"""Shorter words are one slip from too many others: «мая», «май», "may"."""
_LONG = 8
_FEW = 6
"""Words of a text that may be a date with an error in it; a longer one is a message."""


def mended(words: list[str]) -> list[str]:
    """The words of a text that was no date, each one slip away from a word of dates replaced by
    that; two slips in long words. What could mean two months stays, and without a number there
    is no month: «карта» is no March."""
    if len(words) > _FEW:
        return words
    numbered = any(word.isdigit() for word in words)
    return [_mended(word, numbered) for word in words]


def _mended(word: str, numbered: bool) -> str:
    known = _known()
    if len(word) < _SHORTEST or word in known or not word.isalpha():
        return word
    from rapidfuzz.distance import OSA  # 3 MB that only a typing error needs

    most = 2 if len(word) >= _LONG else 1
    slips = {one: OSA.distance(word, one, score_cutoff=most) for one in known}
    least = min(slips.values())
    near = [one for one, far in slips.items() if far == least <= most]
    clear = len({known[one] for one in near}) == 1
    return near[0] if clear and (numbered or near[0] not in MONTHS) else word


@cache
def _known() -> dict[str, object]:
    """Each word of dates with what it means: two forms of one month are one."""
    tables: tuple[dict[str, int] | dict[str, str], ...] = (MONTHS, WEEKDAYS, RELATIVE, UNITS)
    return {
        word: (number, meaning)
        for number, table in enumerate(tables)
        for word, meaning in table.items()
        if len(word) >= _SHORTEST and " " not in word
    }
