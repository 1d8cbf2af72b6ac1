"""The ground truth: what the server did, one JSON line per event, written before it answers.

Every line has `e` (the event), `t` (the world's wall clock, seconds) and `m` (monotonic):

    Out  u=[ids]                       updates offered to the bot
    Ack  n                             getUpdates confirmed everything up to n
    Hook u, status                     the webhook answered for one update (200 confirms it)
    Act  u, user                       a person acted
    Acc  r, method, chat, message,     a request was accepted and took effect; `keys` are the
         keys, text, silent            callback_data of its buttons, `message` its message id(s)
    Ref  r, method, chat, error        a request was refused
    Res  r                             the answer to request r was written completely
    Fault r, method, kind              a fault of the plan struck
    Kill r, when, pid                  the server killed a process
    Clock shift                        the clock was moved
    Mark text                          something the test wanted to remember
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import msgspec

from bot.clock import Clock

_encode = msgspec.json.encode


class Journal:
    """An append-only file, or a list in memory when there is no path."""

    def __init__(self, clock: Clock, path: Path | None = None) -> None:
        self._clock = clock
        self.path = path
        self._lines: list[bytes] = []
        self._file = -1
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def write(self, event: str, **fields: Any) -> None:
        """Append one event. It has left this process when the call returns."""
        clock = self._clock
        line = _encode({"e": event, "t": clock.now().timestamp(), "m": clock.monotonic(), **fields})
        if self._file >= 0:
            os.write(self._file, line + b"\n")
        else:
            self._lines.append(line)

    def lines(self, start: int = 0) -> list[dict[str, Any]]:
        """All events from the `start`-th on."""
        raw = self.path.read_bytes().splitlines() if self.path is not None else self._lines
        return [msgspec.json.decode(line) for line in raw[start:]]

    def clear(self) -> None:
        """Begin anew."""
        self._lines.clear()
        if self._file >= 0:
            os.ftruncate(self._file, 0)

    def close(self) -> None:
        """Let go of the file."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
