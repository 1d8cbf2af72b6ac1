"""Whom to judge next, read for many and handed out in portions.

To find the most urgent of all that is due, the database has to look at all of it. With 100,000
due at once that takes 50 ms, and a courier at its rate limit asks for one person at a time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

READ_AHEAD = 4096
"""Rows read at once."""
FRESH_MS = 1000
"""So long the order may lag behind what becomes due meanwhile."""


class DueList:
    """People with something due, most urgent first. What each is owed is read when they are
    judged, so somebody here for nothing costs a look and no more."""

    def __init__(self) -> None:
        self._people: deque[int] = deque()
        self._read_at = 0

    def take(self, limit: int) -> list[int]:
        """The next few; nobody twice."""
        return [self._people.popleft() for _ in range(min(limit, len(self._people)))]

    def is_stale(self, now: int) -> bool:
        """Whether the database has to be asked (again): after a second, when everybody had
        their turn, when the clock went back."""
        return not self._people or not 0 <= now - self._read_at < FRESH_MS

    def fill(self, now: int, user_ids: Sequence[int]) -> None:
        """Begin anew with what the database says."""
        self._people, self._read_at = deque(dict.fromkeys(user_ids)), now
