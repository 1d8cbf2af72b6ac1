"""The page's stream of events: nothing is lost when the browser reconnects.

Events are numbered. A reader stands at a number and is given what came after it; one that stands
too far back, or comes from before a restart, is told so and starts from a snapshot.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

KEPT = 2000
"""Events that a late reader can still be given."""


@dataclass(frozen=True, slots=True)
class FeedEvent:
    """One event; `user` is None when it concerns everybody."""

    number: int
    user: int | None
    type: str
    data: dict[str, Any]


class Feed:
    """A numbered log in memory with readers that wait for its end to move."""

    def __init__(self, kept: int = KEPT) -> None:
        self._events: deque[FeedEvent] = deque(maxlen=kept)
        self._last = 0
        self._run = secrets.token_hex(4)  # numbers of an earlier run mean nothing here
        self._moved = asyncio.Event()
        self.closed = False

    @property
    def last(self) -> int:
        """The number of the newest event."""
        return self._last

    def put(self, user: int | None, kind: str, data: dict[str, Any]) -> None:
        """Add an event and wake the readers."""
        self._last += 1
        self._events.append(FeedEvent(self._last, user, kind, data))
        self._wake()

    def close(self) -> None:
        """Let all readers go: the server stops."""
        self.closed = True
        self._wake()

    def after(self, number: int, users: Collection[int]) -> list[FeedEvent] | None:
        """What these users are to see after `number`; None when some of it is gone."""
        oldest = self._events[0].number if self._events else self._last + 1
        if number > self._last or number < oldest - 1:
            return None
        return [
            event
            for event in self._events
            if event.number > number and (event.user is None or event.user in users)
        ]

    async def wait(self, number: int, seconds: float) -> bool:
        """Wait until there is more than `number`; False when the time ran out."""
        if self._last > number or self.closed:
            return True
        try:
            async with asyncio.timeout(seconds):
                await self._moved.wait()
        except TimeoutError:
            return False
        return True

    def mark(self, number: int) -> str:
        """The id by which a browser names the last event it has seen."""
        return f"{self._run}.{number}"

    def number(self, mark: str | None) -> int | None:
        """The number in a mark; None when it is missing, foreign or broken."""
        run, _, digits = (mark or "").partition(".")
        return int(digits) if run == self._run and digits.isdecimal() else None

    def _wake(self) -> None:
        self._moved.set()
        self._moved = asyncio.Event()
