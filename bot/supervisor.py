"""Every background task lives here: named, watched, and missed when it falls silent (R21).

A long-running part is started by `run` and calls `beat` as it goes round; one that ends,
raises or stays silent for `SILENCE` seconds makes the process unhealthy and ends it, so
that whoever supervises the process starts a fresh one. Short tasks are started by `spawn`,
which keeps them alive and logs what they raise.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

from bot.clock import Clock

SILENCE = 60.0
"""Seconds a part may stay silent."""
CHECK_EVERY = 5.0
"""Seconds between two looks."""
CANCEL_AGAIN = 0.5
"""Seconds after which a part that was told to end is told again."""
JUMP = 5.0
"""Seconds by which the two clocks may part before it counts as a jump (R21)."""

log = structlog.get_logger(__name__)


class Supervisor:
    """Starts tasks, listens for their beats and says when one is missed."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._parts: dict[str, asyncio.Task[None] | None] = {}
        self._beats: dict[str, float] = {}
        self._short: set[asyncio.Task[Any]] = set()
        self._failed: asyncio.Event = asyncio.Event()
        self._looked = clock.monotonic()
        self._jump_listeners: list[Callable[[], None]] = []
        self.failure: str | None = None
        self.stopping = False

    def run(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start a part that must live as long as the process."""
        self.beat(name)
        task = asyncio.create_task(work(), name=name)
        task.add_done_callback(lambda done: self._part_ended(name, done))
        self._parts[name] = task

    def expect(self, name: str) -> None:
        """Listen for the beats of a part that is no task of ours (the scheduler)."""
        self.beat(name)
        self._parts[name] = None

    def dismiss(self, name: str) -> None:
        """Stop listening for a part that is over."""
        self._parts.pop(name, None)

    def spawn(self, work: Coroutine[Any, Any, Any], name: str = "short") -> asyncio.Task[Any]:
        """Start a short task and keep it alive until it ends."""
        task = asyncio.create_task(work, name=name)
        self._short.add(task)
        task.add_done_callback(self._short_ended)
        return task

    def beat(self, name: str) -> None:
        """ "I am alive", said by a part."""
        self._beats[name] = self._clock.monotonic()

    def on_jump(self, listener: Callable[[], None]) -> None:
        """Call `listener` when wall and monotonic clock part."""
        self._jump_listeners.append(listener)

    def silent(self) -> list[str]:
        """The parts not heard of for too long."""
        now = self._clock.monotonic()
        return [name for name in self._parts if now - self._beats[name] > SILENCE]

    @property
    def healthy(self) -> bool:
        """Whether all parts live and speak."""
        return self.failure is None and not self.silent()

    async def watch(self) -> None:
        """Look around until something fails; returns then, with `failure` set."""
        offset, self._looked = self._offset(), self._clock.monotonic()
        while self.failure is None:
            try:
                async with asyncio.timeout(CHECK_EVERY):
                    await self._failed.wait()
            except TimeoutError:
                offset = self._look(offset)

    async def stop(self, grace: float) -> None:
        """Let short tasks finish for `grace` seconds, then end everything."""
        self.stopping = True
        end = self._clock.monotonic() + grace
        while self._short and (rest := end - self._clock.monotonic()) > 0:
            # Those that finish may start others: a unit of work its sending.
            await asyncio.wait(set(self._short), timeout=rest)
        parts = [task for task in self._parts.values() if task is not None]
        left = [*parts, *self._short]
        while left:
            # More than once: before Python 3.12 a wait_for, a library's perhaps, loses a
            # cancellation that meets its result, and its part would go on for ever.
            for task in left:
                task.cancel()
            await asyncio.wait(left, timeout=CANCEL_AGAIN)
            left = [task for task in left if not task.done()]

    def fail(self, why: str) -> None:
        """Make the process unhealthy, for the reason given (no secret, no personal data)."""
        if self.failure is None and not self.stopping:
            self.failure = why
            log.critical("unhealthy", why=why)
        self._failed.set()

    def _look(self, offset: float) -> float:
        now = self._clock.monotonic()
        frozen = now - self._looked > CHECK_EVERY + SILENCE / 2
        self._looked = now
        # Who was frozen himself gives the others a round to speak again.
        if not frozen and (silent := self.silent()):
            self.fail(f"silent: {', '.join(silent)}")
        present = self._offset()
        if abs(present - offset) > JUMP:
            log.warning("clock_jump", seconds=round(present - offset))
            for listener in self._jump_listeners:
                listener()
        return present

    def _offset(self) -> float:
        return self._clock.now().timestamp() - self._clock.monotonic()

    def _part_ended(self, name: str, task: asyncio.Task[None]) -> None:
        error = None if task.cancelled() else task.exception()
        if task.cancelled() or self.stopping:
            return
        reason = type(error).__name__ if error else "ended"
        self.fail(f"{name}: {reason}")
        if error is not None:
            log.error("part_died", part=name, exc_info=error)

    def _short_ended(self, task: asyncio.Task[Any]) -> None:
        self._short.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("task_failed", task=task.get_name(), exc_info=error)
