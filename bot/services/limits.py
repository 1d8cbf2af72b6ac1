"""Telegram's limits for new messages (R16): one a second per chat, about 28 a second in all.

Answers to what a person just did may overdraw the common allowance, so nobody waits behind
a broadcast; reminders pay it back. Edits and press answers are no new messages and are not
counted; should Telegram object, its 429 is stored as the delivery's new due time, and
edits wait for it as well.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from math import ceil

from bot.clock import Clock

SMOOTH = 0.05
"""The share of a second's messages that may leave at once after a pause: with a whole second's,
the first second of a burst would see twice the rate."""
TICK = 0.05
"""Seconds for which turns are gathered: one wake-up and one commit or two serve them all. Alone
each cost half as much again."""
SLACK = 0.985
"""Of the rate, what turns use where they are gathered: a tick that is a little late would find
its second full, wait for the next, and be late there too."""
REST = 1.0
"""Seconds without a turn after which connections may have to be made anew."""
SLOW_SHARE, SLOW = 0.1, 4
"""Behind a rest this share of a second's turns comes at so many times its distance: until there
are connections messages gather, and would arrive together with those that follow."""
CHAT_BURST = 2.9
"""New messages one chat may get at once: Telegram allows short bursts. A little below three,
because a slow message and a quick one after it arrive closer together than they left."""
SEVERAL, TOGETHER = 3, 2.0
"""So many chats, refused within so many seconds, are no trouble of their own."""
_CHATS_KEPT = 10_000


class Bucket:
    """A token bucket on the monotonic clock. It may be overdrawn."""

    __slots__ = ("_at", "_burst", "_rate", "_tokens")

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self._rate, self._burst = rate, burst
        self._tokens, self._at = burst, now

    def take(self, now: float, many: int = 1) -> None:
        """Take so many, whether they are there or not."""
        self._fill(now)
        self._tokens -= many

    def wait(self, now: float) -> float:
        """Seconds until there is one; 0 when there is."""
        self._fill(now)
        return 0.0 if self._tokens >= 1 else (1 - self._tokens) / self._rate

    def _fill(self, now: float) -> None:
        self._tokens = min(self._burst, self._tokens + (now - self._at) * self._rate)
        self._at = now


class Limiter:
    """Says how long a new message has to wait."""

    def __init__(self, clock: Clock, per_second: float) -> None:
        self._clock, self.per_second = clock, per_second
        self._overall = (
            Bucket(self._pace(), max(per_second * SMOOTH, 1.0), clock.monotonic())
            if per_second > 0
            else None
        )
        self._left: deque[float] = deque(maxlen=int(per_second) + 1)
        """When the latest new messages left: as many as one second may see. Late turns do not
        catch up, because what left apart may arrive together."""
        self._turn_at, self._slow = -REST, 0
        """When the last turn comes, and how many are still to come slowly."""
        self._chats: OrderedDict[int, Bucket] = OrderedDict()
        self._paused_until: dict[int, float] = {}
        self._refused: dict[int, float] = {}
        """Chats to which a new message was refused lately, and when."""
        self._all_paused_until = 0.0

    @property
    def _gathers(self) -> bool:
        """At the free rate hardly two turns would meet in a tick, and at the edges of a second
        each of them counts."""
        return self.per_second * TICK >= 2

    def _pace(self) -> float:
        return self.per_second * SLACK if self._gathers else self.per_second

    def broadcast_wait(self) -> float:
        """Seconds until something caused by a date may leave."""
        now = self._clock.monotonic()
        paused = max(0.0, self._all_paused_until - now)
        return max(paused, self._overall.wait(now) if self._overall else 0.0)

    def take_turn(self) -> None:
        """Count something caused by a date, which leaves after its `broadcast_wait`. Counted
        before the wait: who asks next has to wait behind it."""
        if self._overall is None:
            return
        now = self._clock.monotonic()
        if now - self._turn_at >= REST:
            self._slow = ceil(self.per_second * SLOW_SHARE)
        self._overall.take(now, SLOW if self._slow else 1)
        self._turn_at = now + self._overall.wait(now)  # turns are taken seconds ahead
        self._slow = max(0, self._slow - 1)

    def tick_wait(self, wait: float) -> float:
        """Seconds until the tick is over into which that wait leads."""
        if not self._gathers:
            return wait
        now = self._clock.monotonic()
        return ceil((now + wait) / TICK) * TICK - now

    def crowd_wait(self) -> float:
        """Seconds until the last second has room. Turns keep the pace by themselves, but those
        that a busy loop was late for would leave together."""
        if self._overall is None or len(self._left) < (self._left.maxlen or 0):
            return 0.0
        wait = self._left[0] + 1.0 - self._clock.monotonic()
        return self.tick_wait(wait) if wait > 0 else 0.0

    def chat_wait(self, chat: int) -> float:
        """Seconds until this chat may get a new message."""
        now = self._clock.monotonic()
        paused = self.pause(chat)
        if self._overall is None:
            return paused
        return max(paused, self._bucket(chat, now).wait(now))

    def pause(self, chat: int) -> float:
        """Seconds left of what Telegram asked for; edits keep to it too."""
        until = max(self._paused_until.get(chat, 0.0), self._all_paused_until)
        return max(0.0, until - self._clock.monotonic())

    def took(self, chat: int, *, turn: bool = True) -> None:
        """A new message leaves for this chat; `turn`: it was not counted before."""
        now = self._clock.monotonic()
        if self._overall is not None:
            self._left.append(now)
            if turn:
                self._overall.take(now)
            self._bucket(chat, now).take(now)

    def flooded(self, chat: int, seconds: float, *, new: bool = True) -> None:
        """A 429 for one chat; when new messages to several are refused at once, it means all of
        us. An edit is no sign of that: three people who press without end mute nobody else."""
        now = self._clock.monotonic()
        until = max(now + seconds, self._paused_until.get(chat, 0.0))
        for other in [c for c, end in self._paused_until.items() if end <= now]:
            del self._paused_until[other]
        self._paused_until[chat] = until
        if not new:
            return
        self._refused = {c: at for c, at in self._refused.items() if now - at < TOGETHER}
        self._refused[chat] = now
        if len(self._refused) >= SEVERAL:
            self._all_paused_until = max(self._all_paused_until, until)

    def _bucket(self, chat: int, now: float) -> Bucket:
        bucket = self._chats.get(chat)
        if bucket is None:
            bucket = self._chats[chat] = Bucket(1.0, CHAT_BURST, now)
            if len(self._chats) > _CHATS_KEPT:
                self._chats.popitem(last=False)
        self._chats.move_to_end(chat)
        return bucket
