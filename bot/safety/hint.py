"""Whose message is it: the seller's (forwarded, pasted) or the buyer's own draft?

Used when a user pastes a text without saying. Words that only one side uses are counted;
when the difference is small nobody knows, and the bot asks.
"""

from __future__ import annotations

from bot.safety.kinds import Direction
from bot.safety.message import Message, read

# concept: weight; positive speaks for the seller
_CUES = {
    "SELLER_VOICE": 2.0,
    "BUYER_VOICE": -2.0,
    "SHOPTALK": 1.0,
    "REPAYWE": 0.5,
}
_SURE = 1.5


def direction_hint(text: str) -> Direction | None:
    """The likely direction, or None when the words do not tell."""
    score = _score(read(text, Direction.seller))
    if score >= _SURE:
        return Direction.seller
    return Direction.buyer if score <= -_SURE else None


def _score(message: Message) -> float:
    total = 0.0
    for concept, weight in _CUES.items():
        places = message.index.get(concept, ())
        # a phrase marks each of its words; neighbours count once
        groups = sum(1 for place in places if place - 1 not in places)
        total += weight * min(groups, 3)
    return total
