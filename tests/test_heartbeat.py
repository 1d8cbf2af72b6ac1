"""The clock's wake-up calls arrive, and on the loop's own thread."""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.clock import SystemClock
from bot.heartbeat import NET_SECONDS, Heartbeat

CLOCK = SystemClock()


@pytest.fixture
async def heartbeat() -> AsyncIterator[Heartbeat]:
    made = Heartbeat(CLOCK, lambda: None)
    made.start()
    yield made
    made.stop()


async def test_every_job_runs_on_the_loop(heartbeat: Heartbeat) -> None:
    """APScheduler runs plain functions in a thread; there an event set is a wake-up lost."""
    heartbeat.arm(CLOCK.now() + timedelta(hours=1))
    heartbeat.every_day(4, lambda: None, "tidy")
    jobs = heartbeat._scheduler.get_jobs()
    assert len(jobs) == 4
    assert all(inspect.iscoroutinefunction(job.func) for job in jobs)


async def test_no_wake_up_is_lost(heartbeat: Heartbeat) -> None:
    for _ in range(300):
        heartbeat.arm(CLOCK.now() - timedelta(seconds=1))
        await asyncio.wait_for(heartbeat.wait(), 5)


async def test_a_daily_job_may_start_tasks(heartbeat: Heartbeat) -> None:
    threads = []
    heartbeat.every_day(4, lambda: threads.append(threading.current_thread()), "tidy")
    job = next(one for one in heartbeat._scheduler.get_jobs() if one.id == "tidy")
    await job.func()
    assert threads == [threading.main_thread()]


async def test_D01_after_a_jump_back_the_ticks_go_on(heartbeat: Heartbeat) -> None:
    """The scheduler keeps the next runs it had planned, days ahead of the clock put back."""
    heartbeat.every_day(4, lambda: None, "tidy")
    ahead = CLOCK.now() + timedelta(days=5)
    for job in heartbeat._scheduler.get_jobs():
        job.modify(next_run_time=ahead)
    heartbeat.jumped()
    planned = {job.id: job.next_run_time for job in heartbeat._scheduler.get_jobs()}
    assert planned["net"] <= CLOCK.now() + timedelta(seconds=NET_SECONDS)
    assert planned["tidy"] <= CLOCK.now() + timedelta(days=1)


async def test_jumps_in_a_row_put_nothing_off(heartbeat: Heartbeat) -> None:
    (net,) = heartbeat._scheduler.get_jobs()
    soon = CLOCK.now() + timedelta(seconds=3)
    net.modify(next_run_time=soon)
    heartbeat.jumped()
    assert net.next_run_time == soon


async def test_a_moment_that_came_is_not_replaced_by_a_later_one(heartbeat: Heartbeat) -> None:
    """The loop was busy when it came: its job has not run yet."""
    heartbeat.arm(CLOCK.now() + timedelta(milliseconds=20))
    time.sleep(0.05)  # noqa: ASYNC251 - that is the point
    heartbeat.arm(CLOCK.now() + timedelta(hours=1))
    await asyncio.wait_for(heartbeat.wait(), 1)
