"""Amounts of money as people type them → integer minor units and an ISO 4217 code.

Never a float, never a guess where the point could mean two things: `1.200` asks.
price-parser is not used: it takes the currency from any letter «р» and `1.200` for 1200
(its known mistakes are our test table), and with those guards nothing of it was left.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import re2

from bot.reading.clean import one_line
from bot.reading.currencies import HUNDREDTHS, QUALIFIED, SYMBOLS, WORDS, exponent

MAX_MINOR = 10**12
"""Larger sums are refused at the border: nobody disputes ten billion, and 2**63 overflows."""
_MAX_TEXT = 80
_ORDER_DIGITS = 14


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in the currency's smallest unit."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class NeedsCurrency:
    """A number without a currency. `other` is its second reading when the point is ambiguous.

    Both are plain decimals ("1200", "1.200" read as "1.20") that `read_money` takes back.
    """

    amount: str
    other: str | None = None


@dataclass(frozen=True, slots=True)
class AmbiguousAmount:
    """`1.200`: thousands or a fraction. The thousands come first."""

    options: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class NotMoney:
    """No amount, or more than one."""


@dataclass(frozen=True, slots=True)
class TooBig:
    """An amount above `MAX_MINOR`."""


MoneyRead = Money | NeedsCurrency | AmbiguousAmount | NotMoney | TooBig

_TOKEN = re2.compile(r"[0-9]+(?:[.,' ’][0-9]+)*|\p{L}+(?:'\p{L}+)?|[^\s]")
_NUMBER = re2.compile(r"[0-9].*")
_PLAIN = re2.compile(r"[0-9]+")
_FRACTION = re2.compile(r"([0-9]+)[.,]([0-9]{1,2})")
_TRIPLE = re2.compile(r"([1-9][0-9]{0,2})[.,]([0-9]{3})")
_ZERO_TRIPLE = re2.compile(r"(0)[.,]([0-9]{3})")
_GROUPED = {
    separator: re2.compile(rf"([0-9]{{1,3}}(?:{separator}[0-9]{{3}})+)(?:{point}([0-9]{{1,2}}))?")
    for separator, point in (("\\.", ","), (",", "\\."), ("[ '’]", "[.,]"))
}
# Full-width forms only: NFKC would also turn 12² into 122.
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_THOUSANDS = frozenset(("тыс", "тысяч", "тысячи", "тысяча", "тыщ", "тыща", "к", "k", "т", "тр"))
_FILLER_WORDS = (
    "около примерно где то всего за я заплатил заплатила заплатили мы цена стоит стоил стоила "
    "сумма сумму итого ровно на хочу вернуть верните возврат было отдал отдала сша и "
    "about around total paid i we price cost it was costs the of approximately roughly and is "
    "amount for refund sum ~ ≈ = , ! : ( )"
)
_FILLERS = frozenset(_FILLER_WORDS.split())
_POINT_FIRST = re2.compile(r"(^|[^0-9.,\pL])[.,]([0-9]{1,2})($|[^0-9.,])")
_POINT_LEFT = re2.compile(r"(?:^|[^0-9.,\pL])[.,][0-9]")
_DOLLARS = re2.compile(r"(^|[^\pL'’])(us|au|ca|nz|hk|sg|c|r) ?\$|(^|[^\pL'’])(a|s)\$")
_DOLLAR_OF = {
    "us": "usd", "a": "aud", "au": "aud", "c": "cad", "ca": "cad", "nz": "nzd", "hk": "hkd",
    "s": "sgd", "sg": "sgd", "r": "brl",
}  # fmt: skip
"""Letters before the sign. "a $30 refund" has an article, so "a" counts only without a space."""
_OTHER_DOLLAR = re2.compile(r"\pL\$")


def read_money(text: str, *, default: str | None) -> MoneyRead:
    """The one amount in `text`; `default` is the currency of a bare number (None: asks).

    Amounts in words («двести рублей») are not read. Signs, exponents, percentages,
    underscores and digits of other scripts make it no amount.
    """
    plain = one_line(text, _MAX_TEXT + 1).translate(_FULL_WIDTH).casefold().replace("ё", "е")
    if len(plain) > _MAX_TEXT or any(c.isnumeric() and not "0" <= c <= "9" for c in plain):
        return NotMoney()
    plain = _POINT_FIRST.sub(r"\g<1>0.\g<2>\g<3>", plain)  # .99 is no 99
    plain = _DOLLARS.sub(_named_dollar, plain)
    if _POINT_LEFT.search(plain) or _OTHER_DOLLAR.search(plain):
        return NotMoney()
    tokens = [piece for piece in _TOKEN.findall(plain) if piece != "."]
    numbers = [i for i, token in enumerate(tokens) if _NUMBER.fullmatch(token)]
    words, unknown = _words(tokens)
    currencies = _currencies(words, default)
    if _has_bad_sign(tokens, numbers) or len(currencies) > 1 or (unknown and not currencies):
        return NotMoney()
    currency = next(iter(currencies), None)
    if len(numbers) == 2:
        return _with_hundredths(tokens, numbers, currency)
    if len(numbers) != 1:
        return NotMoney()
    (at,) = numbers
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    if after in HUNDREDTHS:
        return _money(0, tokens[at], _of_hundredths(after, currency, default))
    return _amount(tokens[at], after in _THOUSANDS, currency or default)


def _named_dollar(hit: re2._Match) -> str:
    return f"{hit[1] or hit[3] or ''} {_DOLLAR_OF[hit[2] or hit[4]]} "


def _words(tokens: list[str]) -> tuple[list[str], bool]:
    """The tokens that are not numbers, and whether any of them says nothing of money."""
    words = [token for token in tokens if not _NUMBER.fullmatch(token)]
    known = (SYMBOLS, WORDS, HUNDREDTHS, _THOUSANDS, _FILLERS)
    named = {word for pair in pairwise(words) if _qualified(*pair) for word in pair}
    return words, any(
        word not in named and not any(word in group for group in known) for word in words
    )


def _qualified(first: str, second: str) -> str | None:
    """The currency of two words together, in either order: «бел. руб.», «долларов США»."""
    for (one, other), code in QUALIFIED.items():
        if first.startswith(one) and second.startswith(other):
            return code
        if second.startswith(one) and first.startswith(other):
            return code
    return None


def _currencies(words: list[str], default: str | None) -> set[str]:
    """The currencies named."""
    for pair in pairwise(words):
        if code := _qualified(*pair):
            return {code}
    if "¥" in words and default == "JPY":
        return {"JPY"}
    if "б" in words and "р" in words:  # «б.р.»
        return {"BYN"}
    if "тр" in words or ("т" in words and "р" in words):
        return {"RUB"}
    codes = (SYMBOLS.get(word) or WORDS.get(word) for word in words)
    return {code for code in codes if code}


def _has_bad_sign(tokens: list[str], numbers: list[int]) -> bool:
    if any(sign in tokens for sign in ("%", "_", "/", "^", "*", ";", "#", "№", "@")):
        return True
    # A minus or a dash means a negative amount or a range; a colon inside is a time of day.
    return any(token in ("-", "−", "–", "—", "+") for token in tokens) or any(
        tokens[at - 1] == ":" and at - 2 in numbers for at in numbers if at
    )


def _with_hundredths(tokens: list[str], numbers: list[int], currency: str | None) -> MoneyRead:
    """«12 руб 50 коп», `12 dollars and 50 cents`."""
    first, second = numbers
    unit = tokens[second + 1] if second + 1 < len(tokens) else ""
    if unit not in HUNDREDTHS or not _PLAIN.fullmatch(tokens[first]) or len(tokens[second]) > 2:
        return NotMoney()
    if not _PLAIN.fullmatch(tokens[second]):
        return NotMoney()
    return _money(int(tokens[first]), tokens[second], currency or HUNDREDTHS[unit])


def _of_hundredths(word: str, currency: str | None, default: str | None) -> str:
    # Kopecks are also Belarusian and Ukrainian, cents also the euro's.
    shared = {"RUB": ("BYN", "UAH"), "USD": ("EUR", "CAD", "AUD")}[HUNDREDTHS[word]]
    return currency or (default if default in shared else HUNDREDTHS[word])


def _money(whole: int, hundredths: str, currency: str) -> MoneyRead:
    if not _PLAIN.fullmatch(hundredths) or exponent(currency) != 2:
        return NotMoney()
    return _bounded(whole * 100 + int(hundredths), currency)


def _amount(token: str, thousands: bool, currency: str | None) -> MoneyRead:
    if currency is None and len(token) >= _ORDER_DIGITS and _PLAIN.fullmatch(token):
        return NotMoney()
    readings = _readings(token)
    if thousands:
        readings = [reading for reading in readings if len(reading[1]) < 3][:1]
        readings = [(str(int(whole + frac.ljust(3, "0"))), "") for whole, frac in readings]
    if currency is None:
        return _ask_currency(readings)
    sums = [_minor(whole, frac, exponent(currency)) for whole, frac in readings]
    fitting = [Money(minor, currency) for minor in sums if minor is not None]
    if any(money.minor > MAX_MINOR for money in fitting):
        return TooBig()
    if len(fitting) > 1:
        return AmbiguousAmount(tuple(fitting))
    return fitting[0] if fitting else NotMoney()


def _ask_currency(readings: list[tuple[str, str]]) -> MoneyRead:
    if not readings:
        return NotMoney()
    if any(int(whole) > MAX_MINOR // 100 for whole, _ in readings):
        return TooBig()
    # A third digit other than 0 cannot be a fraction: nothing is sold for 1.234 dollars.
    texts = [
        f"{int(whole)}.{frac[:2]}" if frac else str(int(whole))
        for whole, frac in readings
        if not frac[2:].strip("0")
    ]
    if not texts:
        return NotMoney()
    return NeedsCurrency(texts[0], texts[1] if len(texts) > 1 else None)


def _readings(token: str) -> list[tuple[str, str]]:
    """What the number can mean, as (whole, fraction) digits; empty when it is malformed."""
    if _PLAIN.fullmatch(token):
        return [(token, "")]
    if found := _FRACTION.fullmatch(token):
        return [(found[1], found[2])]
    if found := _ZERO_TRIPLE.fullmatch(token):
        return [(found[1], found[2])]
    if found := _TRIPLE.fullmatch(token):
        return [(found[1] + found[2], ""), (found[1], found[2])]
    for pattern in _GROUPED.values():
        if found := pattern.fullmatch(token):
            whole = "".join(char for char in found[1] if "0" <= char <= "9")
            return [(whole, found[2] or "")]
    return []


def _minor(whole: str, fraction: str, digits: int) -> int | None:
    """Minor units, or None when the fraction is finer than the currency has."""
    if fraction[digits:].strip("0"):
        return None
    return int(whole + fraction[:digits].ljust(digits, "0"))


def _bounded(minor: int, currency: str) -> MoneyRead:
    return Money(minor, currency) if minor <= MAX_MINOR else TooBig()
