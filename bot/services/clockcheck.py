"""Whether the machine's clock can be believed (D17): Telegram tells the time with its answers.

A clock that is days off turns every date into nonsense: at a start in 2200 all deadlines would
have passed, in 1970 none would ever come. Nothing due leaves the table then, and nothing past its
term is removed; what answers an update served here leaves at once as ever.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime

import structlog

from bot.clock import Clock

TOO_FAR = timedelta(hours=24)
"""Less does no harm that another look would not mend."""

log = structlog.get_logger(__name__)


class ClockCheck:
    """Compares the clock with what Telegram says."""

    def __init__(self, clock: Clock, right_again: Callable[[], None]) -> None:
        self._clock, self._right_again = clock, right_again
        self.astray = False

    def heard(self, date: str) -> None:
        """The `Date` of an answer. One that cannot be read says nothing."""
        try:
            told = parsedate_to_datetime(date).astimezone(UTC)
        except ValueError:
            return
        off = self._clock.now() - told
        astray = abs(off) > TOO_FAR
        if astray == self.astray:
            return
        self.astray = astray
        if astray:
            log.error("clock_astray", hours=round(off / timedelta(hours=1)))
        else:
            log.info("clock_right_again")
            self._right_again()
