"""Amounts in the flow of words: zero, cents, a symbolic sum, a share of the price."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Worded(Protocol):
    """A word that can carry marks."""

    text: str
    tags: set[str]


# A sum up to this counts as symbolic, by currency concept.
_SYMBOLIC = {
    "CUR_USD": 3.0,
    "CUR_RUB": 150.0,
    "CUR_CNY": 20.0,
    "CUR_UAH": 120.0,
    "CUR_KZT": 1500.0,
    "CUR_OTHER": 100.0,
}
_NOMINAL = {"CUR_USD": 0.1, "CUR_RUB": 5.0, "CUR_CNY": 0.5, "CUR_UAH": 2.0, "CUR_KZT": 20.0}
_SYMBOLIC_SHARE = 20.0
_NUMBER_WORDS = {"NUM_FEW": 2.0, "NUM_TEN": 10.0, "NUM_HUNDRED": 100.0}
_FARTHEST = 40  # numbers looked at when sums are compared
_CURRENCIES = (*_SYMBOLIC, "PERCENT", "CUR_CENT")


def relative_sums(items: Sequence[Worded]) -> None:
    """A sum far below the price that stands beside it is symbolic: «200 из 3000»."""
    sums: list[tuple[int, float]] = []
    for place, item in enumerate(items):
        number = value(item.text) if "NUM" in item.tags else None
        if number:
            sums.append((place, number))
    for place, number in sums[:_FARTHEST]:
        cue = "PRICEW" if "AMT" in items[place].tags else "WORTHW"
        for other, price in sums[:_FARTHEST]:
            priced = any(cue in one.tags for one in items[max(0, other - 2) : other])
            if priced and other != place and 0 < number <= price * _SYMBOLIC_SHARE / 100:
                items[place].tags |= {"AMT", "AMT_TINY"}


def value(text: str) -> float | None:
    """The number a token means, or None."""
    cleaned = text.replace(",", ".")
    head, _, tail = cleaned.rpartition(".")
    if len(tail) == 3 and head:  # 1.200 is a thousand, not one
        cleaned = (head + tail).replace(".", "")
    try:
        return float(cleaned) if len(cleaned) <= 12 else None
    except ValueError:
        return None


def amount_tags(items: Sequence[Worded]) -> None:
    """Mark every number or number word that stands beside a currency or a per cent sign."""
    for place, item in enumerate(items):
        if "CUR_SINGLE" in item.tags and (place == 0 or "NUM" not in items[place - 1].tags):
            item.tags |= {"AMT", "AMT_TINY"}  # «давайте доллар»: one, without a number
        number = value(item.text) if "NUM" in item.tags else _word_value(item.tags)
        if number is None:
            continue
        currency = _currency(items, place)
        if currency:
            item.tags |= _sum_tags(number, currency)
        elif 0 < number < 0.1 and item.text.startswith("0"):
            item.tags |= {"AMT_CENTS"}
        elif (
            number == 0 and "NUM" in item.tags and item.text not in ("00", "000")
        ) or "NUM_ZERO" in item.tags:
            item.tags |= {"AMT0"}


def _word_value(tags: set[str]) -> float | None:
    if "NUM_ZERO" in tags:
        return 0.0
    if "NUM_ONE" in tags:
        return 1.0
    for name, number in _NUMBER_WORDS.items():
        if name in tags:
            return number
    return None


def _currency(items: Sequence[Worded], place: int) -> str | None:
    """The currency beside a number: after it, before it, or one word further."""
    after = items[place + 1 : place + 2]
    before = items[place - 1 : place] if place else items[:0]
    further = items[place + 2 : place + 3] if after and "NUM" not in after[0].tags else items[:0]
    for side, near in enumerate((after, before, further)):
        for item in near:
            found = next((tag for tag in _CURRENCIES if tag in item.tags), None)
            if found and not (found == "PERCENT" and side == 1 and near[0].text == "%"):
                return found
    return None


def _sum_tags(number: float, currency: str) -> set[str]:
    if currency == "PERCENT":
        if number == 0:
            return {"AMT0"}
        return {"PCT", "PCT_TINY"} if number <= _SYMBOLIC_SHARE else {"PCT"}
    if currency == "CUR_CENT":
        return {"AMT", "AMT_TINY", "AMT_CENTS"} if number < 100 else {"AMT"}
    if number == 0:
        return {"AMT0"}
    if number <= _NOMINAL.get(currency, 0.0):
        return {"AMT", "AMT_TINY", "AMT_CENTS"}
    if number <= _SYMBOLIC[currency]:
        return {"AMT", "AMT_TINY"}
    return {"AMT"}
