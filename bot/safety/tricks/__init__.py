"""What tricks look like, as data: a module for each kind, with the words that only it needs."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.tricks import (
    address,
    bribes,
    closing,
    contact,
    evidence,
    fees,
    markers,
    parcels,
    payment,
    phishing,
    pity,
    reason,
    receipt,
    returning,
    reviews,
    threats,
    token,
    waiting,
    zero,
)

TRICKS = (
    markers,  # first: the others ask for them
    address,
    bribes,
    closing,
    contact,
    evidence,
    fees,
    parcels,
    payment,
    phishing,
    pity,
    reason,
    receipt,
    returning,
    reviews,
    threats,
    token,
    waiting,
    zero,
)
FRAMES: tuple[Frame, ...] = tuple(frame for trick in TRICKS for frame in trick.FRAMES)
WORDS = {concept: entries for trick in TRICKS for concept, entries in trick.WORDS.items()}
