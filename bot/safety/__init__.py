"""Message safety: sees the trick in the seller's words and in one's own. It warns, never acts.

Pure: no clock, no network, no state that changes an answer. `scan` reads one message,
`scan_links` its links, `check_proposal` the solution line of a dispute.
"""

from bot.safety.hint import direction_hint
from bot.safety.kinds import SEVERITY, Direction, Finding, Risk, Severity, Span
from bot.safety.links import LinkFinding, LinkTrick, scan_links
from bot.safety.proposal import Claim, Offer, check_proposal
from bot.safety.scan import scan

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
    "check_proposal",
    "direction_hint",
    "scan",
    "scan_links",
]
