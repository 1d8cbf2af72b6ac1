"""Whether Telegram can be reached, and takes messages.

After an attempt nobody knows the outcome of, and while no connection can be made, nothing
is sent; an idempotent call asks at growing intervals whether the line is back. Then one new
message goes alone, and the others follow when it has arrived: Telegram may answer questions and
take no messages. So an outage costs one attempt now and then, not one per delivery, and no
repeat of an ambiguous one is wasted on a dead line.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.services.answers import Answer, Conflict, Flood, Gone, Refused, Revoked, Sent
from bot.supervisor import Supervisor

FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
TRIAL = 5.0
"""Seconds after which another message tries, when nothing was heard of the one that did."""
REVOKED_LIMIT = 6
"""So many refusals of the token in a row are no accident (T07)."""

_ANSWERED = (Sent, Flood, Refused, Gone, Conflict)

log = structlog.get_logger(__name__)


class Line:
    """Up, down, or up again and not proven; asks by itself when it is down."""

    def __init__(
        self,
        supervisor: Supervisor,
        probe: Callable[[], Awaitable[Answer]],
        back: Callable[[], None],
    ) -> None:
        self._supervisor, self._probe, self._back = supervisor, probe, back
        self.down = False
        self.proven = True
        """Whether a message has arrived since the line was down."""
        self._tried_at: float | None = None
        self._wait = FIRST_WAIT

    def note(self, answer: Answer, *, new: bool = False) -> None:
        """Learn from what came of a call; `new`: it was a new message."""
        if self.down:
            return
        if isinstance(answer, _ANSWERED):
            if new and not self.proven:
                self._heard_of(answer)
            return
        self.down = True
        log.warning("line_down", because=type(answer).__name__)
        self._supervisor.spawn(self._ask(), name="line")

    @property
    def ready(self) -> bool:
        """Whether a new message may leave now. Behind an outage only the first one may."""
        if self.down or self.proven:
            return not self.down
        return self._tried_at is None or self._now() >= self._tried_at + TRIAL

    def may_send(self) -> bool:
        """The same, asked by a message that leaves at once."""
        ready = self.ready
        if ready and not self.proven:
            self._tried_at = self._now()
            # Not every message that may leave does: its reminder may be wanted no more.
            asyncio.get_running_loop().call_later(TRIAL, self._back)
        return ready

    def _heard_of(self, answer: Answer) -> None:
        """Of the message that tried. A refusal was answered, and proves nothing: a chat that
        blocked the bot is refused even where nothing is taken."""
        self._tried_at = None
        if isinstance(answer, Sent):
            self.proven, self._wait = True, FIRST_WAIT
        self._back()

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()

    async def _ask(self) -> None:
        revoked = 0
        while True:
            await asyncio.sleep(self._wait)
            # Kept until a message has arrived: where only sending fails it would never grow.
            self._wait = min(self._wait * 2, LONGEST_WAIT)
            answer = await self._probe()
            if isinstance(answer, Sent | Flood):
                break
            revoked = revoked + 1 if isinstance(answer, Revoked) else 0
            if revoked >= REVOKED_LIMIT:
                self._supervisor.fail("Telegram does not accept the token")
                return
        self.down, self.proven, self._tried_at = False, False, None
        log.info("line_up")
        self._back()
