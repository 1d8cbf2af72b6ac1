"""Scanning what one side says, in a single message or in a whole pasted conversation."""

from __future__ import annotations

from bot.safety.kinds import Direction, Finding, rank
from bot.safety.scanner import scan
from bot.safety.turns import only, turns


def scan_said(text: str, direction: Direction) -> tuple[Finding, ...]:
    """The risks in what this side says; a text without speakers is all its own."""
    return scan(only(text, direction), direction)


def chat_side(text: str) -> Direction | None:
    """The side of a conversation whose words are worse, the seller's first; None: no chat."""
    speakers = {turn.speaker for turn in turns(text)} - {None}
    if not speakers:
        return None
    if len(speakers) == 1:
        return speakers.pop()
    worst = {side: [rank(one.risk)[0] for one in scan_said(text, side)] for side in Direction}
    mild = 9
    seller, buyer = (min(worst[side], default=mild) for side in (Direction.seller, Direction.buyer))
    return Direction.buyer if buyer < seller else Direction.seller
