"""Currencies the bot reads and prints, with their ISO 4217 exponents."""

from __future__ import annotations

# Exponents other than 2, ISO 4217 table A.1. CLDR rounds some currencies harder
# (UZS, IRR): taking its digits would lose minor units between reading and printing.
_WHOLE = frozenset(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW")
    + ("PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF")
)
_THOUSANDTHS = frozenset(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"))


def exponent(currency: str) -> int:
    """Digits after the point of `currency` (an ISO 4217 code): 2 for most, 0 for JPY."""
    if currency in _WHOLE:
        return 0
    return 3 if currency in _THOUSANDTHS else 2
