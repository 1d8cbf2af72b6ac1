"""What a letter says of an order that was not shipped: please cancel it."""

from __future__ import annotations

from datetime import date

from bot.dispute.facts import CaseFacts
from bot.dispute.question_library import QuestionId
from bot.dispute.sentences import Sentence, SentenceId

_I = SentenceId
NEEDED: dict[QuestionId, str] = {}
"""Nothing more is needed."""


def story(facts: CaseFacts, today: date) -> list[Sentence]:
    """Nothing has left."""
    return [Sentence(_I.NOT_SHIPPED, {"day": today})]


def proofs(facts: CaseFacts) -> list[Sentence]:
    """There is nothing to show."""
    return []


def request(facts: CaseFacts) -> list[Sentence]:
    """To cancel, or to confirm what was asked for already; the money follows from it."""
    return [Sentence(_I.ASK_CANCEL if facts.cancel_asked_at is None else _I.ASK_CONFIRM_CANCEL)]


demand = request
"""There is no form to demand anything in: one letter, to the seller."""


def otherwise(end: date | None) -> Sentence:
    """What comes next, which is no threat."""
    return Sentence(_I.SUPPORT_OTHERWISE)
