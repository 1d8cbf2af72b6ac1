"""Whether Telegram can be reached.

After an attempt nobody knows the outcome of, and while no connection can be made, nothing
is sent; an idempotent call asks at growing intervals whether the line is back. So an outage
costs one attempt, not one per delivery, and no ambiguous repeat is wasted on a dead line.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.services.answers import Answer, Conflict, Flood, Gone, Refused, Revoked, Sent
from bot.supervisor import Supervisor

FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
REVOKED_LIMIT = 6
"""So many refusals of the token in a row are no accident (T07)."""

_ANSWERED = (Sent, Flood, Refused, Gone, Conflict)

log = structlog.get_logger(__name__)


class Line:
    """Up or down; asks by itself when it is down."""

    def __init__(
        self,
        supervisor: Supervisor,
        probe: Callable[[], Awaitable[Answer]],
        back: Callable[[], None],
    ) -> None:
        self._supervisor, self._probe, self._back = supervisor, probe, back
        self.down = False

    def note(self, answer: Answer) -> None:
        """Learn from what came of a call."""
        if isinstance(answer, _ANSWERED) or self.down:
            return
        self.down = True
        log.warning("line_down", because=type(answer).__name__)
        self._supervisor.spawn(self._ask(), name="line")

    async def _ask(self) -> None:
        wait, revoked = FIRST_WAIT, 0
        while True:
            await asyncio.sleep(wait)
            answer = await self._probe()
            if isinstance(answer, Sent | Flood):
                break
            revoked = revoked + 1 if isinstance(answer, Revoked) else 0
            if revoked >= REVOKED_LIMIT:
                self._supervisor.fail("Telegram does not accept the token")
                return
            wait = min(wait * 2, LONGEST_WAIT)
        self.down = False
        log.info("line_up")
        self._back()
