"""The gate, in time that jumps: who waits for how long, in which order, and how often it wakes."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from typing import Any

from bot.services.gate import LATER, PATIENCE, Gate
from bot.services.limits import CHAT_BURST, SLOW, SLOW_SHARE, TICK, Limiter
from tests.simulation.virtual import SimClock, SimLoop

SLOWLY = SLOW_SHARE * (SLOW - 1)
"""Seconds that the slow beginning costs."""


class Counting(SimLoop):
    """Counts the timers that are set."""

    timers = 0

    def call_at(self, *args: Any, **how: Any) -> asyncio.TimerHandle:
        self.timers += 1
        return super().call_at(*args, **how)


class Crowd:
    """Messages at a gate, and when each left."""

    def __init__(self, loop: Counting, per_second: float) -> None:
        self.loop, clock = loop, SimClock(loop)
        self.limiter = Limiter(clock, per_second)
        self.open = True
        self.gate = Gate(clock, self.limiter, lambda: self.open)
        self.left: dict[int, float] = {}

    async def broadcast(self, chat: int) -> float:
        wait = await self.gate.broadcast(chat)
        self.left[chat] = self.loop.time()
        return wait

    async def all(self, *chats: int) -> None:
        await asyncio.gather(*map(self.broadcast, chats))


def lived(story: Callable[[Crowd], Coroutine[Any, Any, None]], per_second: float = 28) -> None:
    loop = Counting()
    try:
        loop.run_until_complete(story(Crowd(loop, per_second)))
    finally:
        loop.close()


def test_a_chat_that_is_paused_waits_or_goes_back_to_the_table() -> None:
    async def story(crowd: Crowd) -> None:
        for way in (crowd.gate.answer, crowd.gate.broadcast):
            crowd.gate.flooded(1, 3, new=True)
            before = crowd.loop.time()
            assert await way(1) == 0
            assert crowd.loop.time() == before + 3
            crowd.gate.flooded(1, PATIENCE + 1, new=True)
            assert await way(1) == PATIENCE + 1
            assert crowd.loop.time() == before + 3
            await asyncio.sleep(PATIENCE + 1)

    lived(story)


def test_all_waits_of_one_message_have_one_end() -> None:
    async def story(crowd: Crowd) -> None:
        for way in (crowd.gate.answer, crowd.gate.broadcast):
            crowd.gate.flooded(1, 3, new=True)
            waiting = asyncio.create_task(way(1))
            await asyncio.sleep(2)
            crowd.gate.flooded(1, 4, new=True)
            assert await waiting == 3
            await asyncio.sleep(3)

    lived(story)


def test_who_goes_back_to_the_table_takes_no_turn() -> None:
    async def story(crowd: Crowd) -> None:
        waits = await asyncio.gather(*map(crowd.gate.broadcast, range(300)))
        fit = 28 * (PATIENCE - SLOWLY)
        assert fit - 1 <= waits.count(0) <= fit + 2
        assert all(PATIENCE < wait < PATIENCE + 0.1 for wait in waits if wait)

    lived(story)


def test_turns_that_a_busy_loop_missed_leave_in_order_and_wake_few() -> None:
    """All have their turn behind them and meet where the last second is full."""

    async def story(crowd: Crowd) -> None:
        waiting = asyncio.create_task(crowd.all(*range(300)))
        for _ in range(4):
            await asyncio.sleep(0.1)
            crowd.loop.seconds += 0.9  # the loop stands still
        await waiting
        times = list(crowd.left.values())
        assert all(abs(place - chat) < 2 * 100 * TICK for place, chat in enumerate(crowd.left))
        for n, at in enumerate(times):
            assert sum(at <= other < at + 1 for other in times[n : n + 120]) <= 101
        assert crowd.loop.timers < 3 * 300

    lived(story, per_second=100)


def test_ticks_that_come_late_leave_together_and_fit_in_their_second() -> None:
    async def story(crowd: Crowd) -> None:
        waiting = asyncio.create_task(crowd.all(*range(4_000)))
        dice = random.Random(5)
        while not waiting.done():
            await asyncio.sleep(0.01)
            crowd.loop.seconds += dice.choice((0, 0.02))  # something else is being done
        times = sorted(crowd.left.values())
        for n, at in enumerate(times):  # ten more than that may arrive closer than they left
            assert sum(at <= other < at + 1 for other in times[n : n + 1_001]) <= 990
        assert times[-1] - times[0] - SLOWLY < 1.02 * 4_000 / 950 + TICK
        assert len({round(at, 3) for at in times}) < 90

    lived(story, per_second=950)


def test_a_chat_that_had_enough_holds_nobody_up() -> None:
    async def story(crowd: Crowd) -> None:
        for _ in range(int(CHAT_BURST) + 1):
            crowd.limiter.took(1, turn=False)
        await crowd.all(*range(1, 21))
        assert next(reversed(crowd.left)) == 1
        assert max(at for chat, at in crowd.left.items() if chat != 1) < 1 < crowd.left[1]

    lived(story)


def test_who_stands_at_the_gate_when_it_closes_goes_back() -> None:
    async def story(crowd: Crowd) -> None:
        waiting = asyncio.gather(*map(crowd.gate.broadcast, range(40)))
        await asyncio.sleep(0.5 + SLOWLY)
        crowd.open = False
        waits = await waiting
        assert 13 <= waits.count(0) <= 16
        assert {*waits} == {0, LATER}
        assert await crowd.gate.answer(99) == LATER
        assert crowd.limiter.chat_wait(99) == 0

    lived(story)


def test_a_pause_that_comes_while_others_leave_is_kept() -> None:
    async def story(crowd: Crowd) -> None:
        for chat in range(100, 129):
            crowd.limiter.took(chat, turn=False)
        waiting = asyncio.create_task(crowd.broadcast(1))
        await asyncio.sleep(0.5)
        crowd.gate.flooded(1, 3, new=True)
        await waiting
        assert crowd.left[1] == 3.5

    lived(story)
