"""Lanes: what one person floods holds nobody else back."""

from __future__ import annotations

import asyncio

from bot.clock import SystemClock
from bot.services.lanes import MOST_OF_ONE, Lanes
from bot.storage.base import Item
from bot.supervisor import Supervisor


async def test_a_flood_of_one_counts_up_to_a_limit_for_the_ingress() -> None:
    clock = SystemClock()
    gate = asyncio.Event()

    async def work(item: Item) -> None:
        await gate.wait()

    supervisor = Supervisor(clock)
    lanes = Lanes(supervisor, clock, work)
    for number in range(MOST_OF_ONE + 5):
        lanes.push(Item(number, 1, b"{}", 1))
    lanes.push(Item(9_000, 2, b"{}", 1))
    assert lanes.waiting == MOST_OF_ONE + 6
    assert lanes.waiting_for_ingress == MOST_OF_ONE + 1
    gate.set()
    while lanes.waiting > 1:
        await asyncio.sleep(0.01)
        if lanes.waiting < MOST_OF_ONE:
            assert lanes.waiting_for_ingress == lanes.waiting
    await supervisor.stop(5)
    assert lanes.waiting == lanes.waiting_for_ingress == 0
    assert not lanes._since
