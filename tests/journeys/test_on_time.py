"""A reminder comes when it is due: with clocks that run, and nobody ahead of it in the queue."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.clock import ShiftedClock
from bot.storage.base import Store
from tests.journeys.conftest import WEDNESDAY
from tests.journeys.steps import reminded
from tests.support.journey import REMINDER, Stage, talk

AHEAD = timedelta(seconds=1.5)
LATE = 1.0
"""Seconds by which a reminder may be late when the bot is not at its rate limit."""


async def lateness(stage: Stage) -> float:
    """Come up to the next due time, let it pass in real time, and see when the message came."""
    await stage.quiet()  # what is being sent is due again when its lease ends
    due = await stage.store.next_due()
    assert due is not None
    before = sum(REMINDER in str(line["keys"]) for line in stage.accepted(1))
    stage.clock.move(due - AHEAD - stage.clock.now())
    async with asyncio.timeout(20):
        while True:
            came = [line for line in stage.accepted(1) if REMINDER in str(line["keys"])]
            if len(came) > before:
                return float(came[-1]["t"]) - due.timestamp()
            await asyncio.sleep(0.01)


async def test_a_reminder_is_there_within_a_second(store: Store) -> None:
    clock = ShiftedClock()
    clock.move(WEDNESDAY - clock.now())
    async with talk(store, clock=clock) as stage:
        await reminded(stage.person(1, "ru"), "осталось 5 дней 4 часа")
        late = [await lateness(stage) for _ in range(3)]
    assert all(0 <= seconds <= LATE for seconds in late), late
