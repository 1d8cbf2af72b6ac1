"""Won, and the money is not there: how long it may take by the way of paying, and who to ask.

The terms are days of the calendar (`refund_terms`), told as usual and never as a promise.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from bot.dispute.facts import CaseFacts, PaidWith
from bot.dispute.refund_terms import Terms, passed, terms
from bot.marketplaces import Marketplace


class Waiting(StrEnum):
    """How the waiting stands; permanent, words hang on it."""

    USUAL = "usual"
    LONG = "long"
    TOO_LONG = "too_long"


class Ask(StrEnum):
    """What to do, in this order."""

    READ_STATUS = "read_status"
    READ_STATEMENT = "read_statement"
    READ_WALLET = "read_wallet"
    ASK_THE_BANK = "ask_the_bank"
    WRITE_CHAT = "write_chat"
    QIWI_GONE = "qiwi_gone"


class Status(StrEnum):
    """What the order page may call the refund, from the first stage on (M13, M14, X18)."""

    ACCEPTED = "accepted"
    CLOSED = "closed"
    EXPECTED = "expected"
    PROCESSING = "processing"
    COMPLETED = "completed"


class Place(StrEnum):
    """Where else the money may be, or what stands in its way (M10-M12)."""

    NEW_CARD = "new_card"
    BLOCKED_CARD = "blocked_card"
    CLOSED_ACCOUNT = "closed_account"
    OLD_WALLET = "old_wallet"
    ALIPAY = "alipay"


class Watch(Struct, frozen=True):
    """The waiting for a refund: what is usual, what has passed, what to do. `days`: working days
    since it was told that the dispute was won."""

    waiting: Waiting
    days: int
    terms: Terms
    asks: tuple[Ask, ...]
    places: tuple[Place, ...]
    because: tuple[str, ...]


WALLETS = frozenset({PaidWith.WALLET, PaidWith.PAYPAL})
"""Ways of paying that no bank is asked about."""
_CARDS = frozenset({PaidWith.CARD_RU, PaidWith.CARD_FOREIGN})
BECAUSE: dict[Ask | Place, tuple[str, ...]] = {
    Ask.READ_STATUS: ("closed_is_not_paid", "refund_goes_back_the_way_it_came"),
    Ask.READ_STATEMENT: ("late_refund_in_order",),
    Ask.READ_WALLET: ("late_refund_in_order",),
    Ask.ASK_THE_BANK: ("late_refund_in_order",),
    Ask.WRITE_CHAT: ("late_refund_in_order",),
    Ask.QIWI_GONE: ("qiwi_is_closed",),
    Place.NEW_CARD: ("new_card_same_account",),
    Place.BLOCKED_CARD: ("new_card_same_account",),
    Place.CLOSED_ACCOUNT: ("new_card_same_account",),
    Place.OLD_WALLET: ("yoomoney_renamed",),
    Place.ALIPAY: ("alipay_balance_switch",),
}


def watch(facts: CaseFacts, rules: Marketplace, since: date, today: date) -> Watch:
    """How the waiting stands, and what to do about it."""
    found = terms(facts, rules, since)
    waiting = Waiting.USUAL if today <= found.usual.last else Waiting.LONG
    if today > found.longest:
        waiting = Waiting.TOO_LONG
    asks, places = _asks(facts, waiting), _places(facts)
    lines: tuple[Ask | Place, ...] = (*asks, *places)
    named = (rule for one in lines for rule in BECAUSE[one])
    because = ("refund_counts_working_days", *named)
    days = passed(facts, since, today)
    return Watch(waiting, days, found, asks, places, tuple(dict.fromkeys(because)))


def _asks(facts: CaseFacts, waiting: Waiting) -> tuple[Ask, ...]:
    found = [Ask.READ_STATUS]
    wallet = facts.paid_with in WALLETS
    if waiting is not Waiting.USUAL:
        found.append(Ask.READ_WALLET if wallet else Ask.READ_STATEMENT)
        found += [] if wallet else [Ask.ASK_THE_BANK]
    if waiting is Waiting.TOO_LONG or facts.paid_with is PaidWith.WALLET:
        found.append(Ask.WRITE_CHAT)
    if facts.paid_with is PaidWith.WALLET:
        found.append(Ask.QIWI_GONE)
    return tuple(found)


def _places(facts: CaseFacts) -> tuple[Place, ...]:
    """What fits the way of paying; while it is not told, everything."""
    cards = (Place.NEW_CARD, Place.BLOCKED_CARD, Place.CLOSED_ACCOUNT)
    if facts.paid_with in _CARDS:
        return (*cards, Place.ALIPAY)
    if facts.paid_with is PaidWith.WALLET:
        return (Place.OLD_WALLET, Place.ALIPAY)
    if facts.paid_with is PaidWith.SBP:
        return (Place.CLOSED_ACCOUNT, Place.ALIPAY)
    return (Place.ALIPAY,) if facts.paid_with is PaidWith.PAYPAL else (*cards, Place.ALIPAY)
