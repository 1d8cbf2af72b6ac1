"""What waits for the bot: updates in order, until confirmed or too old."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

DAY = 86_400.0
"""getUpdates: "Incoming updates are stored on the server until the bot receives them either way,
but they will not be kept longer than 24 hours." """
CALLBACK_SECONDS = 150.0
"""How long Telegram's server keeps a callback query nobody fetched (its source says 150)."""
BATCH = 100
"""getUpdates: "limit: ... Values between 1-100 are accepted. Defaults to 100." """
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""allowed_updates: "Specify an empty list to receive all update types except chat_member,
message_reaction, and message_reaction_count (default)." """

encode = msgspec.json.encode


@dataclass(slots=True)
class Pending:
    """One update: its JSON, its lane of the webhook, and when it is forgotten."""

    update_id: int
    raw: bytes
    kind: str
    lane: str
    expires: float
    again: bool = False
    """A repeat that is offered once whatever the offset: Telegram's rare double delivery."""


class UpdateQueue:
    """Updates in the order in which they came about."""

    def __init__(self, first_id: int) -> None:
        self._queue: deque[Pending] = deque()
        self._next_id = first_id
        self._allowed: frozenset[str] | None = None
        self._soonest = float("inf")
        self._ragged = False
        self.confirmed = 0
        self.listeners: list[Callable[[Pending], None]] = []

    def __len__(self) -> int:
        return len(self._queue)

    @property
    def next_id(self) -> int:
        """The id of the next update."""
        return self._next_id

    @property
    def allowed(self) -> list[str]:
        """The list given last; empty means the default."""
        return sorted(self._allowed or ())

    def allow(self, kinds: Iterable[object] | None) -> None:
        """Set allowed_updates; None: "the previous setting will be used".

        "This parameter doesn't affect updates created before the call", so it is applied when
        an update comes about.
        """
        if kinds is not None:
            self._allowed = frozenset(kind for kind in kinds if isinstance(kind, str)) or None

    def put(self, kind: str, payload: Any, lane: str, now: float) -> int:
        """Add an update of this kind and return its id."""
        update_id = self._next_id
        self._next_id += 1
        if self._wanted(kind):
            lasts = CALLBACK_SECONDS if kind == "callback_query" else DAY
            raw = encode({"update_id": update_id, kind: payload})
            self._add(Pending(update_id, raw, kind, lane, now + lasts))
        return update_id

    def put_raw(self, update: dict[str, Any], lane: str, now: float, again: bool) -> int:
        """Add any JSON object as an update; without an own id it gets the next one."""
        update_id = update.get("update_id", self._next_id)
        if not isinstance(update_id, int):
            raise ValueError("update_id must be an integer")
        self._next_id = max(self._next_id, update_id + 1)
        raw = encode({"update_id": update_id, **update})
        kind = next((name for name in update if name != "update_id"), "")
        self._add(Pending(update_id, raw, kind, lane, now + DAY, again))
        return update_id

    def take(self, offset: int, limit: int, now: float) -> list[Pending]:
        """Confirm what lies before `offset` and return what comes next.

        "An update is considered confirmed as soon as getUpdates is called with an offset higher
        than its update_id. The negative offset can be specified to retrieve updates starting
        from -offset update from the end of the updates queue. All previous updates will be
        forgotten."
        """
        queue = self._queue
        if offset < 0:
            while len(queue) > -offset:
                self.confirmed = max(self.confirmed, queue.popleft().update_id)
        else:
            self._confirm(offset)
        if now >= self._soonest:
            self._expire(now)
        taken = [pending for pending, _ in zip(self._queue, range(limit), strict=False)]
        if any(pending.again for pending in taken):
            self._forget(lambda pending: pending.again and pending in taken)
        return taken

    def remove(self, pending: Pending) -> None:
        """Forget one update: the webhook answered 200."""
        if pending in self._queue:
            self._queue.remove(pending)

    def waiting(self) -> list[Pending]:
        """Everything not confirmed yet."""
        return list(self._queue)

    def clear(self) -> None:
        """drop_pending_updates."""
        self._queue.clear()

    def _wanted(self, kind: str) -> bool:
        return kind not in NOT_BY_DEFAULT if self._allowed is None else kind in self._allowed

    def _add(self, pending: Pending) -> None:
        if self._queue and self._queue[-1].update_id >= pending.update_id:
            self._ragged = True
        self._queue.append(pending)
        self._soonest = min(self._soonest, pending.expires)
        for listener in self.listeners:
            listener(pending)

    def _confirm(self, offset: int) -> None:
        queue = self._queue
        while queue and queue[0].update_id < offset and not queue[0].again:
            queue.popleft()
        if self._ragged:
            self._forget(lambda pending: pending.update_id < offset and not pending.again)
            self._ragged = any(pending.again for pending in self._queue)
        self.confirmed = max(self.confirmed, offset - 1)

    def _expire(self, now: float) -> None:
        self._forget(lambda pending: pending.expires <= now)
        self._soonest = min((pending.expires for pending in self._queue), default=float("inf"))

    def _forget(self, gone: Callable[[Pending], bool]) -> None:
        self._queue = deque(pending for pending in self._queue if not gone(pending))
