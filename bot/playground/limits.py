"""Telegram's limits on new messages (bots FAQ, "My bot is hitting limits").

"In a single chat, avoid sending more than one message per second. We may allow short bursts
that go over this limit, but eventually you'll begin receiving 429 errors." "For bulk
notifications: ... the API will not allow more than 30 messages per second or so."
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from bot.playground.errors import flood

BURST = 3.0
"""New messages a chat takes at once after a rest."""
PER_CHAT = 1.0
OVERALL = 30.0
MANY = 10_000


@dataclass(slots=True)
class _Bucket:
    level: float
    at: float

    def refill(self, rate: float, most: float, now: float) -> None:
        self.level = min(most, self.level + (now - self.at) * rate)
        self.at = now

    def wait(self, rate: float) -> int:
        return max(1, math.ceil((1.0 - self.level) / rate))


@dataclass(slots=True)
class Limits:
    """Token buckets, one per chat and one for all chats together."""

    enforce: bool = True
    _all: _Bucket = field(default_factory=lambda: _Bucket(OVERALL, 0.0))
    _chats: dict[int, _Bucket] = field(default_factory=dict)

    def spend(self, chat_id: int, now: float) -> None:
        """Count one new message, or refuse it with 429. `now` is monotonic."""
        if not self.enforce:
            return
        bucket = self._chats.setdefault(chat_id, _Bucket(BURST, now))
        bucket.refill(PER_CHAT, BURST, now)
        if bucket.level < 1.0:
            raise flood(bucket.wait(PER_CHAT))
        self._all.refill(OVERALL, OVERALL, now)
        if self._all.level < 1.0:
            raise flood(bucket.wait(OVERALL))
        bucket.level -= 1.0
        self._all.level -= 1.0
        if len(self._chats) > MANY:
            self._tidy(now)

    def _tidy(self, now: float) -> None:
        fresh = {key: one for key, one in self._chats.items() if now - one.at < BURST / PER_CHAT}
        self._chats = fresh
