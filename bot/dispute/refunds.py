"""Won, and the money is not there: how long it may take by the way of paying, and who to ask.

Terms are ranges in working days, told and not computed into a date: holidays of two countries
are not known here. Only weekends are left out of the days that have passed.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from bot.dispute.facts import CaseFacts, Market, PaidWith
from bot.marketplaces import Marketplace, Rule

OFFICIAL = "refund_any_method"
OLDER = "refund_older_wording"
COUNTED_MAX = 366
"""Days looked back at most; later the number says nothing more."""


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
    NEW_CARD = "new_card"


class Watch(Struct, frozen=True):
    """The waiting for a refund: what is usual, what has passed, what to do."""

    waiting: Waiting
    days: int
    """Days without weekends since it was told that the dispute was won."""
    terms: tuple[Rule, ...]
    asks: tuple[Ask, ...]
    because: tuple[str, ...]


WALLETS = frozenset({PaidWith.WALLET, PaidWith.PAYPAL})
"""Ways of paying that no bank is asked about."""
_CARDS = frozenset({PaidWith.CARD_RU, PaidWith.CARD_FOREIGN})
BECAUSE: dict[Ask, tuple[str, ...]] = {
    Ask.READ_STATUS: ("closed_is_not_paid", "refund_goes_back_the_way_it_came"),
    Ask.READ_STATEMENT: ("late_refund_in_order",),
    Ask.READ_WALLET: ("late_refund_in_order",),
    Ask.ASK_THE_BANK: ("late_refund_in_order",),
    Ask.WRITE_CHAT: ("late_refund_in_order",),
    Ask.QIWI_GONE: ("qiwi_is_closed",),
    Ask.NEW_CARD: ("new_card_same_account",),
}


def watch(facts: CaseFacts, rules: Marketplace, since: date, today: date) -> Watch:
    """How the waiting stands, and what to do about it."""
    passed, terms = working_days(since, today), terms_of(facts, rules)
    usual = rules.rule(OFFICIAL).maximum or 0
    most = max((term.maximum or 0 for term in terms), default=usual)
    waiting = Waiting.USUAL if passed <= usual else Waiting.LONG
    if passed > most:
        waiting = Waiting.TOO_LONG
    asks = _asks(facts, waiting)
    because = ["refund_counts_working_days", *(rule for one in asks for rule in BECAUSE[one])]
    return Watch(waiting, passed, terms, asks, tuple(dict.fromkeys(because)))


def terms_of(facts: CaseFacts, rules: Marketplace) -> tuple[Rule, ...]:
    """The terms that are said of this way of paying, the official one first."""
    own = Market.RUSSIA if facts.market is Market.RUSSIA else Market.GLOBAL
    named = [rules.rule(OFFICIAL)]
    for rule in rules.rules:
        fits = not rule.methods or facts.paid_with in rule.methods
        other = rule.market not in (Market.GLOBAL, own)
        if rule.kind == "refund_term" and rule.id != OFFICIAL and fits and not other:
            named.append(rule)
    return tuple(named)


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
    if facts.paid_with in _CARDS:
        found.append(Ask.NEW_CARD)
    return tuple(found)


def working_days(since: date, today: date) -> int:
    """Days after `since` up to today that are no Saturday and no Sunday."""
    span = min(max((today - since).days, 0), COUNTED_MAX)
    days = (today - timedelta(days=back) for back in range(span))
    return sum(day.weekday() < 5 for day in days)
