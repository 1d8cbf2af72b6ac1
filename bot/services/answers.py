"""What came of an attempt to send (R13): the words transport and courier share.

What matters about a failure is whether the request can have taken effect: only then may a
repeat be a double.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct


class Sent(Struct, frozen=True):
    """Accepted; `result` is Telegram's answer."""

    result: Any


class NotSent(Struct, frozen=True):
    """Surely without effect: no connection was made."""


class Held(Struct, frozen=True):
    """Not tried: this chat had too many messages, or nothing may leave; wait so many seconds."""

    seconds: float


class Flood(Struct, frozen=True):
    """429: surely without effect; ask again after so many seconds."""

    retry_after: float


class Refused(Struct, frozen=True):
    """400: surely without effect. `why` is Telegram's description."""

    why: str
    migrate_to: int | None = None


class Gone(Struct, frozen=True):
    """403: the person blocked the bot or left."""


class Revoked(Struct, frozen=True):
    """401 or 404 for a method that exists: the token is not accepted (now)."""


class Conflict(Struct, frozen=True):
    """409: somebody else polls with this token, or a webhook is set; `why` tells which."""

    why: str = ""


class Unclear(Struct, frozen=True):
    """Nobody knows whether it took effect: 5xx, time-out, broken answer."""


Answer = Sent | NotSent | Held | Flood | Refused | Gone | Revoked | Conflict | Unclear
