"""What the dispute page showed as an answer, and when the buyer told it."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

HEARD_MAX = 50
"""Answers kept per case; the oldest make room."""
PLATFORMS = frozenset({"escalated", "platform"})
"""Answers from which it is known that AliExpress has stepped in."""
NO_TURN = PLATFORMS | {"silent", "stuck"}
"""Answers that are no turn of the seller's and start no new countdown."""


class Heard(Struct, frozen=True):
    """One answer told. Taken back, never deleted.

    `told`: how many answers of the interview stood before it, so that what was told earlier of
    the countdown is known to be of an earlier turn. `end`: when the seller's time would have
    ended, as it was known then; `by_screen`: that end was read off the dispute page.
    """

    answer: str
    at: datetime
    told: int = 0
    end: datetime | None = None
    by_screen: bool = False
    taken_back: bool = False


def of_seller(one: Heard) -> bool:
    """Whether it is a turn of the seller's."""
    return one.answer not in NO_TURN
