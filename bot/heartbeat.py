"""APScheduler as the clock: it wakes, it never holds what is owed.

One date job at the earliest due time, one interval job as the net, cron jobs for
housekeeping, all in memory and in UTC: the deliveries table is the truth. A job only sets
an event and returns; one that re-arms itself while it runs is dropped by max_instances
(measured: 1 run instead of 48). misfire_grace_time=None, because by default a job more
than a second late is skipped.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock, ShiftedClock

NET_SECONDS = 30
"""How often the courier looks round although nobody woke it."""
_NET = "net"
SOON = timedelta(minutes=10)
_WAKE = "wake"


class Heartbeat:
    """Wakes the courier at the next due time."""

    def __init__(self, clock: Clock, alive: Callable[[], None]) -> None:
        """`alive` is told whenever the scheduler has run a job."""
        self._clock, self._alive = clock, alive
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self._rung = asyncio.Event()
        self._armed: datetime | None = None
        if isinstance(clock, ShiftedClock):
            clock.subscribe(self.jumped)

    def start(self) -> None:
        """Begin to tick; needs a running loop."""
        self._scheduler.add_job(self._tick, "interval", seconds=NET_SECONDS, id=_NET)
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def every_day(self, hour: int, job: Callable[[], None], name: str) -> None:
        """Call `job` once a day at `hour` UTC, and once soon: who restarts every night would
        never reach the hour."""

        async def run() -> None:
            job()

        self._scheduler.add_job(run, "cron", hour=hour, id=name)
        self._scheduler.add_job(run, "date", run_date=_machine_now() + SOON, id=f"{name} soon")

    # Jobs are coroutines: the scheduler would run plain functions in a thread, where neither an
    # event may be set nor a task started (measured: one lost wake-up in some 50).

    async def _tick(self) -> None:
        self._alive()
        self.ring()

    async def _wake(self) -> None:
        self._armed = None
        self.ring()

    def ring(self) -> None:
        """Wake whoever waits, now."""
        self._rung.set()

    def arm(self, due: datetime | None) -> None:
        """Ring at `due`, unless something earlier is armed; None disarms."""
        if due is None:
            return
        now = self._clock.now()
        if self._armed is not None and self._armed <= now:
            # Its job has not run yet, and the next one would take its place.
            self._armed = None
            self.ring()
        if due <= now:
            self.ring()
            return
        if self._armed is not None and self._armed <= due:
            return
        self._armed = due
        # The scheduler reads the machine's clock; ours may be shifted.
        wait = max(due - self._clock.now(), timedelta())
        self._scheduler.add_job(
            self._wake, "date", run_date=_machine_now() + wait, id=_WAKE, replace_existing=True
        )

    def jumped(self) -> None:
        """The clock jumped: what was armed means nothing any more."""
        self._armed = None
        self._look_again()
        self.ring()

    def _look_again(self) -> None:
        """After a jump back the next runs are as far ahead as the clock went: plan them from
        the present. What is not too far ahead stays, or many jumps would put it off for ever."""
        if not self._scheduler.running:
            return
        now = _machine_now()
        for job in self._scheduler.get_jobs():
            if job.id == _WAKE:
                continue
            if job.id == _NET:
                following = now + timedelta(seconds=NET_SECONDS)
            else:
                following = job.trigger.get_next_fire_time(None, now)
            if job.next_run_time > following:
                job.modify(next_run_time=following)

    async def wait(self) -> None:
        """Sleep until rung."""
        await self._rung.wait()
        self._rung.clear()


def _machine_now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - APScheduler's own time base
