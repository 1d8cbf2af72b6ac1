"""Money as the core counts it: integer minor units with an ISO 4217 currency."""

from __future__ import annotations

from msgspec import Struct

MAX_MINOR = 10**12
"""Larger sums are refused at the border: nobody disputes ten billion, and 2**63 overflows."""


class Money(Struct, frozen=True):
    """A sum. `minor` counts the currency's smallest unit (kopecks, cents; yen has none)."""

    minor: int
    currency: str
