"""Letters to AliExpress support and to the bank: the order, what happened, one request."""

from __future__ import annotations

from datetime import date

from bot.dispute.afterwards import Regret
from bot.dispute.answer_letters import Phrase, PhraseId
from bot.dispute.answer_log import Stalling
from bot.dispute.facts import CaseFacts, PaidWith
from bot.dispute.sentences import NUMBER_MAX

_P = PhraseId
_HAPPENED = {
    Regret.ACCEPT: (_P.ACCEPTED_BY_MISTAKE, _P.PLEASE_LOOK_AGAIN),
    Regret.CANCEL: (_P.CANCELLED_BY_MISTAKE, _P.HOW_TO_REOPEN),
    Regret.CONFIRM: (_P.CONFIRMED_BY_MISTAKE, _P.IS_DISPUTE_POSSIBLE),
    Regret.LOST: (_P.NOT_AGREE_DECISION, _P.PLEASE_LOOK_AGAIN),
}


def _opening(facts: CaseFacts) -> list[Phrase]:
    said = [Phrase(_P.HELLO)]
    if facts.order_number is not None and len(facts.order_number) <= NUMBER_MAX:
        said.append(Phrase(_P.ORDER, {"order": facts.order_number}))
    return said


def regret_letter(facts: CaseFacts, regret: Regret, today: date) -> tuple[Phrase, ...]:
    """To support, after a press by mistake or a lost dispute (A6, L11)."""
    said = _opening(facts)
    if not facts.came:
        said.append(Phrase(_P.NOT_HERE, {"day": today}))
    said += [Phrase(one) for one in _HAPPENED[regret]]
    return (*said, Phrase(_P.THANKS))


def stalling_letter(
    facts: CaseFacts, stalling: Stalling, seen: tuple[date, ...], today: date
) -> tuple[Phrase, ...]:
    """To support: the days on which the seller answered, and one request (W9, A10)."""
    said = _opening(facts)
    if not facts.came:
        said.append(Phrase(_P.NOT_HERE, {"day": today}))
    late = stalling is Stalling.LATE_IN_A_ROW
    return (
        *said,
        Phrase(_P.SAW_ANSWERS_ON, {"days": seen}),
        Phrase(_P.ANSWERS_LATE if late else _P.ANSWERS_RESTART),
        Phrase(_P.PLEASE_DECIDE),
        Phrase(_P.WHAT_IS_MISSING),
        Phrase(_P.THANKS),
    )


def refund_letter(facts: CaseFacts) -> tuple[Phrase, ...]:
    """To support: the refund was granted, the money is not there (M17)."""
    won = _P.REFUND_APPROVED if facts.dispute_opened_at is None else _P.DISPUTE_WON
    asked = [Phrase(won), Phrase(_P.REFUND_NOT_HERE), Phrase(_P.WHEN_AND_NUMBER)]
    return (*_opening(facts), *asked, Phrase(_P.THANKS))


def bank_letter(facts: CaseFacts) -> tuple[Phrase, ...]:
    """To the bank or the payment system, in the reader's own language (M11, M17)."""
    card = facts.paid_with in (PaidWith.CARD_RU, PaidWith.CARD_FOREIGN)
    said = [Phrase(_P.HELLO), Phrase(_P.EXPECT_TO_CARD if card else _P.EXPECT_TO_ACCOUNT)]
    return (*said, Phrase(_P.CHECK_TRANSFER), Phrase(_P.WHAT_TO_DO), Phrase(_P.THANKS))
