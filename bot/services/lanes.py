"""One lane per person: updates of one in order, different people side by side (R6).

A person who writes more than the allowance waits in the lane; nothing is dropped, and the
screens owed to them collapse into one. `waiting_for_ingress` tells when to hold back.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

from bot.clock import Clock
from bot.services.limits import Bucket
from bot.storage.base import Item
from bot.supervisor import CHECK_EVERY, SILENCE, Supervisor

SIDE_BY_SIDE = 64
"""People served at once."""
ALLOWANCE = 20.0
"""Updates a second one person may cause in the long run."""
BURST = 200.0
"""Updates one person may cause at once."""
MOST_WAITING = 5_000
"""Updates in the lanes from which on the ingress holds back."""
MOST_OF_ONE = 200
"""So many of one person's count for that: a flood of one stops nobody else."""
PART = "lanes"


class Lanes:
    """Hands each person's updates to `work`, one at a time."""

    def __init__(
        self, supervisor: Supervisor, clock: Clock, work: Callable[[Item], Awaitable[None]]
    ) -> None:
        self._supervisor = supervisor
        self._clock = clock
        self._work = work
        self._queues: dict[int, deque[Item]] = {}
        self._places = asyncio.Semaphore(SIDE_BY_SIDE)
        self._since: dict[int, float] = {}
        self.waiting = 0
        self.waiting_for_ingress = 0
        self.closing = False

    def push(self, item: Item) -> None:
        """Queue an update behind its sender's earlier ones; those without one share a lane."""
        lane = item.user_id or 0
        self.waiting += 1
        queue = self._queues.get(lane)
        if queue is not None:
            self.waiting_for_ingress += len(queue) < MOST_OF_ONE
            queue.append(item)
            return
        self.waiting_for_ingress += 1
        self._queues[lane] = deque([item])
        self._supervisor.spawn(self._drive(lane), name="lane")

    def serves(self, user_id: int) -> bool:
        """Whether this person's lane is open."""
        return user_id in self._queues

    def holds(self, item: Item) -> bool:
        """Whether this update waits here already."""
        queue = self._queues.get(item.user_id or 0, ())
        return any(waiting.update_id == item.update_id for waiting in queue)

    async def idle(self) -> None:
        """Wait until nothing waits."""
        while self.waiting:  # noqa: ASYNC110 - only at a start after crashes
            await asyncio.sleep(0.01)

    def touch(self, item: Item) -> None:
        """ "Still at it": an update that waits for the database is not stuck."""
        self._since[item.user_id or 0] = self._clock.monotonic()

    async def watch(self) -> None:
        """Beat for as long as no update is stuck."""
        while True:
            now = self._clock.monotonic()
            if all(now - since < SILENCE for since in self._since.values()):
                self._supervisor.beat(PART)
            await asyncio.sleep(CHECK_EVERY)

    async def _drive(self, lane: int) -> None:
        queue = self._queues[lane]
        bucket: Bucket | None = None
        try:
            while queue and not self.closing:
                if bucket is None and len(queue) > BURST / 4:
                    bucket = Bucket(ALLOWANCE, BURST, self._clock.monotonic())
                if bucket is not None:
                    await self._allow(bucket)
                async with self._places:
                    self.touch(queue[0])
                    await self._work(queue[0])
                # Waiting for the allowance is not being stuck.
                self._since.pop(lane, None)
                queue.popleft()
                self.waiting -= 1
                self.waiting_for_ingress -= len(queue) < MOST_OF_ONE
        finally:
            self.waiting -= len(queue)
            self.waiting_for_ingress -= min(len(queue), MOST_OF_ONE)
            self._since.pop(lane, None)
            del self._queues[lane]

    async def _allow(self, bucket: Bucket) -> None:
        now = self._clock.monotonic()
        bucket.take(now)
        if wait := bucket.wait(now):
            await asyncio.sleep(wait)
