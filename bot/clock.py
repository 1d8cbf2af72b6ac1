"""The Clock port: the only place where the bot asks what time it is.

Wall time is an aware datetime in UTC; arithmetic stays in UTC and a zone is
applied only where a person reads or types a time. Monotonic time is for
waiting and for watching, never for dates.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Wall and monotonic time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds on a clock that never jumps."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class ShiftedClock:
    """The machine's clock plus a shift that can be moved: the playground's "+1 day".

    Whoever sleeps until a moment subscribes, because a jump wakes nobody by itself.
    """

    def __init__(self, base: Clock | None = None) -> None:
        self._base = base or SystemClock()
        self._shift = timedelta()
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        return self._base.now() + self._shift

    def monotonic(self) -> float:
        return self._base.monotonic()

    @property
    def shift(self) -> timedelta:
        """How far this clock is from the machine's."""
        return self._shift

    def move(self, by: timedelta) -> None:
        """Jump by `by` (may be negative) and tell the subscribers."""
        self._shift += by
        self._tell()

    def reset(self) -> None:
        """Come back to the machine's time and tell the subscribers."""
        self._shift = timedelta()
        self._tell()

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each jump."""
        self._listeners.append(listener)

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener()
