"""Which words carry which concept (entries: `lexicon`): what several tricks ask for, and what no
frame asks for any more but the second opinion hears.

Sources: the articles and pages named in the safety description, the payment habits of 2024–2026,
and ordinary language. Russian entries are dictionary forms or stems with `*`.
"""

from __future__ import annotations

from bot.safety.vocabulary import (
    contact,
    dispute,
    goods,
    grammar,
    meant,
    money,
    parcel,
    people,
    pressure,
    returning,
    reviews,
    sums,
)

PARTS = (
    contact,
    dispute,
    goods,
    grammar,
    meant,
    money,
    parcel,
    people,
    pressure,
    returning,
    reviews,
    sums,
)
WORDS = {concept: entries for part in PARTS for concept, entries in part.WORDS.items()}
