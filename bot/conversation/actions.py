"""Button payloads: what a press means, in at most 64 bytes.

A payload carries version, case, topic, option and the revision it was drawn from, and *no
authority*: whether it is offered now is checked against the present screen. Reminder
buttons have no revision; their topic is the reminder itself, so that both copies of a
message that arrived twice have one effect.
"""

from __future__ import annotations

from msgspec import Struct

VERSION = "1"
MAX_BYTES = 64
SEPARATOR = "|"
REMINDER = "r/"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Action(Struct, frozen=True):
    """A button's meaning: of this case, under this topic, that option."""

    topic: str
    option: str = ""
    case: str = ""
    revision: int = 0

    @property
    def of_reminder(self) -> bool:
        """Whether this is a button under a reminder."""
        return self.topic.startswith(REMINDER)


def payload(action: Action) -> str:
    """The callback data of an action. Raises ValueError when it cannot be sent."""
    parts = (VERSION, action.case, action.topic, action.option, _base36(action.revision))
    if any(SEPARATOR in part for part in parts):
        raise ValueError("a payload part holds the separator")
    data = SEPARATOR.join(parts)
    if len(data.encode()) > MAX_BYTES:
        raise ValueError(f"payload too long: {len(data)}")
    return data


def parse(data: str) -> Action | None:
    """The action of a callback data, or None for anything not written by `payload`."""
    parts = data.split(SEPARATOR)
    if len(parts) != 5 or parts[0] != VERSION:
        return None
    _, case, topic, option, revision = parts
    if not topic or not revision or any(c not in _DIGITS for c in revision):
        return None
    return Action(topic, option, case, int(revision, 36))


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = _DIGITS[rest] + digits
        if number == 0:
            return digits
