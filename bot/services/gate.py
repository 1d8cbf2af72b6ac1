"""What a new message has to pass before it leaves: the limits, waited for in turn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.clock import Clock
from bot.services.limits import Limiter

PATIENCE = 5.0
"""Seconds a message may wait for limits with a lease running; longer waits go back to the table."""
LATER = 1.0
"""Seconds for which a message goes back when nothing may be sent."""


class Gate:
    """Lets messages out as the limiter allows. What comes back is 0, or for how many seconds the
    message goes back: what is left when it is too long to wait, LATER when the gate is closed."""

    def __init__(self, clock: Clock, limiter: Limiter, open_: Callable[[], bool]) -> None:
        """`open_`: whether a message may leave at all. Asked last, since meanwhile the line may
        have gone down, or the bot have begun to stop."""
        self._clock, self._limiter, self._open = clock, limiter, open_
        self._next = asyncio.Lock()
        """Held by whoever leaves next: if all looked for the one place that gets free, each
        message would wake all that wait behind it."""

    async def answer(self, user_id: int) -> float:
        """Answers pass at once unless this chat had too many."""
        if wait := await self._wait(lambda: self._limiter.chat_wait(user_id), self._end()):
            return wait
        if not self._open():
            return LATER
        self._limiter.took(user_id)
        return 0.0

    async def broadcast(self, user_id: int) -> float:
        """What a date caused waits for the common allowance too."""
        turn, before = self._limiter.broadcast_wait(), self._limiter.chat_wait(user_id)
        if max(turn, before) > PATIENCE:
            return max(turn, before)
        end = self._end()
        # Each has its own tick; looking again together, all would wake for every message.
        self._limiter.take_turn()
        if turn:
            await asyncio.sleep(self._limiter.tick_wait(turn))
        while True:
            if wait := await self._wait(lambda: self._limiter.chat_wait(user_id), end):
                return wait
            async with self._next:
                if wait := await self._wait(self._limiter.crowd_wait, end):
                    return wait
                if not self._limiter.chat_wait(user_id):
                    if not self._open():
                        return LATER
                    self._limiter.took(user_id, turn=False)
                    return 0.0

    @property
    def crowded(self) -> bool:
        """Whether what a date caused would only be sent back now."""
        return self._limiter.broadcast_wait() > PATIENCE

    def paused(self, user_id: int) -> float:
        """The seconds for which Telegram asked to be left alone about this chat. Edits wait for
        nothing else."""
        return self._limiter.pause(user_id)

    def flooded(self, user_id: int, seconds: float, *, new: bool) -> None:
        """Remember a 429; `new`: it was a new message that Telegram refused, and not an edit."""
        self._limiter.flooded(user_id, seconds, new=new)

    def _end(self) -> float:
        return self._clock.monotonic() + PATIENCE

    async def _wait(self, time_left: Callable[[], float], end: float) -> float:
        """Wait until nothing is left; what is left when that is after `end`."""
        while wait := time_left():
            if self._clock.monotonic() + wait > end:
                return wait
            await asyncio.sleep(wait)
        return 0.0
