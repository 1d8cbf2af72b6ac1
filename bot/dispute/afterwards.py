"""After a press that cannot be undone, or a dispute that was lost: what can still be done.

Honest and short: what to look at first, what to try, what rarely helps. Nothing here says
that the money is lost before the buyer has looked for the button (inventory X5, X6).
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from bot.dispute.facts import CaseFacts, PaidWith
from bot.dispute.moments import utc
from bot.dispute.replies import protection_end


class Regret(StrEnum):
    """What happened."""

    ACCEPT = "accept"
    CANCEL = "cancel"
    CONFIRM = "confirm"
    LOST = "lost"


class Standing(StrEnum):
    """How things stand after it; permanent, words hang on it."""

    ACCEPTED = "accepted"
    CANCELLED_OPEN = "cancelled_open"
    CANCELLED_UNKNOWN = "cancelled_unknown"
    CANCELLED_OVER = "cancelled_over"
    CONFIRMED = "confirmed"
    LOST = "lost"


class Try(StrEnum):
    """Something to try, in this order."""

    READ_ORDER = "read_order"
    OPEN_AGAIN = "open_again"
    FIND_BUTTON = "find_button"
    NEW_PROOF = "new_proof"
    APPEAL_ONCE = "appeal_once"
    TELL_SUPPORT = "tell_support"
    ASK_SELLER = "ask_seller"
    ASK_BANK = "ask_bank"
    ASK_PAYPAL = "ask_paypal"


class Afterwards(Struct, frozen=True):
    """What can still be tried. `until`: the end of protection, when that is still ahead."""

    regret: Regret
    standing: Standing
    tries: tuple[Try, ...]
    because: tuple[str, ...]
    until: datetime | None = None


_S, _T = Standing, Try
TRIES: dict[Standing, tuple[Try, ...]] = {
    _S.ACCEPTED: (_T.TELL_SUPPORT, _T.APPEAL_ONCE),
    _S.CANCELLED_OPEN: (_T.OPEN_AGAIN, _T.TELL_SUPPORT),
    _S.CANCELLED_UNKNOWN: (_T.READ_ORDER, _T.OPEN_AGAIN, _T.TELL_SUPPORT),
    _S.CANCELLED_OVER: (_T.FIND_BUTTON, _T.ASK_SELLER, _T.TELL_SUPPORT),
    _S.CONFIRMED: (_T.FIND_BUTTON, _T.ASK_SELLER, _T.TELL_SUPPORT),
    _S.LOST: (_T.NEW_PROOF, _T.APPEAL_ONCE, _T.TELL_SUPPORT),
}
BECAUSE: dict[Try, tuple[str, ...]] = {
    _T.READ_ORDER: ("open_before_protection_ends",),
    _T.OPEN_AGAIN: ("cancel_may_be_final",),
    _T.FIND_BUTTON: ("look_for_the_button",),
    _T.NEW_PROOF: ("proof_after_setback",),
    _T.APPEAL_ONCE: ("appeal_once",),
    _T.TELL_SUPPORT: ("support_after_the_end",),
    _T.ASK_SELLER: ("goodwill_after_protection",),
    _T.ASK_BANK: ("bank_takes_disputes",),
    _T.ASK_PAYPAL: ("paypal_takes_disputes",),
}
"""The rules each try rests on."""
_PAYER = {
    PaidWith.CARD_RU: _T.ASK_BANK,
    PaidWith.CARD_FOREIGN: _T.ASK_BANK,
    PaidWith.SBP: _T.ASK_BANK,
    PaidWith.PAYPAL: _T.ASK_PAYPAL,
}
"""Who else takes a dispute over the payment."""


def afterwards(facts: CaseFacts, now: datetime, regret: Regret) -> Afterwards:
    """What can still be tried, and until when where that is known."""
    standing = _standing(facts, now, regret)
    tries = list(TRIES[standing])
    payer = _PAYER.get(facts.paid_with) if facts.paid_with is not None else None
    if payer is not None and regret is not Regret.CANCEL:
        tries.append(payer)
    because = [rule for one in tries for rule in BECAUSE[one]]
    if standing is Standing.ACCEPTED:
        because.insert(0, "settled_is_settled")
    if standing is Standing.CONFIRMED:
        because = ["confirm_releases_money", "after_receipt", *because]
    until = protection_end(facts) if standing is Standing.CANCELLED_OPEN else None
    return Afterwards(regret, standing, tuple(tries), tuple(dict.fromkeys(because)), until)


def _standing(facts: CaseFacts, now: datetime, regret: Regret) -> Standing:
    match regret:
        case Regret.ACCEPT:
            return Standing.ACCEPTED
        case Regret.CONFIRM:
            return Standing.CONFIRMED
        case Regret.LOST:
            return Standing.LOST
    end = protection_end(facts)
    if end is None:
        return Standing.CANCELLED_UNKNOWN
    return Standing.CANCELLED_OPEN if end > utc(now) else Standing.CANCELLED_OVER
