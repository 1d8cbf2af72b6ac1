"""The courier: what is owed leaves here, and only here.

What an update causes is handed to `serving` at once after its commit (nobody waits for a
tick); the courier itself is rung by the heartbeat, and claims what was not due yet.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress

import structlog

from bot.clock import Clock
from bot.heartbeat import NET_SECONDS, Heartbeat
from bot.services.gate import Gate
from bot.services.judge import judge
from bot.services.limits import Limiter
from bot.services.line import Line
from bot.services.messenger import Messenger
from bot.services.reminding import missed_one
from bot.services.serving import Serving
from bot.storage.base import Delivery, DeliveryState, Kind, Person, Store, StoreTrouble, Verdict
from bot.supervisor import Supervisor
from bot.texts.translator import Catalogues

AT_ONCE = 64
"""People claimed by a pass and not served yet: few enough for their leases."""
AHEAD = 0.5
"""Seconds of sending for which people are claimed when the rate asks for more of them."""
CROWDED = 1.0
"""Seconds between two claims when reminders would only go back to the table."""
SETTLED_IN = 30.0
"""Seconds of uptime before a reminder's second attempt (R14)."""
PART = "courier"

log = structlog.get_logger(__name__)


class Courier:
    """Claims what is due; `serving` sends and settles it."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        messenger: Messenger,
        catalogues: Catalogues,
        supervisor: Supervisor,
        heartbeat: Heartbeat,
        line: Line,
        limiter: Limiter,
    ) -> None:
        self._store, self._clock = store, clock
        self._supervisor, self._heartbeat = supervisor, heartbeat
        self._line, self._gate = line, Gate(clock, limiter, self._may_send)
        self.serving = Serving(
            store, clock, messenger, catalogues, supervisor, self._gate, self._halted, heartbeat.arm
        )
        self._at_once = max(AT_ONCE, round(limiter.per_second * AHEAD))
        self._started = clock.monotonic()
        self._missed: dict[int, None] = {}
        self.closing = False
        self.astray: Callable[[], bool] = lambda: False
        """Whether the clock is wrong: then nothing leaves the table because it is due."""

    async def run(self) -> None:
        """Go round whenever rung, and every half minute in any case."""
        while True:
            self._supervisor.beat(PART)
            try:
                if self._may_claim():
                    await self._round()
                if self._may_claim():
                    # Not while nothing may be sent: what is due already would ring at once.
                    self._heartbeat.arm(await self._store.next_due())
            except StoreTrouble as trouble:
                log.warning("store_trouble", what=str(trouble))
                await asyncio.sleep(1)
                continue
            # Not wait_for: before Python 3.12 it loses a cancellation that meets the bell.
            with suppress(TimeoutError):
                async with asyncio.timeout(NET_SECONDS):
                    await self._heartbeat.wait()

    async def _round(self) -> None:
        """Claim people with something due until there are none, or nothing may be sent."""
        while self._may_claim():
            self._supervisor.beat(PART)
            # Answers do not count: however many people are being answered, reminders leave.
            room = self._at_once - self.serving.claimed
            # Not one by one: every claim is a commit.
            if room < self._at_once // 4:
                await asyncio.sleep(0.05)
                continue
            if not self._line.proven:
                room = 1  # who tries; the others would only go back
            # A task of its own: a stop waits for it, so that nothing claimed is left lying.
            claiming = self._supervisor.spawn(self._claim(room), "claim")
            served = await asyncio.shield(claiming)
            if isinstance(served, StoreTrouble):
                raise served
            await self._note_missed()
            if served < room:
                return
            if self._gate.crowded:
                await asyncio.sleep(CROWDED)

    def _may_claim(self) -> bool:
        """Asked before every claim: a round over many people is long."""
        return self._store.courier and self._line.ready and not (self.closing or self.astray())

    def _may_send(self) -> bool:
        """Asked of each new message when it leaves: it may have waited for its turn."""
        return not self.closing and self._line.may_send()

    def _halted(self) -> bool:
        return self._line.down or self.closing

    async def _claim(self, room: int) -> int | StoreTrouble:
        """Claim up to `room` people and begin to serve them; how many there were."""
        try:
            claimed = await self._store.claim(self._clock.now(), room, self._judge)
        except StoreTrouble as trouble:
            return trouble
        for worked in claimed:
            self.serving.take(worked, of_round=True)
        return len(claimed)

    def _judge(self, person: Person, rows: Sequence[Delivery]) -> Sequence[Verdict]:
        box = self.serving.boxes.get(person.user_id)
        if box is not None:
            return self.serving.behind(box, rows)
        settled_in = self._clock.monotonic() - self._started >= SETTLED_IN
        verdicts = judge(person, rows, self._clock.now(), settled_in=settled_in)
        parked = {v.delivery_id for v in verdicts if v.state is DeliveryState.PARKED}
        if any(row.id in parked and row.kind is Kind.REMINDER for row in rows):
            self._missed[person.user_id] = None
        return verdicts

    async def _note_missed(self) -> None:
        """Whose reminder was given up hears of it on the next screen; the operator hears now."""
        for user_id in list(self._missed):
            # Forgotten once it is written: a database in trouble is asked again next time.
            await self._store.amend(user_id, missed_one, self._clock.now())
            del self._missed[user_id]
            log.error("reminder_parked")
