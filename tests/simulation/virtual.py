"""Time that only passes when nobody has anything left to do.

One thread, one loop, one seed. The loop never waits: when nothing is ready it jumps to the next
timer, or to the next event of the world, whichever comes first. APScheduler, the scheduler the
bot really uses, reads the same clock.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import apscheduler.executors.base
import apscheduler.schedulers.base
import apscheduler.triggers.date
import apscheduler.triggers.interval
import pytest

from bot import heartbeat
from bot.services import courier, line

BEGIN = datetime(2026, 10, 5, 6, 0, tzinfo=UTC)
"""In the 45 days from here the clocks change in Europe (25 October) and America (1 November)."""
NET = 6 * 3600.0
"""The net below the wake-ups, which is 30 s in truth: so wide that a wake-up forgotten shows."""
PROBE = 600.0
"""The longest pause between two looks whether Telegram is back (30 s in truth)."""


class Deadlock(Exception):
    """Nobody will ever do anything again."""


class SimLoop(asyncio.SelectorEventLoop):
    """An event loop whose time jumps. Events of the world run between two rounds of it."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = itertools.count()
        self._selector.select = self._jump  # type: ignore[attr-defined]
        self._clock_resolution = 1e-6

    def time(self) -> float:
        """Virtual seconds since the beginning."""
        return self.seconds

    def at(self, when: float, event: Callable[[], None]) -> None:
        """Let an event of the world happen then; those of one moment keep their order."""
        heapq.heappush(self._events, (max(when, self.seconds), next(self._numbers), event))

    def after(self, wait: float, event: Callable[[], None]) -> None:
        """The same, so many seconds from now."""
        self.at(self.seconds + wait, event)

    def die(self) -> list[Any]:
        """Every task stops where it stands, as in a process that was killed: no `finally` runs.
        Whoever keeps the list keeps the dead from being collected, which would run them."""
        dead = [*asyncio.all_tasks(self), *self._ready, *self._scheduled]  # type: ignore[attr-defined]
        for task in asyncio.all_tasks(self):
            task._log_destroy_pending = False  # type: ignore[attr-defined]
        self._ready.clear()  # type: ignore[attr-defined]
        self._scheduled.clear()  # type: ignore[attr-defined]
        self._timer_cancelled_count = 0
        return dead

    def _write_to_self(self) -> None:
        """There is no other thread to be woken by."""

    def _jump(self, timeout: float | None) -> list[Any]:
        if timeout is not None and timeout <= 0:
            return []
        end = math.inf if timeout is None else self.seconds + timeout
        if self._events and self._events[0][0] <= end:
            when, _, event = heapq.heappop(self._events)
            self.seconds = max(self.seconds, when)
            event()
        elif end == math.inf:
            raise Deadlock
        else:
            self.seconds = end
        return []


class SimClock:
    """The bot's clock: wall time may be wrong by `shift`, monotonic time never is."""

    def __init__(self, loop: SimLoop) -> None:
        self._loop = loop
        self.shift = timedelta()

    def now(self) -> datetime:
        return BEGIN + timedelta(seconds=self._loop.seconds) + self.shift

    def monotonic(self) -> float:
        return self._loop.seconds


def put_in_place(clock: SimClock, patch: pytest.MonkeyPatch) -> None:
    """Let everything that reads the machine's clock read this one."""

    class Virtual(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return clock.now().astimezone(tz)

    for module in (
        apscheduler.schedulers.base,
        apscheduler.executors.base,
        apscheduler.triggers.date,
    ):
        patch.setattr(module, "datetime", Virtual)
    # That one builds instants too.
    patch.setattr(
        apscheduler.triggers.interval,
        "datetime",
        type("Virtual", (Virtual,), {"fromtimestamp": datetime.fromtimestamp}),
    )
    patch.setattr(heartbeat, "_machine_now", clock.now)
    patch.setattr(heartbeat, "NET_SECONDS", int(NET))
    patch.setattr(courier, "NET_SECONDS", NET)
    patch.setattr(line, "LONGEST_WAIT", PROBE)
