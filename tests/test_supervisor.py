"""Silence is judged fairly: not by who was frozen himself."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from bot.supervisor import CHECK_EVERY, SILENCE, Supervisor


class Hand:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 100.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.at, UTC)

    def monotonic(self) -> float:
        return self.at


async def test_R21_a_silent_part_fails() -> None:
    clock = Hand()
    supervisor = Supervisor(clock)
    supervisor.expect("part")
    offset = 0.0
    for _ in range(int(SILENCE / CHECK_EVERY) + 1):
        clock.at += CHECK_EVERY
        offset = supervisor._look(offset)
    assert supervisor.failure == "silent: part"


async def test_R21_after_a_freeze_the_parts_get_a_round_to_speak() -> None:
    clock = Hand()
    supervisor = Supervisor(clock)
    supervisor.expect("part")
    clock.at += 10 * SILENCE
    supervisor._look(0.0)
    assert supervisor.failure is None
    clock.at += CHECK_EVERY
    supervisor._look(0.0)
    assert supervisor.failure == "silent: part"


async def test_who_is_dismissed_is_not_missed() -> None:
    clock = Hand()
    supervisor = Supervisor(clock)
    supervisor.expect("part")
    supervisor.dismiss("part")
    clock.at += 2 * SILENCE
    assert supervisor.healthy


async def test_C09_a_cancellation_that_got_lost_is_said_again() -> None:
    """As `wait_for` loses it before Python 3.12, in asyncpg for one."""
    lost = []

    async def part() -> None:
        while True:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                if lost:
                    raise
                lost.append(1)

    supervisor = Supervisor(Hand())
    supervisor.run("part", part)
    await asyncio.sleep(0)
    await asyncio.wait_for(supervisor.stop(0.1), 5)
    assert lost
