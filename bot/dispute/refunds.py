"""Money coming back: how long it is said to take, and how much can be asked at most."""

from __future__ import annotations

from datetime import datetime

from bot.dispute.facts import CaseFacts
from bot.dispute.moments import utc
from bot.dispute.money import Money
from bot.marketplaces import Marketplace, Rule


def refund_terms(facts: CaseFacts, rules: Marketplace, now: datetime) -> tuple[Rule, ...]:
    """The ranges said of a refund, today's general one first, then older or narrower ones.

    Ranges in working days to tell, with their sources; never a date, never a promise
    (inventory X7, X8).
    """
    day = utc(now).date()
    general = rules.about("refund_any_method", facts.market, day)
    others = [
        rule
        for rule in rules.rules
        if rule.kind == "refund_term"
        and rule.about != general.about
        and rule.market in ("global", facts.market)
        and rule.holds_on(day)
        and (not rule.methods or facts.paid_with in rule.methods)
    ]
    return (general, *others)


def ceiling(facts: CaseFacts) -> Money | None:
    """The most that can be claimed: what was paid, delivery included (X10), if known."""
    return facts.price
