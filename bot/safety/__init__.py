"""Message safety: sees the trick in the seller's words and in one's own. It warns, never acts.

Pure: no clock, no network, no state that changes an answer. `scan` reads one message,
`scan_said` what one side says in a pasted conversation (`chat_side`: whose words matter there),
`scan_links` its links, `direction_hint` whose words they are, `speaker_name` how a side is
called, `check_proposal` the solution line of a dispute. What reads messages has large tables
and is loaded by the first one.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from bot.safety.kinds import (
    SEVERITY,
    Direction,
    Finding,
    LinkFinding,
    LinkTrick,
    Risk,
    Severity,
    Span,
)
from bot.safety.proposal import Claim, Offer, check_proposal

if TYPE_CHECKING:
    from bot.safety.hint import direction_hint
    from bot.safety.links import scan_links
    from bot.safety.said import chat_side, scan_said
    from bot.safety.scanner import scan
    from bot.safety.speakers import speaker_name

__all__ = [
    "SEVERITY",
    "Claim",
    "Direction",
    "Finding",
    "LinkFinding",
    "LinkTrick",
    "Offer",
    "Risk",
    "Severity",
    "Span",
    "chat_side",
    "check_proposal",
    "direction_hint",
    "scan",
    "scan_links",
    "scan_said",
    "speaker_name",
]

_READERS = {
    "chat_side": "said",
    "direction_hint": "hint",
    "scan": "scanner",
    "scan_links": "links",
    "scan_said": "said",
    "speaker_name": "speakers",
}


def __getattr__(name: str) -> Any:
    if name not in _READERS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"{__name__}.{_READERS[name]}")
    found = globals()[name] = getattr(module, name)
    return found
